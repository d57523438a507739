"""CPU time: of this process by its threads, of any process, and of the engine that this one started."""

import threading
import time
from collections import defaultdict
from collections.abc import Mapping
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
        return cls(time.process_time(), sum(of_process(p.pid) for p in java), time.monotonic())

    def since(self, before: "Spent", parts: int = 1) -> "Spent":
        """What was spent after `before`, a part of so many."""
        return Spent(
            (self.python - before.python) / parts,
            (self.engine - before.engine) / parts,
            (self.wall - before.wall) / parts,
        )


def of_process(pid: int) -> float:
    """Seconds of CPU of a process since it began."""
    used = psutil.Process(pid).cpu_times()
    return float(used.user + used.system)


def by_thread() -> Mapping[str, float]:
    """Seconds of CPU of this process by the name of its threads, up to a number in it; "" for those of libraries."""
    names = {t.native_id: t.name.partition("_")[0].partition("-")[0] for t in threading.enumerate()}
    used: defaultdict[str, float] = defaultdict(float)
    for thread in psutil.Process().threads():
        used[names.get(thread.id, "")] += thread.user_time + thread.system_time
    return used
