"""Suppressions: what a comment covers, what an [[ignore]] speaks of, and what is left over."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.config import Config, Ignore
from refkit.documents.model import Document, Draft, Mark, Stream
from refkit.records import Finding
from refkit.suppress import Outcome, suppress, suppressions_of


def document(text: str) -> Document:
    """A document whose `<!-- … -->` are comments."""
    marks, place = [], 0
    while (start := text.find("<!--", place)) >= 0 and (end := text.find("-->", start)) >= 0:
        marks.append(Mark("comment", start, end + 3, text[start + 4 : end].strip()))
        place = end + 3
    return Document("draft.md", text, (Stream("body", "body", text),), tuple(marks))


def finding(text: str, words: str, code: str = "LOC001") -> Finding:
    """A finding on the words."""
    start = text.index(words)
    return Finding(code, "a-name", "warning", "message", "draft.md", start, start + len(words))


def outcome(text: str, words: str, code: str, *ignores: Ignore) -> Outcome:
    return suppress([finding(text, words, code)], Draft((document(text),)), Config(path="refkit.toml", ignores=ignores))


KEPT = {
    "no-comment": ("One (Zhukov 345).", "LOC001"),
    "another-comment": ("One (Zhukov 345). <!-- check this -->", "LOC001"),
    "not-ours": ("One (Zhukov 345). <!-- noqa: ignore[LOC001] -->", "LOC001"),
    "no-code": ("One (Zhukov 345). <!-- refkit: ignore -->", "LOC001"),
    "empty-list": ("One (Zhukov 345). <!-- refkit: ignore[] -->", "LOC001"),
    "another-code": ("One (Zhukov 345). <!-- refkit: ignore[LOC002] -->", "LOC001"),
    "longer-code": ("One (Zhukov 345). <!-- refkit: ignore[LOC0011] -->", "LOC001"),
    "line-above": ("Two. <!-- refkit: ignore[LOC001] -->\nOne (Zhukov 345).", "LOC001"),
    "line-below": ("One (Zhukov 345).\n<!-- refkit: ignore[LOC001] -->\nTwo.", "LOC001"),
    "two-lines-below": ("<!-- refkit: ignore[LOC001] -->\nTwo.\nOne (Zhukov 345).", "LOC001"),
    "not-in-a-comment": ("One (Zhukov 345). refkit: ignore[LOC001]", "LOC001"),
    "itself": ("One (Zhukov 345). <!-- refkit: ignore[SUP001] -->", "SUP001"),
}


@pytest.mark.parametrize(("text", "code"), KEPT.values(), ids=KEPT)
def test_kept(text: str, code: str) -> None:
    found = finding(text, "Zhukov 345", code)
    assert outcome(text, "Zhukov 345", code).kept == (found,)


SILENCED = {
    "same-line": ("One (Zhukov 345). <!-- refkit: ignore[LOC001] reprint -->", "LOC001", "reprint"),
    "before-it": ("<!-- refkit: ignore[LOC001] --> One (Zhukov 345).", "LOC001", ""),
    "head-of-code": ("One (Zhukov 345). <!-- refkit: ignore[LOC] reprint -->", "LOC001", "reprint"),
    "lower-case": ("One (Zhukov 345). <!-- refkit: ignore[loc001] reprint -->", "LOC001", "reprint"),
    "several-codes": ("One (Zhukov 345). <!-- refkit: ignore[CIT001, LOC001] both -->", "LOC001", "both"),
    "no-blanks": ("One (Zhukov 345). <!--refkit:ignore[LOC001]both-->", "LOC001", "both"),
    "next-line": ("<!-- refkit: ignore[LOC001] reprint -->\nOne (Zhukov 345).", "LOC001", "reprint"),
    "next-written-line": ("<!-- refkit: ignore[LOC001] reprint -->\n\n  \r\nOne (Zhukov 345).", "LOC001", "reprint"),
    "other-comment-between": ("<!-- refkit: ignore[LOC001] a -->\n<!-- b -->\nOne (Zhukov 345).", "LOC001", "a"),
    "two-stacked": (
        "<!-- refkit: ignore[LOC001] a -->\n<!-- refkit: ignore[CIT001] b -->\nOne (Zhukov 345).",
        "LOC001",
        "a",
    ),
    "over-lines": ("One <!-- refkit: ignore[LOC001]\n a long\n reason --> (Zhukov 345).", "LOC001", "a long reason"),
    "finding-over-lines": ("See (x\nZhukov 345). <!-- refkit: ignore[LOC001] a -->", "LOC001", "a"),
}


@pytest.mark.parametrize(("text", "code", "reason"), SILENCED.values(), ids=SILENCED)
def test_silenced_by_comment(text: str, code: str, reason: str) -> None:
    result = outcome(text, "Zhukov 345", code)
    assert [(each.finding.code, each.reason) for each in result.suppressed] == [(code, reason)]


IGNORES = {
    "text-inside": (Ignore("LOC001", "345"), True),
    "text-around": (Ignore("LOC001", "(Zhukov, Inoy 345)"), True),
    "white-space": (Ignore("LOC001", "Zhukov, Inoy   345"), True),
    "any-text": (Ignore("LOC001", ""), True),
    "head": (Ignore("LOC", "345"), True),
    "small-letters": (Ignore("loc001", "345"), True),
    "other-code": (Ignore("CIT001", "345"), False),
    "beside-it": (Ignore("LOC001", "Getty 345"), False),
    "elsewhere": (Ignore("LOC001", "(Zhukov 12)"), False),
    "signs": (Ignore("LOC001", "(.*)"), False),
}


@pytest.mark.parametrize(("ignore", "silenced"), IGNORES.values(), ids=IGNORES)
def test_ignore(ignore: Ignore, silenced: bool) -> None:
    text = "Before (Zhukov 12), and\nOne (Zhukov,\n  Inoy 345). After (Getty 345)."
    result = outcome(text, "345", "LOC001", ignore)
    assert (len(result.suppressed), len(result.unused)) == (int(silenced), int(not silenced))


def test_what_is_unused() -> None:
    text = "One (Zhukov 345). <!-- refkit: ignore[LOC001, CIT003] why -->\nTwo. <!-- refkit: ignore[LOC001] -->"
    result = outcome(text, "Zhukov 345", "LOC001", Ignore("CIT001", "Getty", "soon"))
    assert [(each.code, each.text, each.reason, each.path) for each in result.unused] == [
        ("CIT001", "Getty", "soon", "refkit.toml"),
        ("CIT003", "", "why", "draft.md"),
        ("LOC001", "", "", "draft.md"),
    ]


def test_finding_in_another_file_is_kept() -> None:
    found = Finding("BIB001", "uncited-entry", "info", "message", "refs.bib", 0, 5)
    text = "One. <!-- refkit: ignore[BIB001] -->"
    assert suppress([found], Draft((document(text),)), Config()).kept == (found,)


WORDS = st.sampled_from(
    ["<!-- refkit: ignore[LOC001] x -->", "<!--", "-->", "[", "]", "\n", "\r\n", " ", "a", "Zhukov 345"]
)


@given(st.lists(WORDS, max_size=30))
def test_comments_cover_lines_of_the_document(words: list[str]) -> None:
    text = "".join(words)
    ours = suppressions_of(document(text))
    assert all(each.covers and 0 <= each.covers[0] <= each.covers[1] <= len(text) for each in ours)
