"""Options of the whole test suite."""

import gc
import json
import logging
import os
import shutil
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import psutil
import pytest
from xdist.scheduler import LoadScopeScheduling

from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.settings import Settings
from pksbpmn.wiring import assemble
from tests.fakes import AdjustableClock
from tests.staff import STAFF, in_office, with_accounts

ATURAN = "aturan"
OWN_ENGINE = frozenset(
    {
        "test_a_year.py",
        "test_chaos.py",
        "test_diminta_sebelum_berakhir.py",
        "test_lintas.py",
        "test_resilience.py",
        "test_sesudah_berakhir.py",
        "test_simulasi.py",
    }
)
"""Process tests that start an engine of their own."""
OF_STORIES = frozenset(
    {
        "test_cerita.py",
        "test_kerahasiaan.py",
        "test_pertemuan.py",
        "test_pintu.py",
        "test_rekomendasi.py",
        "test_stage.py",
        "test_susulan.py",
        "test_tindakan.py",
        "test_pertanyaan.py",
    }
)
"""Process tests that look at what all stories left: they need the stage that these are told on."""
INSTALLED = AdjustableClock(datetime(2025, 1, 6, 9, 0, tzinfo=JAKARTA))
"""When the registry of the tests was installed: before any of their clocks."""
MEMORY = Path("/dev/shm")  # noqa: S108 - pytest makes a private folder there
ROOM = 6 * 2**30
"""Bytes that all files of a whole run and its engines have room in."""
HASIL_UJI = Path(__file__).parents[1] / ".hasil-uji.json"


def pytest_configure(config: pytest.Config) -> None:
    """Keep the outcome of every test that names rows of the rules, for `make trace`."""
    config.pluginmanager.register(_Recorder(), "hasil-uji")
    os.umask(0o077)  # as every command sets it
    _in_memory()


def _in_memory() -> None:
    """Files lie in memory where there is plenty: a new PostgreSQL database took 0.6 s on a disk and takes 0.05 s there.

    Who names a TMPDIR has them there.
    """
    if "TMPDIR" in os.environ or not MEMORY.is_dir():
        return
    if min(shutil.disk_usage(MEMORY).free, psutil.virtual_memory().available) > ROOM:
        os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Modules and tests stay to the end: no garbage is looked for among them, which took a third of collecting them."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.freeze()
        gc.set_threshold(20_000, 10, 10)
        gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The rows that a test proves go with its report, from another process too; `OF_STORIES` is whole."""
    on_stage = [item for item in items if item.path.parent.name == "process"]
    if astray := {item.path.name for item in on_stage if "told" in getattr(item, "fixturenames", ())} - OF_STORIES:
        raise pytest.UsageError(f"tests/conftest.py: OF_STORIES lacks {', '.join(sorted(astray))}")
    for item in items:
        item.user_properties += [(ATURAN, row) for mark in item.iter_markers(ATURAN) for row in mark.args]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> LoadScopeScheduling:
    """With `--numprocesses`, whole files are shared out; those on a stage count as one, with the stories or without."""
    return _ByFile(config, log)


class _ByFile(LoadScopeScheduling):  # type: ignore[misc]  # xdist has no types
    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        name = file.rpartition("/")[2]
        if not file.startswith("tests/process/") or name in OWN_ENGINE:
            return file
        return "stage with stories" if name in OF_STORIES else "stage"


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
    with _deaf():
        assemble(Settings(_env_file=None, data_dir=folder), INSTALLED).database.dispose()
    return folder


@pytest.fixture(scope="session")
def office_template(registry_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with officers who have accounts, one of them an administrator's."""
    folder = tmp_path_factory.mktemp("kantor") / "data"
    shutil.copytree(registry_template, folder)
    with _deaf():
        app = assemble(Settings(_env_file=None, data_dir=folder))
    with app.uow() as uow:
        in_office(uow, STAFF)
        with_accounts(uow, STAFF)
        uow.commit()
    app.database.dispose()
    return folder


@contextmanager
def _deaf() -> Iterator[None]:
    """To the settings of the machine."""
    with pytest.MonkeyPatch.context() as machine:
        for name in [n for n in os.environ if n.startswith("PKSBPMN_")]:
            machine.delenv(name)
        yield


class _Recorder:
    """Writes `.hasil-uji.json`: test → its rows and how it went; runs of parts are merged."""

    def __init__(self) -> None:
        self._results: dict[str, dict[str, str | list[str]]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        rows = sorted({str(row) for name, row in report.user_properties if name == ATURAN})
        if rows and (report.when == "call" or report.outcome != "passed"):
            self._results[report.nodeid] = {"aturan": rows, "hasil": report.outcome}

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if not self._results or hasattr(session.config, "workerinput"):
            return
        ada = json.loads(HASIL_UJI.read_text(encoding="utf-8")) if HASIL_UJI.exists() else {}
        ada |= self._results
        masih_ada = {u: c for u, c in ada.items() if (HASIL_UJI.parent / u.partition("::")[0]).exists()}
        HASIL_UJI.write_text(json.dumps(dict(sorted(masih_ada.items())), indent=1), encoding="utf-8")
