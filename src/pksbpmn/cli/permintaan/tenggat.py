"""Why a deadline falls on its day, and more time for it."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import Output, day, moment
from pksbpmn.domain.jenis import JenisHari
from pksbpmn.usecases import pencarian
from pksbpmn.usecases import permintaan as usecase
from pksbpmn.usecases.ringkasan import PenjelasanTenggat, jelaskan_tenggat


def tenggat(cli: Cli, nomor: arguments.Nomor) -> None:
    """Jelaskan setiap tenggat: pasal, hari awal, hari yang dilewati dan sebabnya, pengingat, perpanjangan."""
    with cli.uow() as uow:
        semua = jelaskan_tenggat(uow, nomor)
    if cli.out.json:
        cli.out.data([asdict(t) for t in semua])
        return
    if not semua:
        cli.out.text(f"Laporan {nomor} belum mempunyai tenggat yang berjalan.")
    for t in semua:
        _print(cli.out, t)


def _print(out: Output, t: PenjelasanTenggat) -> None:
    out.text(f"{t.apa} kepada {t.kepada}: {t.status}")
    out.facts(_facts(t), indent=2)
    out.text()


def _facts(t: PenjelasanTenggat) -> Iterator[tuple[str, str]]:
    yield "Dasar hukum", f"{t.dasar_hukum} (aturan versi {t.versi_aturan})"
    yield "Lama", f"{t.lama} {_jenis(t.jenis_hari)} sejak surat diterima {day(t.mulai)}"
    yield "Batas", moment(t.batas)
    if t.pembanding:
        lama, jenis, dasar, akhir = t.pembanding
        yield (
            "Pembanding",
            f"{lama} {_jenis(jenis)} ({dasar}): {moment(akhir)}; pengingat menuju yang lebih dahulu",
        )
    yield "Pengingat", ", ".join(map(moment, t.pengingat))
    for tanggal, sebab in t.dilewati:
        yield "Dilewati", f"{day(tanggal)}: {sebab}"
    for semula, baru, alasan in t.perpanjangan:
        yield "Diperpanjang", f"dari {moment(semula)} menjadi {moment(baru)}: {alasan}"


def _jenis(jenis_hari: str) -> str:
    return "hari kerja" if jenis_hari == JenisHari.KERJA else "hari kalender"


def perpanjang(
    cli: Cli,
    nomor: arguments.Nomor,
    jenis: arguments.Permintaan,
    sampai: arguments.Sampai,
    alasan: Annotated[str, typer.Option("--alasan", metavar="TEKS", help="Alasan perpanjangan; ikut dalam suratnya.")],
    kepada: arguments.KepadaBila = None,
) -> None:
    """Perpanjang tenggat permintaan yang sedang berjalan."""
    with cli.uow() as uow:
        permintaan = pencarian.permintaan_berjalan(uow, nomor, jenis, kepada)
        usecase.perpanjang(uow, permintaan.id, sampai, alasan)
        pihak, batas = permintaan.kepada, permintaan.batas
        uow.commit()
    cli.out.result(
        {"nomor": nomor, "jenis": jenis, "kepada": pihak, "batas": batas},
        f"Tenggat {jenis} untuk {pihak} diperpanjang sampai {day(sampai)}.",
    )
