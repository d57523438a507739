"""Disputes about the agreement (PKS Pasal 13)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.isian import Simpanan
from pksbpmn.domain.record import Key, Ref, Secret


class Musyawarah(Simpanan):
    """When and where the parties deliberate; `tempat` is an address or the place of an online meeting."""

    waktu: datetime
    tempat: str


class MuatanPerselisihan(Simpanan):
    """The matter of a dispute; `risalah` is what the minutes of the last deliberation say of its outcome."""

    untuk: Literal[JenisBerkas.PERSELISIHAN] = JenisBerkas.PERSELISIHAN
    id_perjanjian: str
    pokok: str
    musyawarah: Musyawarah | None = None
    risalah: str | None = None


@dataclass(eq=False, kw_only=True)
class Perselisihan:
    """A dispute about the agreement, to be settled by musyawarah (PKS Pasal 13)."""

    id: Key
    id_perjanjian: Ref
    nomor_berkas: Ref
    diajukan: Pihak
    pokok: Secret[str]
    dibuat: datetime
    hasil: str | None = None
    selesai: datetime | None = None
