"""One real broker for all process tests, and the BPMN coverage that its record stream shows."""

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from pksbpmn.camunda.coverage import Coverage, bpmn_coverage, dmn_coverage
from pksbpmn.camunda.embedded import EngineSize
from pksbpmn.stories.stage import Stage, open_stage
from tests.process.telling import Told, tell_all

BPMN = Path(__file__).parents[2] / "bpmn"
_cakupan: list[Coverage] = []


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """The embedded broker with workers, relay and mailbox, on a controlled clock; every record is kept."""
    with open_stage(EngineSize.BROKER, tmp_path_factory.mktemp("stage"), keep_records=True) as opened:
        yield opened
        _cakupan.extend(bpmn_coverage(BPMN, opened.stream.covered()))
        _cakupan.extend(dmn_coverage(BPMN, opened.stream.rules_hit()))


@pytest.fixture(scope="session")
def told(stage: Stage) -> Told:
    """All stories, told together on the stage."""
    return tell_all(stage)


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Print the coverage, diagram by diagram, and why the gate closed."""
    if _cakupan:
        terminalreporter.section("Cakupan BPMN dan DMN dari rekaman broker")
    for c in _cakupan:
        kurang = f"  tanpa: {', '.join(c.missing)}" if c.missing else ""
        terminalreporter.write_line(
            f"{c.name:<14} {c.kind:<7} {c.total - len(c.missing):>3}/{c.total:<3} {c.percent:5.1f} %{kurang}"
        )
    if config.getoption("--gate-bpmn") and not _covered():
        sebab = (
            "ada simpul, alur atau aturan keputusan yang tidak pernah dilewati"
            if _cakupan
            else "tidak ada rekaman broker"
        )
        terminalreporter.write_line(f"GAGAL: --gate-bpmn: {sebab}.", red=True)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:
    """What a process of `--numprocesses` has covered."""
    _cakupan.extend(Coverage(**row) for row in getattr(node, "workeroutput", {}).get("cakupan", []))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """With --gate-bpmn, less than 100 % of flow nodes, sequence flows and decision rules fails the run."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["cakupan"] = [asdict(c) for c in _cakupan]
    elif session.config.getoption("--gate-bpmn") and session.exitstatus == 0 and not _covered():
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _covered() -> bool:
    return bool(_cakupan) and not any(c.missing for c in _cakupan)
