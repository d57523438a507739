"""Tasks completed on the real broker as Tasklist, or anybody else with a way to the engine, can complete them."""

import json

import pytest
from pyzeebe.proto.gateway_pb2 import SetVariablesRequest

from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.pemeriksaan import pernyataan
from pksbpmn.usecases.pemeriksaan.pernyataan import TempatPutusan
from tests.process.examples import new_laporan
from tests.process.matters import Matters

NAMA = "Siti Contoh Rahasia"
PEGAWAI = str(officers.second(CandidateGroup.PENERIMAAN_VERIFIKASI))


@pytest.fixture
def matters(stage: Stage) -> Matters:
    """Clerks who leave the intake to the test."""
    return Matters(stage)


def _complete(matters: Matters, nomor: str, element: TaskId, **fields: object) -> None:
    """Without a word to the registry; the task is open again afterwards."""
    before = matters.await_task(nomor, element).key
    matters.client.complete_user_task(before, fields)
    matters.settle()
    after = matters.await_task(nomor, element).key
    assert after != before


def _kept(matters: Matters, nomor: str) -> list[dict[str, object]]:
    with matters.app.uow() as uow:
        return [k.data for k in uow.keputusan.find(nomor_berkas=nomor)]


def _refusals(matters: Matters, nomor: str) -> list[str]:
    with matters.app.uow() as uow:
        return [p.sebab for p in uow.putusan_ditolak.find(nomor_berkas=nomor)]


def test_a_name_typed_into_a_task_leaves_it_nowhere_and_the_officer_decides_anew(matters: Matters) -> None:
    """Of what was typed nothing goes on, nothing reaches registry or mail (security review, no. 3)."""
    nomor = new_laporan(matters)
    _complete(matters, nomor, TaskId.VERIFIKASI_FORMIL, syaratLengkap=NAMA, nama=NAMA, jalurCepat=True)
    assert (_kept(matters, nomor), _refusals(matters, nomor)) == ([], ["TIDAK_DINYATAKAN"])
    assert matters.stage.stream.find_text('"isianDitolak":"TIDAK_DINYATAKAN"')
    assert any(m["Subject"] == f"Putusan tidak diterima: {nomor}" for m in read_mail(matters.stage.folder / "mailbox"))
    matters.decide(nomor, TaskId.VERIFIKASI_FORMIL, syaratLengkap=True)
    assert _kept(matters, nomor) == [{"syaratLengkap": True}]
    assert matters.await_task(nomor, TaskId.VERIFIKASI_MATERIIL)
    outside = [t for t in matters.stage.stream.find_text(NAMA) if _goes_on(t)]
    assert outside == []
    matters.withdraw(nomor)


def test_what_was_said_of_a_task_is_not_spent_on_the_one_that_opens_after_it(matters: Matters) -> None:
    """The engine's keys only go up: a task comes after its element instance and before all that follows it."""
    nomor = new_laporan(matters)
    task = matters.await_task(nomor, TaskId.VERIFIKASI_FORMIL)
    assert task.element_instance_key is not None
    assert task.element_instance_key < task.key
    with matters.transaction() as uow:
        pernyataan.nyatakan(
            uow,
            nomor,
            PEGAWAI,
            task.key,
            tempat=TempatPutusan(task.element_id, task.process_instance_key),
            kelompok=task.candidate_groups,
            pemegang=None,
            isian={"syaratLengkap": False},
        )
    _complete(matters, nomor, TaskId.VERIFIKASI_FORMIL, syaratLengkap=True)
    again = matters.await_task(nomor, TaskId.VERIFIKASI_FORMIL)
    assert again.element_instance_key is not None
    assert task.key < again.element_instance_key < again.key
    _complete(matters, nomor, TaskId.VERIFIKASI_FORMIL, syaratLengkap=False)
    assert (_kept(matters, nomor), _refusals(matters, nomor)) == ([], ["TIDAK_DINYATAKAN"] * 2)
    matters.withdraw(nomor)


def test_a_field_left_out_in_tasklist_does_not_take_an_earlier_rounds_answer(
    matters: Matters, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process still holds what was answered before; the officer who now says nothing has not said that."""
    monkeypatch.setattr(type(matters.client), "who_completed", lambda *_: PEGAWAI)
    with matters.transaction() as uow:
        officers.register(uow)
    nomor = new_laporan(matters)
    task = matters.await_task(nomor, TaskId.VERIFIKASI_FORMIL)
    assert task.process_instance_key is not None
    earlier = SetVariablesRequest(
        elementInstanceKey=task.process_instance_key, variables='{"syaratLengkap": true}', local=True
    )
    matters.client._stub.SetVariables(earlier, timeout=10)
    _complete(matters, nomor, TaskId.VERIFIKASI_FORMIL)
    assert (_kept(matters, nomor), _refusals(matters, nomor)) == ([], ["ISIAN_TIDAK_SAH"])
    again = matters.await_task(nomor, TaskId.VERIFIKASI_FORMIL)
    matters.client.complete_user_task(again.key, {"syaratLengkap": True})
    matters.settle()
    assert _kept(matters, nomor) == [{"syaratLengkap": True}]
    with matters.app.uow() as uow:
        (kept,) = uow.keputusan.find(nomor_berkas=nomor)
    assert (kept.pegawai, kept.instans_elemen) == (PEGAWAI, str(again.element_instance_key))
    matters.withdraw(nomor)


def test_a_task_completed_with_another_number_writes_nothing_into_that_case(matters: Matters) -> None:
    """Who decided in his own case cannot spend that on somebody else's (security review, no. 3)."""
    mine, other = new_laporan(matters), new_laporan(matters)
    task = matters.await_task(mine, TaskId.VERIFIKASI_FORMIL)
    with matters.transaction() as uow:
        pernyataan.nyatakan(
            uow,
            mine,
            PEGAWAI,
            task.key,
            tempat=TempatPutusan(task.element_id, task.process_instance_key, task.element_instance_key),
            kelompok=task.candidate_groups,
            pemegang=None,
            isian={"syaratLengkap": False},
        )
    _complete(matters, other, TaskId.VERIFIKASI_FORMIL, syaratLengkap=False, nomorBerkas=mine)
    assert (_kept(matters, mine), _kept(matters, other)) == ([], [])
    assert (_refusals(matters, mine), _refusals(matters, other)) == ([], ["BERKAS_LAIN"])
    matters.withdraw(mine, other)


def _goes_on(record: str) -> bool:
    """Whether a record is of a variable outside the task, or of a job."""
    told = json.loads(record)
    value = told["value"]
    if told["valueType"] == "VARIABLE":
        return bool(value["scopeKey"] == value["processInstanceKey"])
    return told["valueType"] in {"JOB", "INCIDENT"} and value.get("type") != "catat-keputusan"
