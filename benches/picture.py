"""The figures of an answer as bars, drawn by matplotlib; readable in print without colour."""

import io
from collections.abc import Sequence
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure

from benches.answer import Answer, Row
from pksbpmn.documents.charts import DARK, STYLE

_WIDTH, _EDGES, _BAR = 7.2, 0.75, 0.3
"""Inches: of the picture, of what is around the bars of a unit, of a bar."""
_ROOM = 1.15


def draw(answer: Answer) -> str | None:
    """An SVG, bars of each unit apart; None for an answer without any. The same figures look the same."""
    drawn = [r for r in answer.rows if r.drawn]
    if not drawn:
        return None
    units = {u: [r for r in drawn if r.unit == u] for u in dict.fromkeys(r.unit for r in drawn)}
    heights = [_EDGES + _BAR * len(rows) for rows in units.values()]
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(_WIDTH, sum(heights)), layout="constrained")
        parts = figure.subplots(len(units), squeeze=False, height_ratios=heights)
        for (axes,), (unit, rows) in zip(parts, units.items(), strict=True):
            _bars(axes, unit, rows)
        svg = io.StringIO()
        figure.savefig(svg, format="svg", metadata={"Date": None, "Creator": None})
    return "\n".join(line.rstrip() for line in svg.getvalue().splitlines()) + "\n"


def _bars(axes: Any, unit: str, rows: Sequence[Row]) -> None:
    axes.barh(range(len(rows)), [r.value for r in rows], color=DARK, height=0.62)
    axes.set_yticks(range(len(rows)), [r.what for r in rows])
    axes.invert_yaxis()
    for i, row in enumerate(rows):
        axes.annotate(f"{row.value:g}", (row.value, i), xytext=(4, 0), textcoords="offset points", va="center")
    axes.set_xlim(0, _ROOM * max([r.value for r in rows] + [0]) or 1)
    axes.set_xlabel(unit)
