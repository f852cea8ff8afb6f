"""Library files as text, in any encoding."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.errors import RefkitError
from refkit.library.bib.source import Source, read_source
from refkit.library.bib.written import Flaw

TEXT = "@book{a,\r\n title = {Žukov “é”}}\n"

# The bytes on the disk before the text; -1 where they are not those of the text.
ENCODINGS = [
    pytest.param(TEXT.encode(), 0, id="UTF-8"),
    pytest.param(TEXT.encode("utf-8-sig"), 3, id="UTF-8 with byte order mark"),
    pytest.param(b"\xff\xfe" + TEXT.encode("utf-16-le"), -1, id="UTF-16"),
    pytest.param(b"\xfe\xff" + TEXT.encode("utf-16-be"), -1, id="UTF-16 big endian"),
    pytest.param(b"\xff\xfe\0\0" + TEXT.encode("utf-32-le"), -1, id="UTF-32"),
]


@pytest.mark.parametrize(("content", "skipped"), ENCODINGS)
def test_text_without_its_byte_order_mark(content: bytes, skipped: int, tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_bytes(content)
    assert read_source(path) == Source(str(path), TEXT.encode(), skipped)


def test_windows_text_is_read_with_a_flaw(tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_bytes("ascii\nŽukov\n".encode("cp1252") + "Жуков\n“x”\n".encode() + b"\x93x\x94\r\n")
    text = "ascii\nŽukov\nЖуков\n“x”\n“x”\r\n"
    assert read_source(path) == Source(str(path), text.encode(), -1, (Flaw("encoding", 6, 8, "2"),))


def test_place_of_the_first_odd_character(tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_bytes(b"Jos\xc3\xa9 \x93x\x94\n")  # UTF-8 and Windows-1252 on one line
    source = read_source(path)
    assert (source.data.decode(), source.data[source.flaws[0].start : source.flaws[0].end].decode()) == (
        "JosÃ© “x”\n",
        "“",
    )


UNREADABLE = [
    pytest.param("", "the path of the library is empty", id="no path"),
    pytest.param("no.bib", "no such library: no.bib", id="no file"),
    pytest.param(".", ". is a folder", id="folder"),
    pytest.param("a\0b.bib", "cannot read 'a\\x00b.bib': embedded null byte", id="impossible name"),
    pytest.param("binary.bib", "binary.bib is not a text file: a zero byte in line 1", id="binary"),
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
        text = read_source(path).data.decode()
    except RefkitError:
        text = ""
    assert text.count("\n") <= content.count(b"\n")
