"""What else tells who a hidden complainant is (UU 37/2008 Pasal 24(2); rules REG-I-04)."""

from dataclasses import dataclass
from datetime import datetime

from pksbpmn.domain.record import Key, Ref, Secret


@dataclass(eq=False, kw_only=True)
class NamaLain:
    """A nickname, a representative's or a relative's name: an officer (staff number) had it hidden as well."""

    id: Key
    nomor_berkas: Ref
    nama: Secret[str]
    pegawai: str
    waktu: datetime
