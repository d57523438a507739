"""What comes in from parties outside: answers, proofs of receipt; and more time for them."""

from typing import Annotated

import typer

from pksbpmn.cli import arguments as argumen
from pksbpmn.cli.context import buka
from pksbpmn.cli.input import teks_atau_berkas
from pksbpmn.cli.output import Format, OpsiFormat, cetak, cetak_json, hari
from pksbpmn.domain.jenis import CaraJawaban
from pksbpmn.usecases import pencarian
from pksbpmn.usecases import permintaan as usecase
from pksbpmn.usecases import surat as persuratan


def jawab(
    nomor: argumen.Nomor,
    jenis: argumen.Permintaan,
    dari: argumen.Dari,
    nilai: argumen.Nilai,
    isi: Annotated[str, typer.Option("--isi", metavar="TEKS|@BERKAS", help="Isi jawaban, atau @berkas (@- stdin).")],
    cara: argumen.Cara = CaraJawaban.TERTULIS,
    oleh: Annotated[
        str | None,
        typer.Option(
            "--oleh", metavar="EMAIL|ID", help="Narahubung yang menyampaikan; wajib untuk ITJEN dan OMBUDSMAN."
        ),
    ] = None,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Catat jawaban pihak luar atas permintaan yang terbuka."""
    masuk = usecase.JawabanMasuk(dari, nilai, cara, teks_atau_berkas(isi), oleh)
    with buka().uow() as uow:
        permintaan = pencarian.permintaan_untuk(uow, nomor, jenis, dari)
        terlambat = usecase.jawab(uow, permintaan.id, masuk).terlambat
        uow.commit()
    if bentuk is Format.JSON:
        cetak_json({"nomor": nomor, "jenis": jenis, "dari": dari, "nilai": nilai, "terlambat": terlambat})
    elif terlambat:
        cetak(f"Jawaban {jenis} dari {dari} terlambat: disimpan, tetapi proses sudah berjalan terus.")
    else:
        cetak(f"Jawaban {jenis} dari {dari} dicatat: {nilai}.")


def terima(
    nomor: argumen.Nomor,
    jenis: argumen.Surat,
    kepada: argumen.Kepada,
    tanggal: argumen.Tanggal,
    bukti: Annotated[str, typer.Option("--bukti", help="Apa buktinya.")] = "tanda terima",
    nomor_surat: Annotated[
        str | None, typer.Option("--nomor-surat", help="Nomor surat, bila ada beberapa surat sejenis.")
    ] = None,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Catat bukti bahwa surat diterima; sejak tanggal itu tenggat dihitung."""
    with buka().uow() as uow:
        surat = pencarian.surat_untuk(uow, nomor, jenis, kepada, nomor_surat)
        persuratan.terima(uow, surat.id, tanggal, bukti)
        nomornya = surat.nomor
        uow.commit()
    if bentuk is Format.JSON:
        cetak_json({"nomor": nomor, "surat": nomornya, "kepada": kepada, "diterima": tanggal})
    else:
        cetak(f"Surat {nomornya} ({jenis}) diterima {kepada} tanggal {hari(tanggal)}.")


def perpanjang(
    nomor: argumen.Nomor,
    jenis: argumen.Permintaan,
    sampai: argumen.Sampai,
    alasan: Annotated[str, typer.Option("--alasan", help="Alasan perpanjangan; ikut dalam suratnya.")],
    kepada: argumen.KepadaBila = None,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Perpanjang tenggat permintaan yang sedang berjalan."""
    with buka().uow() as uow:
        permintaan = pencarian.permintaan_berjalan(uow, nomor, jenis, kepada)
        usecase.perpanjang(uow, permintaan.id, sampai, alasan)
        pihak, batas = permintaan.kepada, permintaan.batas
        uow.commit()
    if bentuk is Format.JSON:
        cetak_json({"nomor": nomor, "jenis": jenis, "kepada": pihak, "batas": batas})
    else:
        cetak(f"Tenggat {jenis} untuk {pihak} diperpanjang sampai {hari(sampai)}.")
