"""The page in Debian's Chromium: what click, focus and keys do, and that it asks for nothing, in light and in dark."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from refkit.library import read_library
from refkit.report.html import render_html
from refkit.run import check_library
from tests.report.html.browser import chromium, lacking
from tests.report.html.factories import DRAFT, LIBRARY, report

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.skipif(bool(lacking()), reason=lacking())

AXE = Path(os.environ.get("AXE_CORE", ""))
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 400, "height": 800}
LONG = DRAFT.replace("Open elections", "Open elections " + "were promised and not held " * 400)


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    with chromium() as started:
        yield started


class _Watched:
    """A page that is open, and what it asked for and complained of."""

    def __init__(self, page: "Page") -> None:
        self.page = page
        self.asked: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.asked.append(request.url.partition(":")[0]))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda message: self.complaints.append(message.text))


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """The page of a draft with one finding of each kind."""
    path = tmp_path / "report.html"
    path.write_text(render_html([report(tmp_path)]), encoding="utf-8")
    return path


@pytest.fixture
def page(browser: "Browser", written: Path) -> Iterator["Page"]:
    opened = browser.new_page(viewport=WIDE)
    opened.goto(written.as_uri())
    yield opened
    opened.close()


def _shown(page: "Page") -> list[str]:
    """The codes of the findings that are shown."""
    return page.locator(".finding:visible").evaluate_all("(found) => found.map((each) => each.dataset.code)")


def _panel(page: "Page") -> str:
    """What stands in the panel beside the text; empty where none is open."""
    cards = page.locator(".card:visible")
    return cards.locator("xpath=..").inner_text() if cards.count() else ""


@pytest.mark.parametrize("javascript", [True, False])
def test_only_the_file_itself_is_asked_for(browser: "Browser", written: Path, javascript: bool) -> None:
    context = browser.new_context(viewport=WIDE, java_script_enabled=javascript)
    watched = _Watched(context.new_page())
    watched.page.goto(written.as_uri())
    watched.page.locator(".text a.matched").first.click()
    watched.page.wait_for_timeout(200)
    context.close()
    assert (watched.asked, watched.complaints) == (["file"], [])


def test_click_shows_the_work_and_why(page: "Page") -> None:
    before = _panel(page)
    page.get_by_role("link", name="Getty 426").click()
    after = _panel(page)
    assert before == ""
    assert "“Excesses Are Not Permitted.” Russian Review" in after
    assert "Evidence: the name." in after
    assert "page 426 is perhaps not in getty2002excesses" in after


def test_focus_shows_the_work(page: "Page") -> None:
    page.get_by_role("link", name="Thorvaldson 88").focus()
    assert "What differs: author." in _panel(page)


def test_a_doubtful_citation_shows_what_it_may_be(page: "Page") -> None:
    page.get_by_role("link", name="Moberg 60").click()
    assert 'Moberg, "Harbour Masters" (1979)' in _panel(page)


def test_the_panel_closes_and_focus_goes_back(page: "Page") -> None:
    page.get_by_role("link", name="Zhukov 345").focus()
    page.keyboard.press("Enter")
    inside = page.evaluate("document.activeElement.className")
    page.keyboard.press("Escape")
    assert (inside, page.evaluate("document.activeElement.id"), _panel(page)) == ("work open", "c1", "")


def test_filter_by_code(page: "Page") -> None:
    page.get_by_role("button", name="CIT001").click()
    one = _shown(page)
    page.get_by_role("button", name="CIT003").click()
    two = _shown(page)
    page.get_by_role("button", name="CIT001").click()
    page.get_by_role("button", name="CIT003").click()
    assert (one, two, len(_shown(page))) == (["CIT001"], ["CIT003", "CIT001"], 4)


def test_filter_by_source(page: "Page") -> None:
    page.get_by_label("Source").select_option("thorvaldsen1990")
    assert (_shown(page), page.get_by_role("status").inner_text()) == (["CIT003"], "1 of 4 shown")


def test_filter_by_words_with_the_slash(page: "Page") -> None:
    page.keyboard.press("/")
    page.keyboard.type("VOLKOGONOV missing")
    assert _shown(page) == ["CIT001"]


def test_keys_go_through_the_findings(page: "Page") -> None:
    seen = []
    for key in "jjjjjkk":
        page.keyboard.press(key)
        seen.append(page.locator(".finding.current").get_attribute("data-code"))
    assert seen == ["LOC001", "CIT002", "CIT003", "CIT001", "CIT001", "CIT003", "CIT002"]
    assert page.locator(".text a.active").inner_text() == "Moberg 60"


def test_keys_go_through_what_the_filter_leaves_and_stay_out_of_its_field(page: "Page") -> None:
    page.keyboard.press("/")
    page.keyboard.type("jk")
    in_field = page.input_value("#words")
    page.fill("#words", "CIT00")
    page.keyboard.press("Escape")
    page.keyboard.press("k")
    assert (in_field, page.locator(".finding.current").get_attribute("data-code")) == ("jk", "CIT001")


def test_a_key_brings_the_words_into_view(browser: "Browser", tmp_path: Path) -> None:
    path = tmp_path / "long.html"
    path.write_text(render_html([report(tmp_path, f"{LONG}\n\n" + LONG.replace("Volkogonov", "Mukhin"))]))
    opened = browser.new_page(viewport=NARROW)
    opened.goto(path.as_uri())
    opened.keyboard.press("k")
    box = opened.locator(".text a.active").bounding_box()
    panel = opened.locator(".work.open").bounding_box()
    opened.close()
    assert box is not None and panel is not None
    assert 0 < box["y"] < panel["y"] - box["height"]


def test_without_javascript_a_click_shows_the_work_and_leaves_the_text_where_it_is(
    browser: "Browser", tmp_path: Path
) -> None:
    path = tmp_path / "long.html"
    path.write_text(render_html([report(tmp_path, LONG)]), encoding="utf-8")
    context = browser.new_context(viewport=WIDE, java_script_enabled=False)
    opened = context.new_page()
    opened.goto(path.as_uri())
    link = opened.get_by_role("link", name="Getty 426")
    link.scroll_into_view_if_needed()
    before = link.bounding_box()
    link.click()
    after, panel, filters = link.bounding_box(), _panel(opened), opened.locator("#filter").is_visible()
    context.close()
    assert (after, filters) == (before, False)
    assert "“Excesses Are Not Permitted.” Russian Review" in panel


def test_notes_lead_there_and_back(page: "Page") -> None:
    page.locator("a.note").click()
    there = page.locator(":target").get_attribute("class")
    page.locator(".footnote a.back").click()
    assert (there, page.locator(":target").get_attribute("class")) == ("footnote", "note")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_dark_and_light(browser: "Browser", written: Path, scheme: str) -> None:
    opened = browser.new_page(color_scheme="dark" if scheme == "dark" else "light")
    opened.goto(written.as_uri())
    channels = opened.evaluate("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)")
    opened.close()
    assert (max(channels) < 64) == (scheme == "dark")


def test_narrow_pages_do_not_scroll_sideways(browser: "Browser", tmp_path: Path) -> None:
    wide_words = f"{'x' * 300} (Getty 426) {DRAFT}\n\n```\n{'y' * 300}\n```\n"
    path = tmp_path / "report.html"
    path.write_text(render_html([report(tmp_path, wide_words, name="a-very-long-name" * 12 + ".md")]))
    opened = browser.new_page(viewport=NARROW)
    opened.goto(path.as_uri())
    opened.keyboard.press("j")
    widths = opened.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    opened.close()
    assert widths == [400, 400]


def test_print_shows_text_findings_and_works_without_what_is_for_the_screen(page: "Page") -> None:
    page.keyboard.press("j")
    page.emulate_media(media="print")
    visible = {name: page.locator(name).first.is_visible() for name in ("nav", "#filter", ".card.on", ".close")}
    shown = [page.locator(name).first.is_visible() for name in (".text", ".finding", ".works", "#uncited li")]
    assert (list(visible.values()), shown) == ([False] * 4, [True] * 4)
    assert page.pdf().startswith(b"%PDF")


@pytest.mark.skipif(not AXE.is_file(), reason="AXE_CORE does not name axe.min.js of the npm package axe-core")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("subject", ["draft", "library"])
def test_axe_finds_no_serious_fault(
    browser: "Browser", tmp_path: Path, scheme: str, viewport: dict[str, int], subject: str
) -> None:
    path, library = tmp_path / "report.html", tmp_path / "refs.bib"
    checked = report(tmp_path, library=LIBRARY + "@book{broken2001, title = {No Year}}\n")
    page = render_html([checked if subject == "draft" else check_library(read_library(library))])
    path.write_text(page, encoding="utf-8")
    context = browser.new_context(
        viewport={"width": viewport["width"], "height": viewport["height"]},
        color_scheme="dark" if scheme == "dark" else "light",
        bypass_csp=True,
    )
    opened = context.new_page()
    opened.goto(path.as_uri())
    opened.keyboard.press("j")
    opened.add_script_tag(path=AXE)
    found = opened.evaluate("() => axe.run()")
    context.close()
    faults = [each for each in found["violations"] if each["impact"] in ("serious", "critical")]
    assert [(each["id"], each["nodes"][0]["html"]) for each in faults] == []
    assert "color-contrast" in {each["id"] for each in found["passes"]}
