"""Requests to who was replaced: what he answered while he was in the place counts as evidence (ADR 0013, 0021)."""

from collections.abc import Sequence
from datetime import date

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.permintaan.permintaan import Permintaan, StatusPermintaan
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.usecases.berkas.rombongan import masih_menempati
from pksbpmn.usecases.ports import UnitOfWork

TIDAK_MENUNGGU = frozenset({StatusPermintaan.DIJAWAB, StatusPermintaan.BATAL})
"""An answer to it is kept, and ends nothing."""


def periksa_batal(uow: UnitOfWork, permintaan: Permintaan, diterima: date) -> None:
    """Refuse an answer to what was called off, unless it came from who was replaced, before that day.

    It is evidence: his successor is asked himself, and waives or ends nothing by it (UU 37/2008 Pasal 33).
    """
    if permintaan.status is StatusPermintaan.BATAL and not _sebelum_diganti(uow, permintaan, diterima):
        raise MasukanSalah("Permintaan ini sudah dibatalkan.", "Tidak perlu dijawab lagi.")


def dijawab_sebelum_diganti(uow: UnitOfWork, semua: Sequence[Permintaan], diterima: date) -> Permintaan | None:
    """Of these the one whose addressee answered that day and has been replaced since; None where there is none."""
    return next((p for p in reversed(semua) if _sebelum_diganti(uow, p, diterima)), None)


def _sebelum_diganti(uow: UnitOfWork, permintaan: Permintaan, diterima: date) -> bool:
    if permintaan.status is not StatusPermintaan.BATAL or masih_menempati(uow, permintaan):
        return False
    serupa = uow.permintaan.find(
        nomor_berkas=permintaan.nomor_berkas, jenis=permintaan.jenis, kepada=permintaan.kepada, ke=permintaan.ke
    )
    diganti = [p.dibuat for p in serupa if p.dibuat > permintaan.dibuat]
    dikirim = permintaan.dibuat.astimezone(JAKARTA).date()
    return bool(diganti) and dikirim <= diterima < min(diganti).astimezone(JAKARTA).date()
