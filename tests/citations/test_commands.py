r"""What the notes of cite commands say: `p.~345--47` is pages 345 to 347, `see also` a prefix, `my emphasis` a rest."""

import pytest

from refkit.citations import find_keyed
from refkit.documents import read_text
from refkit.vocabulary import vocabulary

# postnote → locators, rest
NOTES = {
    "nothing": ("", [], ""),
    "page": ("345", ["page 345"], ""),
    "range": ("345--47", ["page 345-347"], ""),
    "hyphen": ("345-7", ["page 345-347"], ""),
    "labelled": ("p.~345", ["page 345"], ""),
    "several": ("3, 5--7; 9", ["page 3", "page 5-7", "page 9"], ""),
    "and": ("3 and 5", ["page 3", "page 5"], ""),
    "chapter": ("ch.~3", ["chapter 3"], ""),
    "chapter-and-page": ("ch.~3, p.~12", ["chapter 3", "page 12"], ""),
    "section": (r"\S~3", ["section 3"], ""),
    "biblatex": (r"\pno~12", ["page 12"], ""),
    "following": (r"23\psqq", ["page 23"], ""),
    "range-command": (r"3\bibrangedash 7", ["page 3-7"], ""),
    "folio": (r"20\textsc{\textsuperscript{v}}", ["folio 20v"], ""),
    "small-capitals": (r"\textsc{xxvi}", ["page xxvi"], ""),
    "roman": ("xii--xv", ["page xii-xv"], ""),
    "volume": ("2: 45", ["volume 2", "page 45"], ""),
    "small-words": ("esp. 12--13, 23", ["page 12-13", "page 23"], ""),
    "rest": ("23, my emphasis", ["page 23"], "my emphasis"),
    "long-rest": ("77 -- I refer to the edition of 1746", ["page 77"], "– I refer to the edition of 1746"),
    "no-place": (r"\emph{s.v.} ``dialectus''", [], "s.v. “dialectus”"),
    "theorem": ("Theorem 3", [], "Theorem 3"),
    "small-words-alone": ("see", [], "see"),
    "passim": ("passim", ["page passim"], ""),
    "reversed": ("362--58", ["page 362-358"], ""),
    "comment": ("3% x\n--5", ["page 3-5"], ""),
}


@pytest.mark.parametrize(("note", "locators", "rest"), NOTES.values(), ids=NOTES)
def test_notes(note: str, locators: list[str], rest: str) -> None:
    text = rf"\cite[{note}]{{a}}"
    document = read_text(text, "draft.tex")
    (keyed,) = find_keyed(document, vocabulary("en"))
    (item,) = keyed.items
    found = []
    for locator in item.shape.locators:
        assert text[locator.start : locator.end] == locator.raw
        ends = dict.fromkeys(filter(None, (locator.first, locator.last)))
        found.append(f"{locator.label} {'-'.join(ends) or locator.raw}")
    assert (found, item.suffix) == (locators, rest)


def test_volume_and_prefix() -> None:
    text = r"\volcite[see also]{2}[p.~45]{a}"
    (keyed,) = find_keyed(read_text(text, "draft.tex"), vocabulary("en"))
    (item,) = keyed.items
    places = [(locator.label, text[locator.start : locator.end]) for locator in item.shape.locators]
    assert (item.key, item.shape.prefix, places) == ("a", "see also", [("volume", "2"), ("page", "p.~45")])


def test_page_that_a_macro_labels_stands_where_it_is_typed() -> None:
    text = r"\newcommand{\x}[2]{\cite[p.~#1]{#2}} \x{345}{a}"
    (keyed,) = find_keyed(read_text(text, "draft.tex"), vocabulary("en"))
    (locator,) = keyed.items[0].shape.locators
    assert (locator.label, locator.first, locator.raw, text[locator.start : locator.end]) == (
        "page",
        "345",
        "345",
        "345",
    )


def test_page_of_a_macro_s_own_stands_at_the_command() -> None:
    text = r"\newcommand{\x}{\cite[345]{a}} \x"
    (keyed,) = find_keyed(read_text(text, "draft.tex"), vocabulary("en"))
    (locator,) = keyed.items[0].shape.locators
    assert (locator.first, text[locator.start : locator.end]) == ("345", r"\x")


# Pandoc's citation → prefix, locators, rest
PANDOC = {
    "page": ("[see @a, p. 345]", "see", ["page 345"], ""),
    "page-alone": ("[@a 345]", "", ["page 345"], ""),
    "pages-and-rest": ("[@a, pp. 33--35 and *passim*; @b]", "", ["page 33-35", "page passim"], ""),
    "blanks-that-do-not-break": ("[@a, p.&nbsp;3, ch.\\ 4]", "", ["page 3", "chapter 4"], ""),
    "chapter": ("@a [chap. 1, my emphasis]", "", ["chapter 1"], "my emphasis"),
    "braces": ("[@a{ii, 4}, with a suffix]", "", ["page ii", "page 4"], "with a suffix"),
    "braces-behind-a-comma": ("[@a, {pp. iv, vi} and more]", "", ["page iv", "page vi"], "and more"),
    "empty-braces": ("[@a{}, 99 years later]", "", [], "99 years later"),
    "unread-braces": ("[@a{x y}, 3]", "", [], "x y 3"),
    "open-braces": ("[@a, {3]", "", [], "{3"),
}


@pytest.mark.parametrize(("text", "prefix", "locators", "rest"), PANDOC.values(), ids=PANDOC)
def test_pandoc(text: str, prefix: str, locators: list[str], rest: str) -> None:
    (keyed,) = find_keyed(read_text(text, "draft.md"), vocabulary("en"))
    item = keyed.items[0]
    assert all(text[each.start : each.end] == each.raw for each in item.shape.locators)
    found = [
        f"{each.label} {'-'.join(dict.fromkeys(filter(None, (each.first, each.last)))) or each.raw.strip('*')}"
        for each in item.shape.locators
    ]
    assert (item.shape.prefix, found, item.suffix) == (prefix, locators, rest)
