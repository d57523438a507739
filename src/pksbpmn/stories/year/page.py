"""The page of a year: its tables, and the diagrams coloured by how many went where."""

from collections import Counter
from collections.abc import Sequence
from typing import Any, Final

from pksbpmn.stories.year.figures import Figures
from pksbpmn.stories.year.tables import DIFFERENCES, Table, written
from pksbpmn.testing.elements import Definition
from pksbpmn.testing.report import Report
from pksbpmn.testing.seen import Seen

_READ: Final = (
    "Tahunnya mulai tanpa perkara lama. Berapa hari seseorang memerlukan diundi, berapa pun yang menunggunya: antrean "
    "tidak ditiru. Lama dihitung dalam hari kalender, tanpa tahap yang dilewati dengan alasan. Petugas ialah jam kerja "
    "sebulan dibagi jam kerja seorang petugas pada hari kerja bulan itu, bagi perkara sebanyak ini saja."
)
"""How the figures are to be read."""
BEFORE, AFTER = "semula", "perubahan"


def page(
    figures: Figures,
    found: Sequence[Table],
    definitions: Sequence[Definition],
    before: Figures | None = None,
    differing: Sequence[tuple[str, ...]] = (),
) -> str:
    """One HTML page that needs no network. With a year `before`, what differs comes first, and both are counted."""
    seen = Seen()
    seen.by_test[AFTER if before else figures.year] = Counter(figures.times)
    if before:
        seen.by_test[BEFORE] = Counter(before.times)
    tables = [_told(t.title, t.columns, t.rows, t.keys) for t in found if not t.is_long]
    if before:
        tables.insert(0, _told("Yang berbeda", DIFFERENCES, differing, 3))
    return Report(definitions, seen, year={"title": figures.year, "about": about(figures), "tables": tables}).as_html()


def about(figures: Figures) -> list[str]:
    """Which year this is, and where its figures come from."""
    return [
        f"{written(figures.cases)} perkara yang diundi dengan benih {figures.seed}, {_days(figures)}.",
        _READ,
        *figures.sources,
    ]


def _days(figures: Figures) -> str:
    return f"dari {figures.first:%d-%m-%Y} sampai perkara terakhir berakhir, {figures.last:%d-%m-%Y}"


def _told(title: str, columns: Sequence[str], rows: Sequence[Sequence[Any]], keys: int) -> dict[str, Any]:
    return {"title": title, "columns": columns, "keys": keys, "rows": [[written(c) for c in row] for row in rows]}
