"""The receipt of a letter: when it was, when it was written down, and what corrected it (PKS Pasal 5(5))."""

from dataclasses import dataclass
from datetime import date, datetime

from pksbpmn.domain.record import Key, Ref, Secret
from pksbpmn.domain.surat.ekspedisi import CaraSampai


@dataclass(eq=False, kw_only=True)
class Penerimaan:
    """A receipt of a letter as it was entered; a later one corrects it with a reason, and both are kept.

    `tanggal` is the day of receipt, `cara` how the letter came, None where that is not known; `dicatat_oleh` (a staff
    number, or the party) entered it at `dicatat`.
    """

    id: Key
    id_surat: Ref
    tanggal: date
    bukti: Secret[str]
    dicatat: datetime
    dicatat_oleh: str
    alasan: Secret[str] | None = None
    cara: CaraSampai | None = None
