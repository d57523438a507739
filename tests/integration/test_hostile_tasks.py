"""Whatever a task is completed with at the engine: answers of its form go on, or nothing (security review, no. 3)."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pksbpmn.camunda.forms import Form, form_of
from pksbpmn.domain.berkas.kiriman import PemutusDicari
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.names import TASK_GROUPS, CandidateGroup, TaskId
from pksbpmn.settings import Settings
from pksbpmn.stories import officers
from pksbpmn.stories.model import cerita_proyek
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.pemeriksaan import putusan
from pksbpmn.usecases.pemeriksaan.putusan import TugasSelesai
from pksbpmn.wiring import Application, assemble
from tests.integration.test_hostile_input import KENARI, NILAI, cases

FORMS: dict[TaskId, Form] = {task: form for task in TaskId if (form := form_of(task)) is not None}
FLOW = ("nomorBerkas", "jenisSurat", "daftarKepada", "idPermintaan", "durasiKeputusan", "kelompok", "isianDitolak")
"""Names on which the flow relies, which no form may touch."""


@pytest.fixture(scope="module")
def filed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Application, str]]:
    """A registry with officers of every group, and one complaint in it."""
    folder = tmp_path_factory.mktemp("tugas")
    app = assemble(Settings(_env_file=None, data_dir=folder, holidays_accept_estimates=True))
    with app.uow() as uow:
        officers.register(uow)
        nomor = lapor(uow, cerita_proyek()["sertifikat-pelatihan"].laporan_pada(app.clock.now().date()))
        uow.commit()
    yield app, nomor
    app.database.dispose()


@st.composite
def completions(draw: st.DrawFn) -> tuple[TaskId, dict[str, Any]]:
    """A task, and answers of its form, good or not, beside anything else."""
    task = draw(st.sampled_from(sorted(FORMS)))
    given_: dict[str, Any] = {}
    for field in FORMS[task].fields:
        good = [st.sampled_from(list(field.choices))] if field.choices else []
        given_[field.key] = draw(st.one_of(*good, st.booleans(), st.integers(0, 2000), st.none(), NILAI))
    given_ |= draw(st.dictionaries(st.one_of(st.sampled_from(FLOW), st.text(max_size=8)), NILAI, max_size=3))
    return task, given_


@cases(2000)
@given(completions(), st.booleans())
def test_any_answers_of_a_task(
    filed: tuple[Application, str], completion: tuple[TaskId, dict[str, Any]], known: bool
) -> None:
    """By an officer of its group or by nobody known."""
    (app, nomor), (task, given_) = filed, completion
    officer = officers.second(next(iter(TASK_GROUPS[task]), CandidateGroup.ANGGOTA_OMBUDSMAN))
    with app.uow() as uow:
        uow.job_results.put(1, "tahap-dimulai", {}, instance=11, number=nomor)
        dicari = PemutusDicari(elemen=task, instans=11, instans_elemen=12)
        putusan.pemutus_ditemukan(uow, nomor, dicari, str(officer) if known else "demo")
        answers = putusan.terima(uow, nomor, TugasSelesai(task, 11, 12, {"nomorBerkas": nomor} | given_), FORMS[task])
        kept, refused = uow.keputusan.find(), uow.putusan_ditolak.find()
        told = json.dumps([answers, [k.data for k in kept], [[p.sebab, p.isian_salah] for p in refused]], default=str)
    assert KENARI not in told
    if answers is None:
        assert kept == []
    else:
        assert known
        assert set(answers) == {f.key for f in FORMS[task].fields}
        assert [k.nomor_berkas for k in kept] == [nomor]
        assert all(f.takes(v) for f in FORMS[task].fields if (v := answers[f.key]) is not None)


def test_a_right_answer_is_among_what_is_tried(filed: tuple[Application, str]) -> None:
    """The test above would say nothing where everything is refused."""
    app, nomor = filed
    officer = officers.second(CandidateGroup.PENERIMAAN_VERIFIKASI)
    task = TaskId.VERIFIKASI_FORMIL
    with app.uow() as uow:
        uow.job_results.put(1, "tahap-dimulai", {}, instance=11, number=nomor)
        putusan.pemutus_ditemukan(uow, nomor, PemutusDicari(elemen=task, instans=11, instans_elemen=12), str(officer))
        done = TugasSelesai(task, 11, 12, {"nomorBerkas": nomor, "syaratLengkap": True, "pihak": Pihak.ITJEN})
        assert putusan.terima(uow, nomor, done, FORMS[task]) == {"syaratLengkap": True}
