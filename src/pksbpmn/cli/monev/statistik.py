"""The figures of a quarter (UU 37/2008 Pasal 42)."""

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated

import typer

from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import save
from pksbpmn.documents.istilah import ISTILAH
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.perjanjian import tambah_bulan
from pksbpmn.usecases import angka
from pksbpmn.usecases import monev as usecase

_BULAN_TRIWULAN = 3
_TRIWULAN = re.compile(r"([0-9]{4})-([1-4])")
_PDF, _LEMBAR = ".pdf", (".csv", ".xlsx")


def statistik(
    cli: Cli,
    triwulan: Annotated[str, typer.Option("--triwulan", metavar="TTTT-N", help="Misalnya 2026-3.")],
    simpan: Annotated[
        Path | None,
        typer.Option("--simpan", metavar="BERKAS", help="Tulis ke berkas; akhirannya .csv, .xlsx, atau .pdf."),
    ] = None,
) -> None:
    """Angka satu triwulan dari data yang sama dengan monev (UU 37/2008 Pasal 42 ayat (2))."""
    awal, akhir, hal = _triwulan(triwulan)
    if simpan is not None and simpan.suffix not in (_PDF, *_LEMBAR):
        raise MasukanSalah("Yang disimpan adalah csv, xlsx, atau pdf.", "Beri berkasnya akhiran itu, misalnya .pdf.")
    with cli.uow() as uow:
        hasil = angka.hitung(uow, awal, akhir)
        if simpan is not None:
            isi = (
                usecase.cetak_statistik(uow, hasil, hal)
                if simpan.suffix == _PDF
                else usecase.lembar_statistik(uow, hasil, simpan.suffix.removeprefix("."))
            )
            cli.out.result({"berkas": save(simpan, isi)}, f"Disimpan: {simpan}")
            return
    if cli.out.json:
        cli.out.data(angka.polos(hasil))
        return
    cli.out.table(
        hal.capitalize(),
        ("Bagian", "Butir", "Ukuran", "Nilai"),
        [(bagian, _sebut(butir), _sebut(ukuran), _nilai(n)) for bagian, butir, ukuran, n in angka.baris(hasil)],
    )


def _sebut(kata: str) -> str:
    return ISTILAH.get(kata, kata.replace("_", " "))


def _nilai(n: float | None) -> str:
    return "-" if n is None else f"{n:g}"


def _triwulan(teks: str) -> tuple[date, date, str]:
    cocok = _TRIWULAN.fullmatch(teks)
    if cocok is None:
        raise MasukanSalah("Triwulan harus ditulis TTTT-N dengan N 1 sampai 4.", "Contoh: 2026-3.")
    tahun, ke = int(cocok[1]), int(cocok[2])
    awal = date(tahun, (ke - 1) * _BULAN_TRIWULAN + 1, 1)
    return awal, tambah_bulan(awal, _BULAN_TRIWULAN) - timedelta(days=1), f"triwulan {ke} tahun {tahun}"
