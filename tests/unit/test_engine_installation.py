"""Installing the engine where something is wrong: what Java records and takes is real, the engine is not."""

import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import psutil
import pytest
from filelock import FileLock

from pksbpmn.camunda.embedded import EngineSize, download, install, installation, start, stop
from pksbpmn.camunda.embedded.command_lines import CommandLine, Plan, command_lines
from pksbpmn.camunda.embedded.download import component_dir, engine_root
from pksbpmn.camunda.embedded.ports import Ports
from pksbpmn.camunda.embedded.state import process_mark
from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings
from tests.waiting import wait_for

PORTS = Ports(grpc=1, rest=2, management=3, command=4, internal=5, opensearch=6, transport=7)
NOBODY = 65_534


@dataclass
class Machine:
    """An engine that lies there complete; `trial` is what its trial start does, `told` what `install` said of it."""

    settings: Settings
    trial: Callable[[CommandLine], None]
    told: list[str] = field(default_factory=list)
    trials: int = 0

    def install(self) -> None:
        """As `pksbpmn mesin pasang --ukuran broker`."""
        self.told.clear()
        install(self.settings, EngineSize.BROKER, step=self.told.append)

    def start(self, size: EngineSize, *, data_dir: Path, **_: Any) -> None:
        """The trial start."""
        self.trials += 1
        for command in command_lines(self.settings, Plan(size, PORTS, data_dir, record_cache=True)):
            self.trial(command)

    @property
    def root(self) -> Path:
        """Of everything installed."""
        return engine_root(self.settings)

    @property
    def caches(self) -> list[Path]:
        """What lies where the caches are."""
        return sorted((component_dir(self.settings, "camunda") / "arsip").iterdir())

    def starts_with_its_cache(self) -> bool:
        """Whether the engine would."""
        (command,) = command_lines(self.settings, Plan(EngineSize.BROKER, PORTS, self.root / "latihan"))
        return command.fits_cache()


def record(command: CommandLine) -> None:
    """A JVM that starts, ends and writes its cache."""
    subprocess.run((*command.java, "-version"), check=True, capture_output=True)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A machine on which recording succeeds."""
    settings = Settings(_env_file=None, cache_dir=tmp_path / "gudang", data_dir=tmp_path / "data")
    libraries = component_dir(settings, "camunda") / "lib"
    libraries.mkdir(parents=True)
    with ZipFile(libraries / "rekaan.jar", "w") as jar:
        jar.writestr("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n")
    machine = Machine(settings, record)
    monkeypatch.setattr(installation, "start", machine.start)
    return machine


def test_a_second_installation_records_nothing(machine: Machine) -> None:
    machine.install()
    assert machine.starts_with_its_cache()
    machine.install()
    assert machine.trials == 1
    assert machine.told == ["Mengunduh dan memeriksa berkas …"]


def _cut(cache: Path) -> None:
    os.truncate(cache, cache.stat().st_size // 2)


def _empty(cache: Path) -> None:
    os.truncate(cache, 0)


def _rot(cache: Path) -> None:
    """In the middle, where a header alone does not show it."""
    with cache.open("r+b") as file:
        file.seek(cache.stat().st_size // 2)
        file.write(bytes(4096))


def _other_file(cache: Path) -> None:
    cache.write_bytes(b"bukan rekaman" * 1000)


@pytest.mark.parametrize("harm", [_cut, _empty, _rot, _other_file, Path.unlink])
def test_a_cache_that_java_refuses_is_recorded_anew(machine: Machine, harm: Callable[[Path], None]) -> None:
    """Java alone says nothing and starts slowly, each time."""
    machine.install()
    harm(machine.caches[0])
    assert not machine.starts_with_its_cache()
    machine.install()
    assert machine.trials == 2
    assert machine.starts_with_its_cache()


def test_a_cache_of_other_options_is_recorded_anew(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    """As after an upgrade of this program that starts Java in another way."""
    machine.install()
    options = "pksbpmn.camunda.embedded.command_lines._JVM"
    monkeypatch.setattr(options, ("-Xmx512m", "-XX:+UseParallelGC", "-XX:-UseCompressedOops"))
    assert not machine.starts_with_its_cache()
    machine.install()
    assert machine.starts_with_its_cache()


def _dies(_: CommandLine) -> None:
    raise PksError("Proses camunda mati saat dimulai.", "Lihat log.")


def _writes_nothing(_: CommandLine) -> None:
    pass


def _writes_half(command: CommandLine) -> None:
    record(command)
    (recorded,) = (Path(o.partition("=")[2]) for o in command.java if o.startswith("-XX:AOTCacheOutput="))
    _rot(recorded)


@pytest.mark.parametrize(
    ("trial", "why"), [(_dies, "mati saat dimulai"), (_writes_nothing, "tidak menulis"), (_writes_half, "diterima")]
)
def test_a_recording_that_failed_is_told_and_not_tried_at_each_installation(
    machine: Machine, trial: Callable[[CommandLine], None], why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.trial = trial
    for _ in range(3):
        machine.install()
        assert "lebih lambat" in machine.told[-1]
    assert (machine.trials, machine.caches) == (1, [])
    (remembered,) = machine.root.glob("lambat-*")
    assert str(remembered) in machine.told[-1]
    assert why in remembered.read_text(encoding="utf-8")
    monkeypatch.setattr(installation, "_OF_THIS_JAVA", "Java 99: ")
    machine.install()
    assert machine.trials == 2
    remembered.unlink()
    machine.trial = record
    machine.install()
    assert machine.starts_with_its_cache()
    assert not remembered.exists()


def test_where_no_cache_can_be_written_none_is_recorded(machine: Machine) -> None:
    """It would take a minute, and nothing would come of it."""
    (component_dir(machine.settings, "camunda") / "arsip").write_bytes(b"bukan folder")
    machine.install()
    assert machine.trials == 0
    assert "lebih lambat" in machine.told[-1]


def test_an_interrupted_recording_is_no_failed_one(machine: Machine) -> None:
    def interrupted(command: CommandLine) -> None:
        record(command)
        raise KeyboardInterrupt

    machine.trial = interrupted
    with pytest.raises(KeyboardInterrupt):
        machine.install()
    assert (machine.caches, (machine.root / "latihan").exists()) == ([], False)
    machine.trial = record
    machine.install()
    assert machine.starts_with_its_cache()


@contextmanager
def jvm(folder: Path, *words: str, deaf: bool = False) -> Iterator[psutil.Process]:
    """A process that looks like a JVM of the engine on this folder; `deaf`: it takes its time to end."""
    ignore = "signal.signal(15, signal.SIG_IGN); " if deaf else ""
    program = f"import signal, time; {ignore}print(flush=True); time.sleep(600)"
    command = [sys.executable, "-c", program, process_mark(folder), *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        try:
            yield psutil.Process(process.pid)
        finally:
            process.kill()


def alive(process: psutil.Process) -> bool:
    """It runs, and has not merely to be fetched by its parent."""
    return process.is_running() and process.status() != psutil.STATUS_ZOMBIE


def test_what_a_killed_installation_left_running_is_stopped_by_the_next(machine: Machine) -> None:
    trial = machine.root / "latihan"
    trial.mkdir()
    with jvm(trial) as left:
        machine.install()
        assert not alive(left)


def test_an_interrupt_while_the_engine_stops_leaves_no_part_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Camunda is waited for first; OpenSearch would go on, and nobody would know of it."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    with jvm(tmp_path, deaf=True) as camunda, jvm(tmp_path, "OpenSearchRunner") as opensearch:
        monkeypatch.setattr(psutil.Process, "wait", interrupt)
        with pytest.raises(KeyboardInterrupt):
            stop(tmp_path)
        wait_for("keduanya mati", lambda: not alive(camunda) and not alive(opensearch))


def test_a_process_of_another_account_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(process: psutil.Process) -> None:
        raise psutil.AccessDenied(process.pid)

    with jvm(tmp_path) as other:
        monkeypatch.setattr(psutil.Process, "terminate", denied)
        with pytest.raises(PksError, match=rf"{other.pid} .* milik akun lain"):
            stop(tmp_path)
        assert alive(other)


@pytest.mark.parametrize("mode", [0o770, 0o707])
def test_a_folder_that_others_may_write_is_not_run(machine: Machine, mode: int) -> None:
    machine.root.chmod(mode)
    for attempt in (
        machine.install,
        lambda: start(EngineSize.BROKER, settings=machine.settings, data_dir=machine.root),
    ):
        with pytest.raises(PksError, match="akun lain"):
            attempt()
    assert machine.trials == 0


def test_a_folder_of_another_account_is_not_run(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    own = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: own + 1)
    with pytest.raises(PksError, match=r"milik.* akun lain"):
        machine.install()


def test_a_new_folder_is_for_this_account_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(_env_file=None, cache_dir=tmp_path / "baru")
    monkeypatch.setattr(download, "is_installed", lambda *_: True)
    before = os.umask(0)
    try:
        download.install_files(settings, EngineSize.BROKER)
    finally:
        os.umask(before)
    assert engine_root(settings).stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_written_names_its_setting() -> None:
    folder = Path(tempfile.mkdtemp(prefix="pksbpmn-terkunci-"))
    settings = Settings(_env_file=None, cache_dir=folder)
    component_dir(settings, "camunda").mkdir(parents=True)
    engine_root(settings).chmod(0o500)
    root = os.geteuid() == 0
    try:
        if root:
            folder.chmod(0o755)
            os.chown(engine_root(settings), NOBODY, -1)
            os.seteuid(NOBODY)
        with pytest.raises(PksError, match=r"tidak dapat ditulis.*PKSBPMN_CACHE_DIR"):
            install(settings, EngineSize.BROKER)
    finally:
        if root:
            os.seteuid(0)
        engine_root(settings).chmod(0o700)
        shutil.rmtree(folder)


def test_who_waits_for_another_installation_is_told(machine: Machine) -> None:
    with FileLock(machine.root / "arsip.lock"):
        second = threading.Thread(target=machine.install)
        second.start()
        wait_for("disebut", lambda: machine.told[1:] == ["Menunggu perintah lain yang sedang menyiapkan mesin …"])
    second.join()
    assert machine.starts_with_its_cache()
