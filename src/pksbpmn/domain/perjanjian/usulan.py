"""What brings in, ends or changes an agreement, or who speaks for a party, as one officer enters it (Pasal 6, 7, 9)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.isian import Simpanan
from pksbpmn.domain.perjanjian.masuk import MouMasuk, PerjanjianMasuk
from pksbpmn.domain.record import Key, Secret


class PerjanjianBaru(Simpanan):
    """A new agreement, with its numbers, who signed it, and its MoU where it has one."""

    jenis: Literal["PERJANJIAN_BARU"] = "PERJANJIAN_BARU"
    masuk: PerjanjianMasuk


class TautanMou(Simpanan):
    """The MoU of an agreement that has none: linked to it the agreement is in force (Pasal 6)."""

    jenis: Literal["TAUTAN_MOU"] = "TAUTAN_MOU"
    id_perjanjian: str
    masuk: MouMasuk


class MasaMou(Simpanan):
    """The last day of a MoU: filled in or extended; with a reason, put right (Pasal 6)."""

    jenis: Literal["MASA_MOU"] = "MASA_MOU"
    id_mou: str
    berakhir: date
    alasan: str | None = None


class TanggalPerjanjian(Simpanan):
    """The day of an agreement, put right: before it the agreement is not in force (Pasal 6)."""

    jenis: Literal["TANGGAL_PERJANJIAN"] = "TANGGAL_PERJANJIAN"
    id_perjanjian: str
    tanggal: date
    alasan: str


class DenganSurat(Simpanan):
    """What a letter says that a party signed itself, with its number and day."""

    pihak: Pihak
    nomor_surat: str
    tanggal_surat: date


class SuratPengakhiran(DenganSurat):
    """Its notice of early termination (Pasal 7(1))."""

    jenis: Literal["PENGAKHIRAN"] = "PENGAKHIRAN"
    id_perjanjian: str
    narahubung: str | None
    pada: date
    alasan: str


class SuratPenarikan(DenganSurat):
    """It takes that notice back (Pasal 7)."""

    jenis: Literal["PENARIKAN_PENGAKHIRAN"] = "PENARIKAN_PENGAKHIRAN"
    id_perjanjian: str
    narahubung: str | None
    alasan: str


class SuratPembatalan(DenganSurat):
    """It takes a change of its contact person back, which is this matter (Pasal 9(2))."""

    jenis: Literal["PEMBATALAN_PERGANTIAN"] = "PEMBATALAN_PERGANTIAN"
    nomor_urusan: str


class SuratPergantian(DenganSurat):
    """Its new contact person, or his address (Pasal 9(2))."""

    jenis: Literal["PERGANTIAN_NARAHUBUNG"] = "PERGANTIAN_NARAHUBUNG"
    jabatan: str
    nama: str
    alamat: str
    telepon: str
    email: str
    situs: str | None
    sejak: date


class SuratPenunjukan(DenganSurat):
    """Who acts for its contact person, in one case or for a time (Pasal 9(2))."""

    jenis: Literal["PENUNJUKAN_WAKIL"] = "PENUNJUKAN_WAKIL"
    jabatan: str
    email: str
    sejak: date
    sampai: date
    nomor_berkas: str | None


IsiUsulan = Annotated[
    PerjanjianBaru
    | TautanMou
    | MasaMou
    | TanggalPerjanjian
    | SuratPengakhiran
    | SuratPenarikan
    | SuratPergantian
    | SuratPembatalan
    | SuratPenunjukan,
    Field(discriminator="jenis"),
]


@dataclass(eq=False, kw_only=True)
class UsulanPerjanjian:
    """What waits until another than `pengusul` (a head of the Ombudsman) confirms it; until then it changes nothing.

    `hash_asli` is the PDF of the signed letter. It was received on the day on which it was handed in (`diusulkan`).
    """

    id: Key
    isi: Secret[IsiUsulan]
    pengusul: str
    diusulkan: datetime
    hash_asli: str | None = None
    pengukuh: str | None = None
    dikukuhkan: datetime | None = None
