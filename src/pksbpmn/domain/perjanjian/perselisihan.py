"""Disputes about the agreement (PKS Pasal 13)."""

from dataclasses import dataclass
from datetime import datetime

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.record import Key, Ref, Secret


@dataclass(eq=False, kw_only=True)
class Perselisihan:
    """A dispute about the agreement, to be settled by musyawarah (PKS Pasal 13)."""

    id: Key
    id_perjanjian: Ref
    nomor_urusan: Ref
    diajukan: Pihak
    pokok: Secret[str]
    dibuat: datetime
    hasil: str | None = None
    selesai: datetime | None = None
