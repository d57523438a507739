"""Whether our worker runtime keeps up with pyzeebe's and the Java client: jobs that do nothing, pushed by streams."""

import statistics
import subprocess  # noqa: TC003 - a plain import reads better
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
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
from pksbpmn.camunda.embedded.state import processes_on
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
_OURS, _PYZEEBE, _THREADS, _JAVA = "ours", "pyzeebe", "pyzeebe in threads", "Java client"
_TARGET = ">= 1.0"


_REMARK = """\
Most of an empty job's time is the engine's, which creates, pushes, completes and stores it. With all on one machine a
lighter worker leaves more of the cores to the engine, and rates differ by less than the workers' CPU does.

In ours the event loop receives a job, decodes it, keeps its lease and hands it to a thread, because a handler waits
for a database; the thread hands the outcome back, and the loop reports it until the engine has heard it. py-spy and
counting by thread say where the CPU of an empty handler goes: a call of gRPC takes about 0.15 ms, by an event loop or
from threads alike, and receiving the job with gRPC's own threads as much again. That much is pyzeebe's too, which
runs handlers in the loop and keeps neither lease nor result. What ours has beside it is 0.03 ms of its own code in
the loop, 0.02 ms in the thread (variables, transaction, span, log context), and the rest of the difference is waking
up twice, the thread and the loop again: on a machine that is full each of the two waits for its turn, too. Given a
plain function as ours are, pyzeebe hands it to a thread, too, and most of that difference is gone. A runtime that keeps
leases while its handlers wait for a database cannot do without the hand-over. A leaner pool than the executor's would
save 3% of it, uvloop nothing.

One Python process works on one core, because gRPC's Python code holds the interpreter's lock: it ends where its CPU
per job fills a second. The Java client uses all cores. Beyond that it takes more worker processes, and a job that
stores something in the registry costs many times what is told apart here ("What does a complaint cost?")."""


@dataclass(frozen=True)
class Round:
    """Seconds: until the engine had all jobs done, and of CPU that the worker and the engine took."""

    seconds: float
    worker: float
    engine: float


def answer(scale: int) -> Answer:
    """`scale` rounds for each worker, in turns; every worker is a process that lives through all of them."""
    with TemporaryDirectory(prefix="bench-") as name, engine(Path(name) / "engine") as running, ExitStack() as stack:
        folder = Path(name)
        commands = {
            _OURS: [sys.executable, "-m", "benches.runtime_worker", "ours"],
            _PYZEEBE: [sys.executable, "-m", "benches.runtime_worker", "pyzeebe"],
            _THREADS: [sys.executable, "-m", "benches.runtime_worker", "pyzeebe-threads"],
            _JAVA: java.worker_command(folder, Settings(_env_file=None)),
        }
        rounds: dict[str, list[Round]] = {w: [] for w in commands}
        broker = processes_on(folder / "engine")[0].pid
        workers = {}
        for n, (worker, command) in enumerate(commands.items()):
            deploy(running, folder, f"bench-{n}", [service_task(f"bench-{n}")] * _TASKS)
            told = [*command, running.grpc, f"bench-{n}", str(_AT_ONCE)]
            workers[worker] = stack.enter_context(talking(told)), f"bench-{n}"
        for number in range(scale + 2):
            first = number % len(workers)
            for worker in [*workers, *workers][first : first + len(workers)]:
                taken = _round(running.grpc, *workers[worker], broker)
                if number > 1:  # the first two warm up the engine and the Java client
                    rounds[worker].append(taken)
    how = (
        f"embedded broker; {_INSTANCES} instances of {_TASKS} tasks in a row whose jobs do nothing, {_AT_ONCE} at a "
        f"time; median of {scale} rounds each, in turns, after two that warm up"
    )
    return Answer.now("Does the worker runtime keep up with others?", how, _rows(rounds), _REMARK)


def _rows(rounds: Mapping[str, Sequence[Round]]) -> tuple[Row, ...]:
    def median(worker: str, figure: Callable[[Round], float]) -> float:
        return statistics.median(map(figure, rounds[worker]))

    def ratio(worker: str) -> float:
        """Of rounds that followed each other, so that both had the same of what else the machine did."""
        return statistics.median(b.seconds / a.seconds for a, b in zip(rounds[_OURS], rounds[worker], strict=True))

    return (
        Row(what="jobs of ours / of pyzeebe's worker", value=round(ratio(_PYZEEBE), 2), unit="", target=_TARGET),
        Row(
            what="jobs of ours / of pyzeebe's, its handler in a thread as ours is",
            value=round(ratio(_THREADS), 2),
            unit="",
            target=_TARGET,
        ),
        Row(what="jobs of ours / of the Java client", value=round(ratio(_JAVA), 2), unit="", target=_TARGET),
        *(
            Row(what=f"{w}: jobs", value=round(_JOBS / median(w, lambda r: r.seconds)), unit="/s", drawn=True)
            for w in rounds
        ),
        *(
            Row(what=f"{w}: CPU per job", value=round(_ms(median(w, lambda r: r.worker)), 2), unit="ms", drawn=True)
            for w in rounds
        ),
        *(
            Row(
                what=f"engine's JVM under {w}: CPU per job",
                value=round(_ms(median(w, lambda r: r.engine)), 2),
                unit="ms",
            )
            for w in rounds
        ),
    )


def _ms(seconds: float) -> float:
    return 1000 * seconds / _JOBS


def _round(address: str, working: "subprocess.Popen[str]", process: str, broker: int) -> Round:
    wanted = CreateProcessInstanceRequest(bpmnProcessId=process, version=-1)
    request = CreateProcessInstanceWithResultRequest(request=wanted, requestTimeout=_PATIENCE * 1000)
    worker, jvm, began = of_process(working.pid), of_process(broker), time.monotonic()
    with grpc.insecure_channel(address) as channel, ThreadPoolExecutor(_AT_ONCE) as users:
        ask = partial(GatewayStub(channel).CreateProcessInstanceWithResult, request, timeout=_PATIENCE)
        for begun in [users.submit(ask) for _ in range(_INSTANCES)]:
            begun.result()
    return Round(time.monotonic() - began, of_process(working.pid) - worker, of_process(broker) - jvm)
