"""Officers who write, check and sign: by staff number, with the office that their documents name."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from pksbpmn.domain.berkas.izin import KEPALA_PIHAK
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.record import Key, Secret
from pksbpmn.names import CandidateGroup

DIKUKUHKAN = (CandidateGroup.KUSTODIAN, CandidateGroup.PPID, CandidateGroup.RAPAT_PLENO, *KEPALA_PIHAK)
"""Groups that nobody gives alone: who opens hidden identities, heads either house, or signs its letters (naskah.dmn).

PKS Pasal 8(2); UU 37/2008 Pasal 24(2).
"""
_PELAKSANA = re.compile(r"(plt|plh|pelaksana (tugas|harian))\b", re.IGNORECASE)


def pelaksana(jabatan: str) -> bool:
    """Whether who has this title acts for the holder of the office ("Plt. …", "Plh. …"): that takes an order."""
    return _PELAKSANA.match(jabatan.strip()) is not None


@dataclass(eq=False, kw_only=True)
class Pegawai:
    """An officer of one of the two institutions and the groups whose tasks he may take, from `sejak` to `sampai`.

    `nomor` is his staff number in its one spelling (`nomor_pegawai`); `pihak` is OMBUDSMAN or ITJEN. Notices about his
    tasks go to `surel`, without one to the contact person of his institution. `dasar` is the order by which he acts for
    the holder of the office, with its number and day; None for who holds it himself (C-22). Groups in `menunggu` count
    for nothing until another than `pengusul`, who made him what he is since, confirms them.
    """

    nomor: Key
    nama: Secret[str]
    jabatan: Secret[str]
    pihak: Pihak
    kelompok: tuple[CandidateGroup, ...]
    sejak: date
    sampai: date | None = None
    surel: Secret[str] | None = None
    dasar: Secret[str] | None = None
    menunggu: tuple[CandidateGroup, ...] = ()
    pengusul: tuple[str, ...] = ()

    @property
    def jabatan_dan_dasar(self) -> str:
        """His office as what several sign names it: with the order by which he acts for its holder."""
        return f"{self.jabatan} berdasarkan {self.dasar}" if self.dasar else self.jabatan

    def anggota(self, kelompok: Collection[str]) -> bool:
        """Whether he is of one of these groups, if any are named."""
        return not kelompok or any(k in kelompok for k in self.kelompok)

    def menulis(self, nomor: str | None, kapan: datetime) -> bool:
        """Whether what was written then under this number is his: before his term it was another's."""
        return nomor == self.nomor and kapan.date() >= self.sejak

    def bertugas(self, hari: date) -> bool:
        """Whether he is in office on this day."""
        return self.sejak <= hari and (self.sampai is None or hari <= self.sampai)
