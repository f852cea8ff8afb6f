r"""What becomes of a file: streams of the body and of the notes, line ends as they are, and the commands in them."""

from tests.documents.latex.factories import read


def test_notes_are_streams_of_their_own() -> None:
    text = r"One\footnote{See \emph{Inoy} 5.} two\footcite[5]{a} three\endnote{More.}"
    streams = [(s.id, s.kind, s.text.replace("\u2060", ""), s.anchor) for s in read(text).streams]
    assert streams == [
        ("body", "body", "One two three", None),
        ("note:1", "note", "See Inoy 5.", 3),
        ("note:2", "note", "", text.index(r"\footcite")),
        ("note:3", "note", "More.", text.index(r"\endnote")),
    ]


def test_commands_know_their_stream() -> None:
    text = r"\cite{a}\footnote{\cite{b}}\footcite{c}\cite{d}"
    assert [command.stream for command in read(text).commands] == ["body", "note:1", "note:2", "body"]


def test_note_without_end_ends_with_its_paragraph() -> None:
    document = read("a\\footnote{b\n\nc")
    assert [stream.text.replace("\u2060", "") for stream in document.streams] == ["a\n\nc", "b"]


def test_line_ends_stay() -> None:
    text = "a (Getty\r\n5)% x\r\n  b\r\rc\\footnote{d\r\ne}\r\n"
    body, note = read(text).streams
    assert (body.text.replace("\u2060", ""), note.text) == ("a (Getty\r\n5)b\r\rc\r\n", "d\r\ne")


def test_note_of_the_preamble_is_no_prose() -> None:
    document = read(r"\documentclass{x}\title{A\thanks{b}\footnote{c}}\begin{document}d")
    assert [stream.text.strip() for stream in document.streams] == ["d"]
