"""Meetings of konsiliasi and mediasi that all agreed to."""

from typing import Annotated

import typer

from pksbpmn.cli.arguments import Nomor
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import word_of
from pksbpmn.domain.pemeriksaan.pertemuan import TindakanPertemuan
from pksbpmn.usecases.pemeriksaan.pertemuan import ubah


def pertemuan(
    cli: Cli,
    nomor: Nomor,
    tindakan: Annotated[
        TindakanPertemuan,
        typer.Argument(
            parser=word_of(TindakanPertemuan, "Tindakan"),
            metavar="TINDAKAN",
            help=f"Pilih: {', '.join(TindakanPertemuan)}.",
        ),
    ],
    alasan: Annotated[str, typer.Option("--alasan", metavar="TEKS", help="Alasan yang disampaikan kepada para pihak.")],
) -> None:
    """Pindahkan atau batalkan pertemuan konsiliasi atau mediasi yang sudah disepakati, sebelum harinya."""
    with cli.acting(nomor) as uow:
        ubah(uow, nomor, tindakan, alasan)
        uow.commit()
    cli.out.result({"nomor": nomor, "tindakan": tindakan}, f"Pertemuan laporan {nomor} {tindakan.lower()}.")
