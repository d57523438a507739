"""Accounts of officers."""

from typing import Annotated

import typer

from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import moment
from pksbpmn.cli.staff import InOffice
from pksbpmn.usecases.berkas import akun as usecase
from pksbpmn.usecases.berkas.pengukuhan import wajib_mengawasi

Akun = Annotated[str, typer.Argument(metavar="AKUN", help="Nama akun di sistem operasi, seperti disebut `siapa`.")]


def daftar(cli: Cli) -> None:
    """Daftar akun pegawai, yang sudah berakhir pun."""
    with cli.operation() as uow:
        wajib_mengawasi(uow)
        semua = usecase.daftar(uow)
    cli.out.listing(
        "Akun pegawai",
        semua,
        {
            "Akun": lambda a: a.akun,
            "Pegawai": lambda a: a.pegawai,
            "Sejak": lambda a: f"{moment(a.sejak)}{' (menunggu dikukuhkan)' if a.menunggu else ''}",
            "Dicatat": lambda a: a.dicatat_oleh,
            "Sampai": lambda a: moment(a.sampai),
            "Diakhiri": lambda a: a.diakhiri_oleh or "-",
        },
        empty="Belum ada akun. Catat dengan `pksbpmn pegawai akun tambah`: tanpa itu tidak ada pegawai yang bertindak.",
    )


def tambah(
    cli: Cli,
    nomor: Annotated[InOffice, typer.Argument(metavar="PEGAWAI", help="Nomor pegawai (angka).")],
    akun: Akun,
) -> None:
    """Daftarkan akun bagi seorang pegawai; yang dilakukan dengan akun itu sejak sekarang dilakukan pegawai itu."""
    with cli.administration() as uow:
        id_akun = usecase.tambah(uow, nomor, akun, oleh_akun=cli.account)
        menunggu = ", ".join(usecase.menunggu_pengukuhan(uow, nomor, id_akun))
        uow.commit()
    tunggu = f" Sesudah dikukuhkan berlaku {menunggu}: `pksbpmn pegawai kukuhkan {nomor} VERSI`."
    cli.out.result(
        {"id": id_akun, "pegawai": nomor, "menunggu": menunggu},
        f"Akun {akun} bertindak sebagai pegawai {nomor}.{tunggu if menunggu else ''}",
    )


def akhiri(cli: Cli, akun: Akun) -> None:
    """Akhiri akun seorang pegawai; yang sudah dilakukannya tetap tercatat atas pegawai itu."""
    with cli.administration() as uow:
        pegawai = usecase.akhiri(uow, akun)
        uow.commit()
    cli.out.result({"pegawai": pegawai}, f"Akun {akun} tidak lagi bertindak sebagai pegawai {', '.join(pegawai)}.")
