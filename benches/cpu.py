"""CPU time of this process and of the engine that it started."""

import time
from dataclasses import dataclass
from typing import Self

import psutil


@dataclass(frozen=True)
class Spent:
    """Seconds: CPU of Python, CPU of the engine's JVM, and by the clock on the wall."""

    python: float
    engine: float
    wall: float

    @classmethod
    def so_far(cls) -> Self:
        """Since this process began."""
        java = [p for p in psutil.Process().children(recursive=True) if p.name() == "java"]
        return cls(time.process_time(), sum(sum(p.cpu_times()[:2]) for p in java), time.monotonic())

    def since(self, before: "Spent", parts: int = 1) -> "Spent":
        """What was spent after `before`, a part of so many."""
        return Spent(
            (self.python - before.python) / parts,
            (self.engine - before.engine) / parts,
            (self.wall - before.wall) / parts,
        )
