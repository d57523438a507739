"""The right of a party to answer, and whether it used it (UU 37/2008 Pasal 33(3))."""

from dataclasses import dataclass
from datetime import datetime

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.record import Key, Ref


@dataclass(eq=False, kw_only=True)
class HakMenjawab:
    """Whether a party used its right to answer (UU 37/2008 Pasal 33(3)); the newest of a party counts.

    Of several Terlapor `ke` is the place. An answer that arrived in time (`id_jawaban`) strikes what was deemed before
    (`menggantikan`).
    """

    id: Key
    nomor_berkas: Ref
    pihak: Pihak
    digunakan: bool
    waktu: datetime
    id_jawaban: str | None = None
    menggantikan: str | None = None
    ke: int = 1
