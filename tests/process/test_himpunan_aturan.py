"""A running complaint keeps the rules it began under; and what klarifikasi may end with."""

import shutil
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from pksbpmn.camunda.deployment import deploy_diagrams
from pksbpmn.camunda.diagrams import diagram_dir, diagram_files
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import TaskId
from pksbpmn.stories.model import cerita_proyek
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.pemeriksaan import petugas
from tests.process.matters import Matters

NASKAH = cerita_proyek()


def _file(matters: Matters, cerita: str) -> str:
    with matters.transaction() as uow:
        return lapor.lapor(uow, NASKAH[cerita].laporan_pada(matters.stage.now().date()))


def _awaits_kelengkapan(matters: Matters, nomor: str) -> bool:
    return matters.request(nomor, JenisPermintaan.KELENGKAPAN) is not None


@pytest.mark.aturan("C-01", "C-05")
def test_a_running_laporan_keeps_the_rules_it_began_under(stage: Stage, tmp_path: Path) -> None:
    """ADR 0004: a table that changes meanwhile moves no deadline of a running complaint, only of later ones."""
    matters = Matters(stage)
    lama = _file(matters, "tidak-dilengkapi")
    matters.settle()
    folder = tmp_path / "bpmn"
    shutil.copytree(diagram_dir(), folder)
    tabel = folder / "tenggat.dmn"
    isi = tabel.read_text(encoding="utf-8")
    assert isi.count("<text>30</text>") > 1
    tabel.write_text(isi.replace("<text>30</text>", "<text>21</text>", 1), encoding="utf-8")
    try:
        deploy_diagrams(stage.client, stage.app.uow, diagram_files(folder))
        baru = _file(matters, "tidak-dilengkapi")
        lamanya = {}
        for nomor in (lama, baru):
            with matters.transaction() as uow:
                petugas.catat_isi(uow, nomor, "kelengkapan", {"kekurangan": ["Salinan identitas diri"]})
            matters.decide(nomor, TaskId.VERIFIKASI_FORMIL, syaratLengkap=False)
            matters.until(partial(_awaits_kelengkapan, matters, nomor), "tenggat berjalan")
            ada = matters.request(nomor, JenisPermintaan.KELENGKAPAN)
            assert ada is not None
            assert ada.batas is not None
            assert ada.tanggal_diterima is not None
            lamanya[nomor] = (ada.batas.date() - ada.tanggal_diterima).days
        assert lamanya == {lama: 30, baru: 21}
        matters.withdraw(lama, baru)
    finally:
        deploy_diagrams(stage.client, stage.app.uow)


@pytest.mark.aturan("C-02")
def test_proof_of_receipt_is_awaited_three_days_then_an_officer_makes_sure(stage: Stage) -> None:
    """BUKTI_PENERIMAAN of the table: a letter that nobody acknowledges becomes an officer's task after three days."""
    matters = Matters(stage, silent=frozenset({JenisSurat.PERMINTAAN_KELENGKAPAN}))
    nomor = _file(matters, "tidak-dilengkapi")
    with matters.transaction() as uow:
        petugas.catat_isi(uow, nomor, "kelengkapan", {"kekurangan": ["Salinan identitas diri"]})
    matters.decide(nomor, TaskId.VERIFIKASI_FORMIL, syaratLengkap=False)
    terbit = stage.now()
    matters.until(lambda: matters.task(nomor, TaskId.CATAT_PENERIMAAN) is not None, "petugas mencatat penerimaan")
    assert timedelta(days=3) <= stage.now() - terbit < timedelta(days=3, minutes=10)
    matters.withdraw(nomor)


@pytest.mark.aturan("PKS-4.4b-01", "PKS-4.4b-02", "PKS-4.4b-03")
def test_closing_is_offered_only_when_klarifikasi_is_sufficient_and_done(stage: Stage) -> None:
    """PKS Pasal 4(4)b: sufficient *and* done offers closing; each of the other three goes on to pemeriksaan."""
    matters = Matters(stage)
    semua = {
        (cukup, selesai): _file(matters, "sertifikat-pelatihan") for cukup in (True, False) for selesai in (True, False)
    }
    for nomor in semua.values():
        _until_klarifikasi(matters, nomor)
    hasil = {}
    for (cukup, selesai), nomor in semua.items():
        matters.answer(nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
        matters.decide(nomor, TaskId.NILAI_KLARIFIKASI, penjelasanCukup=cukup, tindakLanjutSelesai=selesai)
        hasil[cukup, selesai] = {t.element_id for t in stage.stream.open_user_tasks(nomor)}
    assert hasil.pop((True, True)) == {TaskId.PUTUSKAN_PENUTUPAN}
    assert all(tugas and TaskId.PUTUSKAN_PENUTUPAN not in tugas for tugas in hasil.values()), hasil
    matters.withdraw(*semua.values())


def _until_klarifikasi(matters: Matters, nomor: str) -> None:
    with matters.transaction() as uow:
        petugas.catat_isi(
            uow,
            nomor,
            "klarifikasi",
            {"pertanyaan": ["Mengapa belum selesai?"], "dokumen_diminta": ["Standar pelayanan"]},
        )
    matters.decide(nomor, TaskId.VERIFIKASI_FORMIL, syaratLengkap=True)
    matters.decide(
        nomor,
        TaskId.VERIFIKASI_MATERIIL,
        sudahMengadu=True,
        dalamKewenangan=True,
        objekPengadilan=False,
        masihDitanganiInstansi=False,
        sudahDiselesaikan=False,
        laporanGanda=False,
        peristiwaLama=False,
        diLuarKementerian=False,
    )
    matters.decide(nomor, TaskId.RAPAT_PLENO, laporanDiterima=True)
