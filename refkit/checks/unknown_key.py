r"""A key in a cite command that no entry of the library has.

What it does
    Looks up every key of a LaTeX draft's cite commands (`\cite`, `\parencite`, `\nocite` and all others), and of
    Pandoc's `[@key, 3]` in Markdown, and names those that the library lacks, each once with all its places, and the
    keys that are spelt nearly like them.  Keys count to the letter, capitals included, as they do for biber.  Keys that
    the draft defines itself, by `\bibitem`, as a set or under `references:`, are left alone, and so are the names of
    figures and sections (`@fig-map`).  A lone `@name` in a sentence counts as a key only where the draft is Pandoc's
    (it has citations in brackets, a key of the library, or `bibliography:`) and the name has a digit in it or is
    nearly a key of the library: `@smith2004`, but not `@jane`.

Why it matters
    LaTeX prints a question mark or the bare key in the place of the citation, and the work is not in the list.

Example
    ```latex bad
    The plenum lasted two weeks \parencite[351]{zhukov2003}.
    ```
    ```latex good
    The plenum lasted two weeks \parencite[351]{zhukov2003inoy}.
    ```
    ```bib
    @book{zhukov2003inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin}, year = {2003}}
    ```

How to settle it
    Write the key as the library has it, or add the work.  Where the library is another one, name it with -l.  A name
    that is no key is written `\@name`.
"""

from collections.abc import Iterator

from refkit.checks.cited import Cluster, clusters
from refkit.checks.context import Cited, Context
from refkit.checks.wording import listed
from refkit.records import Finding, Severity
from refkit.resolve.near_keys import near_keys

CODE = "CIT009"
NAME = "unknown-key"
SEVERITY: Severity = "error"
ON = True


def check(context: Context) -> Iterator[Finding]:
    """One finding for each key that the library lacks."""
    for cluster in clusters((cited.item.key, cited) for cited in context.items if _is_unknown(cited)):
        yield _finding(context, cluster)


def _is_unknown(cited: Cited) -> bool:
    return bool(cited.item.key) and cited.item.status == "missing"


def _finding(context: Context, cluster: Cluster) -> Finding:
    key, place = cluster.first.item.key, cluster.first.place
    near = near_keys(context.library, key)
    message = f"no entry has the key {key}{cluster.times}"
    otherwise = "add the work to the library, or correct the key"
    if cluster.first.citation.convention == "pandoc" and cluster.first.citation.mode == "narrative":
        otherwise += f"; a name that is no key is written \\@{key}"
    help_ = f"did you mean {listed(near, last='or')}?" if near else otherwise
    return Finding(CODE, NAME, SEVERITY, message, place.path, place.start, place.end, help_, related=cluster.related)
