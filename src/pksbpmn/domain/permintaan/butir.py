"""A request followed item by item: what was asked, what became of each (PKS Pasal 4(5))."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.record import Key, Ref, Secret


class StatusButir(StrEnum):
    """What became of an item."""

    BELUM = "BELUM"
    SEBAGIAN = "SEBAGIAN"
    DIBERIKAN = "DIBERIKAN"
    DITOLAK = "DITOLAK"

    @property
    def tuntas(self) -> bool:
        """Nothing more is waited for."""
        return self in (StatusButir.DIBERIKAN, StatusButir.DITOLAK)


@dataclass(eq=False, kw_only=True)
class ButirPermintaan:
    """One item of a request, fixed when its letter is issued; `urutan` counts from 1 as the letter does.

    `pada` and `id_jawaban` are the day and the answer that last said what became of it; `dasar_hukum` the ground of a
    refusal.
    """

    id: Key
    id_permintaan: Ref
    urutan: int
    uraian: Secret[str]
    status: StatusButir = StatusButir.BELUM
    dasar_hukum: Secret[str] | None = None
    pada: date | None = None
    id_jawaban: str | None = None


@dataclass(frozen=True)
class HasilButir:
    """What an answer says of one item; a refusal names its legal ground (PKS-4.5-03)."""

    status: StatusButir
    dasar_hukum: str | None = None

    @classmethod
    def baca(cls, teks: str) -> "HasilButir":
        """From "DIBERIKAN", "SEBAGIAN" or "DITOLAK: the legal ground"; MasukanSalah for anything else."""
        kata, _, dasar = (bagian.strip() for bagian in teks.partition(":"))
        if kata.upper() not in list(StatusButir) or kata.upper() == StatusButir.BELUM:
            raise MasukanSalah(
                "Hasil butir tidak dikenal.", "Pilih DIBERIKAN, SEBAGIAN, atau DITOLAK:DASAR HUKUM untuk tiap butir."
            )
        status = StatusButir(kata.upper())
        if (status is StatusButir.DITOLAK) != bool(dasar):
            raise MasukanSalah(
                "Butir yang ditolak menyebut dasar hukumnya, dan hanya yang ditolak (PKS Pasal 4 ayat (5)).",
                "Tulis misalnya 4=DITOLAK:UU 14/2008 Pasal 17.",
            )
        return cls(status, dasar or None)
