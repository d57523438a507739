"""The record stream of a real broker: every state of a small process, idle, a clock jump and coverage."""

import json
import re
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
from pksbpmn.camunda.embedded.command_lines import BULK_BYTES
from pksbpmn.camunda.records import RecordStream, UserTask, Waiting, wait_until_idle
from pksbpmn.camunda.records.state import MARKER
from pksbpmn.domain.galat import PksError
from pksbpmn.testing.elements import Coverage, measure, read_definitions
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
class Bench:
    """A broker under test, its records, and a worker's commands."""

    stream: RecordStream
    client: CamundaClient
    gateway: Any
    folder: Path

    def start(self, nomor: str, **lain: object) -> None:
        """Start an instance for a complaint."""
        self.client.publish_message("uji-mulai", nomor, {"nomorBerkas": nomor, **lain})
        self.await_export(nomor)

    def await_export(self, nomor: str) -> None:
        """Wait until everything so far has been exported."""
        kunci = f"uji-{nomor}-{self.stream.position}"
        self.mark(kunci)
        assert self.stream.wait(lambda s: kunci in s.markers, 20)

    def mark(self, kunci: str) -> None:
        """Publish a marker that fills a bulk."""
        self.client.publish_message(MARKER, kunci, {"isi": "." * BULK_BYTES})

    def settle(self, batas: float = 30) -> None:
        """Wait until idle."""
        wait_until_idle(self.stream, self.mark, self.client.clock_now, lambda: True, batas)

    def take(self) -> int:
        """Key of the one job, activated now."""
        minta = ActivateJobsRequest(
            type="uji-kerja", worker="uji", timeout=600_000, maxJobsToActivate=1, requestTimeout=20_000
        )
        (kunci,) = [job.key for jawab in self.gateway.ActivateJobs(minta) for job in jawab.jobs]
        return int(kunci)

    def complete(self) -> None:
        """Do the one job."""
        self.gateway.CompleteJob(CompleteJobRequest(jobKey=self.take()))


@pytest.fixture(scope="module")
def bench(broker: Broker, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    folder = tmp_path_factory.mktemp("diagram")
    (folder / f"{PROSES}.bpmn").write_text(DIAGRAM, encoding="utf-8")
    with (
        CamundaClient(broker.grpc, broker.rest, broker.management) as client,
        grpc.insecure_channel(broker.grpc) as kanal,
    ):
        client.deploy([folder / f"{PROSES}.bpmn"])
        yield Bench(broker.stream, client, GatewayStub(kanal), folder)


def test_states_idle_clock_jump_and_coverage(bench: Bench) -> None:
    stream = bench.stream
    bench.start("UJI-1")
    assert stream.open_jobs() == ["uji-kerja"]
    assert not stream.ended("UJI-1")
    with pytest.raises(PksError, match="uji-kerja"):
        bench.settle(batas=0.5)

    bench.complete()
    bench.settle()
    (tugas,) = stream.open_user_tasks("UJI-1")
    assert tugas == UserTask(
        tugas.key, "putuskan", PROSES, "UJI-1", "", tugas.process_instance_key, tugas.element_instance_key, ("penilai",)
    )
    assert stream.open_user_tasks("UJI-LAIN") == []
    assert set(stream.waiting("UJI-1")) == {
        Waiting("putuskan", PROSES, "tugas"),
        Waiting("dikabari", PROSES, "pesan uji-kabar"),
    }
    bench.client.publish_message("uji-kabar", "UJI-1")
    bench.settle()
    assert (PROSES, "tercatat") in stream.covered()
    assert Waiting("dikabari", PROSES, "pesan uji-kabar") in stream.waiting(
        "UJI-1"
    )  # does not interrupt: still listens

    bench.client.complete_user_task(tugas.key)
    bench.settle()
    jatuh = stream.next_timer()
    assert jatuh is not None
    sekarang = bench.client.clock_now().astimezone(UTC)
    assert timedelta(days=9, hours=23) < jatuh - sekarang <= timedelta(days=10)
    assert stream.waiting("UJI-1") == [Waiting("jeda", PROSES, "waktu", jatuh)]

    bench.client.clock_add(10 * 86_400_000)
    bench.settle()
    assert stream.next_timer() is None
    assert stream.ended("UJI-1")
    assert stream.waiting("UJI-1") == []
    assert measure(read_definitions(bench.folder), stream.covered()) == [
        Coverage(PROSES, "simpul", 9, ("kerja-gagal", "gagal")),
        Coverage(PROSES, "alur", 6, ("ke-gagal",)),
        Coverage(PROSES, "tepi", 2, ("kerja-gagal",)),
    ]


def test_a_job_waiting_for_its_next_try_is_open_and_a_stuck_one_opens_again_with_its_incident(bench: Bench) -> None:
    stream = bench.stream
    bench.start("UJI-2")
    kunci = bench.take()
    bench.gateway.FailJob(FailJobRequest(jobKey=kunci, retries=1, retryBackOff=1_000))
    bench.await_export("UJI-2")
    assert stream.open_jobs() == ["uji-kerja"]
    (standing,) = stream.jobs_standing("UJI-2")
    assert re.fullmatch(r"uji-kerja \((FAILED|RECURRED_AFTER_BACKOFF) .* UTC, jeda 1000 ms, sisa 1\)", standing)
    assert stream.jobs_standing("UJI-LAIN") == []

    kunci = bench.take()
    bench.gateway.ThrowError(ThrowErrorRequest(jobKey=kunci, errorCode="TIDAK_DIGAMBAR"))
    bench.settle()
    assert stream.open_jobs() == []
    (insiden,) = stream.open_incidents("UJI-2")
    assert (insiden.element_id, insiden.process_id, insiden.kind) == ("kerja", PROSES, "UNHANDLED_ERROR_EVENT")
    assert stream.open_incidents("UJI-LAIN") == []

    bench.client.resolve_incident(insiden.key, kunci, 1)
    bench.await_export("UJI-2")
    assert stream.open_incidents() == []
    assert stream.open_jobs() == ["uji-kerja"]

    bench.gateway.FailJob(FailJobRequest(jobKey=bench.take(), retries=0))
    bench.settle()
    (insiden,) = stream.open_incidents("UJI-2")
    bench.client.resolve_incident(insiden.key, kunci, 1)
    bench.await_export("UJI-2")
    assert stream.open_jobs() == ["uji-kerja"]
    bench.gateway.ThrowError(ThrowErrorRequest(jobKey=bench.take(), errorCode="GALAT_UJI"))
    bench.settle()
    assert stream.ended("UJI-2")
    assert all(baris.percent == 100 for baris in measure(read_definitions(bench.folder), stream.covered()))


def test_text_is_found_however_the_engine_wraps_it(bench: Bench) -> None:
    teks = 'baris "pertama"\nbaris kedua: é'
    bench.start("UJI-3", kenari=teks)
    ditemukan = [json.loads(rekaman) for rekaman in bench.stream.find_text(teks)]
    assert "VARIABLE" in {rekaman["valueType"] for rekaman in ditemukan}
    assert bench.stream.find_text("tidak pernah dikirim") == []
    bench.complete()
    bench.settle()


def test_idle_is_not_reached_while_the_outbox_is_full_or_records_keep_coming(bench: Bench) -> None:
    panggilan = threading.Event()

    def full() -> bool:
        panggilan.set()
        return False

    with pytest.raises(PksError, match="kotak keluar"):
        wait_until_idle(bench.stream, bench.mark, bench.client.clock_now, full, 0.3)
    assert panggilan.is_set()

    def moving_mark(kunci: str) -> None:
        bench.client.publish_message("uji-tanpa-penunggu", kunci)
        bench.mark(kunci)

    with pytest.raises(PksError, match="rekaman baru"):
        wait_until_idle(bench.stream, moving_mark, bench.client.clock_now, lambda: True, 1)


def test_markers_leave_nothing_behind(bench: Bench) -> None:
    bench.settle()
    sebelum = len(bench.stream.find_text(""))
    bench.settle()
    assert len(bench.stream.find_text("")) == sebelum
