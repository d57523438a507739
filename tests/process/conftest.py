"""One real broker for all process tests, and the coverage that its record stream shows, in all and by kind of case."""

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from pksbpmn.camunda.coverage import Coverage, bpmn_coverage, dmn_coverage
from pksbpmn.camunda.embedded import EngineSize
from pksbpmn.stories.stage import Stage, open_stage
from tests.process.kinds import Kind, KindCoverage, exceptions, gaps, kind_coverage, passed_by_kind
from tests.process.telling import Told, tell_all

BPMN = Path(__file__).parents[2] / "bpmn"
_cakupan: list[Coverage] = []
_menurut_jenis: list[KindCoverage] = []


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """The embedded broker with workers, relay and mailbox, on a controlled clock; every record is kept."""
    with open_stage(EngineSize.BROKER, tmp_path_factory.mktemp("stage"), keep_records=True) as opened:
        yield opened
        _cakupan.extend(bpmn_coverage(BPMN, opened.stream.covered()))
        _cakupan.extend(dmn_coverage(BPMN, opened.stream.rules_hit()))
        _menurut_jenis.extend(kind_coverage(passed_by_kind(opened), exceptions()))


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
    _print_kinds(terminalreporter)
    if config.getoption("--gate-bpmn"):
        for sebab in gaps(_cakupan, _menurut_jenis):
            terminalreporter.write_line(f"GAGAL: --gate-bpmn: {sebab}.", red=True)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:
    """What a process of `--numprocesses` has covered."""
    told = getattr(node, "workeroutput", {})
    _cakupan.extend(Coverage(**row) for row in told.get("cakupan", []))
    _menurut_jenis.extend(KindCoverage(**row | {"kind": Kind(row["kind"])}) for row in told.get("menurut_jenis", []))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """With --gate-bpmn, less than 100 % of flow nodes, flows and rules fails the run: in all, and by kind of case."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["cakupan"] = [asdict(c) for c in _cakupan]
        session.config.workeroutput["menurut_jenis"] = [asdict(c) | {"kind": str(c.kind)} for c in _menurut_jenis]
    elif session.config.getoption("--gate-bpmn") and session.exitstatus == 0 and gaps(_cakupan, _menurut_jenis):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _print_kinds(terminalreporter: Any) -> None:
    """A line for each process and decision: how much of it each kind of case passed, of what it can pass."""
    if not _menurut_jenis:
        return
    terminalreporter.section("Cakupan menurut jenis perkara")
    terminalreporter.write_line(f"{'':<16} {'  '.join(f'{kind:>22}' for kind in Kind)}")
    for process in sorted({c.process for c in _menurut_jenis}):
        here = {c.kind: c for c in _menurut_jenis if c.process == process}
        shown = (f"{here[k].total - len(here[k].missing)}/{here[k].total}" for k in Kind)
        terminalreporter.write_line(f"{process:<16} {'  '.join(f'{s:>22}' for s in shown)}")
    for c in _menurut_jenis:
        if c.missing:
            terminalreporter.write_line(f"{c.kind}, {c.process}, tanpa: {', '.join(c.missing)}")
        if c.needless:
            terminalreporter.write_line(f"{c.kind}, {c.process}, dikecualikan tetapi dilewati: {', '.join(c.needless)}")
