"""Charts of the monev report and the quarter as SVG, drawn by matplotlib; readable in print without colour."""

import io
from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from pksbpmn.documents.istilah import term_of

STYLE: dict[Any, Any] = {
    "svg.fonttype": "path",
    "svg.hashsalt": "pksbpmn",
    "font.family": "DejaVu Sans",
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "hatch.linewidth": 0.6,
}
DARK, _LIGHT = "#1f3a5f", "#c9d6e8"
_WIDTH, _BASE_HEIGHT, _BAR_HEIGHT = 6.3, 0.9, 0.32


def draw_charts(figures: Mapping[str, Any]) -> dict[str, str]:
    """SVG texts by name: "akhir", "tahap", "tenggat". `figures` is `Angka` as plain data; the same looks the same."""
    with mpl.rc_context(STYLE):
        return {
            "akhir": _bars(
                [(term_of(k), v, 0) for k, v in figures["menurut_akhir"].items()],
                "Laporan yang ditutup",
                ("laporan", ""),
            ),
            "tahap": _bars(
                [(term_of(t["tahap"]), t["hari_median"] or 0, 0) for t in figures["tahap"]],
                "Median lama tahapan (hari)",
                ("hari", ""),
            ),
            "tenggat": _bars(
                [(term_of(t["jenis"]), t["dipenuhi"], t["lewat"]) for t in figures["tenggat"]],
                "Tenggat",
                ("dipenuhi", "lewat"),
            ),
        }


def _bars(rows: Sequence[tuple[str, float, float]], axis_label: str, legend: tuple[str, str]) -> str:
    """Horizontal bars, the second value stacked on the first and hatched."""
    shown = [(n[:1].upper() + n[1:], a, b) for n, a, b in rows if a or b] or [("Belum ada", 0.0, 0.0)]
    figure = Figure(figsize=(_WIDTH, _BASE_HEIGHT + _BAR_HEIGHT * len(shown)))
    axes = figure.add_subplot()
    names, first, second = [_fold(n) for n, _, _ in shown], [a for _, a, _ in shown], [b for _, _, b in shown]
    axes.barh(names, first, color=DARK, label=legend[0], height=0.62)
    if legend[1]:
        axes.barh(names, second, left=first, color=_LIGHT, edgecolor=DARK, hatch="///", label=legend[1], height=0.62)
    for i, (a, b) in enumerate(zip(first, second, strict=True)):
        axes.annotate(_label(a, b, legend), (a + b, i), xytext=(4, 0), textcoords="offset points", va="center")
    axes.set_xlabel(axis_label)
    axes.set_xlim(0, max([a + b for a, b in zip(first, second, strict=True)] + [1]) * 1.18)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.invert_yaxis()
    axes.tick_params(axis="y", length=0)
    if legend[1]:
        axes.legend(frameon=False, loc="lower right", ncols=2, bbox_to_anchor=(1, 1))
    figure.tight_layout()
    out = io.StringIO()
    figure.savefig(out, format="svg", metadata={"Date": None})
    return out.getvalue()


def _label(a: float, b: float, legend: tuple[str, str]) -> str:
    number = f"{a:g}".replace(".", ",")
    return f"{number} / {b:g}" if legend[1] else number


def _fold(name: str, width: int = 34) -> str:
    """Long names on two lines."""
    if len(name) <= width:
        return name
    cut = name.rfind(" ", 0, width)
    return f"{name[:cut]}\n{name[cut + 1 :]}" if cut > 0 else name
