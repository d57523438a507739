"""The coverage plugin has seen what the broker of the stage told."""

from pksbpmn.camunda.records.state import EngineState
from pksbpmn.names import TaskId
from pksbpmn.stories.stage import Stage
from pksbpmn.testing.seen import Collector
from tests.process.examples import accept, new_laporan
from tests.process.matters import Matters


def test_what_is_reported_is_what_the_broker_told(stage: Stage, bpmn_coverage: Collector) -> None:
    matters = Matters(stage)
    accept(matters, new_laporan(matters))
    stage.settle()

    def both(s: EngineState) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
        return {*s.covered, *s.rules_hit}, bpmn_coverage.seen().passed

    told, reported = stage.stream.ask(both)
    assert ("laporan", TaskId.VERIFIKASI_FORMIL) in told
    assert told == reported


def test_a_process_instance_is_known_by_the_number_of_its_case(stage: Stage) -> None:
    matters = Matters(stage)
    nomor = new_laporan(matters)
    stage.settle()
    numbers, processes = stage.stream.numbers(), stage.stream.ask(lambda s: dict(s.instances))
    assert "laporan" in {processes[i] for i, n in numbers.items() if n == nomor}
