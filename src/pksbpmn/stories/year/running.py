"""A year in a folder of its own: begun there, or gone on with where it was cut short."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from pksbpmn.camunda.diagrams import diagram_files, diagrams_in
from pksbpmn.camunda.embedded import EngineSize, stop
from pksbpmn.camunda.embedded.download import DownloadProgress
from pksbpmn.clock import SystemClock
from pksbpmn.domain.galat import MasukanSalah
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
_AFTER: Final = LEASE + timedelta(seconds=1)
"""So long after the last record of the engine nobody who was killed holds anything any more."""


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
        return date.fromisoformat(begun["mulai"]) if begun else date(today.year + 1, 1, 1)
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
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise MasukanSalah(f"Folder {folder} berisi hal lain.", "Sebut folder baru atau kosong dengan --folder.")
        return
    other = [_SAID[name] for name, value in order.manifest.items() if begun.get(name) != value]
    if other:
        raise MasukanSalah(
            f"Dalam folder {folder} ada simulasi dengan {', '.join(other)}.",
            "Sebut folder lain dengan --folder, atau pilihan yang sama untuk meneruskannya.",
        )


def finished(folder: Path) -> Figures | None:
    """The figures of a year that was run to its end in this folder."""
    path = folder / _FIGURES
    return Figures.model_validate_json(path.read_text(encoding="utf-8")) if path.exists() else None


def run(order: Order, folder: Path, settings: Settings, watch: Watch) -> Figures:
    """Run a year, or what is left of it, to its end; nothing outside the folder is touched.

    Raises PksError where the broker does not start or cases stand still.
    """
    admit(order, folder)
    if (figures := finished(folder)) is not None:
        return figures
    year = read_year(order.text, _YEAR)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _YEAR).write_text(order.text, encoding="utf-8")
    _replace(folder / _MANIFEST, json.dumps(order.manifest, indent=1))
    stop(folder / "engine")  # of a run that was killed
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
        Year(stage, stream, drawn, lambda at: _replace(folder / _MOMENT, at.isoformat())).run(watch.look)
        figures = figures_of(stage.app, stream.state, drawn)
    _replace(folder / _FIGURES, figures.model_dump_json(indent=1))
    return figures


def _manifest(folder: Path) -> dict[str, Any] | None:
    path = folder / _MANIFEST
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else None


def _begin(order: Order, year: Tahun, folder: Path, latest: datetime | None) -> datetime:
    """The first moment; of a run that was cut short, that of the last thing that happened in it, leases over."""
    path = folder / _MOMENT
    moment = datetime.combine(order.first, time(min(year.jam)), JAKARTA)
    if path.exists():
        moment = datetime.fromisoformat(path.read_text(encoding="utf-8"))
    return moment if latest is None else max(moment, latest + _AFTER)


def _enter_officers(stage: Stage) -> None:
    with stage.app.uow() as uow:
        officers.register(uow)
        officers.verify_mail(uow)
        uow.commit()


def _replace(path: Path, text: str) -> None:
    part = path.with_name(f"{path.name}.baru")
    part.write_text(text, encoding="utf-8")
    part.replace(path)
