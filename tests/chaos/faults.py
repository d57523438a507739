"""The faults: drawn from a seed, so that the same seed brings the same ones in the same order."""

import contextlib
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass

from tests.chaos.proxy import Line
from tests.chaos.ruins import PEKERJA, PENGANTAR, Ruins

_BOBOT = {
    "bunuh-pekerja": 16,
    "bunuh-pengantar": 12,
    "bunuh-mesin": 4,
    "bekukan-pekerja": 8,
    "bekukan-pengantar": 6,
    "bekukan-mesin": 5,
    "putus-grpc": 10,
    "tunda-grpc": 8,
    "beku-grpc": 6,
    "putus-surel": 8,
    "tunda-surel": 5,
    "beku-surel": 4,
    "disk-penuh": 8,
    "basis-data-menolak": 8,
}
_GARIS = {"putus": Line.CUT, "tunda": Line.DELAYED, "beku": Line.FROZEN}


@dataclass(frozen=True)
class Fault:
    """One fault: what, which of two processes, for how long, and the rest after it (seconds)."""

    what: str
    which: int
    lasting: float
    rest: float

    def __str__(self) -> str:
        return f"{self.what} {self.which} {self.lasting:.2f} {self.rest:.2f}"


def schedule(seed: int, count: int) -> list[Fault]:
    """The faults of a run; every kind once before chance begins."""
    acak = random.Random(seed)  # noqa: S311 - a schedule, no secret
    pertama = acak.sample(sorted(_BOBOT), len(_BOBOT))
    lain = acak.choices(sorted(_BOBOT), [_BOBOT[k] for k in sorted(_BOBOT)], k=max(0, count - len(pertama)))
    return [
        Fault(apa, acak.randrange(2), acak.uniform(0.3, 2.5), acak.uniform(0.2, 1.5))
        for apa in [*pertama, *lain][:count]
    ]


def strike(p: Ruins, g: Fault) -> None:
    """Let it happen, last, pass, and rest."""
    p.crew.tend()
    if g.what == "bunuh-mesin":
        p.kill_engine()
    elif g.what.startswith("bunuh-"):
        p.crew.replace(g.what.removeprefix("bunuh-"), g.which)
    else:
        with _meanwhile(p, g):
            time.sleep(g.lasting)
    time.sleep(g.rest)


@contextlib.contextmanager
def _meanwhile(p: Ruins, g: Fault) -> Iterator[None]:
    cara, _, apa = g.what.partition("-")
    if g.what == "disk-penuh":
        with p.crew.disk_full():
            yield
    elif g.what == "basis-data-menolak":
        with p.database_refuses():
            yield
    elif cara == "bekukan":
        with (
            p.engine_frozen()
            if apa == "mesin"
            else p.crew.frozen({"pekerja": PEKERJA, "pengantar": PENGANTAR}[apa], g.which)
        ):
            yield
    else:
        with p.line(p.grpc if apa == "grpc" else p.smtp, _GARIS[cara]):
            yield
