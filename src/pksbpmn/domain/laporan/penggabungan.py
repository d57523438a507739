"""Complaints about the same matter, joined to a leading one (rules REG-V-02)."""

from dataclasses import dataclass
from datetime import datetime

from pksbpmn.domain.record import Key, Ref, Secret


@dataclass(eq=False, kw_only=True)
class Penggabungan:
    """A complaint goes on in another, `induk`, until `selesai`; `pegawai` is the staff number of who joined them."""

    id: Key
    nomor_berkas: Ref
    induk: Ref
    alasan: Secret[str]
    pegawai: str
    waktu: datetime
    selesai: datetime | None = None
