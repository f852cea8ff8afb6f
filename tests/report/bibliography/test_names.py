"""Each name once."""

from hypothesis import given
from hypothesis import strategies as st

from refkit.report.bibliography.names import unique_names


def test_later_ones_have_a_number() -> None:
    assert unique_names(["a", "A", "a-2", "a"], str.lower) == ("a", "a-2", "a-2-2", "a-3")


@given(st.lists(st.sampled_from(["a", "b", "a-2", "a-3", "a-2-2"])))
def test_no_name_twice(keys: list[str]) -> None:
    names = unique_names(keys, str)
    assert (len(set(names)), set(keys) - set(names)) == (len(keys), set())
