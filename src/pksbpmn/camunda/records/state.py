"""What the record stream knows of the engine beside what any process has: which complaint or matter it is about."""

from dataclasses import dataclass
from datetime import datetime

from pksbpmn.testing.engine import MARKER, Engine, Record, due, is_marker

__all__ = ["MARKER", "EngineState", "Incident", "Record", "UserTask", "Waiting", "due", "is_marker"]


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


class EngineState(Engine):
    """The engine, and the case file that each process instance belongs to."""

    def __init__(self) -> None:
        super().__init__()
        self.started_roots: dict[str, int] = {}
        self._nomor: dict[int, str] = {}

    def nomor(self, instance: int) -> str | None:
        """The complaint that a process instance, or one it calls, belongs to."""
        seen = instance
        while seen not in self._nomor and seen in self._parent:
            seen = self._parent[seen]
        return self._nomor.get(seen)

    def _variable(self, r: Record) -> None:
        super()._variable(r)
        v = r["value"]
        if v["name"] == "nomorBerkas":
            nomor = str(v["value"]).strip('"')
            self._nomor.setdefault(v["processInstanceKey"], nomor)
            if v["processInstanceKey"] in self.running_roots:
                self.started_roots.setdefault(nomor, v["processInstanceKey"])
