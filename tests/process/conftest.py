"""A real broker for process tests, one in each process of the run, and the coverage that their records add up to."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pksbpmn.camunda.embedded import EngineSize
from pksbpmn.stories.stage import Stage, open_stage
from tests.process.kinds import Kind, KindCoverage, Seen, gaps, passed_by_kind
from tests.process.telling import Told, tell_all

BPMN = Path(__file__).parents[2] / "bpmn"
_seen = Seen()


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """The embedded broker with workers, relay and mailbox, on a controlled clock; every record is kept."""
    with open_stage(EngineSize.BROKER, tmp_path_factory.mktemp("stage"), keep_records=True) as opened:
        yield opened
        _seen.add(opened.stream.covered() | opened.stream.rules_hit(), passed_by_kind(opened))


@pytest.fixture(scope="session")
def told(stage: Stage) -> Told:
    """All stories, told together on the stage."""
    return tell_all(stage)


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Print the coverage, diagram by diagram, and why the gate closed."""
    in_all, by_kind = _seen.in_all(BPMN), _seen.kinds()
    if in_all:
        terminalreporter.section("Cakupan BPMN dan DMN dari rekaman broker")
    for c in in_all:
        kurang = f"  tanpa: {', '.join(c.missing)}" if c.missing else ""
        terminalreporter.write_line(
            f"{c.name:<14} {c.kind:<7} {c.total - len(c.missing):>3}/{c.total:<3} {c.percent:5.1f} %{kurang}"
        )
    _print_kinds(terminalreporter, by_kind)
    if config.getoption("--gate-bpmn"):
        for sebab in gaps(in_all, by_kind):
            terminalreporter.write_line(f"GAGAL: --gate-bpmn: {sebab}.", red=True)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:
    """What a process of `--numprocesses` has passed."""
    seen = getattr(node, "workeroutput", {}).get("lewat")
    if seen:
        _seen.add(*Seen.read(seen))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """With --gate-bpmn, less than 100 % of flow nodes, flows and rules fails the run: in all, and by kind of case."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["lewat"] = _seen.plain()
    elif (
        session.config.getoption("--gate-bpmn") and session.exitstatus == 0 and gaps(_seen.in_all(BPMN), _seen.kinds())
    ):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _print_kinds(terminalreporter: Any, by_kind: list[KindCoverage]) -> None:
    """A line for each process and decision: how much of it each kind of case passed, of what it can pass."""
    if not by_kind:
        return
    terminalreporter.section("Cakupan menurut jenis perkara")
    terminalreporter.write_line(f"{'':<16} {'  '.join(f'{kind:>22}' for kind in Kind)}")
    for process in sorted({c.process for c in by_kind}):
        here = {c.kind: c for c in by_kind if c.process == process}
        shown = (f"{here[k].total - len(here[k].missing)}/{here[k].total}" for k in Kind)
        terminalreporter.write_line(f"{process:<16} {'  '.join(f'{s:>22}' for s in shown)}")
    for c in by_kind:
        if c.missing:
            terminalreporter.write_line(f"{c.kind}, {c.process}, tanpa: {', '.join(c.missing)}")
        if c.needless:
            terminalreporter.write_line(f"{c.kind}, {c.process}, dikecualikan tetapi dilewati: {', '.join(c.needless)}")
