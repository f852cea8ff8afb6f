"""A draft whose citations refkit mostly cannot read, or that holds none.

What it does
    Warns once, at the start of a document, when more than a tenth of what looks like citations could not be read.
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
    that are not in the file, cannot be checked this way.
"""

from collections import Counter
from collections.abc import Iterator

from refkit.checks.context import Context
from refkit.records import Citation, Finding, Severity

CODE = "CIT011"
NAME = "nothing-read"
SEVERITY: Severity = "warning"
ON = True


def check(context: Context) -> Iterator[Finding]:
    """One finding for a document that was mostly not read, or one for a draft without citations."""
    documents = context.draft.documents
    if documents and not context.citations:
        message, help_ = "no citation found in the draft", "if it does cite, its manner of citing is not known here"
        yield Finding(CODE, NAME, "info", message, documents[0].path, 0, 0, help_)
    total = Counter(citation.path for citation in context.citations)
    unread = Counter(citation.path for citation in context.citations if _is_unread(citation))
    for document in documents:
        if 10 * unread[document.path] > total[document.path]:
            message = f"{unread[document.path]} of {total[document.path]} citations could not be read"
            help_ = "what was not read was not checked: look at CIT007"
            yield Finding(CODE, NAME, SEVERITY, message, document.path, 0, 0, help_)


def _is_unread(citation: Citation) -> bool:
    return citation.understood == "none" or (citation.understood == "partial" and not citation.items)
