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
from refkit.checks.numbers import is_unread
from refkit.citations.numeric import NumberMark
from refkit.records import Finding, Severity

CODE = "CIT011"
NAME = "nothing-read"
SEVERITY: Severity = "warning"
ON = True


def check(context: Context) -> Iterator[Finding]:
    """One finding for a draft that cites by numbers or not at all, else one for each document mostly not read."""
    documents = context.draft.documents
    if context.numbers:
        yield _by_numbers(context, context.numbers)
        return
    if documents and not context.citations:
        message, help_ = "no citation found in the draft", "if it does cite, its manner of citing is not known here"
        yield Finding(CODE, NAME, "info", message, documents[0].path, 0, 0, help_)
    yield from _mostly_unread(context)


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
