"""A letter that a party signed itself and its contact person hands in (PKS Pasal 7(1), 9(2))."""

from dataclasses import dataclass
from datetime import date

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas.unggahan import wajib_bersih
from pksbpmn.usecases.ports import UnitOfWork, hari_ini

_PDF = b"%PDF-"


@dataclass(frozen=True)
class SuratAsli:
    """The signed original: its number and day as it bears them, and its PDF.

    `tersimpan` is the hash of one that is kept already, `diterima` the day on which it was handed in; None for now.
    """

    nomor: str
    tanggal: date
    isi: bytes
    tersimpan: str | None = None
    diterima: date | None = None


def hari_terbukti(uow: UnitOfWork, nomor_berkas: str, jenis: JenisSurat, nomor_surat: str | None) -> date:
    """The day on which the other party received the notice, as the register proves it (PKS Pasal 7(1), 9(2)).

    Refused where nothing proves it, whatever the process says: without receipt nothing ends and nobody is replaced.
    """
    semua = uow.surat.find(nomor_berkas=nomor_berkas, jenis=jenis)
    for surat in reversed(semua):
        if surat.tanggal_diterima is not None and nomor_surat in (None, surat.nomor):
            return surat.tanggal_diterima
    raise MasukanSalah(
        f"Penerimaan surat {jenis} dalam {nomor_berkas} belum terbukti.",
        "Catat dengan `pksbpmn terima`, dengan buktinya.",
    )


def wajib_dari_pihaknya(uow: UnitOfWork, pihak: Pihak, asli: SuratAsli | None) -> None:
    """Refuse what an officer says for the other house without the letter that it signed (PKS Pasal 7, 9)."""
    pegawai = uow.pegawai.find(nomor=uow.pelaku)
    if asli is None and pegawai and pegawai[0].pihak is not pihak:
        raise MasukanSalah(
            f"Pegawai {pegawai[0].nomor} dari {pegawai[0].pihak} tidak menyatakan ini atas nama {pihak}.",
            f"Serahkan kepada pegawai {pihak}, atau sertakan surat yang ditandatanganinya.",
        )


def simpan(uow: UnitOfWork, oleh: Pihak, asli: SuratAsli) -> str:
    """Keep the original; returns its hash. Handing it in is its receipt by the Ombudsman, so only Itjen can."""
    if asli.tersimpan is not None:
        return asli.tersimpan
    if oleh is not Pihak.ITJEN:
        raise MasukanSalah(
            "Surat yang sudah ditandatangani hanya diserahkan Inspektorat Jenderal kepada Ombudsman.",
            "Tanpa berkas, surat disusun dan dikirim dari sini.",
        )
    if not asli.nomor.strip():
        raise MasukanSalah("Surat yang diserahkan memerlukan nomornya.", "Isi nomor seperti tertulis pada suratnya.")
    if asli.tanggal > hari_ini(uow):
        raise MasukanSalah("Surat yang diserahkan bertanggal hari yang belum tiba.", "Periksa tanggal suratnya.")
    if not asli.isi.startswith(_PDF):
        raise MasukanSalah("Berkas surat bukan PDF.", "Serahkan pindaian surat yang ditandatangani sebagai PDF.")
    wajib_bersih(uow, "surat.pdf", asli.isi)
    return uow.documents.put(asli.isi)
