"""Says which words of a title hayagriva is to leave alone when it changes the capitals of the others."""

import re

from refkit.styles.rich import Rich, Run

# A word that is spelt with capitals inside it, or in capitals.
_SPELT = re.compile(r"(\w+[A-Z]\w*)")
_LAST, _FIRST = re.compile(r"\w+$"), re.compile(r"^\w+")


def with_protection(words: Rich) -> Rich:
    """A text with whole words protected: those in braces, and words such as arXiv and DNA."""
    return _with_whole_words(_in_parts(words))


def _in_parts(words: Rich) -> Rich:
    """A text with words such as arXiv and DNA protected, as if in braces."""
    found: list[Run] = []
    for run in words:
        if run.is_protected:
            found.append(run)
        else:
            found += (
                run._replace(text=part, is_protected=at % 2 > 0) for at, part in enumerate(_SPELT.split(run.text))
            )
    return tuple(run for run in found if run.text)


def _with_whole_words(words: Rich) -> Rich:
    """A text in which protection covers whole words: hayagriva would take the rest of one for another word."""
    found: list[Run] = []
    for run in words:
        before = found[-1] if found else None
        if before and before.is_protected != run.is_protected and before.faces == run.faces:
            if run.is_protected:
                if part := _LAST.search(before.text):
                    found[-1] = before._replace(text=before.text[: part.start()])
                    run = run._replace(text=part[0] + run.text)
            elif part := _FIRST.search(run.text):
                found[-1] = before._replace(text=before.text + part[0])
                run = run._replace(text=run.text[part.end() :])
        found.append(run)
    return tuple(run for run in found if run.text)
