"""`pksbpmn demo`: the full stack on a controlled clock, and complaints that end differently."""

import json
import shutil
import signal
import time
from dataclasses import asdict
from datetime import datetime
from importlib import resources
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn
from rich.table import Table

from pksbpmn.camunda.embedded import UkuranMesin, berhenti
from pksbpmn.cerita.model import Cerita, baca_cerita
from pksbpmn.cerita.panggung import Panggung, buka_panggung
from pksbpmn.cerita.pencerita import HasilCerita, Pencerita
from pksbpmn.cli.output import simpan_berkas
from pksbpmn.settings import Settings

_LEBAR_BERKAS = 130
_WARNA = ("cyan", "magenta", "yellow", "green", "blue", "bright_red", "bright_cyan", "bright_magenta")


def demo(
    cerita: Annotated[Path | None, typer.Option(help="Folder cerita (*.yaml); bawaan: cerita proyek.")] = None,
    format: Annotated[str, typer.Option(help="teks atau json.")] = "teks",  # noqa: A002
    keep: Annotated[bool, typer.Option("--keep", help="Biarkan mesin, Operate, dan Tasklist tetap berjalan.")] = False,
    ukuran: Annotated[
        UkuranMesin, typer.Option(help="broker saja, atau lengkap dengan Operate dan Tasklist.")
    ] = UkuranMesin.LENGKAP,
    skema: Annotated[bool, typer.Option("--skema", help="Cetak JSON Schema berkas cerita.")] = False,
) -> None:
    """Ceritakan perjalanan beberapa laporan pada Camunda sungguhan, dari penerimaan sampai akhir."""
    if skema:
        print(json.dumps(Cerita.model_json_schema(), indent=2, ensure_ascii=False))
        return
    layar = Console(stderr=format == "json")
    if not layar.is_terminal:
        layar.width = _LEBAR_BERKAS
    naskah = baca_cerita(cerita) if cerita else _cerita_proyek()
    folder = _folder_baru()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with _kemajuan(layar) as kemajuan, buka_panggung(ukuran, folder, kemajuan=kemajuan) as panggung:
            hasil = _ceritakan(layar, panggung, naskah)
            _salin_surat(panggung, folder, hasil)
            _laporkan(layar, panggung, folder, hasil, format)
            if keep:
                _tunggu_operate(panggung)
    finally:
        if not keep:
            berhenti(folder / "engine")
    if not all(h.berhasil for h in hasil):
        raise typer.Exit(1)


def _cerita_proyek() -> dict[str, Cerita]:
    with resources.as_file(resources.files("pksbpmn.cerita") / "naskah") as folder:
        return baca_cerita(folder)


def _folder_baru() -> Path:
    """An empty folder of this demo; the one before is cleared, its engine stopped."""
    folder = Settings().data_dir / "demo"
    if folder.exists():
        berhenti(folder / "engine")
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    return folder


class _kemajuan:  # noqa: N801 - used as a function
    """A progress bar for downloads that appears only when there is something to download."""

    def __init__(self, layar: Console) -> None:
        self._layar = layar
        self._bilah = Progress(TextColumn("{task.description}"), BarColumn(), DownloadColumn(), console=layar)
        self._tugas: Any = None

    def __enter__(self) -> Any:
        self._layar.print("[bold]Camunda disiapkan…[/bold]")
        return self._maju

    def _maju(self, baru: int, jumlah: int) -> None:
        if self._tugas is None:
            self._bilah.start()
            self._tugas = self._bilah.add_task("Mengunduh Camunda", total=jumlah)
        self._bilah.update(self._tugas, advance=baru, total=jumlah)
        if self._bilah.finished:
            self._bilah.stop()

    def __exit__(self, *_: object) -> None:
        self._bilah.stop()


def _ceritakan(layar: Console, panggung: Panggung, naskah: dict[str, Cerita]) -> list[HasilCerita]:
    warna = {nama: _WARNA[i % len(_WARNA)] for i, nama in enumerate(naskah)}
    lebar = max(map(len, naskah))
    layar.print(f"[bold]{len(naskah)} cerita dimulai[/bold]; jam mesin dimajukan bila semua menunggu.\n")

    def kabar(waktu: datetime, nama: str, apa: str) -> None:
        layar.print(f"{waktu:%d-%m-%Y}  [{warna[nama]}]{nama:<{lebar}}[/]  {apa}", highlight=False, soft_wrap=True)

    return Pencerita(panggung, kabar).ceritakan(naskah)


def _salin_surat(panggung: Panggung, folder: Path, hasil: list[HasilCerita]) -> None:
    for h in hasil:
        for ke, s in enumerate(h.ringkasan.surat, 1):
            tujuan = _berkas_surat(folder, h, ke)
            simpan_berkas(tujuan, panggung.app.gudang.ambil(s.hash_dokumen))


def _berkas_surat(folder: Path, h: HasilCerita, ke: int) -> Path:
    s = h.ringkasan.surat[ke - 1]
    return folder / "surat" / h.cerita / f"{ke:02d}-{s.jenis.lower()}-{s.kepada.lower()}.pdf"


def _laporkan(layar: Console, panggung: Panggung, folder: Path, hasil: list[HasilCerita], bentuk: str) -> None:
    if bentuk == "json":
        print(json.dumps([_json(folder, h) for h in hasil], indent=2, ensure_ascii=False, default=str))
        return
    tabel = Table(title="Akhir cerita")
    for kolom in ("Cerita", "Nomor", "Akhir", "Ditutup"):
        tabel.add_column(kolom, overflow="fold")
    for kolom in ("Surat", "Tenggat dipenuhi/lewat"):
        tabel.add_column(kolom, justify="right")
    for h in hasil:
        r = h.ringkasan
        dipenuhi = sum(t.status == "DIPENUHI" for t in r.tenggat)
        lewat = sum(t.status == "LEWAT" for t in r.tenggat)
        akhir = f"[green]{r.akhir}[/]" if h.berhasil else f"[red]{r.akhir or 'BELUM BERAKHIR'}: {h.sebab}[/]"
        ditutup = f"{r.ditutup:%d-%m-%Y}" if r.ditutup else "-"
        tabel.add_row(h.cerita, h.nomor, akhir, ditutup, str(len(r.surat)), f"{dipenuhi}/{lewat}")
    layar.print(tabel)
    layar.print(f"Surat  : {folder / 'surat'}\nSurel  : {folder / 'mailbox'} (Maildir)", soft_wrap=True)
    if panggung.mesin.operate:
        layar.print(
            f"Operate: {panggung.mesin.operate}\nTasklist: {panggung.mesin.tasklist}  (demo / demo)",
            soft_wrap=True,
        )
    layar.print("Camunda 8.6 memakai Camunda License 1.0: tanpa biaya hanya untuk penggunaan nonproduksi.")


def _json(folder: Path, h: HasilCerita) -> dict[str, Any]:
    r = h.ringkasan
    return {
        "cerita": h.cerita,
        "nomor": h.nomor,
        "akhir": r.akhir,
        "berhasil": h.berhasil,
        "sebab": h.sebab,
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


def _tunggu_operate(panggung: Panggung) -> None:
    """Give Operate the moments it needs to import the last records."""
    if panggung.mesin.ukuran is UkuranMesin.LENGKAP:
        time.sleep(3)
