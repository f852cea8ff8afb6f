"""What the rest of refkit calls: files by their endings, drafts of several files."""

from pathlib import Path

import pytest

from refkit.documents import read_document, read_draft, read_text
from refkit.documents.model import Document, Draft, Mark, Stream
from refkit.errors import RefkitError


@pytest.mark.parametrize("name", ["a.md", "a.MD", "a.markdown", "a.mkd", "a.qmd", "a.Rmd"])
def test_markdown_by_its_ending(name: str) -> None:
    assert read_text("*a*", name).marks == (Mark("italic", 1, 2),)


@pytest.mark.parametrize("name", ["a.txt", "a", "a.tex", "md"])
def test_everything_else_is_plain(name: str) -> None:
    assert read_text("*a*", name) == Document(name, "*a*", (Stream("body", "body", "*a*"),))


def test_format_goes_before_the_ending() -> None:
    assert read_text("*a*", "a.md", "plain").marks == ()


def test_unknown_format() -> None:
    with pytest.raises(RefkitError, match="no reader for the format 'docx'"):
        read_text("a", "a.md", "docx")


def test_draft_is_its_files_in_order(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(b"\xef\xbb\xbfb\r\n")
    (tmp_path / "a.md").write_text("# a", encoding="utf-8")
    paths = (tmp_path / "b.txt", str(tmp_path / "a.md"))
    assert read_draft(*paths) == Draft((read_text("b\r\n", str(paths[0])), read_text("# a", str(paths[1]))))


def test_empty_file_is_a_document(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.touch()
    empty = Document(str(path), "", (Stream("body", "body", ""),), notices=("The file is empty.",))
    assert read_document(path) == empty


def test_draft_of_no_files() -> None:
    assert read_draft() == Draft(())


@pytest.mark.parametrize("name", ["job.aux", "JOB.AUX", "job.rfk"])
def test_files_of_a_latex_run_by_their_ending(name: str) -> None:
    assert read_text("\\relax", name).is_partial


def test_draft_is_partial_where_one_of_its_documents_is() -> None:
    whole, part = read_text("", "a.md"), read_text("", "a.aux")
    assert (Draft((whole,)).is_partial, Draft((whole, part)).is_partial) == (False, True)
