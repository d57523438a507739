"""A workbench for the runtime on a real broker: a one-task process, a handler, and what came of it."""

import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import grpc
from pyzeebe.proto.gateway_pb2 import (
    CancelProcessInstanceRequest,
    CreateProcessInstanceRequest,
    CreateProcessInstanceWithResultRequest,
)
from pyzeebe.proto.gateway_pb2_grpc import GatewayStub

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.records import Incident, RecordStream
from pksbpmn.camunda.runtime import (
    Handle,
    JobInfo,
    Limits,
    Result,
    Variables,
    WorkerRuntime,
    declare,
    run_in_thread,
)
from tests.integration.runtime_sqlite import UnitSqlite
from tests.waiting import wait_for

DIAGRAM = """<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="t">
  <bpmn:error id="galat" errorCode="ISI_BELUM_LENGKAP" />
  <bpmn:process id="JENIS" isExecutable="true">
    <bpmn:startEvent id="mulai"><bpmn:outgoing>a</bpmn:outgoing></bpmn:startEvent>
    <bpmn:sequenceFlow id="a" sourceRef="mulai" targetRef="tugas" />
    <bpmn:serviceTask id="tugas">
      <bpmn:extensionElements><zeebe:taskDefinition type="JENIS" retries="3" /></bpmn:extensionElements>
      <bpmn:incoming>a</bpmn:incoming><bpmn:outgoing>b</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:sequenceFlow id="b" sourceRef="tugas" targetRef="selesai" />
    <bpmn:endEvent id="selesai"><bpmn:incoming>b</bpmn:incoming></bpmn:endEvent>
    <bpmn:boundaryEvent id="tertangkap" attachedToRef="tugas">
      <bpmn:extensionElements><zeebe:ioMapping>
        <zeebe:output source="=true" target="tertangkap" />
      </zeebe:ioMapping></bpmn:extensionElements>
      <bpmn:outgoing>c</bpmn:outgoing><bpmn:errorEventDefinition errorRef="galat" />
    </bpmn:boundaryEvent>
    <bpmn:sequenceFlow id="c" sourceRef="tertangkap" targetRef="tidak-lengkap" />
    <bpmn:endEvent id="tidak-lengkap"><bpmn:incoming>c</bpmn:incoming></bpmn:endEvent>
  </bpmn:process>
</bpmn:definitions>
"""
QUICK = Limits(lease=3.0, drain=10.0, back_off_first=0.1, poll_wait=2.0)


class Input(Variables):
    nomor: str


class Output(Result):
    jawaban: str


class Reachable(Protocol):
    """Where a broker is."""

    @property
    def grpc(self) -> str:
        """Address of its gateway."""
        ...


class Recorded(Protocol):
    """A broker's records."""

    @property
    def stream(self) -> RecordStream:
        """All of them."""
        ...


class OneTaskProcess:
    """A freshly deployed one-task process with a job type of its own."""

    def __init__(self, mesin: Reachable, client: CamundaClient, folder: Path) -> None:
        self.job_type = f"uji-{uuid.uuid4().hex[:8]}"
        path = folder / f"{self.job_type}.bpmn"
        path.write_text(DIAGRAM.replace("JENIS", self.job_type), encoding="utf-8")
        client.deploy([path])
        self._stub = GatewayStub(grpc.insecure_channel(mesin.grpc))

    def start(self, nomor: str) -> int:
        request = CreateProcessInstanceRequest(
            bpmnProcessId=self.job_type, version=-1, variables=f'{{"nomor": "{nomor}", "rahasia": "x"}}'
        )
        return int(self._stub.CreateProcessInstance(request, timeout=20).processInstanceKey)

    def cancel(self, key: int) -> None:
        self._stub.CancelProcessInstance(CancelProcessInstanceRequest(processInstanceKey=key), timeout=20)

    def result(self, nomor: str) -> str:
        request = CreateProcessInstanceWithResultRequest(
            request=CreateProcessInstanceRequest(
                bpmnProcessId=self.job_type, version=-1, variables=f'{{"nomor": "{nomor}"}}'
            ),
            requestTimeout=30_000,
        )
        return str(self._stub.CreateProcessInstanceWithResult(request, timeout=40).variables)


def run_worker(
    mesin: Reachable, process: OneTaskProcess, ledger: Path, function: Callable[..., Any], **more: Any
) -> tuple[WorkerRuntime, Handle]:
    handlers = [declare(process.job_type, function)]
    runtime = WorkerRuntime(mesin.grpc, handlers, lambda: UnitSqlite(ledger), **{"limits": QUICK, **more})
    return runtime, run_in_thread(runtime)


def count_of(runtime: WorkerRuntime, process: OneTaskProcess, apa: str) -> int:
    return runtime.progress.types[process.job_type].counts[apa]


def await_count(runtime: WorkerRuntime, process: OneTaskProcess, apa: str, n: int) -> None:
    wait_for(
        f"{n} {apa}",
        lambda: count_of(runtime, process, apa) == n,
        standing=lambda: str(runtime.progress.types[process.job_type].counts),
    )


def note(uow: UnitSqlite, v: Input, info: JobInfo) -> Output:
    uow.note(v.nomor)
    return Output(jawaban=f"{v.nomor} {info.element_id}")


def incidents(broker: Recorded, process: OneTaskProcess) -> list[Incident]:
    return [butir for butir in broker.stream.open_incidents() if butir.process_id == process.job_type]
