"""Keys that are nearly the one asked for."""

from pathlib import Path

import pytest

from refkit.library import read_library
from refkit.resolve.near_keys import near_keys

NEAR: dict[str, tuple[str, list[str]]] = {
    "noop-far": ("volkogonov", []),
    "noop-empty": ("", []),
    "letter": ("zhukov2003inoi", ["zhukov2003inoy"]),
    "capitals": ("Zhukov2003Inoy", ["zhukov2003inoy"]),
    "best-first": ("getty1985b", ["getty1985", "getty1985a"]),
}


@pytest.mark.parametrize(("key", "wanted"), NEAR.values(), ids=NEAR)
def test_near_keys(key: str, wanted: list[str], tmp_path: Path) -> None:
    (tmp_path / "refs.bib").write_text(
        "@book{getty1985a}\n@book{getty1985}\n@book{zhukov2003inoy}\n@book{ , title={A}}\n"
    )
    assert near_keys(read_library(tmp_path / "refs.bib"), key) == wanted
