"""Administrators of this installation."""

from typing import Annotated

import typer

from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import moment
from pksbpmn.usecases.berkas import akun as usecase
from pksbpmn.usecases.berkas.pengukuhan import wajib_mengawasi

Akun = Annotated[str, typer.Argument(metavar="AKUN", help="Nama akun di sistem operasi, seperti disebut `siapa`.")]


def daftar(cli: Cli) -> None:
    """Daftar akun pengelola, yang sudah dicabut pun."""
    with cli.operation() as uow:
        wajib_mengawasi(uow)
        semua = usecase.daftar_pengelola(uow)
    cli.out.listing(
        "Pengelola",
        semua,
        {
            "Akun": lambda p: p.akun,
            "Sejak": lambda p: moment(p.sejak),
            "Ditetapkan": lambda p: p.ditetapkan_oleh,
            "Sampai": lambda p: moment(p.sampai),
            "Dicabut": lambda p: p.dicabut_oleh or "-",
            "Id": lambda p: p.id,
        },
        empty="Belum ada pengelola.",
    )


def tambah(cli: Cli, akun: Akun) -> None:
    """Tetapkan sebuah akun sebagai pengelola; ia tidak mendapat wewenang pegawai."""
    with cli.administration() as uow:
        id_pengelola = usecase.tambah_pengelola(uow, akun)
        uow.commit()
    cli.out.result({"id": id_pengelola}, f"Akun {akun} menjadi pengelola.")


def cabut(cli: Cli, akun: Akun) -> None:
    """Cabut sebuah akun pengelola; yang terakhir tidak dapat dicabut."""
    with cli.administration() as uow:
        usecase.cabut_pengelola(uow, akun)
        uow.commit()
    cli.out.result({"dicabut": True}, f"Akun {akun} bukan lagi pengelola.")
