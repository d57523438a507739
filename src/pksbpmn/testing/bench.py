"""A broker on a controlled clock as a test uses it: until idle, ahead in time, and to a process instance."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol

from pksbpmn.testing.assertions import ProcessAssert
from pksbpmn.testing.elements import Definition
from pksbpmn.testing.engine import MARKER, Engine, due
from pksbpmn.testing.idle import Records, wait_for_export, wait_until_idle

_MILLISECOND = timedelta(milliseconds=1)


class Commands(Protocol):
    """What the broker is told: by gRPC the message, at `/actuator/clock` of its management port the clock."""

    def publish_message(self, name: str, key: str, variables: Mapping[str, Any] | None = None) -> Any:
        """Publish with a time to live of zero."""

    def clock_now(self) -> datetime:
        """The engine's time, aware."""

    def clock_add(self, milliseconds: int) -> Any:
        """Move the engine's clock ahead."""


class Bench:
    """`bulk_bytes` is the exporter's bulk memory limit: a marker of that size leaves at once.

    `quiet` says whether what is not the engine's has nothing to do either: an outbox, workers that hold a job.
    """

    def __init__(  # noqa: PLR0913 - keywords only, each with one meaning
        self,
        stream: Records,
        commands: Commands,
        definitions: Sequence[Definition] = (),
        *,
        bulk_bytes: int = 16 * 1024,
        quiet: Callable[[], bool] = lambda: True,
        patience: float = 10.0,
    ) -> None:
        self._stream, self._commands, self._definitions = stream, commands, definitions
        self._bulk_bytes, self._quiet, self._patience = bulk_bytes, quiet, patience

    def until_idle(self, timeout: float = 60) -> None:
        """Wait until nothing is left to do at this moment of the clock. NotIdle with what is open after `timeout` s."""
        wait_until_idle(self._stream, self._mark, self._commands.clock_now, self._quiet, timeout)

    def travel(self, ahead: timedelta) -> None:
        """Move the clock, from idle to idle: a job's lease and a message's life run on it too."""
        self.until_idle()
        self._commands.clock_add(-(-ahead // _MILLISECOND))
        self.until_idle()

    def travel_to_next_timer(self) -> datetime:
        """Move the clock to when the earliest open timer fires; returns when. AssertionError where none is open."""
        self.until_idle()
        timer = self._stream.ask(lambda s: s.first_timer())
        next_due = due(timer) if timer is not None else None
        if next_due is None:
            raise AssertionError("Tidak ada waktu yang ditunggu.")
        self.travel(max(next_due - self._commands.clock_now(), timedelta()) + _MILLISECOND)
        return next_due

    def process(self, process_id: str, **variables: Any) -> ProcessAssert:
        """The newest instance of a process that has these variables; waits until there is one."""

        def newest(s: Engine) -> int | None:
            found = [
                key
                for key, process in s.instances.items()
                if process == process_id
                and all(s.variables.get((key, n), "null") == json.dumps(v) for n, v in variables.items())
            ]
            return max(found, default=None)

        self._stream.wait(lambda s: newest(s) is not None, self._patience)
        instance = self._stream.ask(newest)
        if instance is None:
            raise AssertionError(f"Proses {process_id} tidak pernah mulai dengan {variables}.")
        return self.instance(instance)

    def instance(self, key: int) -> ProcessAssert:
        """The process instance with this key."""
        return ProcessAssert(self._stream, key, self._definitions, patience=self._patience, catch_up=self._catch_up)

    def _catch_up(self) -> None:
        if not wait_for_export(self._stream, self._mark):
            raise AssertionError("Rekaman mesin proses tidak sampai.")

    def _mark(self, key: str) -> None:
        self._commands.publish_message(MARKER, key, {"isi": "." * self._bulk_bytes})
