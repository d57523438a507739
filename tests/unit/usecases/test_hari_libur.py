"""A year whose holidays are not in the table is told months before it comes."""

from datetime import date

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.usecases.permintaan.hari_libur import ingatkan_tabel
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import notices


@pytest.mark.aturan("C-21")
@pytest.mark.parametrize(
    ("day", "told"),
    [(date(2030, 8, 31), False), (date(2030, 9, 1), True), (date(2030, 12, 31), True), (date(2025, 9, 1), False)],
)
def test_the_next_year_is_missed_from_september_on(
    uow: UnitOfWork, clock: AdjustableClock, day: date, told: bool
) -> None:
    clock.set(day)
    for _ in range(2):
        ingatkan_tabel(uow)
    assert [(n.kepada, n.perihal) for n in notices(uow)] == (
        [(Pihak.OMBUDSMAN, "Hari libur tahun 2031 belum ada dalam tabel")] if told else []
    )
    for n in notices(uow):
        assert "tahun 2031 belum ada dalam tabel" in n.isi
        assert "PKSBPMN_HOLIDAYS_FILE menurut SKB 3 Menteri (tahun_ditetapkan: [2031]" in n.isi


@pytest.mark.aturan("C-21")
def test_every_year_is_told_by_itself(uow: UnitOfWork, clock: AdjustableClock) -> None:
    for year in (2030, 2031):
        clock.set(date(year, 10, 1))
        ingatkan_tabel(uow)
    assert [n.perihal[:23] for n in notices(uow)] == ["Hari libur tahun 2031 b", "Hari libur tahun 2032 b"]
