"""The keys of a library that are nearly one that it has not."""

from refkit.library.library import Library

_MOST = 3
_LEAST_ALIKE = 75  # of 100, rapidfuzz's ratio


def near_keys(library: Library, key: str) -> list[str]:
    """The nearest keys, best first; none where all are far off."""
    from rapidfuzz import process
    from rapidfuzz.fuzz import ratio

    keys = dict.fromkeys(entry.key for entry in library.entries if entry.key)
    found = process.extract(
        key, list(keys), scorer=ratio, processor=str.casefold, limit=_MOST, score_cutoff=_LEAST_ALIKE
    )
    return [near for near, _, _ in found]
