"""Files that came with a complaint, an event, an answer, evidence, a receipt, minutes, a report (PKS Pasal 8)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.record import Indexed, Key, Ref, Secret


class SumberLampiran(StrEnum):
    """What a file came with."""

    LAPORAN = "LAPORAN"
    KEJADIAN = "KEJADIAN"
    JAWABAN = "JAWABAN"
    PERKEMBANGAN = "PERKEMBANGAN"
    TINDAKAN = "TINDAKAN"
    BUKTI = "BUKTI"
    PENERIMAAN = "PENERIMAAN"
    BERITA_ACARA = "BERITA_ACARA"


@dataclass(eq=False, kw_only=True)
class Lampiran:
    """A file with its source: `id_sumber` is the id of what it came with, for a complaint or an event its number.

    `hash_berkas` is the keyed hash under which the encrypted store keeps it, `ukuran` its bytes filled up as those are
    (ADR 0024), `tipe` the media type that its content says. Without a class it is treated as the most restricted
    (PKS-8.1-01).
    """

    id: Key
    nomor_berkas: Ref
    sumber: SumberLampiran
    id_sumber: Ref
    nama: Secret[str]
    hash_berkas: Indexed[str]
    ukuran: int
    tipe: str
    dari: Pihak
    diterima: date
    dicatat: datetime
    dicatat_oleh: str
    klasifikasi: Klasifikasi | None = None


@dataclass(frozen=True)
class LampiranMasuk:
    """A file as it is handed in."""

    nama: str
    isi: bytes
    klasifikasi: Klasifikasi | None = None
