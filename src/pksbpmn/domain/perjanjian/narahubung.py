"""Contact persons (PKS Pasal 9)."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.isian import Simpanan
from pksbpmn.domain.record import Key, Ref, Secret

PARA_PIHAK = (Pihak.ITJEN, Pihak.OMBUDSMAN)
"""PIHAK KESATU and PIHAK KEDUA."""


def pihak_lain(pihak: Pihak) -> Pihak:
    """The other party of the agreement."""
    if pihak not in PARA_PIHAK:
        raise MasukanSalah(f"{pihak} bukan pihak dalam perjanjian.", "Pilih ITJEN atau OMBUDSMAN.")
    return Pihak.OMBUDSMAN if pihak is Pihak.ITJEN else Pihak.ITJEN


@dataclass(eq=False, kw_only=True)
class Narahubung:
    """An appointed contact person, or one who acts for him.

    A change that still waits for its day has no `berlaku_sejak`. Who acts for the contact person `delegasi_dari` does
    so beside him, or instead of him in `delegasi_berkas` alone. The last day is the one before `berlaku_sampai`.
    `hash_asli` is the PDF of the signed letter by which his party told of him, where it was handed in.
    """

    id: Key
    pihak: Pihak
    jabatan: Secret[str]
    nama: Secret[str]
    alamat: Secret[str]
    telepon: Secret[str]
    email: Secret[str]
    situs: Secret[str | None]
    nomor_surat: Secret[str]
    tanggal_surat: date
    berlaku_sejak: date | None
    berlaku_sampai: date | None = None
    delegasi_dari: Ref | None = None
    delegasi_berkas: Ref | None = None
    diberitahukan: date | None = None
    hash_asli: str | None = None

    def menjabat(self, pada: date) -> bool:
        """Whether the appointment or delegation holds on that day."""
        if self.berlaku_sejak is None or pada < self.berlaku_sejak:
            return False
        return self.berlaku_sampai is None or pada < self.berlaku_sampai

    @property
    def rincian(self) -> "RincianNarahubung":
        """What a notice says of him."""
        return RincianNarahubung(
            jabatan=self.jabatan, nama=self.nama, alamat=self.alamat, telepon=self.telepon, email=self.email
        )


class RincianNarahubung(Simpanan):
    """A contact person as a notice names him."""

    jabatan: str
    nama: str
    alamat: str
    telepon: str
    email: str


class MuatanNarahubung(Simpanan):
    """The matter of a replaced contact person; `berlaku_sejak` is the day named, later the day set.

    `dibatalkan`: its party took the change back.
    """

    untuk: Literal[JenisBerkas.NARAHUBUNG] = JenisBerkas.NARAHUBUNG
    id_narahubung: str
    berlaku_sejak: date
    lama: RincianNarahubung | None
    baru: RincianNarahubung
    nomor_surat: str
    dibatalkan: bool = False
