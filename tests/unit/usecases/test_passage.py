"""A job runs only where accepted decisions can have brought its process (ADR 0032)."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from pksbpmn.camunda.diagrams import diagram_files, diagram_texts
from pksbpmn.camunda.runtime import JobInfo, passage
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.surat.naskah import Konsep
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import JobType, TaskId
from pksbpmn.usecases.berkas import diagram
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah
from tests.unit.usecases.cases import INSTANS, accepted, open_case

CHILD = INSTANS + 50
NOT_DECIDED = "tidak dapat tercapai menurut putusan yang diterima"


def _check(
    uow: UnitOfWork,
    nomor: str | None,
    process: str,
    element: str,
    job_type: str = "langkah",
    instans: int = INSTANS,
    **variables: Any,
) -> None:
    passage.check(uow, JobInfo(1, job_type, element, process, instans, 2, 3), nomor, variables)


def _refused(uow: UnitOfWork, *where: Any, match: str = NOT_DECIDED, **more: Any) -> None:
    with pytest.raises(PksError, match=match):
        _check(uow, *where, **more)


@pytest.fixture
def nomor(uow: UnitOfWork) -> str:
    """A complaint in which nothing was decided."""
    return open_case(uow)


def _decided(uow: UnitOfWork, nomor: str, instans: int | None = INSTANS, /, **said: Mapping[str, object]) -> None:
    for tugas, data in said.items():
        keputusan = accepted(uow, nomor, TaskId(tugas.replace("_", "-")), "11", **data)
        keputusan.instans = str(instans) if instans is not None else None


VERIFIED: dict[str, Mapping[str, object]] = {"verifikasi_formil": {"syaratLengkap": True}, "verifikasi_materiil": {}}


@pytest.mark.aturan("KEAMANAN-03")
def test_past_a_task_without_its_decision_no_step_runs(uow: UnitOfWork, nomor: str) -> None:
    """Its listener's job was completed by its key, or the token was moved."""
    _refused(uow, nomor, "laporan", "periksa-putusan-pleno", match=r'"Verifikasi formil" \(Penyelesaian laporan')
    _decided(uow, nomor, **VERIFIED)
    _refused(uow, nomor, "laporan", "periksa-putusan-pleno", match="Rapat pleno")
    _decided(uow, nomor, rapat_pleno={"laporanDiterima": True})
    _check(uow, nomor, "laporan", "periksa-putusan-pleno")


def test_an_answer_that_leads_elsewhere_leads_there_alone(uow: UnitOfWork, nomor: str) -> None:
    """The newest one counts: a loop that came back to its task decided anew."""
    _decided(uow, nomor, verifikasi_formil={"syaratLengkap": True}, verifikasi_materiil={})
    _decided(uow, nomor, rapat_pleno={"laporanDiterima": True})
    _refused(uow, nomor, "penyampaian", "terbitkan-surat", instans=CHILD, jenisSurat="PENOLAKAN")
    _decided(uow, nomor, rapat_pleno={"laporanDiterima": False})
    _check(uow, nomor, "penyampaian", "terbitkan-surat", instans=CHILD, jenisSurat="PENOLAKAN")
    _refused(uow, nomor, "klarifikasi", "klarifikasi-dimulai", "tahap-dimulai", instans=CHILD)


def test_the_decisions_of_another_instance_do_not_count(uow: UnitOfWork, nomor: str) -> None:
    """Of a complaint that was opened again, or of another case."""
    _decided(uow, nomor, CHILD, **VERIFIED, rapat_pleno={"laporanDiterima": True})
    _refused(uow, nomor, "laporan", "periksa-putusan-pleno")
    _refused(uow, open_case(uow), "laporan", "periksa-putusan-pleno", instans=CHILD)


def test_what_was_decided_before_instances_were_kept_stops_nobody(uow: UnitOfWork, nomor: str) -> None:
    """Such a decision is that of its case file, whichever instance it was in; an answer that it lacks is not known."""
    _decided(uow, nomor, None, **VERIFIED, rapat_pleno={})
    _check(uow, nomor, "laporan", "periksa-putusan-pleno")
    _check(uow, nomor, "laporan", "tutup-laporan")
    _check(uow, nomor, "klarifikasi", "klarifikasi-dimulai", "tahap-dimulai", instans=CHILD)
    _decided(uow, nomor, None, putuskan_akibat_susulan={})
    _check(uow, nomor, "jawaban-susulan", "gantikan-permintaan", instans=CHILD)


def test_a_letter_that_no_step_leads_to_yet_is_not_issued(uow: UnitOfWork, nomor: str) -> None:
    """Whatever started the process that sends it; what the case has come to goes out."""
    for jenis in ("PENOLAKAN", "LAHP", "PERMINTAAN_KLARIFIKASI", "REKOMENDASI", "PUBLIKASI"):
        _refused(uow, nomor, "penyampaian", "terbitkan-surat", instans=CHILD, jenisSurat=jenis)
    _check(uow, nomor, "penyampaian", "terbitkan-surat", instans=CHILD, jenisSurat="TANDA_TERIMA")
    _decided(uow, nomor, verifikasi_formil={"syaratLengkap": False})
    _check(uow, nomor, "permintaan", "buka-permintaan", instans=CHILD, jenisPermintaan="KELENGKAPAN")
    _check(uow, nomor, "penyampaian", "terbitkan-surat", instans=CHILD, jenisSurat="PERMINTAAN_KELENGKAPAN")
    _refused(uow, nomor, "permintaan", "buka-permintaan", instans=CHILD, jenisPermintaan="KLARIFIKASI_1")
    _refused(uow, nomor, "penyampaian", "terbitkan-surat", instans=CHILD, jenisSurat="PERMINTAAN_KLARIFIKASI")


def test_a_process_runs_only_in_a_case_of_its_kind(uow: UnitOfWork, nomor: str) -> None:
    """A matter started in the name of a complaint would write letters there."""
    _refused(uow, nomor, "kejadian", "kejadian-dimulai", instans=CHILD)
    _refused(uow, nomor, "penyampaian", "terbitkan-surat", instans=CHILD, jenisSurat="PELIMPAHAN")
    _check(uow, nomor, "jawaban-susulan", "jawaban-susulan-dimulai", instans=CHILD)


def test_a_stage_ends_as_its_tasks_decided(uow: UnitOfWork, nomor: str) -> None:
    """What a called process hands back is what its ends say, of those that can be reached."""
    _decided(uow, nomor, **VERIFIED, rapat_pleno={"laporanDiterima": True})
    _check(uow, nomor, "pemeriksaan", "mulai", "tahap-dimulai", instans=CHILD)  # nobody answered: it goes on
    _refused(uow, nomor, "laporan", "tutup-laporan")
    _refused(uow, nomor, "konsiliasi", "mulai", "tahap-dimulai", instans=CHILD)
    closed = {"penjelasanCukup": True, "tindakLanjutSelesai": True}
    _decided(uow, nomor, CHILD, nilai_klarifikasi=closed, putuskan_penutupan={"tutupLaporan": False})
    _refused(uow, nomor, "laporan", "tutup-laporan")
    _decided(uow, nomor, CHILD, putuskan_penutupan={"tutupLaporan": True})
    _check(uow, nomor, "laporan", "tutup-laporan")


def test_a_stage_does_not_end_before_an_end_is_reached(uow: UnitOfWork, nomor: str) -> None:
    _decided(uow, nomor, None, **VERIFIED, rapat_pleno={"laporanDiterima": True})
    _refused(uow, nomor, "pemeriksaan", "pemeriksaan", "tahap-berakhir", instans=CHILD)
    _decided(uow, nomor, CHILD, rencana_pemeriksaan={}, tetapkan_temuan={"kesimpulan": "DIHENTIKAN"})
    _check(uow, nomor, "pemeriksaan", "pemeriksaan", "tahap-berakhir", instans=CHILD)


def test_a_reminder_that_comes_late_is_still_sent(uow: UnitOfWork, nomor: str) -> None:
    """Its job was made while the task was open; meanwhile its case has been decided another way. The task is closed."""
    _decided(uow, nomor, **VERIFIED, rapat_pleno={"laporanDiterima": True})
    _decided(uow, nomor, CHILD, nilai_klarifikasi={"penjelasanCukup": True, "tindakLanjutSelesai": True})
    _decided(uow, nomor, CHILD, nilai_klarifikasi={"penjelasanCukup": False, "tindakLanjutSelesai": True})
    _check(uow, nomor, "klarifikasi", "putuskan-penutupan-ingatkan", instans=CHILD)
    _refused(uow, nomor, "klarifikasi", "putuskan-penutupan", JobType.CATAT_KEPUTUSAN, instans=CHILD)


def test_the_listeners_of_a_task(uow: UnitOfWork, nomor: str) -> None:
    """The one that keeps the decision comes before it, what works with it after."""
    lahp = ("lahp", "nilai-tindak-lanjut")
    _decided(uow, nomor, None, **VERIFIED, rapat_pleno={"laporanDiterima": True})
    _decided(uow, nomor, None, rencana_pemeriksaan={}, tetapkan_temuan={"kesimpulan": "DITEMUKAN"})
    _decided(uow, nomor, None, putuskan_usulan_konsiliasi={"usulkanKonsiliasi": False})
    _check(uow, nomor, *lahp, JobType.CATAT_KEPUTUSAN, instans=CHILD)
    _refused(uow, nomor, *lahp, "catat-tindak-lanjut", instans=CHILD)
    _decided(uow, nomor, CHILD, nilai_tindak_lanjut={"tindakLanjutDilaksanakan": True})
    _check(uow, nomor, *lahp, "catat-tindak-lanjut", instans=CHILD)


def test_an_instance_from_before_numbers_were_kept_is_not_stopped(uow: UnitOfWork, nomor: str) -> None:
    """No job named its case yet; of a job that names a document, this one says whose it is."""
    _check(uow, None, "laporan", "periksa-putusan-pleno")
    _check(uow, None, "laporan", "rapat-pleno", JobType.CATAT_KEPUTUSAN)
    ditolak, _ = naskah.buka(uow, nomor, JenisSurat.PENOLAKAN, (Pihak.PELAPOR,), None, baru=False)
    where = (None, "penyusunan", "simpan-konsep")
    _refused(uow, *where, idNaskah=ditolak.id)
    _decided(uow, nomor, None, **VERIFIED, rapat_pleno={"laporanDiterima": False}, susun_konsep={})
    _check(uow, *where, idNaskah=ditolak.id)


def test_the_refusal_says_the_step_the_task_and_the_way_out_and_no_number(uow: UnitOfWork, nomor: str) -> None:
    with pytest.raises(PksError) as caught:
        _check(uow, nomor, "penyampaian", "terbitkan-surat", instans=CHILD, jenisSurat="PENOLAKAN")
    assert 'Langkah "Terbitkan dan kirim"' in caught.value.pesan
    assert '"Verifikasi formil" (Penyelesaian laporan masyarakat)' in caught.value.pesan
    assert "Tidak ada yang ditulis atau dikirim" in caught.value.pesan
    assert "kembalikan prosesnya ke tugas itu" in caught.value.obat
    assert not re.search(r"\d{3}", caught.value.pesan)


def test_the_document_says_what_letter_it_is_whatever_the_variables_say(uow: UnitOfWork, nomor: str) -> None:
    ditolak, _ = naskah.buka(uow, nomor, JenisSurat.PENOLAKAN, (Pihak.PELAPOR,), None, baru=False)
    where = (nomor, "penyampaian", "terbitkan-surat")
    _refused(uow, *where, instans=CHILD, idNaskah=ditolak.id, jenisSurat="TANDA_TERIMA")
    _decided(uow, nomor, **VERIFIED, rapat_pleno={"laporanDiterima": False})
    _check(uow, *where, instans=CHILD, idNaskah=ditolak.id)
    lain = open_case(uow)
    _refused(uow, lain, *where[1:], instans=CHILD, idNaskah=ditolak.id, match="naskah berkas lain")


def _changed(texts: dict[str, str]) -> dict[str, str]:
    """The diagrams before the plenary had a task of its own."""
    laporan = texts["laporan.bpmn"].replace(
        'sourceRef="siap-pleno" targetRef="rapat-pleno"', 'sourceRef="siap-pleno" targetRef="periksa-putusan-pleno"'
    )
    assert laporan != texts["laporan.bpmn"]
    return texts | {"laporan.bpmn": laporan}


def test_a_case_is_held_against_the_diagrams_that_it_began_under(uow: UnitOfWork, nomor: str) -> None:
    """ADR 0004: what was installed is kept with the engine's key of it."""
    texts = diagram_texts(diagram_files())
    diagram.catat(uow, [100, 101], _changed(texts))
    diagram.catat(uow, [200], texts)
    diagram.catat(uow, [200], texts)
    _decided(uow, nomor, **VERIFIED)
    where = JobInfo(1, "langkah", "periksa-putusan-pleno", "laporan", INSTANS, 2, 3)
    passage.check(uow, replace(where, definition=100), nomor, {})
    for definition in (0, 50, 200):
        with pytest.raises(PksError, match="Rapat pleno"):
            passage.check(uow, replace(where, definition=definition), nomor, {})
    diagram.catat(uow, [100], texts)  # an emptied engine begins its keys anew
    with pytest.raises(PksError, match="Rapat pleno"):
        passage.check(uow, replace(where, definition=100), nomor, {})


@pytest.mark.aturan("KEAMANAN-03")
def test_a_diagram_that_nobody_installed_runs_nothing(uow: UnitOfWork, nomor: str) -> None:
    """Whoever reaches the engine can deploy one of his own."""
    foreign = JobInfo(1, JobType.TUTUP_LAPORAN, "langkah", "buatan-sendiri", INSTANS, 2, 3, 300)
    passage.check(uow, foreign, nomor, {})  # an installation that kept nothing yet
    diagram.catat(uow, [200], diagram_texts(diagram_files()))
    with pytest.raises(PksError, match="tidak dipasang"):
        passage.check(uow, foreign, nomor, {})
    passage.check(uow, replace(foreign, definition=150), nomor, {})


def test_a_letter_that_somebody_must_write_is_not_issued_unwritten(uow: UnitOfWork, nomor: str) -> None:
    """The token was moved past its drafting; what goes out by itself needs none (`naskah.dmn`)."""
    _decided(uow, nomor, **VERIFIED, rapat_pleno={"laporanDiterima": False})
    where = (nomor, "penyampaian", "terbitkan-surat", JobType.TERBITKAN_SURAT)
    ditolak, _ = naskah.buka(uow, nomor, JenisSurat.PENOLAKAN, (Pihak.PELAPOR,), None, baru=False)
    _refused(uow, *where, instans=CHILD, idNaskah=ditolak.id, match="belum disusun dan ditandatangani")
    konsep = Konsep(id="k", id_naskah=ditolak.id, versi=1, penyusun="11", disusun=uow.clock.now(), rancangan=())
    uow.konsep.add(konsep)
    _check(uow, *where, instans=CHILD, idNaskah=ditolak.id)
    terima, _ = naskah.buka(uow, nomor, JenisSurat.TANDA_TERIMA, (Pihak.PELAPOR,), None, baru=False)
    _check(uow, *where, instans=CHILD, idNaskah=terima.id)
