"""The whole installation: files, then one trial start that records the ahead-of-time caches."""

import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from filelock import FileLock

from pksbpmn.camunda.embedded.aot_cache import adopt_cache, cache_exists
from pksbpmn.camunda.embedded.control import start, stop
from pksbpmn.camunda.embedded.download import DownloadProgress, EngineSize, component_dir, engine_root, install_files
from pksbpmn.domain.galat import PksError
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


def install(
    settings: Settings,
    size: EngineSize = EngineSize.FULL,
    *,
    progress: DownloadProgress | None = None,
    step: Callable[[str], None] | None = None,
) -> Path:
    """Install the engine once into the cache directory and return its folder; a second call does nothing.

    `progress` hears of downloaded bytes, `step` of what is being done (Indonesian). Raises `PksError` for no network,
    no disk, wrong checksum. A trial start that fails costs only speed, so it raises nothing.
    """
    report = step or (lambda _: None)
    report("Mengunduh dan memeriksa berkas")
    root = install_files(settings, size, progress)
    free_settings = settings.model_copy(update=dict.fromkeys(OF_THE_ENGINE))
    with FileLock(engine_root(settings) / "arsip.lock"):
        for tried in (EngineSize.BROKER, EngineSize.FULL)[: 1 if size is EngineSize.BROKER else 2]:
            if not all(cache_exists(folder, main_class) for folder, main_class in _main_classes(settings, tried)):
                report(f"Mempercepat mesin {tried} (sekali saja)")
                with suppress(PksError, OSError):
                    _rehearse(free_settings, tried)
    return root


def _main_classes(settings: Settings, size: EngineSize) -> list[tuple[Path, str]]:
    camunda = component_dir(settings, "camunda")
    if size is EngineSize.BROKER:
        return [(camunda, "StandaloneBroker")]
    return [(camunda, "StandaloneCamunda"), (component_dir(settings, "opensearch"), "OpenSearchRunner")]


def _rehearse(settings: Settings, size: EngineSize) -> None:
    with tempfile.TemporaryDirectory(prefix="pksbpmn-latih-", ignore_cleanup_errors=True) as temporary:
        try:
            start(size, settings=settings, data_dir=Path(temporary), record_cache=True)
        finally:
            stop(Path(temporary), _RECORDED_WITHIN)
    for folder, main_class in _main_classes(settings, size):
        adopt_cache(folder, main_class)
