"""Plain tables: cells in columns, as wide as their widest cell."""

from collections.abc import Sequence

from refkit.report.excerpt import columns, shown_text


def table(rows: Sequence[Sequence[str]]) -> str:
    """The rows in columns, two blanks between them, one row a line; the last column is left as it is."""
    if not rows:
        return ""
    cells = [[shown_text(cell) for cell in row] for row in rows]
    widths = [max(map(columns, column)) for column in zip(*cells, strict=True)]
    return "".join("  ".join(map(_padded, row, (*widths[:-1], 0))).rstrip() + "\n" for row in cells)


def _padded(cell: str, width: int) -> str:
    return cell + " " * (width - columns(cell))
