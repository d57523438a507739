"""A counter of one account, and officers with accounts of their own: the operating system's, not ours."""

import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from pksbpmn.domain.berkas.akun import AkunPegawai, Pengelola
from pksbpmn.settings import Settings
from pksbpmn.wiring import assemble
from tests.staff import in_office
from tests.waiting import wait_for

ROOT = Path(__file__).parents[2]
SERVICE, STRANGER = "games", "man"
OFFICERS = {"bin": "1001", "sys": "12", "root": "7"}
"""Accounts of any Linux, none of them a person's, and whose numbers they are here; tests themselves run as the last."""
CLIENT = "import sys; from pksbpmn.cli.start import main; sys.exit(main())"
_COUNTER = (
    "import sys; from functools import partial; from pksbpmn.cli import start; from pksbpmn.cli.loket import served\n"
    "served.Limits = partial(served.Limits, input={input})\nsys.exit(start.main())"
)
needs_accounts = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0 or shutil.which("setpriv") is None,
    reason="only root can act as other accounts of this machine, by setpriv",
)


class Office:
    """One registry, its counter, and whoever comes to it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.data, self.home = folder, folder / "data", folder / "home"
        self.socket = folder / "run" / "loket.sock"
        self.log = folder / "log"
        self.counter: subprocess.Popen[bytes] | None = None

    def prepare(self, template: Path) -> None:
        """The registry of the service, officers with accounts, and a folder in which everybody writes."""
        shutil.copytree(template, self.data)
        app = assemble(Settings(_env_file=None, data_dir=self.data))
        with app.uow() as uow:
            in_office(uow, OFFICERS.values())
            since = uow.clock.now()
            for account, number in OFFICERS.items():
                uow.akun_pegawai.add(
                    AkunPegawai(id=f"uji-{number}", pegawai=number, akun=account, sejak=since, dicatat_oleh="uji")
                )
            uow.pengelola.add(Pengelola(id="pertama", akun=SERVICE, sejak=since, ditetapkan_oleh="uji"))
            uow.commit()
        app.database.dispose()
        self.own(self.data)
        self.data.chmod(0o700)
        self.home.mkdir()
        self.home.chmod(0o1777)
        self.socket.parent.mkdir()
        self.own(self.socket.parent)
        self.socket.parent.chmod(0o755)

    def own(self, place: Path) -> None:
        """Give a place to the service."""
        for path in (place, *place.rglob("*")):
            os.chown(path, uid_of(SERVICE), -1)

    def open(self, seconds: float = 60, **settings: str) -> None:
        """Start the counter; it waits so long for what a client is to send."""
        program = _COUNTER.format(input=seconds)
        rest = self.folder / "tmp"
        rest.mkdir(exist_ok=True)
        self.own(rest)
        with self.log.open("ab") as log:
            self.counter = subprocess.Popen(
                _as(SERVICE, program, "loket"),
                env=self._environment({"PKSBPMN_DATA_DIR": str(self.data), "TMPDIR": str(rest)} | settings),
                cwd="/",
                stdout=log,
                stderr=log,
            )
        wait_for("loket", self.told, standing=self.told)

    def told(self) -> str:
        """What the counter says of itself, once it listens."""
        text = self.log.read_text("utf-8")
        assert self.counter is not None
        assert self.counter.poll() is None, text
        return text if "Loket dibuka" in text else ""

    def close(self) -> int:
        """End the counter; its exit status."""
        assert self.counter is not None
        self.counter.send_signal(signal.SIGTERM)
        return self.counter.wait(60)

    def as_service(self, *words: str, **settings: str) -> "subprocess.CompletedProcess[str]":
        """A command that the service's account runs itself."""
        return self.by(SERVICE, *words, PKSBPMN_DATA_DIR=str(self.data), **settings)

    def by(
        self, account: str, *words: str, stdin: str = "", program: str = CLIENT, **settings: str
    ) -> "subprocess.CompletedProcess[str]":
        """A command as an account runs it, with whatever it sets in its environment."""
        return subprocess.run(
            _as(account, program, *words),
            env=self._environment(settings),
            cwd=self.home,
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )

    def begun(self, account: str, *words: str) -> "subprocess.Popen[str]":
        """As `by`, without waiting for its end."""
        return subprocess.Popen(
            _as(account, CLIENT, *words),
            env=self._environment({}),
            cwd=self.home,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def file(self, account: str, name: str, content: bytes, mode: int = 0o600) -> Path:
        """A file of an account."""
        path = self.home / name
        path.write_bytes(content)
        path.chmod(mode)
        os.chown(path, uid_of(account), -1)
        return path

    def served(self) -> list[int]:
        """The processes that answer clients now."""
        assert self.counter is not None
        children = Path(f"/proc/{self.counter.pid}/task/{self.counter.pid}/children").read_text("ascii")
        return [int(pid) for pid in children.split()]

    def _environment(self, more: Mapping[str, str]) -> dict[str, str]:
        kept = {k: v for k, v in os.environ.items() if not k.startswith("PKSBPMN_")}
        ours = {
            "HOME": str(self.home),
            "PKSBPMN_LOKET": str(self.socket),
            "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT))),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        return kept | ours | dict(more)


def uid_of(account: str) -> int:
    """Its number."""
    return pwd.getpwnam(account).pw_uid


def _as(account: str, program: str, *words: str) -> list[str]:
    python = [sys.executable, "-c", program, *words]
    return python if account == "root" else ["setpriv", f"--reuid={uid_of(account)}", "--clear-groups", *python]


@contextmanager
def office(template: Path) -> Iterator[Office]:
    """An office whose counter is not open yet; gone at the end."""
    folder = Path(tempfile.mkdtemp(prefix="pksbpmn-loket-uji-"))
    folder.chmod(0o755)
    made = Office(folder)
    try:
        names = {p.pw_name for p in pwd.getpwall()}
        if missing := {SERVICE, STRANGER, *OFFICERS} - names:
            pytest.skip(f"this machine has no account {', '.join(sorted(missing))}")
        made.prepare(template)
        tried: Any = made.by(SERVICE, program="import pksbpmn.cli.app")
        if tried.returncode:
            pytest.skip(f"the account {SERVICE} cannot run this checkout")
        yield made
    finally:
        if made.counter is not None and made.counter.poll() is None:
            made.counter.kill()
            made.counter.wait()
        shutil.rmtree(folder)
