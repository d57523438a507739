"""Who reaches the broker moves tokens, completes jobs by their key, publishes messages: in vain (ADR 0032)."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import grpc
import pytest
from pyzeebe.proto.gateway_pb2 import (
    CancelProcessInstanceRequest,
    CompleteJobRequest,
    CreateProcessInstanceRequest,
    ModifyProcessInstanceRequest,
)
from pyzeebe.proto.gateway_pb2_grpc import GatewayStub

from pksbpmn.camunda.embedded import EngineSize
from pksbpmn.camunda.records.state import EngineState, Incident
from pksbpmn.domain.perjanjian.perjanjian import StatusPerjanjian
from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.names import MessageName, TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.stage import Stage, open_stage
from pksbpmn.usecases.pemeriksaan import putusan
from pksbpmn.usecases.perjanjian import perjanjian
from tests.process.examples import accept, new_laporan
from tests.process.matters import Matters

PKS = "pks-2024"
NOT_REACHED = "tidak dapat tercapai menurut putusan yang diterima"
NO_FACT = "tanpa dasar dalam registri"


@pytest.fixture(scope="module")
def own_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A broker of its own: its incidents are nobody else's."""
    with open_stage(EngineSize.BROKER, tmp_path_factory.mktemp("lintas"), keep_records=True) as opened:
        yield opened


@dataclass
class Attacker:
    """Somebody with a way to the gateway, and no account in the registry."""

    matters: Matters
    gateway: GatewayStub

    def instance(self, nomor: str, element: TaskId) -> int:
        """The process instance of an open task."""
        key = self.matters.await_task(nomor, element).process_instance_key
        assert key is not None
        return key

    def move(self, instance: int, element: str, **variables: object) -> None:
        """A token to another element."""
        said = ModifyProcessInstanceRequest.VariableInstruction(variables=json.dumps(variables))
        there = ModifyProcessInstanceRequest.ActivateInstruction(elementId=element, variableInstructions=[said])
        self.gateway.ModifyProcessInstance(
            ModifyProcessInstanceRequest(processInstanceKey=instance, activateInstructions=[there]), timeout=60
        )

    def publish(self, name: MessageName, key: str, **variables: object) -> None:
        """A message of the kind that the registry sends."""
        self.matters.client.publish_message(name, key, variables)

    def start(self, process: str, **variables: object) -> None:
        """A process that nothing called."""
        request = CreateProcessInstanceRequest(bpmnProcessId=process, version=-1, variables=json.dumps(variables))
        self.gateway.CreateProcessInstance(request, timeout=60)

    def incident(self) -> Incident:
        """The one incident; what was begun is ended then, so that the next test finds none."""
        stream = self.matters.stage.stream
        assert stream.wait(lambda s: bool(s.incidents), timeout=300)
        self.matters.stage.settle()
        (found,) = stream.open_incidents()
        request = CancelProcessInstanceRequest(processInstanceKey=stream.ask(_root_of_incident))
        self.gateway.CancelProcessInstance(request, timeout=60)
        self.matters.settle()
        return found


def _root_of_incident(state: EngineState) -> int:
    (incident,) = state.incidents.values()
    key = int(incident["processInstanceKey"])
    while key in state._parent:
        key = state._parent[key]
    return key


@pytest.fixture
def attacker(own_stage: Stage) -> Iterator[Attacker]:
    """With a case of his own choice."""
    matters = Matters(own_stage)
    with matters.transaction() as uow:
        officers.register(uow)
    with grpc.insecure_channel(own_stage.address.grpc) as channel:
        yield Attacker(matters, GatewayStub(channel))


def _written(m: Matters, nomor: str) -> dict[str, Any]:
    """What an attack must not change."""
    with m.app.uow() as uow:
        return {
            "akhir": uow.berkas.get(nomor).akhir,
            "keputusan": len(uow.keputusan.find(nomor_berkas=nomor)),
            "surat": [s.jenis for s in uow.surat.find(nomor_berkas=nomor)],
            "naskah": [n.jenis for n in uow.naskah.find(nomor_berkas=nomor)],
            "permintaan": [p.status for p in uow.permintaan.find(nomor_berkas=nomor)],
            "audit": len(uow.audit.find(nomor_berkas=nomor)),
            "surel": len(list(read_mail(m.stage.folder / "mailbox"))),
        }


def _verified(attacker: Attacker) -> tuple[str, int, dict[str, Any]]:
    nomor = new_laporan(attacker.matters)
    instance = attacker.instance(nomor, TaskId.VERIFIKASI_FORMIL)
    attacker.matters.settle()
    return nomor, instance, _written(attacker.matters, nomor)


@pytest.mark.aturan("KEAMANAN-03")
def test_a_token_moved_past_its_tasks_issues_no_letter(attacker: Attacker) -> None:
    """A refusal that no plenary decided: the letter's own process stops before it opens a document."""
    nomor, instance, before = _verified(attacker)
    attacker.move(instance, "surat-penolakan", alasanPenolakan="BUKAN_WEWENANG")
    found = attacker.incident()
    assert NOT_REACHED in found.message
    assert "Verifikasi formil" in found.message
    assert nomor not in found.message
    assert _written(attacker.matters, nomor) == before


@pytest.mark.aturan("KEAMANAN-03")
def test_a_listener_completed_by_its_key_decides_nothing(attacker: Attacker, monkeypatch: pytest.MonkeyPatch) -> None:
    """The token goes past the task with answers of his own; from there on nobody's decision is taken."""
    m = attacker.matters
    nomor, instance, before = _verified(attacker)
    monkeypatch.setattr(putusan, "terima", lambda *_: None)  # the workers are slower than he is
    m.client.complete_user_task(m.await_task(nomor, TaskId.VERIFIKASI_FORMIL).key, {})
    m.stage.stream.wait(lambda _: bool(_listeners(m.stage, instance)), timeout=120)
    (key,) = _listeners(m.stage, instance)
    said = json.dumps({"syaratLengkap": True})
    attacker.gateway.CompleteJob(CompleteJobRequest(jobKey=key, variables=said), timeout=60)
    monkeypatch.undo()
    found = attacker.incident()  # the next task does not even open
    assert found.element_id == TaskId.VERIFIKASI_MATERIIL
    assert NOT_REACHED in found.message
    assert "Verifikasi formil" in found.message
    assert _written(m, nomor) == before


def _listeners(stage: Stage, instance: int) -> set[int]:
    """Keys of the jobs of end listeners in a process instance."""
    records = map(json.loads, stage.stream.find_text('"type":"catat-keputusan"'))
    return {r["key"] for r in records if r["value"].get("processInstanceKey") == instance and r["valueType"] == "JOB"}


@pytest.mark.aturan("KEAMANAN-03")
@pytest.mark.parametrize(
    ("name", "variables"),
    [
        (MessageName.LAPORAN_DICABUT, {"kepadaPencabutan": ["PELAPOR", "TERLAPOR"]}),
        (MessageName.TAHAP_DIPUTUS_ULANG, {"akhir": "SELESAI_KLARIFIKASI", "kepadaPenutupan": ["PELAPOR"]}),
        (MessageName.TAHAP_DIPUTUS_ULANG, {"akhir": "DIGABUNG", "kepadaPenggabungan": ["PELAPOR"]}),
    ],
)
def test_a_message_closes_no_complaint(attacker: Attacker, name: MessageName, variables: dict[str, object]) -> None:
    nomor, _, before = _verified(attacker)
    attacker.publish(name, nomor, **variables)
    assert NO_FACT in attacker.incident().message
    assert _written(attacker.matters, nomor) == before


@pytest.mark.aturan("KEAMANAN-03")
def test_a_process_that_nothing_called_writes_nothing(attacker: Attacker) -> None:
    """A letter, and a closing of the complaint, started by themselves with the number of a case."""
    nomor, _, before = _verified(attacker)
    hari = attacker.matters.stage.now().date().isoformat()
    isi = {"nomorBerkas": nomor, "tanggalBerkas": hari, "durasiKeputusan": "P5D", "idPermintaan": None}
    attacker.start(
        "penyampaian", **isi, jenisSurat="PENOLAKAN", daftarKepada=["PELAPOR"], tungguBukti=False, naskahBaru=True
    )
    assert NOT_REACHED in attacker.incident().message
    assert _written(attacker.matters, nomor) == before


@pytest.mark.aturan("KEAMANAN-03")
def test_a_message_or_a_moved_token_ends_no_agreement(attacker: Attacker) -> None:
    m = attacker.matters
    with m.transaction() as uow:
        nomor = perjanjian.mulai(uow, PKS)
    m.settle()
    before = _written(m, nomor)
    hari = m.stage.now().date().isoformat()
    attacker.publish(
        MessageName.PENGAKHIRAN_DIAJUKAN, nomor, pihakLain="ITJEN", suratDiserahkan=True, tanggalDiterima=hari
    )
    assert NO_FACT in attacker.incident().message
    assert _written(m, nomor) == before
    with m.app.uow() as uow:
        assert uow.perjanjian.get(PKS).status is StatusPerjanjian.BERLAKU


def test_an_honest_complaint_goes_its_way_beside_them(attacker: Attacker) -> None:
    nomor = new_laporan(attacker.matters)
    accept(attacker.matters, nomor)
    attacker.matters.withdraw(nomor)
    with attacker.matters.app.uow() as uow:
        assert uow.berkas.get(nomor).akhir == "DICABUT"
