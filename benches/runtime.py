"""Whether our worker runtime keeps up with pyzeebe's and the Java client: jobs that do nothing, pushed by streams."""

import statistics
import subprocess  # noqa: TC003 - a plain import reads better
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import grpc
from pyzeebe.proto.gateway_pb2 import CreateProcessInstanceRequest, CreateProcessInstanceWithResultRequest
from pyzeebe.proto.gateway_pb2_grpc import GatewayStub

from benches import java
from benches.answer import Answer, Row
from benches.cpu import of_process
from benches.engines import deploy, engine, service_task, talking
from pksbpmn.settings import Settings

_TASKS = 10
"""Of an instance, in a row."""
_INSTANCES = 150
"""Of a round."""
_JOBS = _TASKS * _INSTANCES
_AT_ONCE = 32
"""Instances on the way at a time, and jobs that a worker holds: below what makes the engine refuse more."""
_PATIENCE = 120
"""Seconds that a round may take."""
_OURS, _PYZEEBE, _JAVA = "ours", "pyzeebe", "Java client"
_TARGET = ">= 1.0"


def answer(scale: int) -> Answer:
    """`scale` rounds for each worker, in turns; every worker is a process that lives through all of them."""
    with TemporaryDirectory(prefix="bench-") as name, engine(Path(name) / "engine") as running, ExitStack() as stack:
        folder = Path(name)
        commands = {
            _OURS: [sys.executable, "-m", "benches.runtime_worker", "ours"],
            _PYZEEBE: [sys.executable, "-m", "benches.runtime_worker", "pyzeebe"],
            _JAVA: java.worker_command(folder, Settings(_env_file=None)),
        }
        rounds: dict[str, list[tuple[float, float]]] = {w: [] for w in commands}
        workers = {}
        for n, (worker, command) in enumerate(commands.items()):
            deploy(running, folder, f"bench-{n}", [service_task(f"bench-{n}")] * _TASKS)
            told = [*command, running.grpc, f"bench-{n}", str(_AT_ONCE)]
            workers[worker] = stack.enter_context(talking(told)), f"bench-{n}"
        for number in range(scale + 2):
            for worker in list(workers) if number % 2 else reversed(workers):
                taken = _round(running.grpc, *workers[worker])
                if number > 1:  # the first two warm up the engine and the Java client
                    rounds[worker].append(taken)
    how = (
        f"embedded broker; {_INSTANCES} instances of {_TASKS} tasks in a row whose jobs do nothing, {_AT_ONCE} at a "
        f"time; median of {scale} rounds each, in turns, after two that warm up"
    )
    return Answer.now("Does the worker runtime keep up with others?", how, _rows(rounds))


def _rows(rounds: dict[str, list[tuple[float, float]]]) -> tuple[Row, ...]:
    rate = {w: _JOBS / statistics.median(seconds for seconds, _ in r) for w, r in rounds.items()}
    busy = {w: 1000 * statistics.median(cpu for _, cpu in r) / _JOBS for w, r in rounds.items()}
    return (
        *(_ratio(f"jobs of ours / of the {w}", rate[_OURS] / rate[w]) for w in (_PYZEEBE, _JAVA)),
        *(Row(what=f"{w}: jobs", value=round(rate[w]), unit="/s", drawn=True) for w in rate),
        *(Row(what=f"{w}: CPU per job", value=round(busy[w], 2), unit="ms", drawn=True) for w in busy),
    )


def _ratio(what: str, value: float) -> Row:
    return Row(what=what, value=round(value, 2), unit="", target=_TARGET)


def _round(address: str, working: "subprocess.Popen[str]", process: str) -> tuple[float, float]:
    """Seconds until the engine had all jobs done, and the worker's seconds of CPU."""
    wanted = CreateProcessInstanceRequest(bpmnProcessId=process, version=-1)
    request = CreateProcessInstanceWithResultRequest(request=wanted, requestTimeout=_PATIENCE * 1000)
    before, began = of_process(working.pid), time.monotonic()
    with grpc.insecure_channel(address) as channel, ThreadPoolExecutor(_AT_ONCE) as users:
        ask = partial(GatewayStub(channel).CreateProcessInstanceWithResult, request, timeout=_PATIENCE)
        for begun in [users.submit(ask) for _ in range(_INSTANCES)]:
            begun.result()
    return time.monotonic() - began, of_process(working.pid) - before
