"""BibTeX as it is written: blocks, entries, fields and values with their places, and what is wrong with them."""
