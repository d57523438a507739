"""Follow-up action by action on the real broker: what the officer sees, what holds him, what the letters list."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.stage import Stage
from pksbpmn.stories.tale import Outcome
from pksbpmn.usecases.pemeriksaan import tindakan
from tests.process.telling import Told


@pytest.fixture(scope="module")
def outcomes(told: Told) -> Mapping[str, Outcome]:
    """All stories, told together."""
    return told.outcomes


def _text(stage: Stage, nomor: str, jenis: JenisSurat, ke: int = -1) -> str:
    with stage.app.uow() as uow:
        return uow.surat.find(nomor_berkas=nomor, jenis=jenis)[ke].halaman.model_dump_json()


@pytest.mark.aturan("REG-L-06", "TELAAH-56")
def test_a_follow_up_with_an_open_action_comes_back_to_the_officer(
    stage: Stage, outcomes: Mapping[str, Outcome]
) -> None:
    """Called carried out while the second action is open: not kept, asked again; kept once that one is done."""
    nomor = outcomes["prakarsa-sendiri"].nomor
    with stage.app.uow() as uow:
        assert len(uow.keputusan.find(nomor_berkas=nomor, elemen=TaskId.NILAI_TINDAK_LANJUT)) == 2
        (refused,) = uow.audit.find(nomor_berkas=nomor, peristiwa="penilaian-ditolak")
        (last,) = [
            p
            for p in uow.perkembangan_tindakan.find(
                dari="OMBUDSMAN", dicatat_oleh=str(officers.writer(CandidateGroup.PENERIMAAN_VERIFIKASI))
            )
            if uow.tindakan.get(p.id_tindakan).nomor_berkas == nomor
        ]
        lahp = uow.lahp.newest(nomor_berkas=nomor)
    assert refused.rincian == {"sumber": "LAHP", "sebab": "TINDAKAN_MASIH_TERBUKA"}
    assert refused.waktu < last.dicatat < (lahp.dinilai or refused.waktu)
    assert lahp.ditindaklanjuti is True


@pytest.mark.aturan("REG-R-05", "TELAAH-56")
def test_a_rekomendasi_is_carried_out_once_the_open_point_is_done(
    stage: Stage, outcomes: Mapping[str, Outcome]
) -> None:
    nomor = outcomes["kesepakatan-diingkari"].nomor
    with stage.app.uow() as uow:
        assert len(uow.keputusan.find(nomor_berkas=nomor, elemen=TaskId.NILAI_PELAKSANAAN)) == 3
        points = [t for t in tindakan.daftar(uow, nomor) if t.sumber == "REKOMENDASI"]
    assert [t.status for t in points] == ["SELESAI", "SELESAI"]
    closing = _text(stage, nomor, JenisSurat.PEMBERITAHUAN_PENUTUPAN)
    assert "Menjatuhkan sanksi administratif sesuai ketentuan: selesai" in closing


@pytest.mark.aturan("PKS-4.9d-01", "TELAAH-55")
def test_the_rekomendasi_lists_what_became_of_the_corrective_actions(
    stage: Stage, outcomes: Mapping[str, Outcome]
) -> None:
    nomor = outcomes["rekomendasi-tidak-dilaksanakan"].nomor
    text = _text(stage, nomor, JenisSurat.REKOMENDASI)
    assert "Menyelesaikan pelayanan yang tertunda: belum dilaksanakan" in text
    assert "(berkas belum ditemukan)" in text
    assert "Menetapkan pengendalian waktu pelayanan: sedang dilaksanakan" in text


@pytest.mark.aturan("TELAAH-56")
def test_the_officers_form_counts_the_actions(stage: Stage, outcomes: Mapping[str, Outcome]) -> None:
    """Variables of the task itself hold how many are open when it opens: one, and again after it came back; or none."""
    assert _counts(stage, outcomes["prakarsa-sendiri"].nomor, "tindakanTerbuka") == ["1", "1"]
    assert _counts(stage, outcomes["lahp-dilaksanakan"].nomor, "tindakanTerbuka") == ["0"]
    assert _counts(stage, outcomes["lahp-dilaksanakan"].nomor, "tindakanSelesai") == ["2"]


def _counts(stage: Stage, nomor: str, name: str) -> list[str]:
    """The values of a count in the tasks of a case, in order; never at the level of the process."""
    told = [json.loads(r) for r in stage.stream.find_text(name)]
    values = [
        r["value"]
        for r in told
        if r["valueType"] == "VARIABLE" and r["value"]["name"] == name and _belongs(stage, r, nomor)
    ]
    assert all(v["scopeKey"] != v["processInstanceKey"] for v in values)
    return [v["value"] for v in values]


def _belongs(stage: Stage, record: Mapping[str, Any], nomor: str) -> bool:
    instance = record["value"]["processInstanceKey"]
    return bool(stage.stream.ask(lambda s: s.nomor(instance)) == nomor)
