"""A real broker for process tests, one in each process of the run, and the coverage that their records add up to."""

from collections.abc import Iterator
from typing import Any

import pytest

from pksbpmn.camunda.embedded import EngineSize
from pksbpmn.stories.stage import Stage, open_stage
from pksbpmn.testing.seen import Collector, Kinds
from tests.explained import heard
from tests.process.kinds import exceptions, may_miss, passed_by_kind
from tests.process.telling import Told, tell_all


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory, bpmn_coverage: Collector) -> Iterator[Stage]:
    """The embedded broker with workers, relay and mailbox, on a controlled clock; every record is kept."""
    with open_stage(EngineSize.BROKER, tmp_path_factory.mktemp("stage"), keep_records=True) as opened:
        opened.stream.listen(bpmn_coverage.take)
        yield opened
        for kind, passed in passed_by_kind(opened).items():
            bpmn_coverage.count_kind(kind, passed)


@pytest.fixture(scope="session")
def asked(stage: Stage) -> Iterator[dict[str, Any]]:
    """The statements that the registry hears since the stage was set, with the values of one time each."""
    with heard(stage.app.database) as statements:
        yield statements


@pytest.fixture(scope="session")
def told(stage: Stage, bpmn_coverage: Collector, asked: dict[str, Any]) -> Told:
    """All stories, told together on the stage."""
    told = tell_all(stage)
    stories = {outcome.nomor: f"cerita {outcome.story}" for outcome in told.outcomes.values()}
    bpmn_coverage.claim({i: stories[n] for i, n in stage.stream.numbers().items() if n in stories})
    return told


def pytest_bpmn_kinds() -> Kinds:
    """Kinds of case, and what the law keeps a kind from."""
    return may_miss(exceptions())
