"""Options of the whole test suite."""

import json
from pathlib import Path

import pytest

HASIL_UJI = Path(__file__).parents[1] / ".hasil-uji.json"


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--gate-bpmn` fails the run below 100 % BPMN coverage."""
    parser.addoption("--gate-bpmn", action="store_true", help="fail below 100 % of flow nodes and sequence flows")


def pytest_configure(config: pytest.Config) -> None:
    """Keep the outcome of every test that names rows of the rules, for `make trace`."""
    config.pluginmanager.register(_Pencatat(), "hasil-uji")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests of one file, and all tests of the shared stage, stay together when several processes run them."""
    for item in items:
        kelompok = "panggung" if "panggung" in getattr(item, "fixturenames", ()) else item.nodeid.partition("::")[0]
        item.add_marker(pytest.mark.xdist_group(kelompok))
        baris = sorted({b for tanda in item.iter_markers("aturan") for b in tanda.args})
        if baris:
            item.user_properties += [("uji", item.nodeid), ("aturan", baris)]
    items.sort(key=lambda i: not i.nodeid.startswith("tests/process"))  # the longest first


class _Pencatat:
    """Writes `.hasil-uji.json`: test → its rows and how it went; runs of parts are merged."""

    def __init__(self) -> None:
        self._hasil: dict[str, dict[str, object]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        tahu = dict(report.user_properties)
        if "uji" in tahu and (report.when == "call" or report.outcome != "passed"):
            self._hasil[str(tahu["uji"])] = {"aturan": tahu["aturan"], "hasil": report.outcome}

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if not self._hasil or hasattr(session.config, "workerinput"):
            return
        ada = json.loads(HASIL_UJI.read_text(encoding="utf-8")) if HASIL_UJI.exists() else {}
        ada |= self._hasil
        masih_ada = {u: c for u, c in ada.items() if (HASIL_UJI.parent / u.partition("::")[0]).exists()}
        HASIL_UJI.write_text(json.dumps(dict(sorted(masih_ada.items())), indent=1), encoding="utf-8")
