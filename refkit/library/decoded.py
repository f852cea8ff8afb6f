"""The fields and people of an entry, decoded when they are asked for and not again."""

from collections.abc import ItemsView, Iterator, KeysView, Mapping
from functools import lru_cache

from refkit.library.bib.written import RawEntry
from refkit.library.entry import Person, Role
from refkit.library.latex import decode, decode_address
from refkit.library.names import literal_name, read_names

_PERSONAL_ROLES: tuple[Role, ...] = ("author", "editor", "translator", "director", "bookauthor")
_CORPORATE_FIELDS = ("organization", "institution")
# Read to the letter: "--" in them is no dash and "~" no blank.
# The "~" of a date says that it is approximate.
_ADDRESSES = frozenset(
    "url doi eprint file pdf uri crossref xref xdata ids entryset related isbn issn date urldate origdate "
    "eventdate".split()
)


class DecodedFields(Mapping[str, str]):
    """All fields of an entry by name."""

    __slots__ = ("_decoded", "_plain", "_written")

    def __init__(self, raw: RawEntry) -> None:
        self._written = raw.fields
        self._plain = raw.people is not None
        self._decoded: dict[str, str] | None = None

    def __getitem__(self, name: str) -> str:
        if self._decoded is None:
            self._decoded = {}
        text = self._decoded.get(name)
        if text is None:
            written = self._written[name]
            text = self._decoded[name] = written if self._plain else _decoded(written, name in _ADDRESSES)
        return text

    def get(self, name: str, default: str = "") -> str:  # type: ignore[override]  # fields are always text
        """The text of a field, or the default; asked of names that are mostly not there."""
        return self[name] if name in self._written else default

    def keys(self) -> KeysView[str]:
        """The names of the fields."""
        return self._written.keys()

    def __contains__(self, name: object) -> bool:
        return name in self._written

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)

    def __len__(self) -> int:
        return len(self._written)


class People(Mapping[Role, tuple[Person, ...]]):
    """The people of an entry by role; a corporate body only where there is nobody else."""

    __slots__ = ("_people", "_written")

    def __init__(self, raw: RawEntry) -> None:
        self._written = raw.fields
        self._people = raw.people

    def __getitem__(self, role: Role) -> tuple[Person, ...]:
        return self._read()[role]

    def get(self, role: Role, default: tuple[Person, ...] = ()) -> tuple[Person, ...]:  # type: ignore[override]
        """Those of a role, or the default; asked for roles that are mostly not there."""
        return self._read().get(role, default)

    def items(self) -> ItemsView[Role, tuple[Person, ...]]:
        """The roles with their people."""
        return self._read().items()

    def __iter__(self) -> Iterator[Role]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())

    def _read(self) -> Mapping[Role, tuple[Person, ...]]:
        if self._people is None:
            self._people = dict(_people(self._written))
        return self._people


@lru_cache(maxsize=1 << 12)  # a thousand papers inherit the title and the editors of one volume
def _decoded(value: str, is_address: bool) -> str:
    return decode_address(value) if is_address else decode(value)


def _people(fields: Mapping[str, str]) -> Iterator[tuple[Role, tuple[Person, ...]]]:
    found = False
    for role in _PERSONAL_ROLES:
        if role in fields and (names := read_names(fields[role])):
            found = True
            yield role, names
    for name in () if found else _CORPORATE_FIELDS:
        if name in fields and (names := literal_name(fields[name])):
            yield "organization", names
            return
