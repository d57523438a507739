"""Why a deadline falls on its day."""

from dataclasses import asdict

from pksbpmn.cli.arguments import Nomor
from pksbpmn.cli.context import buka
from pksbpmn.cli.output import Format, OpsiFormat, cetak, cetak_json, hari, waktu
from pksbpmn.domain.jenis import JenisHari
from pksbpmn.usecases.ringkasan import PenjelasanTenggat, jelaskan_tenggat


def tenggat(nomor: Nomor, bentuk: OpsiFormat = Format.TEKS) -> None:
    """Jelaskan setiap tenggat: pasal, hari awal, hari yang dilewati dan sebabnya, pengingat, perpanjangan."""
    with buka().uow() as uow:
        semua = jelaskan_tenggat(uow, nomor)
    if bentuk is Format.JSON:
        cetak_json([asdict(t) for t in semua])
        return
    if not semua:
        cetak(f"Laporan {nomor} belum mempunyai tenggat yang berjalan.")
    for t in semua:
        _cetak(t)


def _cetak(t: PenjelasanTenggat) -> None:
    cetak(f"{t.apa} kepada {t.kepada}: {t.status}")
    cetak(f"  Dasar hukum  {t.dasar_hukum} (aturan versi {t.versi_aturan})")
    cetak(f"  Lama         {t.lama} {_jenis(t.jenis_hari)} sejak surat diterima {hari(t.mulai)}")
    cetak(f"  Batas        {waktu(t.batas)}")
    if t.pembanding:
        lama, jenis, dasar, akhir = t.pembanding
        cetak(f"  Pembanding   {lama} {_jenis(jenis)} ({dasar}): {waktu(akhir)}; pengingat menuju yang lebih dahulu")
    cetak(f"  Pengingat    {', '.join(map(waktu, t.pengingat))}")
    for tanggal, sebab in t.dilewati:
        cetak(f"  Dilewati     {hari(tanggal)}: {sebab}")
    for semula, baru, alasan in t.perpanjangan:
        cetak(f"  Diperpanjang dari {waktu(semula)} menjadi {waktu(baru)}: {alasan}")
    cetak("")


def _jenis(jenis_hari: str) -> str:
    return "hari kerja" if jenis_hari == JenisHari.KERJA else "hari kalender"
