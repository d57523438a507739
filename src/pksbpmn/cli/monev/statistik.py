"""The figures of a quarter (UU 37/2008 Pasal 42)."""

import re
from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from dateutil.relativedelta import relativedelta

from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import save
from pksbpmn.documents.istilah import ISTILAH
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.monev.angka import Periode
from pksbpmn.usecases.monev import angka
from pksbpmn.usecases.monev import monev as usecase

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
    periode, hal = _triwulan(triwulan)
    if simpan is not None and simpan.suffix not in (_PDF, *_LEMBAR):
        raise MasukanSalah("Yang disimpan adalah csv, xlsx, atau pdf.", "Beri berkasnya akhiran itu, misalnya .pdf.")
    with cli.uow() as uow:
        hasil = angka.hitung(uow, periode)
        if simpan is not None:
            isi = (
                usecase.cetak_statistik(uow, hasil, hal)
                if simpan.suffix == _PDF
                else usecase.lembar_statistik(uow, hasil, simpan.suffix.removeprefix("."))
            )
            cli.out.result({"berkas": save(simpan, isi)}, f"Disimpan: {simpan}")
            return
    if cli.out.json:
        cli.out.data(hasil.model_dump(mode="json"))
        return
    cli.out.table(
        hal.capitalize(),
        ("Bagian", "Butir", "Ukuran", "Nilai"),
        [(bagian, _sebut(butir), _sebut(ukuran), _nilai(n)) for bagian, butir, ukuran, n in hasil.baris()],
    )


def _sebut(kata: str) -> str:
    return ISTILAH.get(kata, kata.replace("_", " "))


def _nilai(n: float | None) -> str:
    return "-" if n is None else f"{n:g}"


def _triwulan(teks: str) -> tuple[Periode, str]:
    cocok = _TRIWULAN.fullmatch(teks)
    if cocok is None:
        raise MasukanSalah("Triwulan harus ditulis TTTT-N dengan N 1 sampai 4.", "Contoh: 2026-3.")
    tahun, ke = int(cocok[1]), int(cocok[2])
    awal = date(tahun, (ke - 1) * _BULAN_TRIWULAN + 1, 1)
    akhir = awal + relativedelta(months=_BULAN_TRIWULAN, days=-1)
    return Periode(awal, akhir), f"triwulan {ke} tahun {tahun}"
