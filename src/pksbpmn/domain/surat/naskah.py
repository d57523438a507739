"""Documents before they leave the house: written in versions, checked, signed."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.record import Key, Ref, Secret
from pksbpmn.domain.surat.halaman import AlamatSurat, Halaman
from pksbpmn.domain.surat.surat import JenisSurat


class Rancangan(BaseModel):
    """What one addressee is to get: the page that was written, checked and signed, without number and signature."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kepada: Pihak
    tembusan: tuple[AlamatSurat, ...]
    halaman: Halaman


class SebabUlang(StrEnum):
    """Why a step does not count, in a word that the task's form may show."""

    ISI_BELUM_LENGKAP = "ISI_BELUM_LENGKAP"
    PEGAWAI_TIDAK_DIKENAL = "PEGAWAI_TIDAK_DIKENAL"
    BUKAN_TUGASNYA = "BUKAN_TUGASNYA"
    PENYUSUN_SENDIRI = "PENYUSUN_SENDIRI"
    BENTURAN_KEPENTINGAN = "BENTURAN_KEPENTINGAN"
    CATATAN_BELUM_ADA = "CATATAN_BELUM_ADA"
    PERJANJIAN_BERUBAH = "PERJANJIAN_BERUBAH"
    PENERIMA_BERGANTI = "PENERIMA_BERGANTI"
    LAPORAN_SUDAH_TERBUKA = "LAPORAN_SUDAH_TERBUKA"
    AKHIR_BERUBAH = "AKHIR_BERUBAH"
    SURAT_BELUM_TERBIT = "SURAT_BELUM_TERBIT"


@dataclass(eq=False, kw_only=True)
class Naskah:
    """A document on its way: to whom, for which request, from which institution.

    Number and day are taken when the first of its letters is issued; all its letters share them.
    """

    id: Key
    nomor_berkas: Ref
    jenis: JenisSurat
    kepada: tuple[Pihak, ...]
    penerbit: Pihak
    dibuka: datetime
    id_permintaan: Ref | None = None
    nomor: str | None = None
    tanggal: date | None = None


@dataclass(eq=False, kw_only=True)
class Konsep:
    """One version of a document, and who (staff numbers) wrote, checked and signed it, or sent it back.

    Each signature is a `TandaTanganPihak`. What both parties sign has no `penandatangan`: it is signed once both have.
    """

    id: Key
    id_naskah: Ref
    versi: int
    penyusun: str
    disusun: datetime
    rancangan: Secret[tuple[Rancangan, ...]]
    pemeriksa: str | None = None
    diperiksa: datetime | None = None
    penandatangan: str | None = None
    ditandatangani: datetime | None = None
    dikembalikan_oleh: str | None = None
    dikembalikan: datetime | None = None

    def untuk(self, kepada: Pihak) -> Rancangan | None:
        """What this addressee is to get."""
        return next((r for r in self.rancangan if r.kepada is kepada), None)


@dataclass(eq=False, kw_only=True)
class TandaTanganPihak:
    """Who (a staff number, with the name and office of that moment) signed a version, for its house or for a party."""

    id: Key
    id_konsep: Ref
    pihak: Pihak
    pegawai: str
    nama: Secret[str]
    jabatan: Secret[str]
    waktu: datetime


@dataclass(eq=False, kw_only=True)
class CatatanKonsep:
    """A remark of an officer on a version: why it goes back."""

    id: Key
    id_konsep: Ref
    pegawai: str
    catatan: Secret[str]
    waktu: datetime
