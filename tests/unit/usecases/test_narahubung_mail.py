"""A contact person has one address that mail can reach: letters are fixed to it when they are issued."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.names import CandidateGroup as G
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.berkas.alamat import tujuan
from pksbpmn.usecases.perjanjian import narahubung
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from tests.staff import confirmed
from tests.unit.usecases.cases import grant, notices, open_case, refused

UNNAMED = "Wakil narahubung dalam perkara Pelapor yang dirahasiakan ditunjuk pegawai yang boleh mengenalnya."


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


@pytest.mark.aturan("REG-I-04", "PKS-9.1-01")
@pytest.mark.parametrize("kind", ["dirahasiakan", "laporan"])
def test_an_officer_makes_himself_the_one_who_gets_what_names_a_hidden_complainant(uow: UnitOfWork, kind: str) -> None:
    """Minutes are mailed to the Ombudsman's contact person in that case: who may know him says who that is."""
    nomor = open_case(uow, kind)
    for satu, kelompok in (("65", G.NARAHUBUNG_OMBUDSMAN), ("41", G.KUSTODIAN)):
        confirmed(pegawai.catat(uow, satu, nama="P", jabatan="J", pihak=Pihak.OMBUDSMAN, kelompok=(kelompok,)))
    hari = hari_ini(uow)
    isi: dict[str, Any] = {"jabatan": "Asisten", "email": "65@mail.example", "nomor_surat": "1/X", "sejak": hari}

    def wakil(oleh: str) -> None:
        sampai = hari + timedelta(days=9)
        narahubung.delegasikan(uow, Pihak.OMBUDSMAN, **isi, sampai=sampai, pegawai=oleh, nomor_berkas=nomor)

    if kind == "dirahasiakan":
        with refused(
            "Wakil narahubung dalam perkara Pelapor yang dirahasiakan ditunjuk pegawai yang boleh mengenalnya."
        ):
            wakil("65")
        assert tujuan(uow, nomor, Pihak.OMBUDSMAN).email != isi["email"]
        grant(uow, nomor, "65")
    wakil("65")
    assert tujuan(uow, nomor, Pihak.OMBUDSMAN).email == isi["email"]
    kabar = [n.perihal for n in notices(uow) if n.pegawai == "41" and n.perihal.startswith("Wakil")]
    assert len(kabar) == (kind == "dirahasiakan")
