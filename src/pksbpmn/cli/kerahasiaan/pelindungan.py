"""Protection of personal data: failures and wishes of data subjects, 3 x 24 hours (UU 27/2022)."""

from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import text_pairs, word_of
from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData
from pksbpmn.usecases.kerahasiaan import pelindungan_data as usecase


def lapor(
    cli: Cli,
    jenis: Annotated[
        JenisPelindunganData,
        typer.Argument(
            parser=word_of(JenisPelindunganData, "Jenis"),
            metavar="JENIS",
            help=f"Pilih: {', '.join(JenisPelindunganData)}.",
        ),
    ],
    nomor: arguments.Nomor,
    diketahui: arguments.Diketahui,
) -> None:
    """Laporkan kegagalan pelindungan, atau permintaan subjek data; 72 jam mulai berjalan."""
    with cli.acting(nomor) as uow:
        urusan = usecase.laporkan(uow, jenis, nomor, diketahui)
        uow.commit()
    cli.out.result({"nomor": urusan}, urusan)


def catat(
    cli: Cli,
    nomor: arguments.Nomor,
    isi: Annotated[
        list[str],
        typer.Argument(metavar="BAGIAN=TEKS...", help=f"Bagian: {', '.join(usecase.ISI_WAJIB)}."),
    ],
) -> None:
    """Tulis isi pemberitahuan kegagalan (UU 27/2022 Pasal 46 ayat (2))."""
    bagian = text_pairs(isi)
    with cli.acting(nomor) as uow:
        usecase.catat(uow, nomor, bagian)
        uow.commit()
    cli.out.result({"nomor": nomor, "bagian": sorted(bagian)}, f"Isi pemberitahuan {nomor} dicatat.")
