"""Arguments in braces, and how they end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.builds.groups import groups

# text → the insides
GROUPS = {
    "none": ("", []),
    "text": ("a{b}", []),
    "one": ("{a}", ["a"]),
    "empty": ("{}", [""]),
    "several": ("{a} {b}{c}", ["a", "b", "c"]),
    "at-most": ("{a}{b}{c}{d}", ["a", "b", "c"]),
    "nested": ("{a{b}{{c}}}{d}", ["a{b}{{c}}", "d"]),
    "escaped": (r"{a\}b\{}{c}", [r"a\}b\{", "c"]),
    "break": (r"{a\\}{c}", [r"a\\", "c"]),
    "never-closed": ("{a}{b{c}", ["a"]),
    "backslash-at-the-end": ("{a}{\\", ["a"]),
}


@pytest.mark.parametrize(("text", "found"), GROUPS.values(), ids=GROUPS)
def test_groups(text: str, found: list[str]) -> None:
    assert [text[slice(*each)] for each in groups(text, 0, len(text), 3)] == found


@given(st.text("{}\\a ", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_groups_lie_inside_and_balance(text: str, at: int, end: int) -> None:
    for group in groups(text, at, min(end, len(text)), 5):
        inside = text[slice(*group)].replace("\\\\", "").replace("\\{", "").replace("\\}", "")
        assert at <= group.start <= group.end < min(end, len(text))
        assert inside.count("{") == inside.count("}")
