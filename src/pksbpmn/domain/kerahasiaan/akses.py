"""Access to protected data, asked for and journalled (PKS Pasal 8(2); UU 27/2022 Pasal 31)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.record import Indexed, Key, Ref, Secret


class Tindakan(StrEnum):
    """What somebody did with protected data (PKS Pasal 8(2)); SERAH: let it go to the other party, or tried to."""

    BACA = "BACA"
    EKSPOR = "EKSPOR"
    SERAH = "SERAH"


class SebabPemutusDitolak(StrEnum):
    """Why a decision on access does not count, beside what stands against any officer (`SebabUlang`)."""

    PEMOHON_SENDIRI = "PEMOHON_SENDIRI"


@dataclass(eq=False, kw_only=True)
class AksesIdentitas:
    """A wish to see who a hidden complainant is; another person decides.

    `pencabut` is who took a grant back before its day.
    """

    id: Key
    nomor_berkas: Ref
    nomor_perkara: Ref
    pemohon: Indexed[str]
    alasan: Secret[str]
    dibuat: datetime
    diberikan: bool | None = None
    pemutus: str | None = None
    berlaku_sampai: datetime | None = None
    pencabut: str | None = None
    alasan_pencabutan: Secret[str | None] = None


@dataclass(eq=False, kw_only=True)
class JurnalAkses:
    """Who read or took out which protected data for what (PKS Pasal 8(2), UU 27/2022 Pasal 31); refusals too."""

    id: Key
    waktu: datetime
    pelaku: str
    peran: Peran
    pihak: Pihak
    tindakan: Tindakan
    objek: str
    tujuan: Secret[str]
    diizinkan: bool
    nomor_berkas: Ref | None = None
