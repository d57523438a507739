"""Answers in time entered late, and corrected receipts, on the real broker: every path of jawaban-susulan.bpmn."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.masuk import UnitMasuk
from pksbpmn.domain.permintaan.permintaan import (
    CaraJawaban,
    JenisPermintaan,
    NilaiJawaban,
    SebabPerubahan,
    StatusPermintaan,
)
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.clerks import NASKAH
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.pemeriksaan.petugas import catat_isi
from pksbpmn.usecases.permintaan import jawaban
from tests.process.examples import accept, new_laporan
from tests.process.matters import Matters
from tests.process.pertukaran_data import ask_for_data, email_of
from tests.process.telling import Told

PETUGAS = str(officers.writer(CandidateGroup.PENERIMAAN_VERIFIKASI))


@pytest.fixture(scope="module")
def matters(stage: Stage) -> Matters:
    return Matters(stage)


def _let_pass(matters: Matters, nomor: str, jenis: JenisPermintaan, kepada: Pihak) -> str:
    """Id of a request whose time the engine has seen out."""
    asked = matters.await_request(nomor, jenis, kepada)
    assert asked.batas is not None
    matters.until_day(asked.batas.date() + timedelta(days=2))
    with matters.app.uow() as uow:
        assert uow.permintaan.get(asked.id).status is StatusPermintaan.LEWAT
    return asked.id


def _answer_in_time(matters: Matters, id_permintaan: str, dari: Pihak, oleh: str | None = None) -> None:
    with matters.transaction() as uow:
        batas = uow.permintaan.get(id_permintaan).batas
        assert batas is not None
        masuk = jawaban.JawabanMasuk(
            dari, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "Terlampir.", oleh, batas.date(), PETUGAS
        )
        assert not jawaban.jawab(uow, id_permintaan, masuk).terlambat
    matters.settle()


@pytest.mark.aturan("REG-V-03", "TELAAH-113")
def test_a_complaint_deemed_withdrawn_too_early_is_verified_again(stage: Stage, told: Told) -> None:
    """Its data arrived before the last day and lay on a desk for two; the end is taken back, and no receipt sent."""
    nomor = told.outcomes["dibuka-kembali"].nomor
    with stage.app.uow() as uow:
        (asked,) = uow.permintaan.find(nomor_berkas=nomor)
        (kept,) = uow.jawaban.find(id_permintaan=asked.id)
        (letter,) = uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.DIANGGAP_DICABUT)
        decided = [k.elemen for k in uow.keputusan.find(nomor_berkas=nomor) if k.elemen not in NASKAH]
        assert len(uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.TANDA_TERIMA)) == 1
        (fell_away,) = uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.PEMBUKAAN_KEMBALI)
        assert (fell_away.kepada, fell_away.tanggal >= kept.dicatat.date()) == (Pihak.PELAPOR, True)
        assert "Pemberitahuan itu tidak berlaku lagi" in fell_away.halaman.model_dump_json()
    assert not kept.terlambat
    assert kept.diterima < letter.tanggal <= kept.dicatat.date()
    assert decided == [
        TaskId.VERIFIKASI_FORMIL,
        TaskId.PUTUSKAN_AKIBAT_SUSULAN,
        TaskId.VERIFIKASI_FORMIL,
        TaskId.VERIFIKASI_MATERIIL,
        TaskId.RAPAT_PLENO,
    ]


def test_an_answer_in_a_matter_may_be_noted_as_evidence_only(matters: Matters) -> None:
    nomor = ask_for_data(matters, new_laporan(matters))
    id_permintaan = _let_pass(matters, nomor, JenisPermintaan.PERTUKARAN_DATA, Pihak.ITJEN)
    _answer_in_time(matters, id_permintaan, Pihak.ITJEN, email_of(matters, Pihak.ITJEN))
    matters.decide(nomor, TaskId.PUTUSKAN_AKIBAT_SUSULAN, akibatSusulan="BUKTI")
    assert matters.task(nomor, TaskId.PUTUSKAN_AKIBAT_SUSULAN) is None
    assert matters.task(nomor, TaskId.NILAI_TANPA_DATA) is not None
    with matters.app.uow() as uow:
        assert [j.terlambat for j in uow.jawaban.find(id_permintaan=id_permintaan)] == [False]


def test_the_second_request_is_answered_by_what_arrived_for_the_first(stage: Stage, told: Told) -> None:
    outcome = told.outcomes["jawaban-dicatat-terlambat"]
    with stage.app.uow() as uow:
        first, second = uow.permintaan.find(nomor_berkas=outcome.nomor)
        (kept,) = uow.jawaban.find(id_permintaan=first.id)
        assert first.batas is not None
        assert (kept.diterima - first.batas.date(), kept.dicatat.date() - kept.diterima) == (
            timedelta(days=-1),
            timedelta(days=2),
        )
        assert (first.status, second.status) == (StatusPermintaan.DIJAWAB, StatusPermintaan.DIJAWAB)
        assert uow.hak_menjawab.find(nomor_berkas=outcome.nomor) == []
    assert [t.nama for t in outcome.summary.tahap] == ["klarifikasi"]


@pytest.mark.aturan("TELAAH-21")
def test_the_waiver_is_struck_and_the_stage_decided_again(stage: Stage, told: Told) -> None:
    """Own initiative asks Terlapor itself: the examination that its silence began is broken off."""
    outcome = told.outcomes["prakarsa-hak-jawab-dipulihkan"]
    assert [t.nama for t in outcome.summary.tahap] == ["klarifikasi", "pemeriksaan"]
    assert outcome.summary.surat[-1].jenis == "PEMBERITAHUAN_PENUTUPAN"
    with stage.app.uow() as uow:
        assert [h.digunakan for h in uow.hak_menjawab.find(nomor_berkas=outcome.nomor)] == [False, True]
    assert stage.stream.open_user_tasks(outcome.nomor) == []


@pytest.mark.aturan("TELAAH-22")
def test_a_corrected_receipt_moves_the_timers_and_the_party_is_told_once(stage: Stage, told: Told) -> None:
    outcome = told.outcomes["penerimaan-dibetulkan"]
    with stage.app.uow() as uow:
        (asked,) = uow.permintaan.find(nomor_berkas=outcome.nomor, kepada=Pihak.ITJEN)
        (kept,) = uow.jawaban.find(id_permintaan=asked.id)
        (moved,) = uow.perpanjangan.find(id_permintaan=asked.id)
        (letter,) = uow.surat.find(nomor_berkas=outcome.nomor, jenis=JenisSurat.PEMBETULAN_TENGGAT)
        first, second = [p for s in uow.surat.find(id_permintaan=asked.id) for p in uow.penerimaan.find(id_surat=s.id)]
    assert moved.sebab is SebabPerubahan.PENERIMAAN_DIBETULKAN
    assert moved.batas_baru - moved.batas_lama == second.tanggal - first.tanggal == timedelta(days=3)
    assert moved.batas_lama.date() < kept.diterima <= moved.batas_baru.date()
    assert (asked.status, kept.terlambat) == (StatusPermintaan.DIJAWAB, False)
    text = letter.halaman.model_dump_json()
    assert "Resi asli menyebut tanggal lain." in text
    assert "dihitung kembali" in text


@pytest.mark.aturan("TELAAH-121")
def test_a_witness_need_not_come_when_a_late_entry_ends_the_complaint(matters: Matters) -> None:
    nomor = new_laporan(matters)
    accept(matters, nomor)
    with matters.transaction() as uow:
        officers.register(uow)
        catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Kapan?"]})
        saksi = UnitMasuk(jabatan="Kepala Unit", unit="Unit Contoh", email="saksi@contoh.example")
        lapor.ubah_terlapor(uow, nomor, Pihak.SAKSI, saksi, "Ditemukan.")
        waktu = matters.stage.now() + timedelta(days=90)
        dipanggil = {"kepada": "SAKSI", "waktu": waktu.isoformat(), "tempat": "Kantor", "hal": "Keterangan"}
        catat_isi(uow, nomor, "panggilan", dipanggil)
    late = _let_pass(matters, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.ITJEN)
    _let_pass(matters, nomor, JenisPermintaan.KLARIFIKASI_2, Pihak.ITJEN)
    matters.decide(nomor, TaskId.RENCANA_PEMERIKSAAN, daftarPermintaan=[], pihakDipanggil=["SAKSI"])
    matters.await_request(nomor, JenisPermintaan.PANGGILAN_1, Pihak.SAKSI)
    _answer_in_time(matters, late, Pihak.ITJEN, email_of(matters, Pihak.ITJEN))
    matters.decide(nomor, TaskId.PUTUSKAN_AKIBAT_SUSULAN, akibatSusulan="SELESAI")
    matters.until_ended(nomor)
    with matters.app.uow() as uow:
        told = [s.kepada for s in uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.PEMBERITAHUAN_PENUTUPAN)]
    assert sorted(told) == ["ITJEN", "PELAPOR", "SAKSI", "TERLAPOR"]
