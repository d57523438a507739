"""Attack: who is entered under the number of an officer who left takes over what that officer had (PKS Pasal 8(2))."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import TaskId
from pksbpmn.usecases.berkas import akun, pegawai
from pksbpmn.usecases.berkas.pegawai import dari_akun, peran_dalam
from pksbpmn.usecases.berkas.penugasan import tugaskan
from pksbpmn.usecases.berkas.rahasia import TERTUTUP
from pksbpmn.usecases.berkas.yang_tahu import ada_izin
from pksbpmn.usecases.journal import SISTEM
from pksbpmn.usecases.kerahasiaan import akses_identitas
from pksbpmn.usecases.laporan import kejadian
from pksbpmn.usecases.pemeriksaan.pernyataan import TempatPutusan, simpan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from tests.fakes import AdjustableClock, MemoryRegistry
from tests.unit.usecases.cases import accepted, custodian, grant, open_case, refused
from tests.unit.usecases.contents import ISI_KEJADIAN

NUMBER, CUSTODIAN = "31", "41"


def _enter(uow: UnitOfWork, nama: str, surel: str | None = None) -> None:
    kelompok = (G.PENERIMAAN_VERIFIKASI,)
    pegawai.catat(uow, NUMBER, nama=nama, jabatan="J", pihak=Pihak.OMBUDSMAN, kelompok=kelompok, surel=surel)


@pytest.fixture
def nomor(uow: UnitOfWork) -> str:
    """A hidden case that the first holder handles."""
    _enter(uow, "Pemegang Pertama", "pertama@ombudsman.example")
    akun.tambah(uow, NUMBER, "akun-pertama", oleh_akun="pengelola")
    nomor = open_case(uow, "dirahasiakan")
    tugaskan(uow, nomor, NUMBER, Peran.PEMERIKSA, "KU VI")
    custodian(uow, CUSTODIAN)
    return nomor


def _replaced(uow: UnitOfWork, clock: AdjustableClock) -> None:
    pegawai.berhenti(uow, NUMBER, hari_ini(uow))
    with refused(
        f"Pegawai {NUMBER} masih bertugas sampai {hari_ini(uow)}; sesudah itu nomornya dicatat lagi.",
    ):
        _enter(uow, "Pemegang Kedua")
    clock.advance(days=1)
    _enter(uow, "Pemegang Kedua")


def test_the_later_holder_has_the_roles_accounts_mails_and_statements_of_the_first(
    uow: UnitOfWork, clock: AdjustableClock, nomor: str
) -> None:
    simpan(uow, nomor, TempatPutusan(TaskId.RAPAT_PLENO), "7", NUMBER, {})
    assert Peran.PEMERIKSA in peran_dalam(uow, NUMBER, nomor)
    _replaced(uow, clock)
    assert peran_dalam(uow, NUMBER, nomor) == (Peran.VERIFIKASI,)
    assert dari_akun(uow, "akun-pertama") is None
    ada = uow.pegawai.get(NUMBER)
    assert (ada.nama, ada.surel, ada.sejak) == ("Pemegang Kedua", None, hari_ini(uow))
    assert [p.gugur is None for p in uow.pernyataan_putusan.find(pegawai=NUMBER)] == [False]
    dilepas = uow.pengalihan_tugas.find(nomor_berkas=nomor)[-1]
    assert (dilepas.dari, dilepas.kepada) == (NUMBER, None)


def test_a_grant_of_the_first_opens_the_identity_to_the_later_holder(
    uow: UnitOfWork, clock: AdjustableClock, nomor: str
) -> None:
    grant(uow, nomor, NUMBER)
    uow.akses_identitas.find(pemohon=NUMBER)[0].berlaku_sampai = clock.now() + timedelta(days=30)
    assert ada_izin(uow, nomor, NUMBER)
    _replaced(uow, clock)
    assert not ada_izin(uow, nomor, NUMBER)


def test_what_the_first_asked_for_is_granted_to_the_later_holder(
    uow: UnitOfWork, clock: AdjustableClock, nomor: str
) -> None:
    urusan = akses_identitas.minta(uow, nomor, NUMBER, "Memanggil Pelapor")
    _replaced(uow, clock)
    akses_identitas.putuskan(uow, urusan, CUSTODIAN, 30, diberikan=True)
    assert not ada_izin(uow, nomor, NUMBER)
    baru = akses_identitas.minta(uow, nomor, NUMBER, "Memanggil Pelapor")
    akses_identitas.putuskan(uow, baru, CUSTODIAN, 30, diberikan=True)
    assert ada_izin(uow, nomor, NUMBER)


def test_a_last_day_in_the_past_lets_another_take_over_what_was_asked_today(
    uow: UnitOfWork, clock: AdjustableClock, nomor: str
) -> None:
    """Terms are compared by days: on one day the request of the first would be the later holder's."""
    clock.advance(days=3)
    urusan = akses_identitas.minta(uow, nomor, NUMBER, "Memanggil Pelapor")
    pegawai.berhenti(uow, NUMBER, hari_ini(uow) - timedelta(days=1))
    with refused(f"Pegawai {NUMBER} baru hari ini dicatat berhenti; nomornya dicatat lagi mulai besok."):
        _enter(uow, "Pemegang Kedua")
    clock.advance(days=1)
    _enter(uow, "Pemegang Kedua")
    akses_identitas.putuskan(uow, urusan, CUSTODIAN, 30, diberikan=True)
    assert not ada_izin(uow, nomor, NUMBER)


@pytest.mark.aturan("PKS-8.2-01")
def test_what_the_first_wrote_of_a_hidden_complainant_is_read_by_the_later_holder(
    registry: MemoryRegistry, uow: UnitOfWork, clock: AdjustableClock, nomor: str
) -> None:
    """His reasons, and why he took a grant back: who asks reads them without a purpose."""
    registry.acting = NUMBER
    vars(uow).pop("pelaku", None)
    akses_identitas.minta(uow, nomor, NUMBER, "Memanggil Contoh Rahasia")
    akses = uow.akses_identitas.find(pemohon=NUMBER)[0]
    akses.pencabut, akses.alasan_pencabutan, akses.berlaku_sampai = NUMBER, "Contoh Rahasia pindah", clock.now()

    def read() -> list[tuple[str, str | None]]:
        return [(a.alasan, a.alasan_pencabutan) for a in akses_identitas.permohonan(uow, nomor)]

    assert read() == [("Memanggil Contoh Rahasia", "Contoh Rahasia pindah")]
    vars(uow)["pelaku"] = SISTEM
    _replaced(uow, clock)
    vars(uow)["pelaku"] = NUMBER
    assert read() == [(TERTUTUP, TERTUTUP)]


def test_a_hand_over_to_the_first_gives_the_case_to_the_later_holder(
    uow: UnitOfWork, clock: AdjustableClock, nomor: str
) -> None:
    isi = ISI_KEJADIAN[JenisKejadian.PELIMPAHAN] | {
        "dari_unit": "KU VI",
        "pegawai": NUMBER,
        "kelompok": "penerimaan-verifikasi",
    }
    urusan = kejadian.laporkan(uow, JenisKejadian.PELIMPAHAN, Pihak.OMBUDSMAN, nomor, isi)
    accepted(uow, urusan, TaskId.SETUJUI_PELIMPAHAN, "78", pelimpahanDisetujui=True)
    _replaced(uow, clock)
    with refused(f"Pemegang nomor pegawai {NUMBER} berganti sesudah pelimpahan ini diajukan."):
        kejadian.alihkan_penanganan(uow, urusan, 11)
    assert not [p for p in uow.penugasan.find(nomor_berkas=nomor, selesai=None) if p.pegawai == NUMBER]
