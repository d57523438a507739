"""A year in a folder of its own: begun there, or gone on with where it was cut short."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from pathlib import Path
from shutil import disk_usage
from typing import Any, Final, TypeVar

from filelock import FileLock, Timeout
from pydantic import TypeAdapter

from pksbpmn.camunda.diagrams import diagram_files, diagrams_in
from pksbpmn.camunda.embedded import EngineSize, stop
from pksbpmn.camunda.embedded.download import DownloadProgress
from pksbpmn.clock import SystemClock
from pksbpmn.domain.galat import MasukanSalah, PksError, sebab_sistem
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.settings import Settings
from pksbpmn.stories import officers
from pksbpmn.stories.stage import LEASE, Stage, open_stage
from pksbpmn.stories.trial.running import scratch_settings
from pksbpmn.stories.year.driver import Progress, Year
from pksbpmn.stories.year.figures import Figures, figures_of
from pksbpmn.stories.year.journal import YearStream
from pksbpmn.stories.year.model import Tahun, read_year
from pksbpmn.stories.year.plan import Drawn

_MANIFEST: Final = "simulasi.json"
_MOMENT: Final = "saat.txt"
_FIGURES: Final = "angka.json"
_YEAR: Final = "tahun.yaml"
_LOCK: Final = "simulasi.lock"
_BEFORE_IT: Final = frozenset({_LOCK, f"{_MANIFEST}.baru"})
"""What a run that was killed at once may leave before it says what it is."""
_ROOM: Final = 512 * 2**20
"""So much an engine asks for at its start, too."""
_AFTER: Final = LEASE + timedelta(seconds=1)
"""So long after the last record of the engine nobody who was killed holds anything any more."""


_Manifest: Final = TypeAdapter(dict[str, int | str])
K = TypeVar("K")


@dataclass(frozen=True)
class Order:
    """Which year: its file's text, the seed, how many cases, the diagrams, its first day."""

    text: str
    seed: int
    count: int
    diagrams: Path
    first: date

    @property
    def manifest(self) -> dict[str, Any]:
        """What must be the same for a run to go on; in words that an error can name."""
        drawn = sha256()
        for path in diagram_files(self.diagrams):
            drawn.update(path.name.encode() + path.read_bytes())
        told = sha256(self.text.encode()).hexdigest()
        first = self.first.isoformat()
        return {
            "benih": self.seed,
            "perkara": self.count,
            "mulai": first,
            "tahun": told[:16],
            "diagram": drawn.hexdigest()[:16],
        }


_SAID: Final = {
    "benih": "benih lain",
    "perkara": "jumlah perkara lain",
    "mulai": "hari pertama lain",
    "tahun": "berkas tahun lain",
    "diagram": "diagram lain",
}


Look = Callable[[Progress], None]
"""Told how far a year is."""


@dataclass(frozen=True)
class Watch:
    """Who looks on: hears of a download of the engine, and of how far the year is."""

    download: DownloadProgress | None = None
    look: Look = lambda _: None


def first_day(year: Tahun, folder: Path, today: date) -> date:
    """The first day of the year: that of the file, of a run to go on with, or the next first of January."""
    begun = _manifest(folder)
    if year.mulai is None:
        return date.fromisoformat(str(begun["mulai"])) if begun else date(today.year + 1, 1, 1)
    if begun is None and year.mulai <= today:
        raise MasukanSalah(
            f"Tahun ini dimulai {year.mulai:%d-%m-%Y}; jam mesin hanya dapat dimajukan.",
            "Isi mulai dengan hari yang akan datang, atau hapus baris itu.",
        )
    return year.mulai


def admit(order: Order, folder: Path) -> None:
    """Refuse a folder in which another year was begun, or that holds something else."""
    begun = _manifest(folder)
    if begun is None:
        if folder.exists() and (not folder.is_dir() or any(p.name not in _BEFORE_IT for p in folder.iterdir())):
            raise MasukanSalah(f"Folder {folder} berisi hal lain.", "Sebut folder baru atau kosong dengan --folder.")
        return
    other = [_SAID[name] for name, value in order.manifest.items() if begun.get(name) != value]
    if other:
        raise MasukanSalah(
            f"Dalam folder {folder} ada simulasi dengan {', '.join(other)}.",
            "Sebut folder lain dengan --folder, atau pilihan yang sama untuk meneruskannya; atau pindahkan folder itu.",
        )


def finished(folder: Path) -> Figures | None:
    """The figures of a year that was run to its end in this folder."""
    return _kept(folder / _FIGURES, Figures.model_validate_json)


def run(order: Order, folder: Path, settings: Settings, watch: Watch) -> Figures:
    """Run a year, or what is left of it, to its end; nothing outside the folder is touched.

    Raises PksError where the broker does not start or cases stand still, or another run is busy there.
    """
    admit(order, folder)
    if (figures := finished(folder)) is not None:
        return figures
    with _alone(folder):
        return _run(order, folder, settings, watch)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Nobody else runs it meanwhile: he would stop its engine. Raises PksError where the folder cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / _LOCK)
        lock.acquire(timeout=0)
    except Timeout:
        raise PksError(
            f"Simulasi dalam {folder} sedang dijalankan perintah lain.",
            "Tunggu, atau sebut folder lain dengan --folder.",
        ) from None
    except OSError as error:
        raise PksError(
            f"Folder {folder} tidak dapat ditulis ({sebab_sistem(error)}).", "Sebut folder lain dengan --folder."
        ) from None
    try:
        yield
    finally:
        lock.release()


def _run(order: Order, folder: Path, settings: Settings, watch: Watch) -> Figures:
    year = read_year(order.text, _YEAR)
    _replace(folder / _MANIFEST, json.dumps(order.manifest, indent=1))
    (folder / _YEAR).write_text(order.text, encoding="utf-8")
    stop(folder / "engine")  # of a run that was killed
    _refuse_full(folder)
    stream = YearStream(folder)
    begin = _begin(order, year, folder, stream.state.latest)
    if begin <= SystemClock().now():
        stream.close()
        raise MasukanSalah(
            f"Simulasi dalam {folder} terhenti pada {begin:%d-%m-%Y}, hari yang sudah lewat; jam mesin hanya dapat "
            "dimajukan.",
            "Jalankan dalam folder baru.",
        )
    with (
        diagrams_in(order.diagrams),
        open_stage(
            EngineSize.BROKER,
            folder,
            settings=scratch_settings(settings),
            records=stream,
            progress=watch.download,
            begin=begin,
        ) as stage,
    ):
        _enter_officers(stage)
        with stage.app.uow() as uow:
            drawn = Drawn.of(year, order.seed, order.count, order.first, uow.kalender)
        Year(stage, stream, drawn, lambda at: _before_move(folder, at)).run(watch.look)
        figures = figures_of(stage.app, stream.state, drawn)
    _replace(folder / _FIGURES, figures.model_dump_json(indent=1))
    return figures


def _manifest(folder: Path) -> dict[str, Any] | None:
    return _kept(folder / _MANIFEST, _Manifest.validate_json)


def _kept(path: Path, read: Callable[[str], K]) -> K | None:
    """What a run wrote there; None for nothing yet. Raises MasukanSalah for what no run of this version wrote."""
    try:
        return read(path.read_text(encoding="utf-8")) if path.exists() else None
    except (OSError, ValueError):
        raise MasukanSalah(
            f"{path.name} dalam folder simulasi rusak, atau ditulis versi pksbpmn yang lain.",
            "Jalankan dalam folder baru.",
        ) from None


def _begin(order: Order, year: Tahun, folder: Path, latest: datetime | None) -> datetime:
    """The first moment; of a run that was cut short, that of the last thing that happened in it, leases over."""
    kept = _kept(folder / _MOMENT, datetime.fromisoformat)
    moment = kept or datetime.combine(order.first, time(min(year.jam)), JAKARTA)
    return moment if latest is None else max(moment, latest + _AFTER)


def _before_move(folder: Path, moment: datetime) -> None:
    """Write it down, while there is room."""
    _refuse_full(folder)
    _replace(folder / _MOMENT, moment.isoformat())


def _refuse_full(folder: Path) -> None:
    """PksError where little room is left: an engine without any does nothing more, and does not say why."""
    if disk_usage(folder).free < _ROOM:
        raise PksError(
            f"Ruang disk di {folder} kurang dari {_ROOM // 2**20} MB; simulasi dihentikan.",
            "Kosongkan ruang, lalu ulangi perintah yang sama: ia meneruskannya.",
        )


def _enter_officers(stage: Stage) -> None:
    with stage.app.uow() as uow:
        officers.register(uow)
        officers.verify_mail(uow)
        uow.commit()


def _replace(path: Path, text: str) -> None:
    part = path.with_name(f"{path.name}.baru")
    part.write_text(text, encoding="utf-8")
    part.replace(path)
