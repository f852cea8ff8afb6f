"""Files of word processors: Word's .docx and OpenDocument's .odt, with the place of every character.

`archive` opens the zip with care, `docx` and `odt` read the XML of either, `writing` is the text in the making, and
`live` the citations that Zotero and Mendeley keep in fields.
"""
