"""The evidence for a page alone that the resolver itself asks about again, in the words that users are shown."""

NAME = "the name stands in the sentence"
FULL_NAME = "the full name stands in the sentence"
TITLE = "the title stands in the sentence"
HE_OR_SHE = "he or she: the person named last"
FRESH = "named in the paragraph"
STALE = "named in the sentence before another citation"

# The evidence that says that the prose names the author …
NAMING = frozenset((NAME, FULL_NAME))
# … that the sentence names the work or its author …
IN_SENTENCE = NAMING | {TITLE}
# … that leads the reader to a work just named, whatever the habits of the draft.
STEERING = IN_SENTENCE | {FRESH}
