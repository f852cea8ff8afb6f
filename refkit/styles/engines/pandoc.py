"""Lists works in any style of a `.csl` file with pandoc, where it is installed: slower than typst, and nearer to what
the authors of the styles meant.
"""

import json
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from refkit.errors import RefkitError
from refkit.library.entry import Person
from refkit.styles.csl_json import Item, csl_item
from refkit.styles.engines.csl_file import CslFile, need_list, read_csl_file
from refkit.styles.engines.csl_names import explicit_style
from refkit.styles.engines.html_text import with_single_spaces
from refkit.styles.engines.pandoc_text import Node, inlines, listed_blocks
from refkit.styles.engines.stand_ins import StandIns, texts_for
from refkit.styles.listing import ListedWork
from refkit.styles.reference import Names, Reference, Role, Variable
from refkit.styles.rich import Rich

_AWKWARD = "<>&"
# Read to the letter, and never as markup.
_LITERAL: frozenset[Variable] = frozenset(("DOI", "ISBN", "ISSN", "URL"))
_SECONDS = 60
_ENTRY = "ref-w"


def format_with_pandoc(
    references: Sequence[Reference], style: Path, pandoc: str | None = None, seconds: float = _SECONDS
) -> tuple[ListedWork, ...]:
    """The works that a style lists, in its order and form; `pandoc` is the path of the program, if it is not on PATH.

    Raises RefkitError where the style cannot be used, pandoc is not there, or it takes longer than allowed.
    """
    program = shutil.which(pandoc or "pandoc")
    if program is None:
        raise RefkitError("this needs pandoc", "install it from https://pandoc.org/installing.html")
    chosen = read_csl_file(style)
    need_list(chosen)
    if not references:
        return ()
    stand_ins = StandIns((text for each in references for text in texts_for(each)), _AWKWARD)
    items = [_item(each, number, stand_ins) for number, each in enumerate(references)]
    document = _run(program, json.dumps(items, ensure_ascii=False), chosen, seconds)
    return tuple(_listed(document, references, stand_ins))


def _item(reference: Reference, number: int, stand_ins: StandIns) -> Item:
    """A work as CSL-JSON, its texts without markup of their own, named by number."""
    texts = {
        variable: words if variable in _LITERAL else _hidden(words, stand_ins)
        for variable, words in reference.texts.items()
    }
    names: Mapping[Role, Names] = {
        role: Names(tuple(Person(*map(stand_ins.hidden, person)) for person in names.people), names.others)
        for role, names in reference.names.items()
    }
    dates = {
        variable: date._replace(literal=stand_ins.hidden(date.literal)) for variable, date in reference.dates.items()
    }
    return csl_item(replace(reference, key=f"w{number}", texts=texts, names=names, dates=dates))


def _hidden(words: Rich, stand_ins: StandIns) -> Rich:
    return tuple(run._replace(text=stand_ins.hidden(run.text)) for run in words)


def _run(program: str, items: str, style: CslFile, seconds: float) -> Node:
    """What pandoc makes of the items: a document of its own form, as JSON."""
    with TemporaryDirectory(prefix="refkit-") as folder:
        place = Path(folder, "style.csl")
        place.write_bytes(explicit_style(style.text))
        command = [program, "--from=csljson", "--to=json", "--citeproc", f"--csl={place}"]
        try:
            done = subprocess.run(command, input=items.encode(), capture_output=True, timeout=seconds, cwd=folder)
        except subprocess.TimeoutExpired:
            raise RefkitError(f"pandoc took longer than {seconds:g} seconds", "list fewer works at a time") from None
        except OSError as error:
            raise RefkitError(f"cannot run {program}: {error.strerror}", "is it the program pandoc?") from None
    if done.returncode:
        said = " ".join(done.stderr.decode(errors="replace").split())
        raise RefkitError(f"pandoc cannot use {style.path.name}: {said}", "refkit needs pandoc 2.11 or newer")
    try:
        document: Node = json.loads(done.stdout)
    except ValueError:
        raise RefkitError(f"{program} gave no list", "is it the program pandoc?") from None
    return document


def _listed(document: Node, references: Sequence[Reference], stand_ins: StandIns) -> Iterator[ListedWork]:
    for name, content in listed_blocks(document):
        number = name.removeprefix(_ENTRY)
        if number.isdecimal() and int(number) < len(references):
            words = stand_ins.unmarked(with_single_spaces(tuple(inlines(content))))
            if words:
                yield ListedWork(references[int(number)].key, words)
