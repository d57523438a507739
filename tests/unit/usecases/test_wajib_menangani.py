"""Attack: a colleague of the group decides in the place of who is assigned, or makes the engine say that he may."""

from dataclasses import replace

import pytest

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.pertukaran.kanal import JenisKanal
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import TaskId
from pksbpmn.usecases.berkas import akun, pegawai, pengalihan
from pksbpmn.usecases.berkas.izin import menangani
from pksbpmn.usecases.berkas.penugasan import tugaskan
from pksbpmn.usecases.pemeriksaan import pernyataan
from pksbpmn.usecases.pemeriksaan.pernyataan import TempatPutusan
from pksbpmn.usecases.pertukaran import kanal
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from tests.fakes import AdjustableClock
from tests.staff import kukuhkan
from tests.unit.usecases.cases import accepted, open_case, refused, taken_up
from tests.unit.usecases.test_pengalihan import Task

EXAMINER, COLLEAGUE, HEAD, CLERK = "31", "32", "33", "34"
TASK = TaskId.TETAPKAN_TEMUAN


@pytest.fixture
def nomor(uow: UnitOfWork) -> str:
    """A case with its examiner."""
    for number, group in (
        (EXAMINER, G.PEMERIKSAAN),
        (COLLEAGUE, G.PEMERIKSAAN),
        (HEAD, G.KEPALA_KEASISTENAN),
        (CLERK, G.PENERIMAAN_VERIFIKASI),
    ):
        pegawai.catat(uow, number, nama="P", jabatan="J", pihak=Pihak.OMBUDSMAN, kelompok=(group,))
    nomor = open_case(uow)
    tugaskan(uow, nomor, EXAMINER, Peran.PEMERIKSA, "KU VI")
    return nomor


def _decide(uow: UnitOfWork, nomor: str, number: str, holder: str | None = None) -> str:
    tempat = TempatPutusan(TASK, 11, 12)
    return pernyataan.nyatakan(uow, nomor, number, 13, tempat=tempat, kelompok=(), pemegang=holder, isian={})


def _task(nomor: str, groups: tuple[str, ...] = (G.PEMERIKSAAN,)) -> Task:
    return Task(nomor, 13, TASK, groups)


def _not_his(nomor: str) -> str:
    return f"Tugas ini milik pegawai yang ditugaskan dalam {nomor}, bukan pegawai {COLLEAGUE}."


def test_a_colleague_takes_the_examiners_own_task(uow: UnitOfWork, nomor: str) -> None:
    with refused(_not_his(nomor)):
        _decide(uow, nomor, COLLEAGUE)
    with pytest.raises(MasukanSalah, match="tidak berwenang mengalihkan"):
        pengalihan.alihkan_tugas(uow, _task(nomor), COLLEAGUE, oleh=COLLEAGUE, alasan="Saya saja.")
    _decide(uow, nomor, EXAMINER)


def test_an_old_hand_over_opens_later_tasks(uow: UnitOfWork, clock: AdjustableClock, nomor: str) -> None:
    """It is of one task: after that was decided the next one is the examiner's again."""
    pengalihan.alihkan_tugas(uow, _task(nomor), COLLEAGUE, oleh=HEAD, alasan="Cuti.")
    pernyataan.batal(uow, _decide(uow, nomor, COLLEAGUE))
    clock.advance(days=1)
    taken_up(uow, accepted(uow, nomor, TASK, COLLEAGUE))
    with refused(_not_his(nomor)):
        _decide(uow, nomor, COLLEAGUE)


@pytest.mark.parametrize("examined", [True, False])
def test_who_was_handed_a_task_loses_it_when_its_step_sends_his_decision_back(
    uow: UnitOfWork, clock: AdjustableClock, nomor: str, *, examined: bool
) -> None:
    """No attack: the same task opens again, and is still his until one of his decisions is let pass."""
    task = TASK if examined else TaskId.NILAI_KLARIFIKASI
    pengalihan.alihkan_tugas(uow, Task(nomor, 13, task, (G.PEMERIKSAAN,)), COLLEAGUE, oleh=HEAD, alasan="Cuti.")
    colleague = uow.pegawai.get(COLLEAGUE)
    for _ in range(2):
        clock.advance(minutes=5)
        decided = accepted(uow, nomor, task, COLLEAGUE)
        assert menangani(uow, colleague, nomor, task) is examined
    taken_up(uow, decided)
    assert not menangani(uow, colleague, nomor, task)
    decided.diterapkan = decided.instans = None  # of before processes were kept
    assert not menangani(uow, colleague, nomor, task)


def test_an_examiner_who_left_keeps_his_colleagues_from_the_case(
    uow: UnitOfWork, clock: AdjustableClock, nomor: str
) -> None:
    """No attack: his assignment stays until a head gives it to another, and nobody could decide meanwhile."""
    pegawai.berhenti(uow, EXAMINER, hari_ini(uow))
    with refused(_not_his(nomor)):
        _decide(uow, nomor, COLLEAGUE)
    clock.advance(days=1)
    _decide(uow, nomor, COLLEAGUE)


def test_where_nobody_is_assigned_the_group_decides(uow: UnitOfWork, nomor: str) -> None:
    _decide(uow, open_case(uow), COLLEAGUE)


def test_groups_that_were_changed_in_the_engine_give_a_clerk_the_task(uow: UnitOfWork, nomor: str) -> None:
    task = _task(nomor, (G.PENERIMAAN_VERIFIKASI,))
    for decider in (CLERK, HEAD):
        with pytest.raises(MasukanSalah, match=r"tidak berwenang mengalihkan|bukan anggota kelompok"):
            pengalihan.alihkan_tugas(uow, task, CLERK, oleh=decider, alasan="x")


@pytest.mark.parametrize("claims", [COLLEAGUE, CLERK])
def test_who_claims_the_examiners_task_at_the_engine_gives_it_away_and_keeps_him_out(
    uow: UnitOfWork, nomor: str, claims: str
) -> None:
    claimed = replace(_task(nomor), assignee=claims)
    with pytest.raises(MasukanSalah, match="tidak berwenang mengalihkan"):
        pengalihan.alihkan_tugas(uow, claimed, EXAMINER, oleh=claims, alasan="x")
    _decide(uow, nomor, EXAMINER, claims)


def test_the_examiner_gives_his_own_task_away_and_it_is_held(uow: UnitOfWork, nomor: str) -> None:
    pengalihan.alihkan_tugas(uow, replace(_task(nomor), assignee=EXAMINER), COLLEAGUE, oleh=EXAMINER, alasan="Cuti.")
    with refused(f"Tugas ini dipegang pegawai {COLLEAGUE}."):
        _decide(uow, nomor, EXAMINER, COLLEAGUE)
    _decide(uow, nomor, COLLEAGUE, COLLEAGUE)


def test_who_entered_a_channel_verifies_it_under_his_second_number(uow: UnitOfWork, nomor: str) -> None:
    akun.tambah(uow, CLERK, "berpindah", oleh_akun="pengelola")
    akun.akhiri(uow, "berpindah")
    akun.tambah(uow, COLLEAGUE, "berpindah", oleh_akun="pengelola")
    kukuhkan(uow, COLLEAGUE, HEAD)
    uow.__dict__["pelaku"] = CLERK
    id_kanal = kanal.tambah(uow, Pihak.ITJEN, JenisKanal.ELEKTRONIK, "milik.saya@contoh.example")
    for same in (CLERK, COLLEAGUE):
        with refused("Kanal diverifikasi pegawai lain dari yang mencatatnya (PKS Pasal 5 ayat (4))."):
            kanal.verifikasi(uow, id_kanal, same)
    kanal.verifikasi(uow, id_kanal, EXAMINER)
