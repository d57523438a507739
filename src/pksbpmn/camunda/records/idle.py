"""Waiting until a broker and everything around it has nothing left to do at this moment of its clock."""

import time
from collections.abc import Callable
from datetime import datetime
from uuid import uuid4

from pksbpmn.camunda.records.sink import RecordStream
from pksbpmn.camunda.records.state import EngineState, due
from pksbpmn.domain.galat import PksError

_REST = 0.02


def wait_until_idle(
    stream: RecordStream,
    publish_marker: Callable[[str], None],
    clock_now: Callable[[], datetime],
    rest: Callable[[], bool],
    timeout: float = 60,
) -> None:
    """Return when there is nothing to do: no open job, no timer due, workers and outbox at `rest`, twice in a row.

    `publish_marker` publishes a message named `state.MARKER` with the given key and TTL 0, large enough to make the
    exporter send its bulk at once; on one partition its record comes after all that happened before.
    Raises PksError with what is still open after `timeout` seconds.
    """
    end = time.monotonic() + timeout
    quiet = 0
    while quiet < 2:  # noqa: PLR2004 - twice in a row
        if time.monotonic() > end:
            raise PksError("Mesin proses tidak kunjung tenang.", f"Masih terbuka: {_open(stream, clock_now())}.")
        if not rest():
            quiet = 0
            time.sleep(_REST)
            continue
        before = stream.position
        marker = uuid4().hex
        publish_marker(marker)
        seen = stream.wait(lambda s, m=marker: m in s.markers, 10)  # type: ignore[misc]
        moved = stream.position - before > _MARKER_RECORDS
        if seen and not moved and rest() and _settled(stream, clock_now()):
            quiet += 1
        else:
            quiet = 0
            time.sleep(_REST)


_MARKER_RECORDS = 12


def _settled(stream: RecordStream, now: datetime) -> bool:
    def read(s: EngineState) -> bool:
        return not s.jobs and not any(due(t) <= now for t in s.timers.values())

    return bool(stream.ask(read))


def _open(stream: RecordStream, now: datetime) -> str:
    timers = stream.ask(lambda s: [t["targetElementId"] for t in s.timers.values() if due(t) <= now])
    return f"pekerjaan {stream.open_jobs()}, waktu {timers}, insiden {[i.message for i in stream.open_incidents()]}"
