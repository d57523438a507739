"""The LAHP as it is kept (PKS Pasal 1, 4(7); POR 58/2023 Pasal 54)."""

from dataclasses import dataclass
from datetime import datetime

from pksbpmn.domain.pemeriksaan.temuan import Kesimpulan
from pksbpmn.domain.record import Key, Ref


@dataclass(eq=False, kw_only=True)
class Lahp:
    """One LAHP that was set; `ditindaklanjuti` says what the Ombudsman found of its follow-up, once it has looked."""

    id: Key
    nomor_berkas: Ref
    kesimpulan: Kesimpulan
    ditetapkan: datetime
    ditindaklanjuti: bool | None = None
    dinilai: datetime | None = None
