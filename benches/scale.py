"""What grows with the number of cases: questions about the whole registry, and what must not grow, a case's own."""

import shutil
import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benches.answer import Answer, Row
from benches.filled import CaseTemplate, fill
from pksbpmn.camunda.embedded import EngineSize
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.monev.angka import Periode
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.registry import audit_chain, invariants
from pksbpmn.registry.anchor import read_anchors
from pksbpmn.registry.anchor_registry import anchor_head
from pksbpmn.registry.relay import Relay
from pksbpmn.registry.state import current_state
from pksbpmn.settings import Settings
from pksbpmn.stories.model import cerita_proyek
from pksbpmn.stories.stage import open_stage
from pksbpmn.stories.teller import tell
from pksbpmn.usecases.berkas.banding_mesin import banding
from pksbpmn.usecases.berkas.ringkasan import ringkas
from pksbpmn.usecases.kerahasiaan import retensi
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.monev import angka
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import ekspedisi
from pksbpmn.usecases.surat.gabungan import berkas_yang_menyebut
from pksbpmn.usecases.surat.surat import terbitkan
from pksbpmn.wiring import Application, assemble

MIX = {"di-luar-kewenangan": 12, "tidak-dilengkapi": 4, "dicabut-pelapor": 3, "lahp-dilaksanakan": 1}
"""How many of twenty cases go like this story: an assumption, most complaints end early."""
_FEW, _SOME = 100, 1000
_YEARS = timedelta(days=3650)
_OPEN = 20
"""One of so many is open."""
_KEPT = ("registri.sqlite3", "kunci-enkripsi", "jangkar-audit.jsonl")
_TURNS = 15


@dataclass
class SetClock:
    """A clock that stands where it was set."""

    moment: datetime = field(default_factory=lambda: datetime(2029, 1, 1, 9, tzinfo=JAKARTA))

    def now(self) -> datetime:
        """Now, aware, in Jakarta."""
        return self.moment


@dataclass(frozen=True)
class Filled:
    """A registry of so many cases more than were told, the number of a closed one, and the CPU that it took to make."""

    app: Application
    clock: SetClock
    cases: int
    seconds: float
    closed: str

    @property
    def bytes_per_case(self) -> float:
        """Of the database."""
        path = Path(str(self.app.database.url.database))
        return path.stat().st_size / self.cases


def answer(scale: int) -> Answer:
    """Of a hundred, a thousand and `scale` thousand cases, on SQLite."""
    with TemporaryDirectory(prefix="bench-") as folder:
        told, numbers = told_registry(Path(folder) / "told")
        filled = {n: filled_registry(told, Path(folder) / str(n), n, numbers) for n in (_FEW, _SOME, scale * 1000)}
        rows = tuple(figures(filled))
    mix = ", ".join(f"{n} {story}" for story, n in MIX.items())
    how = (
        f"SQLite; CPU of one process; cases copied from told ones, of twenty {mix}; opened over ten years, one of "
        f"{_OPEN} still open; letters of the copies share the documents of the told ones"
    )
    return Answer.now("What grows with the number of cases?", how, rows)


def told_registry(folder: Path) -> tuple[Path, Mapping[str, str]]:
    """The registry in which the stories of the mix were told, and their numbers."""
    stage_folder = folder / "stage"
    stage_folder.mkdir(parents=True)
    stories = {n: s for n, s in cerita_proyek().items() if n in MIX}
    with open_stage(EngineSize.BROKER, stage_folder) as stage:
        outcomes = tell(stage, stories)
        stage.app.database.dispose()
    if failed := [o.story for o in outcomes if not o.succeeded]:
        raise RuntimeError(f"not told to the end: {', '.join(failed)}")
    for name in _KEPT:
        shutil.copy(stage_folder / name, folder)
    shutil.copytree(stage_folder / "dokumen", folder / "dokumen")
    return folder, {o.story: o.nomor for o in outcomes}


def filled_registry(told: Path, folder: Path, cases: int, numbers: Mapping[str, str]) -> Filled:
    """A registry with so many more cases."""
    shutil.copytree(told, folder, ignore=shutil.ignore_patterns("stage"))
    clock = SetClock()
    app = assemble(Settings(_env_file=None, data_dir=folder), clock)
    with app.database.connect() as c:
        made = {story: CaseTemplate(c, numbers[story], app.vault) for story in MIX}
    began = time.process_time()
    clock.moment = fill(
        app.database,
        app.vault,
        [made[story] for story in _in_turns()],
        cases,
        begin=clock.now(),
        every=_YEARS / cases,
        still_open=cases // _OPEN,
    ) + timedelta(minutes=1)
    seconds = time.process_time() - began
    anchor_head(app.database, clock, app.settings.anchor_file)
    with app.uow() as uow:
        closed = uow.berkas.part(len(numbers), 1)[0].nomor
    return Filled(app, clock, cases, seconds, closed)


def _in_turns() -> Iterator[str]:
    """The stories of twenty cases, spread."""
    left = dict(MIX)
    while left:
        for story in list(left):
            yield story
            left[story] -= 1
            if not left[story]:
                del left[story]


def figures(filled: Mapping[int, Filled]) -> Iterator[Row]:
    """Of each registry what is asked of it as a whole; of the smallest and the largest what one case costs."""
    for n, registry in filled.items():
        yield Row(what=f"{n:,} cases: database per case", value=round(registry.bytes_per_case / 1024, 1), unit="KiB")
    largest = filled[max(filled)]
    yield Row(what=f"{largest.cases:,} cases: made by the filler in", value=round(largest.seconds), unit="s")
    whole = {n: dict(_of_the_whole(registry)) for n, registry in filled.items() if n != _FEW}
    for what in next(iter(whole.values())):
        target = None if what in _EVERYTHING else "<= 10"
        for n, seconds in whole.items():
            yield Row(what=f"{n:,} cases: {what}", value=round(seconds[what], 3), unit="s", target=target)
    few = filled[min(filled)]
    for what, (ours, theirs) in _of_one_case(few, largest).items():
        yield Row(what=f"{few.cases:,} cases: {what}", value=round(1000 * ours, 2), unit="ms")
        yield Row(what=f"{largest.cases:,} cases: {what}", value=round(1000 * theirs, 2), unit="ms")
        yield Row(what=f"{what}: ratio", value=round(theirs / ours, 2), unit="", target="<= 1.1")


_EVERYTHING = frozenset({"dokter", "audit periksa"})
"""What reads every row, and shows a bar."""


def _of_the_whole(r: Filled) -> Iterator[tuple[str, float]]:
    app, now = r.app, r.clock.now()
    examined = invariants.Examined(
        app.database, app.documents, app.vault, read_anchors(app.settings.anchor_file), now, app.audit_trust()
    )
    newest = invariants.Examined(**{**vars(examined), "newest": 1000})
    year = Periode(date(now.year - 2, 1, 1), date(now.year - 2, 12, 31))
    numbers = _open_numbers(app)
    asked: Mapping[str, Callable[[], Any]] = {
        "dokter": lambda: _nothing_wrong(examined),
        "dokter --terbaru": lambda: _nothing_wrong(newest),
        "audit periksa": lambda: audit_chain.verify(app.database, examined.anchors, app.vault, examined.trust),
        "figures of a year (monev, statistik)": lambda: _in_uow(app, lambda uow: angka.hitung(uow, year)),
        "retensi tinjau, nothing due": lambda: _in_uow(app, lambda uow: retensi.tinjau(uow, 30)),
        "comparison with the engine": lambda: _in_uow(app, lambda uow: banding(uow, numbers)),
        "state for /metrics": lambda: current_state(app.database, now),
        "files that may name a complaint (late secrecy, destruction)": lambda: _in_uow(
            app, lambda uow: list(berkas_yang_menyebut(uow, r.closed))
        ),
        "ekspedisi daftar --semua, first page": lambda: _in_uow(
            app, lambda uow: ekspedisi.bagian(uow, 0, 51, semua=True)
        ),
    }
    for what, ask in asked.items():
        began = time.process_time()
        ask()
        yield what, time.process_time() - began


def _nothing_wrong(examined: invariants.Examined) -> None:
    if faults := invariants.examine(examined):
        raise RuntimeError(f"the registry is not whole: {faults[:3]}")


def _in_uow(app: Application, ask: Callable[[Any], object]) -> None:
    with app.uow() as uow:
        ask(uow)


def _first_page(uow: UnitOfWork) -> None:
    ekspedisi.bagian(uow, 0, 51, semua=True)


def _open_numbers(app: Application) -> list[str]:
    with app.uow() as uow:
        return sorted(uow.berkas.nomor_berjalan())


def _of_one_case(few: Filled, many: Filled) -> dict[str, tuple[float, float]]:
    """CPU seconds, medians in turns: in the smaller registry, in the larger."""
    asked: Mapping[str, Callable[[Filled, Relay], None]] = {
        "a complaint received and its letter issued": _letter,
        "a job: result looked for and kept": _job,
        "a relay round that delivers it": lambda _, relay: _delivered(relay),
        "a relay round with nothing to do": lambda _, relay: _delivered(relay),
        "a case's page (status)": lambda r, _: _in_uow(r.app, lambda uow: ringkas(uow, r.closed)),
    }
    relays = {r.cases: Relay(r.app.database, r.app.uow, r.clock, _Nowhere(), _Nowhere()) for r in (few, many)}
    taken: dict[str, dict[int, list[float]]] = {what: {few.cases: [], many.cases: []} for what in asked}
    for turn in range(_TURNS):
        for r in (few, many) if turn % 2 else (many, few):
            for what, ask in asked.items():
                began = time.process_time()
                ask(r, relays[r.cases])
                taken[what][r.cases].append(time.process_time() - began)
    return {
        what: (statistics.median(times[few.cases][1:]), statistics.median(times[many.cases][1:]))
        for what, times in taken.items()
    }


def _letter(r: Filled, _: Relay) -> None:
    with r.app.uow() as uow:
        number = lapor(uow, cerita_proyek()["sertifikat-pelatihan"].laporan_pada(r.clock.now().date()))
        uow.commit()
    with r.app.uow() as uow:
        terbitkan(uow, number, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
        uow.commit()


def _job(r: Filled, _: Relay) -> None:
    key = time.monotonic_ns()
    with r.app.uow() as uow:
        uow.job_results.get(key)
        uow.job_results.put(key, "bench", {}, instance=key, number=r.closed)
        uow.commit()
    with r.app.uow() as uow:
        uow.job_results.number_of(key)


def _delivered(relay: Relay) -> None:
    relay.deliver()
    relay.is_empty()


class _Nowhere:
    """Where mails and messages go that nobody waits for."""

    def send(self, _surel: object) -> None:
        """Sent."""

    def close(self) -> None:
        """Nothing is open."""

    def publish_message(self, *_: object, **__: object) -> None:
        """Published."""
