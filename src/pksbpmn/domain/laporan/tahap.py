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


class AlasanDilewati(StrEnum):
    """Why a stage was left out (PKS Pasal 4(3)); what no word fits is written (`IsiTahapDilewati`)."""

    TANPA_PELAPOR = "TANPA_PELAPOR"
    TIDAK_DIKEHENDAKI = "TIDAK_DIKEHENDAKI"
    TIDAK_DAPAT_DISEPAKATI = "TIDAK_DAPAT_DISEPAKATI"
    TAHAP_LAIN_LEBIH_TEPAT = "TAHAP_LAIN_LEBIH_TEPAT"
    LAINNYA = "LAINNYA"


@dataclass(eq=False, kw_only=True)
class RiwayatTahap:
    """When a stage began and ended, and why it was left out if it was."""

    id: Key
    nomor_berkas: Ref
    tahap: Tahap
    mulai: datetime
    selesai: datetime | None = None
    alasan_dilewati: AlasanDilewati | None = None
