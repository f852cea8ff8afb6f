"""Works found by words."""

from pathlib import Path

import pytest

from refkit.library import read_library
from refkit.library.search import find_works

LIBRARY = r"""
@book{zhukov2003inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin}, year = {2003}, ids = {inoy}}
@book{zhukov2000tayny, author = {Zhukov, Yuri}, title = {Tayny Kremlia}, year = {2000}}
@article{suny, author = {Suny, Ronald}, title = {Zhukov and Stalin}, journal = {Russian Review}, year = {2003}}
@book{muller, author = {M{\"u}ller-Lüdenscheidt, Jean-Paul}, editor = {Getty, J. Arch}, title = {Das Haus},
  date = {1999-05}}
"""
FOUND: dict[str, tuple[tuple[str, ...], list[str]]] = {
    "noop-nothing": (("volkogonov",), []),
    "noop-one-of-two": (("zhukov", "1999"), []),
    "noop-no-words": (("?",), []),
    "noop-inside-a-journal": (("review",), []),
    "noop-part-of-a-word": (("stal",), []),
    "surname-before-title": (("zhukov",), ["zhukov2000tayny", "zhukov2003inoy", "suny"]),
    "surname-and-year": (("Zhukov", "2003"), ["zhukov2003inoy", "suny"]),
    "title": (("stalin", "INOY"), ["zhukov2003inoy"]),
    "beginning-of-journal": (("russian",), ["suny"]),
    "another-script": (("Жуков", "inoy"), ["zhukov2003inoy"]),
    "another-romanisation": (("žukov", "tajny"), ["zhukov2000tayny"]),
    "title-in-another-romanisation": (("tajny",), ["zhukov2000tayny"]),
    "accents": (("Müller",), ["muller"]),
    "double-names": (("muller-ludenscheidt",), ["muller"]),
    "editor": (("getty",), ["muller"]),
    "year-alone": (("1999",), ["muller"]),
    "article": (("das",), ["muller"]),
    "key": (("ZHUKOV2003inoy",), ["zhukov2003inoy"]),
    "beginning-of-key": (("zhukov2003",), ["zhukov2003inoy"]),
    "other-key": (("inoy",), ["zhukov2003inoy"]),
}


@pytest.mark.parametrize(("words", "keys"), FOUND.values(), ids=FOUND)
def test_find(words: tuple[str, ...], keys: list[str], tmp_path: Path) -> None:
    (tmp_path / "refs.bib").write_text(LIBRARY, encoding="utf-8")
    library = read_library(tmp_path / "refs.bib")
    assert [library.entries[number].key for number in find_works(library, words)] == keys


def test_common_names_are_all_found(tmp_path: Path) -> None:
    entries = (f"@book{{b{n}, author = {{Smith, A}}, title = {{T}}, year = {{{1000 + n}}}}}\n" for n in range(700))
    (tmp_path / "refs.bib").write_text("".join(entries))
    library = read_library(tmp_path / "refs.bib")
    assert (len(find_works(library, ["smith"])), find_works(library, ["smith", "1650"])) == (700, [650])


def test_a_number_may_stand_in_the_key(tmp_path: Path) -> None:
    path = tmp_path / "refs.bib"
    path.write_text("@book{zhukov2003inoy, author = {Zhukov, Yuri}, title = {Inoy}}\n@book{b, author = {Zhukov}}")
    assert find_works(read_library(path), ("zhukov", "2003")) == [0]
