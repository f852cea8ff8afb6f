"""Items gathered by what they cite."""

from refkit.checks.cited import missing_sources
from tests.checks.factories import citation, context, item


def test_missing_sources_are_gathered_by_folded_names_and_title() -> None:
    given = context(
        "(Bell 1) (BELL 2) (Bell, Rites 3) (KP 4) (Getty 5)",
        citation("(Bell 1)", item("Bell 1", authors="Bell")),
        citation("(BELL 2)", item("BELL 2", authors="BELL")),
        citation("(Bell, Rites 3)", item("Bell, Rites 3", authors="Bell", title="Rites")),
        citation("(KP 4)", item("KP 4", container="KP")),
        citation("(Getty 5)", item("Getty 5", "getty", authors="Getty")),
    )
    found = [[cited.item.raw for cited in source.members] for source in missing_sources(given)]
    assert found == [["Bell 1", "BELL 2"], ["Bell, Rites 3"], ["KP 4"]]
