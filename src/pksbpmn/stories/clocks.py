"""The clocks of a stage: the registry's and the engine's are one, which runs on where it was moved to, or stands."""

import threading
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.clock import SystemClock
from pksbpmn.domain.tenggat.kalender import JAKARTA

_EPOCH = datetime.fromtimestamp(0, UTC)
_MILLISECOND, _MICROSECOND = timedelta(milliseconds=1), timedelta(microseconds=1)
_SLOW = 1000
"""By so much the registry's clock is slower than the machine's while the engine's stands."""


class StageClock(Protocol):
    """The engine's clock without asking it."""

    def now(self) -> datetime:
        """Now, aware, in Jakarta."""
        ...

    def move(self, client: CamundaClient, moment: datetime) -> None:
        """Move it, and the engine's, ahead."""
        ...

    def nudge(self, client: CamundaClient) -> None:
        """Nothing happens any more, and something is open: it may wait for some seconds to pass."""
        ...


class MovedClock:
    """A clock that runs: that of the machine, which both are on, and how far it was moved."""

    def __init__(self) -> None:
        self._system = SystemClock()
        self._moved = timedelta()

    def now(self) -> datetime:
        """Now, aware, in Jakarta."""
        return self._system.now() + self._moved

    def move(self, client: CamundaClient, moment: datetime) -> None:
        """Move it, and the engine's, ahead."""
        ahead = timedelta(milliseconds=round((moment - self.now()).total_seconds() * 1000))
        self._moved += ahead  # before the engine's: what it does at once, its workers find to be due
        moved = client.clock_add(ahead // _MILLISECOND)
        while moved - self.now() > ahead / 2:  # the answer was lost on the way, and the command given again
            self._moved += ahead

    def nudge(self, client: CamundaClient) -> None:
        """Seconds pass by themselves."""


class StandingClock:
    """A clock that stands until it is moved, whatever the machine needs meanwhile: its speed changes no moment.

    Only the registry's creeps on, so that no two things of it have the same time.
    """

    _NUDGE = timedelta(seconds=5)

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.stands = self._last = SystemClock().now()
        self._since = time.monotonic()

    def now(self) -> datetime:
        """Now, aware, in Jakarta; later each time."""
        with self._lock:
            crept = timedelta(seconds=(time.monotonic() - self._since) / _SLOW)
            self._last = max(self.stands + crept, self._last + _MICROSECOND)
            return self._last

    def move(self, client: CamundaClient, moment: datetime) -> None:
        """Let it, and the engine's, stand at this moment."""
        with self._lock:
            self.stands = self._last = moment.astimezone(JAKARTA)
            self._since = time.monotonic()
        client.clock_pin((moment - _EPOCH) // _MILLISECOND)

    def nudge(self, client: CamundaClient) -> None:
        """Let some seconds pass: for a job that was put off, or a lease of somebody who is gone."""
        self.move(client, self.stands + self._NUDGE)
