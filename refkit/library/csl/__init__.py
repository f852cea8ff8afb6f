"""CSL-JSON, the form in which Zotero and others export libraries."""


def is_csl(path: str) -> bool:
    """Whether a path is that of a CSL-JSON file, by its ending."""
    return path.lower().endswith(".json")
