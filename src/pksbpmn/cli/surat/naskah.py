"""Documents before they leave the house."""

from pathlib import Path
from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import text_or_file
from pksbpmn.cli.kerahasiaan.kerahasiaan import DITOLAK
from pksbpmn.cli.output import moment, save
from pksbpmn.cli.staff import Acts
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.usecases.surat import naskah as usecase
from pksbpmn.usecases.surat import riwayat_naskah

IdNaskah = Annotated[str, typer.Argument(metavar="ID", help="Id naskah dari `pksbpmn naskah daftar`.")]

_OBAT = (
    "Konsep ini menyebut Pelapor yang dirahasiakan, atau ada yang disamarkan di dalamnya; tulis tanpa namanya, atau "
    "mohon izin kustodian dengan `pksbpmn identitas minta`."
)


def daftar(cli: Cli, nomor: arguments.Nomor) -> None:
    """Daftar naskah: versi terakhirnya dan siapa menyusun, memeriksa, menandatangani. Catatannya: `naskah lihat`."""
    with cli.uow() as uow:
        semua = riwayat_naskah.daftar(uow, nomor)
    cli.out.listing(
        f"Naskah {nomor}",
        semua,
        {
            "Id": lambda n: n.id,
            "Naskah": lambda n: n.jenis,
            "Kepada": lambda n: ", ".join(n.kepada),
            "Keadaan": lambda n: n.keadaan,
            "Versi": lambda n: str(n.versi),
            "Penyusun": lambda n: n.penyusun or "-",
            "Pemeriksa": lambda n: n.pemeriksa or "-",
            "Penanda tangan": lambda n: n.penandatangan or "-",
            "Sejak": lambda n: moment(n.sejak),
        },
        empty=f"Berkas {nomor} belum mempunyai naskah.",
    )


def lihat(
    cli: Cli,
    id_naskah: IdNaskah,
    berkas: Annotated[Path, typer.Argument(metavar="BERKAS", help="Berkas PDF yang ditulis.")],
    pegawai: Acts,
    kepada: arguments.KepadaBila = None,
    versi: Annotated[int | None, typer.Option("--versi", metavar="N", help="Versi ke berapa.")] = None,
) -> None:
    """Simpan konsep sebagai PDF bertanda KONSEP dan sebutkan catatannya; siapa melihatnya tercatat.

    Konsep yang menyebut Pelapor yang dirahasiakan memerlukan izin kustodian; penolakannya masuk jurnal.
    """
    with cli.looking() as uow:
        konsep = riwayat_naskah.lihat(uow, id_naskah, pegawai, kepada, versi)
        uow.commit()
    if konsep is None:
        raise MasukanSalah(DITOLAK, _OBAT)
    tempat = save(berkas, konsep.pdf)
    cli.out.result(
        {"berkas": str(tempat), "versi": konsep.versi, "catatan": konsep.catatan},
        "\n".join([f"Konsep versi {konsep.versi} disimpan: {tempat}", *(f"Catatan: {c}" for c in konsep.catatan)]),
    )


def catat(
    cli: Cli,
    id_naskah: IdNaskah,
    catatan: Annotated[
        str, typer.Option("--catatan", metavar="TEKS|@BERKAS", help="Apa yang harus diperbaiki penyusunnya.")
    ],
    pegawai: Acts,
) -> None:
    """Catat apa yang harus diperbaiki; sesudah itu tugasnya dapat dikembalikan kepada penyusun."""
    with cli.acting(lambda uow: usecase.berkas_naskah(uow, id_naskah)) as uow:
        usecase.catat(uow, id_naskah, pegawai, text_or_file(catatan))
        uow.commit()
    cli.out.result({"naskah": id_naskah}, "Catatan disimpan. Pilih KEMBALIKAN dalam tugasnya.")
