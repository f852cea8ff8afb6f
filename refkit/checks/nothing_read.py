"""A draft whose citations refkit mostly cannot read, or that holds none.

What it does
    Warns once, at the start of a document, when more than a tenth of what looks like citations could not be read; and
    once, at the first of them, when a draft cites by the numbers of a list: `[12, 14-16]`, or raised numbers.
    Where a whole draft holds no citation, it says so (info).

Why it matters
    A short report on such a draft looks like good news, and is none: most of it was not checked.

Example
    ```draft bad
    The harvest of that year was poor, and nobody wrote about it.
    ```
    ```draft good
    The harvest of that year was poor, and nobody wrote about it (Zhukov 12).
    ```
    ```bib
    @book{zhukov2003inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin}, year = {2003}}
    ```

How to settle it
    Look at the citations listed under CIT007.  A draft with numbers for citations, or with its citations in notes
    that are not in the file, cannot be checked this way: check it before the citation program turns the authors'
    names into numbers.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from refkit.checks.context import Context
from refkit.citations.numeric import NumberMark, cites_by_numbers
from refkit.documents.model import Draft
from refkit.records import Citation, Finding, Severity

CODE = "CIT011"
NAME = "nothing-read"
SEVERITY: Severity = "warning"
ON = True

# More pages alone than these go on with no work that has been named.
_PAGES_FOR_A_NAME = 4
_ITSELF = frozenset(("explicit", "narrative"))


def check(context: Context) -> Iterator[Finding]:
    """One finding for a draft that cites by numbers or not at all, else one for each document mostly not read."""
    documents = context.draft.documents
    if numbers := numbers_cited_by(context.draft, context.citations):
        yield _by_numbers(context, numbers)
        return
    if documents and not context.citations:
        message, help_ = "no citation found in the draft", "if it does cite, its manner of citing is not known here"
        yield Finding(CODE, NAME, "info", message, documents[0].path, 0, 0, help_)
    yield from _mostly_unread(context)


def numbers_cited_by(draft: Draft, citations: Sequence[Citation]) -> tuple[NumberMark, ...]:
    """The numbers of a list that a draft cites by; none where it cites rather by names, titles and pages."""
    read = [citation for citation in citations if not is_unread(citation)]
    named = sum(map(_names_work, read))
    # In a draft that cites by numbers, those of its equations, "by (7) and (12)", may have been taken for pages.
    return cites_by_numbers(draft.documents, min(len(read), named * _PAGES_FOR_A_NAME))


def _names_work(citation: Citation) -> bool:
    """Whether a citation says itself what it cites; a page alone does not."""
    for item in citation.items:
        if item.author_source in _ITSELF or item.title_source in _ITSELF:
            return True
    return False


def _by_numbers(context: Context, numbers: Sequence[NumberMark]) -> Finding:
    first = numbers[0]
    written = context.document(first.path).text[first.start : first.end]
    message = f'the draft cites by the numbers of a list, such as "{written}" ({len(numbers)} places)'
    help_ = "which works these are refkit cannot tell without that list, so they were not checked"
    return Finding(CODE, NAME, SEVERITY, message, first.path, first.start, first.end, help_)


def _mostly_unread(context: Context) -> Iterator[Finding]:
    total = Counter(citation.path for citation in context.citations)
    unread = Counter(citation.path for citation in context.citations if is_unread(citation))
    for document in context.draft.documents:
        if 10 * unread[document.path] > total[document.path]:
            message = f"{unread[document.path]} of {total[document.path]} citations could not be read"
            help_ = "what was not read was not checked: look at CIT007"
            yield Finding(CODE, NAME, SEVERITY, message, document.path, 0, 0, help_)


def is_unread(citation: Citation) -> bool:
    """Whether nothing of a citation was understood."""
    return citation.understood == "none" or (citation.understood == "partial" and not citation.items)
