"""How time passes for a teller: by a clock that is ours to move, or as it does for everybody."""

import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.ports import Clock

_HORIZON = timedelta(days=1500)
_SECOND = timedelta(seconds=1)


class Pace(Protocol):
    """What a teller must know of time. `rests`: people take the days that the story gives them."""

    rests: bool

    def now(self) -> datetime:
        """Now, in Jakarta."""
        ...

    def settle(self) -> None:
        """Wait until what was begun has had its effect, where that can be known."""
        ...

    def forward(self, moments: Sequence[datetime], begun: datetime, idle: int) -> bool:
        """Let time pass to the next of these moments; False when there is nothing to wait for any more.

        `begun` is when the waiting began, `idle` how often it has been in vain since something was done.
        """
        ...


class ClockPace:
    """Moves the clock of a stage from one event to the next."""

    rests = True

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def now(self) -> datetime:
        """Now on the engine's clock."""
        return self._stage.now()

    def settle(self) -> None:
        """Until engine, workers and outbox are idle."""
        self._stage.settle()

    def forward(self, moments: Sequence[datetime], begun: datetime, idle: int) -> bool:  # noqa: ARG002
        """Move to the next moment or timer, at most fifteen hundred days from where it began."""
        now, timer = self.now(), self._stage.stream.next_timer()
        ahead = [m for m in (*moments, *([timer + _SECOND] if timer else [])) if m > now]
        if not ahead or min(ahead) - begun > _HORIZON:
            return False
        self._stage.move_to(min(ahead))
        return True


class WallPace:
    """Looks again after `pause` seconds, and gives up after `looks` looks in vain: no measure of how fast anyone is."""

    rests = False

    def __init__(self, clock: Clock, *, pause: float, looks: int) -> None:
        self._clock, self._pause, self._looks = clock, pause, looks

    def now(self) -> datetime:
        """Now."""
        return self._clock.now()

    def settle(self) -> None:
        """Nobody can say."""

    def forward(self, moments: Sequence[datetime], begun: datetime, idle: int) -> bool:  # noqa: ARG002
        """A short rest."""
        time.sleep(self._pause)
        return idle < self._looks
