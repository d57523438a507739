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
    pada: arguments.Pada,
    tempat: arguments.Tempat,
    id_perjanjian: arguments.IdPerjanjian = None,
) -> None:
    """Daftarkan perselisihan dan undang bermusyawarah pada waktu dan tempat itu (PKS Pasal 13)."""
    with cli.acting(None, dari) as uow:
        id_nya = satu_perjanjian(uow, id_perjanjian).id
        nomor = usecase.ajukan(uow, id_nya, oleh=dari, pokok=text_or_file(pokok), waktu=pada, tempat=tempat)
        uow.commit()
    cli.out.result({"nomor": nomor}, nomor)


def musyawarah(cli: Cli, nomor: arguments.Nomor, pada: arguments.Pada, tempat: arguments.Tempat) -> None:
    """Tetapkan waktu dan tempat musyawarah berikutnya; undangannya menunggu ini (PKS Pasal 13)."""
    with cli.acting(nomor) as uow:
        usecase.jadwalkan(uow, nomor, pada, tempat)
        uow.commit()
    cli.out.result({"nomor": nomor, "pada": pada}, f"Musyawarah {nomor} dijadwalkan.")


def risalah(
    cli: Cli,
    nomor: arguments.Nomor,
    isi: Annotated[str, typer.Option("--isi", metavar="TEKS|@BERKAS", help="Apa yang disepakati, atau tidak.")],
) -> None:
    """Tulis isi risalah musyawarah; kedua pihak menandatanganinya (PKS Pasal 13)."""
    with cli.acting(nomor) as uow:
        usecase.tulis_risalah(uow, nomor, text_or_file(isi))
        uow.commit()
    cli.out.result({"nomor": nomor}, f"Risalah musyawarah {nomor} ditulis.")
