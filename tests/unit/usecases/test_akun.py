"""Accounts of officers and administrators: whose an account is, and was."""

from datetime import date, timedelta

import pytest

from pksbpmn.domain.galat import PksError
from pksbpmn.usecases.berkas import akun
from pksbpmn.usecases.berkas.pegawai import dari_akun
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock, MemoryRegistry
from tests.staff import kukuhkan, speaks
from tests.unit.usecases.cases import entry, refused

ADMIN = "akun-pengelola"


def _number(uow: UnitOfWork, account: str) -> str | None:
    pegawai = dari_akun(uow, account)
    return None if pegawai is None else pegawai.nomor


def test_an_account_speaks_for_one_officer_and_an_officer_may_have_several(uow: UnitOfWork) -> None:
    first = speaks(uow, "0011", "rekan", ADMIN)
    assert akun.tambah(uow, "11", " rekan ", oleh_akun=ADMIN) == first
    speaks(uow, "11", "rekan-malam", ADMIN)
    with refused("Akun itu terdaftar bagi pegawai 11.", "Akhiri dahulu dengan `pksbpmn pegawai akun akhiri`."):
        akun.tambah(uow, "12", "rekan", oleh_akun=ADMIN)
    with refused("Pegawai 404 tidak tercatat bertugas."):
        akun.tambah(uow, "404", "lain", oleh_akun=ADMIN)
    for name in ("", "dua kata", "a\x07b"):
        with refused("Nama akun tidak sah."):
            akun.tambah(uow, "12", name, oleh_akun=ADMIN)
    assert [_number(uow, a) for a in ("rekan", "rekan-malam", "REKAN", "rekan ", "")] == ["11", "11", None, None, None]


def test_an_account_moved_to_another_officer_keeps_its_history(uow: UnitOfWork, clock: AdjustableClock) -> None:
    speaks(uow, "11", "loket", ADMIN)
    began = uow.clock.now()
    clock.advance(days=3)
    assert akun.akhiri(uow, "loket") == ("11",)
    assert _number(uow, "loket") is None
    clock.advance(days=1)
    akun.tambah(uow, "12", "loket", oleh_akun=ADMIN)
    assert _number(uow, "loket") is None
    kukuhkan(uow, "12", "1")
    assert _number(uow, "loket") == "12"
    assert [(a.pegawai, a.sejak, a.sampai) for a in akun.daftar(uow)] == [
        ("11", began, began + timedelta(days=3)),
        ("12", began + timedelta(days=4), None),
    ]
    assert [a.peristiwa for a in uow.audit.find() if a.peristiwa.startswith("akun-")] == [
        "akun-pegawai-dicatat",
        "akun-pegawai-diakhiri",
        "akun-pegawai-dicatat",
    ]
    assert not [a for a in uow.audit.find() if "loket" in str(a.rincian) or "loket" in a.pelaku]
    with refused("Akun itu tidak terdaftar bagi seorang pegawai."):
        akun.akhiri(uow, "lain")


def test_two_entries_for_different_officers_speak_for_nobody(uow: UnitOfWork) -> None:
    """As a race or a hand in the database could leave them."""
    speaks(uow, "11", "ganda", ADMIN)
    speaks(uow, "12", "lain", ADMIN)
    next(a for a in uow.akun_pegawai.find() if a.akun == "lain").akun = "ganda"
    assert dari_akun(uow, "ganda") is None
    with pytest.raises(PksError, match="beberapa pegawai sekaligus"):
        akun.wajib_pegawai(uow, "ganda")


def test_an_officer_who_left_speaks_no_more(uow: UnitOfWork, clock: AdjustableClock) -> None:
    speaks(uow, "11", "rekan", ADMIN)
    uow.pegawai.get("11").sampai = clock.now().date()
    assert akun.wajib_pegawai(uow, "rekan").nomor == "11"
    clock.advance(days=1)
    assert dari_akun(uow, "rekan") is None
    with pytest.raises(PksError, match=r"Akun Anda milik pegawai 11, yang tidak bertugas\."):
        akun.wajib_pegawai(uow, "rekan")


def test_the_first_account_administers_and_the_last_one_stays(uow: UnitOfWork) -> None:
    assert akun.pengelola_pertama(uow, "pertama")
    assert not akun.pengelola_pertama(uow, "kedua")
    with refused("Pengelola terakhir tidak dapat dicabut."):
        akun.cabut_pengelola(uow, "pertama")
    akun.tambah_pengelola(uow, "kedua")
    akun.cabut_pengelola(uow, "pertama")
    with refused("Akun itu bukan akun pengelola."):
        akun.cabut_pengelola(uow, "pertama")
    with refused("Pengelola terakhir tidak dapat dicabut."):
        akun.cabut_pengelola(uow, "kedua")
    assert not akun.pengelola_pertama(uow, "ketiga"), "a registry that had one never takes the next who comes"
    with pytest.raises(PksError, match="bukan akun pengelola"):
        akun.wajib_pengelola(uow, "pertama")
    assert [(p.akun, p.sampai is None) for p in akun.daftar_pengelola(uow)] == [("pertama", False), ("kedua", True)]


def test_an_administrator_has_no_officers_authority(uow: UnitOfWork) -> None:
    akun.pengelola_pertama(uow, "pengelola")
    with pytest.raises(PksError, match="tidak terdaftar bagi seorang pegawai"):
        akun.wajib_pegawai(uow, "pengelola")
    assert akun.sebagai_pengelola(uow, "pengelola") == akun.sebagai_petugas(uow, "pengelola") == "pengelola/pertama"
    speaks(uow, "11", "pengelola", ADMIN)
    assert akun.sebagai_pengelola(uow, "pengelola") == akun.sebagai_petugas(uow, "pengelola") == "11"
    for ask in (akun.sebagai_pengelola, akun.sebagai_petugas):
        with pytest.raises(PksError, match="kun Anda"):
            ask(uow, "orang-lain")


def test_the_trail_names_who_acts_as_the_transaction_knows_him(registry: MemoryRegistry) -> None:
    registry.acting = "77"
    with registry.uow() as uow:
        audit(uow, "uji", None, tanggal=date(2026, 1, 2).isoformat())
        uow.commit()
    with registry.uow() as uow:
        assert entry(uow, "uji").pelaku == "77"


def test_whoever_removes_the_administrators_from_the_database_becomes_none(uow: UnitOfWork) -> None:
    """The trail tells of one: the next account that runs anything is not the first."""
    assert akun.pengelola_pertama(uow, "pertama")
    rows = uow.pengelola._records  # type: ignore[attr-defined]
    rows.clear()
    assert not akun.pengelola_pertama(uow, "penyerang")
    assert uow.pengelola.find() == []
