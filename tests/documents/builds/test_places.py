"""Where libraries are looked for, and documents without prose."""

from pathlib import Path

import pytest

from refkit.documents.builds.places import library_from, only_commands
from refkit.documents.model import Document, Stream
from refkit.documents.source import Source


@pytest.mark.parametrize(
    ("there", "found"),
    [
        ((), "refs"),
        (("out/refs.bib",), "refs"),
        (("refs.bib",), "../refs"),
        (("refs.bib", "out/refs.bib"), "refs"),
    ],
)
def test_library_above_the_folder_that_latex_writes_into(there: tuple[str, ...], found: str, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    for name in there:
        (tmp_path / name).touch()
    assert library_from(str(tmp_path / "out" / "job.aux"), "refs") == found


def test_name_that_no_file_can_have() -> None:
    assert library_from("out/job.aux", "a\0b") == "a\0b"


def test_document_without_prose() -> None:
    body = Stream("body", "body", "")
    expected = Document("job.aux", "x", (body,), libraries=("refs",), notices=("odd",), is_partial=True)
    assert only_commands("job.aux", Source("x", ("odd",)), (), ("refs",)) == expected
