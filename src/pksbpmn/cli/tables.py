"""Tables that fit: long texts wrap, keys and numbers never, and what is too wide is listed value by value."""

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

_WRAPPED = 24
"""Columns wider than this may wrap, down to this."""
_GAP = 2

Row = Sequence[str | Text]


def fitting(title: str, columns: Sequence[str], rows: Sequence[Row], width: int) -> RenderableType:
    """A table of the rows when it fits `width` columns of a terminal, else a block for each of them."""
    widths = [_narrowest([name, *(str(row[i]) for row in rows)]) for i, name in enumerate(columns)]
    fits = sum(widths) + _GAP * (len(columns) - 1) <= width
    content = [_table(columns, rows, widths)] if fits else list(_blocks(columns, rows))
    return Group(Text(title, style="italic"), *content)


def _narrowest(cells: Sequence[str]) -> int:
    """How narrow a column may become: texts break between words only."""
    longest = max(cell_len(line) for cell in cells for line in cell.splitlines() or [""])
    word = max((cell_len(word) for cell in cells for word in cell.split()), default=0)
    return max(min(longest, _WRAPPED), word)


def _table(columns: Sequence[str], rows: Sequence[Row], widths: Sequence[int]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, _GAP, 0, 0))
    table.header_style = "bold"
    for name, width in zip(columns, widths, strict=True):
        table.add_column(name, no_wrap=width < _WRAPPED, min_width=width, overflow="fold")
    for row in rows:
        table.add_row(*row)
    return table


def _blocks(columns: Sequence[str], rows: Sequence[Row]) -> Iterator[RenderableType]:
    for row in rows:
        block = Table.grid(padding=(0, _GAP, 0, 0))
        block.add_column(style="bold", no_wrap=True)
        block.add_column(overflow="fold")
        for name, cell in zip(columns, row, strict=True):
            block.add_row(name, cell)
        yield Text()
        yield block
