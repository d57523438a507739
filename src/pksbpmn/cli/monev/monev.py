"""Monitoring and evaluation of the agreement (PKS Pasal 11)."""

from pathlib import Path
from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import text_or_file
from pksbpmn.cli.output import save
from pksbpmn.usecases.monev import monev as usecase


def mulai(cli: Cli) -> None:
    """Mulai monev setahun ke belakang di luar jadwalnya; yang terjadwal mulai sendiri tiap ulang tahun perjanjian."""
    with cli.acting(None) as uow:
        dibuka = usecase.buka(uow, None)
        uow.commit()
    cli.out.result({"nomor": dibuka.nomor, "mulai": dibuka.mulai, "sampai": dibuka.sampai}, dibuka.nomor)


def masukan(
    cli: Cli,
    nomor: arguments.Nomor,
    kendala: Annotated[str, typer.Option("--kendala", metavar="TEKS|@BERKAS", help="Kendala dalam tahun itu.")],
    perbaikan: Annotated[str, typer.Option("--perbaikan", metavar="TEKS|@BERKAS", help="Usul perbaikan.")],
) -> None:
    """Catat masukan Ombudsman; masukan ITJEN datang sebagai jawaban (`pksbpmn jawab NOMOR MASUKAN_MONEV`)."""
    with cli.acting(nomor) as uow:
        usecase.catat_masukan(uow, nomor, text_or_file(kendala), text_or_file(perbaikan))
        uow.commit()
    cli.out.result({"nomor": nomor}, f"Masukan monev {nomor} dicatat.")


def laporan(
    cli: Cli,
    nomor: arguments.Nomor,
    simpan: Annotated[Path, typer.Option("--simpan", metavar="FOLDER", help="Folder untuk PDF, CSV, dan XLSX.")],
) -> None:
    """Simpan laporan monev: PDF dengan grafik, CSV, dan XLSX."""
    ada = usecase.dokumen_laporan(cli.uow, nomor)
    nama = f"monev-{ada.mulai}-{ada.sampai}"
    tersimpan = [save(simpan / f"{nama}.{akhiran}", isi) for akhiran, isi in ada.isi.items()]
    cli.out.result({"berkas": tersimpan}, "\n".join(map(str, tersimpan)))
