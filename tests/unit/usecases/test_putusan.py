"""A decision counts as it was said by who may take it, in the case file of its task; nothing else that arrives does."""

from collections.abc import Mapping
from typing import Any

import pytest

from pksbpmn.camunda.forms import Form, form_of
from pksbpmn.domain.berkas.kiriman import JenisKiriman, PemutusDicari, TugasDibukaLagi
from pksbpmn.domain.berkas.putusan import SebabDitolak
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.usecases.berkas import penugasan
from pksbpmn.usecases.pemeriksaan import putusan
from pksbpmn.usecases.pemeriksaan.putusan import TugasSelesai
from pksbpmn.usecases.ports import UnitOfWork
from tests.staff import in_office
from tests.unit.usecases.cases import entry, notices, open_case, refused

INSTANS, ELEMEN = 11, 12
PEGAWAI = "77"
PLENO = {"laporanDiterima": True}


def _form(tugas: TaskId = TaskId.RAPAT_PLENO) -> Form:
    formulir = form_of(tugas)
    assert formulir is not None
    return formulir


def _state(uow: UnitOfWork, nomor: str, isian: Mapping[str, Any] = PLENO, pegawai: str = PEGAWAI) -> str:
    return putusan.nyatakan(
        uow, nomor, pegawai, 7, tugas=TaskId.RAPAT_PLENO, kelompok=("rapat-pleno",), pemegang=None, isian=isian
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
    assert entry(uow, "keputusan").pelaku == PEGAWAI
    assert putusan.penolakan_terakhir(uow, nomor, TaskId.RAPAT_PLENO) is None


def test_a_statement_counts_once(uow: UnitOfWork, nomor: str) -> None:
    _state(uow, nomor)
    _arrive(uow, nomor)
    assert _arrive(uow, nomor, elemen=99) is None
    assert len(uow.keputusan.find()) == 1
    (dicari,) = uow.kiriman.find(jenis=JenisKiriman.PEMUTUS)
    assert dicari.muatan == PemutusDicari(elemen=TaskId.RAPAT_PLENO, instans=INSTANS, instans_elemen=99)


def test_another_answer_than_was_stated_does_not_count(uow: UnitOfWork, nomor: str) -> None:
    _state(uow, nomor)
    assert _arrive(uow, nomor, {"laporanDiterima": False, "alasanPenolakan": "LAPORAN_GANDA"}) is None
    _refused(uow, nomor, SebabDitolak.TIDAK_DINYATAKAN)


def test_a_statement_that_the_engine_never_heard_counts_for_nothing(uow: UnitOfWork, nomor: str) -> None:
    putusan.batal(uow, _state(uow, nomor))
    assert _arrive(uow, nomor) is None
    assert [k.jenis for k in uow.kiriman.find(jenis=JenisKiriman.PEMUTUS)] == [JenisKiriman.PEMUTUS]


@pytest.mark.aturan("KEAMANAN-03")
def test_a_decision_that_names_another_case_file_is_not_written_there(uow: UnitOfWork, nomor: str) -> None:
    """The instance began with its own number; what a form overwrites changes nothing (security review, no. 3)."""
    lain = open_case(uow)
    uow.job_results.put(1, "tahap-dimulai", {}, instance=INSTANS, number=nomor)
    _state(uow, lain)
    assert _arrive(uow, lain) is None
    _refused(uow, nomor, SebabDitolak.BERKAS_LAIN)


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
    for kunci, diterima in ((7, True), (8, False)):
        putusan.nyatakan(
            uow,
            nomor,
            PEGAWAI,
            kunci,
            tugas=TaskId.SETUJUI_PELIMPAHAN,
            kelompok=(),
            pemegang=None,
            isian={"pelimpahanDisetujui": diterima},
        )
    for elemen, diterima in ((21, False), (22, True)):
        selesai = TugasSelesai(TaskId.SETUJUI_PELIMPAHAN, INSTANS, elemen, {"pelimpahanDisetujui": diterima})
        assert putusan.terima(uow, nomor, selesai, _form(TaskId.SETUJUI_PELIMPAHAN)) == {
            "pelimpahanDisetujui": diterima
        }


def test_a_form_in_which_another_names_himself_is_refused_before_and_after(uow: UnitOfWork, nomor: str) -> None:
    isian = {"pembukaanDisetujui": True, "pemutus": 78}
    with refused("Isian pemutus menyebut pegawai lain."):
        putusan.nyatakan(
            uow,
            nomor,
            PEGAWAI,
            7,
            tugas=TaskId.PUTUSKAN_PEMBUKAAN_KEMBALI,
            kelompok=(),
            pemegang=None,
            isian=isian,
        )
    tugas = TaskId.PUTUSKAN_PEMBUKAAN_KEMBALI
    dicari = PemutusDicari(elemen=tugas, instans=INSTANS, instans_elemen=ELEMEN)
    putusan.pemutus_ditemukan(uow, nomor, dicari, PEGAWAI)
    assert putusan.terima(uow, nomor, TugasSelesai(tugas, INSTANS, ELEMEN, isian), _form(tugas)) is None
    assert uow.putusan_ditolak.find()[0].sebab is SebabDitolak.TIDAK_BERWENANG
