"""What the word tables of each language hold, and what they do not."""

from tests.vocabulary.words import dutch, french, german, italian, portuguese, russian, spanish

__all__ = ["dutch", "french", "german", "italian", "portuguese", "russian", "spanish"]
