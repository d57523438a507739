"""Letters on disk, and mails in the local mailbox."""

from dataclasses import asdict
from email.message import EmailMessage
from pathlib import Path
from typing import Annotated, Any

import typer

from pksbpmn.cli.arguments import Nomor
from pksbpmn.cli.context import buka, muat_settings
from pksbpmn.cli.output import Format, OpsiFormat, cetak, cetak_json, cetak_tabel, hari, simpan_berkas
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.surel.mailbox_lokal import baca
from pksbpmn.usecases.ringkasan import SuratRingkas, ringkas


def surat(
    nomor: Nomor,
    salin: Annotated[
        Path | None,
        typer.Option("--salin", metavar="FOLDER", help="Salin PDF-nya ke folder ini dengan nama yang terbaca."),
    ] = None,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Daftar surat sebuah laporan atau urusan; --salin mengeluarkan PDF-nya dari gudang terenkripsi."""
    aplikasi = buka()
    with aplikasi.uow() as uow:
        semua = ringkas(uow, nomor).surat
    salinan: list[Path] = []
    if salin is not None:
        ke_folder = ((salin / _nama(ke, s), s.hash_dokumen) for ke, s in enumerate(semua, 1))
        salinan = [simpan_berkas(tujuan, aplikasi.gudang.ambil(h)) for tujuan, h in ke_folder]
    if bentuk is Format.JSON:
        cetak_json([asdict(s) | ({"berkas": salinan[ke]} if salinan else {}) for ke, s in enumerate(semua)])
        return
    if not semua:
        cetak(f"Berkas {nomor} belum mempunyai surat.")
    for s in semua:
        cetak(f"{hari(s.tanggal)}  {s.jenis} nomor {s.nomor} kepada {s.kepada}; diterima {hari(s.diterima)}")
    for tempat in salinan:
        cetak(str(tempat))
    if semua and not salinan:
        cetak("Keluarkan PDF-nya dengan --salin FOLDER.")


def mailbox(
    ke: Annotated[int | None, typer.Option("--isi", metavar="N", min=1, help="Tampilkan isi surel ke-N.")] = None,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Daftar surel dalam kotak surat lokal, yang tertua dahulu; dengan --isi N isi satu surel."""
    semua = [_surel(i, p) for i, p in enumerate(baca(muat_settings().mailbox_dir), 1)]
    if ke is not None:
        if ke > len(semua):
            raise MasukanSalah(f"Kotak surat hanya berisi {len(semua)} surel.", "Pilih nomor dari daftarnya.")
        semua = [semua[ke - 1]]
    if bentuk is Format.JSON:
        cetak_json(semua if ke is None else semua[0])
    elif ke is not None:
        _cetak_surel(semua[0])
    elif not semua:
        cetak("Kotak surat lokal kosong.")
    else:
        cetak_tabel(
            "Kotak surat lokal",
            ("No", "Tanggal", "Kepada", "Perihal"),
            [(str(m["no"]), m["tanggal"], m["kepada"], m["perihal"]) for m in semua],
        )


def _nama(ke: int, s: SuratRingkas) -> str:
    return f"{ke:02d}-{s.jenis}-{s.kepada}.pdf".lower().replace("_", "-")


def _surel(no: int, pesan: EmailMessage) -> dict[str, Any]:
    isi = pesan.get_body(("plain",))
    return {
        "no": no,
        "tanggal": str(pesan["Date"] or ""),
        "kepada": str(pesan["To"] or ""),
        "tembusan": str(pesan["Cc"] or ""),
        "perihal": str(pesan["Subject"] or ""),
        "lampiran": [bagian.get_filename() or "" for bagian in pesan.iter_attachments()],
        "isi": isi.get_content() if isi else "",
    }


def _cetak_surel(m: dict[str, Any]) -> None:
    for judul in ("tanggal", "kepada", "tembusan", "perihal"):
        if m[judul]:
            cetak(f"{judul.capitalize():<9} {m[judul]}")
    for nama in m["lampiran"]:
        cetak(f"Lampiran  {nama}")
    cetak("")
    cetak(m["isi"].rstrip())
