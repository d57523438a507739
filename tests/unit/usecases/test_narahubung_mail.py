"""A contact person has one address that mail can reach: letters are fixed to it when they are issued."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.usecases.perjanjian import narahubung
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


def replace(uow: UnitOfWork, email: str) -> None:
    narahubung.ajukan_pergantian(
        uow,
        Pihak.ITJEN,
        jabatan="Inspektur",
        nama="",
        alamat="Jalan Rekaan",
        telepon="021",
        email=email,
        situs=None,
        nomor_surat="1/CONTOH",
        berlaku_sejak=hari_ini(uow),
    )


def delegate(uow: UnitOfWork, email: str) -> None:
    hari = hari_ini(uow)
    narahubung.delegasikan(
        uow,
        Pihak.ITJEN,
        jabatan="Auditor",
        email=email,
        nomor_surat="1/CONTOH",
        sejak=hari,
        sampai=hari + timedelta(days=1),
        pegawai="21",
    )


@pytest.mark.aturan("PKS-9.2-01")
@pytest.mark.parametrize("record", [replace, delegate])
@pytest.mark.parametrize(
    "email",
    ["", "itjen", "a@itjen.example, b@lain.example", "a@itjen.example\nBcc: b@lain.example"],
)
def test_narahubung_without_one_address_is_refused(
    uow: UnitOfWork, record: Callable[[UnitOfWork, str], None], email: str
) -> None:
    before = len(narahubung.daftar(uow))
    with pytest.raises(MasukanSalah, match="surel narahubung tidak sah"):
        record(uow, email)
    assert len(narahubung.daftar(uow)) == before
    assert uow.kiriman.find() == []


@pytest.mark.parametrize("record", [replace, delegate])
@pytest.mark.parametrize("typed", [" baru@itjen.example ", "Nama <baru@itjen.example>"])
def test_what_stands_around_the_address_goes(
    uow: UnitOfWork, record: Callable[[UnitOfWork, str], None], typed: str
) -> None:
    record(uow, typed)
    assert narahubung.daftar(uow)[-1].email == "baru@itjen.example"
