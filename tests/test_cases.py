"""Drafts that once were read wrongly: each file of `cases/` holds a draft, a library and what is to be found.

Under a line of the draft, carets mark what stands there: `= key` the work that an item was matched to (or its status,
where none was), a code the finding.  Whatever is not marked must not be found, so a case is as strict as it is short.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from refkit.documents import read_text
from refkit.documents.model import Draft
from refkit.library import read_library
from refkit.run import Report, check

CASES = sorted((Path(__file__).parent / "cases").glob("*.md"))
# Still wrong.  The list may only shrink: a case that comes right fails until it is taken out.
KNOWN_WRONG: tuple[str, ...] = ()

_BLOCK = re.compile(r"^```(?P<kind>draft|bibtex)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_CARETS = re.compile(r"^ *\^+ .*\n", re.MULTILINE)


def _blocks(path: Path) -> dict[str, str]:
    return {block["kind"]: block["text"] for block in _BLOCK.finditer(path.read_text(encoding="utf-8"))}


def _report(draft: str, bibtex: str, folder: Path) -> Report:
    library = folder / "bibliography.bib"
    library.write_text(bibtex, encoding="utf-8")
    return check(Draft((read_text(draft, "draft.md"),)), read_library(library))


def _labels(report: Report) -> Iterator[tuple[int, int, str]]:
    """Where something was found, and what."""
    for citation in report.citations:
        for item in citation.items:
            yield item.start, item.end, f"= {item.id or item.status}"
    for finding in report.findings:
        yield finding.start, finding.end, finding.code


def _annotated(draft: str, report: Report) -> str:
    """The draft with a line of carets for everything found; what goes on over a line's end is marked up to it."""
    labels = sorted(_labels(report), key=lambda label: (label[0], label[2][0] != "=", label[1], label[2]))
    lines, at = [], 0
    for line in draft.splitlines(keepends=True):
        end = at + len(line)
        lines.append(line)
        for start, stop, label in labels:
            if at <= start < end:
                lines.append(f"{' ' * (start - at)}{'^' * (min(stop, end - 1) - start)} {label}\n")
        at = end
    return "".join(lines)


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_case(path: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    if path.stem in KNOWN_WRONG:
        request.applymarker(pytest.mark.xfail(strict=True, reason="known to be wrong"))
    blocks = _blocks(path)
    draft = _CARETS.sub("", blocks["draft"])
    assert _annotated(draft, _report(draft, blocks["bibtex"], tmp_path)) == blocks["draft"]


def test_every_case_says_what_went_wrong() -> None:
    heads = {path.stem: path.read_text(encoding="utf-8").partition("```")[0].split("\n\n", 2) for path in CASES}
    bare = [name for name, (title, *why) in heads.items() if not title.startswith("# ") or not "".join(why).strip()]
    assert (bool(heads), bare) == (True, [])
