"""The signer apart, as it is run: its own process, folder and key, and a database account that may only read."""

import json
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa
from sqlalchemy.exc import ProgrammingError

from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.registry import tables
from pksbpmn.registry.anchor import Anchor, read_anchors
from pksbpmn.usecases.journal import audit
from pksbpmn.wiring import Application
from tests.integration.conftest import StoppedClock
from tests.integration.test_audit_forged import _drop_triggers, _rewrite

pytestmark = [
    pytest.mark.postgres,
    pytest.mark.parametrize("database_url", [pytest.param("postgresql", id="postgresql")], indirect=True),
]
READER = "penanda_baca"
RUN = "import sys; from pksbpmn.cli.app import main; sys.exit(main(sys.argv[1:]))"
PATIENCE = 60.0


def _of_reader(url: str) -> str:
    return url.replace("//uji@", f"//{READER}@")


@pytest.fixture
def reader(app: Application) -> Iterator[str]:
    """URL of the registry for an account that may read two tables."""
    url = app.settings.database
    with app.database.begin() as c:
        c.exec_driver_sql(f"CREATE ROLE {READER} LOGIN")
        c.exec_driver_sql(f"GRANT SELECT ON audit, kepala_audit TO {READER}")
    yield _of_reader(url)
    with app.database.begin() as c:
        c.exec_driver_sql(f"DROP OWNED BY {READER}")
        c.exec_driver_sql(f"DROP ROLE {READER}")


class Machine:
    """The signer's machine: settings, folder and anchor file of its own; nothing of the registry but its address."""

    def __init__(self, app: Application, clock: StoppedClock, reader: str, folder: Path) -> None:
        self.app, self.clock, self.folder = app, clock, folder
        self.anchors = folder / "jangkar-audit.jsonl"
        own = {k: v for k, v in os.environ.items() if not k.startswith("PKSBPMN_")}
        self._environment = own | {"PKSBPMN_DATA_DIR": str(folder), "PKSBPMN_DATABASE_URL": reader}
        folder.mkdir()

    def run(self, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
        """A command that ends by itself."""
        command = [sys.executable, "-c", RUN, *arguments]
        environment = self._environment | settings
        return subprocess.run(
            command, cwd=self.folder, env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False
        )

    @contextmanager
    def service(self) -> Iterator[subprocess.Popen[str]]:
        """The service; it is ended by SIGTERM if it has not ended."""
        command = [sys.executable, "-c", RUN, "audit", "tanda-tangan", "--jeda", "0.2"]
        process = subprocess.Popen(command, cwd=self.folder, env=self._environment, stderr=subprocess.PIPE, text=True)
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(PATIENCE)

    def entry(self) -> int:
        """Something happens in the registry, now; the number of its entry."""
        self.clock.advance(datetime.now(JAKARTA) - self.clock.now())
        with self.app.uow() as uow:
            audit(uow, "uji", None)
            uow.commit()
        with self.app.database.connect() as c:
            return int(c.execute(sa.select(tables.kepala_audit.c.urut)).scalar_one())

    def signed(self) -> list[tuple[int, int]]:
        """Ordinal and entry of each anchor."""
        return [(h.ordinal, h.number) for h in read_anchors(self.anchors).heads if isinstance(h, Anchor)]

    def wait_for(self, number: int) -> None:
        """Until this entry has an anchor."""
        until = time.monotonic() + PATIENCE
        while (self.signed() or [(0, 0)])[-1][1] != number:
            assert time.monotonic() < until, self.signed()
            time.sleep(0.05)

    def rewrite(self, number: int) -> None:
        """Somebody with all rights on the registry chains another history."""
        with self.app.database.begin() as c:
            _drop_triggers(c)
            _rewrite(c, number)


@pytest.fixture
def machine(app: Application, clock: StoppedClock, reader: str, tmp_path: Path) -> Machine:
    return Machine(app, clock, reader, tmp_path / "mesin-penanda")


def told(process: "subprocess.Popen[str]") -> list[dict[str, Any]]:
    """The lines of the service that has ended."""
    assert process.stderr is not None
    return [json.loads(line) for line in process.stderr.read().splitlines() if line.startswith("{")]


def test_the_signer_apart_signs_as_entries_come_stops_and_goes_on(machine: Machine) -> None:
    key = machine.run("audit", "kunci").stdout.strip()
    assert len(key) == 64
    with machine.service() as process:
        for _ in range(3):
            machine.wait_for(machine.entry())
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0
    lines = told(process)
    assert [x["event"] for x in lines] == ["penanda-mulai", *["jangkar-ditandatangani"] * 3, "penanda-berhenti"]
    assert lines[0]["kunci"] == key
    first = machine.signed()
    assert [o for o, _ in first] == [1, 2, 3]
    machine.entry()
    assert machine.signed() == first  # nobody signs while it is away
    with machine.service() as process:
        machine.wait_for(machine.entry())
    assert process.returncode == 0
    assert machine.signed()[: len(first)] == first
    assert [o for o, _ in machine.signed()] == list(range(1, len(machine.signed()) + 1))

    # what the registry's host believes, with a copy of the file and the public key alone
    host = {
        "PKSBPMN_DATABASE_URL": machine.app.settings.database,
        "PKSBPMN_DATA_DIR": str(machine.app.settings.data_dir),
        "PKSBPMN_AUDIT_ANCHOR_FILE": str(machine.anchors),
        "PKSBPMN_AUDIT_PUBLIC_KEY": key,
    }
    checked = machine.run("audit", "periksa", **host)
    assert (checked.returncode, checked.stderr) == (0, "")
    assert key in checked.stdout
    private = (machine.folder / "penanda-audit" / "kunci-jangkar").read_text().split()[-1]
    assert stat.S_IMODE((machine.folder / "penanda-audit" / "kunci-jangkar").stat().st_mode) == 0o600
    assert all(private.encode() not in f.read_bytes() for f in _files(machine.app.settings.data_dir, machine.folder))
    assert not (machine.folder / "kunci-enkripsi").exists()
    machine.rewrite(2)
    checked = machine.run("audit", "periksa", **host)
    assert (checked.returncode, checked.stdout) == (1, "")
    assert "Jejak audit janggal pada catatan 2: berbeda dari jangkar di luar basis data." in checked.stderr


def _files(folder: Path, but: Path) -> list[Path]:
    return [f for f in folder.rglob("*") if f.is_file() and but not in f.parents]


def test_a_running_signer_that_meets_a_rewritten_history_ends_with_one_clear_line(machine: Machine) -> None:
    with machine.service() as process:
        machine.wait_for(machine.entry())
        before = machine.anchors.read_bytes()
        machine.rewrite(machine.signed()[-1][1])
        assert process.wait(PATIENCE) == 1
    assert process.stderr is not None
    said = [line for line in process.stderr.read().splitlines() if not line.startswith("{")]
    assert "Galat: Jejak audit bertentangan dengan yang pernah ditandatangani, pada catatan 1" in said[0]
    assert "Amankan basis data dan jangkar sebagai bukti" in said[1]
    assert len(said) == 2
    assert machine.anchors.read_bytes() == before


def test_a_signer_that_was_away_refuses_a_history_rewritten_meanwhile(machine: Machine) -> None:
    for _ in range(3):
        machine.entry()
    assert "Catatan 3 dijangkarkan." in machine.run("audit", "tanda-tangan", "--sekali").stdout
    assert "Tidak ada catatan baru." in machine.run("audit", "tanda-tangan", "--sekali").stdout
    before = machine.anchors.read_bytes()
    machine.rewrite(3)
    machine.entry()
    for more in (("--sekali",), ("--jeda", "0.2")):
        refused = machine.run("audit", "tanda-tangan", *more)
        assert (refused.returncode, refused.stdout) == (1, "")
        assert "bertentangan dengan yang pernah ditandatangani, pada catatan 3" in refused.stderr
    assert machine.anchors.read_bytes() == before


def test_a_signer_without_its_key_ends_and_makes_no_other(machine: Machine) -> None:
    machine.entry()
    assert machine.run("audit", "tanda-tangan", "--sekali").returncode == 0
    (machine.folder / "penanda-audit" / "kunci-jangkar").unlink()
    machine.entry()
    refused = machine.run("audit", "tanda-tangan")
    assert refused.returncode == 1
    assert "hilang" in refused.stderr
    assert not (machine.folder / "penanda-audit" / "kunci-jangkar").exists()


def test_a_database_that_is_away_is_waited_for(machine: Machine) -> None:
    machine.entry()
    with machine.app.database.begin() as c:
        c.exec_driver_sql(f"ALTER ROLE {READER} NOLOGIN")
    with machine.service() as process:
        assert process.stderr is not None
        while "jangkar-ditunda" not in (line := process.stderr.readline()):
            assert line, "it ended"
        with machine.app.database.begin() as c:
            c.exec_driver_sql(f"ALTER ROLE {READER} LOGIN")
        machine.wait_for(1)
    assert process.returncode == 0
    assert "jangkar-ditandatangani" in [x["event"] for x in told(process)]


FORBIDDEN = (
    "INSERT INTO audit SELECT * FROM audit",
    "UPDATE audit SET pelaku = 'orang lain'",
    "DELETE FROM audit",
    "TRUNCATE audit",
    "UPDATE kepala_audit SET urut = 0",
    "DELETE FROM kepala_audit",
    "SELECT * FROM kepala_audit FOR UPDATE",
    "ALTER TABLE audit DISABLE TRIGGER USER",
    "DROP TABLE audit",
    "SELECT kunci FROM penanda_audit",
    "UPDATE penanda_audit SET terakhir = NULL",
    "SELECT rahasia FROM kunci_terpasang",
    "SELECT * FROM identitas",
    "SELECT * FROM jurnal_akses",
    "SET ROLE uji",
)


def test_the_account_of_the_signer_can_read_two_tables_and_do_nothing_else(machine: Machine, reader: str) -> None:
    machine.entry()
    assert machine.run("audit", "tanda-tangan", "--sekali").returncode == 0
    assert machine.signed() == [(1, 1)]
    database = sa.create_engine(reader)
    for command in FORBIDDEN:
        with pytest.raises(ProgrammingError) as refused, database.begin() as c:
            c.exec_driver_sql(command)
        assert isinstance(refused.value.orig, psycopg.errors.InsufficientPrivilege), command
    database.dispose()
    assert machine.entry() == 2
