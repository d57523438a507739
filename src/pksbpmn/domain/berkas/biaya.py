"""Costs and whose budget they belong to (PKS Pasal 10)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pksbpmn.domain.record import Key, Ref, Secret


class Penanggung(StrEnum):
    """Who bears a cost (PKS Pasal 10): either party, or the non-binding support of somebody else."""

    PIHAK_KESATU = "PIHAK_KESATU"
    PIHAK_KEDUA = "PIHAK_KEDUA"
    PIHAK_LAIN = "PIHAK_LAIN"


@dataclass(eq=False, kw_only=True)
class Biaya:
    """Whose budget an expense belongs to (PKS Pasal 10); a tag, no payment."""

    id: Key
    nomor_berkas: Ref
    penanggung: Penanggung
    uraian: Secret[str]
    waktu: datetime
