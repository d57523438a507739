"""The pytest plugin: `-p pksbpmn.testing.plugin`. See README.md beside this file."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pksbpmn.testing.elements import read_definitions
from pksbpmn.testing.report import Report
from pksbpmn.testing.seen import Collector, Kinds, Seen

_OUTPUT = "bpmn_coverage"
_KIND = "bpmn_kind"
_COLLECTOR = pytest.StashKey[Collector]()


class Hooks:
    """What a project tells the plugin, from its conftest."""

    @pytest.hookspec(firstresult=True)
    def pytest_bpmn_kinds(self, config: pytest.Config) -> Kinds | None:
        """The kinds of case that are counted beside elements, and what a kind cannot pass."""


def pytest_addhooks(pluginmanager: pytest.PytestPluginManager) -> None:
    """The hooks that the plugin asks."""
    pluginmanager.add_hookspecs(Hooks)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Options of the report."""
    group = parser.getgroup("bpmn", "coverage of BPMN diagrams and DMN tables")
    group.addoption("--bpmn-coverage", type=Path, metavar="DIR", help="measure the diagrams and tables in this folder")
    group.addoption("--bpmn-coverage-html", type=Path, metavar="FILE", help="write a page with each diagram")
    group.addoption("--bpmn-coverage-json", type=Path, metavar="FILE", help="write what was measured")
    group.addoption(
        "--bpmn-coverage-fail-under", type=float, metavar="PERCENT", help="fail the run below this, or without records"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register what collects, and the marker."""
    config.addinivalue_line("markers", f"{_KIND}(*kinds): all that runs in this test is of these kinds of case")
    folder = config.getoption("--bpmn-coverage")
    others = ("--bpmn-coverage-html", "--bpmn-coverage-json", "--bpmn-coverage-fail-under")
    if folder is None and (needless := [o for o in others if config.getoption(o) is not None]):
        raise pytest.UsageError(f"{needless[0]} measures nothing without --bpmn-coverage DIR")
    if folder is not None and not list(folder.glob("*.bpmn")) + list(folder.glob("*.dmn")):
        raise pytest.UsageError(f"--bpmn-coverage: there is no diagram or decision table in {folder}")
    config.stash[_COLLECTOR] = Collector()
    config.pluginmanager.register(_Coverage(config), _OUTPUT)


@pytest.fixture(scope="session")
def bpmn_coverage(pytestconfig: pytest.Config) -> Collector:
    """Give its `take` to the `listen` of the stream that the broker exports to."""
    return pytestconfig.stash[_COLLECTOR]


class _Coverage:
    def __init__(self, config: pytest.Config) -> None:
        self.collector = config.stash[_COLLECTOR]
        self._config, self._elsewhere = config, Seen()
        self._made: Report | None = None

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self.collector.begin(item.nodeid, (str(kind) for m in item.iter_markers(_KIND) for kind in m.args))
        yield
        self.collector.end()

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any, error: object) -> None:  # noqa: ARG002 - its name is xdist's
        """What a process of `--numprocesses` has seen."""
        if told := getattr(node, "workeroutput", {}).get(_OUTPUT):
            self._elsewhere.add(Seen.read(told))

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if hasattr(self._config, "workeroutput"):
            self._config.workeroutput[_OUTPUT] = self.collector.seen().plain()
            return
        report = self._report()
        if report is None or session.config.option.collectonly:
            return
        for option, content in (("html", report.as_html), ("json", report.as_json)):
            if file := self._config.getoption(f"--bpmn-coverage-{option}"):
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(content(), encoding="utf-8")
        if session.exitstatus == pytest.ExitCode.OK and report.reasons():
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        report = self._report()
        if report is None:
            return
        terminalreporter.section("Cakupan BPMN dan DMN dari rekaman broker")
        for line in report.lines():
            terminalreporter.write_line(line)
        if report.by_kind:
            terminalreporter.section("Cakupan menurut jenis perkara")
            for line in report.kind_lines():
                terminalreporter.write_line(line)
        if file := self._config.getoption("--bpmn-coverage-html"):
            terminalreporter.write_line(f"Laporan: {file.resolve().as_uri()}")
        for why in report.reasons():
            terminalreporter.write_line(f"GAGAL: --bpmn-coverage-fail-under: {why}.", red=True)

    def _report(self) -> Report | None:
        folder = self._config.getoption("--bpmn-coverage")
        if folder is None:
            return None
        if self._made is None:
            seen = Seen()
            seen.add(self._elsewhere)
            seen.add(self.collector.seen())
            kinds = self._config.hook.pytest_bpmn_kinds(config=self._config)
            threshold = self._config.getoption("--bpmn-coverage-fail-under")
            self._made = Report(read_definitions(folder), seen, kinds, threshold)
        return self._made
