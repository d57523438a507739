"""Reminders fall into office hours of working days, the last of them on the last working day (C-09)."""

from datetime import date, datetime, timedelta

import pytest

from pksbpmn.camunda.deadline_table import TabelTenggatDmn
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.tenggat.kalender import BUKA, JAKARTA, TUTUP
from pksbpmn.domain.tenggat.tenggat import hitung_tenggat, perpanjang, tenggat_pada
from pksbpmn.names import JenisTenggat
from pksbpmn.registry.holiday_table import load_calendar
from tests.deadlines import FOURTEEN_DAYS

KALENDER = load_calendar()


def _pagi(bulan: int, hari: int) -> datetime:
    return datetime(2026, bulan, hari, 8, tzinfo=JAKARTA)


@pytest.mark.aturan("C-09", "TELAAH-47")
@pytest.mark.parametrize("jenis", JenisPermintaan)
def test_every_reminder_of_a_year_finds_an_office_open(jenis: JenisPermintaan) -> None:
    """Whatever day a request of whatever kind was received on, and none after its end."""
    aturan = TabelTenggatDmn().aturan(JenisTenggat(jenis), date(2026, 1, 5))
    for n in range(0, 240, 3):
        diterima = date(2026, 1, 5) + timedelta(days=n)
        tenggat = hitung_tenggat(aturan, diterima, KALENDER)
        assert tenggat.pengingat, diterima
        assert all(KALENDER.sebab_libur(p.date()) is None for p in tenggat.pengingat), diterima
        assert all(BUKA <= p.time() <= TUTUP for p in tenggat.pengingat)
        assert all(diterima < p.date() <= tenggat.batas.date() for p in tenggat.pengingat)
        assert len({p.date() for p in tenggat.pengingat}) == len(tenggat.pengingat)


@pytest.mark.aturan("C-09", "TELAAH-47")
def test_the_last_reminder_comes_on_the_last_day() -> None:
    """Received on Tuesday 7 April 2026, fourteen days; and on 6 March, where the last days are Idulfitri."""
    tenggat = hitung_tenggat(FOURTEEN_DAYS, date(2026, 4, 7), KALENDER)
    assert tenggat.batas.date() == date(2026, 4, 21)
    assert tenggat.pengingat == (_pagi(4, 15), datetime(2026, 4, 20, 8, tzinfo=JAKARTA), _pagi(4, 21))
    lebaran = hitung_tenggat(FOURTEEN_DAYS, date(2026, 3, 6), KALENDER)
    assert lebaran.batas.date() == date(2026, 3, 20)
    assert lebaran.pengingat == (_pagi(3, 16), _pagi(3, 17))


def test_a_reminder_that_finds_no_open_office_is_never_sent() -> None:
    """Received on the eve of Idulfitri and agreed to end within it: its timers lie after the end."""
    tenggat = tenggat_pada(FOURTEEN_DAYS, date(2026, 3, 17), date(2026, 3, 22), KALENDER)
    assert tenggat.pengingat == ()
    assert tenggat.pengingat_ketiga is not None
    assert min(tenggat.pengingat_pertama, tenggat.pengingat_kedua, tenggat.pengingat_ketiga) > tenggat.batas


@pytest.mark.aturan("C-09")
def test_a_term_made_longer_is_reminded_of_anew_and_not_in_the_past() -> None:
    tenggat = hitung_tenggat(FOURTEEN_DAYS, date(2026, 4, 7), KALENDER)
    sekarang = datetime(2026, 4, 20, 15, tzinfo=JAKARTA)
    baru = perpanjang(tenggat, date(2026, 4, 28), sekarang, KALENDER)
    assert all(p > sekarang for p in baru.pengingat)
    assert baru.pengingat[-1] == _pagi(4, 28)
