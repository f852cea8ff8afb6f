"""CSL-JSON, the form in which Zotero and others export libraries."""
