"""An officer of the Ombudsman who makes himself Itjen: its delegate, its channel."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.kiriman import Pemberitahuan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas.alamat import tujuan
from pksbpmn.usecases.surat.surel import surel_pemberitahuan
from tests.outbox import in_outbox
from tests.unit.cli_tools import ITJEN, OMBUDSMAN, Terminal, refused, succeeded, terminal, today
from tests.unit.izin_cases import enlist

MILIKNYA = "saya@contoh.example"

pks = pytest.fixture(terminal, name="pks")


@pytest.fixture
def officer(pks: Terminal) -> Terminal:
    """Of the Ombudsman's contact persons."""
    return enlist(pks, "905", (CandidateGroup.NARAHUBUNG_OMBUDSMAN,))


def _delegate(nomor: str) -> tuple[str, ...]:
    sampai = (today() + timedelta(days=30)).isoformat()
    return (
        *("narahubung", "delegasi", "ITJEN", "--jabatan", "Sekretaris", "--email", MILIKNYA, "--nomor-surat", "1"),
        *("--sejak", today().isoformat(), "--sampai", sampai, "--nomor", nomor),
    )


def _mailed(pks: Terminal) -> list[str]:
    """Where each plain mail goes, oldest first."""
    with pks.application().uow() as uow:
        semua = [k for k in uow.kiriman.find() if isinstance(k.muatan, Pemberitahuan)]
        surel = [surel_pemberitahuan(uow, k, k.muatan) for k in semua if isinstance(k.muatan, Pemberitahuan)]
    return [s.kepada for s in surel if s]


def test_an_officer_of_the_ombudsman_makes_himself_the_delegate_of_itjen(pks: Terminal, officer: Terminal) -> None:
    nomor = pks.file_laporan()
    refused(officer(*_delegate(nomor)), "Wakil narahubung ITJEN ditunjuk ITJEN sendiri (PKS Pasal 9 ayat (2)).")
    with pks.application().uow() as uow:
        assert tujuan(uow, nomor, Pihak.ITJEN).email == ITJEN


def test_a_delegate_is_told_to_both_at_the_addresses_of_their_contact_persons(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    before = len(_mailed(pks))
    succeeded(enlist(pks, "921", (CandidateGroup.SEKRETARIAT_ITJEN,))(*_delegate(nomor)))
    assert _mailed(pks)[before:] == [OMBUDSMAN, ITJEN]


def test_the_signed_letter_of_itjen_names_its_delegate(pks: Terminal, officer: Terminal) -> None:
    nomor = pks.file_laporan()
    surat = pks.folder / "surat.pdf"
    surat.write_bytes(b"bukan PDF")
    asli = ("--surat", "surat.pdf", "--tanggal-surat", today().isoformat())
    refused(officer(*_delegate(nomor), *asli), "Berkas surat bukan PDF.")
    surat.write_bytes(b"%PDF-1.7 surat")
    usulan = officer(*_delegate(nomor), *asli, "--format", "json").json["usulan"]
    with pks.application().uow() as uow:
        assert not [n for n in uow.narahubung.find() if n.delegasi_dari]
    succeeded(pks("perjanjian", "kukuhkan", usulan))
    with pks.application().uow() as uow:
        wakil = uow.narahubung.find()[-1]
        assert wakil.hash_asli is not None
        assert [a.rincian for a in uow.audit.find(peristiwa="surat-diserahkan")] == [
            {"dari": "ITJEN", "hash_asli": wakil.hash_asli}
        ]
    assert _mailed(pks)[-2:] == [OMBUDSMAN, ITJEN]


def test_who_entered_a_channel_verifies_it_himself(pks: Terminal, officer: Terminal) -> None:
    kanal = succeeded(officer("kanal", "tambah", "ITJEN", "ELEKTRONIK", MILIKNYA))
    refused(officer("kanal", "verifikasi", kanal), "Kanal diverifikasi pegawai lain dari yang mencatatnya")
    before = len(_mailed(pks))
    succeeded(pks("kanal", "verifikasi", kanal))
    assert _mailed(pks)[before:] == [ITJEN]
    with pks.application().uow() as uow:
        (told,) = [m for m in in_outbox(uow, Pemberitahuan) if kanal in m.isi]
        assert told.kepada is Pihak.ITJEN
        assert MILIKNYA not in told.isi
