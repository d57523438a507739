"""Channels for data; only a verified one is used (PKS Pasal 5(4))."""

from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import word_of
from pksbpmn.cli.output import day
from pksbpmn.cli.staff import Acts
from pksbpmn.domain.pertukaran.kanal import JenisKanal, Kanal
from pksbpmn.usecases.pertukaran import kanal as usecase


def daftar(cli: Cli) -> None:
    """Daftar kanal dan siapa yang memverifikasinya."""
    with cli.uow() as uow:
        semua = usecase.daftar(uow)
    cli.out.listing(
        "Kanal data (PKS Pasal 5 ayat (4))",
        semua,
        {
            "Id": lambda k: k.id,
            "Pihak": lambda k: k.pihak,
            "Jenis": lambda k: k.jenis,
            "Alamat": lambda k: k.alamat,
            "Verifikasi": _verifikasi,
        },
        empty="Belum ada kanal. Tambahkan dengan `pksbpmn kanal tambah`.",
    )


def _verifikasi(k: Kanal) -> str:
    if k.diverifikasi_oleh is None:
        return "belum"
    return f"pegawai {k.diverifikasi_oleh}, {day(k.tanggal_verifikasi)}"


def tambah(
    cli: Cli,
    pihak: arguments.PihakPerjanjian,
    jenis: Annotated[
        JenisKanal,
        typer.Argument(
            parser=word_of(JenisKanal, "Jenis kanal"), metavar="JENIS", help=f"Pilih: {', '.join(JenisKanal)}."
        ),
    ],
    alamat: Annotated[str, typer.Argument(help="Alamat atau nama kanalnya.")],
) -> None:
    """Catat kanal; belum dapat dipakai sebelum diverifikasi."""
    with cli.acting(None, pihak) as uow:
        id_kanal = usecase.tambah(uow, pihak, jenis, alamat)
        uow.commit()
    cli.out.result({"id": id_kanal}, id_kanal)


def verifikasi(
    cli: Cli,
    id_kanal: Annotated[str, typer.Argument(metavar="ID", help="Id kanal.")],
    pegawai: Acts,
) -> None:
    """Nyatakan kanal terverifikasi."""
    with cli.acting(None) as uow:
        usecase.verifikasi(uow, id_kanal, pegawai)
        uow.commit()
    cli.out.result({"id": id_kanal, "pegawai": pegawai}, f"Kanal {id_kanal} terverifikasi.")


def cabut(
    cli: Cli,
    id_kanal: Annotated[str, typer.Argument(metavar="ID", help="Id kanal.")],
    pegawai: Acts,
) -> None:
    """Cabut verifikasi kanal; tidak dipakai lagi sampai diverifikasi."""
    with cli.acting(None) as uow:
        usecase.cabut(uow, id_kanal, pegawai)
        uow.commit()
    cli.out.result({"id": id_kanal, "pegawai": pegawai}, f"Verifikasi kanal {id_kanal} dicabut.")
