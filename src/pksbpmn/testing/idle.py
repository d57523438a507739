"""Waiting until a broker and everything around it has nothing left to do at this moment of its clock."""

import time
from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol
from uuid import uuid4

from pksbpmn.testing.engine import Engine, due

_REST = 0.015
_MARKER_WAIT = 10.0


class Records(Protocol):
    """What is known of the broker by its records: `pksbpmn.testing.stream.Stream` is one."""

    def wait(self, predicate: Callable[[Any], bool], timeout: float) -> bool:
        """Wait until the predicate holds of the `Engine`; False after `timeout` seconds."""

    def ask(self, question: Callable[[Any], Any]) -> Any:
        """Evaluate a question on the `Engine`, consistently."""


class NotIdle(Exception):
    """Something stayed open for longer than anybody wanted to wait; the message lists it."""


def wait_until_idle(
    stream: Records,
    publish_marker: Callable[[str], None],
    clock_now: Callable[[], datetime],
    outbox_empty: Callable[[], bool],
    timeout: float = 60,
) -> None:
    """Return when there is nothing to do: no open job, no timer due, an empty outbox, twice with nothing in between.

    `publish_marker` publishes a message named `engine.MARKER` with the given key and TTL 0, large enough to make the
    exporter send its bulk at once; on one partition its record comes after all that happened before.
    Raises NotIdle with what is still open after `timeout` seconds.
    """
    end = time.monotonic() + timeout
    quiet_at: int | None = None  # the activity counter when nothing was found open
    while True:
        activity, still_open = _look(stream, publish_marker, clock_now, outbox_empty)
        if not still_open and activity == quiet_at:
            return
        if time.monotonic() > end:
            raise NotIdle(_listed(stream, still_open))
        quiet_at = None if still_open else activity
        if still_open:
            time.sleep(_REST)


def wait_for_export(stream: Records, publish_marker: Callable[[str], None]) -> bool:
    """Return when all that happened before the call has arrived; False where it does not."""
    marker = uuid4().hex
    publish_marker(marker)
    return stream.wait(lambda s: marker in s.markers, _MARKER_WAIT)


def _look(
    stream: Records,
    publish_marker: Callable[[str], None],
    clock_now: Callable[[], datetime],
    outbox_empty: Callable[[], bool],
) -> tuple[int, list[str]]:
    """Activity counter and open things, at one moment not before the call; the outbox both before and after it."""
    if not outbox_empty():
        return -1, ["kotak keluar"]
    if not wait_for_export(stream, publish_marker):
        return -1, ["penanda belum tampak pada rekaman"]
    now = clock_now()

    def read(s: Engine) -> tuple[int, list[str]]:
        jobs = [f"pekerjaan {j.job_type} pada {j.element_id}" for j in s.jobs.values()]
        timer = s.first_timer()
        timers = [f"waktu {timer['targetElementId']}"] if timer is not None and due(timer) <= now else []
        return s.activity, jobs + timers

    activity, still_open = stream.ask(read)
    return activity, still_open if outbox_empty() else [*still_open, "kotak keluar"]


def _listed(stream: Records, still_open: list[str]) -> str:
    def incidents(s: Engine) -> list[str]:
        found = (v for _, v in sorted(s.incidents.items()))
        return [f"insiden pada {v['bpmnProcessId']}/{v['elementId']}: {v['errorMessage']}" for v in found]

    return "; ".join([*(still_open or ["rekaman baru terus datang"]), *stream.ask(incidents)])
