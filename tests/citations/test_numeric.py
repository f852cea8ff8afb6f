"""Citations that are numbers: what is counted, and the many numbers in brackets and raised digits that are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.citations.numeric import cites_by_numbers, number_marks
from refkit.documents import read_text


def found(text: str, format: str = "markdown") -> list[str]:
    """The words of each number mark."""
    document = read_text(text, "draft.md", format)
    return [text[mark.start : mark.end] for mark in number_marks(document)]


NOOP = {
    "year": "He wrote it later [1929] and again [1934, 1936].",
    "years of a life": "The elder brother [1920–1945] stayed.",
    "sic": "They was [sic] late.",
    "left out": "They came […] and went [...] again [. . .].",
    "editor's words": "It [the plan] failed [12 pages are lost].",
    "page in words": "It goes on [p. 12] and [fol. 3].",
    "parentheses are pages or points": "Many came (12, 14) and (3).",
    "note mark": "It was known.[^1] And so on.[^12]\n\n[^1]: One.\n[^12]: Two.\n",
    "link": "See the [12](https://example.org) there.",
    "link by reference": "See the [reports of the year][12] there.\n\n[12]: https://example.org\n",
    "definition of a link": "Words.\n\n[3]: https://example.org\n",
    "image": "![12](picture.png)",
    "code": "Write `a[1]` and `[12]` here.\n\n    code\n",
    "fence": "```\nx [3, 5] y\n```",
    "index": "The cell a[1] and x1[2] hold it.",
    "matrix": "It holds that A = [1, 2, 3] and x ∈ [1, 5] and $[1, 3]$.",
    "matrix in LaTeX": r"Here \in [1, 5] holds.",
    "matrix with naught": "The row [0, 1] and [1, 0].",
    "matrix before its sign": "The row [1, 2] = A.",
    "isotope": "The [13]C signal.",
    "addition": "A [2+2] reaction.",
    "time": "He waits [12:30] and [00:15].",
    "bible": "In John [3:16] it stands.",
    "box": "- [x] done\n- [ ] to do\n",
    "line of a list of works": "[1] A. Smith, A Book.\n[2] B. Jones, Another.\n",
    "range that goes down": "He says [14-12].",
    "glued digits": "Version 3[2] came.",
    "unit": "A field of 12 km² and 3 m³ and 5 cm².",
    "power": "About 10³ and x² and R², 10⁻³ and 5 s⁻¹.",
    "ion and isotope": "The Ca²⁺ and ¹⁴C level.",
    "power in Markdown": "About 10^3^ and R^2^ and 10<sup>7</sup>.",
    "raised note marks": "One.¹ Two.² Three.³ Four.⁴ Five.⁵ Six.⁶ Seven.⁷",
    "raised note marks of two chapters": "One.¹ Two.² Three.³\n\nFour.¹ Five.² Six.³",
    "raised note marks in HTML": "One.<sup>1</sup> Two.<sup>2</sup> Three.<sup>3</sup>",
    "raised marks of tables": "A* B† 5‡",
    "text of a note": "¹ See above.\n² See below.",
    "ordinal": "The 3<sup>rd</sup> of May.",
}


@pytest.mark.parametrize("text", NOOP.values(), ids=NOOP)
@pytest.mark.parametrize("format", ["markdown", "plain"])
def test_silent(text: str, format: str) -> None:
    if format == "plain" and any(sign in text for sign in ("`", "<sup>", "^2^")):
        return
    assert found(text, format) == []


FOUND = {
    "one": ("This is known [12].", ["[12]"]),
    "list": ("This is known [3, 5] and [1;2] and [7,8,9].", ["[3, 5]", "[1;2]", "[7,8,9]"]),
    "ranges": ("This is known [12, 14-16] and [3–5].", ["[12, 14-16]", "[3–5]"]),
    "one behind the other": ("This is known [1], [2] and [3][4], [5]–[7].", ["[1]", "[2]", "[3]", "[4]", "[5]", "[7]"]),
    "page": ("This is known [12, p. 3] and [4, Theorem 2.1].", ["[12, p. 3]", "[4, Theorem 2.1]"]),
    "glued": ("This is known[12].", ["[12]"]),
    "escaped": (r"This is known \[12\].", []),
    "behind a name": ("As Smith [7] and Jones et al. [8] say:", ["[7]", "[8]"]),
    "in parentheses": ("This is known (see [3]; but [4]).", ["[3]", "[4]"]),
    "raised": ("Known.¹²,¹⁴ So.³⁻⁵ Thus³ too.", ["¹²,¹⁴", "³⁻⁵", "³"]),
    "raised in HTML": ("Known.<sup>1,2</sup> Thus<sup>2</sup> too.", ["1,2", "2"]),
    "raised in Markdown": ("Known.^1,2^ So.^3–5^", ["1,2", "3–5"]),
    "raised that does not rise": ("A.¹ B.² C.¹ D.³ E.² F.²", ["¹", "²", "¹", "³", "²", "²"]),
    "in a note": ("Words.[^1]\n\n[^1]: Known [4].\n", ["[4]"]),
}


@pytest.mark.parametrize(("text", "expected"), FOUND.values(), ids=FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert found(text) == expected


LISTED = "\n\nReferences\n\n" + "\n".join(
    f"{number}. Smith J. On cells and seas. J Hist. 200{number};12:45-6." for number in range(1, 5)
)
ENDNOTES = "Known [1]. So [2]. And [3].\n\nNotes\n\n[1] One.\n[2] Two.\n[3] Three.\n"
DRAFTS = {
    "parentheses, list without numbers": ("Known (1). So (2). And (3).", 0, 0),
    "parentheses beyond the list": ("Known (1). So (2). And (17)." + LISTED, 0, 0),
    "items of a sentence": ("We ask: (1) why, (2) when, (3) where it was." + LISTED, 0, 0),
    "parentheses of a numbered list": ("Known (1). As Smith (2) and others (3, 4) say (1-3)." + LISTED, 0, 4),
    "marks of typed endnotes": (ENDNOTES, 0, 0),
    "three": ("Known [1]. So [2]. And [1].", 0, 3),
    "too few": ("Known [1]. So [2].", 0, 0),
    "always the same": ("Known [1]. So [1]. And [1].", 0, 0),
    "fewer than the others": ("Known [1]. So [2]. And [1].", 3, 0),
    "more than the others": ("Known [1]. So [2]. And [1].", 2, 3),
}


@pytest.mark.parametrize(("text", "others", "expected"), DRAFTS.values(), ids=DRAFTS)
def test_cites_by_numbers(text: str, others: int, expected: int) -> None:
    assert len(cites_by_numbers([read_text(text, "draft.md")], others)) == expected


@given(st.text(alphabet="[]1290,-–; pa.=\\$^\n¹²⁻³\u2060(<sup>)"))
def test_never_raises_and_marks_are_in_order(text: str) -> None:
    document = read_text(text, "draft.md")
    ends = [bound for mark in number_marks(document) for bound in (mark.start, mark.end)]
    assert ends == sorted(ends) and all(0 <= end <= len(text) for end in ends)


HOSTILE = {
    "never closed": "[1," * 100_000,
    "long list": "[" + "1," * 100_000,
    "raised": "a" + "¹," * 100_000,
    "brackets": "x [1]" * 100_000,
    "fillers": "x" + "\u2060" * 200_000 + "[1]",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    assert isinstance(number_marks(read_text(text, "draft.txt")), tuple)


def test_hostile_number_of_notes() -> None:
    marks = " ".join(f"word[^{number}]" for number in range(3_000))
    notes = "\n\n".join(f"[^{number}]: Größe, 12." for number in range(3_000))
    assert number_marks(read_text(f"{marks}\n\n{notes}", "draft.md")) == ()
