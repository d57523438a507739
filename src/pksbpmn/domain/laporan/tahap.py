"""The stages of a complaint (PKS Pasal 4(3))."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pksbpmn.domain.record import Key, Ref
from pksbpmn.names import ProcessId


class Tahap(StrEnum):
    """The six stages of PKS Pasal 4(3); the value is the id of the stage's process."""

    KLARIFIKASI = ProcessId.KLARIFIKASI
    PEMERIKSAAN = ProcessId.PEMERIKSAAN
    KONSILIASI = ProcessId.KONSILIASI
    LAHP = ProcessId.LAHP
    MEDIASI = ProcessId.MEDIASI
    REKOMENDASI = ProcessId.REKOMENDASI

    @property
    def sebutan(self) -> str:
        """What letters and figures call it."""
        return _SEBUTAN[self]


_SEBUTAN = {
    Tahap.KLARIFIKASI: "klarifikasi",
    Tahap.PEMERIKSAAN: "pemeriksaan",
    Tahap.KONSILIASI: "konsiliasi",
    Tahap.LAHP: "LAHP dan tindak lanjutnya",
    Tahap.MEDIASI: "mediasi",
    Tahap.REKOMENDASI: "rekomendasi",
}


@dataclass(eq=False, kw_only=True)
class RiwayatTahap:
    """When a stage began and ended."""

    id: Key
    nomor_berkas: Ref
    tahap: Tahap
    mulai: datetime
    selesai: datetime | None = None
