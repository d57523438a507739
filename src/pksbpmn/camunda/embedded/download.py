"""Fetching the engine's files once into the user's cache directory, and unpacking them atomically."""

import errno
import os
import shutil
import stat
import tarfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

import requests
from filelock import FileLock
from jgo.maven import MavenContext, PythonResolver

from pksbpmn.camunda.embedded.pins import Artifact, Component, load_pins, matches, verify
from pksbpmn.domain.galat import PksError, sebab_sistem
from pksbpmn.settings import Settings

DownloadProgress = Callable[[int, int], None]
"""Called with (bytes fetched since the last call, bytes in total)."""

_SPACE_FACTOR = 2.6  # archive + unpacked + ahead-of-time caches, relative to the download


class EngineSize(StrEnum):
    """How much of Camunda runs: the broker alone, or with Operate and Tasklist on OpenSearch."""

    BROKER = "broker"
    FULL = "lengkap"

    @property
    def components(self) -> tuple[str, ...]:
        """Names of the pin files this size needs."""
        return ("camunda",) if self is EngineSize.BROKER else ("camunda", "opensearch")


def engine_root(settings: Settings) -> Path:
    """Folder of everything installed."""
    return settings.cache_dir / "mesin"


def component_dir(settings: Settings, name: str) -> Path:
    """Where the component lies once installed; it exists only when complete."""
    return engine_root(settings) / load_pins(name).folder_name


def is_installed(settings: Settings, size: EngineSize) -> bool:
    """Whether every component of this size is complete."""
    return all(component_dir(settings, name).is_dir() for name in size.components)


def install_files(settings: Settings, size: EngineSize, progress: DownloadProgress | None = None) -> Path:
    """Fetch, verify and unpack what is missing; returns the folder of all components.

    An interrupted run leaves complete downloads, which the next one uses, and no half component.
    Raises `PksError` for no network, no disk, wrong checksum.
    """
    root = engine_root(settings)
    with _disk_errors(root):
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
        _require_own(root)
        if is_installed(settings, size):
            return root
        with FileLock(root / "pasang.lock"):
            for name in size.components:
                component = load_pins(name)
                if not (root / component.folder_name).is_dir():
                    install_component(root, component, progress)
    return root


def install_component(root: Path, component: Component, progress: DownloadProgress | None = None) -> None:
    """Fetch and unpack one component below `root`; the caller holds the lock."""
    needed = int(component.size * _SPACE_FACTOR)
    if shutil.disk_usage(root).free < needed:
        raise _disk_full(root, needed)
    downloads = root / "unduhan"
    files = fetch(downloads, component, progress)
    temporary = root / f"{component.folder_name}.sementara"
    shutil.rmtree(temporary, ignore_errors=True)
    temporary.mkdir()
    try:
        for source in files:
            if source.name.endswith(".tar.gz"):
                with tarfile.open(source) as archive:
                    archive.extractall(temporary, filter="data")
            else:
                shutil.move(source, temporary / source.name)
        content = temporary / component.folder_name
        (content if content.is_dir() else temporary).rename(root / component.folder_name)
    finally:  # on a full disk what is half unpacked would take the room
        shutil.rmtree(temporary, ignore_errors=True)
    shutil.rmtree(downloads, ignore_errors=True)


def fetch(downloads: Path, component: Component, progress: DownloadProgress | None = None) -> list[Path]:
    """Every artifact of the component as a verified local file, downloaded where missing."""

    @contextmanager
    def report(_name: str, _total: int) -> Iterator[Callable[[int], None]]:
        yield lambda count: progress(count, component.size) if progress else None

    context = MavenContext(PythonResolver(progress_callback=report), repo_cache=downloads, local_repos=[], timeout=30)
    pool = ThreadPoolExecutor(max_workers=6)
    try:
        return list(
            pool.map(lambda artifact: _fetch_one(context, artifact, progress, component.size), component.artifacts)
        )
    finally:
        pool.shutdown(cancel_futures=True)


def _fetch_one(context: MavenContext, artifact: Artifact, progress: DownloadProgress | None, total: int) -> Path:
    maven = (
        context.project(artifact.group, artifact.name)
        .at_version(artifact.version)
        .artifact(packaging=artifact.packaging)
    )
    target = maven.cached_path
    if target is not None and target.exists():  # from an interrupted run: whole, or thrown away
        if matches(target, artifact):
            if progress:
                progress(artifact.size, total)
            return target
        target.unlink()
    try:
        file = Path(maven.resolve())
    except requests.RequestException as error:
        raise _no_network(artifact, type(error).__name__) from error
    except RuntimeError as error:  # the resolver: not found, or its own SHA-1 check failed
        if target is not None and target.exists():
            verify(target, artifact)
            return target
        raise _no_network(artifact, "tidak ada di repositori") from error
    verify(file, artifact)
    return file


def _no_network(artifact: Artifact, reason: str) -> PksError:
    return PksError(
        f"Berkas {artifact.file_name} tidak dapat diunduh ({reason}).",
        "Periksa jaringan dan proksi, lalu ulangi `pksbpmn mesin pasang`; unduhan utuh dipakai lagi.",
    )


def _disk_full(place: Path, needed: int) -> PksError:
    return PksError(
        f"Ruang disk di {place} tidak cukup (perlu sekitar {needed // 2**20} MB).",
        "Kosongkan ruang, atau pilih disk lain dengan PKSBPMN_CACHE_DIR.",
    )


def _require_own(root: Path) -> None:
    """What lies there is run, and others would run what they please by it."""
    kind = root.stat()
    if hasattr(os, "geteuid") and (kind.st_uid != os.geteuid() or kind.st_mode & (stat.S_IWGRP | stat.S_IWOTH)):
        raise PksError(
            f"Folder {root} milik, atau dapat ditulis, akun lain; isinya dijalankan, maka tidak dipakai.",
            "Pilih folder sendiri dengan PKSBPMN_CACHE_DIR; bila isinya tepercaya, `chown` dan `chmod -R go-w`.",
        )
    if not os.access(root, os.W_OK | os.X_OK, effective_ids=os.access in os.supports_effective_ids):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


@contextmanager
def _disk_errors(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise _disk_full(place, load_pins("camunda").size) from error
        raise PksError(
            f"Folder {place} tidak dapat ditulis ({sebab_sistem(error)}).",
            "Periksa izin folder atau PKSBPMN_CACHE_DIR.",
        ) from error
