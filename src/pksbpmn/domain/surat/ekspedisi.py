"""Letters that no mail carries to their addressee: posted, handed over, told by telephone; and letters sent again."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pksbpmn.domain.record import Indexed, Key, Ref, Secret


class CaraKirim(StrEnum):
    """How such a letter reached its addressee."""

    POS = "POS"
    KURIR = "KURIR"
    DIANTAR = "DIANTAR"
    TELEPON = "TELEPON"


BERALAMAT = frozenset({CaraKirim.POS, CaraKirim.KURIR})
"""Ways that need a postal address."""


@dataclass(eq=False, kw_only=True)
class Ekspedisi:
    """A letter in the book of what goes out by hand; it waits while `tanggal` is None.

    `pegawai` is the staff number of who sent it. A call is no proof of receipt: the law wants the complainant told in
    writing (UU 37/2008 Pasal 25(2)), so a deadline begins with the receipt of the letter in this case too.
    """

    id_surat: Key
    nomor_berkas: Ref
    dicatat: datetime
    cara: CaraKirim | None = None
    tanggal: Indexed[date | None] = None
    pegawai: str | None = None
    keterangan: Secret[str] | None = None


class CaraSampai(StrEnum):
    """How a letter reached its addressee, as its receipt says."""

    SUREL = "SUREL"
    POS = "POS"
    KURIR = "KURIR"
    DIANTAR = "DIANTAR"
    PENGUMUMAN = "PENGUMUMAN"


PERLU_TUJUAN = frozenset({CaraSampai.SUREL, CaraSampai.POS, CaraSampai.KURIR, CaraSampai.PENGUMUMAN})
"""Ways that say where to: another address, or where it is published."""


@dataclass(eq=False, kw_only=True)
class PengirimanUlang:
    """A letter that did not arrive went once more on `tanggal`, another way or to another address; it stays the same.

    `tujuan` is an e-mail or postal address, or where it was published; `pegawai` is the staff number of who sent it.
    """

    id: Key
    id_surat: Ref
    cara: CaraSampai
    tujuan: Secret[str] | None
    tanggal: date
    alasan: Secret[str]
    pegawai: str
    waktu: datetime
