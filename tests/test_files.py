"""How the files of the package look: short files, short functions, a docstring each, and a test file beside each."""

import ast
import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "refkit"
TESTS = Path(__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
NAMES = [path.relative_to(PACKAGE).as_posix() for path in MODULES]

LONGEST_FILE = 400
LONGEST_FUNCTION = 60
# Records, tables and doors: nothing of their own to test.  The list may only shrink.
WITHOUT_TESTS = (
    "__main__.py",
    "checks/context.py",
    "config.py",
    "documents/model.py",
    "errors.py",
    "library/bib/written.py",
    "library/entry.py",
    "citations/dated/year.py",
    "records.py",
    "report/bibliography/references.py",
    "resolve/evidence.py",
)


# Parts of one thing, tested through it: the tables of the file named hold their rows.
TESTED_TOGETHER = {
    "documents/test_markdown.py": (
        "documents/blocks.py",
        "documents/characters.py",
        "documents/emphasis.py",
        "documents/footnotes.py",
        "documents/links.py",
        "documents/opaque.py",
        "documents/page.py",
        "documents/tags.py",
    ),
    "documents/html/test_html.py": (
        "documents/html/elements.py",
        "documents/html/notes.py",
        "documents/html/reader.py",
    ),
    "documents/office/test_docx.py": (
        "documents/office/docx/fields.py",
        "documents/office/docx/names.py",
        "documents/office/docx/package.py",
        "documents/office/docx/reader.py",
        "documents/office/docx/styles.py",
        "documents/office/live.py",
        "documents/office/writing.py",
    ),
    "documents/office/test_odt.py": (
        "documents/office/odt/names.py",
        "documents/office/odt/reader.py",
        "documents/office/odt/styles.py",
    ),
    "report/comments/test_docx_comments.py": (
        "report/comments/comment.py",
        "report/comments/comments_part.py",
        "report/comments/docx.py",
        "report/comments/fields.py",
        "report/comments/parts.py",
    ),
    "report/comments/test_odt_comments.py": ("report/comments/odt.py",),
    "cli/test_word_files.py": ("cli/annotate.py",),
    "documents/latex/test_handlers.py": ("documents/latex/vocabulary.py",),
    "convert/test_commands.py": ("convert/obstacles.py", "convert/plan.py", "convert/words.py", "convert/works.py"),
    "convert/test_document.py": (
        "convert/body.py",
        "convert/front.py",
        "convert/marking.py",
        "convert/preamble.py",
        "convert/printer.py",
        "convert/signs.py",
    ),
    "convert/test_proof.py": ("convert/reasons.py",),
    "library/test_latex.py": ("glyphs.py",),
    "documents/latex/test_scanner.py": ("documents/latex/scan.py",),
    "library/csl/test_file.py": ("library/csl/dates.py", "library/csl/items.py"),
    "library/reflist/test_library.py": ("library/reflist/writing.py",),
    "library/reflist/test_names.py": ("library/reflist/bodies.py", "library/reflist/initials.py"),
    "library/reflist/test_read.py": (
        "library/reflist/containers.py",
        "library/reflist/dates.py",
        "library/reflist/heads.py",
        "library/reflist/imprint.py",
        "library/reflist/numbers.py",
        "library/reflist/openings.py",
        "library/reflist/printed.py",
        "library/reflist/records.py",
        "library/reflist/sheet.py",
        "library/reflist/titles.py",
        "library/reflist/words.py",
        "library/reflist/works.py",
    ),
    "library/rewriting/test_extract.py": ("library/bib/blocks.py", "library/relations.py", "library/rewriting/said.py"),
    "library/bib/test_file.py": ("library/bib/placed.py",),
    "library/store/test_cache.py": ("library/store/stored.py",),
    "cli/test_cache.py": ("cli/libraries.py",),
    "library/rewriting/test_tidy.py": ("library/rewriting/even.py",),
    "report/bibliography/test_latex.py": (
        "report/bibliography/latex_letters.py",
        "report/bibliography/latex_signs.py",
    ),
    "report/bibliography/test_markdown.py": ("report/bibliography/markdown_signs.py",),
    "report/html/test_page.py": ("report/html/model.py",),
    "report/test_json_report.py": ("report/json_values.py",),
    "report/test_text.py": ("report/paint.py",),
    "library/test_library.py": ("library/file_library.py",),
    "cli/test_check.py": ("cli/options.py", "cli/painting.py", "cli/wishes.py"),
    "cli/test_processes.py": ("cli/jobs.py", "cli/looking.py"),
    "checks/test_unknown_key.py": ("resolve/doubtful_keys.py",),
    "cli/test_main.py": ("cli/lazy.py",),
    "cli/test_bibliography.py": ("cli/cited.py", "cli/style_files.py"),
    "styles/engines/test_hayagriva.py": ("styles/engines/hayagriva_shapes.py",),
    "styles/test_casing.py": ("styles/proper.py",),
    "styles/test_mla.py": ("styles/layout.py", "styles/manual.py"),
    "styles/test_csl_json.py": ("styles/reference.py",),
    "styles/test_apa.py": (
        "styles/apa/authors.py",
        "styles/apa/cased.py",
        "styles/apa/dates.py",
        "styles/apa/descriptions.py",
        "styles/apa/endings.py",
        "styles/apa/identifiers.py",
        "styles/apa/legal.py",
        "styles/apa/numbers.py",
        "styles/apa/people.py",
        "styles/apa/sources.py",
        "styles/apa/titles.py",
        "styles/apa/types.py",
    ),
    "styles/test_chicago.py": (
        "styles/chicago/dates.py",
        "styles/chicago/descriptions.py",
        "styles/chicago/endings.py",
        "styles/chicago/kinds.py",
        "styles/chicago/legal.py",
        "styles/chicago/names.py",
        "styles/chicago/numbers.py",
        "styles/chicago/sources.py",
        "styles/chicago/titles.py",
    ),
    "styles/test_chicago_notes.py": (
        "styles/chicago/notes/access.py",
        "styles/chicago/notes/dates.py",
        "styles/chicago/notes/names.py",
        "styles/chicago/notes/numbers.py",
        "styles/chicago/notes/publication.py",
        "styles/chicago/notes/short.py",
        "styles/chicago/notes/sources.py",
        "styles/chicago/notes/titles.py",
    ),
    "vocabulary/test_languages.py": (
        "vocabulary/dutch.py",
        "vocabulary/french.py",
        "vocabulary/german.py",
        "vocabulary/italian.py",
        "vocabulary/portuguese.py",
        "vocabulary/russian.py",
        "vocabulary/spanish.py",
    ),
}


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _long_functions(path: Path) -> list[str]:
    functions = [node for node in ast.walk(_tree(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    lengths = [(node.name, (node.end_lineno or node.lineno) - node.lineno + 1) for node in functions]
    return [f"{name}: {length} lines" for name, length in lengths if length > LONGEST_FUNCTION]


# `(?:…)*+`: Python 3.11.0 to 3.11.4 match groups so repeated wrongly (CPython gh-106052); `(?>(?:…)*)` is the same.
POSSESSIVE_GROUP = re.compile(r"(?<!\\)\)(?:[*+?]|\{{1,2}\d*,?\d*\}{1,2})\+")


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_no_group_is_repeated_possessively(path: Path) -> None:
    assert POSSESSIVE_GROUP.findall(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("pattern", ["(?:a|b)*+", "(a)++", "(?:a)?+", "(?:a){0,40}+", "(?:a){2}+", "(?:a){{0,9}}+"])
def test_possessive_groups_are_found(pattern: str) -> None:
    assert POSSESSIVE_GROUP.search(pattern) is not None


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_file_is_short_and_says_what_it_is_for(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert (lines <= LONGEST_FILE, _long_functions(path), bool(ast.get_docstring(_tree(path)))) == (True, [], True)


def _without_test_file() -> list[str]:
    """The modules that have no test file in the same place under tests/ and are not tested together with others."""
    missing = []
    for name in NAMES:
        path = Path(name)
        together = any(name in names and (TESTS / file).is_file() for file, names in TESTED_TOGETHER.items())
        if path.name != "__init__.py" and not together and not (TESTS / path.parent / f"test_{path.name}").is_file():
            missing.append(name)
    return missing


def test_every_module_has_its_test_file() -> None:
    assert sorted(set(_without_test_file()) - set(WITHOUT_TESTS)) == []


def test_list_of_modules_without_tests_is_not_longer_than_it_need_be() -> None:
    assert sorted(set(WITHOUT_TESTS) - set(_without_test_file())) == []
