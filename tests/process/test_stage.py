"""The stage itself: its clock is the engine's."""

from datetime import timedelta

from pksbpmn.stories.stage import Stage
from tests.process.telling import Told

_ENGINE_COUNTS_IN = timedelta(milliseconds=1)


def test_the_clock_that_is_not_asked_tells_the_engines_time(stage: Stage, told: Told) -> None:
    """After all the moves that the stories took."""
    assert told.outcomes
    before = stage.now()
    engine = stage.client.clock_now()
    assert before - _ENGINE_COUNTS_IN <= engine <= stage.now()
