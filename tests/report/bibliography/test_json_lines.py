"""JSON lines: one object a reference."""

import json

from hypothesis import given

from refkit.report.bibliography.json_lines import render_json_lines
from refkit.report.bibliography.legible import legible, one_line
from refkit.report.bibliography.references import ReferenceList
from refkit.styles.rich import plain
from tests.report.bibliography.factories import GETTY, LISTS, ZHUKOV, listed


def test_lines() -> None:
    assert render_json_lines(listed(GETTY, ZHUKOV)) == (
        '{"key": "k1", "text": "Getty, J. Arch. Origins of the Great Purges. Cambridge UP, 1985."}\n'
        '{"key": "k2", "text": "Жуков, Юрий. Иной Сталин. Вагриус, 2003."}\n'
    )


@given(LISTS)
def test_reading_it_back_gives_the_text(references: ReferenceList) -> None:
    read = [json.loads(line) for line in render_json_lines(references).split("\n")[:-1]]
    expected = [{"key": legible(each.key), "text": plain(one_line(each.text))} for each in references.works]
    assert read == expected
