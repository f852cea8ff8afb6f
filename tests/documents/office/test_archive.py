"""What is no file of a word processor, is damaged, or means harm: a clear error or what can be read, never more memory."""

import os
import tracemalloc
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents import read_document, read_draft_bytes
from refkit.documents.model import Document
from refkit.documents.office import archive as archives
from refkit.documents.office import writing as writings
from refkit.documents.office.archive import Archive
from refkit.errors import RefkitError
from tests.documents.office.made import docx, odt, p, r, saved, zipped

LOL = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
ENTITIES = f'<?xml version="1.0"?>{LOL}<w:document xmlns:w="x">&b;</w:document>'
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>'
GOOD = docx(p(r("One (Getty 12).")))


def encrypted(data: bytes) -> bytes:
    """The zip with the sign at every part that it is encrypted."""
    changed = bytearray(data)
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = changed.find(sign)
        while at >= 0:
            changed[at + offset] |= 1
            at = changed.find(sign, at + 4)
    return bytes(changed)


REFUSED = {
    "empty": ("a.docx", b"", "is empty"),
    "text": ("a.docx", b"Only words, no zip at all.", "is damaged: it is no complete zip archive"),
    "half-a-file": ("a.docx", GOOD[: len(GOOD) // 2], "is damaged: it is no complete zip archive"),
    "old-word-or-encrypted": ("a.docx", b"\xd0\xcf\x11\xe0" + b"\0" * 600, "is an encrypted or an old Word file"),
    "encrypted-zip": ("a.docx", encrypted(GOOD), "is encrypted"),
    "no-text": ("a.docx", zipped({"mimetype": "x"}), "is no Word file: it has no word/document.xml"),
    "no-body": ("a.docx", docx("", parts={"word/document.xml": "<a/>"}), "is no Word file: its text has no body"),
    "no-xml": (
        "a.docx",
        docx("", parts={"word/document.xml": b"\xff\xfe\0"}),
        "is damaged: word/document.xml is no XML",
    ),
    "empty-xml": ("a.docx", docx("", parts={"word/document.xml": b""}), "is damaged: word/document.xml is no XML"),
    "entities": (
        "a.docx",
        docx("", parts={"word/document.xml": ENTITIES}),
        "word/document.xml declares a document type",
    ),
    "file-outside": ("a.odt", odt("", parts={"content.xml": OUTSIDE}), "content.xml declares a document type"),
    "spreadsheet": ("a.odt", odt("", parts={"content.xml": "<a/>"}), "is no OpenDocument text"),
    "encrypted-odt": (
        "a.odt",
        odt(
            "",
            parts={
                "META-INF/manifest.xml": '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
                "<m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
            },
        ),
        "is encrypted",
    ),
    "word-as-odt": ("a.odt", GOOD, "is no OpenDocument text"),
}


@pytest.mark.parametrize(("name", "data", "why"), REFUSED.values(), ids=REFUSED)
def test_refused(tmp_path: Path, name: str, data: bytes, why: str) -> None:
    path = saved(tmp_path, name, data)
    with pytest.raises(RefkitError) as refused:
        read_document(path)
    assert refused.value.message.removeprefix(f"{path} ").removeprefix("is no file of a word processor: ") == why
    assert refused.value.hint


def test_missing_and_folder(tmp_path: Path) -> None:
    folder = tmp_path / "a.docx"
    folder.mkdir()
    messages = []
    for path in (folder, tmp_path / "b.docx"):
        with pytest.raises(RefkitError) as refused:
            read_document(path)
        messages.append(refused.value.message)
    assert messages == [f"{folder} is a folder", f"no such file: {tmp_path / 'b.docx'}"]


def test_damaged_xml_is_read_as_far_as_it_goes() -> None:
    whole = docx(p(r("One.")) + p(r("Two.")))
    with zipfile.ZipFile(BytesIO(whole)) as zipped_file:
        text = zipped_file.read("word/document.xml").decode()
    document = _read(docx("", parts={"word/document.xml": text[: text.index("Two")]}))
    notice = "The file is damaged: word/document.xml was read as far as it could be."
    assert (document.text, document.notices) == ("One.\n", (notice,))


def test_parts_outside_are_not_looked_for(tmp_path: Path) -> None:
    (tmp_path / "secret.xml").write_text("<a/>")
    archive = Archive(BytesIO(GOOD), str(tmp_path / "a.docx"))
    assert (archive.read("../secret.xml"), archive.tree("/etc/passwd")) == (None, None)


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_BYTES", 1_000_000)
    path = saved(tmp_path, "a.docx", docx("", parts={"word/document.xml": b" " * 30_000_000}))
    tracemalloc.start()
    with pytest.raises(RefkitError, match="is too large: word/document.xml has more than 1 MB unpacked"):
        read_document(path)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (os.path.getsize(path) < 100_000, most < 5_000_000) == (True, True)


def test_tags_and_blanks_without_end_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "_MOST_TAGS", 1000)
    monkeypatch.setattr(writings, "_MOST_CHARACTERS", 5000)
    messages = []
    for data, name in (
        (docx("<w:p/>" * 1001), "a.docx"),
        (odt('<text:p>a<text:s text:c="900"/></text:p>' * 20), "a.odt"),
    ):
        with pytest.raises(RefkitError) as refused:
            read_draft_bytes(data, name)
        messages.append(refused.value.message)
    assert messages == [
        "a.docx is too large: word/document.xml has more than 1,000 tags",
        "the text of the file is longer than that of any draft",
    ]


def test_a_list_of_parts_without_end_is_not_read(tmp_path: Path) -> None:
    end = GOOD.rindex(b"PK\x05\x06")
    path = saved(tmp_path, "a.docx", GOOD[: end + 12] + b"\xff\xff\xff\x7f" + GOOD[end + 16 :])
    with pytest.raises(RefkitError, match="holds too many parts for a draft"):
        read_document(path)


def _read(data: bytes) -> Document:
    return read_draft_bytes(data, "a.docx").documents[0]


TAGGED = st.sampled_from(
    ["<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:tbl>", "<w:tc>", "(Getty 12)", "&", "<"]
)


@given(st.lists(TAGGED, max_size=25).map("".join))
def test_whatever_the_xml_is_it_is_read_or_refused(body: str) -> None:
    try:
        text = _read(docx(body)).text
    except RefkitError as refused:
        text = refused.message
    assert isinstance(text, str)


@given(st.data())
def test_whatever_is_changed_in_a_file_it_is_read_or_refused(data: st.DataObject) -> None:
    changed = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 6))):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    try:
        text = _read(bytes(changed)).text
    except RefkitError as refused:
        text = refused.message
    assert isinstance(text, str)
