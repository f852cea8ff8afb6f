"""Word files and OpenDocument texts of ten times the sample: read, checked, annotated, beside python-docx."""

from functools import partial
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import docx as python_docx

from refkit.documents import read_draft
from refkit.library import read_library
from refkit.report.comments import annotate, comments_on
from refkit.run import check
from tests.bench.sample import Sample, seconds
from tests.documents.office import made

TIMES_THE_SAMPLE = 10
_WORDS_OF_A_RUN = 4


def print_office(sample: Sample) -> None:
    """One line a step: seconds, and how python-docx does that reads only the body's paragraphs."""
    library = read_library(str(sample.library))
    with TemporaryDirectory() as folder:
        word, odt = Path(folder, "long.docx"), Path(folder, "long.odt")
        text = [part for part in sample.text.split("\n\n") if part.strip()] * TIMES_THE_SAMPLE
        word.write_bytes(made.docx("".join(map(_paragraph, text))))
        odt.write_bytes(made.odt("".join(f"<text:p>{_escaped(part)}</text:p>" for part in text)))
        print(f"a draft of {sum(map(len, text)):,} characters in a word processor's file (seconds)")
        for path in (word, odt):
            print(f"  {f'read {path.suffix}':<22}{seconds(partial(read_draft, path)):>8.3f}")
        print(f"  {'python-docx':<22}{seconds(partial(_paragraphs, word)):>8.3f}")
        report = check(read_draft(word), library)
        print(f"  {'check':<22}{seconds(lambda: check(read_draft(word), library), 3):>8.3f}")
        comments = comments_on(report, report.draft.documents[0])
        data = word.read_bytes()
        taken = seconds(lambda: annotate(BytesIO(data), BytesIO(), str(word), comments), 3)
        print(f"  {f'{len(comments)} comments':<22}{taken:>8.3f}\n")


def _paragraphs(path: Path) -> object:
    return [paragraph.text for paragraph in python_docx.Document(str(path)).paragraphs]


def _paragraph(text: str) -> str:
    """A paragraph cut into runs as Word cuts what was typed at several sittings."""
    words = _escaped(text).split(" ")
    pieces = (words[at : at + _WORDS_OF_A_RUN] for at in range(0, len(words), _WORDS_OF_A_RUN))
    return made.p(*(made.r(f"{' '.join(piece)} ") for piece in pieces))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
