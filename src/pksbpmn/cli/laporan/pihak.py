"""The parties that a complaint names."""

from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import read_as, word_of
from pksbpmn.cli.texts import FileName
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.masuk import UnitMasuk
from pksbpmn.usecases.berkas.para_pihak import para_pihak
from pksbpmn.usecases.laporan.lapor import ubah_terlapor


def daftar(cli: Cli, nomor: arguments.Nomor) -> None:
    """Daftar pihak sebuah laporan dengan nomor yang dipakai --ke; Pelapor tanpa namanya."""
    with cli.uow() as uow:
        semua = para_pihak(uow, nomor)
    cli.out.listing(
        f"Pihak {nomor}",
        semua,
        {
            "Pihak": lambda p: p.pihak,
            "Ke": lambda p: str(p.ke),
            "Sebutan": lambda p: p.sebutan,
            "Surel": lambda p: p.surel or "-",
        },
        empty=f"Berkas {nomor} tidak mempunyai pihak.",
    )


def ubah(
    cli: Cli,
    nomor: arguments.Nomor,
    peran: Annotated[
        Pihak,
        typer.Argument(
            parser=word_of(Pihak, "Pihak"),
            metavar="PERAN",
            help="TERLAPOR, ATASAN_TERLAPOR, SAKSI, atau PIHAK_LAIN (yang berkepentingan atas hasil mediasi).",
        ),
    ],
    berkas: Annotated[
        FileName, typer.Argument(metavar="BERKAS", help="jabatan, unit, alamat, email dalam YAML atau JSON.")
    ],
    alasan: Annotated[str, typer.Option("--alasan", metavar="TEKS", help="Apa yang ditemukan.")],
    ke: Annotated[
        int, typer.Option("--ke", metavar="N", help="Terlapor yang keberapa; nomor berikutnya menambah Terlapor.")
    ] = 1,
) -> None:
    """Sebut Terlapor, atasan, saksi, atau pihak lain, seperti ditemukan dalam pemeriksaan.

    Terlapor boleh beberapa: masing-masing menerima surat kepada Terlapor dengan nomor yang sama.
    """
    unit = read_as(UnitMasuk, berkas, "Unit")
    with cli.acting(nomor) as uow:
        ubah_terlapor(uow, nomor, peran, unit, alasan, ke=ke)
        uow.commit()
    cli.out.result({"nomor": nomor, "peran": peran}, f"{peran} laporan {nomor} diubah.")
