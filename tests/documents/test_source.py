"""Bytes into text: encodings, byte order marks, line ends, and what is refused."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.source import Source, decode, read_source
from refkit.errors import RefkitError

CP1252_NOTICE = ("The file is not UTF-8 and was read as Windows-1252; accents may be wrong.",)

DECODED = {
    "ascii": (b"Inoy 345", Source("Inoy 345")),
    "utf-8": ("Жуков «Иной»".encode(), Source("Жуков «Иной»")),
    "line-ends-stay": (b"a\r\nb\rc\n", Source("a\r\nb\rc\n")),
    "utf-8-bom": (b"\xef\xbb\xbfInoy", Source("Inoy")),
    "utf-16-le": ("Иной\r\n".encode("utf-16-le").join((b"\xff\xfe", b"")), Source("Иной\r\n")),
    "utf-16-be": ("Иной".encode("utf-16-be").join((b"\xfe\xff", b"")), Source("Иной")),
    "utf-32": ("Иной".encode("utf-32"), Source("Иной")),
    "cp1252": (b"na\xefvet\xe9 \x93Axis\x94", Source("naïveté “Axis”", CP1252_NOTICE)),
    "cp1252-undefined": (b"a\x81b", Source("a\N{REPLACEMENT CHARACTER}b", CP1252_NOTICE)),
    "declared": ("<meta charset=windows-1251>Иной".encode("cp1251"), Source("<meta charset=windows-1251>Иной")),
    "declared-in-vain": (b"<meta charset=rot13>\xef", Source("<meta charset=rot13>ï", CP1252_NOTICE)),
    "declared-falsely": (b"<meta charset=utf-8>\xef", Source("<meta charset=utf-8>ï", CP1252_NOTICE)),
    "half-a-utf-16-unit": (
        b"\xff\xfea\0b",
        Source(
            "a\N{REPLACEMENT CHARACTER}",
            ("The file is damaged UTF-16; what could not be read stands as \N{REPLACEMENT CHARACTER}.",),
        ),
    ),
}

REFUSED = {
    "pdf": ("a.pdf", b"%PDF-1.7", "a PDF file, not text", ".pdf files are not read; "),
    "doc": ("a.doc", b"\xd0\xcf\x11\xe0", "an old Word file, not text", ".doc files are not read; "),
    "zip-named-text": ("a.txt", b"PK\x03\x04\0", "a zip archive, not text", ""),
    "null-bytes": ("a.txt", b"a\0b", "a binary file, not text", ""),
}


@pytest.mark.parametrize(("data", "source"), DECODED.values(), ids=DECODED)
def test_decode(data: bytes, source: Source) -> None:
    assert decode(data) == source


@pytest.mark.parametrize(("name", "data", "what", "hint"), REFUSED.values(), ids=REFUSED)
def test_binary_files_are_refused(tmp_path: Path, name: str, data: bytes, what: str, hint: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(RefkitError) as refused:
        read_source(path)
    wanted = (f"{path} is {what}", f"{hint}save the draft as .docx, .odt, .txt or .md")
    assert (refused.value.message, refused.value.hint) == wanted


@pytest.mark.parametrize(
    ("data", "notices"),
    [(b"", ("The file is empty.",)), (b" \n", ("The file holds no text.",)), (b"a", ())],
    ids=["empty", "blank", "text"],
)
def test_notice_of_empty_files(tmp_path: Path, data: bytes, notices: tuple[str, ...]) -> None:
    path = tmp_path / "draft.txt"
    path.write_bytes(data)
    assert read_source(path) == Source(data.decode(), notices)


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(RefkitError, match="no such file: .*nowhere.txt"):
        read_source(tmp_path / "nowhere.txt")


def test_folder(tmp_path: Path) -> None:
    with pytest.raises(RefkitError, match="is a folder"):
        read_source(tmp_path)


def test_impossible_name() -> None:
    with pytest.raises(RefkitError, match="cannot read"):
        read_source("a\0b")


@given(st.binary())
def test_decode_never_raises(data: bytes) -> None:
    assert isinstance(decode(data).text, str)


@given(st.text())
def test_utf8_gives_back_the_text(text: str) -> None:
    assert decode(b"\xef\xbb\xbf" + text.encode("utf-8", "ignore")) == Source(text.encode("utf-8", "ignore").decode())
