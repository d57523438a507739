"""Meetings of konsiliasi and mediasi: where and when (PKS Pasal 4(6)b, 4(8)a), and what becomes of them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pksbpmn.domain.record import Key, Ref, Secret


class TempatPertemuan(StrEnum):
    """Kantor Ombudsman, or another place that the parties agree on (PKS Pasal 4(6)b)."""

    KANTOR_OMBUDSMAN = "KANTOR_OMBUDSMAN"
    TEMPAT_LAIN = "TEMPAT_LAIN"


class TindakanPertemuan(StrEnum):
    """What happens to a meeting that was agreed on: another time or place is sought, or it is called off."""

    DIPINDAHKAN = "DIPINDAHKAN"
    DIBATALKAN = "DIBATALKAN"


@dataclass(eq=False, kw_only=True)
class PerubahanPertemuan:
    """A meeting that was agreed on is moved or called off, with the reason that the parties are told."""

    id: Key
    nomor_berkas: Ref
    tindakan: TindakanPertemuan
    alasan: Secret[str]
    waktu: datetime
