"""What the complainant adds to a complaint, or an officer finds out about it."""

from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import read_as, word_of
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.pelengkap import Pelengkap
from pksbpmn.domain.permintaan.permintaan import CaraJawaban
from pksbpmn.usecases.permintaan.pelengkapan import lengkapi as usecase


def lengkapi(
    cli: Cli,
    nomor: arguments.Nomor,
    berkas: arguments.InputFile,
    dari: Annotated[
        Pihak,
        typer.Option(
            "--dari",
            parser=word_of(Pihak, "Pihak"),
            metavar="PIHAK",
            help="PELAPOR menjawab permintaan kelengkapan; OMBUDSMAN: petugas mencatat temuannya sendiri.",
        ),
    ] = Pihak.PELAPOR,
    cara: arguments.Cara = CaraJawaban.TERTULIS,
    alasan: Annotated[
        str | None, typer.Option("--alasan", metavar="TEKS", help="Wajib bila mengubah yang sudah tercatat.")
    ] = None,
) -> None:
    """Lengkapi atau betulkan isi laporan; bidangnya sama dengan berkas `pksbpmn lapor`. Isi lama tetap tersimpan."""
    isi = read_as(Pelengkap, berkas, "Kelengkapan")
    with cli.acting(nomor) as uow:
        bidang = usecase(uow, nomor, isi, dari=dari, cara=cara, alasan=alasan)
        uow.commit()
    cli.out.result(
        {"nomor": nomor, "bidang": bidang},
        f"Laporan {nomor} dilengkapi: {', '.join(b.replace('_', ' ') for b in bidang)}.",
    )
