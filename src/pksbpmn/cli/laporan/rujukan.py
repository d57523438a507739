"""Numbers of the same complaint in other systems."""

from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import word_of
from pksbpmn.domain.berkas.rujukan import SistemLuar
from pksbpmn.usecases.berkas import rujukan as usecase


def daftar(cli: Cli, nomor: arguments.Nomor) -> None:
    """Daftar nomor di sistem lain."""
    with cli.uow() as uow:
        semua = usecase.daftar(uow, nomor)
    cli.out.listing(
        "Nomor di sistem lain",
        semua,
        {"Sistem": lambda r: r.sistem, "Nomor": lambda r: r.nomor},
        empty=f"Laporan {nomor} tidak mempunyai nomor di sistem lain.",
    )


def tambah(
    cli: Cli,
    nomor: arguments.Nomor,
    sistem: Annotated[
        SistemLuar,
        typer.Argument(parser=word_of(SistemLuar, "Sistem"), metavar="SISTEM", help=f"Pilih: {', '.join(SistemLuar)}."),
    ],
    nomor_luar: Annotated[str, typer.Argument(metavar="NOMOR_LUAR", help="Nomor di sistem itu.")],
) -> None:
    """Catat nomor laporan ini di sistem lain; tenggat tidak berubah."""
    with cli.acting(nomor) as uow:
        usecase.tambah(uow, nomor, sistem, nomor_luar)
        uow.commit()
    cli.out.result({"nomor": nomor, "sistem": sistem, "nomor_luar": nomor_luar}, f"{sistem} {nomor_luar} dicatat.")
