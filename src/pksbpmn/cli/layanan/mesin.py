"""`pksbpmn engine`: the embedded Camunda from the command line."""

import json
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

from pksbpmn.camunda.embedded import (
    MesinBerjalan,
    UkuranMesin,
    baca_log,
    berhenti,
    mesin_berjalan,
    mulai,
    pasang,
    status,
)
from pksbpmn.camunda.embedded.berkas import Kemajuan
from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings
from pksbpmn.wiring import engine_dir

app = typer.Typer(help="Camunda tertanam: tanpa Docker dan tanpa Java sistem.", no_args_is_help=True)

_layar = Console()
_galat = Console(stderr=True)
_DataDir = Annotated[Path | None, typer.Option("--data-dir", help="Folder data mesin.")]
_Ukuran = Annotated[UkuranMesin, typer.Option("--ukuran", help="broker saja, atau dengan Operate dan Tasklist.")]


class Format(StrEnum):
    """How `status` is printed."""

    TEKS = "teks"
    JSON = "json"


@app.command()
def install(ukuran: _Ukuran = UkuranMesin.LENGKAP) -> None:
    """Unduh, periksa, dan siapkan Camunda (sekali saja)."""
    settings = Settings()
    if _memakai_klaster(settings):
        return
    with _galat_ramah(), _sinyal_berhenti(), _kemajuan() as kemajuan:
        akar = pasang(settings, ukuran, kemajuan=kemajuan, tahap=lambda teks: _galat.print(f"{teks} …"))
    _layar.print(f"Terpasang di {akar}", soft_wrap=True)


@app.command()
def start(
    ukuran: _Ukuran = UkuranMesin.BROKER,
    depan: Annotated[bool, typer.Option("--depan", help="Tetap di depan; Ctrl-C menghentikan mesin.")] = False,
    data_dir: _DataDir = None,
) -> None:
    """Jalankan mesin, di latar belakang kecuali dengan --depan."""
    settings = Settings()
    if _memakai_klaster(settings):
        return
    folder = _folder(settings, data_dir)
    with _galat_ramah(), _sinyal_berhenti():
        with _kemajuan() as kemajuan:
            mesin = mulai(ukuran, settings=settings, data_dir=folder, kemajuan=kemajuan)
        _tampilkan(mesin)
        if depan:
            _tunggu(folder)


@app.command()
def stop(data_dir: _DataDir = None) -> None:
    """Hentikan mesin."""
    settings = Settings()
    if _memakai_klaster(settings) and data_dir is None:
        return
    with _galat_ramah():
        ada = berhenti(_folder(settings, data_dir))
    _layar.print("Mesin dihentikan." if ada else "Tidak ada mesin yang berjalan.")


@app.command("status")
def tampilkan_status(
    data_dir: _DataDir = None,
    bentuk: Annotated[Format, typer.Option("--format", help="teks atau json.")] = Format.TEKS,
) -> None:
    """Tampilkan versi, porta, alamat, dan memori mesin."""
    settings = Settings()
    if bentuk is Format.TEKS and _memakai_klaster(settings):
        return
    hasil = status(_folder(settings, data_dir))
    if bentuk is Format.JSON:
        isi = asdict(hasil) | {"klaster": settings.cluster_grpc}
        sys.stdout.write(json.dumps(isi, default=str, indent=1) + "\n")
        return
    _layar.print("Versi   " + ", ".join(f"{nama} {versi}" for nama, versi in hasil.versi.items()))
    if hasil.berjalan is None or hasil.porta is None:
        _layar.print("Mesin   tidak berjalan")
        return
    _tampilkan(hasil.berjalan)
    _layar.print(
        "Porta   " + ", ".join(f"{nama} {porta}" for nama, porta in asdict(hasil.porta).items()),
        soft_wrap=True,
    )
    _layar.print("Memori  " + ", ".join(f"{nama} {isi // 2**20} MB" for nama, isi in hasil.memori.items()))


@app.command()
def logs(
    baris: Annotated[int, typer.Option("--baris", "-n", min=1, help="Banyaknya baris per bagian.")] = 50,
    data_dir: _DataDir = None,
) -> None:
    """Tampilkan baris terakhir log mesin."""
    for teks in baca_log(_folder(Settings(), data_dir), baris):
        sys.stdout.write(teks + "\n")


def _folder(settings: Settings, data_dir: Path | None) -> Path:
    return data_dir or engine_dir(settings)


def _memakai_klaster(settings: Settings) -> bool:
    if settings.cluster_grpc:
        _layar.print(f"Memakai klaster Camunda yang disetel: {settings.cluster_grpc}", soft_wrap=True)
    return settings.cluster_grpc is not None


def _tampilkan(mesin: MesinBerjalan) -> None:
    baris = (("gRPC", mesin.grpc), ("REST", mesin.rest), ("Manajemen", mesin.manajemen))
    for nama, alamat in (*baris, ("Operate", mesin.operate), ("Tasklist", mesin.tasklist)):
        if alamat:
            _layar.print(f"{nama:<10}{alamat}", soft_wrap=True)


def _tunggu(folder: Path) -> None:
    """Stay until a signal, which stops the engine, or until the engine dies."""
    try:
        while mesin_berjalan(folder):
            time.sleep(1)
    except KeyboardInterrupt:
        berhenti(folder)
        _layar.print("Mesin dihentikan.")
        return
    log = "\n".join(baca_log(folder, 20))
    berhenti(folder)
    raise PksError(f"Mesin mati. Baris terakhir lognya:\n{log}", "Jalankan lagi dengan `pksbpmn engine start`.")


@contextmanager
def _sinyal_berhenti() -> Iterator[None]:
    """SIGTERM ends like Ctrl-C, so that what was started is stopped."""

    def putus(_nomor: int, _bingkai: FrameType | None) -> None:
        raise KeyboardInterrupt

    lama = signal.signal(signal.SIGTERM, putus)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, lama)


@contextmanager
def _galat_ramah() -> Iterator[None]:
    try:
        yield
    except PksError as galat:
        _galat.print(galat.pesan, style="red", markup=False, highlight=False, soft_wrap=True)
        if galat.obat:
            _galat.print(galat.obat, markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(1) from galat
    except KeyboardInterrupt as galat:
        _galat.print("Dibatalkan; yang sudah dimulai dihentikan.")
        raise typer.Exit(130) from galat


@contextmanager
def _kemajuan() -> Iterator[Kemajuan]:
    kolom = (TextColumn("Mengunduh"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*kolom, console=_galat, transient=True) as progres:
        tugas = progres.add_task("", total=None, visible=False)
        yield lambda jumlah, total: progres.update(tugas, advance=jumlah, total=total, visible=True)
