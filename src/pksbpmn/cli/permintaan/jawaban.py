"""What comes in from parties that were asked."""

from datetime import date
from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import calendar_day, text_or_file
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, StatusPermintaan
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
    diterima: Annotated[
        date | None,
        typer.Option(
            "--diterima",
            parser=calendar_day,
            metavar="TTTT-BB-HH",
            help="Tanggal jawaban diterima, bila bukan hari ini; perlu --pegawai.",
        ),
    ] = None,
    pegawai: arguments.PegawaiPencatat = None,
) -> None:
    """Catat jawaban pihak luar atas permintaan; yang menentukan adalah tanggal diterimanya."""
    masuk = usecase.JawabanMasuk(dari, nilai, cara, text_or_file(isi), oleh, diterima, pegawai)
    with cli.uow() as uow:
        permintaan = pencarian.permintaan_untuk(uow, nomor, jenis, dari)
        lewat = permintaan.status is StatusPermintaan.LEWAT
        terlambat = usecase.jawab(uow, permintaan.id, masuk).terlambat
        uow.commit()
    teks = f"Jawaban {jenis} dari {dari} dicatat: {nilai}."
    if terlambat:
        teks = f"Jawaban {jenis} dari {dari} terlambat: disimpan, tetapi proses sudah berjalan terus."
    elif lewat:
        teks += " Diterima tepat waktu tetapi dicatat sesudahnya: petugas memutuskan akibatnya di Tasklist."
    cli.out.result({"nomor": nomor, "jenis": jenis, "dari": dari, "nilai": nilai, "terlambat": terlambat}, teks)
