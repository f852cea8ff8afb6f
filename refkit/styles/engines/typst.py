"""Lists works in any style of a `.csl` file with typst, whose formatter of bibliographies comes as a Python package.

It is given records of ours, works named by number, in a folder of its own, and no word of the library as markup: see
`refkit.styles.engines.stand_ins`.
"""

import json
import re
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from refkit.errors import RefkitError
from refkit.styles.engines.csl_file import CslFile, need_list, read_csl_file
from refkit.styles.engines.csl_names import explicit_style
from refkit.styles.engines.hayagriva import ADDRESS, HOST, hayagriva_record
from refkit.styles.engines.html_text import Page, read_page, with_single_spaces
from refkit.styles.engines.stand_ins import StandIns, texts_for
from refkit.styles.engines.tidy import OWN, tidied, with_others
from refkit.styles.listing import ListedWork
from refkit.styles.reference import Reference
from refkit.styles.rich import Rich, Run

_AWKWARD = "\\{}$"
# What the texts of works have of their own, and is not to be taken for what typst adds.
_SHIELDED = re.compile(rf"{OWN.pattern}|{re.escape(HOST)}")
_ADDRESS = re.compile(re.escape(ADDRESS) + r"(?P<number>\d+)")
_LOCALE = re.compile(r"(?P<lang>[a-z]{2,3})(?:-(?P<region>[A-Z]{2}))?(?:-.*)?")


def format_with_typst(references: Sequence[Reference], style: Path) -> tuple[ListedWork, ...]:
    """The works in the order and the form of a style.

    A style with numbers has them at the head of each text; works that it does not list, as some for notes leave out
    manuscripts, are not there.  Raises RefkitError where the style cannot be used, or typst is not installed.
    """
    if find_spec("typst") is None:
        raise RefkitError("this needs typst", "pip install typst, or use --engine pandoc")
    chosen = read_csl_file(style)
    need_list(chosen)
    if not references:
        return ()
    stand_ins = StandIns((text for each in references for text in texts_for(each)), _AWKWARD, _SHIELDED)
    records = {f"w{number}": hayagriva_record(each, number, stand_ins) for number, each in enumerate(references)}
    page = read_page(_compiled(json.dumps(records, ensure_ascii=False), len(records), chosen))
    return tuple(_listed(page, references, stand_ins, chosen))


def _compiled(records: str, count: int, style: CslFile) -> str:
    """The page that typst makes of the records: a citation of each, then the list of all."""
    import typst

    with TemporaryDirectory(prefix="refkit-") as folder:
        place = Path(folder)
        (place / "works.yml").write_text(records, encoding="utf-8")
        (place / "style.csl").write_bytes(explicit_style(style.text))
        main = place / "main.typ"
        main.write_text(_document(count, style.locale), encoding="utf-8")
        try:
            page, _ = typst.compile_with_warnings(str(main), format="html", root=folder, ignore_system_fonts=True)
        except typst.TypstError as error:
            raise RefkitError(f"typst cannot use {style.path.name}: {error.message}", _hint(error)) from None
    return page.decode("utf-8") if isinstance(page, bytes) else ""


def _document(count: int, locale: str) -> str:
    found = _LOCALE.fullmatch(locale)
    lang, region = (found["lang"], found["region"]) if found else ("en", None)
    place = f'lang: "{lang}"' + (f', region: "{region}"' if region else "")
    return (
        f"#set text({place})\n"
        f'#for number in range({count}) [#par[#cite(label("w" + str(number)))]]\n'
        '#bibliography("works.yml", style: "style.csl", full: true, title: none)\n'
    )


def _hint(error: Exception) -> str:
    hints = getattr(error, "hints", None) or ()
    return "; ".join(hints) or "try --engine pandoc"


def _listed(page: Page, references: Sequence[Reference], stand_ins: StandIns, style: CslFile) -> Iterator[ListedWork]:
    """The items of the list, each with the key of the work whose citation leads to it."""
    numbers = {page.cited(number): number for number in range(len(references))}
    numbers.pop("", None)
    if len(numbers) < len(page.items):
        raise RefkitError(f"cannot tell which work is which in the list of {style.path.name}", "try --engine pandoc")
    for place, runs in page.items.items():
        reference = references[numbers[place]]
        words = with_others(with_single_spaces(tuple(runs)), stand_ins.one_more, stand_ins.more)
        words = stand_ins.unmarked(_with_addresses(tidied(words, reference), references))
        if words:
            yield ListedWork(reference.key, words)


def _with_addresses(runs: Rich, references: Sequence[Reference]) -> Rich:
    """A text with the addresses of the works in the place of those that typst was given."""

    def own(found: re.Match[str]) -> str:
        return references[int(found["number"])].plain("URL")

    return tuple(Run(_ADDRESS.sub(own, run.text), run.faces, link=_ADDRESS.sub(own, run.link)) for run in runs)
