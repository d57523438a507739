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

from pksbpmn.camunda.embedded import UkuranMesin, berhenti
from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import Output, day, save
from pksbpmn.cli.progress import download_bar
from pksbpmn.cli.signals import sigterm_interrupts
from pksbpmn.settings import Settings
from pksbpmn.stories.model import Cerita, baca_cerita, cerita_proyek
from pksbpmn.stories.stage import Stage, open_stage
from pksbpmn.stories.tale import Outcome
from pksbpmn.stories.teller import tell
from pksbpmn.usecases.surat.surat import naskah

_WARNA = ("cyan", "magenta", "yellow", "green", "blue", "bright_red", "bright_cyan", "bright_magenta")


def demo(
    cli: Cli,
    cerita: Annotated[
        Path | None,
        typer.Option("--cerita", metavar="FOLDER", help="Folder cerita (*.yaml); tanpa ini cerita proyek."),
    ] = None,
    biarkan: Annotated[
        bool, typer.Option("--biarkan", help="Biarkan mesin, Operate, dan Tasklist tetap berjalan.")
    ] = False,
    ukuran: Annotated[
        UkuranMesin, typer.Option("--ukuran", help="broker saja, atau lengkap dengan Operate dan Tasklist.")
    ] = UkuranMesin.LENGKAP,
    skema: Annotated[bool, typer.Option("--skema", help="Cetak JSON Schema berkas cerita.")] = False,
) -> None:
    """Ceritakan perjalanan beberapa laporan pada Camunda sungguhan, dari penerimaan sampai akhir."""
    if skema:
        cli.out.data(Cerita.model_json_schema())
        return
    layar = cli.out.stderr if cli.out.json else cli.out.console
    naskah = baca_cerita(cerita) if cerita else cerita_proyek()
    folder = _folder_baru(cli.settings)
    with sigterm_interrupts(), _panggung(cli, ukuran, folder, biarkan=biarkan) as stage:
        hasil = _ceritakan(layar, stage, naskah)
        _salin_surat(stage, folder, hasil)
        if cli.out.json:
            cli.out.data([_json(folder, h) for h in hasil])
        else:
            _laporkan(cli.out, stage, folder, hasil)
        if biarkan:
            _tunggu_operate(stage)
    if not all(h.succeeded for h in hasil):
        raise typer.Exit(1)


@contextmanager
def _panggung(cli: Cli, ukuran: UkuranMesin, folder: Path, *, biarkan: bool) -> Iterator[Stage]:
    cli.out.note("Camunda disiapkan …")
    with ExitStack() as stack:
        with download_bar(cli) as progress:
            stage = stack.enter_context(open_stage(ukuran, folder, leave_engine=biarkan, progress=progress))
        yield stage


def _folder_baru(settings: Settings) -> Path:
    """An empty folder of this demo; the one before is cleared, its engine stopped."""
    folder = settings.data_dir / "demo"
    if folder.exists():
        berhenti(folder / "engine")
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    return folder


def _ceritakan(layar: Console, stage: Stage, naskah: dict[str, Cerita]) -> list[Outcome]:
    warna = {nama: _WARNA[i % len(_WARNA)] for i, nama in enumerate(naskah)}
    lebar = max(map(len, naskah))
    layar.print(f"[bold]{len(naskah)} cerita dimulai[/bold]; jam mesin dimajukan bila semua menunggu.\n")

    def kabar(waktu: datetime, nama: str, apa: str) -> None:
        layar.print(f"{waktu:%d-%m-%Y}  [{warna[nama]}]{nama:<{lebar}}[/]  {apa}", highlight=False, soft_wrap=True)

    return tell(stage, naskah, kabar)


def _salin_surat(stage: Stage, folder: Path, hasil: list[Outcome]) -> None:
    for h in hasil:
        for ke, s in enumerate(h.summary.surat, 1):
            tujuan = _berkas_surat(folder, h, ke)
            save(tujuan, naskah(stage.app.uow, s.id))


def _berkas_surat(folder: Path, h: Outcome, ke: int) -> Path:
    s = h.summary.surat[ke - 1]
    return folder / "surat" / h.story / f"{ke:02d}-{s.jenis.lower()}-{s.kepada.lower()}.pdf"


def _laporkan(out: Output, stage: Stage, folder: Path, hasil: list[Outcome]) -> None:
    out.table(
        "Akhir cerita",
        ("Cerita", "Nomor", "Akhir", "Ditutup", "Surat", "Tenggat dipenuhi/lewat"),
        [_baris(h) for h in hasil],
    )
    alamat = [("Operate", stage.engine.operate), ("Tasklist", stage.engine.tasklist)]
    out.facts(
        [
            ("Surat", str(folder / "surat")),
            ("Surel", f"{folder / 'mailbox'} (Maildir)"),
            *((nama, f"{tempat}  (demo / demo)") for nama, tempat in alamat if tempat),
        ]
    )
    out.text("Camunda 8.6 memakai Camunda License 1.0: tanpa biaya hanya untuk penggunaan nonproduksi.")


def _baris(h: Outcome) -> tuple[str | Text, ...]:
    r = h.summary
    dipenuhi, lewat = (sum(t.status == status for t in r.tenggat) for status in ("DIPENUHI", "LEWAT"))
    akhir = Text(str(r.akhir) if h.succeeded else f"{r.akhir or 'BELUM BERAKHIR'}: {h.reason}")
    akhir.stylize("green" if h.succeeded else "red")
    return h.story, h.nomor, akhir, day(r.ditutup), str(len(r.surat)), f"{dipenuhi}/{lewat}"


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
                "berkas": str(_berkas_surat(folder, h, ke)),
                "kepada": s.kepada,
            }
            for ke, s in enumerate(r.surat, 1)
        ],
    }


def _tunggu_operate(stage: Stage) -> None:
    """Give Operate the moments it needs to import the last records."""
    if stage.engine.ukuran is UkuranMesin.LENGKAP:
        time.sleep(3)
