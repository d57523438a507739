"""Whether our worker runtime keeps up with pyzeebe's: jobs that do nothing, pushed by the engine's stream."""

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import grpc
from pyzeebe.proto.gateway_pb2 import CreateProcessInstanceRequest, CreateProcessInstanceWithResultRequest
from pyzeebe.proto.gateway_pb2_grpc import GatewayStub

from benches.answer import Answer, Row
from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.embedded import EngineSize, RunningEngine, start, stop
from pksbpmn.settings import Settings

_JOBS = 1000
"""Of a round, each of a process instance of its own."""
_AT_ONCE = 64
"""Instances on the way at a time: below what makes the engine refuse more."""
_PATIENCE = 120
"""Seconds that a round may take."""
_WORKERS = ("ours", "pyzeebe")
_DIAGRAM = """<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="bench">
  <bpmn:process id="TYPE" isExecutable="true">
    <bpmn:startEvent id="begin"><bpmn:outgoing>a</bpmn:outgoing></bpmn:startEvent>
    <bpmn:sequenceFlow id="a" sourceRef="begin" targetRef="task" />
    <bpmn:serviceTask id="task">
      <bpmn:extensionElements><zeebe:taskDefinition type="TYPE" /></bpmn:extensionElements>
      <bpmn:incoming>a</bpmn:incoming><bpmn:outgoing>b</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:sequenceFlow id="b" sourceRef="task" targetRef="end" />
    <bpmn:endEvent id="end"><bpmn:incoming>b</bpmn:incoming></bpmn:endEvent>
  </bpmn:process>
</bpmn:definitions>
"""


def answer(scale: int) -> Answer:
    """`scale` rounds of a thousand jobs for each worker, in turns."""
    taken: dict[str, list[float]] = {w: [] for w in _WORKERS}
    cpu: dict[str, list[float]] = {w: [] for w in _WORKERS}
    with TemporaryDirectory(prefix="bench-") as folder, _engine(Path(folder) / "engine") as engine:
        for round_ in range(scale + 1):
            for worker in _WORKERS if round_ % 2 else reversed(_WORKERS):
                seconds, busy = _round(engine, Path(folder), worker, f"bench-{worker}-{round_}")
                if round_:  # the first one warms the engine up
                    taken[worker].append(seconds)
                    cpu[worker].append(busy)
    rate = {w: _JOBS / statistics.median(t) for w, t in taken.items()}
    busy_ms = {w: 1000 * statistics.median(c) / _JOBS for w, c in cpu.items()}
    ratio = rate["ours"] / rate["pyzeebe"]
    rows = [Row(what="jobs of ours / of pyzeebe's worker", value=round(ratio, 2), unit="", target=">= 1.0")]
    rows += [Row(what=f"{w}: jobs", value=round(rate[w]), unit="/s") for w in _WORKERS]
    rows += [
        Row(what=f"{w}: CPU of the worker's process per job", value=round(busy_ms[w], 2), unit="ms") for w in _WORKERS
    ]
    how = (
        f"embedded broker; a thousand instances, a job each that does nothing; median of {scale} rounds each, in turns"
    )
    return Answer.now("Does the worker runtime keep up with pyzeebe's?", how, tuple(rows))


@contextmanager
def _engine(folder: Path) -> Iterator[RunningEngine]:
    try:
        yield start(EngineSize.BROKER, settings=Settings(_env_file=None), data_dir=folder)
    finally:
        stop(folder)


def _round(engine: RunningEngine, folder: Path, worker: str, job_type: str) -> tuple[float, float]:
    """Seconds until the engine had all jobs done, and the worker's seconds of CPU."""
    diagram = folder / f"{job_type}.bpmn"
    diagram.write_text(_DIAGRAM.replace("TYPE", job_type), encoding="utf-8")
    with CamundaClient(engine.grpc, engine.rest) as client:
        client.deploy([diagram])
    command = [sys.executable, "-m", "benches.runtime_worker", worker, engine.grpc, job_type]
    with (
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as working,
        grpc.insecure_channel(engine.grpc) as channel,
    ):
        if working.stdin is None or working.stdout is None or working.stdout.readline() != "ready\n":
            raise RuntimeError(f"the worker did not begin: {worker}")
        wanted = CreateProcessInstanceRequest(bpmnProcessId=job_type, version=-1)
        request = CreateProcessInstanceWithResultRequest(request=wanted, requestTimeout=_PATIENCE * 1000)
        ask = partial(GatewayStub(channel).CreateProcessInstanceWithResult, request, timeout=_PATIENCE)
        began = time.monotonic()
        with ThreadPoolExecutor(_AT_ONCE) as users:
            for begun in [users.submit(ask) for _ in range(_JOBS)]:
                begun.result()
        seconds = time.monotonic() - began
        working.stdin.close()
        return seconds, float(working.stdout.readline())
