"""The record stream of a real broker: every state of a small process, idle, a clock jump and coverage."""

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, timedelta
from pathlib import Path
from typing import Any

import grpc
import pytest
from pyzeebe.proto.gateway_pb2 import ActivateJobsRequest, CompleteJobRequest, FailJobRequest, ThrowErrorRequest
from pyzeebe.proto.gateway_pb2_grpc import GatewayStub

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.coverage import Coverage, bpmn_coverage
from pksbpmn.camunda.embedded.command_lines import BULK_BYTES
from pksbpmn.camunda.records import RecordStream, UserTask, Waiting, wait_until_idle
from pksbpmn.camunda.records.state import MARKER
from pksbpmn.domain.galat import PksError
from tests.integration.conftest import Broker

pytestmark = pytest.mark.engine

PROSES = "rekaman-uji"
DIAGRAM = f"""\
<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="definisi" targetNamespace="http://bpmn.io/schema/bpmn">
  <bpmn:message id="pesan-mulai" name="uji-mulai" />
  <bpmn:message id="pesan-kabar" name="uji-kabar">
    <bpmn:extensionElements><zeebe:subscription correlationKey="=nomorBerkas" /></bpmn:extensionElements>
  </bpmn:message>
  <bpmn:process id="{PROSES}" isExecutable="true">
    <bpmn:startEvent id="mulai"><bpmn:messageEventDefinition messageRef="pesan-mulai" /></bpmn:startEvent>
    <bpmn:sequenceFlow id="ke-kerja" sourceRef="mulai" targetRef="kerja" />
    <bpmn:serviceTask id="kerja">
      <bpmn:extensionElements><zeebe:taskDefinition type="uji-kerja" /></bpmn:extensionElements>
    </bpmn:serviceTask>
    <bpmn:boundaryEvent id="kerja-gagal" attachedToRef="kerja">
      <bpmn:outgoing>ke-gagal</bpmn:outgoing>
      <bpmn:errorEventDefinition errorRef="galat" />
    </bpmn:boundaryEvent>
    <bpmn:sequenceFlow id="ke-gagal" sourceRef="kerja-gagal" targetRef="gagal" />
    <bpmn:endEvent id="gagal" />
    <bpmn:sequenceFlow id="ke-putuskan" sourceRef="kerja" targetRef="putuskan" />
    <bpmn:userTask id="putuskan">
      <bpmn:extensionElements>
        <zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="penilai" />
      </bpmn:extensionElements>
    </bpmn:userTask>
    <bpmn:boundaryEvent id="dikabari" cancelActivity="false" attachedToRef="putuskan">
      <bpmn:outgoing>ke-tercatat</bpmn:outgoing>
      <bpmn:messageEventDefinition messageRef="pesan-kabar" />
    </bpmn:boundaryEvent>
    <bpmn:sequenceFlow id="ke-tercatat" sourceRef="dikabari" targetRef="tercatat" />
    <bpmn:endEvent id="tercatat" />
    <bpmn:sequenceFlow id="ke-jeda" sourceRef="putuskan" targetRef="jeda" />
    <bpmn:intermediateCatchEvent id="jeda">
      <bpmn:timerEventDefinition><bpmn:timeDuration>P10D</bpmn:timeDuration></bpmn:timerEventDefinition>
    </bpmn:intermediateCatchEvent>
    <bpmn:sequenceFlow id="ke-selesai" sourceRef="jeda" targetRef="selesai" />
    <bpmn:endEvent id="selesai" />
  </bpmn:process>
  <bpmn:error id="galat" name="Galat uji" errorCode="GALAT_UJI" />
</bpmn:definitions>
"""


@dataclass(frozen=True)
class Meja:
    """A broker under test, its records, and a worker's commands."""

    stream: RecordStream
    client: CamundaClient
    gateway: Any
    folder: Path

    def mulai(self, nomor: str, **lain: object) -> None:
        """Start an instance for a complaint."""
        self.client.publish_message("uji-mulai", nomor, {"nomorBerkas": nomor, **lain})
        self.terekam(nomor)

    def terekam(self, nomor: str) -> None:
        """Wait until everything so far has been exported."""
        kunci = f"uji-{nomor}-{self.stream.position}"
        self.tanda(kunci)
        assert self.stream.wait(lambda s: kunci in s.markers, 20)

    def tanda(self, kunci: str) -> None:
        """Publish a marker that fills a bulk."""
        self.client.publish_message(MARKER, kunci, {"isi": "." * BULK_BYTES})

    def tenang(self, batas: float = 30) -> None:
        """Wait until idle."""
        wait_until_idle(self.stream, self.tanda, self.client.clock_now, lambda: True, batas)

    def ambil(self) -> int:
        """Key of the one job, activated now."""
        minta = ActivateJobsRequest(
            type="uji-kerja", worker="uji", timeout=600_000, maxJobsToActivate=1, requestTimeout=20_000
        )
        (kunci,) = [job.key for jawab in self.gateway.ActivateJobs(minta) for job in jawab.jobs]
        return int(kunci)

    def selesaikan(self) -> None:
        """Do the one job."""
        self.gateway.CompleteJob(CompleteJobRequest(jobKey=self.ambil()))


@pytest.fixture(scope="module")
def meja(broker: Broker, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Meja]:
    folder = tmp_path_factory.mktemp("diagram")
    (folder / f"{PROSES}.bpmn").write_text(DIAGRAM, encoding="utf-8")
    with (
        CamundaClient(broker.grpc, broker.rest, broker.management) as client,
        grpc.insecure_channel(broker.grpc) as kanal,
    ):
        client.deploy([folder / f"{PROSES}.bpmn"])
        yield Meja(broker.stream, client, GatewayStub(kanal), folder)


def test_states_idle_clock_jump_and_coverage(meja: Meja) -> None:
    stream = meja.stream
    meja.mulai("UJI-1")
    assert stream.open_jobs() == ["uji-kerja"]
    assert not stream.ended("UJI-1")
    with pytest.raises(PksError, match="uji-kerja"):
        meja.tenang(batas=0.5)

    meja.selesaikan()
    meja.tenang()
    (tugas,) = stream.open_user_tasks("UJI-1")
    assert tugas == UserTask(tugas.key, "putuskan", PROSES, "UJI-1", "", ("penilai",))
    assert stream.open_user_tasks("UJI-LAIN") == []
    assert set(stream.waiting("UJI-1")) == {
        Waiting("putuskan", PROSES, "tugas"),
        Waiting("dikabari", PROSES, "pesan uji-kabar"),
    }
    meja.client.publish_message("uji-kabar", "UJI-1")
    meja.tenang()
    assert (PROSES, "tercatat") in stream.covered()
    assert Waiting("dikabari", PROSES, "pesan uji-kabar") in stream.waiting(
        "UJI-1"
    )  # does not interrupt: still listens

    meja.client.complete_user_task(tugas.key)
    meja.tenang()
    jatuh = stream.next_timer()
    assert jatuh is not None
    sekarang = meja.client.clock_now().astimezone(UTC)
    assert timedelta(days=9, hours=23) < jatuh - sekarang <= timedelta(days=10)
    assert stream.waiting("UJI-1") == [Waiting("jeda", PROSES, "waktu", jatuh)]

    meja.client.clock_add(10 * 86_400_000)
    meja.tenang()
    assert stream.next_timer() is None
    assert stream.ended("UJI-1")
    assert stream.waiting("UJI-1") == []
    assert bpmn_coverage(meja.folder, stream.covered()) == [
        Coverage(PROSES, "simpul", 9, ("kerja-gagal", "gagal")),
        Coverage(PROSES, "alur", 6, ("ke-gagal",)),
    ]


def test_a_job_waiting_for_its_next_try_is_open_and_a_stuck_one_opens_again_with_its_incident(meja: Meja) -> None:
    stream = meja.stream
    meja.mulai("UJI-2")
    kunci = meja.ambil()
    meja.gateway.FailJob(FailJobRequest(jobKey=kunci, retries=1, retryBackOff=1_000))
    meja.terekam("UJI-2")
    assert stream.open_jobs() == ["uji-kerja"]

    kunci = meja.ambil()
    meja.gateway.ThrowError(ThrowErrorRequest(jobKey=kunci, errorCode="TIDAK_DIGAMBAR"))
    meja.tenang()
    assert stream.open_jobs() == []
    (insiden,) = stream.open_incidents("UJI-2")
    assert (insiden.element_id, insiden.process_id, insiden.kind) == ("kerja", PROSES, "UNHANDLED_ERROR_EVENT")
    assert stream.open_incidents("UJI-LAIN") == []

    meja.client.resolve_incident(insiden.key, kunci, 1)
    meja.terekam("UJI-2")
    assert stream.open_incidents() == []
    assert stream.open_jobs() == ["uji-kerja"]

    meja.gateway.FailJob(FailJobRequest(jobKey=meja.ambil(), retries=0))
    meja.tenang()
    (insiden,) = stream.open_incidents("UJI-2")
    meja.client.resolve_incident(insiden.key, kunci, 1)
    meja.terekam("UJI-2")
    assert stream.open_jobs() == ["uji-kerja"]
    meja.gateway.ThrowError(ThrowErrorRequest(jobKey=meja.ambil(), errorCode="GALAT_UJI"))
    meja.tenang()
    assert stream.ended("UJI-2")
    assert all(baris.percent == 100 for baris in bpmn_coverage(meja.folder, stream.covered()))


def test_text_is_found_however_the_engine_wraps_it(meja: Meja) -> None:
    teks = 'baris "pertama"\nbaris kedua: é'
    meja.mulai("UJI-3", kenari=teks)
    ditemukan = [json.loads(rekaman) for rekaman in meja.stream.find_text(teks)]
    assert "VARIABLE" in {rekaman["valueType"] for rekaman in ditemukan}
    assert meja.stream.find_text("tidak pernah dikirim") == []
    meja.selesaikan()
    meja.tenang()


def test_idle_is_not_reached_while_the_outbox_is_full_or_records_keep_coming(meja: Meja) -> None:
    panggilan = threading.Event()

    def penuh() -> bool:
        panggilan.set()
        return False

    with pytest.raises(PksError, match="kotak keluar"):
        wait_until_idle(meja.stream, meja.tanda, meja.client.clock_now, penuh, 0.3)
    assert panggilan.is_set()

    def tanda_yang_menggerakkan(kunci: str) -> None:
        meja.client.publish_message("uji-tanpa-penunggu", kunci)
        meja.tanda(kunci)

    with pytest.raises(PksError, match="rekaman baru"):
        wait_until_idle(meja.stream, tanda_yang_menggerakkan, meja.client.clock_now, lambda: True, 1)


def test_markers_leave_nothing_behind(meja: Meja) -> None:
    meja.tenang()
    sebelum = len(meja.stream.find_text(""))
    meja.tenang()
    assert len(meja.stream.find_text("")) == sebelum
