"""What a year came to, counted where the facts lie: in the registry, and in what the engine recorded."""

import calendar
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from statistics import median
from typing import Any, Final

import sqlalchemy as sa
from pydantic import BaseModel, ConfigDict

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.laporan.tahap import RiwayatTahap, Tahap
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, Permintaan, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.domain.tenggat.kalender import JAKARTA, KalenderKerja
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.registry.tables import table_of
from pksbpmn.stories.year.model import Tahun
from pksbpmn.stories.year.plan import Drawn
from pksbpmn.stories.year.state import Work, YearState
from pksbpmn.wiring import Application

INTAKE: Final = "penerimaan dan verifikasi"
WHOLE: Final = "seluruhnya"
_NINTH = 0.9
_MINUTES = 60


class _Angka(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Lead(_Angka):
    """How many calendar days a stage took, in the cases in which it was not left out."""

    stage: str
    cases: int
    median: float
    ninetieth: int


class Kept(_Angka):
    """What became of the deadlines of a kind of request; those that nobody had to keep any more are called off."""

    kind: str
    kept: int
    missed: int
    off: int


class Load(_Angka):
    """The work of a group in a month; `officers` is how many it takes with the minutes of the file."""

    group: str
    month: str
    tasks: int
    late: int
    hours: float
    officers: float


class Passed(_Angka):
    """How often something of a diagram or table was passed."""

    process: str
    element: str
    times: int


class Figures(_Angka):
    """A year in figures. Nothing in them depends on the order in which threads ran."""

    year: str
    sources: tuple[str, ...]
    seed: int
    first: date
    last: date
    cases: int
    kinds: dict[str, int]
    endings: dict[str, int]
    leads: tuple[Lead, ...]
    deadlines: tuple[Kept, ...]
    loads: tuple[Load, ...]
    letters: dict[str, int]
    passed: tuple[Passed, ...]

    @property
    def times(self) -> Mapping[tuple[str, str], int]:
        """How often each element and each rule was passed."""
        return {(p.process, p.element): p.times for p in self.passed}


def figures_of(app: Application, state: YearState, drawn: Drawn) -> Figures:
    """The figures of a year that has come to its end."""
    year = drawn.year
    with app.uow() as uow:
        working = uow.kalender
    with app.database.connect() as connection:
        cases = _cases(connection)
        stages = _stages(connection)
        statuses = _pairs(connection, Permintaan, "jenis", "status")
        letters = Counter(kind for (kind,) in connection.execute(sa.select(table_of(Surat).c.jenis)))
    return Figures(
        year=year.nama,
        sources=year.sumber,
        seed=drawn.seed,
        first=drawn.first,
        last=max(_day(c.ditutup) for c in cases),
        cases=len(cases),
        kinds=_sorted(Counter(a.kind for a in drawn.planned), year.jenis),
        endings=dict(Counter(str(c.akhir) for c in cases).most_common()),
        leads=tuple(_leads(cases, stages)),
        deadlines=tuple(_kept(statuses)),
        loads=tuple(_loads(state, year, working)),
        letters=_sorted(letters, JenisSurat),
        passed=tuple(Passed(process=p, element=e, times=n) for (p, e), n in sorted(state.passed.items())),
    )


def _cases(connection: sa.Connection) -> list[Any]:
    t = table_of(Berkas).c
    return list(
        connection.execute(sa.select(t.nomor, t.dibuka, t.ditutup, t.akhir).where(t.jenis == JenisBerkas.LAPORAN))
    )


def _stages(connection: sa.Connection) -> list[Any]:
    t = table_of(RiwayatTahap).c
    return list(connection.execute(sa.select(t.nomor_berkas, t.tahap, t.mulai, t.selesai, t.alasan_dilewati)))


def _pairs(connection: sa.Connection, record: type[Any], one: str, two: str) -> Counter[tuple[str, str]]:
    t = table_of(record).c
    return Counter((str(a), str(b)) for a, b in connection.execute(sa.select(t[one], t[two])))


def _leads(cases: Sequence[Any], stages: Sequence[Any]) -> Iterable[Lead]:
    begun: dict[str, date] = {}
    took: dict[str, list[int]] = defaultdict(list)
    for nomor, stage, start, end, left_out in stages:
        begun[nomor] = min(_day(start), begun.get(nomor, date.max))
        if end is not None and left_out is None:
            took[stage].append((_day(end) - _day(start)).days)
    for c in cases:
        took[WHOLE].append((_day(c.ditutup) - _day(c.dibuka)).days)
        took[INTAKE].append((begun.get(c.nomor, _day(c.ditutup)) - _day(c.dibuka)).days)
    for stage in (INTAKE, *Tahap, WHOLE):
        if days := sorted(took[stage]):
            yield Lead(stage=stage, cases=len(days), median=median(days), ninetieth=days[_at(len(days))])


def _at(count: int) -> int:
    """Where the ninetieth of a hundred stands."""
    return max(0, -(-int(count * _NINTH * 10) // 10) - 1)


def _kept(statuses: Counter[tuple[str, str]]) -> Iterable[Kept]:
    for kind in JenisPermintaan:
        n = {status: statuses[kind, status] for status in StatusPermintaan}
        if any(n.values()):
            yield Kept(
                kind=kind,
                kept=n[StatusPermintaan.DIJAWAB],
                missed=n[StatusPermintaan.LEWAT],
                off=n[StatusPermintaan.BATAL] + n[StatusPermintaan.MENUNGGU],
            )


def _loads(state: YearState, year: Tahun, working: KalenderKerja) -> Iterable[Load]:
    rows: dict[tuple[str, str], list[tuple[Work, int]]] = defaultdict(list)
    for work, n in state.work.items():
        rows[work.group, work.month].append((work, n))
    for group in CandidateGroup:
        for month in sorted(m for g, m in rows if g == group):
            done = rows[group, month]
            minutes = sum(n * _minutes(year, w.element) for w, n in done)
            available = _working_days(working, month) * year.beban.jam_sehari * _MINUTES
            yield Load(
                group=group,
                month=month,
                tasks=sum(n for _, n in done),
                late=sum(state.late[w] for w, _ in done),
                hours=round(minutes / _MINUTES, 1),
                officers=round(minutes / available, 2) if available else 0,
            )


def _minutes(year: Tahun, element: str) -> int:
    told = year.putusan.get(TaskId(element)) if element in list(TaskId) else None
    return (told and told.menit) or year.beban.menit


def _working_days(working: KalenderKerja, month: str) -> int:
    year, number = map(int, month.split("-"))
    days = range(1, calendar.monthrange(year, number)[1] + 1)
    return sum(working.buka(date(year, number, day)) for day in days)


def _sorted(counted: Counter[str], order: Iterable[str]) -> dict[str, int]:
    return {str(name): counted[name] for name in order if counted[name]}


def _day(moment: Any) -> date:
    day: date = moment.astimezone(JAKARTA).date()
    return day
