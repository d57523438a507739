"""What is remembered of the engine in a long year: what is open now, and counts of what has been.

Nothing grows with the cases that have ended.
"""

from collections import Counter, deque
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from pksbpmn.camunda.records.state import EngineState, Record
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.names import MessageName, ProcessId
from pksbpmn.testing.engine import What, ran

FOLLOWED: Final = frozenset({"nomorBerkas", "jenisSurat", "jenisPermintaan", "kepada", "daftarKepada", "ke"})
"""Variables that tell whose a task is, and which of several alike."""
_ALIKE: Final = frozenset({"penyusunan", "penyampaian", "panggilan"})
"""Processes of which several run in a case at once; only there variables tell a task from its like."""
_AWAITED: Final = frozenset({MessageName.SURAT_DITERIMA, MessageName.JAWABAN_DITERIMA})


@dataclass(frozen=True)
class TaskCame:
    """A user task of a case came; `turn`: the how manieth of this `question` in the case."""

    key: int
    nomor: str
    at: datetime
    element: str
    question: str
    turn: int


@dataclass(frozen=True)
class WordAwaited:
    """The engine waits for the receipt of a letter, or the answer to a request: `subject` is its id."""

    message: str
    subject: str
    at: datetime


@dataclass(frozen=True)
class CaseEnded:
    """The process of a complaint has ended."""

    nomor: str


Seen = TaskCame | WordAwaited | CaseEnded


@dataclass(frozen=True)
class Work:
    """Tasks that were done: of which group, when, which."""

    group: str
    month: str
    element: str


class YearState(EngineState):
    """`seen` is what has come and nobody has taken note of; the driver empties it. `latest`: of the newest record."""

    def __init__(self) -> None:
        super().__init__()
        self.position = -1
        self.latest: datetime | None = None
        self.seen: deque[Seen] = deque()
        self.passed: Counter[What] = Counter()
        self.work: Counter[Work] = Counter()
        self.late: Counter[Work] = Counter()
        self._turns: dict[str, Counter[str]] = {}
        self._around: dict[int, int] = {}
        self._marks: dict[int, dict[str, str]] = {}

    def __getstate__(self) -> dict[str, Any]:
        """All but what is of the class."""
        return {name: value for name, value in vars(self).items() if name != "_handlers"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Raises PksError for a state that another version remembered: it knows other things."""
        self.__init__()  # type: ignore[misc]
        if state.keys() != self.__getstate__().keys():
            raise PksError("Titik simpan simulasi ditulis versi pksbpmn yang lain.", "Jalankan dalam folder baru.")
        vars(self).update(state)

    def apply(self, record: Record) -> None:
        """Take one exported record into account."""
        super().apply(record)
        self.position = record["position"]
        self.latest = _at(record) if self.latest is None else max(self.latest, _at(record))

    def turns(self, nomor: str) -> Counter[str]:
        """How often each task came in an open case."""
        return self._turns.get(nomor, Counter())

    def _process_instance(self, r: Record) -> None:
        v = r["value"]
        for what in ran(r):
            self.passed[what] += 1
        if v["bpmnElementType"] == "PROCESS":
            self._process_ids[v["processDefinitionKey"]] = v["bpmnProcessId"]
            self._process(r["key"], v, r["intent"])
        self._scope(r["key"], v, r["intent"])

    def _scope(self, key: int, v: Record, intent: str) -> None:
        if intent == "ELEMENT_ACTIVATING":
            around = v["flowScopeKey"] if v["flowScopeKey"] > 0 else v["parentElementInstanceKey"]
            if around > 0:
                self._around[key] = around
        elif intent in ("ELEMENT_COMPLETED", "ELEMENT_TERMINATED"):
            self._around.pop(key, None)
            self._marks.pop(key, None)

    def _process(self, key: int, v: Record, intent: str) -> None:
        if intent == "ELEMENT_ACTIVATING":
            if v["parentProcessInstanceKey"] > 0:
                self._parent[key] = v["parentProcessInstanceKey"]
            else:
                self.running_roots.add(key)
        elif intent in ("ELEMENT_COMPLETED", "ELEMENT_TERMINATED"):
            self._parent.pop(key, None)
            nomor = self._nomor.pop(key, None)
            if key in self.running_roots:
                self.running_roots.discard(key)
                if nomor is not None and v["bpmnProcessId"] == ProcessId.LAPORAN:
                    self.started_roots.pop(nomor, None)
                    self._turns.pop(nomor, None)
                    self.seen.append(CaseEnded(nomor))

    def _variable(self, r: Record) -> None:
        v = r["value"]
        name, instance = v["name"], v["processInstanceKey"]
        if name not in FOLLOWED:
            return
        value = str(v["value"]).strip('"')
        if name != "nomorBerkas":
            self._marks.setdefault(v["scopeKey"], {})[name] = value
        elif instance in self.running_roots and instance not in self._nomor:
            self._nomor[instance] = value
            self.started_roots.setdefault(value, instance)

    def _decision(self, r: Record) -> None:
        self.passed.update(ran(r))

    def _timer(self, r: Record) -> None:
        v = r["value"]
        small = {name: v[name] for name in ("dueDate", "targetElementId", "processDefinitionKey", "processInstanceKey")}
        super()._timer({"intent": r["intent"], "key": r["key"], "value": small})

    def _user_task(self, r: Record) -> None:
        v = r["value"]
        if r["intent"] == "CREATED":
            self._came(r["key"], v, _at(r))
        elif r["intent"] == "COMPLETED" and v["candidateGroupsList"]:
            done = Work(v["candidateGroupsList"][0], f"{_at(r):%Y-%m}", v["elementId"])
            self.work[done] += 1
            due = v.get("dueDate", "").partition("[")[0]  # Java adds the name of the zone
            if due and datetime.fromisoformat(due).astimezone(JAKARTA).date() < _at(r).date():
                self.late[done] += 1
        super()._user_task(r)

    def _came(self, key: int, v: Record, at: datetime) -> None:
        nomor = self.nomor(v["processInstanceKey"])
        if nomor is None:
            return
        marks = self._marked(v["elementInstanceKey"]) if v["bpmnProcessId"] in _ALIKE else set()
        question = "/".join((v["elementId"], *sorted(marks)))
        turns = self._turns.setdefault(nomor, Counter())
        turns[question] += 1
        if question != v["elementId"]:
            turns[v["elementId"]] += 1
        self.seen.append(TaskCame(key, nomor, at, v["elementId"], question, turns[question]))

    def _marked(self, scope: int) -> set[str]:
        """What tells this one from its like: what its scope and those around it say, but for the case's.

        What two tasks write side by side in one process instance is each one's own: by scope, not by instance.
        """
        marks = set[str]()
        while scope in self._around:
            marks.update(f"{name}={value}" for name, value in self._marks.get(scope, {}).items())
            scope = self._around[scope]
        return marks

    def _subscription(self, r: Record) -> None:
        v = r["value"]
        if v["messageName"] not in _AWAITED:
            return
        super()._subscription(r)
        if r["intent"] == "CREATED":
            self.seen.append(WordAwaited(v["messageName"], v["correlationKey"], _at(r)))


def _at(r: Record) -> datetime:
    return datetime.fromtimestamp(r["timestamp"] / 1000, JAKARTA)
