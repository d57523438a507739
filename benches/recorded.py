"""What the engine alone would bear: the same diagrams with workers that only give back what was recorded.

A house with PostgreSQL, letters and mail handles complaints, and what each job returned, what users decided and which
messages came is kept from the record stream. Then the same complaints run on a broker of their own, on which a worker
returns those results, and tasks and messages are answered with what was recorded.
"""

import json
import statistics
import sys
import threading
import time
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psutil

from benches.answer import Answer, Row
from benches.engines import engine, talking
from benches.office import open_office
from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.diagrams import diagram_files
from pksbpmn.camunda.records import RecordStream
from pksbpmn.camunda.records.state import MARKER
from pksbpmn.names import MessageName
from pksbpmn.testing.engine import Record

_COMPLAINTS = 8
"""Told at once in a turn."""
_USERS = 16
_PATIENCE = 240.0


class Recording:
    """What happened in complaints, by the record stream of the house."""

    def __init__(self, stream: RecordStream) -> None:
        self._stream = stream
        self.results: defaultdict[str, list[Any]] = defaultdict(list)
        self.decisions: defaultdict[str, list[Any]] = defaultdict(list)
        self.messages: dict[tuple[str, str], Record] = {}
        stream.listen(self._hear)

    def starts(self) -> list[Record]:
        """The messages that complaints began with, oldest first."""
        return [m for (name, _), m in self.messages.items() if name == MessageName.LAPORAN_DITERIMA]

    def _hear(self, record: Record) -> None:
        value, what = record["value"], (record["valueType"], record["intent"])
        if record["recordType"] != "EVENT":
            return
        if what == ("MESSAGE", "PUBLISHED") and value["name"] != MARKER:
            self.messages[value["name"], value["correlationKey"]] = value
        elif what in {("JOB", "COMPLETED"), ("USER_TASK", "COMPLETED")}:
            nomor = self._stream.ask(lambda s: s.nomor(value["processInstanceKey"]))
            kept = self.results if what[0] == "JOB" else self.decisions
            kept[key_of(nomor, value["bpmnProcessId"], value["elementId"], value.get("type", ""))].append(
                value["variables"]
            )


def key_of(nomor: str | None, process: str, element: str, job_type: str) -> str:
    """What tells a job of a complaint from others; those of one step come back in their order."""
    return "|".join((nomor or "", process, element, job_type))


class _Echo:
    """Answers tasks and messages of a broker with what was recorded, as soon as they are there."""

    def __init__(self, stream: RecordStream, client: CamundaClient, kept: Recording) -> None:
        self._stream, self._client = stream, client
        self._decisions = {k: deque(v) for k, v in kept.decisions.items()}
        self._messages = kept.messages
        self._users = ThreadPoolExecutor(_USERS)
        self.ended = 0
        self.changed = threading.Condition()
        stream.listen(self._hear)

    def close(self) -> None:
        self._users.shutdown(cancel_futures=True)

    def begin(self, starts: Sequence[Record]) -> None:
        for message in starts:
            self._users.submit(self._publish, message)

    def _hear(self, record: Record) -> None:
        value, what = record["value"], (record["valueType"], record["intent"])
        if record["recordType"] != "EVENT":
            return
        if what == ("USER_TASK", "CREATED"):
            nomor = self._stream.ask(lambda s: s.nomor(value["processInstanceKey"]))
            fields = self._decisions[key_of(nomor, value["bpmnProcessId"], value["elementId"], "")].popleft()
            self._users.submit(self._client.complete_user_task, record["key"], fields)
        elif what == ("PROCESS_MESSAGE_SUBSCRIPTION", "CREATED"):
            if message := self._messages.get((value["messageName"], value["correlationKey"])):
                self._users.submit(self._publish, message)
        elif what == ("PROCESS_INSTANCE", "ELEMENT_COMPLETED") and value["bpmnElementType"] == "PROCESS":
            with self.changed:
                self.ended += value["parentProcessInstanceKey"] < 0
                self.changed.notify()

    def _publish(self, message: Record) -> None:
        self._client.publish_message(message["name"], message["correlationKey"], message["variables"])


def answer(scale: int) -> Answer:
    """`scale` turns."""
    real, replayed = [], []
    with (
        TemporaryDirectory(prefix="bench-") as name,
        open_office(Path(name) / "house") as office,
        office.serving("pekerja", "pengantar"),
    ):
        office.drive("warm", _COMPLAINTS)
        for turn in range(scale):
            kept = Recording(office.stage.stream)
            real.append(office.drive(str(turn), _COMPLAINTS))
            replayed.append(_replay(Path(name) / str(turn), kept))
    one, other = statistics.median(real), statistics.median(replayed)
    rows = (
        Row(what="real work / recorded results", value=round(one / other, 2), unit="", target=">= 0.8"),
        Row(what="real work: complaints", value=round(one, 2), unit="/s", drawn=True),
        Row(what="recorded results: complaints", value=round(other, 2), unit="/s", drawn=True),
    )
    how = (
        f"{_COMPLAINTS} of the shortest story at once; PostgreSQL, letters and mail by `pksbpmn pekerja` and "
        f"`pksbpmn pengantar`, users who act at once; then the same on a fresh broker with recorded results; median of "
        f"{scale} turns, after a first one"
    )
    return Answer.now("How much of a complaint is the engine's?", how, rows, remark(one, other))


def remark(real: float, replayed: float) -> str:
    """What the wish leaves for real work, of two rates in complaints a second."""
    cores = psutil.cpu_count() or 1
    engine, all_ = cores / replayed, cores / real
    return f"""\
All processes share {cores} cores. Were none ever idle, a complaint whose results are given would take {engine:.2f} core
seconds of engine, exporter and users, and a real one {all_:.2f}: what is real costs {all_ - engine:.2f}. For 0.8 it
might cost {engine / 4:.2f}. It is two letters set, signed, kept and mailed, some eight hundred statements to a database
whose rows are decrypted, proved, sealed and chained, and the checks that a job may run where it does ("What does a
complaint cost?"). To have it much cheaper a transaction would have to believe what another one has read, or to prove
less of it. An engine on a machine of its own, as offices have it, was not measured."""


@contextmanager
def _echoing(folder: Path, kept: Recording) -> Iterator[_Echo]:
    """A broker on which recorded results are given back."""
    folder.mkdir()
    results = folder / "results.json"
    results.write_text(json.dumps(kept.results), encoding="utf-8")
    with ExitStack() as stack:
        stream = RecordStream()
        stack.callback(stream.close)
        running = stack.enter_context(engine(folder / "engine", export_to=stream.url))
        client = stack.enter_context(CamundaClient(running.grpc, running.rest, patience=60))
        client.deploy(diagram_files())
        stack.enter_context(talking([sys.executable, "-m", "benches.recorded_worker", running.grpc, str(results)]))
        echo = _Echo(stream, client, kept)
        stack.callback(echo.close)
        yield echo


def _replay(folder: Path, kept: Recording) -> float:
    """Complaints a second; the first one of them warms up."""
    with _echoing(folder, kept) as echo:
        first, *others = kept.starts()
        _run(echo, [first])
        began = time.monotonic()
        _run(echo, others)
        return len(others) / (time.monotonic() - began)


def _run(echo: _Echo, starts: Sequence[Mapping[str, Any]]) -> None:
    wanted = echo.ended + len(starts)
    echo.begin([dict(s) for s in starts])
    with echo.changed:
        if not echo.changed.wait_for(lambda: echo.ended >= wanted, _PATIENCE):
            raise RuntimeError(f"{echo.ended} of {wanted} complaints ended with recorded results")
