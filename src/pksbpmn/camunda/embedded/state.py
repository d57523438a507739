"""What runs on a data directory: the state file, and the processes behind it."""

import contextlib
from pathlib import Path

import psutil
from pydantic import Field

from pksbpmn.camunda.embedded.download import EngineSize
from pksbpmn.camunda.embedded.ports import LOOPBACK, Described, Ports

_TIME_TOLERANCE = 2.0  # seconds; psutil rounds process creation times


class RunningProcess(Described):
    """One JVM: its part of the stack, its pid, and its creation time (epoch seconds) against pid reuse."""

    part: str = Field(alias="bagian")
    pid: int
    created: float = Field(alias="dibuat")

    def alive(self) -> psutil.Process | None:
        """The process itself while it runs."""
        try:
            process = psutil.Process(self.pid)
            matches = abs(process.create_time() - self.created) < _TIME_TOLERANCE
            return process if matches and process.status() != psutil.STATUS_ZOMBIE else None
        except psutil.NoSuchProcess:
            return None


class State(Described):
    """Content of `engine.json`; `ready` turns true once the engine has answered."""

    size: EngineSize = Field(alias="ukuran")
    ports: Ports = Field(alias="porta")
    processes: tuple[RunningProcess, ...] = Field(alias="proses")
    ready: bool = Field(alias="siap")


class RunningEngine(Described):
    """A running engine. Addresses are loopback only; `management` is the base URL of the management port."""

    grpc: str
    rest: str
    management: str = Field(alias="manajemen")
    operate: str | None
    tasklist: str | None
    pids: tuple[int, ...]
    data_dir: Path
    size: EngineSize = Field(alias="ukuran")


def state_path(data_dir: Path) -> Path:
    """The state file."""
    return data_dir / "engine.json"


def write_state(data_dir: Path, state: State) -> None:
    """Replace the state file atomically."""
    new = data_dir / "engine.json.baru"
    new.write_text(state.model_dump_json(indent=1), encoding="utf-8")
    new.replace(state_path(data_dir))


def forget_state(data_dir: Path) -> None:
    """Forget the engine of this directory."""
    state_path(data_dir).unlink(missing_ok=True)


def read_state(data_dir: Path) -> State | None:
    """The state file, or None when there is none that can be read."""
    with contextlib.suppress(OSError, ValueError):
        return State.model_validate_json(state_path(data_dir).read_text(encoding="utf-8"))
    return None


def running_engine(data_dir: Path) -> RunningEngine | None:
    """The engine on this directory when it is ready and every process of it lives."""
    state = read_state(data_dir)
    if state is None or not state.ready or not all(process.alive() for process in state.processes):
        return None
    rest = f"http://{LOOPBACK}:{state.ports.rest}"
    full = state.size is EngineSize.FULL
    return RunningEngine(
        grpc=f"{LOOPBACK}:{state.ports.grpc}",
        rest=rest,
        management=f"http://{LOOPBACK}:{state.ports.management}",
        operate=f"{rest}/operate" if full else None,
        tasklist=f"{rest}/tasklist?sortBy=priority" if full else None,
        pids=tuple(process.pid for process in state.processes),
        data_dir=data_dir,
        size=state.size,
    )


def process_mark(data_dir: Path) -> str:
    """JVM argument that names the data directory, so that a process is found without the state file too."""
    return f"-Dpksbpmn.data={data_dir.resolve()}"


def processes_on(data_dir: Path) -> list[psutil.Process]:
    """Every living engine process on this directory, by the process table, Camunda before OpenSearch."""
    mark = process_mark(data_dir)
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if process.status() != psutil.STATUS_ZOMBIE and mark in (arguments := process.cmdline()):
                found.append((any("OpenSearchRunner" in word for word in arguments), process))
    return [process for _, process in sorted(found, key=lambda pair: pair[0])]
