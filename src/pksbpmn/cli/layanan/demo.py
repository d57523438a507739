"""`pksbpmn demo`: the full stack on a controlled clock, and complaints that end differently."""

import shutil
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.text import Text

from pksbpmn.camunda.embedded import OF_THE_ENGINE, EngineSize, read_login, stop
from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import Output, day, save
from pksbpmn.cli.progress import download_bar
from pksbpmn.cli.signals import sigterm_interrupts
from pksbpmn.cli.terminal import plain
from pksbpmn.settings import Settings
from pksbpmn.stories.model import Cerita, baca_cerita, cerita_proyek
from pksbpmn.stories.stage import Stage, open_stage
from pksbpmn.stories.tale import Outcome
from pksbpmn.stories.teller import tell
from pksbpmn.stories.trial.running import scratch_settings
from pksbpmn.usecases.surat.contoh import cetakan

_COLOURS = ("cyan", "magenta", "yellow", "green", "blue", "bright_red", "bright_cyan", "bright_magenta")


def demo(
    cli: Cli,
    stories_dir: Annotated[
        Path | None,
        typer.Option("--cerita", metavar="FOLDER", help="Folder cerita (*.yaml); tanpa ini cerita proyek."),
    ] = None,
    keep: Annotated[
        bool, typer.Option("--biarkan", help="Biarkan mesin, Operate, dan Tasklist tetap berjalan.")
    ] = False,
    size: Annotated[
        EngineSize, typer.Option("--ukuran", help="broker saja, atau lengkap dengan Operate dan Tasklist.")
    ] = EngineSize.FULL,
    schema: Annotated[bool, typer.Option("--skema", help="Cetak JSON Schema berkas cerita.")] = False,
) -> None:
    """Ceritakan perjalanan beberapa laporan pada Camunda sungguhan, dari penerimaan sampai akhir."""
    if schema:
        cli.out.data(Cerita.model_json_schema())
        return
    console = cli.out.stderr if cli.out.json else cli.out.console
    stories = baca_cerita(stories_dir) if stories_dir else cerita_proyek()
    folder = _fresh_folder(cli.settings)
    with sigterm_interrupts(), _stage(cli, size, folder, keep=keep) as stage:
        results = _tell(console, stage, stories)
        _save_surat(stage, folder, results)
        if cli.out.json:
            cli.out.data([_json(folder, h) for h in results])
        else:
            _report(cli.out, stage, folder, results)
        if keep:
            _wait_for_operate(stage)
    if not all(h.succeeded for h in results):
        raise typer.Exit(1)


@contextmanager
def _stage(cli: Cli, size: EngineSize, folder: Path, *, keep: bool) -> Iterator[Stage]:
    cli.out.note("Camunda disiapkan …")
    with ExitStack() as stack:
        with download_bar(cli) as progress:
            told = open_stage(size, folder, settings=_scratch(cli.settings), leave_engine=keep, progress=progress)
            stage = stack.enter_context(told)
        yield stage


def _scratch(settings: Settings) -> Settings:
    """Nothing invented is signed, sealed or anchored with what real letters are, wherever the demo is told."""
    return scratch_settings(settings).model_copy(update={n: getattr(settings, n) for n in OF_THE_ENGINE})


def _fresh_folder(settings: Settings) -> Path:
    """An empty folder of this demo; the one before is cleared, its engine stopped."""
    folder = settings.data_dir / "demo"
    if folder.exists():
        stop(folder / "engine")
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    return folder


def _tell(console: Console, stage: Stage, stories: dict[str, Cerita]) -> list[Outcome]:
    colours = {name: _COLOURS[i % len(_COLOURS)] for i, name in enumerate(stories)}
    width = max(map(len, stories))
    console.print(f"[bold]{len(stories)} cerita dimulai[/bold]; jam mesin dimajukan bila semua menunggu.\n")

    def news(when: datetime, name: str, what: str) -> None:
        line = f"{when:%d-%m-%Y}  [{colours[name]}]{name:<{width}}[/]  {plain(what)}"
        console.print(line, highlight=False, soft_wrap=True)

    return tell(stage, stories, news)


def _save_surat(stage: Stage, folder: Path, results: list[Outcome]) -> None:
    for h in results:
        for number, s in enumerate(h.summary.surat, 1):
            target = _surat_path(folder, h, number)
            save(target, cetakan(stage.app.uow, s.id))


def _surat_path(folder: Path, h: Outcome, number: int) -> Path:
    s = h.summary.surat[number - 1]
    return folder / "surat" / h.story / f"{number:02d}-{s.jenis.lower()}-{s.kepada.lower()}.pdf"


def _report(out: Output, stage: Stage, folder: Path, results: list[Outcome]) -> None:
    out.table(
        "Akhir cerita",
        ("Cerita", "Nomor", "Akhir", "Ditutup", "Surat", "Tenggat dipenuhi/lewat"),
        [_row(h) for h in results],
    )
    addresses = [("Operate", stage.engine.operate), ("Tasklist", stage.engine.tasklist)]
    out.facts(
        [
            ("Surat", str(folder / "surat")),
            ("Surel", f"{folder / 'mailbox'} (Maildir)"),
            *((name, place) for name, place in addresses if place),
            *(("Akun", " / ".join(login)) for login in (read_login(folder / "engine"),) if login),
        ]
    )
    out.text("Camunda 8.6 memakai Camunda License 1.0: tanpa biaya hanya untuk penggunaan nonproduksi.")


def _row(h: Outcome) -> tuple[str | Text, ...]:
    r = h.summary
    met, missed = (sum(t.status == status for t in r.tenggat) for status in ("DIPENUHI", "LEWAT"))
    ending = Text(str(r.akhir) if h.succeeded else f"{r.akhir or 'BELUM BERAKHIR'}: {h.reason}")
    ending.stylize("green" if h.succeeded else "red")
    return h.story, h.nomor, ending, day(r.ditutup), str(len(r.surat)), f"{met}/{missed}"


def _json(folder: Path, h: Outcome) -> dict[str, Any]:
    r = h.summary
    return {
        "cerita": h.story,
        "nomor": h.nomor,
        "akhir": r.akhir,
        "berhasil": h.succeeded,
        "sebab": h.reason,
        "tahap": [{"nama": t.nama, "dari": t.dari, "sampai": t.sampai} for t in r.tahap],
        "tenggat": [{k: v for k, v in asdict(t).items() if k != "id"} for t in r.tenggat],
        "surat": [
            {
                "jenis": s.jenis,
                "nomor": s.nomor,
                "berkas": str(_surat_path(folder, h, number)),
                "kepada": s.kepada,
            }
            for number, s in enumerate(r.surat, 1)
        ],
    }


def _wait_for_operate(stage: Stage) -> None:
    """Give Operate the moments it needs to import the last records."""
    if stage.engine.size is EngineSize.FULL:
        time.sleep(3)
