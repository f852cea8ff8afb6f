"""The records of shapes."""

import pytest

from refkit.citations.shape import ItemShape, Phrase


@pytest.mark.parametrize(
    ("text", "core", "tail"), [("", "", ""), ("Getty", "Getty", ""), ("Getty agree", "Getty", "agree")]
)
def test_tail(text: str, core: str, tail: str) -> None:
    assert Phrase(text, "plain", 0, len(text), core).tail == tail


@pytest.mark.parametrize(("cores", "lead"), [((), ""), (("Zhukov",), "Zhukov"), (("Zhukov", "Inoy"), "Zhukov, Inoy")])
def test_lead(cores: tuple[str, ...], lead: str) -> None:
    heads = tuple(Phrase(f"{core} agree", "plain", 0, 0, core) for core in cores)
    assert ItemShape(0, 0, heads).lead == lead
