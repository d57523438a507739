"""The yearly report (PKS Pasal 11)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.isian import Simpanan
from pksbpmn.domain.monev.angka import Angka
from pksbpmn.domain.record import Key, Ref, Secret


class MuatanMonev(Simpanan):
    """The monev of a period (both days included); `perjanjian` is the number of the agreement's own matter.

    The figures come first, then what both parties write; `masukan_itjen` stays None where Itjen did not answer.
    """

    untuk: Literal[JenisBerkas.MONEV] = JenisBerkas.MONEV
    mulai: date
    sampai: date
    perjanjian: str | None
    angka: Angka | None = None
    kendala: str = ""
    perbaikan: str = ""
    masukan_itjen: str | None = None


@dataclass(eq=False, kw_only=True)
class LaporanMonev:
    """The yearly report (PKS Pasal 11): `angka` are its figures, the hashes its CSV and XLSX."""

    id: Key
    nomor_berkas: Ref
    mulai: date
    sampai: date
    angka: Angka
    kendala: Secret[str]
    perbaikan: Secret[str]
    hash_csv: str
    hash_xlsx: str
    ditetapkan: datetime
