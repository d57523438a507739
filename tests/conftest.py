"""Options of the whole test suite."""

import json
import logging
import os
from pathlib import Path

import pytest

from pksbpmn.settings import Settings
from pksbpmn.wiring import assemble

HASIL_UJI = Path(__file__).parents[1] / ".hasil-uji.json"


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--gate-bpmn` fails the run below 100 % BPMN coverage, in all or by a kind of case."""
    parser.addoption("--gate-bpmn", action="store_true", help="fail below 100 % of nodes, flows and rules")


def pytest_configure(config: pytest.Config) -> None:
    """Keep the outcome of every test that names rows of the rules, for `make trace`."""
    config.pluginmanager.register(_Recorder(), "hasil-uji")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown() -> None:
    """What the command line set up for its logs goes before the captured stream that it writes to is closed.

    Workers of a stage live longer than a test and log from their threads.
    """
    root = logging.getLogger()
    root.handlers[:] = [h for h in root.handlers if type(h) is not logging.StreamHandler]


@pytest.fixture(scope="session")
def registry_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the key and the SQLite registry of a new installation: half a second of migrations, done once."""
    folder = tmp_path_factory.mktemp("contoh")
    with pytest.MonkeyPatch.context() as machine:
        for name in [n for n in os.environ if n.startswith("PKSBPMN_")]:
            machine.delenv(name)
        assemble(Settings(_env_file=None, data_dir=folder)).database.dispose()
    return folder


class _Recorder:
    """Writes `.hasil-uji.json`: test → its rows and how it went; runs of parts are merged."""

    def __init__(self) -> None:
        self._aturan: dict[str, list[str]] = {}
        self._results: dict[str, str] = {}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        for item in items:
            baris = [b for tanda in item.iter_markers("aturan") for b in tanda.args]
            if baris:
                self._aturan[item.nodeid] = sorted(set(baris))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.nodeid in self._aturan and (report.when == "call" or report.outcome != "passed"):
            self._results[report.nodeid] = report.outcome

    def pytest_sessionfinish(self) -> None:
        if not self._results:
            return
        ada = json.loads(HASIL_UJI.read_text(encoding="utf-8")) if HASIL_UJI.exists() else {}
        ada |= {uji: {"aturan": self._aturan[uji], "hasil": hasil} for uji, hasil in self._results.items()}
        masih_ada = {u: c for u, c in ada.items() if (HASIL_UJI.parent / u.partition("::")[0]).exists()}
        HASIL_UJI.write_text(json.dumps(dict(sorted(masih_ada.items())), indent=1), encoding="utf-8")
