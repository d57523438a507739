"""The versions of a document, and what was written for one."""

from datetime import datetime

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.pemeriksaan.isi import Isi, JenisIsi
from pksbpmn.domain.surat.naskah import Konsep
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.ports import UnitOfWork


def konsep_terbaru(uow: UnitOfWork, id_naskah: str) -> Konsep | None:
    """The newest version, None before the first."""
    ada = uow.konsep.find(id_naskah=id_naskah)
    return ada[-1] if ada else None


def semua_konsep(uow: UnitOfWork, id_naskah: str) -> list[Konsep]:
    """Every version, oldest first. Raises MasukanSalah before the first."""
    ada = uow.konsep.find(id_naskah=id_naskah)
    if not ada:
        raise MasukanSalah(
            "Naskah ini belum mempunyai konsep.", "Konsep dibuat ketika tugas Susun konsep diselesaikan."
        )
    return ada


def isi_sampai(uow: UnitOfWork, nomor: str, jenis: JenisIsi, sampai: datetime | None) -> list[Isi]:
    """What was written of this kind in this round until then (None: until now), oldest first."""
    return [i for i in putaran_ini(uow, uow.isi, nomor, jenis=jenis) if sampai is None or i.waktu <= sampai]
