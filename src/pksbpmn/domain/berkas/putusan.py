"""A decision on its way: stated by who takes it, then accepted or refused where it arrives from the engine."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from pksbpmn.domain.record import Indexed, Key, Ref, Secret


class SebabDitolak(StrEnum):
    """Why a decision that arrived does not count."""

    BERKAS_LAIN = "BERKAS_LAIN"
    BERKAS_TIDAK_DIKENAL = "BERKAS_TIDAK_DIKENAL"
    ISIAN_TIDAK_SAH = "ISIAN_TIDAK_SAH"
    TIDAK_BERWENANG = "TIDAK_BERWENANG"
    TIDAK_DINYATAKAN = "TIDAK_DINYATAKAN"


ARTI_SEBAB: dict[SebabDitolak, str] = {
    SebabDitolak.BERKAS_LAIN: "isiannya menyebut berkas lain dari berkas tugas ini",
    SebabDitolak.BERKAS_TIDAK_DIKENAL: "belum ada langkah proses ini yang menyebut berkasnya; putuskan setelah langkah "
    "berikutnya, paling lambat pengingatnya",
    SebabDitolak.ISIAN_TIDAK_SAH: "isiannya tidak seperti yang diminta formulirnya",
    SebabDitolak.TIDAK_BERWENANG: "pemutusnya tidak bertugas, bukan dari kelompoknya, atau berbenturan kepentingan",
    SebabDitolak.TIDAK_DINYATAKAN: "tidak diketahui siapa yang memutus; putuskan dengan `pksbpmn tugas selesai`, "
    "atau ambil dahulu tugasnya di Tasklist dengan akun pegawai",
}
"""The reasons in words."""


@dataclass(eq=False, kw_only=True)
class PernyataanPutusan:
    """Who decides in a task, and how, as it was known before the engine heard it.

    It counts for one task alone. `kunci_tugas` is the engine's key, "" where Tasklist was asked; `instans` and
    `instans_elemen` those of its process and of the task in it, None where the engine could not tell. `isian` are the
    answers; None: those that the engine brings (completed in Tasklist). `didengar`: when the engine confirmed it.
    `gugur`: used, overtaken, or never heard by the engine.
    """

    id: Key
    nomor_berkas: Ref
    elemen: str
    kunci_tugas: str
    pegawai: Indexed[str]
    isian: Secret[dict[str, Any] | None]
    waktu: datetime
    instans: str | None = None
    instans_elemen: str | None = None
    didengar: datetime | None = None
    gugur: datetime | None = None


@dataclass(eq=False, kw_only=True)
class PutusanDitolak:
    """A decision that arrived and did not count; its task was opened again. `isian_salah` are fields at fault."""

    id: Key
    nomor_berkas: Ref
    elemen: str
    instans_elemen: str
    sebab: SebabDitolak
    isian_salah: list[str]
    waktu: datetime
