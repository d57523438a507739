"""The whole installation: files, then trial starts that record the ahead-of-time caches."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from pksbpmn.camunda.embedded.aot_cache import JAVA_NAME
from pksbpmn.camunda.embedded.command_lines import CommandLine, Plan, command_lines
from pksbpmn.camunda.embedded.control import read_log, start, stop
from pksbpmn.camunda.embedded.download import DownloadProgress, EngineSize, install_files
from pksbpmn.camunda.embedded.ports import choose_ports
from pksbpmn.domain.galat import PksError, sebab_sistem
from pksbpmn.settings import Settings

OF_THE_ENGINE = (
    "cluster_grpc",
    "engine_port_grpc",
    "engine_port_rest",
    "engine_port_manajemen",
    "engine_port_opensearch",
)
"""The settings that say which engine, and where it listens."""
_RECORDED_WITHIN = 180.0
"""Seconds; a JVM that records writes its cache at its end, in another one."""
_LOG_LINES = 1000
_OF_THIS_JAVA = f"Java {JAVA_NAME}: "
_Step = Callable[[str], None]


def install(
    settings: Settings,
    size: EngineSize = EngineSize.FULL,
    *,
    progress: DownloadProgress | None = None,
    step: _Step | None = None,
) -> Path:
    """Install the engine once into the cache directory and return its folder; later calls look whether all fits.

    `progress` hears of downloaded bytes, `step` of what is being done (Indonesian). Raises `PksError` for no network,
    no disk, wrong checksum. A trial start that fails costs only speed, so it raises nothing; it is tried once.
    """
    report = step or (lambda _: None)
    report("Mengunduh dan memeriksa berkas …")
    root = install_files(settings, size, progress)
    trial = root / "latihan"  # always the same: what a run that was killed left running is found again
    free_settings = settings.model_copy(update=dict.fromkeys(OF_THE_ENGINE))
    with _alone(root, report):
        stop(trial)
        try:
            for tried in (EngineSize.BROKER, EngineSize.FULL)[: 1 if size is EngineSize.BROKER else 2]:
                _quicken(free_settings, tried, trial, root / f"lambat-{tried}.txt", report)
        finally:
            shutil.rmtree(trial, ignore_errors=True)
    return root


@contextmanager
def _alone(root: Path, report: _Step) -> Iterator[None]:
    lock = FileLock(root / "arsip.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        report("Menunggu perintah lain yang sedang menyiapkan mesin …")
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


def _quicken(settings: Settings, size: EngineSize, trial: Path, failed: Path, report: _Step) -> None:
    """Record the caches of this size, unless they fit or that failed with this Java: `failed` remembers it, and why."""
    if not _without_cache(settings, size, trial):
        failed.unlink(missing_ok=True)
        return
    slow = f"Mesin {size} mulai lebih lambat: {failed} menyebut sebabnya. Hapus berkas itu untuk mencoba lagi."
    if failed.exists() and failed.read_text(encoding="utf-8").startswith(_OF_THIS_JAVA):
        report(slow)
        return
    report(f"Mempercepat mesin {size} (sekali saja) …")
    why = "Java tidak menulis rekaman yang diterimanya sendiri."
    try:
        _rehearse(settings, size, trial)
        why = "\n".join([why, *(line for line in read_log(trial, _LOG_LINES) if "[error]" in line)])
    except PksError as error:
        why = error.pesan
    except OSError as error:
        why = f"Rekaman tidak dapat ditulis ({sebab_sistem(error)})."
    if without := _without_cache(settings, size, trial):
        with suppress(OSError):
            failed.write_text(f"{_OF_THIS_JAVA}{why}\n", encoding="utf-8")
            for command in without:
                command.cache.discard()
        report(slow)


def _commands(settings: Settings, size: EngineSize, trial: Path) -> list[CommandLine]:
    return command_lines(settings, Plan(size, choose_ports(settings), trial))


def _without_cache(settings: Settings, size: EngineSize, trial: Path) -> list[CommandLine]:
    return [command for command in _commands(settings, size, trial) if not command.fits_cache()]


def _rehearse(settings: Settings, size: EngineSize, trial: Path) -> None:
    caches = [command.cache for command in _commands(settings, size, trial)]
    for cache in caches:
        cache.prepare()
    shutil.rmtree(trial, ignore_errors=True)
    try:
        start(size, settings=settings, data_dir=trial, record_cache=True)
        stop(trial, _RECORDED_WITHIN)
        for cache in caches:
            cache.adopt()
    finally:
        for cache in caches:
            cache.clear()
