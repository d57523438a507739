"""Events around a case: reported here, decided by people."""

from typing import Annotated

import typer

from pksbpmn.cli.arguments import Kelas, Lampiran
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import read_attachments, text_pairs, word_of
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.kejadian import BIDANG, JenisKejadian
from pksbpmn.usecases.laporan import kejadian as usecase

_ISI = "; ".join(f"{j}: {', '.join(wajib)}" for j, wajib in BIDANG.items())


def lapor(
    cli: Cli,
    jenis: Annotated[
        JenisKejadian,
        typer.Argument(
            parser=word_of(JenisKejadian, "Kejadian"), metavar="JENIS", help=f"Pilih: {', '.join(JenisKejadian)}."
        ),
    ],
    isi: Annotated[list[str], typer.Argument(metavar="BAGIAN=TEKS...", help=f"Yang wajib diisi: {_ISI}.")],
    dari: Annotated[
        Pihak,
        typer.Option(
            "--dari",
            parser=word_of(Pihak, "Pihak"),
            metavar="PIHAK",
            help=f"Siapa yang melaporkan: {', '.join(Pihak)}.",
        ),
    ],
    nomor: Annotated[
        str | None,
        typer.Option("--nomor", metavar="NOMOR", help="Nomor laporan; hanya koordinasi boleh tanpa ini."),
    ] = None,
    oleh: Annotated[
        str | None, typer.Option("--oleh", metavar="EMAIL|ID", help="Narahubung; wajib untuk koordinasi.")
    ] = None,
    lampiran: Lampiran = None,
    klasifikasi: Kelas = None,
) -> None:
    """Laporkan kejadian; prosesnya dimulai dan manusia yang memutus. Mencetak nomornya."""
    bagian, semua = text_pairs(isi), read_attachments(lampiran, klasifikasi)
    with cli.acting(nomor, dari) as uow:
        urusan = usecase.laporkan(
            uow,
            jenis,
            dari,
            nomor,
            bagian,
            oleh=oleh,
            keberatan_aktif=cli.settings.objection_enabled,
            lampiran=semua,
        )
        uow.commit()
    cli.out.result({"nomor": urusan}, urusan)
