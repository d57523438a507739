"""Disputes about the agreement (PKS Pasal 13)."""

from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import text_or_file
from pksbpmn.usecases.perjanjian import perselisihan as usecase
from pksbpmn.usecases.perjanjian.perjanjian import satu_perjanjian


def perselisihan(
    cli: Cli,
    dari: arguments.DariPihak,
    pokok: Annotated[str, typer.Option("--pokok", metavar="TEKS|@BERKAS", help="Pokok perselisihan.")],
    id_perjanjian: arguments.IdPerjanjian = None,
) -> None:
    """Daftarkan perselisihan; diselesaikan dengan musyawarah (PKS Pasal 13)."""
    with cli.uow() as uow:
        id_nya = satu_perjanjian(uow, id_perjanjian).id
        nomor = usecase.ajukan(uow, id_nya, oleh=dari, pokok=text_or_file(pokok))
        uow.commit()
    cli.out.result({"nomor": nomor}, nomor)
