"""The yearly report (PKS Pasal 11)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pksbpmn.domain.record import Key, Ref, Secret


@dataclass(eq=False, kw_only=True)
class LaporanMonev:
    """The yearly report (PKS Pasal 11): `angka` are its figures, the hashes its CSV and XLSX."""

    id: Key
    nomor_urusan: Ref
    mulai: date
    sampai: date
    angka: dict[str, Any]
    kendala: Secret[str]
    perbaikan: Secret[str]
    hash_csv: str
    hash_xlsx: str
    ditetapkan: datetime
