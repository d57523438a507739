"""The officers of a case, by staff number."""

from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import word_of
from pksbpmn.cli.output import moment
from pksbpmn.cli.staff import Acts, InOffice, Known, Role
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.usecases.berkas import penetapan
from pksbpmn.usecases.berkas import penugasan as usecase
from pksbpmn.usecases.berkas.pengalihan import alihkan_perkara

PegawaiArgumen = Annotated[InOffice, typer.Argument(metavar="PEGAWAI", help="Nomor pegawai (angka).")]
PegawaiDilepas = Annotated[Known, typer.Argument(metavar="PEGAWAI", help="Nomor pegawai (angka).")]

PeranDiberikan = Annotated[
    Peran,
    Role.GIVEN,
    typer.Option("--peran", parser=word_of(Peran, "Peran"), metavar="PERAN", help=f"Peran: {', '.join(Peran)}."),
]


def daftar(cli: Cli, nomor: arguments.Nomor) -> None:
    """Daftar penugasan, yang sudah berakhir pun."""
    with cli.uow() as uow:
        semua = usecase.daftar(uow, nomor)
    cli.out.listing(
        "Penugasan",
        semua,
        {
            "Pegawai": lambda p: p.pegawai,
            "Peran": lambda p: p.peran,
            "Unit": lambda p: p.unit,
            "Mulai": lambda p: moment(p.mulai),
            "Selesai": lambda p: moment(p.selesai),
        },
        empty=f"Belum ada pegawai yang ditugaskan dalam {nomor}.",
    )


def tetapkan(
    cli: Cli,
    nomor: arguments.Nomor,
    pegawai: PegawaiArgumen,
    peran: PeranDiberikan,
    unit: Annotated[str, typer.Option("--unit", metavar="UNIT", help="Unit kerjanya.")],
    oleh: Acts,
) -> None:
    """Tugaskan pegawai lain, oleh kepala di pihaknya.

    Yang mempunyai benturan kepentingan ditolak (UU 37/2008 Pasal 40).
    """
    with cli.acting(nomor) as uow:
        id_penugasan = penetapan.tetapkan(uow, nomor, pegawai, peran, unit, oleh=oleh)
        uow.commit()
    cli.out.result({"id": id_penugasan}, f"Pegawai {pegawai} bertugas sebagai {peran} dalam {nomor}.")


def lepas(cli: Cli, nomor: arguments.Nomor, pegawai: PegawaiDilepas, oleh: Acts) -> None:
    """Akhiri penugasan pegawai, oleh kepala di pihaknya."""
    with cli.acting(nomor) as uow:
        jumlah = penetapan.lepas(uow, nomor, pegawai, oleh=oleh)
        uow.commit()
    cli.out.result({"dilepas": jumlah}, f"{jumlah} penugasan pegawai {pegawai} dalam {nomor} diakhiri.")


def alihkan(
    cli: Cli,
    nomor: arguments.Nomor,
    dari: Annotated[Known, typer.Option("--dari", metavar="NOMOR", help="Nomor pegawai yang menanganinya sekarang.")],
    kepada: Annotated[InOffice, typer.Option("--kepada", metavar="NOMOR", help="Nomor pegawai yang mengambil alih.")],
    oleh: Acts,
    alasan: Annotated[str, typer.Option("--alasan", metavar="TEKS", help="Mengapa dialihkan.")],
) -> None:
    """Alihkan perkara kepada pegawai lain, oleh kepala di pihaknya, dengan tugas-tugasnya yang terbuka."""
    with cli.acting(nomor) as uow:
        jumlah = alihkan_perkara(uow, nomor, dari, kepada, oleh=oleh, alasan=alasan)
        uow.commit()
    cli.out.result({"dialihkan": jumlah}, f"{jumlah} penugasan dalam {nomor} dialihkan; tugas terbukanya mengikuti.")
