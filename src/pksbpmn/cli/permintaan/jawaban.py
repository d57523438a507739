"""What comes in from parties that were asked."""

from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import text_or_file
from pksbpmn.domain.permintaan.permintaan import CaraJawaban
from pksbpmn.usecases.permintaan import jawaban as usecase
from pksbpmn.usecases.permintaan import pencarian


def jawab(
    cli: Cli,
    nomor: arguments.Nomor,
    jenis: arguments.Permintaan,
    dari: arguments.Dari,
    nilai: arguments.Nilai,
    isi: Annotated[
        str, typer.Option("--isi", metavar="TEKS|@BERKAS", help="Isi jawaban, atau @berkas; @- masukan standar.")
    ],
    cara: arguments.Cara = CaraJawaban.TERTULIS,
    oleh: Annotated[
        str | None,
        typer.Option(
            "--oleh", metavar="EMAIL|ID", help="Narahubung yang menyampaikan; wajib untuk ITJEN dan OMBUDSMAN."
        ),
    ] = None,
) -> None:
    """Catat jawaban pihak luar atas permintaan yang terbuka."""
    masuk = usecase.JawabanMasuk(dari, nilai, cara, text_or_file(isi), oleh)
    with cli.uow() as uow:
        permintaan = pencarian.permintaan_untuk(uow, nomor, jenis, dari)
        terlambat = usecase.jawab(uow, permintaan.id, masuk).terlambat
        uow.commit()
    teks = (
        f"Jawaban {jenis} dari {dari} terlambat: disimpan, tetapi proses sudah berjalan terus."
        if terlambat
        else f"Jawaban {jenis} dari {dari} dicatat: {nilai}."
    )
    cli.out.result({"nomor": nomor, "jenis": jenis, "dari": dari, "nilai": nilai, "terlambat": terlambat}, teks)
