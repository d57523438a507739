"""Users who act when their turn has come: the record stream says which case moved, and only there anybody looks.

A storyteller looks at every case whenever all is quiet; what that costs is no complaint's.
"""

import threading
import time
from collections.abc import Mapping, Sequence
from datetime import datetime

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.records import RecordStream
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.stories.model import Cerita
from pksbpmn.stories.pace import Pace
from pksbpmn.stories.sight import StreamSight
from pksbpmn.stories.tale import Outcome, Tale, outcome
from pksbpmn.stories.teller import Teller
from pksbpmn.testing.engine import Record
from pksbpmn.usecases.berkas.pengalihan import TugasTerbuka
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.wiring import Application

_QUIET = 0.05
"""Seconds without a move after which somebody asks whether all is idle."""
_MOVES = frozenset({"USER_TASK", "PROCESS_MESSAGE_SUBSCRIPTION", "JOB", "INCIDENT", "TIMER"})


class _Turns(StreamSight):
    """Sees what waits for people in the cases that moved."""

    def __init__(self, stream: RecordStream) -> None:
        super().__init__(stream)
        self.moved: frozenset[str] = frozenset()
        self.case_of: dict[str, str] = {}
        """Of letters and tasks that were seen."""

    def tasks(self, nomor: str | None) -> Sequence[TugasTerbuka]:
        """Open ones of a case, or of all that moved."""
        found = [t for t in super().tasks(nomor) if nomor or t.nomor in self.moved]
        self.case_of |= {str(t.key): str(t.nomor) for t in found}
        return found

    def letters(self, uow: UnitOfWork, nomor: Sequence[str]) -> list[Surat]:  # noqa: ARG002 - the engine tells
        """Letters of those cases whose receipt the engine waits for."""
        waiting = self._stream.ask(
            lambda s: [
                v["correlationKey"]
                for v in s.subscriptions.values()
                if v["messageName"] == "surat-diterima" and s.nomor(v["processInstanceKey"]) in self.moved
            ]
        )
        found = [uow.surat.get(key) for key in waiting]
        self.case_of |= {s.id: s.nomor_berkas for s in found}
        return found


class Driver(Teller):
    """Drives stories. `acting` is the CPU time, in seconds, of rounds in which somebody did something."""

    def __init__(self, app: Application, client: CamundaClient, stream: RecordStream, pace: Pace) -> None:
        self._turns = _Turns(stream)
        super().__init__(app, client, self._turns, pace)
        self.acting = 0.0
        self._stream = stream
        self._moved: set[str] = set()
        self._news_came = threading.Condition()
        stream.listen(self._hear)

    def drive(self, stories: Mapping[str, Cerita], patience: float) -> list[Outcome]:
        """To their ends; raises RuntimeError for a story that did not end as it should within `patience` seconds."""
        until = time.monotonic() + patience
        tales = [self.add(name, story) for name, story in stories.items()]
        while any(map(self.running, tales)):
            if self.round() or self._something_moves():
                continue
            self.pace.settle()
            if not self._moved and not self._forward(tales):
                raise RuntimeError("nobody waits for anything")
            if time.monotonic() > until:
                break
        return self._outcomes(tales)

    def round(self) -> bool:
        """What people can do in the cases that moved, and where nobody has filed yet."""
        now = self.pace.now()
        with self._news_came:
            moved, self._moved = self._moved, set()
        self._turns.moved = frozenset(moved)
        theirs = [t for t in self.tales if (t.nomor in moved or not t.nomor) and self.running(t)]
        kept = dict(self._mornings)
        began = time.thread_time()
        acted = any([*map(self._advance, theirs), bool(moved) and (self._write_and_sign() or self._receive_letters())])
        self._mornings = {i: m for i, m in kept.items() if m > now} | self._mornings
        if acted:
            self.acting += time.thread_time() - began
            with self._news_came:
                self._moved.update(moved)  # there may be more to do
        return acted

    def _forward(self, tales: Sequence[Tale]) -> bool:
        """Let time pass, and look where somebody has waited for it; False when nobody waits."""
        began = self.pace.now()
        if not self.pace.forward(self._moments(None), began, 0):
            return False
        now = self.pace.now()
        due = {t.nomor for t in tales if t.wake is not None and t.wake <= now}
        seen = {i for i, m in self._mornings.items() if m <= now}
        seen |= {str(key) for key, moment in self._clerks_due().items() if moment <= now}
        with self._news_came:
            self._moved.update(due, (self._turns.case_of[i] for i in seen))
        return True

    def _clerks_due(self) -> Mapping[int, datetime]:
        return self._clerks._due  # noqa: SLF001 - whose moments they are, nobody else asks

    def _something_moves(self) -> bool:
        with self._news_came:
            return bool(self._moved) or self._news_came.wait(_QUIET)

    def _hear(self, record: Record) -> None:
        value_type = record["valueType"]
        root_ended = value_type == "PROCESS_INSTANCE" and record["value"]["bpmnElementType"] == "PROCESS"
        if record["recordType"] != "EVENT" or not (value_type in _MOVES or root_ended):
            return
        nomor = self._stream.ask(lambda s: s.nomor(record["value"]["processInstanceKey"]))
        if nomor is not None:
            with self._news_came:
                self._moved.add(nomor)
                self._news_came.notify()

    def _outcomes(self, tales: Sequence[Tale]) -> list[Outcome]:
        with self.app.uow() as uow:
            told = [outcome(uow, t) for t in tales]
        if wrong := [f"{o.story}: {o.reason}" for o in told if not o.succeeded]:
            standing = {t.nomor: self.sight.standing(t.nomor) for t in tales if self.running(t) and t.nomor}
            raise RuntimeError(f"not driven to the end: {'; '.join(wrong[:5])} {standing or ''}")
        return told
