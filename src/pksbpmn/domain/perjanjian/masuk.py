"""An agreement as typed in, and what may be corrected in its record."""

from datetime import date
from typing import Literal, Self

from pydantic import Field, model_validator

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.isian import Isian
from pksbpmn.domain.perjanjian.perjanjian import Penandatangan


class MouMasuk(Isian):
    """The MoU above the agreement; without `berakhir` its term is unknown and warned of (rules C-20)."""

    nomor_kesatu: str = Field(max_length=100)
    nomor_kedua: str = Field(max_length=100)
    sebutan_lain: tuple[str, ...] = ()
    tanggal: date
    berakhir: date | None = None


class DasarHukumMasuk(Isian):
    """A regulation that the agreement regards, and what has superseded it (PKS-0-03)."""

    peraturan: str = Field(max_length=200)
    tentang: str = Field(max_length=300)
    digantikan_oleh: str | None = Field(default=None, max_length=200)


class NaskahAsliMasuk(Isian):
    """What somebody saw on an original (PKS Pasal 14); what he did not look at stays open."""

    salinan: Literal["1/2", "2/2"]
    meterai: bool | None = None
    cap: bool | None = None


def _satu_dari_tiap_pihak(penandatangan: tuple[Penandatangan, ...]) -> None:
    if sorted(p.pihak for p in penandatangan) != [Pihak.ITJEN, Pihak.OMBUDSMAN]:
        raise ValueError("satu penandatangan ITJEN dan satu OMBUDSMAN")


class PerubahanPerjanjian(Isian):
    """What an authorised person may correct in the record of an agreement; only what is given changes (PKS-0-01).

    A day is superseded, with a reason (PKS-6.1-02).
    """

    nomor_kesatu: str | None = Field(default=None, max_length=100)
    nomor_kedua: str | None = Field(default=None, max_length=100)
    nomor_tercetak: tuple[str, ...] | None = None
    tanggal: date | None = None
    tempat: str | None = Field(default=None, max_length=100)
    penandatangan: tuple[Penandatangan, ...] | None = None
    alasan: str | None = Field(default=None, max_length=1000)

    @model_validator(mode="after")
    def _sah(self) -> Self:
        if self.tanggal is not None and not (self.alasan or "").strip():
            raise ValueError("tanggal yang diperbaiki memerlukan alasan")
        if self.penandatangan is not None:
            _satu_dari_tiap_pihak(self.penandatangan)
        return self


class PerjanjianMasuk(Isian):
    """A new agreement under a MoU: with it, or linked later; in force only once linked (PKS-0-01, PKS-0-02)."""

    nomor_kesatu: str = Field(max_length=100)
    nomor_kedua: str = Field(max_length=100)
    nomor_tercetak: tuple[str, ...] = ()
    tanggal: date
    tempat: str = Field(max_length=100)
    penandatangan: tuple[Penandatangan, ...]
    nota_kesepahaman: MouMasuk | None = None
    dasar_hukum: tuple[DasarHukumMasuk, ...] = ()
    naskah_asli: tuple[NaskahAsliMasuk, ...] = ()

    @model_validator(mode="after")
    def _sah(self) -> Self:
        _satu_dari_tiap_pihak(self.penandatangan)
        return self
