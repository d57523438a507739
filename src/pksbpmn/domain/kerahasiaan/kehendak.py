"""The complainant's wish to be hidden or shown, as it changed in the course of a case (UU 37/2008 Pasal 24(2))."""

from dataclasses import dataclass
from datetime import date, datetime

from pksbpmn.domain.record import Key, Ref, Secret


@dataclass(eq=False, kw_only=True)
class KehendakPelapor:
    """On `tanggal` he wished so, for this reason; an officer (staff number) wrote it down at `waktu`."""

    id: Key
    nomor_berkas: Ref
    dirahasiakan: bool
    tanggal: date
    alasan: Secret[str]
    pegawai: str
    waktu: datetime
