"""The references for programs, one JSON object a line, without type faces."""

from refkit.report import json_values
from refkit.report.bibliography.legible import legible, one_line
from refkit.report.bibliography.references import ReferenceList
from refkit.styles.rich import plain


def render_json_lines(listed: ReferenceList) -> str:
    """The key and the text of each reference: `{"key": "getty1985", "text": "Getty, J. Arch. Origins. 1985."}`"""
    return json_values.lines([{"key": legible(each.key), "text": plain(one_line(each.text))} for each in listed.works])
