"""An HTTP server that a broker's Elasticsearch exporter writes its records to."""

import json
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from pksbpmn.camunda.records.serving import LoopbackServer
from pksbpmn.camunda.records.state import EngineState, Incident, Record, UserTask, Waiting, due, is_marker

_VERSION = {"version": {"number": "8.12.0", "build_flavor": "default"}, "tagline": "You Know, for Search"}


class RecordStream:
    """Receives every record of one broker with one partition and answers questions about it. Thread-safe.

    `url` is what the exporter's `url` argument must be. With `keep` all records but markers stay in memory for
    `find_text`. What the exporter sends again after a restart of the broker is not counted twice.
    """

    def __init__(self, *, keep: bool = False) -> None:
        self._state = EngineState()
        self._changed = threading.Condition()
        self._keep = keep
        self._raw: list[str] = []
        self._position = -1
        self._server = LoopbackServer("record-stream", _routes(self))
        self.url = self._server.url

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def receive(self, lines: list[bytes]) -> int:
        """Take the documents of one bulk request; returns how many."""
        records: list[Record] = [json.loads(line) for line in lines[1::2]]
        with self._changed:
            for line, record in zip(lines[1::2], records, strict=True):
                if record["position"] <= self._position:
                    continue
                self._position = record["position"]
                self._state.apply(record)
                if self._keep and not is_marker(record):
                    self._raw.append(line.decode())
            self._changed.notify_all()
        return len(records)

    @property
    def position(self) -> int:
        """Position of the newest record."""
        with self._changed:
            return self._position

    def wait(self, predicate: Callable[[EngineState], bool], timeout: float) -> bool:
        """Wait until the predicate holds, checked at every arrival; False after `timeout` seconds."""
        end = time.monotonic() + timeout
        with self._changed:
            while not predicate(self._state):
                left = end - time.monotonic()
                if left <= 0 or (not self._changed.wait(min(left, 1.0)) and time.monotonic() >= end):
                    return predicate(self._state)
            return True

    def ask(self, question: Callable[[EngineState], Any]) -> Any:
        """Evaluate a question on a consistent state."""
        with self._changed:
            return question(self._state)

    def open_jobs(self, nomor: str | None = None) -> list[str]:
        """Job types of jobs that are not done, waiting for a retry too; not those stuck in an incident."""
        return list(self.ask(lambda s: [j.job_type for j in s.jobs.values() if nomor in (None, s.nomor(j.instance))]))

    def jobs_standing(self, nomor: str) -> list[str]:
        """Open jobs of a complaint with the last thing that happened to each, for whoever asks why it stands still."""
        return list(
            self.ask(lambda s: [f"{j.job_type} ({j.last})" for j in s.jobs.values() if s.nomor(j.instance) == nomor])
        )

    def open_user_tasks(self, nomor: str | None = None) -> list[UserTask]:
        """Open user tasks, oldest first, of one complaint or all."""

        def read(s: EngineState) -> list[UserTask]:
            found = [
                UserTask(
                    k,
                    v["elementId"],
                    v["bpmnProcessId"],
                    s.nomor(v["processInstanceKey"]),
                    v.get("dueDate", ""),
                    v["processInstanceKey"],
                    v["elementInstanceKey"],
                    tuple(v["candidateGroupsList"]),
                    v.get("assignee") or None,
                )
                for k, v in sorted(s.user_tasks.items())
            ]
            return [t for t in found if nomor is None or t.nomor == nomor]

        return list(self.ask(read))

    def open_incidents(self, nomor: str | None = None) -> list[Incident]:
        """Open incidents, oldest first."""

        def read(s: EngineState) -> list[Incident]:
            found = [
                Incident(
                    k,
                    v["elementId"],
                    v["bpmnProcessId"],
                    s.nomor(v["processInstanceKey"]),
                    v["errorType"],
                    v["errorMessage"],
                )
                for k, v in sorted(s.incidents.items())
            ]
            return [i for i in found if nomor is None or i.nomor == nomor]

        return list(self.ask(read))

    def next_timer(self) -> datetime | None:
        """When the earliest open timer fires."""
        return self.ask(lambda s: min((due(t) for t in s.timers.values()), default=None))  # type: ignore[no-any-return]

    def waiting(self, nomor: str) -> list[Waiting]:
        """Everything that a complaint waits for now."""

        def read(s: EngineState) -> list[Waiting]:
            found = [
                Waiting(v["elementId"], v["bpmnProcessId"], "tugas")
                for v in s.user_tasks.values()
                if s.nomor(v["processInstanceKey"]) == nomor
            ]
            found += [
                Waiting(v["elementId"], v["bpmnProcessId"], f"pesan {v['messageName']}")
                for v in s.subscriptions.values()
                if s.nomor(v["processInstanceKey"]) == nomor
            ]
            found += [
                Waiting(t["targetElementId"], s.process_id(t["processDefinitionKey"]), "waktu", due(t))
                for t in s.timers.values()
                if s.nomor(t["processInstanceKey"]) == nomor
            ]
            return found

        return list(self.ask(read))

    def ended(self, nomor: str) -> bool:
        """True when the complaint's root process has ended."""
        return bool(self.ask(lambda s: nomor in s.started_roots and s.started_roots[nomor] not in s.running_roots))

    def covered(self) -> set[tuple[str, str]]:
        """(process id, element id) of every flow node activated and sequence flow taken."""
        return set(self.ask(lambda s: s.covered))

    def rules_hit(self) -> set[tuple[str, str]]:
        """(decision id, rule id) of every rule that matched."""
        return set(self.ask(lambda s: s.rules_hit))

    def passed_by(self) -> dict[str, set[tuple[str, str]]]:
        """Number of a complaint or matter → the elements that it passed and the decision rules that matched in it."""

        def read(s: EngineState) -> dict[str, set[tuple[str, str]]]:
            passed: dict[str, set[tuple[str, str]]] = defaultdict(set)
            for what, instances in (*s.covered.items(), *s.rules_hit.items()):
                for nomor in {s.nomor(i) for i in instances} - {None}:
                    passed[str(nomor)].add(what)
            return passed

        return dict(self.ask(read))

    def find_text(self, text: str) -> list[str]:
        """Raw records that hold `text` in any letter case, plain, as JSON or as JSON in JSON; needs `keep`.

        A variable's value is JSON inside the record's JSON: a line break or quote in it is escaped twice.
        """
        if not self._keep:
            raise ValueError("this stream does not keep its records")
        once = json.dumps(text, ensure_ascii=False)[1:-1]
        forms = {form.casefold() for form in (text, once, json.dumps(once, ensure_ascii=False)[1:-1])}
        with self._changed:
            raw = list(self._raw)
        return [r for r in raw if any(form in r.casefold() for form in forms)]


def _routes(stream: RecordStream) -> list[Route]:
    """As much of Elasticsearch as the exporter asks for."""

    async def describe(_: Request) -> Response:
        return _answer(_VERSION)

    async def acknowledge(request: Request) -> Response:
        await request.body()
        return _answer({"acknowledged": True})

    async def take(request: Request) -> Response:
        count = stream.receive([line for line in (await request.body()).split(b"\n") if line])
        return _answer({"errors": False, "took": 0, "items": [{"index": {"status": 201}}] * count})

    anything = "/{path:path}"
    return [
        Route(anything, describe, methods=["GET", "HEAD"]),
        Route(anything, acknowledge, methods=["PUT"]),
        Route(anything, take, methods=["POST"]),
    ]


def _answer(content: dict[str, Any]) -> Response:
    return JSONResponse(content, headers={"X-Elastic-Product": "Elasticsearch"})
