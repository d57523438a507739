"""The model that the record stream keeps of the engine: instances, waits, jobs, timers, coverage.

Records are those of Zeebe's Elasticsearch exporter: {valueType, intent, recordType, key, position, value}.
"""

from collections import defaultdict
from collections.abc import Callable  # noqa: TC003 - a plain import reads better
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

Record = dict[str, Any]


@dataclass(frozen=True)
class UserTask:
    """An open user task."""

    key: int
    element_id: str
    process_id: str
    nomor: str | None
    due: str
    process_instance_key: int
    element_instance_key: int
    candidate_groups: tuple[str, ...] = ()
    assignee: str | None = None


@dataclass(frozen=True)
class Incident:
    """An open incident with the engine's message."""

    key: int
    element_id: str
    process_id: str
    nomor: str | None
    kind: str
    message: str


@dataclass(frozen=True)
class Waiting:
    """What a complaint waits for: a user task, a message or a timer (then `until`)."""

    element_id: str
    process_id: str
    kind: str
    until: datetime | None = None


@dataclass
class _Job:
    job_type: str
    element_id: str
    instance: int
    last: str = ""


class EngineState:
    """Applied record by record; not thread-safe by itself."""

    def __init__(self) -> None:
        self.activity = 0
        self.jobs: dict[int, _Job] = {}
        self.timers: dict[int, Record] = {}
        self.user_tasks: dict[int, Record] = {}
        self.incidents: dict[int, Record] = {}
        self.subscriptions: dict[tuple[int, str], Record] = {}
        self.covered: dict[tuple[str, str], set[int]] = defaultdict(set)
        self.rules_hit: dict[tuple[str, str], set[int]] = defaultdict(set)
        self.markers: set[str] = set()
        self.running_roots: set[int] = set()
        self.started_roots: dict[str, int] = {}
        self._stuck_jobs: dict[int, _Job] = {}
        self._process_ids: dict[int, str] = {}
        self._parent: dict[int, int] = {}
        self._nomor: dict[int, str] = {}
        self._handlers: dict[str, Callable[[Record], None]] = {
            "JOB": self._job,
            "TIMER": self._timer,
            "USER_TASK": self._user_task,
            "INCIDENT": self._incident,
            "PROCESS_INSTANCE": self._process_instance,
            "VARIABLE": self._variable,
            "PROCESS_MESSAGE_SUBSCRIPTION": self._subscription,
            "DECISION_EVALUATION": self._decision,
            "MESSAGE": self._message,
        }

    def apply(self, record: Record) -> None:
        """Take one exported record into account; `activity` counts all but those of markers."""
        if not is_marker(record):
            self.activity += 1
        handler = self._handlers.get(record["valueType"])
        if handler is not None and record["recordType"] == "EVENT":
            handler(record)

    def process_id(self, definition: int) -> str:
        """Id of the process with this definition key; empty for one that never ran."""
        return self._process_ids.get(definition, "")

    def nomor(self, instance: int) -> str | None:
        """The complaint that a process instance, or one it calls, belongs to."""
        seen = instance
        while seen not in self._nomor and seen in self._parent:
            seen = self._parent[seen]
        return self._nomor.get(seen)

    def _job(self, r: Record) -> None:
        v, intent = r["value"], r["intent"]
        if intent == "CREATED":
            self.jobs[r["key"]] = _Job(v["type"], v["elementId"], v["processInstanceKey"])
        elif intent == "ERROR_THROWN" or (intent == "FAILED" and v["retries"] == 0):
            if job := self.jobs.pop(r["key"], None):
                self._stuck_jobs[r["key"]] = job  # until its incident is resolved, if it gets one
        elif intent in ("COMPLETED", "CANCELED"):
            self.jobs.pop(r["key"], None)
            self._stuck_jobs.pop(r["key"], None)
        if job := self.jobs.get(r["key"]):
            at = datetime.fromtimestamp(r["timestamp"] / 1000, UTC)
            job.last = f"{intent} {at:%H:%M:%S} UTC, jeda {v['retryBackoff']} ms, sisa {v['retries']}"

    def _timer(self, r: Record) -> None:
        if r["intent"] == "CREATED":
            self.timers[r["key"]] = r["value"]
        elif r["intent"] in ("TRIGGERED", "CANCELED"):
            self.timers.pop(r["key"], None)

    def _user_task(self, r: Record) -> None:
        if r["intent"] in ("CREATED", "ASSIGNED"):
            self.user_tasks[r["key"]] = r["value"]
        elif r["intent"] in ("COMPLETED", "CANCELED"):
            self.user_tasks.pop(r["key"], None)

    def _incident(self, r: Record) -> None:
        v = r["value"]
        stuck = self._stuck_jobs.get(v["jobKey"])
        if r["intent"] == "CREATED":
            # an error that nothing catches names no element of the diagram
            self.incidents[r["key"]] = v | {"elementId": stuck.element_id} if stuck else v
        elif r["intent"] == "RESOLVED":
            self.incidents.pop(r["key"], None)
            if stuck:
                self.jobs[v["jobKey"]] = self._stuck_jobs.pop(v["jobKey"])

    def _process_instance(self, r: Record) -> None:
        v = r["value"]
        kind, intent = v["bpmnElementType"], r["intent"]
        self._process_ids[v["processDefinitionKey"]] = v["bpmnProcessId"]
        if intent in ("ELEMENT_ACTIVATED", "SEQUENCE_FLOW_TAKEN") and kind not in (
            "PROCESS",
            "MULTI_INSTANCE_BODY",
        ):
            self.covered[v["bpmnProcessId"], v["elementId"]].add(v["processInstanceKey"])
        if kind != "PROCESS":
            return
        if intent == "ELEMENT_ACTIVATING":
            if v["parentProcessInstanceKey"] > 0:
                self._parent[r["key"]] = v["parentProcessInstanceKey"]
            else:
                self.running_roots.add(r["key"])
        elif intent in ("ELEMENT_COMPLETED", "ELEMENT_TERMINATED"):
            self.running_roots.discard(r["key"])

    def _variable(self, r: Record) -> None:
        v = r["value"]
        if v["name"] == "nomorBerkas":
            nomor = str(v["value"]).strip('"')
            self._nomor.setdefault(v["processInstanceKey"], nomor)
            if v["processInstanceKey"] in self.running_roots:
                self.started_roots.setdefault(nomor, v["processInstanceKey"])

    def _subscription(self, r: Record) -> None:
        v = r["value"]
        key = (v["elementInstanceKey"], v["messageName"])
        if r["intent"] == "CREATED":
            self.subscriptions[key] = v
        elif r["intent"] == "DELETED" or (r["intent"] == "CORRELATED" and v["interrupting"]):
            self.subscriptions.pop(key, None)

    def _decision(self, r: Record) -> None:
        for d in r["value"]["evaluatedDecisions"]:
            for m in d["matchedRules"]:
                self.rules_hit[d["decisionId"], m["ruleId"]].add(r["value"]["processInstanceKey"])

    def _message(self, r: Record) -> None:
        if r["intent"] == "PUBLISHED" and is_marker(r):
            self.markers.add(r["value"]["correlationKey"])


MARKER = "penanda-uji"
"""Name of the message that `wait_until_idle` looks for in the stream."""


def is_marker(record: Record) -> bool:
    """True for what a marker leaves in the stream."""
    return bool(record["valueType"] == "MESSAGE" and record["value"]["name"] == MARKER)


def due(timer: Record) -> datetime:
    """When an open timer fires."""
    return datetime.fromtimestamp(timer["dueDate"] / 1000, UTC)
