"""Where a quotation mark opens a title behind a blank."""

import pytest

from refkit.library.reflist.printed import opens_quotation, quotations_behind_blanks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Smith, J. Tides. Tern", [], id="none"),
        pytest.param('Smith, J. "Tides." Tern', [10], id="straight"),
        pytest.param("Smith, J. “Tides.” „Ebbe“", [10, 19], id="curly"),
        pytest.param("Smith, J. « Marées »", [10], id="with a blank inside"),
        pytest.param("Smith (“Tides”)", [], id="behind a bracket"),
        pytest.param('Smith " Tides', [], id="before a blank"),
        pytest.param(' "Tides"', [1], id="first word"),
        pytest.param('"Tides"', [], id="at the head"),
    ],
)
def test_quotations_behind_blanks(text: str, expected: list[int]) -> None:
    assert quotations_behind_blanks(text, 0) == expected
    assert all(opens_quotation(text, at) for at in expected)
