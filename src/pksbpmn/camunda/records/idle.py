"""Waiting until a broker and everything around it has nothing left to do at this moment of its clock."""

from collections.abc import Callable
from datetime import datetime

from pksbpmn.camunda.records.sink import RecordStream
from pksbpmn.domain.galat import PksError
from pksbpmn.testing import idle


def wait_until_idle(
    stream: RecordStream,
    publish_marker: Callable[[str], None],
    clock_now: Callable[[], datetime],
    outbox_empty: Callable[[], bool],
    timeout: float = 60,
) -> None:
    """As `pksbpmn.testing.idle` waits; raises PksError with what is still open after `timeout` seconds."""
    try:
        idle.wait_until_idle(stream, publish_marker, clock_now, outbox_empty, timeout)
    except idle.NotIdle as still_open:
        raise PksError("Mesin proses tidak kunjung tenang.", f"Masih terbuka: {still_open}.") from still_open
