"""Confidentiality classes (PKS Pasal 8(1); UU 14/2008 Pasal 19)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pksbpmn.domain.record import Key, Ref, Secret


class Klasifikasi(StrEnum):
    """Confidentiality, least to most; without a decision an item counts as the last (PKS Pasal 8(1))."""

    BIASA = "BIASA"
    TERBATAS = "TERBATAS"
    RAHASIA = "RAHASIA"
    SANGAT_RAHASIA = "SANGAT_RAHASIA"


@dataclass(eq=False, kw_only=True)
class KeputusanKlasifikasi:
    """A class given to one item by consequence test (UU 14/2008 Pasal 19)."""

    id: Key
    id_butir: Ref
    klasifikasi: Klasifikasi
    pertimbangan: Secret[str]
    dasar_hukum: Secret[str]
    pejabat: str
    waktu: datetime
