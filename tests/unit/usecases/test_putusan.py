"""A decision counts as it was said by who may take it, in the case file of its task; nothing else that arrives does."""

from collections.abc import Mapping
from typing import Any

import pytest

from pksbpmn.camunda.forms import Form, form_of
from pksbpmn.domain.berkas.kiriman import JenisKiriman, PemutusDicari, TugasDibukaLagi
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.putusan import SebabDitolak
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.names import TASK_GROUPS, CandidateGroup, TaskId
from pksbpmn.usecases.berkas import penugasan
from pksbpmn.usecases.laporan import kejadian
from pksbpmn.usecases.pemeriksaan import pernyataan, putusan
from pksbpmn.usecases.pemeriksaan.pernyataan import TempatPutusan
from pksbpmn.usecases.pemeriksaan.putusan import TugasSelesai
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock
from tests.staff import in_office, speaks
from tests.unit.usecases.cases import entry, notices, open_case, refused
from tests.unit.usecases.contents import ISI_KEJADIAN

INSTANS, ELEMEN, KUNCI = 11, 12, 13
PEGAWAI = "77"
PLENO = {"laporanDiterima": True}
SINI = TempatPutusan(TaskId.RAPAT_PLENO, INSTANS, ELEMEN)


@pytest.fixture
def nomor(uow: UnitOfWork) -> str:
    """Number of a complaint whose process has done a job already."""
    nomor = open_case(uow)
    uow.job_results.put(1, "tahap-dimulai", {}, instance=INSTANS, number=nomor)
    return nomor


def _form(tugas: TaskId = TaskId.RAPAT_PLENO) -> Form:
    formulir = form_of(tugas)
    assert formulir is not None
    return formulir


def _state(
    uow: UnitOfWork, nomor: str, isian: Mapping[str, Any] = PLENO, pegawai: str = PEGAWAI, tempat: TempatPutusan = SINI
) -> str:
    return pernyataan.nyatakan(
        uow, nomor, pegawai, KUNCI, tempat=tempat, kelompok=("rapat-pleno",), pemegang=None, isian=isian
    )


def _arrive(uow: UnitOfWork, nomor: str, nilai: Mapping[str, Any] = PLENO, elemen: int = ELEMEN) -> Any:
    selesai = TugasSelesai(TaskId.RAPAT_PLENO, INSTANS, elemen, {"nomorBerkas": nomor, "kepada": "PELAPOR", **nilai})
    return putusan.terima(uow, nomor, selesai, _form())


def _refused(uow: UnitOfWork, nomor: str, sebab: SebabDitolak) -> None:
    """No decision is kept; the task is opened again, with the reason; the office reads it."""
    assert uow.keputusan.find() == []
    (ditolak,) = uow.putusan_ditolak.find(nomor_berkas=nomor)
    assert (ditolak.sebab, ditolak.elemen) == (sebab, TaskId.RAPAT_PLENO)
    (kiriman,) = uow.kiriman.find(jenis=JenisKiriman.TUGAS_LAGI)
    dibuka = TugasDibukaLagi(elemen=TaskId.RAPAT_PLENO, instans=INSTANS, instans_elemen=ELEMEN, sebab=sebab)
    assert (kiriman.nomor_berkas, kiriman.muatan) == (nomor, dibuka)
    assert notices(uow)[-1].perihal == f"Putusan tidak diterima: {nomor}"
    assert putusan.penolakan_terakhir(uow, nomor, TaskId.RAPAT_PLENO) is not None


def test_what_was_stated_and_arrives_is_kept_under_the_officers_number(uow: UnitOfWork, nomor: str) -> None:
    _state(uow, nomor)
    assert _arrive(uow, nomor, {**PLENO, "karangan": "x", "alasanPenolakan": "LAPORAN_GANDA"}) == {
        "laporanDiterima": True,
        "alasanPenolakan": None,
    }
    (kept,) = uow.keputusan.find(nomor_berkas=nomor)
    assert (kept.elemen, kept.data) == (TaskId.RAPAT_PLENO, PLENO)
    assert (kept.pegawai, kept.instans, kept.instans_elemen) == (PEGAWAI, str(INSTANS), str(ELEMEN))
    assert entry(uow, "keputusan").pelaku == PEGAWAI
    assert putusan.penolakan_terakhir(uow, nomor, TaskId.RAPAT_PLENO) is None


def test_a_statement_counts_once(uow: UnitOfWork, nomor: str) -> None:
    _state(uow, nomor)
    _arrive(uow, nomor)
    assert _arrive(uow, nomor, elemen=99) is None
    assert len(uow.keputusan.find()) == 1
    (dicari,) = uow.kiriman.find(jenis=JenisKiriman.PEMUTUS)
    assert dicari.muatan == PemutusDicari(elemen=TaskId.RAPAT_PLENO, instans=INSTANS, instans_elemen=99)


@pytest.mark.aturan("KEAMANAN-03")
def test_another_answer_than_was_stated_does_not_count(uow: UnitOfWork, nomor: str) -> None:
    _state(uow, nomor)
    assert _arrive(uow, nomor, {"laporanDiterima": False, "alasanPenolakan": "LAPORAN_GANDA"}) is None
    _refused(uow, nomor, SebabDitolak.TIDAK_DINYATAKAN)


def test_a_statement_that_the_engine_never_heard_counts_for_nothing(uow: UnitOfWork, nomor: str) -> None:
    pernyataan.batal(uow, _state(uow, nomor))
    assert _arrive(uow, nomor) is None
    assert [k.jenis for k in uow.kiriman.find(jenis=JenisKiriman.PEMUTUS)] == [JenisKiriman.PEMUTUS]


def _spent_elsewhere(uow: UnitOfWork, nomor: str, instans: int = INSTANS, elemen: int = ELEMEN) -> bool:
    """Whether somebody else's completion of another task of this kind counts as what was stated."""
    uow.job_results.put(2, "tahap-dimulai", {}, instance=instans, number=nomor)
    selesai = TugasSelesai(TaskId.RAPAT_PLENO, instans, elemen, {"nomorBerkas": nomor, **PLENO})
    return putusan.terima(uow, nomor, selesai, _form()) is not None


def test_a_statement_is_not_spent_on_another_process_of_the_same_case(uow: UnitOfWork, nomor: str) -> None:
    """Two documents of a case wait for the same signer: what he said of one must not sign the other."""
    _state(uow, nomor)
    assert not _spent_elsewhere(uow, nomor, instans=911)
    assert uow.keputusan.find() == []
    assert _arrive(uow, nomor) is not None


def test_a_statement_is_not_spent_on_another_task_of_the_same_process(uow: UnitOfWork, nomor: str) -> None:
    """Both parties sign in one process, each in a task of his own."""
    _state(uow, nomor)
    assert not _spent_elsewhere(uow, nomor, elemen=11)
    assert _arrive(uow, nomor) is not None


def test_a_statement_of_an_earlier_round_is_not_spent_on_a_later_one(uow: UnitOfWork, nomor: str) -> None:
    """Where the engine does not tell of which instance an open task is: keys only go up."""
    _state(uow, nomor, tempat=TempatPutusan(TaskId.RAPAT_PLENO))
    assert not _spent_elsewhere(uow, nomor, elemen=KUNCI + 1)
    assert _arrive(uow, nomor) is not None


def test_a_colleague_does_not_void_what_somebody_has_stated_before_it_arrives(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """He is told who stated, and when; what lapsed holds nobody up, and who stated may say it anew."""
    _state(uow, nomor)
    with refused(
        f"Pegawai {PEGAWAI} sudah menyatakan putusannya atas tugas ini, pada 02-03-2026 pukul 09.00 WIB.",
        "Tunggu sampai tugasnya selesai; bila tidak sampai ke mesin, pernyataannya gugur dalam 15 menit.",
    ):
        _state(uow, nomor, {"laporanDiterima": False, "alasanPenolakan": "LAPORAN_GANDA"}, "78")
    _state(uow, nomor)
    assert _arrive(uow, nomor) is not None
    assert entry(uow, "keputusan").pelaku == PEGAWAI


def test_what_lapsed_holds_no_colleague_up(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    _state(uow, nomor)
    clock.advance(minutes=16)
    _state(uow, nomor, pegawai="78")
    assert _arrive(uow, nomor) is not None
    assert entry(uow, "keputusan").pelaku == "78"


def test_a_statement_that_nobody_used_lapses(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    """A terminal was closed between the word and the deed: days later somebody else completes the task."""
    _state(uow, nomor)
    clock.advance(minutes=16)
    assert _arrive(uow, nomor) is None
    assert (uow.keputusan.find(), len(uow.kiriman.find(jenis=JenisKiriman.PEMUTUS))) == ([], 1)


def test_a_statement_that_the_engine_confirmed_waits_for_its_listener(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """The workers were away for an hour: what was decided before is not decided again."""
    pernyataan.terdengar(uow, _state(uow, nomor))
    clock.advance(minutes=60)
    assert _arrive(uow, nomor) is not None


def test_who_completed_in_tasklist_is_known_however_long_the_workers_are_away(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """The engine is asked once: what it said does not lapse."""
    assert _arrive(uow, nomor) is None
    dicari = PemutusDicari(elemen=TaskId.RAPAT_PLENO, instans=INSTANS, instans_elemen=ELEMEN)
    putusan.pemutus_ditemukan(uow, nomor, dicari, PEGAWAI)
    clock.advance(days=3)
    assert _arrive(uow, nomor) is not None


def test_who_completed_one_task_is_not_asked_away_by_what_was_said_of_another(uow: UnitOfWork, nomor: str) -> None:
    """And what the engine said of one task says nothing of another that is completed by somebody else."""
    _state(uow, nomor, tempat=TempatPutusan(TaskId.RAPAT_PLENO, 911, 912))
    dicari = PemutusDicari(elemen=TaskId.RAPAT_PLENO, instans=INSTANS, instans_elemen=ELEMEN)
    putusan.pemutus_ditemukan(uow, nomor, dicari, "78")
    assert not _spent_elsewhere(uow, nomor, elemen=99)
    assert _arrive(uow, nomor) is not None
    assert entry(uow, "keputusan").pelaku == "78"


@pytest.mark.aturan("KEAMANAN-03")
def test_a_decision_that_names_another_case_file_is_not_written_there(uow: UnitOfWork, nomor: str) -> None:
    """The instance began with its own number; what a form overwrites changes nothing (security review, no. 3)."""
    lain = open_case(uow)
    _state(uow, lain)
    assert _arrive(uow, lain) is None
    _refused(uow, nomor, SebabDitolak.BERKAS_LAIN)


def test_a_task_of_an_instance_that_no_job_named_writes_into_no_case(uow: UnitOfWork, nomor: str) -> None:
    """What its variables name is what whoever completed it wrote there: it decides nothing, and is told to nobody."""
    lain = open_case(uow)
    _state(uow, lain)
    selesai = TugasSelesai(TaskId.RAPAT_PLENO, 404, ELEMEN, {"nomorBerkas": lain, **PLENO})
    assert putusan.terima(uow, lain, selesai, _form()) is None
    assert putusan.terima(uow, lain, selesai, _form()) is None
    assert (uow.keputusan.find(), uow.putusan_ditolak.find()) == ([], [])
    (kiriman,) = uow.kiriman.find(jenis=JenisKiriman.TUGAS_LAGI)
    sebab = SebabDitolak.BERKAS_TIDAK_DIKENAL
    dibuka = TugasDibukaLagi(elemen=TaskId.RAPAT_PLENO, instans=404, instans_elemen=ELEMEN, sebab=sebab)
    assert (kiriman.nomor_berkas, kiriman.muatan) == (None, dibuka)
    assert [n.perihal for n in notices(uow)] == [f"Putusan tidak diterima: {TaskId.RAPAT_PLENO}"]
    assert lain not in notices(uow)[-1].isi


@pytest.mark.aturan("KEAMANAN-03")
def test_who_has_a_conflict_of_interest_meanwhile_does_not_decide(uow: UnitOfWork, nomor: str) -> None:
    _state(uow, nomor)
    penugasan.nyatakan_benturan(uow, nomor, PEGAWAI, "Saudara Terlapor.")
    assert _arrive(uow, nomor) is None
    _refused(uow, nomor, SebabDitolak.TIDAK_BERWENANG)


@pytest.mark.aturan("KEAMANAN-03")
@pytest.mark.parametrize("nilai", ["Siti Contoh", 1, None, ["ya"], {"a": 1}])
def test_a_name_typed_as_an_answer_in_tasklist_does_not_count(uow: UnitOfWork, nomor: str, nilai: object) -> None:
    assert _arrive(uow, nomor, {"laporanDiterima": nilai}) is None
    (dicari,) = uow.kiriman.find(jenis=JenisKiriman.PEMUTUS)
    assert isinstance(dicari.muatan, PemutusDicari)
    putusan.pemutus_ditemukan(uow, nomor, dicari.muatan, PEGAWAI)
    assert _arrive(uow, nomor, {"laporanDiterima": nilai}) is None
    _refused(uow, nomor, SebabDitolak.ISIAN_TIDAK_SAH)
    assert uow.putusan_ditolak.find()[0].isian_salah == ["laporanDiterima"]
    assert "Siti" not in str([vars(a) for a in uow.audit.find()])


@pytest.mark.aturan("KEAMANAN-03")
def test_who_completes_in_tasklist_decides_as_the_form_says(uow: UnitOfWork, nomor: str) -> None:
    assert _arrive(uow, nomor) is None
    (dicari,) = uow.kiriman.find(jenis=JenisKiriman.PEMUTUS)
    assert isinstance(dicari.muatan, PemutusDicari)
    putusan.pemutus_ditemukan(uow, nomor, dicari.muatan, PEGAWAI)
    assert _arrive(uow, nomor) == {"laporanDiterima": True, "alasanPenolakan": None}
    assert entry(uow, "keputusan").pelaku == PEGAWAI


@pytest.mark.aturan("KEAMANAN-03")
@pytest.mark.parametrize("akun", [None, "demo", "404"])
def test_whom_nobody_knows_decides_nothing(uow: UnitOfWork, nomor: str, akun: str | None) -> None:
    _arrive(uow, nomor)
    dicari = PemutusDicari(elemen=TaskId.RAPAT_PLENO, instans=INSTANS, instans_elemen=ELEMEN)
    putusan.pemutus_ditemukan(uow, nomor, dicari, akun)
    _refused(uow, nomor, SebabDitolak.TIDAK_DINYATAKAN)
    putusan.pemutus_ditemukan(uow, nomor, dicari, akun)
    assert len(uow.putusan_ditolak.find()) == 1


@pytest.mark.parametrize("akun", ["rekan", "404"])
def test_a_tasklist_user_named_like_somebodys_account_does_not_decide_for_him(
    uow: UnitOfWork, nomor: str, akun: str
) -> None:
    """Whoever makes users of Tasklist chooses their names; accounts of the operating system are another register."""
    speaks(uow, PEGAWAI, akun)
    _arrive(uow, nomor)
    dicari = PemutusDicari(elemen=TaskId.RAPAT_PLENO, instans=INSTANS, instans_elemen=ELEMEN)
    putusan.pemutus_ditemukan(uow, nomor, dicari, akun)
    _refused(uow, nomor, SebabDitolak.TIDAK_DINYATAKAN)


@pytest.mark.aturan("KEAMANAN-03")
def test_an_officer_of_another_group_decides_nothing_in_tasklist(uow: UnitOfWork, nomor: str) -> None:
    in_office(uow, ["4040"])
    uow.pegawai.get("4040").kelompok = (CandidateGroup.PPID,)
    putusan.pemutus_ditemukan(
        uow, nomor, PemutusDicari(elemen=TaskId.RAPAT_PLENO, instans=INSTANS, instans_elemen=ELEMEN), "4040"
    )
    assert _arrive(uow, nomor) is None
    _refused(uow, nomor, SebabDitolak.TIDAK_BERWENANG)


def test_of_two_documents_in_hand_each_statement_goes_to_its_own(uow: UnitOfWork, nomor: str) -> None:
    """Several tasks of one kind can be open in a case: one approves, one returns."""
    nomor = kejadian.laporkan(
        uow, JenisKejadian.PELIMPAHAN, Pihak.OMBUDSMAN, nomor, ISI_KEJADIAN[JenisKejadian.PELIMPAHAN]
    )
    uow.job_results.put(2, "tahap-dimulai", {}, instance=INSTANS + 1, number=nomor)
    for elemen, diterima in ((22, True), (21, False)):
        pernyataan.nyatakan(
            uow,
            nomor,
            "78",
            elemen + 10,
            tempat=TempatPutusan(TaskId.SETUJUI_PELIMPAHAN, INSTANS + 1, elemen),
            kelompok=(),
            pemegang=None,
            isian={"pelimpahanDisetujui": diterima},
        )
    for elemen, diterima in ((21, False), (22, True)):
        selesai = TugasSelesai(TaskId.SETUJUI_PELIMPAHAN, INSTANS + 1, elemen, {"pelimpahanDisetujui": diterima})
        assert putusan.terima(uow, nomor, selesai, _form(TaskId.SETUJUI_PELIMPAHAN)) == {
            "pelimpahanDisetujui": diterima
        }


@pytest.mark.aturan("KEAMANAN-03")
def test_a_form_in_which_another_names_himself_is_refused_before_and_after(uow: UnitOfWork, nomor: str) -> None:
    isian = {"pembukaanDisetujui": True, "pemutus": 78}
    with refused("Isian pemutus menyebut pegawai lain."):
        pernyataan.nyatakan(
            uow,
            nomor,
            PEGAWAI,
            KUNCI,
            tempat=TempatPutusan(TaskId.PUTUSKAN_PEMBUKAAN_KEMBALI),
            kelompok=(),
            pemegang=None,
            isian=isian,
        )
    tugas = TaskId.PUTUSKAN_PEMBUKAAN_KEMBALI
    dicari = PemutusDicari(elemen=tugas, instans=INSTANS, instans_elemen=ELEMEN)
    putusan.pemutus_ditemukan(uow, nomor, dicari, PEGAWAI)
    assert putusan.terima(uow, nomor, TugasSelesai(tugas, INSTANS, ELEMEN, isian), _form(tugas)) is None
    assert uow.putusan_ditolak.find()[0].sebab is SebabDitolak.TIDAK_BERWENANG


@pytest.mark.aturan("REG-E-08")
def test_who_is_of_no_group_of_a_task_blocks_its_decision(uow: UnitOfWork, nomor: str) -> None:
    """The engine that cannot search names no groups: the diagram does, before his statement stands in the way."""
    tempat = TempatPutusan(TaskId.PUTUSKAN_PENUTUPAN)

    def state(pegawai: str) -> str:
        return pernyataan.nyatakan(uow, nomor, pegawai, KUNCI, tempat=tempat, kelompok=(), pemegang=None, isian={})

    kelompok = ", ".join(TASK_GROUPS[TaskId.PUTUSKAN_PENUTUPAN])
    with refused(f"Pegawai 21 bukan anggota kelompok tugas ini ({kelompok})."):
        state("21")
    assert uow.pernyataan_putusan.find() == []
    assert state(PEGAWAI)
