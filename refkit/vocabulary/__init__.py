"""The words that citations are made of, by language: label words, connectives, month names, remarks.

One module a language, all of one form (`Vocabulary`), so that a new language is a new table and nothing else.
"""

from refkit.vocabulary.language import guess_language
from refkit.vocabulary.merged import LANGUAGES, articles_everywhere, labels_everywhere, vocabulary, words_everywhere
from refkit.vocabulary.table import Vocabulary

__all__ = [
    "LANGUAGES",
    "Vocabulary",
    "articles_everywhere",
    "guess_language",
    "labels_everywhere",
    "vocabulary",
    "words_everywhere",
]
