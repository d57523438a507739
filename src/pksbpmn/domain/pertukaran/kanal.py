"""Channels on which data travel (PKS Pasal 5(4))."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.record import Key, Secret


class JenisKanal(StrEnum):
    """How data travels (PKS Pasal 5(4)): by hand, or by a verified electronic medium."""

    LANGSUNG = "LANGSUNG"
    ELEKTRONIK = "ELEKTRONIK"


@dataclass(eq=False, kw_only=True)
class Kanal:
    """A channel for data; refused until an officer has verified it (PKS Pasal 5(4), rules C-12)."""

    id: Key
    pihak: Pihak
    jenis: JenisKanal
    alamat: Secret[str]
    diverifikasi_oleh: str | None = None
    tanggal_verifikasi: date | None = None
