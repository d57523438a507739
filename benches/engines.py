"""An engine of a benchmark's own, on the machine's clock: diagrams, instances, records, and processes beside it."""

import asyncio
import json
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import grpc
from pyzeebe.proto.gateway_pb2 import CreateProcessInstanceRequest
from pyzeebe.proto.gateway_pb2_grpc import GatewayStub
from tenacity import retry, retry_if_exception, wait_random_exponential

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.embedded import EngineSize, RunningEngine, start, stop
from pksbpmn.camunda.retrying import passes
from pksbpmn.settings import Settings
from pksbpmn.testing.engine import Engine, Record
from pksbpmn.testing.stream import Listener, Stream

_DIAGRAM = """<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="bench">
  <bpmn:process id="{process}" isExecutable="true">
    {elements}
  </bpmn:process>
</bpmn:definitions>
"""


@dataclass(frozen=True)
class Step:
    """An element of a diagram: what it is, what its extension elements hold, what else stands in it."""

    kind: str
    extension: str = ""
    definition: str = ""


def service_task(job_type: str) -> Step:
    """A step with a job of this type."""
    return Step("serviceTask", f'<zeebe:taskDefinition type="{job_type}" />')


@contextmanager
def engine(folder: Path, export_to: str | None = None) -> Iterator[RunningEngine]:
    """A broker in `folder`."""
    try:
        yield start(EngineSize.BROKER, settings=Settings(_env_file=None), data_dir=folder, export_to=export_to)
    finally:
        stop(folder)


def chain(process: str, steps: Sequence[Step]) -> str:
    """A diagram of steps, one after the other."""
    elements = []
    for n, step in enumerate(everything := [Step("startEvent"), *steps, Step("endEvent")]):
        last = n == len(everything) - 1
        parts = [f"<bpmn:extensionElements>{step.extension}</bpmn:extensionElements>"] if step.extension else []
        parts += [f"<bpmn:incoming>f{n}</bpmn:incoming>"] if n else []
        parts += [] if last else [f"<bpmn:outgoing>f{n + 1}</bpmn:outgoing>"]
        elements.append(f'<bpmn:{step.kind} id="s{n}">{"".join(parts)}{step.definition}</bpmn:{step.kind}>')
        if not last:
            elements.append(f'<bpmn:sequenceFlow id="f{n + 1}" sourceRef="s{n}" targetRef="s{n + 1}" />')
    return _DIAGRAM.format(process=process, elements="\n    ".join(elements))


def deploy(running: RunningEngine, folder: Path, process: str, steps: Sequence[Step]) -> None:
    """Install such a diagram."""
    diagram = folder / f"{process}.bpmn"
    diagram.write_text(chain(process, steps), encoding="utf-8")
    with CamundaClient(running.grpc, running.rest) as client:
        client.deploy([diagram])


def begin(address: str, process: str, variables: Iterable[Mapping[str, object]], at_once: int = 32) -> None:
    """An instance for each of these variables; what the engine pushes back is asked for again."""
    asyncio.run(_begin(address, process, variables, at_once))


async def _begin(address: str, process: str, variables: Iterable[Mapping[str, object]], at_once: int) -> None:
    waiting = iter(variables)
    async with grpc.aio.insecure_channel(address) as channel:
        create = GatewayStub(channel).CreateProcessInstance

        async def user() -> None:
            for told in waiting:
                wanted = CreateProcessInstanceRequest(bpmnProcessId=process, version=-1, variables=json.dumps(told))
                await _heard(create, wanted)

        await asyncio.gather(*(user() for _ in range(at_once)))


@retry(retry=retry_if_exception(passes), wait=wait_random_exponential(multiplier=0.05, max=0.5))
async def _heard(create: Any, wanted: CreateProcessInstanceRequest) -> None:
    await create(wanted, timeout=30)


class _Nothing(Engine):
    """A model that keeps nothing: whoever listens keeps what he wants."""

    def apply(self, record: Record) -> None:
        """Nobody asks."""


@contextmanager
def records(listener: Listener) -> Iterator[str]:
    """Where a broker sends its records, for this listener alone."""
    stream = Stream(_Nothing())
    stream.listen(listener)
    try:
        yield stream.url
    finally:
        stream.close()


@contextmanager
def talking(command: Sequence[str]) -> Iterator["subprocess.Popen[str]"]:
    """A process that says "ready" when it is, and works until its input ends."""
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        if process.stdin is None or process.stdout is None or process.stdout.readline() != "ready\n":
            process.kill()
            raise RuntimeError(f"did not begin: {' '.join(command)}")
        try:
            yield process
        finally:
            process.stdin.close()
