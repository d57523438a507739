"""What comes in from parties that were asked."""

from datetime import date
from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import calendar_day, numbered, read_as, read_attachments, text_or_file
from pksbpmn.cli.output import day, moment
from pksbpmn.cli.permintaan.tindakan import read_actions
from pksbpmn.cli.staff import Acts
from pksbpmn.cli.texts import FileName
from pksbpmn.domain.permintaan.butir import HasilButir
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, SifatJawaban, StatusPermintaan
from pksbpmn.domain.permintaan.pertemuan import PertemuanKlarifikasi
from pksbpmn.usecases.permintaan import jawaban as usecase
from pksbpmn.usecases.permintaan import pencarian


def jawab(
    cli: Cli,
    nomor: arguments.Nomor,
    jenis: arguments.Permintaan,
    dari: arguments.Dari,
    nilai: arguments.Nilai,
    pegawai: Acts,
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
            help="Tanggal jawaban diterima, bila bukan hari ini.",
        ),
    ] = None,
    sifat: arguments.Sifat = SifatJawaban.AKHIR,
    butir: arguments.Butir = None,
    tindakan: arguments.Tindakan = None,
    bukti: arguments.BuktiTindakan = None,
    lampiran: arguments.Lampiran = None,
    klasifikasi: arguments.Kelas = None,
    pertemuan: Annotated[
        FileName | None,
        typer.Option(
            "--pertemuan",
            metavar="BERKAS",
            help="Klarifikasi LANGSUNG: waktu, tempat, hadir, risalah (YAML atau JSON); - masukan standar.",
        ),
    ] = None,
    ke: arguments.KeBila = None,
) -> None:
    """Catat jawaban pihak luar atas permintaan; yang menentukan adalah tanggal diterimanya."""
    masuk = usecase.JawabanMasuk(
        dari,
        nilai,
        cara,
        text_or_file(isi),
        oleh,
        diterima,
        pegawai,
        sifat,
        _butir(butir),
        read_attachments(lampiran, klasifikasi),
        read_actions(tindakan, bukti, klasifikasi),
        read_as(PertemuanKlarifikasi, pertemuan, "Pertemuan") if pertemuan else None,
    )
    with cli.acting(nomor) as uow:
        permintaan = pencarian.permintaan_untuk(uow, nomor, jenis, dari, ke, diterima)
        semula = permintaan.status
        jawaban = usecase.jawab(uow, permintaan.id, masuk)
        uow.commit()
        terlambat, sifat = jawaban.terlambat, jawaban.sifat
    teks = f"Jawaban {jenis} dari {dari} dicatat: {nilai}."
    if terlambat:
        teks = f"Jawaban {jenis} dari {dari} terlambat: disimpan, tetapi proses sudah berjalan terus."
    elif semula is StatusPermintaan.BATAL:
        teks += " Yang menjawab sudah diganti sesudahnya: disimpan sebagai bukti, penggantinya diminta sendiri."
    elif semula is StatusPermintaan.DIJAWAB:
        teks += " Permintaan ini sudah dijawab: disimpan sebagai tambahan."
    elif sifat is SifatJawaban.SEMENTARA:
        teks += " Jawaban sementara: tenggatnya tetap berjalan."
    elif semula is StatusPermintaan.LEWAT:
        teks += " Diterima tepat waktu tetapi dicatat sesudahnya: petugas memutuskan akibatnya di Tasklist."
    hasil = {"nomor": nomor, "jenis": jenis, "dari": dari, "nilai": nilai, "sifat": sifat, "terlambat": terlambat}
    cli.out.result(hasil, teks)


def daftar(cli: Cli, nomor: arguments.Nomor) -> None:
    """Daftar jawaban sebuah berkas: kapan diterima, kapan dan oleh siapa dicatat."""
    with cli.uow() as uow:
        semua = usecase.daftar(uow, nomor)
    cli.out.listing(
        f"Jawaban {nomor}",
        semua,
        {
            "Permintaan": lambda j: j.jenis,
            "Dari": lambda j: j.dari,
            "Jawaban": lambda j: f"{j.nilai} ({j.sifat.lower()}{', terlambat' if j.terlambat else ''})",
            "Diterima": lambda j: day(j.diterima),
            "Dicatat": lambda j: moment(j.dicatat),
            "Oleh": lambda j: j.dicatat_oleh,
        },
        empty=f"Berkas {nomor} belum mempunyai jawaban.",
    )


def _butir(semua: list[str] | None) -> dict[int, HasilButir]:
    return {nomor: HasilButir.baca(isi) for nomor, isi in numbered(semua, "Butir", "1=DIBERIKAN", once=True)}
