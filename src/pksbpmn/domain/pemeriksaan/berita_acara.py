"""Who must sign which minutes: no more, no fewer."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.record import Key, Ref


class JenisBeritaAcara(StrEnum):
    """Minutes that need signatures (PKS Pasal 4(6)c and 4(8)b)."""

    KONSILIASI = "KONSILIASI"
    MEDIASI = "MEDIASI"


class HasilPertemuan(StrEnum):
    """How a meeting ended."""

    SEPAKAT = "SEPAKAT"
    TIDAK_SEPAKAT = "TIDAK_SEPAKAT"


@dataclass(eq=False, kw_only=True)
class BeritaAcara:
    """Minutes of a meeting; valid once exactly the right parties signed."""

    id: Key
    nomor_berkas: Ref
    jenis: JenisBeritaAcara
    hasil: HasilPertemuan
    nomor: str
    tanggal: date
    sah: bool = False


@dataclass(eq=False, kw_only=True)
class TandaTangan:
    """One party's signature under minutes."""

    UNIQUE_TOGETHER: ClassVar = (("id_berita_acara", "pihak"),)

    id: Key
    id_berita_acara: Ref
    pihak: Pihak
    waktu: datetime


PENANDATANGAN: dict[JenisBeritaAcara, frozenset[Pihak]] = {
    # PKS Pasal 4(6)c: three; Itjen neither signs nor stands in for anybody.
    JenisBeritaAcara.KONSILIASI: frozenset({Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.OMBUDSMAN}),
    # PKS Pasal 4(8)b: four.
    JenisBeritaAcara.MEDIASI: frozenset({Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.ITJEN, Pihak.OMBUDSMAN}),
}


def sah(jenis: JenisBeritaAcara, tanda_tangan: Iterable[Pihak]) -> bool:
    """True where exactly the parties named by the agreement have signed."""
    return frozenset(tanda_tangan) == PENANDATANGAN[jenis]
