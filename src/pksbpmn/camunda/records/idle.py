"""Waiting until a broker and everything around it has nothing left to do at this moment of its clock."""

import time
from collections.abc import Callable
from datetime import datetime
from uuid import uuid4

from pksbpmn.camunda.records.sink import RecordStream
from pksbpmn.camunda.records.state import EngineState, due
from pksbpmn.domain.galat import PksError

_REST = 0.015
_MARKER_WAIT = 10.0


def wait_until_idle(
    stream: RecordStream,
    publish_marker: Callable[[str], None],
    clock_now: Callable[[], datetime],
    outbox_empty: Callable[[], bool],
    timeout: float = 60,
) -> None:
    """Return when there is nothing to do: no open job, no timer due, an empty outbox, twice with nothing in between.

    `publish_marker` publishes a message named `state.MARKER` with the given key and TTL 0, large enough to make the
    exporter send its bulk at once; on one partition its record comes after all that happened before.
    Raises PksError with what is still open after `timeout` seconds.
    """
    end = time.monotonic() + timeout
    quiet_at: int | None = None  # the activity counter when nothing was found open
    while True:
        activity, still_open = _look(stream, publish_marker, clock_now, outbox_empty)
        if not still_open and activity == quiet_at:
            return
        if time.monotonic() > end:
            raise PksError("Mesin proses tidak kunjung tenang.", f"Masih terbuka: {_listed(stream, still_open)}.")
        quiet_at = None if still_open else activity
        if still_open:
            time.sleep(_REST)


def _look(
    stream: RecordStream,
    publish_marker: Callable[[str], None],
    clock_now: Callable[[], datetime],
    outbox_empty: Callable[[], bool],
) -> tuple[int, list[str]]:
    """Activity counter and open things, at one moment not before the call; the outbox both before and after it."""
    if not outbox_empty():
        return -1, ["kotak keluar"]
    marker = uuid4().hex
    publish_marker(marker)
    if not stream.wait(lambda s: marker in s.markers, _MARKER_WAIT):
        return -1, ["penanda belum tampak pada rekaman"]
    now = clock_now()

    def read(s: EngineState) -> tuple[int, list[str]]:
        jobs = [f"pekerjaan {j.job_type} pada {j.element_id}" for j in s.jobs.values()]
        timers = [f"waktu {t['targetElementId']}" for t in s.timers.values() if due(t) <= now]
        return s.activity, jobs + timers

    activity, still_open = stream.ask(read)
    return activity, still_open if outbox_empty() else [*still_open, "kotak keluar"]


def _listed(stream: RecordStream, still_open: list[str]) -> str:
    incidents = [f"insiden pada {i.process_id}/{i.element_id}: {i.message}" for i in stream.open_incidents()]
    return "; ".join([*(still_open or ["rekaman baru terus datang"]), *incidents])
