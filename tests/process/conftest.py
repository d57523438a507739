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
def told_and_asked(stage: Stage, bpmn_coverage: Collector) -> tuple[Told, dict[str, Any]]:
    """All stories, told together on the stage, and what was asked of the registry meanwhile."""
    with heard(stage.app.database) as statements:
        told = tell_all(stage)
    stories = {outcome.nomor: f"cerita {outcome.story}" for outcome in told.outcomes.values()}
    bpmn_coverage.claim({i: stories[n] for i, n in stage.stream.numbers().items() if n in stories})
    return told, statements


@pytest.fixture(scope="session")
def told(told_and_asked: tuple[Told, dict[str, Any]]) -> Told:
    """All stories, told together on the stage."""
    return told_and_asked[0]


@pytest.fixture(scope="session")
def asked(told_and_asked: tuple[Told, dict[str, Any]]) -> dict[str, Any]:
    """The statements that the registry heard while they were told, with the values of one time each."""
    return told_and_asked[1]


def pytest_bpmn_kinds() -> Kinds:
    """Kinds of case, and what the law keeps a kind from."""
    return may_miss(exceptions())
