"""Why a deadline falls on its day, and more time for it."""

from collections.abc import Iterator
from typing import Annotated, Any

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import Output, day, moment
from pksbpmn.cli.staff import Acts
from pksbpmn.domain.berkas.pihak import sebutan_pihak
from pksbpmn.domain.permintaan.permintaan import SebabPerubahan
from pksbpmn.usecases.berkas.ringkasan import PenjelasanTenggat, jelaskan_tenggat
from pksbpmn.usecases.permintaan import pencarian
from pksbpmn.usecases.permintaan import permintaan as usecase


def tenggat(cli: Cli, nomor: arguments.Nomor) -> None:
    """Jelaskan setiap tenggat: pasal, hari awal, hari yang dilewati dan sebabnya, pengingat, perpanjangan."""
    with cli.uow() as uow:
        semua = jelaskan_tenggat(uow, nomor)
    if cli.out.json:
        cli.out.data([_plain(t) for t in semua])
        return
    if not semua:
        cli.out.text(f"Laporan {nomor} belum mempunyai tenggat yang berjalan.")
    for t in semua:
        _print(cli.out, t)


def _print(out: Output, t: PenjelasanTenggat) -> None:
    out.text(f"{t.apa} kepada {t.kepada}: {t.status}")
    out.facts(_facts(t), indent=2)
    out.text()


_TANPA_LIBUR = "tidak dapat dihitung, karena hari liburnya belum ditetapkan pada hari surat diterima"

_PERUBAHAN = {SebabPerubahan.DIPERPANJANG: "Diperpanjang", SebabPerubahan.PENERIMAAN_DIBETULKAN: "Dihitung ulang"}


def _facts(t: PenjelasanTenggat) -> Iterator[tuple[str, str]]:
    a, x = t.tenggat.aturan, t.tenggat
    yield "Dasar hukum", f"{a.dasar_hukum} (aturan versi {a.versi_aturan})"
    lama = f"{a.lama} {a.jenis_hari.sebutan} sejak surat diterima"
    if t.waktu_hadir is not None:
        lama = f"sampai hari pemeriksaannya, {moment(t.waktu_hadir)}; surat diterima"
    yield "Lama", f"{lama} {day(x.mulai)}"
    yield "Batas", moment(x.batas)
    if a.jenis_hari_pembanding is not None:
        lain = f"{a.lama_pembanding} {a.jenis_hari_pembanding.sebutan} ({a.dasar_pembanding})"
        berakhir = f"{moment(x.pembanding)}; pengingat menuju yang lebih dahulu" if x.pembanding else _TANPA_LIBUR
        yield "Pembanding", f"{lain}: {berakhir}"
    yield "Pengingat", ", ".join(map(moment, x.pengingat)) or "-"
    for d in x.dilewati:
        yield "Dilewati", f"{day(d.tanggal)}: {d.sebab}"
    for semula, baru, alasan, sebab in t.perpanjangan:
        yield _PERUBAHAN[sebab], f"dari {moment(semula)} menjadi {moment(baru)}: {alasan}"


def _plain(t: PenjelasanTenggat) -> dict[str, Any]:
    a, x = t.tenggat.aturan, t.tenggat
    pembanding = [a.lama_pembanding, a.jenis_hari_pembanding, a.dasar_pembanding, x.pembanding]
    return {
        "apa": t.apa,
        "kepada": t.kepada,
        "dasar_hukum": a.dasar_hukum,
        "versi_aturan": a.versi_aturan,
        "lama": a.lama,
        "jenis_hari": a.jenis_hari,
        "waktu_hadir": t.waktu_hadir,
        "mulai": x.mulai,
        "batas": x.batas,
        "pembanding": pembanding if x.pembanding else None,
        "pengingat": list(x.pengingat),
        "dilewati": [(d.tanggal, d.sebab) for d in x.dilewati],
        "perpanjangan": t.perpanjangan,
        "status": t.status,
    }


def perpanjang(
    cli: Cli,
    nomor: arguments.Nomor,
    jenis: arguments.Permintaan,
    sampai: arguments.Sampai,
    alasan: Annotated[str, typer.Option("--alasan", metavar="TEKS", help="Alasan perpanjangan; ikut dalam suratnya.")],
    pegawai: Acts,
    kepada: arguments.KepadaBila = None,
    ke: arguments.KeBila = None,
) -> None:
    """Perpanjang tenggat permintaan yang sedang berjalan, paling lama menurut tabel tenggat.

    Yang menyetujui perpanjangannya melakukannya dengan akunnya sendiri; jabatannya disebut dalam suratnya.
    """
    with cli.acting(nomor) as uow:
        permintaan = pencarian.permintaan_berjalan(uow, nomor, jenis, kepada, ke)
        usecase.perpanjang(uow, permintaan.id, sampai, alasan, disetujui=pegawai)
        pihak, batas = sebutan_pihak(permintaan.kepada, permintaan.ke), permintaan.batas
        uow.commit()
    cli.out.result(
        {"nomor": nomor, "jenis": jenis, "kepada": pihak, "batas": batas},
        f"Tenggat {jenis} untuk {pihak} diperpanjang sampai {day(sampai)}.",
    )
