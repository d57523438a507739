"""The step after a task goes by the decision that was accepted there, whatever the engine's variables say."""

import json
from typing import Any

import pytest

from pksbpmn.camunda.runtime import JobInfo
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatBpmn, PksError, TidakDitemukan
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.pemeriksaan.temuan import Kesimpulan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import ErrorCode, JobType, TaskId
from pksbpmn.stories import officers
from pksbpmn.usecases.kerahasiaan import akses_identitas
from pksbpmn.usecases.laporan import kejadian, lapor
from pksbpmn.usecases.pemeriksaan import pemeriksaan
from pksbpmn.usecases.perjanjian import adendum, perjanjian
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah
from tests.unit.usecases.cases import INSTANS, PKS, accepted, custodian, entries, open_case, taken_up
from tests.unit.usecases.contents import ISI_KEJADIAN
from workers import pilih

CUSTODIAN, OTHER = "77", "88"


def _step(uow: UnitOfWork, job_type: JobType, *, instans: int = INSTANS, **variables: Any) -> Any:
    """The job of a step, with these variables of the engine."""
    (handler,) = (h for h in pilih() if h.job_type == job_type)
    info = JobInfo(1, job_type, "langkah", "proses", instans, 2, 3)
    return handler.call(uow, handler.parse(json.dumps(variables)), info)


@pytest.fixture
def urusan(uow: UnitOfWork) -> str:
    """An officer asks to see a hidden complainant."""
    custodian(uow, CUSTODIAN)
    custodian(uow, OTHER)
    return akses_identitas.minta(uow, open_case(uow, "dirahasiakan"), "11", "Memanggil Pelapor")


def _granted(uow: UnitOfWork, urusan: str, **variables: Any) -> None:
    _step(uow, JobType.CATAT_PUTUSAN_AKSES, nomorBerkas=urusan, **variables)


def test_a_variable_that_names_another_decider_lets_nobody_decide_in_his_name(uow: UnitOfWork, urusan: str) -> None:
    """Refused by 77; the engine's variables say that 88 grants it for ninety days."""
    accepted(uow, urusan, TaskId.PUTUSKAN_AKSES_IDENTITAS, CUSTODIAN, aksesDiberikan=False, pemutus=77)
    _granted(uow, urusan, pemutus=88, aksesDiberikan=True, lamaAkses=90)
    asked = uow.akses_identitas.newest(nomor_berkas=urusan)
    assert (asked.pemutus, asked.diberikan, asked.berlaku_sampai) == (CUSTODIAN, False, None)


@pytest.mark.aturan("KEAMANAN-03")
def test_a_step_without_an_accepted_decision_does_nothing(uow: UnitOfWork, urusan: str) -> None:
    """Whoever moves a process on past its task, or repeats a step, has no officer."""
    said = {"pemutus": 88, "aksesDiberikan": True, "lamaAkses": 90}
    with pytest.raises(PksError, match="tidak mempunyai putusan"):
        _granted(uow, urusan, **said)
    accepted(uow, urusan, TaskId.PUTUSKAN_AKSES_IDENTITAS, CUSTODIAN, aksesDiberikan=True, lamaAkses=3)
    with pytest.raises(PksError, match="tidak mempunyai putusan"):
        _step(uow, JobType.CATAT_PUTUSAN_AKSES, instans=404, nomorBerkas=urusan)
    lain = akses_identitas.minta(uow, open_case(uow, "dirahasiakan"), "11", "Memanggil Pelapor")
    with pytest.raises(PksError, match="tidak mempunyai putusan"):
        _granted(uow, lain)
    _granted(uow, urusan)
    with pytest.raises(PksError, match="tidak mempunyai putusan"):
        _granted(uow, urusan)


def test_what_was_decided_before_is_not_taken_up_after_what_was_decided_last(uow: UnitOfWork, urusan: str) -> None:
    """The step refused the first one: it is over once another was taken up."""
    accepted(uow, urusan, TaskId.PUTUSKAN_AKSES_IDENTITAS, OTHER, aksesDiberikan=True, lamaAkses=3)
    accepted(uow, urusan, TaskId.PUTUSKAN_AKSES_IDENTITAS, CUSTODIAN, aksesDiberikan=False)
    _granted(uow, urusan)
    assert uow.akses_identitas.newest(nomor_berkas=urusan).pemutus == CUSTODIAN
    with pytest.raises(PksError, match="tidak mempunyai putusan"):
        _granted(uow, urusan)


def test_of_two_parties_who_sign_at_once_each_signs_for_his_own(uow: UnitOfWork) -> None:
    """Both decisions are accepted before the first step begins; what variables say of signers counts for nothing."""
    perjanjian.mulai(uow, PKS)
    officers.register(uow)
    nomor = adendum.ajukan(uow, PKS, oleh=Pihak.ITJEN, perihal="Narahubung", ketentuan_diubah="Pasal 9")
    adendum.nomori(uow, nomor)
    terbuka, _ = naskah.buka(uow, nomor, JenisSurat.ADENDUM, (Pihak.ITJEN, Pihak.OMBUDSMAN), None, baru=True)
    writer = str(officers.writer(G.SEKRETARIAT_ITJEN))
    accepted(uow, nomor, TaskId.SUSUN_NASKAH_BERSAMA, writer)
    dari: dict[str, Any] = {
        "idNaskah": terbuka.id,
        "penyusun": 88,
        "penandatangan": 88,
        "keputusanPenandatangan": "KEMBALIKAN",
    }
    _step(uow, JobType.SIMPAN_KONSEP, kelompok=G.SEKRETARIAT_ITJEN, **dari)
    heads = {Pihak.ITJEN: G.INSPEKTUR_JENDERAL, Pihak.OMBUDSMAN: G.ANGGOTA_OMBUDSMAN}
    for head in heads.values():
        signer = str(officers.second(head))
        accepted(uow, nomor, TaskId.TANDATANGANI_NASKAH_BERSAMA, signer, keputusanPenandatangan="TANDATANGANI")
    for pihak, head in heads.items():
        _step(uow, JobType.CATAT_TANDA_TANGAN_BERSAMA, kelompok=head, pihak=pihak, **dari)
    signed = {t.pihak: t.pegawai for t in uow.tanda_tangan_pihak.find()}
    assert signed == {pihak: str(officers.second(head)) for pihak, head in heads.items()}
    assert [k.penyusun for k in uow.konsep.find()] == [writer]


def test_an_officer_of_the_other_party_signs_for_neither(uow: UnitOfWork) -> None:
    perjanjian.mulai(uow, PKS)
    officers.register(uow)
    nomor = adendum.ajukan(uow, PKS, oleh=Pihak.ITJEN, perihal="Narahubung", ketentuan_diubah="Pasal 9")
    terbuka, _ = naskah.buka(uow, nomor, JenisSurat.ADENDUM, (Pihak.ITJEN, Pihak.OMBUDSMAN), None, baru=True)
    naskah.simpan_konsep(uow, terbuka.id, str(officers.writer(G.SEKRETARIAT_ITJEN)), G.SEKRETARIAT_ITJEN)
    itjen = str(officers.second(G.INSPEKTUR_JENDERAL))
    accepted(uow, nomor, TaskId.TANDATANGANI_NASKAH_BERSAMA, itjen, keputusanPenandatangan="TANDATANGANI")
    with pytest.raises(GalatBpmn) as caught:
        _step(
            uow,
            JobType.CATAT_TANDA_TANGAN_BERSAMA,
            idNaskah=terbuka.id,
            pihak=Pihak.OMBUDSMAN,
            kelompok=G.ANGGOTA_OMBUDSMAN,
        )
    assert caught.value.kode == ErrorCode.LANGKAH_TIDAK_SAH
    assert uow.tanda_tangan_pihak.find() == []


LANGKAH: dict[JobType, dict[str, Any]] = {
    JobType.ALIHKAN_PENANGANAN: {},
    JobType.CATAT_TEMUAN: {"kesimpulan": "DIHENTIKAN"},
    JobType.PERIKSA_PUTUSAN_PLENO: {"laporanDiterima": True},
    JobType.PERIKSA_KELENGKAPAN: {"lanjutkanVerifikasi": True},
    JobType.CATAT_TAHAP_DILEWATI: {"tahap": "konsiliasi", "alasanDilewati": "TIDAK_DIPERLUKAN"},
    JobType.CATAT_TINDAK_LANJUT: {"tindakLanjutDilaksanakan": True},
    JobType.PERIKSA_PELAKSANAAN: {"statusPelaksanaan": "DILAKSANAKAN"},
    JobType.CATAT_PERMINTAAN_SUBJEK: {"permintaanDikabulkan": True},
    JobType.PERIKSA_AKIBAT_SUSULAN: {"idPermintaan": "p", "akibatSusulan": "BUKTI"},
    JobType.GANTIKAN_PERMINTAAN: {"idPermintaan": "p"},
    JobType.PUTUSKAN_ULANG_TAHAP: {"idPermintaan": "p"},
    JobType.MINTA_PENILAIAN_TANGGAPAN: {"idPermintaan": "p"},
    JobType.BUKA_KEMBALI_LAPORAN: {},
    JobType.SIMPAN_PENERIMAAN: {"idSurat": "s", "tanggalDiterima": "2026-03-02"},
}
"""Steps that rest on a decision, and what the engine's variables say there."""


@pytest.mark.aturan("KEAMANAN-03")
@pytest.mark.parametrize(("langkah", "variabel"), LANGKAH.items())
def test_a_process_is_moved_past_its_task(uow: UnitOfWork, langkah: JobType, variabel: dict[str, Any]) -> None:
    """Whoever moves it has variables of his own, and no decision; one that was taken elsewhere is none here."""
    isi = ISI_KEJADIAN[JenisKejadian.PELIMPAHAN]
    nomor = kejadian.laporkan(uow, JenisKejadian.PELIMPAHAN, Pihak.OMBUDSMAN, open_case(uow), isi)
    before = entries(uow)
    with pytest.raises(PksError, match="tidak mempunyai putusan"):
        _step(uow, langkah, nomorBerkas=nomor, **variabel)
    assert entries(uow) == before


@pytest.mark.aturan("KEAMANAN-03")
def test_a_variable_makes_a_finding_that_the_examiner_did_not(uow: UnitOfWork, nomor: str) -> None:
    """The examiner broke it off; the engine's variables say that he found something."""
    accepted(uow, nomor, TaskId.TETAPKAN_TEMUAN, "11", kesimpulan="DIHENTIKAN")
    _step(uow, JobType.CATAT_TEMUAN, nomorBerkas=nomor, kesimpulan="DITEMUKAN", bentukMaladministrasi=["LAIN"])
    assert [t.kesimpulan for t in uow.temuan.find(nomor_berkas=nomor)] == ["DIHENTIKAN"]


@pytest.mark.aturan("KEAMANAN-03")
def test_a_closed_complaint_is_opened_by_another_answer_than_was_decided(uow: UnitOfWork, nomor: str) -> None:
    lapor.tutup(uow, nomor, Akhir.DIANGGAP_DICABUT)
    accepted(uow, nomor, TaskId.PUTUSKAN_AKIBAT_SUSULAN, "11", akibatSusulan="BUKA_KEMBALI")
    accepted(uow, nomor, TaskId.PUTUSKAN_AKIBAT_SUSULAN, "11", akibatSusulan="BUKTI")
    with pytest.raises(PksError, match="tidak mempunyai putusan"):
        _step(uow, JobType.BUKA_KEMBALI_LAPORAN, nomorBerkas=nomor, akibatSusulan="BUKA_KEMBALI")
    assert uow.berkas.get(nomor).akhir == Akhir.DIANGGAP_DICABUT
    taken_up(uow, accepted(uow, nomor, TaskId.PUTUSKAN_AKIBAT_SUSULAN, "11", akibatSusulan="BUKA_KEMBALI"))
    _step(uow, JobType.BUKA_KEMBALI_LAPORAN, nomorBerkas=nomor)
    assert uow.berkas.get(nomor).akhir is None


@pytest.mark.aturan("KEAMANAN-03")
def test_a_hand_over_that_was_refused_is_carried_out(uow: UnitOfWork) -> None:
    isi = ISI_KEJADIAN[JenisKejadian.PELIMPAHAN]
    nomor = kejadian.laporkan(uow, JenisKejadian.PELIMPAHAN, Pihak.OMBUDSMAN, open_case(uow), isi)
    accepted(uow, nomor, TaskId.SETUJUI_PELIMPAHAN, "78", pelimpahanDisetujui=False)
    with pytest.raises(PksError, match="tidak menyetujui pelimpahan ini"):
        _step(uow, JobType.ALIHKAN_PENANGANAN, nomorBerkas=nomor, pelimpahanDisetujui=True)
    assert uow.penugasan.find() == []


@pytest.mark.aturan("KEAMANAN-03")
def test_a_day_of_receipt_that_nobody_confirmed_begins_a_term(uow: UnitOfWork, nomor: str) -> None:
    """Of two addressees two tasks are open at once: each day that was confirmed is taken once, in either order."""
    accepted(uow, nomor, TaskId.CATAT_PENERIMAAN, "11", tanggalDiterima="2026-03-02")
    accepted(uow, nomor, TaskId.CATAT_PENERIMAAN, "11", tanggalDiterima="2026-03-01", caraPenyampaian="POS")
    other: dict[str, Any] = {"tanggalDiterima": "2026-03-01", "caraPenyampaian": None}
    with pytest.raises(PksError, match="tidak mempunyai putusan"):
        _step(uow, JobType.SIMPAN_PENERIMAAN, nomorBerkas=nomor, idSurat="s", **other)
    confirmed: tuple[dict[str, Any], ...] = ({"tanggalDiterima": "2026-03-02"}, {**other, "caraPenyampaian": "POS"})
    for said in confirmed:
        with pytest.raises(TidakDitemukan):
            _step(uow, JobType.SIMPAN_PENERIMAAN, nomorBerkas=nomor, idSurat="s", **said)
        with pytest.raises(PksError, match="tidak mempunyai putusan"):
            _step(uow, JobType.SIMPAN_PENERIMAAN, nomorBerkas=nomor, idSurat="s", **said)


@pytest.mark.aturan("KEAMANAN-03")
@pytest.mark.parametrize(
    "akhir", [Akhir.TIDAK_LOLOS_VERIFIKASI, Akhir.DITUTUP_PEMERIKSAAN, Akhir.PEMERIKSAAN_DIHENTIKAN]
)
def test_a_variable_closes_a_complaint_as_nobody_decided(uow: UnitOfWork, nomor: str, akhir: Akhir) -> None:
    """Neither the plenary, which accepted it, nor the finding, says so; once it does, it is closed."""
    accepted(uow, nomor, TaskId.RAPAT_PLENO, "11", laporanDiterima=True)
    accepted(uow, nomor, TaskId.TETAPKAN_TEMUAN, "11", kesimpulan="DIHENTIKAN")
    ends = akhir is Akhir.PEMERIKSAAN_DIHENTIKAN
    if not ends:
        _step(uow, JobType.CATAT_TEMUAN, nomorBerkas=nomor)
    with pytest.raises(PksError, match="tidak mempunyai putusan"):
        _step(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=akhir)
    assert uow.berkas.get(nomor).akhir is None
    if ends:
        _step(uow, JobType.CATAT_TEMUAN, nomorBerkas=nomor)
        pemeriksaan.tetapkan_lahp(uow, nomor, Kesimpulan.DIHENTIKAN)
    if akhir is Akhir.TIDAK_LOLOS_VERIFIKASI:
        taken_up(uow, accepted(uow, nomor, TaskId.RAPAT_PLENO, "11", laporanDiterima=False))
    if akhir is not Akhir.DITUTUP_PEMERIKSAAN:
        _step(uow, JobType.TUTUP_LAPORAN, nomorBerkas=nomor, akhir=akhir)
        assert uow.berkas.get(nomor).akhir == akhir
