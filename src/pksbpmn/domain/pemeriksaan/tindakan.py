"""What is to be done after an LAHP or a Rekomendasi, action by action (PKS Pasal 4(7), 4(9) implied).

An action is fixed when its document is issued. What becomes of it is a list of entries; an entry has the day that it
speaks of (`pada`), and the moment and person of its entry.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.record import Key, Ref, Secret


class SumberTindakan(StrEnum):
    """The document that asks for an action."""

    LAHP = "LAHP"
    REKOMENDASI = "REKOMENDASI"


class StatusTindakan(StrEnum):
    """How far an action is."""

    BELUM = "BELUM"
    SEDANG = "SEDANG"
    SELESAI = "SELESAI"
    TIDAK_DILAKSANAKAN = "TIDAK_DILAKSANAKAN"

    @property
    def terbuka(self) -> bool:
        """Something is still waited for: it is neither done nor left undone for a reason."""
        return self in (StatusTindakan.BELUM, StatusTindakan.SEDANG)


class SebabPenilaianDitolak(StrEnum):
    """Why a follow-up cannot be judged so, in a word that the task's form may show."""

    TINDAKAN_MASIH_TERBUKA = "TINDAKAN_MASIH_TERBUKA"
    ADA_YANG_TIDAK_DILAKSANAKAN = "ADA_YANG_TIDAK_DILAKSANAKAN"
    ADA_YANG_SELESAI = "ADA_YANG_SELESAI"


class Pelaksanaan(StrEnum):
    """How far the Ombudsman judges a Rekomendasi to be carried out (UU 37/2008 Pasal 38)."""

    DILAKSANAKAN = "DILAKSANAKAN"
    SEBAGIAN = "SEBAGIAN"
    TIDAK = "TIDAK"


@dataclass(eq=False, kw_only=True)
class Tindakan:
    """One corrective action of an LAHP, or one point of a Rekomendasi; `urutan` counts from 1 as the document does.

    `id_naskah` is the document that asks for it: a new one brings actions of its own.
    """

    id: Key
    nomor_berkas: Ref
    sumber: SumberTindakan
    id_naskah: str | None
    urutan: int
    uraian: Secret[str]
    penanggung_jawab: Secret[str | None] = None
    target: Secret[str | None] = None


@dataclass(eq=False, kw_only=True)
class PerkembanganTindakan:
    """What somebody said of an action: `alasan` is why it is left undone, or else a remark.

    `id_jawaban` is the answer that said so, None where an officer found it out.
    """

    id: Key
    id_tindakan: Ref
    status: StatusTindakan
    pada: date
    dari: Pihak
    dicatat: datetime
    dicatat_oleh: str
    alasan: Secret[str | None] = None
    id_jawaban: str | None = None


@dataclass(frozen=True)
class HasilTindakan:
    """What is reported of one action."""

    status: StatusTindakan
    alasan: str | None = None

    def __post_init__(self) -> None:
        """Refuse an action left undone for no reason."""
        if self.status is StatusTindakan.TIDAK_DILAKSANAKAN and not self.alasan:
            raise MasukanSalah(
                "Tindakan yang tidak dilaksanakan menyebut alasannya (UU 37/2008 Pasal 38 ayat (4)).",
                "Tulis misalnya TIDAK_DILAKSANAKAN: unitnya sudah dibubarkan.",
            )

    @classmethod
    def baca(cls, teks: str) -> "HasilTindakan":
        """From "SELESAI", "SEDANG: a remark" or "TIDAK_DILAKSANAKAN: the reason"; MasukanSalah for anything else."""
        kata, _, alasan = (bagian.strip() for bagian in teks.partition(":"))
        if kata.upper() not in list(StatusTindakan):
            raise MasukanSalah(
                "Status tindakan tidak dikenal.",
                f"Pilih: {', '.join(StatusTindakan)}; alasan atau catatan menyusul sesudah titik dua.",
            )
        return cls(StatusTindakan(kata.upper()), alasan or None)


def terakhir(semua: Sequence[PerkembanganTindakan]) -> PerkembanganTindakan | None:
    """The entry that counts: of the latest day, and of that day the one entered last. `semua` is in order of entry."""
    return max(enumerate(semua), key=lambda x: (x[1].pada, x[0]))[1] if semua else None


def ditolak(status: Sequence[StatusTindakan]) -> SebabPenilaianDitolak | None:
    """Why actions of these statuses cannot be called carried out; None where they can, or where there are none."""
    if any(s.terbuka for s in status):
        return SebabPenilaianDitolak.TINDAKAN_MASIH_TERBUKA
    if any(s is not StatusTindakan.SELESAI for s in status):
        return SebabPenilaianDitolak.ADA_YANG_TIDAK_DILAKSANAKAN
    return None


def pelaksanaan_ditolak(dinilai: Pelaksanaan, status: Sequence[StatusTindakan]) -> SebabPenilaianDitolak | None:
    """Why points of these statuses cannot be judged so; what is done in part is not left undone (Pasal 38(4))."""
    match dinilai:
        case Pelaksanaan.DILAKSANAKAN:
            return ditolak(status)
        case Pelaksanaan.TIDAK if StatusTindakan.SELESAI in status:
            return SebabPenilaianDitolak.ADA_YANG_SELESAI
        case _:
            return None
