"""The stage itself: its clock is the engine's."""

from datetime import timedelta

from pksbpmn.stories.stage import Stage
from tests.process.telling import Told

_SMALLER_THAN_ANY_MOVE = timedelta(seconds=1)
"""The engine counts in milliseconds, and two processors of a virtual machine need not agree about them."""


def test_the_clock_that_is_not_asked_tells_the_engines_time(stage: Stage, told: Told) -> None:
    """After all the moves that the stories took; both looks of ours lie around the engine's."""
    assert told.outcomes
    before = stage.now()
    engine = stage.client.clock_now()
    after = stage.now()
    assert before - _SMALLER_THAN_ANY_MOVE <= engine <= after + _SMALLER_THAN_ANY_MOVE
