"""Monitoring and evaluation (PKS Pasal 11), and the figures of a quarter (UU 37/2008 Pasal 42)."""

import re
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from pksbpmn.cli import arguments as argumen
from pksbpmn.cli.context import buka
from pksbpmn.cli.input import teks_atau_berkas
from pksbpmn.cli.output import Format, OpsiFormat, cetak, cetak_json, cetak_tabel, lapor_hasil, simpan_berkas
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.jenis import JenisSurat
from pksbpmn.domain.perjanjian import tambah_bulan
from pksbpmn.usecases import angka
from pksbpmn.usecases import monev as usecase

app = typer.Typer(help="Pemantauan dan evaluasi, sedikitnya setahun sekali (PKS Pasal 11).", no_args_is_help=True)

_BULAN_TRIWULAN = 3
_TRIWULAN = re.compile(r"([0-9]{4})-([1-4])")


class BentukStatistik(StrEnum):
    """How the figures of a quarter come out."""

    TEKS = "teks"
    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"
    PDF = "pdf"


@app.command()
def mulai(bentuk: OpsiFormat = Format.TEKS) -> None:
    """Mulai monev setahun ke belakang di luar jadwalnya; yang terjadwal mulai sendiri tiap ulang tahun perjanjian."""
    with buka().uow() as uow:
        dibuka = usecase.buka(uow, None)
        uow.commit()
    lapor_hasil(bentuk, {"nomor": dibuka.nomor, "mulai": dibuka.mulai, "sampai": dibuka.sampai}, dibuka.nomor)


@app.command()
def masukan(
    nomor: argumen.Nomor,
    kendala: Annotated[str, typer.Option("--kendala", metavar="TEKS|@BERKAS", help="Kendala dalam tahun itu.")],
    perbaikan: Annotated[str, typer.Option("--perbaikan", metavar="TEKS|@BERKAS", help="Usul perbaikan.")],
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Catat masukan Ombudsman; masukan ITJEN datang sebagai jawaban (`pksbpmn jawab NOMOR MASUKAN_MONEV`)."""
    with buka().uow() as uow:
        usecase.catat_masukan(uow, nomor, teks_atau_berkas(kendala), teks_atau_berkas(perbaikan))
        uow.commit()
    lapor_hasil(bentuk, {"nomor": nomor}, f"Masukan monev {nomor} dicatat.")


@app.command()
def laporan(
    nomor: argumen.Nomor,
    simpan: Annotated[Path, typer.Option("--simpan", metavar="FOLDER", help="Folder untuk PDF, CSV, dan XLSX.")],
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Simpan laporan monev: PDF dengan grafik, CSV, dan XLSX."""
    aplikasi = buka()
    with aplikasi.uow() as uow:
        uow.urusan.ambil(nomor)
        ada = uow.laporan_monev.cari(nomor_urusan=nomor)
        if not ada:
            raise MasukanSalah(f"Laporan monev {nomor} belum ditetapkan.", f"Lihat `pksbpmn status {nomor}`.")
        surat = uow.surat.cari(nomor_laporan=nomor, jenis=JenisSurat.LAPORAN_MONEV)
        hash_berkas = {"csv": ada[-1].hash_csv, "xlsx": ada[-1].hash_xlsx}
        if surat:
            hash_berkas["pdf"] = surat[-1].hash_dokumen
    nama = f"monev-{ada[-1].mulai}-{ada[-1].sampai}"
    tersimpan = [simpan_berkas(simpan / f"{nama}.{b}", aplikasi.gudang.ambil(h)) for b, h in hash_berkas.items()]
    if bentuk is Format.JSON:
        cetak_json({"berkas": tersimpan})
        return
    for berkas in tersimpan:
        cetak(str(berkas))


def statistik(
    triwulan: Annotated[str, typer.Option("--triwulan", metavar="TTTT-N", help="Misalnya 2026-3.")],
    bentuk: Annotated[BentukStatistik, typer.Option("--format", help="Bentuk keluaran.")] = BentukStatistik.TEKS,
    simpan: Annotated[
        Path | None, typer.Option("--simpan", metavar="FILE", help="Berkas yang ditulis; wajib untuk csv, xlsx, pdf.")
    ] = None,
) -> None:
    """Angka satu triwulan dari data yang sama dengan monev (UU 37/2008 Pasal 42 ayat (2))."""
    awal, akhir, hal = _triwulan(triwulan)
    if simpan is None and bentuk not in (BentukStatistik.TEKS, BentukStatistik.JSON):
        raise MasukanSalah(f"Bentuk {bentuk} ditulis ke berkas.", "Sebut berkasnya dengan --simpan.")
    with buka().uow() as uow:
        hasil = angka.hitung(uow, awal, akhir)
        if simpan is not None:
            isi = (
                uow.pembuat.buat(usecase.data_statistik(uow, awal, akhir, hal))
                if bentuk is BentukStatistik.PDF
                else uow.pembuat.lembar(angka.baris(hasil), _lembar(bentuk))
            )
            cetak(f"Disimpan: {simpan_berkas(simpan, isi)}")
            return
    if bentuk is BentukStatistik.JSON:
        cetak_json(angka.polos(hasil))
        return
    cetak_tabel(
        hal.capitalize(),
        ("Bagian", "Butir", "Ukuran", "Nilai"),
        [(bagian, butir, ukuran, _nilai(n)) for bagian, butir, ukuran, n in angka.baris(hasil)],
    )


def _lembar(bentuk: BentukStatistik) -> str:
    if bentuk not in (BentukStatistik.CSV, BentukStatistik.XLSX):
        raise MasukanSalah("Yang disimpan adalah csv, xlsx, atau pdf.", "Sebut --format csv, xlsx, atau pdf.")
    return bentuk.value


def _nilai(n: float | None) -> str:
    return "-" if n is None else f"{n:g}"


def _triwulan(teks: str) -> tuple[date, date, str]:
    cocok = _TRIWULAN.fullmatch(teks)
    if cocok is None:
        raise MasukanSalah("Triwulan harus ditulis TTTT-N dengan N 1 sampai 4.", "Contoh: 2026-3.")
    tahun, ke = int(cocok[1]), int(cocok[2])
    awal = date(tahun, (ke - 1) * _BULAN_TRIWULAN + 1, 1)
    return awal, tambah_bulan(awal, _BULAN_TRIWULAN) - timedelta(days=1), f"triwulan {ke} tahun {tahun}"
