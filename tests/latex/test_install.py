"""refkit.sty is shipped, and put beside a draft without doing harm."""

from pathlib import Path

import pytest

from refkit.errors import RefkitError
from refkit.latex import NAME, install, package_text


def test_it_is_shipped() -> None:
    assert b"\\ProvidesPackage{refkit}" in package_text()


def test_it_writes_only_its_log_and_runs_nothing() -> None:
    text = package_text()
    assert (text.count(b"\\openout"), b"write18" in text, b"ShellEscape" in text) == (1, False, False)


def test_every_write_is_immediate() -> None:
    text = package_text()
    assert text.count(b"\\write\\") == text.count(b"\\immediate\\write\\") > 0


def test_written_once(tmp_path: Path) -> None:
    path = str(tmp_path / NAME)
    assert (install(str(tmp_path)), install(str(tmp_path))) == ((path, True), (path, False))
    assert (tmp_path / NAME).read_bytes() == package_text()


def test_another_file_is_left_unless_forced(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("mine")
    with pytest.raises(RefkitError, match="is there already, and is not the one of this refkit"):
        install(str(tmp_path))
    assert (tmp_path / NAME).read_text() == "mine"
    assert install(str(tmp_path), force=True)[1] and (tmp_path / NAME).read_bytes() == package_text()


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(RefkitError, match="no such folder"):
        install(str(tmp_path / "gone"))


def test_folder_in_its_place(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    with pytest.raises(RefkitError, match="cannot read"):
        install(str(tmp_path))
