"""Addenda to the agreement (PKS Pasal 12)."""

from dataclasses import dataclass
from datetime import date

from pksbpmn.domain.record import Key, Ref, Secret


@dataclass(eq=False, kw_only=True)
class Adendum:
    """A change of the agreement; part of it once both agreed (PKS Pasal 12)."""

    id: Key
    id_perjanjian: Ref
    nomor_urusan: Ref
    perihal: Secret[str]
    ketentuan_diubah: Secret[str]
    disetujui: list[str]
    nomor_kesatu: str | None = None
    nomor_kedua: str | None = None
    tanggal: date | None = None
