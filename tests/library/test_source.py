"""Library files as text, in any encoding."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.errors import RefkitError
from refkit.library.bib.source import read_source
from refkit.library.entry import Fault

TEXT = "@book{a,\r\n title = {Žukov “é”}}\n"

ENCODINGS = [
    pytest.param(TEXT.encode(), id="UTF-8"),
    pytest.param(TEXT.encode("utf-8-sig"), id="UTF-8 with byte order mark"),
    pytest.param(TEXT.encode("utf-16"), id="UTF-16"),
    pytest.param(b"\xfe\xff" + TEXT.encode("utf-16-be"), id="UTF-16 big endian"),
    pytest.param(TEXT.encode("utf-32"), id="UTF-32"),
]


@pytest.mark.parametrize("content", ENCODINGS)
def test_text_without_its_byte_order_mark(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_bytes(content)
    source = read_source(path)
    assert (source.path, source.text, source.faults) == (str(path), TEXT, ())


def test_windows_text_is_read_with_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_bytes("ascii\nŽukov\n".encode("cp1252") + "Жуков\n".encode())
    source = read_source(path)
    message = "not UTF-8 from line 2 on (1 lines); read as Windows-1252: save the library as UTF-8"
    assert (source.text, source.faults) == (
        "ascii\nŽukov\nЖуков\n",
        (Fault("encoding", message, str(path), 2),),
    )


UNREADABLE = [
    pytest.param("", "the path of the library is empty", id="no path"),
    pytest.param("no.bib", "no such library: no.bib", id="no file"),
    pytest.param(".", ". is a folder", id="folder"),
    pytest.param("a\0b.bib", "cannot read 'a\\x00b.bib': embedded null byte", id="impossible name"),
    pytest.param("binary.bib", "binary.bib is not a text file", id="binary"),
    pytest.param("half.bib", "half.bib says it is UTF-16-LE, and is not: truncated data", id="half a character"),
]


@pytest.mark.parametrize(("path", "message"), UNREADABLE)
def test_unreadable_file(path: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("binary.bib").write_bytes(b"%PDF\0\1\2")
    Path("half.bib").write_bytes(b"\xff\xfea\0b")
    with pytest.raises(RefkitError) as caught:
        read_source(path)
    assert (caught.value.message, bool(caught.value.hint)) == (message, True)


@given(content=st.binary(max_size=200))
def test_any_bytes_are_text_or_a_clear_error(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "any.bib"
    path.write_bytes(content)
    try:
        lines = read_source(path).text.count("\n")
    except RefkitError:
        lines = 0
    assert lines <= content.count(b"\n")
