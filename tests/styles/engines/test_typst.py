"""Tests lists made with typst: keys, order, faces, and that no text is ever read as markup."""

import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from refkit.errors import RefkitError
from refkit.styles.engines.typst import format_with_typst
from refkit.styles.listing import ListedWork
from refkit.styles.rich import Run, plain
from tests.styles.engines.styles import AUTHOR_DATE, NOTES, NUMERIC, ONLY_NOTES, TITLES, reference, style, titled

_WORKS = (
    reference(key="b", title="Beta", author="Lee, Ann", year="2001", url="http://x.org/a?b=<c>"),
    reference(key="a", title="Alpha", editor="Roe, Ann and others", date="1948/1953"),
    reference("article", key="c", title="Of \\emph{Iliad} and {DNA}", journal="Critical Inquiry", volume="3"),
)


def _printed(works: tuple[ListedWork, ...]) -> list[tuple[str, str]]:
    return [(work.key, plain(work.text)) for work in works]


@pytest.fixture(autouse=True)
def _typst() -> None:
    pytest.importorskip("typst", reason="typst is not installed: pip install .[csl]")


def test_a_list_in_the_order_of_the_style(tmp_path: Path) -> None:
    works = format_with_typst(_WORKS, style(tmp_path, AUTHOR_DATE))
    assert _printed(works) == [
        ("a", "Ann Roe et al., editors, Alpha, 1948–1953."),
        ("b", "Ann Lee, Beta, 2001, http://x.org/a?b=<c>."),
        ("c", "Of Iliad and DNA, Critical Inquiry, 3."),
    ]
    assert works[2].text[1] == Run("Iliad", frozenset(["italic"]))
    assert works[1].text[1].link == "http://x.org/a?b=<c>"


def test_numbers_and_the_order_of_the_works(tmp_path: Path) -> None:
    works = format_with_typst(_WORKS, style(tmp_path, NUMERIC))
    assert _printed(works) == [("b", "[1] Beta"), ("a", "[2] Alpha"), ("c", "[3] Of Iliad and DNA")]


def test_notes_lead_to_their_works(tmp_path: Path) -> None:
    works = format_with_typst(_WORKS, style(tmp_path, NOTES))
    assert [work.key for work in works] == ["c", "b", "a"]
    assert works[1].text == (Run("Beta", frozenset(["smallcaps"])),)


def test_works_with_one_key(tmp_path: Path) -> None:
    works = (reference(key="x", title="A"), reference(key="x", title="B"))
    assert _printed(format_with_typst(works, style(tmp_path, TITLES))) == [("x", "[A]"), ("x", "[B]")]


@pytest.mark.parametrize(
    "title",
    [
        '#panic("run") $x^2$ #read("style.csl") [#foo] *b* _i_ `c` @key <label> // no /* no */ \\ {b} }{ ~ --- ...',
        '#{ }$ #eval("1")',
        "&amp; <b>no</b> </li></ul>",
        "= Heading\n\n- item\n+ item / x: y",
        "\": {type: video} ' ",
        "÷İ0: x",
        "https://refkit.invalid/0 https://refkit.invalid/99999",
    ],
)
def test_titles_are_text(title: str, tmp_path: Path) -> None:
    works = format_with_typst([titled(title, "#key$ \\")], style(tmp_path, TITLES))
    assert _printed(works) == [("#key$ \\", f"[{' '.join(title.split())}]")]


# What is no character of a text: typst sets blanks and soft hyphens as it likes, quotation marks change with depth.
_TEXT = st.text(st.characters(exclude_categories=["Cc", "Cf", "Zs", "Zl", "Zp", "Mn"], exclude_characters="“”"))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(titles=st.lists(_TEXT, min_size=1, max_size=30))
def test_whatever_a_title_holds_comes_back(titles: list[str], tmp_path: Path) -> None:
    titles = [f"x{title}x" for title in titles]
    foreign = [titled(title, str(key)) for key, title in enumerate(titles)]
    english = [titled(title, str(key), is_foreign=False) for key, title in enumerate(titles)]
    path = style(tmp_path, TITLES)
    expected = [(str(key), f"[{title}]") for key, title in enumerate(titles)]
    assert sorted(_printed(format_with_typst(foreign, path))) == sorted(expected)
    folded = sorted((key, text.casefold()) for key, text in _printed(format_with_typst(english, path)))
    assert folded == sorted((key, text.casefold()) for key, text in expected)


def test_works_that_a_style_does_not_print_are_not_there(tmp_path: Path) -> None:
    path = style(tmp_path, TITLES.replace(' prefix="[" suffix="]"', ""))
    assert _printed(format_with_typst([reference(key="a", year="1999"), *_WORKS[:1]], path)) == [("b", "Beta")]


def test_nothing_to_list(tmp_path: Path) -> None:
    assert format_with_typst([], style(tmp_path, TITLES)) == ()


def test_a_style_for_notes_alone(tmp_path: Path) -> None:
    with pytest.raises(RefkitError, match="has no bibliography"):
        format_with_typst(_WORKS, style(tmp_path, ONLY_NOTES))


def test_a_broken_style(tmp_path: Path) -> None:
    with pytest.raises(RefkitError, match="typst cannot use style.csl"):
        format_with_typst(_WORKS, style(tmp_path, TITLES.replace('variable="title"', 'variable="nonsense"')))


def test_without_typst(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(RefkitError, match="this needs typst"):
        format_with_typst(_WORKS, style(tmp_path, TITLES))
