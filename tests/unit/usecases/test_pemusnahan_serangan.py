"""Attacks on the destruction of personal data: whose evidence goes with it, who is two officers, who tells whom."""

import pytest

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.usecases.berkas.berkas import buka
from pksbpmn.usecases.berkas.berkas import tutup as tutup_urusan
from pksbpmn.usecases.kerahasiaan import pemusnahan
from pksbpmn.usecases.laporan.lapor import tutup
from pksbpmn.usecases.laporan.penggabungan import gabungkan
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import open_case
from tests.unit.usecases.destruction import PENGUSUL, D, delivered, propose
from tests.unit.usecases.joined import other


def _joined(uow: UnitOfWork, clock: AdjustableClock, *, later: int = 0) -> tuple[str, str]:
    """A complaint closed six years ago, and the one that led it, closed so many days later."""
    nomor, induk = open_case(uow), other(uow)
    gabungkan(uow, nomor, induk, alasan="Pokok yang sama.", pegawai=PENGUSUL)
    tutup(uow, nomor, Akhir.DIGABUNG)
    clock.advance(days=later)
    tutup(uow, induk, Akhir.DITUTUP_PEMERIKSAAN)
    delivered(uow)
    clock.advance(days=365 * 6 + 6 - later)
    return nomor, induk


@pytest.mark.parametrize("dasar", D)
def test_evidence_under_a_legal_hold_is_rewritten_by_destroying_a_joined_case(
    uow: UnitOfWork, clock: AdjustableClock, dasar: D
) -> None:
    nomor, induk = _joined(uow, clock)
    for held, asked in ((induk, nomor), (nomor, induk)):
        pemusnahan.tahan(uow, held, "Perkara pidana.", PENGUSUL)
        with pytest.raises(Exception, match=rf"Laporan {held} berkaitan dengan proses hukum"):
            propose(uow, asked, dasar)
        pemusnahan.lepas(uow, held, "Putusan tetap.", PENGUSUL)
    propose(uow, nomor, dasar)


@pytest.mark.parametrize("dasar", [D.RETENSI, D.PERMINTAAN_SUBJEK])
def test_a_retention_that_still_runs_is_passed_by_a_joined_case(
    uow: UnitOfWork, clock: AdjustableClock, dasar: D
) -> None:
    nomor, induk = _joined(uow, clock, later=800)
    with pytest.raises(Exception, match=rf"Masa simpan arsip {induk} belum lewat: sampai"):
        propose(uow, nomor, dasar)
    clock.advance(days=800)
    propose(uow, nomor, dasar)


def test_a_matter_that_was_closed_later_keeps_its_retention(uow: UnitOfWork, clock: AdjustableClock) -> None:
    nomor, _ = _joined(uow, clock)
    urusan = buka(uow, JenisBerkas.KEJADIAN, Pihak.OMBUDSMAN, "Halangan", tentang=nomor)
    tutup_urusan(uow, urusan.nomor, "SELESAI")
    delivered(uow)
    with pytest.raises(Exception, match=rf"Masa simpan arsip {urusan.nomor} belum lewat: sampai"):
        propose(uow, nomor)
