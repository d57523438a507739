"""An agreement as typed in, and what may be corrected in its record."""

from datetime import date
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from pksbpmn.domain.berkas.pihak import Pihak


class _Masukan(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, str_min_length=1)


class PenandatanganMasuk(_Masukan):
    """Who signed for a party: office and the legal basis of that office."""

    pihak: Pihak
    nama: str = Field(max_length=200)
    jabatan: str = Field(max_length=200)
    dasar: str = Field(max_length=300)


class MouMasuk(_Masukan):
    """The MoU above the agreement; without `berakhir` its term is unknown and warned of (rules C-20)."""

    nomor_kesatu: str = Field(max_length=100)
    nomor_kedua: str = Field(max_length=100)
    sebutan_lain: tuple[str, ...] = ()
    tanggal: date
    berakhir: date | None = None


class DasarHukumMasuk(_Masukan):
    """A regulation that the agreement regards, and what has superseded it (PKS-0-03)."""

    peraturan: str = Field(max_length=200)
    tentang: str = Field(max_length=300)
    digantikan_oleh: str | None = Field(default=None, max_length=200)


def _satu_dari_tiap_pihak(penandatangan: tuple[PenandatanganMasuk, ...]) -> None:
    if sorted(p.pihak for p in penandatangan) != [Pihak.ITJEN, Pihak.OMBUDSMAN]:
        raise ValueError("satu penandatangan ITJEN dan satu OMBUDSMAN")


class PerubahanPerjanjian(_Masukan):
    """What an authorised person may correct in the record of an agreement; only what is given changes (PKS-0-01)."""

    nomor_kesatu: str | None = Field(default=None, max_length=100)
    nomor_kedua: str | None = Field(default=None, max_length=100)
    nomor_tercetak: tuple[str, ...] | None = None
    tanggal: date | None = None
    tempat: str | None = Field(default=None, max_length=100)
    penandatangan: tuple[PenandatanganMasuk, ...] | None = None

    @model_validator(mode="after")
    def _sah(self) -> Self:
        if self.penandatangan is not None:
            _satu_dari_tiap_pihak(self.penandatangan)
        return self


class PerjanjianMasuk(_Masukan):
    """A new agreement under a MoU: with it, or linked later; in force only once linked (PKS-0-01, PKS-0-02)."""

    nomor_kesatu: str = Field(max_length=100)
    nomor_kedua: str = Field(max_length=100)
    nomor_tercetak: tuple[str, ...] = ()
    tanggal: date
    tempat: str = Field(max_length=100)
    penandatangan: tuple[PenandatanganMasuk, ...]
    nota_kesepahaman: MouMasuk | None = None
    dasar_hukum: tuple[DasarHukumMasuk, ...] = ()

    @model_validator(mode="after")
    def _sah(self) -> Self:
        _satu_dari_tiap_pihak(self.penandatangan)
        return self
