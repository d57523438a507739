"""Addenda to the agreement (PKS Pasal 12)."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.isian import Simpanan
from pksbpmn.domain.record import Key, Ref, Secret


class MuatanAdendum(Simpanan):
    """The matter of an addendum; it gets its numbers when it is set."""

    untuk: Literal[JenisBerkas.ADENDUM] = JenisBerkas.ADENDUM
    id_perjanjian: str
    ketentuan_diubah: str
    nomor_kesatu: str | None = None
    nomor_kedua: str | None = None


@dataclass(eq=False, kw_only=True)
class Adendum:
    """A change of the agreement; part of it once both agreed (PKS Pasal 12)."""

    id: Key
    id_perjanjian: Ref
    nomor_berkas: Ref
    perihal: Secret[str]
    ketentuan_diubah: Secret[str]
    disetujui: tuple[Pihak, ...]
    nomor_kesatu: str | None = None
    nomor_kedua: str | None = None
    tanggal: date | None = None
