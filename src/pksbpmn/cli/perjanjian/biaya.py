"""Who bears a cost (PKS Pasal 10)."""

from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import word_of
from pksbpmn.domain.berkas.biaya import Penanggung
from pksbpmn.usecases.perjanjian import berkas_perjanjian as usecase


def biaya(
    cli: Cli,
    nomor: arguments.Nomor,
    penanggung: Annotated[
        Penanggung,
        typer.Argument(
            parser=word_of(Penanggung, "Penanggung"), metavar="PENANGGUNG", help=f"Pilih: {', '.join(Penanggung)}."
        ),
    ],
    uraian: Annotated[str, typer.Option("--uraian", help="Biaya apa, tanpa data pribadi.")],
) -> None:
    """Tandai siapa yang menanggung sebuah biaya (PKS Pasal 10); tidak ada pembayaran di sini."""
    with cli.acting(nomor) as uow:
        id_biaya = usecase.catat_biaya(uow, nomor, penanggung, uraian)
        uow.commit()
    cli.out.result(
        {"id": id_biaya, "nomor": nomor, "penanggung": penanggung}, f"Biaya {nomor} ditanggung {penanggung}."
    )
