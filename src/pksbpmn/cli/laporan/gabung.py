"""Complaints about the same matter."""

from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import text_or_file
from pksbpmn.cli.staff import Acts
from pksbpmn.usecases.laporan import penggabungan as usecase


def gabung(
    cli: Cli,
    nomor: arguments.Nomor,
    induk: Annotated[str, typer.Option("--induk", metavar="NOMOR", help="Laporan tempat penanganannya dilanjutkan.")],
    alasan: Annotated[str, typer.Option("--alasan", metavar="TEKS|@BERKAS", help="Mengapa pokoknya sama.")],
    pegawai: Acts,
) -> None:
    """Gabungkan laporan dengan laporan lain tentang pokok yang sama; Pelapornya tetap disurati."""
    with cli.acting(nomor) as uow:
        usecase.gabungkan(uow, nomor, induk, alasan=text_or_file(alasan), pegawai=pegawai)
        uow.commit()
    cli.out.result({"nomor": nomor, "induk": induk}, f"Laporan {nomor} digabung dengan {induk}.")
