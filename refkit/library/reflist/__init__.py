"""Reads a list of works as people type it, `Zhukov, Iurii. Inoy Stalin. Vagrius, 2003.`, into works of a library.

A list is handed over as text (`ListText`), so that no format of drafts is known here; what comes back are its items,
each with its place, its parts and the work that it describes.
"""

from refkit.library.reflist.library import ListLibrary, together
from refkit.library.reflist.read import read_list
from refkit.library.reflist.records import ItemPart, ListItem, ListText, TypedList

__all__ = ["ItemPart", "ListItem", "ListLibrary", "ListText", "TypedList", "read_list", "together"]
