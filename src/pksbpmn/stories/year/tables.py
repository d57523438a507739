"""The figures of a year as tables: for the terminal, for CSV files, for the page, and to compare two years."""

import csv
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import GROUP_NAMES, CandidateGroup
from pksbpmn.stories.year.figures import Figures, Kept, Load
from pksbpmn.testing.elements import Definition

Cell = str | int | float
DIFFERENCES: Final = ("Tabel", "Tentang", "Hal", "Semula", "Perubahan")
_STEPS: Final = "langkah"
_TOLD: Final = 2
"""So many keys say what a row is about; a third is the id of a step."""
_NONE: Final = "tidak ada"


@dataclass(frozen=True)
class Table:
    """Rows under columns; the first `keys` cells of a row tell what it is about, the others are figures of it."""

    name: str
    title: str
    columns: tuple[str, ...]
    keys: int
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def is_long(self) -> bool:
        """It does not fit a terminal: every element of every diagram."""
        return self.name == _STEPS


def tables(figures: Figures, definitions: Sequence[Definition]) -> tuple[Table, ...]:
    """All tables of a year."""
    return (
        _kinds(figures),
        _endings(figures),
        Table(
            "lama",
            "Lama tiap tahap, dalam hari kalender",
            ("Tahap", "Perkara", "Median", "90 % selesai dalam"),
            1,
            tuple((_stage(lead.stage), lead.cases, lead.median, lead.ninetieth) for lead in figures.leads),
        ),
        Table(
            "tenggat",
            "Tenggat permintaan",
            ("Permintaan", "Dipenuhi", "Lewat", "Tidak perlu lagi", "% dipenuhi"),
            1,
            tuple((k.kind, k.kept, k.missed, k.off, _kept(k)) for k in figures.deadlines),
        ),
        _groups(figures),
        Table(
            "beban",
            "Beban kelompok menurut bulan",
            ("Kelompok", "Bulan", "Tugas", "Lewat batas", "Jam kerja", "Petugas"),
            2,
            tuple((_group(w.group), w.month, w.tasks, w.late, w.hours, w.officers) for w in figures.loads),
        ),
        _letters(figures),
        _steps(figures, definitions),
    )


def _kinds(figures: Figures) -> Table:
    rows = tuple((kind, n, _share(n, figures.cases)) for kind, n in figures.kinds.items())
    return Table("jenis", "Perkara menurut jenisnya", ("Jenis", "Perkara", "%"), 1, rows)


def _endings(figures: Figures) -> Table:
    rows = tuple((Akhir(e).sebutan, n, _share(n, figures.cases)) for e, n in figures.endings.items())
    return Table("akhir", "Akhir perkara", ("Akhir", "Perkara", "%"), 1, rows)


def _stage(stage: str) -> str:
    return Tahap(stage).sebutan if stage in list(Tahap) else stage


def _group(group: str) -> str:
    return GROUP_NAMES[CandidateGroup(group)]


def _kept(k: Kept) -> Cell:
    """How many percent of those that came to an end in time or late; of none there is no share."""
    return _share(k.kept, k.kept + k.missed) if k.kept + k.missed else "-"


def _letters(figures: Figures) -> Table:
    """By what they are called: some of one name are of two kinds."""
    counted: Counter[str] = Counter()
    for kind, n in figures.letters.items():
        counted[JenisSurat[kind].ketentuan.hal] += n
    return Table("surat", "Surat menurut jenisnya", ("Surat", "Banyaknya"), 1, tuple(counted.items()))


def _groups(figures: Figures) -> Table:
    """Each group in its whole year and in its heaviest month."""
    by_group: dict[str, list[Load]] = {}
    for load in figures.loads:
        by_group.setdefault(load.group, []).append(load)
    rows = []
    for group, loads in by_group.items():
        peak = max(loads, key=lambda w: (w.officers, w.month))
        tasks, late = sum(w.tasks for w in loads), sum(w.late for w in loads)
        rows.append((_group(group), tasks, late, round(sum(w.hours for w in loads), 1), peak.month, peak.officers))
    columns = ("Kelompok", "Tugas", "Lewat batas", "Jam kerja", "Bulan terberat", "Petugas pada bulan itu")
    return Table("kelompok", "Beban kelompok", columns, 1, tuple(rows))


def _steps(figures: Figures, definitions: Sequence[Definition]) -> Table:
    times = figures.times
    rows = tuple(
        (d.name, f"{e.name}, pada {e.on}" if e.on else e.name, e.id, times.get((d.id, e.id), 0))
        for d in definitions
        for e in d.elements
    )
    return Table(_STEPS, "Langkah, alur, dan aturan yang dilewati", ("Proses", "Langkah", "Id", "Kali"), 3, rows)


def differences(before: Sequence[Table], after: Sequence[Table]) -> Iterator[tuple[str, str, str, str, str]]:
    """What differs between two years, figure by figure: (table, about what, which figure, before, after)."""
    for old, new in zip(before, after, strict=True):
        was, now = _by_key(old), _by_key(new)
        for key in dict.fromkeys((*was, *now)):
            for column in new.columns[new.keys :]:
                one, other = was.get(key, {}).get(column, _NONE), now.get(key, {}).get(column, _NONE)
                if one != other:
                    yield new.title, ", ".join(key[:_TOLD]), column, written(one), written(other)


def _by_key(table: Table) -> dict[tuple[str, ...], Mapping[str, Cell]]:
    figures = table.columns[table.keys :]
    return {
        tuple(map(str, row[: table.keys])): dict(zip(figures, row[table.keys :], strict=True)) for row in table.rows
    }


def written(cell: Cell) -> str:
    """A cell as it is read in Indonesia: 1.234 and 0,5."""
    if isinstance(cell, float):
        return f"{cell:,g}".translate(_INDONESIAN) if cell != int(cell) else f"{int(cell):,}".translate(_INDONESIAN)
    return f"{cell:,}".translate(_INDONESIAN) if isinstance(cell, int) else cell


_INDONESIAN = str.maketrans(",.", ".,")


def save_csv(folder: Path, found: Sequence[Table]) -> list[Path]:
    """Each table as a CSV file, which spreadsheets read."""
    folder.mkdir(exist_ok=True)
    saved = []
    for table in found:
        path = folder / f"{table.name}.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows([table.columns, *table.rows])
        saved.append(path)
    return saved


def _share(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 0
