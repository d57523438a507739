"""A year whose holidays are not in the table is told months before it comes."""

from datetime import date

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.usecases.permintaan.hari_libur import ingatkan_tabel
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import notices


@pytest.mark.aturan("C-21", "TELAAH-50")
@pytest.mark.parametrize(
    ("day", "told"),
    [
        (date(2030, 8, 31), [2030]),
        (date(2030, 9, 1), [2030, 2031]),
        (date(2030, 12, 31), [2030, 2031]),
        (date(2025, 9, 1), []),
    ],
)
def test_this_year_is_missed_and_the_next_from_september_on(
    uow: UnitOfWork, clock: AdjustableClock, day: date, told: list[int]
) -> None:
    clock.set(day)
    for _ in range(2):
        ingatkan_tabel(uow)
    assert [(n.kepada, n.perihal) for n in notices(uow)] == [
        (Pihak.OMBUDSMAN, f"Hari libur tahun {t} belum ada dalam tabel") for t in told
    ]
    for n, tahun in zip(notices(uow), told, strict=True):
        assert f"(tahun_ditetapkan: [{tahun}], tambah:" in n.isi
        assert "muat dengan `pksbpmn libur muat BERKAS`" in n.isi
        assert "tenggat dalam hari kalender tetap dihitung" in n.isi


@pytest.mark.aturan("C-21", "TELAAH-50")
def test_it_is_told_again_every_month(uow: UnitOfWork, clock: AdjustableClock) -> None:
    for month in (1, 1, 2, 3):
        clock.set(date(2031, month, 15))
        ingatkan_tabel(uow)
    assert [n.perihal for n in notices(uow)] == ["Hari libur tahun 2031 belum ada dalam tabel"] * 3
