"""One real broker for all process tests, and the BPMN coverage that its record stream shows."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from pksbpmn.camunda.coverage import Coverage, bpmn_coverage, dmn_coverage
from pksbpmn.camunda.embedded import UkuranMesin, berhenti
from pksbpmn.cerita.panggung import Panggung, buka_panggung

AKAR = Path(__file__).parents[2]
BPMN = AKAR / "bpmn"
CAKUPAN = AKAR / ".cakupan-bpmn.json"
"""What the process that had the stage saw; the one that reports reads it."""


@pytest.fixture(scope="session")
def panggung(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Panggung]:
    """The embedded broker with workers, relay and mailbox, on a controlled clock; every record is kept."""
    folder = tmp_path_factory.mktemp("panggung")
    try:
        with buka_panggung(UkuranMesin.BROKER, folder, simpan_rekaman=True) as p:
            yield p
            semua = [*bpmn_coverage(BPMN, p.stream.covered()), *dmn_coverage(BPMN, p.stream.rules_hit())]
            CAKUPAN.write_text(json.dumps([asdict(c) for c in semua]), encoding="utf-8")
    finally:
        berhenti(folder / "engine")


def pytest_sessionstart(session: pytest.Session) -> None:
    """Forget what an earlier run saw."""
    if not hasattr(session.config, "workerinput"):
        CAKUPAN.unlink(missing_ok=True)


def _baca() -> list[Coverage]:
    return [Coverage(**c) for c in json.loads(CAKUPAN.read_text(encoding="utf-8"))] if CAKUPAN.exists() else []


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Print the coverage, diagram by diagram, and why the gate closed."""
    cakupan = _baca()
    if cakupan:
        terminalreporter.section("Cakupan BPMN dan DMN dari rekaman broker")
    for c in cakupan:
        kurang = f"  tanpa: {', '.join(c.missing)}" if c.missing else ""
        terminalreporter.write_line(
            f"{c.name:<14} {c.kind:<7} {c.total - len(c.missing):>3}/{c.total:<3} {c.percent:5.1f} %{kurang}"
        )
    if config.getoption("--gate-bpmn") and not _tercakup():
        sebab = (
            "ada simpul, alur atau aturan keputusan yang tidak pernah dilewati"
            if cakupan
            else "tidak ada rekaman broker"
        )
        terminalreporter.write_line(f"GAGAL: --gate-bpmn: {sebab}.", red=True)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """With --gate-bpmn, less than 100 % of flow nodes, sequence flows and decision rules fails the run."""
    if hasattr(session.config, "workerinput"):
        return
    if session.config.getoption("--gate-bpmn") and session.exitstatus == 0 and not _tercakup():
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _tercakup() -> bool:
    cakupan = _baca()
    return bool(cakupan) and not any(c.missing for c in cakupan)
