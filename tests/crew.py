"""Processes that work on a stage, and what may happen to them."""

import contextlib
import os
import resource
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Self

import httpx

from pksbpmn.camunda.embedded import read_login
from pksbpmn.camunda.embedded.ports import choose_ports
from pksbpmn.settings import Settings
from pksbpmn.stories.stage import Stage

_ROOT = Path(__file__).parents[1]


def environment(stage: Stage) -> dict[str, str]:
    """What a process or the command line needs in order to work on this stage."""
    settings = stage.app.settings
    user, password = read_login(stage.engine.data_dir) or (None, None)
    variables = {
        "PKSBPMN_DATA_DIR": str(stage.folder),
        "PKSBPMN_CLUSTER_GRPC": stage.address.grpc,
        "PKSBPMN_CLUSTER_REST": stage.address.rest,
        "PKSBPMN_CLUSTER_USER": user,
        "PKSBPMN_CLUSTER_PASSWORD": password,
        "PKSBPMN_CLOCK_URL": settings.clock_url,
        "PKSBPMN_DATABASE_URL": settings.database_url,
        "PKSBPMN_SMTP_PORT": str(settings.smtp_port),
        "PKSBPMN_HOLIDAYS_ACCEPT_ESTIMATES": "true",
    }
    return {name: value for name, value in variables.items() if value is not None}


class Hand:
    """A process at work; `health` is the port of its health endpoint."""

    def __init__(self, process: "subprocess.Popen[bytes]", health: int) -> None:
        self.process = process
        self._health = f"http://127.0.0.1:{health}"

    def ready(self) -> bool:
        """The engine answered it."""
        return bool(self.working().get("ready"))

    def holds_a_job(self) -> bool:
        """It has begun, or is about to."""
        return bool(self.working().get("held"))

    def working(self) -> dict[str, Any]:
        """What it says of its work; empty while it does not answer."""
        try:
            return dict(httpx.get(f"{self._health}/working", trust_env=False, timeout=5).json())
        except httpx.TransportError:
            return {}


class Crew:
    """Starts processes in the folder of a stage with its environment and `other` variables; kills what is left."""

    def __init__(self, stage: Stage, other: Mapping[str, str] | None = None) -> None:
        self._folder = stage.folder
        self._variables = environment(stage) | dict(other or {})
        self._commands: dict[tuple[str, int], Sequence[str]] = {}
        self._hands: dict[tuple[str, int], Hand] = {}
        self._guard = threading.Lock()
        self._over = False
        self.deaths: list[str] = []
        """Who ended by itself, and its last words; `tend` took another one."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with self._guard:
            self._over = True
        for hand in self._hands.values():
            hand.process.kill()
            hand.process.wait()

    def hire(self, role: str, number: int, *command: str) -> Hand:
        """Start a Python process; its output goes to a file in the folder."""
        self._commands[role, number] = command
        return self._start(role, number)

    def _start(self, role: str, number: int) -> Hand:
        health = choose_ports(Settings(_env_file=None)).command
        variables = os.environ | self._variables
        variables["PKSBPMN_HEALTH_PORT"] = str(health)
        variables["PYTHONPATH"] = os.pathsep.join([str(_ROOT / "src"), str(_ROOT)])  # whatever is installed
        command = [sys.executable, *self._commands[role, number]]
        with self._guard, (self._folder / f"{role}-{number}.log").open("ab") as log:
            if not self._over:
                process = subprocess.Popen(command, env=variables, cwd=self._folder, stdout=log, stderr=log)
                self._hands[role, number] = Hand(process, health)
        return self._hands[role, number]

    def replace(self, role: str, number: int) -> None:
        """Kill -9 a process; another one takes its place."""
        process = self._hands[role, number].process
        process.kill()
        process.wait()
        self._start(role, number)

    def tend(self) -> None:
        """What a service manager does: start again whoever ended, for instance because its start met a full disk."""
        for (role, number), hand in list(self._hands.items()):
            if hand.process.poll() is not None:
                log = (self._folder / f"{role}-{number}.log").read_text(encoding="utf-8", errors="replace")
                last = next((line for line in reversed(log.splitlines()) if line.strip()), "")
                self.deaths.append(f"{role}-{number} (status {hand.process.returncode}): {last}")
                self._start(role, number)

    def testimony(self) -> str:
        """What each process holds and where its threads stand (`faulthandler` on SIGUSR1), for whoever asks why."""
        told = []
        for (role, number), hand in self._hands.items():
            hand.process.send_signal(signal.SIGUSR1)
            time.sleep(1)
            log = (self._folder / f"{role}-{number}.log").read_text(encoding="utf-8", errors="replace")
            told.append(f"{role}-{number}: {hand.working()}\n" + "\n".join(log.splitlines()[-80:]))
        return "\n".join(told)

    @contextlib.contextmanager
    def frozen(self, role: str, number: int) -> Iterator[None]:
        """SIGSTOP, later SIGCONT."""
        process = self._hands[role, number].process
        process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            process.send_signal(signal.SIGCONT)

    @contextlib.contextmanager
    def disk_full(self) -> Iterator[None]:
        """No file of these processes may grow: what EDQUOT does to a process, by RLIMIT_FSIZE."""
        pids = [hand.process.pid for hand in self._hands.values()]
        limits = {pid: resource.prlimit(pid, resource.RLIMIT_FSIZE) for pid in pids}
        for pid, (_, hard) in limits.items():
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (1, hard))
        try:
            yield
        finally:
            for pid, before in limits.items():
                with contextlib.suppress(ProcessLookupError):
                    resource.prlimit(pid, resource.RLIMIT_FSIZE, before)
