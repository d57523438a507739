"""The clock of a stage: the registry's and the engine's are one."""

from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest

from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.stories.clocks import MovedClock, StandingClock
from pksbpmn.stories.stage import Bell, Stage


class _Engine:
    """An engine whose clock is moved; `lost` times its answer gets lost, and the command is given once more."""

    def __init__(self, stage: Stage, lost: int) -> None:
        self._stage, self._lost = stage, lost
        self._moved = timedelta()
        self.seen: list[datetime] = []

    def clock_add(self, milliseconds: int) -> datetime:
        self._moved += (self._lost + 1) * timedelta(milliseconds=milliseconds)
        self.seen.append(self._stage.now())
        return datetime.now(UTC) + self._moved

    @property
    def now(self) -> datetime:
        return datetime.now(UTC) + self._moved


@pytest.mark.parametrize("lost", [0, 1, 2])
def test_what_the_engine_does_at_once_is_due_by_the_registry_too(lost: int) -> None:
    """A worker may ask for the time before whoever moved the clock has heard that it was moved."""
    stage = Stage(
        **{name: cast("Any", None) for name in Stage.__dataclass_fields__.keys() - {"clock", "bell"}},
        clock=MovedClock(),
        bell=Bell(),
    )
    engine = _Engine(stage, lost)
    object.__setattr__(stage, "client", engine)
    due = stage.now() + timedelta(days=14)
    stage.move_to(due)
    assert engine.seen[0] >= due
    assert abs(stage.now() - engine.now) < timedelta(seconds=5)


class _PinnedEngine:
    def __init__(self) -> None:
        self.pinned: list[int] = []

    def clock_pin(self, milliseconds: int) -> None:
        self.pinned.append(milliseconds)


def test_a_standing_clock_stays_in_its_moment_and_no_two_things_have_one_time() -> None:
    clock, engine = StandingClock(), _PinnedEngine()
    moment = datetime(2027, 3, 1, 9, tzinfo=JAKARTA)
    clock.move(cast("Any", engine), moment)
    times = [clock.now() for _ in range(5000)]
    assert times == sorted(set(times))
    assert moment < times[0]
    assert times[-1] < moment + timedelta(milliseconds=100)
    clock.nudge(cast("Any", engine))
    assert clock.now() - moment == pytest.approx(timedelta(seconds=5), abs=timedelta(milliseconds=100))
    assert engine.pinned == [round(moment.timestamp() * 1000), round(moment.timestamp() * 1000) + 5000]


def test_what_rings_while_the_relay_looks_ends_its_next_rest_and_no_other() -> None:
    bell = Bell()
    bell.ring()
    assert bell.wait(60)
    assert not bell.wait(0)
    bell.end()
    assert bell.wait(60)
    assert bell.is_set()
