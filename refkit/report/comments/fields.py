"""Which runs of a Word file stand in which field: a comment inside one would be lost when its program updates it."""

from dataclasses import dataclass, field

from refkit.documents.office.archive import Element
from refkit.documents.office.docx.names import R, word

_MARK, _CODE, _KIND = word("fldChar"), word("instrText"), word("fldCharType")
# The words of a link are the writer's own.
_OPEN = "HYPERLINK"


@dataclass(slots=True)
class _Field:
    first: Element
    code: list[str] = field(default_factory=list)
    runs: list[Element] = field(default_factory=list)

    @property
    def is_kept(self) -> bool:
        """Whether a program writes its words anew."""
        return not "".join(self.code).strip().upper().startswith(_OPEN)


def fields_of(root: Element) -> dict[Element, tuple[Element, Element]]:
    """For every run in a field the first and the last run of that field, of the outermost where they are nested."""
    found: dict[Element, tuple[Element, Element]] = {}
    opened: list[_Field] = []
    for run in root.iter(R):
        for node in run.iterchildren(_MARK, _CODE):
            kind = node.get(_KIND)
            if kind == "begin":
                opened.append(_Field(run))
            elif node.tag == _CODE and opened:
                opened[-1].code.append(node.text or "")
            elif kind == "end" and opened:
                ended = opened.pop()
                runs = [*ended.runs, run]
                if ended.is_kept:
                    found.update((each, (ended.first, run)) for each in runs)
                if opened:
                    opened[-1].runs += runs
        if opened:
            opened[-1].runs.append(run)
    return found
