"""The rounds of a complaint: each begins when a member opens it again (UU 37/2008 Pasal 7; ADR 0021).

What a letter says, and what a step rests on, is of one round; what was said before stays on record.
"""

from datetime import datetime, time
from typing import TypeVar

from pksbpmn.domain.kerahasiaan.lampiran import Lampiran
from pksbpmn.domain.laporan.tahap import RiwayatTahap
from pksbpmn.domain.pemeriksaan.berita_acara import BeritaAcara
from pksbpmn.domain.pemeriksaan.lahp import Lahp
from pksbpmn.domain.pemeriksaan.tindakan import Tindakan
from pksbpmn.domain.permintaan.hak_menjawab import HakMenjawab
from pksbpmn.domain.permintaan.permintaan import Permintaan
from pksbpmn.domain.surat.naskah import Naskah
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.ports.records import Repository

T = TypeVar("T")


def putaran_ini(
    uow: UnitOfWork, dari: Repository[T], nomor: str, /, *, pada: datetime | None = None, **ciri: object
) -> list[T]:
    """Records of a case file that came about in the round of `pada` (None: the present one), oldest first."""
    semua = dari.find(nomor_berkas=nomor, **ciri)
    mulai = awal_putaran(uow, nomor) if semua else []
    if not mulai:
        return semua
    dicari = _ke(mulai, pada or uow.clock.now())
    return [r for r in semua if _ke(mulai, _saat(uow, r)) == dicari]


def awal_putaran(uow: UnitOfWork, nomor: str) -> list[datetime]:
    """When each round after the first began.

    What was only deemed withdrawn, while the answer was there in time, goes on in the round that it was in.
    """
    return [p.waktu for p in uow.pembukaan_kembali.find(nomor_berkas=nomor, disetujui=True)]


def putaran_lalu(uow: UnitOfWork, nomor: str, saat: datetime) -> bool:
    """Whether this moment lies in a round that is over."""
    mulai = awal_putaran(uow, nomor)
    return _ke(mulai, saat) < len(mulai)


def _ke(mulai: list[datetime], saat: datetime | None) -> int:
    return sum(m <= saat for m in mulai) if saat is not None else 0


def _saat(uow: UnitOfWork, record: object) -> datetime | None:  # noqa: PLR0911 - one answer a kind of record
    """When a record came about; None for what older versions kept without it, which is of the first round."""
    match record:
        case Permintaan():
            return record.dibuat
        case RiwayatTahap():
            return record.mulai
        case Naskah():
            return record.dibuka
        case Lampiran():
            return record.dicatat
        case Lahp():
            return record.ditetapkan
        case BeritaAcara():
            return record.naskah.waktu if record.naskah else None
        case Tindakan():
            return uow.naskah.get(record.id_naskah).dibuka if record.id_naskah else None
        case HakMenjawab() if record.menggantikan:  # struck by an answer of whichever day, it is of the same round
            return _saat(uow, uow.hak_menjawab.get(record.menggantikan))
        case Surat():
            return _saat_surat(uow, record)
        case _:
            waktu: datetime = record.waktu  # type: ignore[attr-defined]
            return waktu


def _saat_surat(uow: UnitOfWork, surat: Surat) -> datetime:
    """Of a letter what it was written for, else the end of its day: what goes out by itself keeps no hour."""
    if surat.id_naskah:
        return uow.naskah.get(surat.id_naskah).dibuka
    if surat.id_permintaan:
        return uow.permintaan.get(surat.id_permintaan).dibuat
    return datetime.combine(surat.tanggal, time.max, JAKARTA)
