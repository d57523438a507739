"""Files of a case: added, listed, copied out of the encrypted store."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import calendar_day, read_attachments, word_of
from pksbpmn.cli.output import day, save
from pksbpmn.cli.staff import Acts
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.kerahasiaan.lampiran import SumberLampiran
from pksbpmn.usecases.berkas.lampiran import daftar_lampiran
from pksbpmn.usecases.gerbang_dokumen import TUJUAN_IDENTITAS
from pksbpmn.usecases.kerahasiaan import lampiran as usecase

IdLampiran = Annotated[str, typer.Argument(metavar="ID", help="Id dari `pksbpmn lampiran daftar`.")]


def daftar(cli: Cli, nomor: arguments.Nomor) -> None:
    """Daftar lampiran sebuah berkas: asal, kelas, keadaan."""
    with cli.uow() as uow:
        semua = daftar_lampiran(uow, nomor)
    cli.out.listing(
        f"Lampiran {nomor}",
        semua,
        {
            "Id": lambda x: x.id,
            "Nama": lambda x: x.nama,
            "Bersama": lambda x: x.sumber,
            "Dari": lambda x: x.dari,
            "Diterima": lambda x: day(x.diterima),
            "Kelas": lambda x: x.klasifikasi,
            "Keadaan": lambda x: x.keadaan,
        },
        empty=f"Berkas {nomor} belum mempunyai lampiran.",
    )


def baca(cli: Cli, id_lampiran: IdLampiran, pegawai: Acts, tujuan: arguments.Tujuan = TUJUAN_IDENTITAS) -> None:
    """Baca sebuah lampiran ke keluaran standar; setiap pembacaan dan penolakan masuk jurnal.

    Yang bukan teks dialirkan ke berkas atau pembacanya: `pksbpmn lampiran baca ID > BERKAS`.
    """
    _, isi = _akses(cli, id_lampiran, Tindakan.BACA, pegawai, tujuan)
    cli.out.content(isi)


def salin(
    cli: Cli,
    id_lampiran: IdLampiran,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Folder tujuan.")],
    pegawai: Acts,
    tujuan: arguments.Tujuan = TUJUAN_IDENTITAS,
) -> None:
    """Salin sebuah lampiran ke folder; setiap salinan dan penolakan masuk jurnal.

    Berkas lain yang senama di folder itu tidak ditimpa: salinannya diawali id lampirannya.
    """
    nama, isi = _akses(cli, id_lampiran, Tindakan.EKSPOR, pegawai, tujuan)
    tempat = save(folder / nama, isi, instead=folder / f"{id_lampiran}-{nama}")
    cli.out.result({"berkas": tempat}, f"Disimpan: {tempat}")


def _akses(cli: Cli, id_lampiran: str, tindakan: Tindakan, pegawai: str, tujuan: str) -> tuple[str, bytes]:
    hasil = usecase.baca_lampiran(cli.uow, id_lampiran, tindakan, pelaku=pegawai, tujuan=tujuan)
    if hasil is None:
        with cli.uow() as uow:
            raise usecase.mengapa_ditolak(uow, id_lampiran, tindakan, pelaku=pegawai, tujuan=tujuan)
    return hasil


def tambah(
    cli: Cli,
    nomor: arguments.Nomor,
    berkas: Annotated[list[str], typer.Argument(metavar="BERKAS...", help="Berkas yang dilampirkan.")],
    sumber: Annotated[
        SumberLampiran,
        typer.Option(
            "--bersama",
            parser=word_of(SumberLampiran, "Asal lampiran"),
            metavar="APA",
            help=f"Hal terbaru yang dilampirinya: {', '.join(SumberLampiran)}.",
        ),
    ],
    dari: Annotated[
        Pihak, typer.Option("--dari", parser=word_of(Pihak, "Pihak"), metavar="PIHAK", help="Yang menyerahkannya.")
    ],
    pegawai: Acts,
    klasifikasi: arguments.Kelas = None,
    diterima: Annotated[
        date | None,
        typer.Option("--diterima", parser=calendar_day, metavar="TTTT-BB-HH", help="Bila bukan hari ini."),
    ] = None,
) -> None:
    """Tambahkan berkas pada bukti, jawaban, berita acara, tanda terima, atau laporan."""
    semua = read_attachments(berkas, klasifikasi)
    with cli.acting(nomor) as uow:
        usecase.susulkan(uow, nomor, sumber, semua, dari=dari, pegawai=pegawai, diterima=diterima)
        uow.commit()
    cli.out.result({"nomor": nomor, "berkas": len(semua)}, f"{len(semua)} berkas dilampirkan pada {sumber}.")
