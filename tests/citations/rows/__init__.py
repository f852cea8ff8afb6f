"""Citation strings of every kind, each with what a careful reader takes it for; `test_rows.py` runs them.

The rows were written from the conventions and the publishers' own links, not from what the program makes of them.
The files named noop_ hold what looks like a citation and is none; they are longer than all the others together.
"""
