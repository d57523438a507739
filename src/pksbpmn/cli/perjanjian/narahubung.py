"""Contact persons of the two parties (PKS Pasal 4(2), 5(3), 9)."""

from datetime import date
from typing import Annotated, Any

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import calendar_day
from pksbpmn.cli.output import day
from pksbpmn.cli.perjanjian.surat_asli import surat_asli
from pksbpmn.cli.perjanjian.usulan import menunggu
from pksbpmn.cli.staff import Acts
from pksbpmn.domain.perjanjian.narahubung import Narahubung
from pksbpmn.domain.perjanjian.usulan import SuratPembatalan, SuratPenunjukan, SuratPergantian
from pksbpmn.usecases.perjanjian import narahubung as usecase
from pksbpmn.usecases.perjanjian.usulan import usulkan

Jabatan = Annotated[str, typer.Option("--jabatan", help="Jabatannya.")]
Email = Annotated[str, typer.Option("--email", metavar="EMAIL", help="Alamat surel dinas.")]


def daftar(cli: Cli) -> None:
    """Daftar narahubung kedua pihak, yang lama dan para wakilnya pun."""
    with cli.uow() as uow:
        semua = usecase.daftar(uow)
    cli.out.listing(
        "Narahubung (PKS Pasal 9)",
        semua,
        {
            "Pihak": lambda n: n.pihak,
            "Jabatan": lambda n: f"{n.jabatan} (wakil)" if n.delegasi_dari else n.jabatan,
            "Nama": lambda n: n.nama or "-",
            "Surel": lambda n: n.email,
            "Telepon": lambda n: n.telepon,
            "Berlaku": _masa,
            "Surat": lambda n: n.nomor_surat,
            "Id": lambda n: n.id,
        },
        empty="Belum ada narahubung. Catat dengan `pksbpmn narahubung ganti`.",
    )


def _masa(n: Narahubung) -> str:
    if n.berlaku_sejak is None:
        return "menunggu"
    sampai = f" sampai sebelum {day(n.berlaku_sampai)}" if n.berlaku_sampai else ""
    return f"sejak {day(n.berlaku_sejak)}{sampai}"


def ganti(
    cli: Cli,
    pihak: arguments.PihakPerjanjian,
    jabatan: Jabatan,
    alamat: Annotated[str, typer.Option("--alamat", help="Alamat surat.")],
    telepon: Annotated[str, typer.Option("--telepon", help="Nomor telepon dinas.")],
    email: Email,
    nomor_surat: arguments.NomorSurat,
    sejak: arguments.Sejak,
    nama: Annotated[str, typer.Option("--nama", help="Nama pejabatnya, bila disebut.")] = "",
    situs: Annotated[str | None, typer.Option("--situs", help="Situs web.")] = None,
    surat: arguments.SuratAsli = None,
    tanggal_surat: arguments.TanggalSurat = None,
) -> None:
    """Beri tahu pergantian narahubung atau alamatnya; berlaku sesudah pihak lain menerimanya."""
    asli = surat_asli(surat, nomor_surat, tanggal_surat)
    rincian: dict[str, Any] = {
        "jabatan": jabatan,
        "nama": nama,
        "alamat": alamat,
        "telepon": telepon,
        "email": email,
        "situs": situs,
        "nomor_surat": nomor_surat,
    }
    with cli.acting(None, pihak) as uow:
        if asli is None:
            nomor = usecase.ajukan_pergantian(uow, pihak, berlaku_sejak=sejak, **rincian)
        else:
            isi = SuratPergantian(pihak=pihak, tanggal_surat=asli.tanggal, sejak=sejak, **rincian)
            diusulkan = usulkan(uow, isi, asli.isi)
        uow.commit()
    if asli is not None:
        menunggu(cli, diusulkan, f"Pergantian narahubung {pihak}")
        return
    cli.out.result({"nomor": nomor}, nomor)


def batal(
    cli: Cli,
    nomor: arguments.Nomor,
    surat: arguments.SuratAsli = None,
    nomor_surat: arguments.NomorSuratAsli = None,
    tanggal_surat: arguments.TanggalSurat = None,
) -> None:
    """Tarik kembali pergantian yang belum berlaku: pegawai pihaknya sendiri, atau dengan suratnya (--surat)."""
    asli = surat_asli(surat, nomor_surat, tanggal_surat)
    with cli.acting(nomor, lambda uow: usecase.pengaju(uow, nomor)) as uow:
        if asli is None:
            usecase.batalkan(uow, nomor)
        else:
            pihak = usecase.pengaju(uow, nomor)
            isi = SuratPembatalan(pihak=pihak, nomor_surat=asli.nomor, tanggal_surat=asli.tanggal, nomor_urusan=nomor)
            diusulkan = usulkan(uow, isi, asli.isi)
        uow.commit()
    if asli is not None:
        menunggu(cli, diusulkan, f"Pembatalan pergantian {nomor}")
        return
    cli.out.result({"nomor": nomor, "dibatalkan": True}, f"Pergantian {nomor} ditarik kembali.")


def delegasi(
    cli: Cli,
    pihak: arguments.PihakPerjanjian,
    jabatan: Jabatan,
    email: Email,
    nomor_surat: arguments.NomorSurat,
    sejak: arguments.Sejak,
    pegawai: Acts,
    sampai: Annotated[
        date,
        typer.Option("--sampai", parser=calendar_day, metavar="TTTT-BB-HH", help="Hari pertama tidak berlaku lagi."),
    ],
    nomor: Annotated[
        str | None, typer.Option("--nomor", metavar="NOMOR", help="Hanya untuk laporan atau urusan ini.")
    ] = None,
    surat: Annotated[
        str | None,
        typer.Option(
            "--surat", metavar="PDF", help="Surat penunjukan yang ditandatangani Itjen, bila ia menyerahkannya."
        ),
    ] = None,
    tanggal_surat: arguments.TanggalSurat = None,
) -> None:
    """Tunjuk wakil narahubung untuk suatu masa, atau untuk satu perkara."""
    asli = surat_asli(surat, nomor_surat, tanggal_surat)
    rincian: dict[str, Any] = {
        "jabatan": jabatan,
        "email": email,
        "nomor_surat": nomor_surat,
        "sejak": sejak,
        "sampai": sampai,
        "nomor_berkas": nomor,
    }
    with cli.acting(nomor, pihak) as uow:
        if asli is None:
            id_wakil = usecase.delegasikan(uow, pihak, pegawai=pegawai, **rincian)
        else:
            isi = SuratPenunjukan(pihak=pihak, tanggal_surat=asli.tanggal, **rincian)
            diusulkan = usulkan(uow, isi, asli.isi)
        uow.commit()
    if asli is not None:
        menunggu(cli, diusulkan, f"Wakil narahubung {pihak}")
        return
    cli.out.result({"id": id_wakil}, f"Wakil narahubung {pihak} dicatat (id {id_wakil}).")
