"""The two cases of APA's titles (6.17): works in sentence case, periodicals and series in title case."""

from refkit.styles.casing import APA_SMALL, sentence_case, title_case
from refkit.styles.reference import Reference, Variable
from refkit.styles.rich import Rich


def cased_title(reference: Reference, variable: Variable) -> Rich:
    """A title in sentence case; one in another language as it is (6.17, 9.18)."""
    words = reference.text(variable)
    return words if variable in reference.foreign else sentence_case(words)


def headline_cased(reference: Reference, variable: Variable) -> Rich:
    """The name of a periodical, a series or a site, with its capitals (6.17, 9.25)."""
    words = reference.text(variable)
    return words if variable in reference.foreign else title_case(words, APA_SMALL)
