r"""Which of Pandoc's keys cite: `@doe99` in a sentence may be a key or a person's name in a social network.

A key that the library has cites.  So does one in brackets, but for the names of figures and sections, `@fig-map`,
which Quarto and pandoc-crossref write alike.  In a draft that shows otherwise that it is Pandoc's, a name in the
sentence that looks like a key is one that the library lacks; elsewhere it is a name, and so is `@jane`.
"""

import re
from collections.abc import Sequence

from refkit.citations import Keyed
from refkit.citations.commands import KeyedItem
from refkit.documents.model import Draft
from refkit.resolve.keyed import KeyedWorks

# Quarto writes @fig-map, pandoc-crossref @fig:map, and both @Fig at the beginning of a sentence.
_CROSS_REFERENCE = re.compile(
    r"""(?: fig|figure|tbl|tab|table|eq|eqn|equation|sec|section|lst|listing|ch|chap|app   # figures, tables, sections
      | thm|lem|cor|prp|prop|cnj|def|exm|ex|exr|sol|rem|alg|prf|clm|axm|hyp              # theorems and their kin
      | nte|tip|wrn|imp|cau|vid|dia|fn|note )[-:]\w""",
    re.VERBOSE | re.IGNORECASE,
)
# `smith2004`, `doe99`; a name with a slash is a package, `types/node`
_LIKE_A_KEY = re.compile(r"[^\W\d][^/]*\d[^/]*")


def without_names(keyed: Sequence[Sequence[Keyed]], draft: Draft, works: KeyedWorks) -> list[tuple[Keyed, ...]]:
    """The cite commands of each document without those that are names and cross-references."""
    by_pandoc = [command for group in keyed for command in group if command.command.convention == "pandoc"]
    if not by_pandoc:
        return [tuple(group) for group in keyed]
    is_pandocs = bool(draft.libraries or draft.own_keys) or any(_is_sure(each, works) for each in by_pandoc)
    return [tuple(kept for each in group for kept in _citing(each, works, is_pandocs)) for group in keyed]


def _is_sure(keyed: Keyed, works: KeyedWorks) -> bool:
    """Whether a citation can be nothing else."""
    if any(works.knows(item.key) for item in keyed.items):
        return True
    return not keyed.command.is_doubtful and any(not _CROSS_REFERENCE.match(item.key) for item in keyed.items)


def _citing(keyed: Keyed, works: KeyedWorks, is_pandocs: bool) -> list[Keyed]:
    """The citation with those of its keys that cite; nothing where none does."""
    if keyed.command.convention != "pandoc":
        return [keyed]
    doubtful = keyed.command.is_doubtful
    items = tuple(item for item in keyed.items if _cites(item, works, is_pandocs, doubtful))
    return [keyed._replace(items=items)] if items else []


def _cites(item: KeyedItem, works: KeyedWorks, is_pandocs: bool, is_doubtful: bool) -> bool:
    if works.knows(item.key):
        return True
    if _CROSS_REFERENCE.match(item.key):
        return False
    return not is_doubtful or (is_pandocs and (bool(_LIKE_A_KEY.fullmatch(item.key)) or works.is_near(item.key)))
