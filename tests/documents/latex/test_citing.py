"""Where commands stand: those inside others, those that make notes, and what is covered for them."""

from tests.documents.latex.factories import body, cites, read


def test_note_of_a_command_inside_a_note_is_none_of_its_own() -> None:
    document = read(r"a\footnote{b \footcite{k}}")
    assert ([stream.id for stream in document.streams], document.commands[0].mode) == (["body", "note:1"], "note")


def test_quotation_of_a_command_is_a_quotation() -> None:
    text = r"\textcquote[5]{a}{quoted words}"
    (mark,) = read(text).marks_of("quotation")
    assert text[mark.start : mark.end] == "quoted words"


def test_commands_deep_in_one_another_are_given_up() -> None:
    assert len(cites(r"\cite[{" * 30 + "}]{a}" * 30)) < 30


def test_macro_is_covered_with_its_keys_and_notes() -> None:
    assert body(r"\newcommand{\x}[2]{\cite[#2]{#1}}a \x{k}{5} b").lstrip("~") == "a ~~~~~~~~ b"


def test_mode_is_that_of_the_first_command() -> None:
    text = r"\newcommand{\x}[1]{\citeauthor{#1} (\citeyear{#1})}\x{a}"
    assert read(text).commands[0].mode == "narrative"
