"""How a year is told: tables, a comparison, or JSON."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pksbpmn.cli.output import Output
from pksbpmn.stories.year.figures import Figures
from pksbpmn.stories.year.page import about
from pksbpmn.stories.year.tables import DIFFERENCES, Table, written

_BY_MONTH = "beban"
"""A row for each group and month fills pages: CSV and page have it."""
_LISTED = 40
"""So many differences fit a terminal."""


def print_year(out: Output, figures: Figures, found: Sequence[Table], target: Path) -> None:
    """For people."""
    for table in found:
        if not table.is_long and table.name != _BY_MONTH:
            out.table(table.title, table.columns, [tuple(map(written, row)) for row in table.rows])
    for line in about(figures):
        out.text(line)
    out.facts(
        [("Halaman", str(target)), ("CSV", str(target.parent / "csv")), ("Surel", str(target.parent / "mailbox"))]
    )


def print_comparison(out: Output, differing: Sequence[tuple[str, ...]], target: Path) -> None:
    """For people."""
    out.table("Yang berbeda", DIFFERENCES, differing[:_LISTED])
    more = f"; di atas {_LISTED} yang pertama, semuanya pada halamannya" if len(differing) > _LISTED else ""
    out.text(f"{len(differing)} angka berbeda{more}." if differing else "Tidak ada yang berbeda.")
    out.facts([("Halaman", str(target)), ("CSV", str(target.parent / "csv"))])


def as_json(figures: Figures, target: Path) -> dict[str, Any]:
    """For programs."""
    return {
        "tahun": figures.year,
        "sumber": list(figures.sources),
        "benih": figures.seed,
        "dari": figures.first,
        "sampai": figures.last,
        "perkara": figures.cases,
        "jenis": figures.kinds,
        "akhir": figures.endings,
        "lama": [{"tahap": x.stage, "perkara": x.cases, "median": x.median, "p90": x.ninetieth} for x in figures.leads],
        "tenggat": [
            {"jenis": k.kind, "dipenuhi": k.kept, "lewat": k.missed, "tidak_perlu_lagi": k.off}
            for k in figures.deadlines
        ],
        "beban": [
            {
                "kelompok": w.group,
                "bulan": w.month,
                "tugas": w.tasks,
                "lewat_batas": w.late,
                "jam": w.hours,
                "petugas": w.officers,
            }
            for w in figures.loads
        ],
        "surat": figures.letters,
        "halaman": str(target),
    }
