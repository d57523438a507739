"""The book of letters that are posted, handed over or told by telephone."""

from typing import Annotated

import typer

from pksbpmn.cli import arguments, pages
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import word_of
from pksbpmn.cli.output import day
from pksbpmn.cli.staff import Acts
from pksbpmn.domain.surat.ekspedisi import CaraKirim
from pksbpmn.usecases.surat import ekspedisi as usecase


def daftar(
    cli: Cli,
    semua: Annotated[bool, typer.Option("--semua", help="Juga yang sudah dikirim.")] = False,
    halaman: pages.Halaman = 1,
    batas: pages.Batas = pages.USUAL,
) -> None:
    """Daftar surat yang menunggu dikirim tanpa surel, yang tertua dahulu."""
    page = pages.Page(halaman, batas)
    with cli.uow() as uow:
        buku = usecase.bagian(uow, page.before, page.wanted, semua=semua)
    cli.out.listing(
        "Buku ekspedisi",
        buku,
        {
            "Surat": lambda s: s.nomor_surat,
            "Jenis": lambda s: s.jenis,
            "Berkas": lambda s: s.nomor_berkas,
            "Kepada": lambda s: s.kepada,
            "Tanggal surat": lambda s: day(s.tanggal_surat),
            "Dikirim": lambda s: f"{day(s.tanggal)} ({s.cara}, pegawai {s.pegawai})" if s.tanggal else "menunggu",
        },
        empty="Tidak ada surat yang menunggu dikirim.",
        page=page,
    )


def catat(
    cli: Cli,
    nomor_surat: Annotated[str, typer.Argument(metavar="NOMOR_SURAT", help="Nomor surat dari daftarnya.")],
    cara: Annotated[
        CaraKirim,
        typer.Option("--cara", parser=word_of(CaraKirim, "Cara"), metavar="CARA", help=f"{', '.join(CaraKirim)}."),
    ],
    tanggal: arguments.TanggalKirim,
    pegawai: Acts,
    kepada: arguments.KepadaBila = None,
    ke: arguments.KeBila = None,
    berkas: Annotated[
        str | None, typer.Option("--berkas", metavar="NOMOR", help="Berkasnya, bila surat bernomor itu di beberapa.")
    ] = None,
    keterangan: Annotated[
        str | None, typer.Option("--keterangan", metavar="TEKS", help="Misalnya nomor resi, atau hasil telepon.")
    ] = None,
) -> None:
    """Catat bahwa surat dikirim atau disampaikan; penerimaannya dicatat dengan `pksbpmn terima`."""
    with cli.acting(lambda uow: usecase.berkas_surat(uow, nomor_surat, kepada, ke, berkas)) as uow:
        satu = usecase.catat(
            uow, nomor_surat, cara, tanggal, pegawai, kepada=kepada, ke=ke, berkas=berkas, keterangan=keterangan
        )
        uow.commit()
    cli.out.result(satu, f"Surat {satu.nomor_surat} tercatat dikirim tanggal {day(tanggal)} ({cara}).")
