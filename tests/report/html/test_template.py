"""The page as HTML: well-formed, every link leads somewhere, nothing is loaded, and nobody's text becomes markup."""

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from refkit.library import read_library
from refkit.report.html import render_html
from refkit.run import check_library
from tests.generate import draft_text, library_text
from tests.report.html.factories import DRAFT, LIBRARY, report
from tests.report.html.reader import Reader

HOSTILE = (
    "<script>alert(1)</script>",
    "</script></style></textarea></title>",
    "<!-- <![CDATA[ ]]> -->",
    "\"'` onmouseover=alert(1) ",
    "{{ 7 * 7 }} {% raw %} {# #}",
    "&lt;b&gt; &amp;amp; &#0;",
    "\u202egnp.exe\u202c \u200fשלום",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 😀 🏳️‍🌈",
    "a\x00b\x1b[31mc",
    "half \ud83d of it",
)
LATEX = "\\section{One}\n\nSee \\parencite[345]{zhukov2003inoy}.\\footnote{And \\cite[426]{getty2002excesses}.}\n"


def _faults(page: str) -> tuple[list[str], list[str], list[str]]:
    """What is wrong with a page: its form, ids that occur twice, links that lead nowhere."""
    read = Reader(page)
    return read.faults, sorted({id for id in read.ids if read.ids.count(id) > 1}), read.lost_links


@pytest.mark.parametrize(
    ("name", "draft"),
    [
        ("draft.md", ""),
        ("draft.txt", "Nobody is cited (June 1-4).\n"),
        ("draft.md", DRAFT),
        ("draft.tex", LATEX),
        ("draft.txt", "One note.1\n\nNotes\n\n1. Getty, Excesses, 120.\n2. Ibid., 426.\n"),
    ],
    ids=["empty", "no citation", "Markdown", "LaTeX", "typed notes"],
)
def test_a_page_is_well_formed(tmp_path: Path, name: str, draft: str) -> None:
    assert _faults(render_html([report(tmp_path, draft, name=name)])) == ([], [], [])


def test_several_drafts_and_a_library_are_one_well_formed_page(tmp_path: Path) -> None:
    reports = [report(tmp_path, name="one.md"), report(tmp_path, LATEX, name="two.tex"), report(tmp_path)]
    library = check_library(read_library(tmp_path / "refs.bib"))
    assert _faults(render_html([*reports, library])) == ([], [], [])


@pytest.mark.parametrize("text", HOSTILE)
def test_text_of_a_draft_stays_text(tmp_path: Path, text: str) -> None:
    drafts = [f"# {words}\n\n```\n{words}\n```\n\n{DRAFT}\n\n{words}" for words in ("Words", text)]
    plain, hostile = (render_html([report(tmp_path, draft)]) for draft in drafts)
    assert (_faults(hostile), _tags(hostile)) == (([], [], []), _tags(plain))


@pytest.mark.parametrize("text", HOSTILE[:6])
def test_text_of_a_library_stays_text(tmp_path: Path, text: str) -> None:
    library = LIBRARY.replace("Harbour Masters", text).replace("Never Cited", text).replace("113--138", text)
    page = render_html([report(tmp_path, DRAFT, library.replace("unused2000", text.replace(",", "")), name=text)])
    assert (_faults(page), "<script>alert" in page) == (([], [], []), False)


def test_the_text_is_that_of_the_draft(tmp_path: Path) -> None:
    read = Reader(render_html([report(tmp_path)]))
    assert read.paragraphs == [
        "# The Plenum",
        "Open elections were asked for (Zhukov 345). Few answered (352; Getty 426).",
        "# The Harbour",
        "Nobody was paid (Moberg 60).[^1] The lamp was new (Thorvaldson 88). Others knew (Volkogonov 21).",
        "> No lamp, no light.",
        "1 back to the text More is in the archives (Getty 120).",
    ]


def _tags(page: str) -> list[str]:
    """All tags and attributes of a page, each once."""
    read = Reader(page)
    return sorted({*read.tags, *read.attributes})


def test_a_page_loads_nothing_and_runs_its_own_script_alone(tmp_path: Path) -> None:
    page = render_html([report(tmp_path)])
    script, sheet = (re.search(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL) for tag in ("script", "style"))
    assert script is not None and sheet is not None
    hashes = [f"'sha256-{b64encode(sha256(each[1].encode()).digest()).decode()}'" for each in (sheet, script)]
    policy = f"default-src 'none'; style-src {hashes[0]}; script-src {hashes[1]}; base-uri 'none'; form-action 'none'"
    assert f'content="{policy}"'.replace("'", "&#39;") in page
    assert {"src", "srcset", "style", "action", "ping"}.isdisjoint(Reader(page).attributes)
    assert re.findall(r"url\(|@import", sheet[1]) == []


def test_links_out_lead_to_the_web_alone(tmp_path: Path) -> None:
    library = LIBRARY.replace("10.1111/1467-9434.00220", "javascript:alert(1)")
    links = [Reader(render_html([report(tmp_path, DRAFT, each)])).links for each in (LIBRARY, library)]
    outside = [[link for link in found if not link.startswith("#")] for found in links]
    assert outside[0] == ["https://doi.org/10.1111/1467-9434.00220"]
    assert [link for link in outside[1] if not link.startswith("https://")] == []


def test_a_draft_of_300_pages_stays_below_3_megabytes(tmp_path: Path) -> None:
    library = library_text(150, 7)
    (tmp_path / "refs.bib").write_text(library, encoding="utf-8")
    draft = draft_text(read_library(tmp_path / "refs.bib").entries, 1500, 7)
    size = len(render_html([report(tmp_path, draft, library)]).encode())
    assert 700_000 < len(draft) < size < 3_000_000


CHARACTERS = st.characters(exclude_characters="\r")
PIECES = st.one_of(st.text(CHARACTERS, max_size=12), st.sampled_from(["(Getty 426)", "\n\n", "[^1]", "# ", *HOSTILE]))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(PIECES, max_size=12).map("".join), st.sampled_from(["draft.md", "draft.txt", "draft.tex"]))
def test_any_text_makes_a_well_formed_page(tmp_path: Path, text: str, name: str) -> None:
    assert _faults(render_html([report(tmp_path, text, name=name)])) == ([], [], [])
