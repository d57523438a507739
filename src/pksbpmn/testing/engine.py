"""The model that a stream of records keeps of the engine: what ran, in which order, and what is open.

Records are those of Zeebe's Elasticsearch exporter: {valueType, intent, recordType, key, position, value}.
"""

from collections import defaultdict, deque
from collections.abc import Callable  # noqa: TC003 - a plain import reads better
from dataclasses import dataclass
from datetime import UTC, datetime
from heapq import heappop, heappush
from typing import Any

Record = dict[str, Any]
What = tuple[str, str]
"""(process id, element id) or (decision id, rule id)."""

MARKER = "penanda-uji"
"""Name of the message that `wait_until_idle` looks for in the stream."""
_MARKERS = 64
"""So many of the newest are remembered: more than anybody waits for at once."""
_SCOPES = frozenset({"SUB_PROCESS", "EVENT_SUB_PROCESS", "AD_HOC_SUB_PROCESS", "CALL_ACTIVITY", "MULTI_INSTANCE_BODY"})


@dataclass(frozen=True)
class Passage:
    """An element completed or a sequence flow taken; `at` grows with the stream."""

    at: int
    process_id: str
    element_id: str


@dataclass(frozen=True)
class Active:
    """An element that has been entered and not left; a `scope` only holds others."""

    instance: int
    process_id: str
    element_id: str
    scope: bool


@dataclass
class Job:
    """A job that is not done; `last` is the last thing that happened to it."""

    job_type: str
    element_id: str
    instance: int
    last: str = ""


class Engine:
    """Applied record by record; not thread-safe by itself."""

    def __init__(self) -> None:
        self.activity = 0
        self.jobs: dict[int, Job] = {}
        self.timers: dict[int, Record] = {}
        self.user_tasks: dict[int, Record] = {}
        self.incidents: dict[int, Record] = {}
        self.subscriptions: dict[tuple[int, str], Record] = {}
        self.covered: dict[What, set[int]] = defaultdict(set)
        self.rules_hit: dict[What, set[int]] = defaultdict(set)
        self.markers: deque[str] = deque(maxlen=_MARKERS)
        self.running_roots: set[int] = set()
        self.instances: dict[int, str] = {}
        self.definitions: dict[int, tuple[int, int]] = {}
        self.ended: dict[int, str] = {}
        self.passages: dict[int, list[Passage]] = defaultdict(list)
        self.active: dict[int, Active] = {}
        self.variables: dict[tuple[int, str], str] = {}
        self._stuck_jobs: dict[int, Job] = {}
        self._dues: list[tuple[int, int]] = []
        self._process_ids: dict[int, str] = {}
        self._parent: dict[int, int] = {}
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

    def first_timer(self) -> Record | None:
        """The open timer that fires first."""
        while self._dues:
            at, key = self._dues[0]
            timer = self.timers.get(key)
            if timer is not None and timer["dueDate"] == at:
                return timer
            heappop(self._dues)
        return None

    def process_id(self, definition: int) -> str:
        """Id of the process with this definition key; empty for one that never ran."""
        return self._process_ids.get(definition, "")

    def root(self, instance: int) -> int:
        """The process instance that called this one, or the one that called that; itself where nobody did."""
        while instance in self._parent:
            instance = self._parent[instance]
        return instance

    def family(self, root: int) -> set[int]:
        """A process instance and all that it called."""
        return {i for i in self.instances if self.is_of(i, root)}

    def is_of(self, instance: int, root: int) -> bool:
        """It is this one, or was called by it."""
        while instance != root and instance in self._parent:
            instance = self._parent[instance]
        return instance == root

    def _job(self, r: Record) -> None:
        v, intent = r["value"], r["intent"]
        if intent == "CREATED":
            self.jobs[r["key"]] = Job(v["type"], v["elementId"], v["processInstanceKey"])
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
        if r["intent"] in ("CREATED", "MIGRATED"):
            self.timers[r["key"]] = r["value"]
            heappush(self._dues, (r["value"]["dueDate"], r["key"]))
        elif r["intent"] in ("TRIGGERED", "CANCELED"):
            self.timers.pop(r["key"], None)

    def _user_task(self, r: Record) -> None:
        if r["intent"] in ("CREATED", "ASSIGNED", "MIGRATED"):
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
        self._process_ids[v["processDefinitionKey"]] = v["bpmnProcessId"]
        if v["bpmnElementType"] == "PROCESS":
            self._process(r["key"], v, r["intent"])
        else:
            self._element(r["key"], v, r["intent"])
        for what in ran(r):
            self.covered[what].add(v["processInstanceKey"])

    def _process(self, key: int, v: Record, intent: str) -> None:
        if intent in ("ELEMENT_ACTIVATING", "ELEMENT_MIGRATED"):
            self.definitions[key] = v["processDefinitionKey"], v["version"]
        if intent == "ELEMENT_ACTIVATING":
            self.instances[key] = v["bpmnProcessId"]
            if v["parentProcessInstanceKey"] > 0:
                self._parent[key] = v["parentProcessInstanceKey"]
            else:
                self.running_roots.add(key)
        elif intent in ("ELEMENT_COMPLETED", "ELEMENT_TERMINATED"):
            self.running_roots.discard(key)
            self.ended[key] = intent.removeprefix("ELEMENT_")

    def _element(self, key: int, v: Record, intent: str) -> None:
        instance, process, element = v["processInstanceKey"], v["bpmnProcessId"], v["elementId"]
        body = v["bpmnElementType"] == "MULTI_INSTANCE_BODY"
        if intent == "ELEMENT_ACTIVATED" or (intent == "ELEMENT_MIGRATED" and key in self.active):
            self.active[key] = Active(instance, process, element, v["bpmnElementType"] in _SCOPES)
        elif intent in ("ELEMENT_COMPLETED", "ELEMENT_TERMINATED"):
            self.active.pop(key, None)
        if intent in ("ELEMENT_COMPLETED", "SEQUENCE_FLOW_TAKEN") and not body:
            self.passages[instance].append(Passage(self.activity, process, element))

    def _variable(self, r: Record) -> None:
        v = r["value"]
        self.variables[v.get("scopeKey", v["processInstanceKey"]), v["name"]] = v["value"]

    def _subscription(self, r: Record) -> None:
        v = r["value"]
        key = (v["elementInstanceKey"], v["messageName"])
        if r["intent"] in ("CREATED", "MIGRATED"):
            self.subscriptions[key] = v
        elif r["intent"] == "DELETED" or (r["intent"] == "CORRELATED" and v["interrupting"]):
            self.subscriptions.pop(key, None)

    def _decision(self, r: Record) -> None:
        for what in ran(r):
            self.rules_hit[what].add(r["value"]["processInstanceKey"])

    def _message(self, r: Record) -> None:
        if r["intent"] == "PUBLISHED" and is_marker(r):
            self.markers.append(r["value"]["correlationKey"])


def ran(record: Record) -> list[What]:
    """What of the diagrams and decision tables this record is about: nothing of most."""
    v, kind, intent = record["value"], record["valueType"], record["intent"]
    if record["recordType"] != "EVENT":
        return []
    if kind == "DECISION_EVALUATION":
        return [(d["decisionId"], m["ruleId"]) for d in v["evaluatedDecisions"] for m in d["matchedRules"]]
    if kind != "PROCESS_INSTANCE" or intent not in ("ELEMENT_ACTIVATED", "SEQUENCE_FLOW_TAKEN"):
        return []
    return [] if v["bpmnElementType"] in ("PROCESS", "MULTI_INSTANCE_BODY") else [(v["bpmnProcessId"], v["elementId"])]


def is_marker(record: Record) -> bool:
    """True for what a marker leaves in the stream."""
    return bool(record["valueType"] == "MESSAGE" and record["value"]["name"] == MARKER)


def due(timer: Record) -> datetime:
    """When an open timer fires."""
    return datetime.fromtimestamp(timer["dueDate"] / 1000, UTC)
