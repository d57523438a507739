"""A finding is refused where it arrives, and the officer reads why on the form that opens again."""

import json
from pathlib import Path

import pytest

from pksbpmn.domain.pemeriksaan.temuan import SebabTemuanDitolak
from pksbpmn.names import TaskId
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.pemeriksaan import petugas
from tests.process.examples import new_laporan
from tests.process.matters import Matters

FORM = Path(__file__).parents[2] / "bpmn" / "tetapkan-temuan.form"
MATERIIL = {
    "sudahMengadu": True,
    "dalamKewenangan": True,
    "objekPengadilan": False,
    "masihDitanganiInstansi": False,
    "sudahDiselesaikan": False,
    "laporanGanda": False,
    "peristiwaLama": False,
    "diLuarKementerian": False,
}


@pytest.mark.aturan("PKS-4.5-04")
def test_a_finding_without_evidence_comes_back_with_its_reason(stage: Stage) -> None:
    """Nobody answered and nothing was asked for: the finding is not kept until the examiner writes down evidence."""
    matters = Matters(stage)
    nomor = new_laporan(matters)
    matters.decide(nomor, TaskId.VERIFIKASI_FORMIL, syaratLengkap=True)
    matters.decide(nomor, TaskId.VERIFIKASI_MATERIIL, **MATERIIL)
    with matters.transaction() as uow:
        petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Mengapa tertunda?"]})
    matters.decide(nomor, TaskId.RAPAT_PLENO, laporanDiterima=True)
    matters.decide(nomor, TaskId.RENCANA_PEMERIKSAAN, daftarPermintaan=[])
    found = {"kesimpulan": "DITEMUKAN", "bentukMaladministrasi": ["PENUNDAAN_BERLARUT"]}
    matters.decide(nomor, TaskId.TETAPKAN_TEMUAN, **found)
    with matters.app.uow() as uow:
        assert (uow.bukti.find(nomor_berkas=nomor), uow.temuan.find(nomor_berkas=nomor)) == ([], [])
    assert matters.task(nomor, TaskId.TETAPKAN_TEMUAN) is not None
    told = stage.stream.find_text(f'"sebabUlang":"{SebabTemuanDitolak.BUKTI_TIDAK_ADA}"')
    assert nomor in stage.stream.ask(lambda s: [s.nomor(json.loads(r)["value"]["processInstanceKey"]) for r in told])
    parts = json.loads(FORM.read_text(encoding="utf-8"))["components"]
    shown = [c["conditional"] for c in parts if "{{sebabUlang}}" in c.get("text", "")]
    assert shown == [{"hide": "=sebabUlang = null"}]
    isi = {
        "ringkasan": "Pelayanan melampaui standar waktu.",
        "perbuatan": "KELALAIAN",
        "kerugian": ["IMMATERIIL"],
        "dirugikan": ["PERSEORANGAN"],
        "bukti": [{"jenis": "DOKUMEN", "uraian": "Buku register pelayanan"}],
    }
    with matters.transaction() as uow:
        petugas.catat_isi(uow, nomor, "pemeriksaan", isi)
    matters.decide(nomor, TaskId.TETAPKAN_TEMUAN, **found)
    with matters.app.uow() as uow:
        assert [t.kesimpulan for t in uow.temuan.find(nomor_berkas=nomor)] == ["DITEMUKAN"]
    matters.withdraw(nomor)
