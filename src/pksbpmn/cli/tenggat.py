"""Why a deadline falls on its day."""

from typing import Any

from pksbpmn.cli.argumen import Nomor
from pksbpmn.cli.keluaran import Format, OpsiFormat, cetak, cetak_json, hari, waktu
from pksbpmn.cli.pembukaan import buka
from pksbpmn.domain.tenggat.kalender import JenisHari
from pksbpmn.usecases.berkas.ringkasan import PenjelasanTenggat, jelaskan_tenggat


def tenggat(nomor: Nomor, bentuk: OpsiFormat = Format.TEKS) -> None:
    """Jelaskan setiap tenggat: pasal, hari awal, hari yang dilewati dan sebabnya, pengingat, perpanjangan."""
    with buka().uow() as uow:
        semua = jelaskan_tenggat(uow, nomor)
    if bentuk is Format.JSON:
        cetak_json([_polos(t) for t in semua])
        return
    if not semua:
        cetak(f"Laporan {nomor} belum mempunyai tenggat yang berjalan.")
    for t in semua:
        _cetak(t)


def _polos(t: PenjelasanTenggat) -> dict[str, Any]:
    a, x = t.tenggat.aturan, t.tenggat
    pembanding = [a.lama_pembanding, a.jenis_hari_pembanding, a.dasar_pembanding, x.pembanding]
    return {
        "apa": t.apa,
        "kepada": t.kepada,
        "dasar_hukum": a.dasar_hukum,
        "versi_aturan": a.versi_aturan,
        "lama": a.lama,
        "jenis_hari": a.jenis_hari,
        "mulai": x.mulai,
        "batas": x.batas,
        "pembanding": pembanding if x.pembanding else None,
        "pengingat": [x.pengingat_pertama, x.pengingat_kedua],
        "dilewati": [(d.tanggal, d.sebab) for d in x.dilewati],
        "perpanjangan": t.perpanjangan,
        "status": t.status,
    }


def _cetak(t: PenjelasanTenggat) -> None:
    a, x = t.tenggat.aturan, t.tenggat
    cetak(f"{t.apa} kepada {t.kepada}: {t.status}")
    cetak(f"  Dasar hukum  {a.dasar_hukum} (aturan versi {a.versi_aturan})")
    cetak(f"  Lama         {a.lama} {_jenis(a.jenis_hari)} sejak surat diterima {hari(x.mulai)}")
    cetak(f"  Batas        {waktu(x.batas)}")
    if x.pembanding is not None and a.jenis_hari_pembanding is not None:
        lain = f"{a.lama_pembanding} {_jenis(a.jenis_hari_pembanding)} ({a.dasar_pembanding})"
        cetak(f"  Pembanding   {lain}: {waktu(x.pembanding)}; pengingat menuju yang lebih dahulu")
    cetak(f"  Pengingat    {waktu(x.pengingat_pertama)}, {waktu(x.pengingat_kedua)}")
    for d in x.dilewati:
        cetak(f"  Dilewati     {hari(d.tanggal)}: {d.sebab}")
    for semula, baru, alasan in t.perpanjangan:
        cetak(f"  Diperpanjang dari {waktu(semula)} menjadi {waktu(baru)}: {alasan}")
    cetak("")


def _jenis(jenis_hari: JenisHari) -> str:
    return "hari kerja" if jenis_hari is JenisHari.KERJA else "hari kalender"
