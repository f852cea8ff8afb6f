"""Tokens of HTML: every character in one of them, and attributes as browsers read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.html.tokens import Token, tokens

# text alone
NOOP = ("", "a < b > c", "1<2", "a <", "a & b", "<>", "< p>", '"quoted"')
READ = {
    "tags": ("<p>a</P>", [Token("open", 0, 3, "p"), Token("text", 3, 4), Token("close", 4, 8, "p")]),
    "attributes": (
        "<a HREF='#x' id=y hidden title=\"a > b &amp; c\">",
        [Token("open", 0, 47, "a", {"href": "#x", "id": "y", "hidden": "", "title": "a > b & c"})],
    ),
    "first-of-two": ("<a id=1 id=2>", [Token("open", 0, 13, "a", {"id": "1"})]),
    "self-closing": ("<br/>", [Token("open", 0, 5, "br", {}, True)]),
    "stray-quotes": (
        '<p class="a"">One</p><p title=it\'s>It\'s',
        [
            Token("open", 0, 14, "p", {"class": "a"}),
            Token("text", 14, 17),
            Token("close", 17, 21, "p"),
            Token("open", 21, 35, "p", {"title": "it's"}),
            Token("text", 35, 39),
        ],
    ),
    "word": ("<o:p>", [Token("open", 0, 5, "o:p")]),
    "comments": (
        "<!-- a > b -->c<!DOCTYPE html><?php x ?></ x>",
        [
            Token("comment", 0, 14),
            Token("text", 14, 15),
            Token("comment", 15, 30),
            Token("comment", 30, 40),
            Token("comment", 40, 45),
        ],
    ),
    "comment-without-end": ("a<!-- b", [Token("text", 0, 1), Token("comment", 1, 7)]),
    "script": (
        "<script>a<b</p></SCRIPT >c",
        [Token("open", 0, 8, "script"), Token("text", 8, 15), Token("close", 15, 25, "script"), Token("text", 25, 26)],
    ),
    "script-without-end": ("<style>a<p>", [Token("open", 0, 7, "style"), Token("text", 7, 11)]),
    "quote-without-end": ("<p title='a>b", [Token("open", 0, 12, "p", {"title": "'a"}), Token("text", 12, 13)]),
    "tag-without-end": ("a<p b", [Token("text", 0, 1), Token("open", 1, 5, "p", {"b": ""})]),
}


@pytest.mark.parametrize("text", NOOP)
def test_text_alone(text: str) -> None:
    assert [token for token in tokens(text) if token.kind not in ("text",)] == []


@pytest.mark.parametrize(("text", "found"), READ.values(), ids=READ)
def test_tokens(text: str, found: list[Token]) -> None:
    assert list(tokens(text)) == found


@given(st.text(st.sampled_from("<>/!-\"'=& apbscriptle\n")) | st.text())
def test_every_character_is_in_one_token(text: str) -> None:
    found = list(tokens(text))
    assert "".join(text[token.start : token.end] for token in found) == text
    assert all(token.start < token.end for token in found)
