"""Changes of the agreement (PKS Pasal 12)."""

from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import text_or_file
from pksbpmn.usecases.perjanjian import adendum as usecase
from pksbpmn.usecases.perjanjian.perjanjian import satu_perjanjian


def adendum(
    cli: Cli,
    dari: arguments.DariPihak,
    perihal: Annotated[str, typer.Option("--perihal", help="Apa yang diubah.")],
    ketentuan: Annotated[str, typer.Option("--ketentuan", metavar="TEKS|@BERKAS", help="Bunyi ketentuan yang diubah.")],
    id_perjanjian: arguments.IdPerjanjian = None,
) -> None:
    """Ajukan adendum; berlaku sesudah pimpinan kedua pihak menandatanganinya (PKS Pasal 12)."""
    with cli.acting(None, dari) as uow:
        id_nya = satu_perjanjian(uow, id_perjanjian).id
        isi = text_or_file(ketentuan)
        nomor = usecase.ajukan(uow, id_nya, oleh=dari, perihal=perihal, ketentuan_diubah=isi)
        uow.commit()
    cli.out.result({"nomor": nomor}, nomor)


def rancangan(
    cli: Cli,
    nomor: arguments.Nomor,
    dari: arguments.DariPihak,
    ketentuan: Annotated[str, typer.Option("--ketentuan", metavar="TEKS|@BERKAS", help="Bunyi yang baru.")],
) -> None:
    """Perbaiki rancangan adendum yang dikembalikan satu pihak; dimintakan persetujuan lagi (PKS Pasal 12)."""
    with cli.acting(nomor, dari) as uow:
        usecase.ubah_rancangan(uow, nomor, text_or_file(ketentuan), dari)
        uow.commit()
    cli.out.result({"nomor": nomor}, f"Rancangan {nomor} diperbaiki.")
