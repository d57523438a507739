"""What is fixed when a letter is issued: where it goes, and the page as it will be printed."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from pksbpmn.domain.berkas.kutipan import KutipanTercetak, Penulis
from pksbpmn.domain.berkas.pihak import Pihak


class _Tetap(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class AlamatSurat(_Tetap):
    """An addressee as printed; without `email` nothing is mailed to him (the public at large).

    `pihak` is whose address it is. Without it nobody knows what he may know, so that he may know nothing secret.
    `penulis` is the party that typed it, None an officer, an institution, or in letters of before.
    """

    nama: str
    jabatan: str
    alamat: str
    email: str | None
    pihak: Pihak | None = None
    penulis: Penulis | None = None

    @property
    def sebaris(self) -> str:
        """Name and office, as in a list of copies."""
        return ", ".join(bagian for bagian in (self.nama, self.jabatan) if bagian)


class KopSurat(_Tetap):
    """The letterhead; `pihak` is the institution whose it is."""

    pihak: Pihak = Pihak.OMBUDSMAN
    nama: str
    alamat: str
    email: str


class PenerimaTercetak(_Tetap):
    """The addressee's block."""

    sapaan: str
    nama: str
    jabatan: str
    alamat: str


class TandaTercetak(_Tetap):
    """One signature block."""

    sebagai: str
    nama: str
    tanggal: str


class Blok(_Tetap):
    """A part of the text: a paragraph or heading is one string, items are several, pairs and tables rows of them."""

    jenis: Literal["judul", "butir", "pasangan", "tabel", "grafik", "paragraf"]
    isi: str | tuple[str, ...] | tuple[tuple[str, ...], ...]


class _Lembar(_Tetap):
    """Everything that `page.typ` prints; the same page always gives the same PDF.

    `tanggal` is (year, month, day); `angka` are the figures that the charts of the page show, None without charts.
    `kode` is the verification code, None on a draft; `alamat_kode` where it can be looked up, None where nowhere.
    `lampiran_blok` is what is attached, on pages of its own. Not printed are `kutipan`, what parties wrote of it, and
    `disamarkan`: whether the gate hid something in it, as it knew when it did; pages of before that count as such.
    """

    bentuk: Literal["surat", "dokumen", "berita-acara"]
    kop: KopSurat
    nomor: str
    tempat_tanggal: str
    tanggal: tuple[int, int, int]
    sifat: str
    lampiran: str
    hal: str
    kepada: PenerimaTercetak
    tembusan: tuple[str, ...]
    dasar_hukum: tuple[str, ...]
    penandatangan: tuple[TandaTercetak, ...]
    nomor_berkas: str
    sebutan_berkas: str
    blok: tuple[Blok, ...]
    angka: dict[str, Any] | None
    penutup: str
    lampiran_blok: tuple[Blok, ...] = ()
    kode: str | None = None
    alamat_kode: str | None = None
    kutipan: tuple[KutipanTercetak, ...] = ()
    disamarkan: bool = True


class HalamanMentah(_Lembar):
    """A page as the wording made it, whoever it names. Only `usecases.surat.gerbang` takes it further."""


class Halaman(_Lembar):
    """A page that may leave: it hides from its readers what they may not know. Only `usecases.surat.gerbang` makes it.

    Nothing else is drafted, kept, printed or mailed (UU 37/2008 Pasal 24(2)).
    """
