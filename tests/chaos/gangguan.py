"""The faults: drawn from a seed, so that the same seed brings the same ones in the same order."""

import contextlib
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass

from tests.chaos.proksi import Garis
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
_GARIS = {"putus": Garis.PUTUS, "tunda": Garis.TUNDA, "beku": Garis.BEKU}


@dataclass(frozen=True)
class Gangguan:
    """One fault: what, which of two processes, for how long, and the rest after it (seconds)."""

    apa: str
    ke: int
    lama: float
    jeda: float

    def __str__(self) -> str:
        return f"{self.apa} {self.ke} {self.lama:.2f} {self.jeda:.2f}"


def jadwal(benih: int, banyak: int) -> list[Gangguan]:
    """The faults of a run; every kind once before chance begins."""
    acak = random.Random(benih)  # noqa: S311 - a schedule, no secret
    pertama = acak.sample(sorted(_BOBOT), len(_BOBOT))
    lain = acak.choices(sorted(_BOBOT), [_BOBOT[k] for k in sorted(_BOBOT)], k=max(0, banyak - len(pertama)))
    return [
        Gangguan(apa, acak.randrange(2), acak.uniform(0.3, 2.5), acak.uniform(0.2, 1.5))
        for apa in [*pertama, *lain][:banyak]
    ]


def timpakan(p: Ruins, g: Gangguan) -> None:
    """Let it happen, last, pass, and rest."""
    p.crew.tend()
    if g.apa == "bunuh-mesin":
        p.kill_engine()
    elif g.apa.startswith("bunuh-"):
        p.crew.replace(g.apa.removeprefix("bunuh-"), g.ke)
    else:
        with _selama(p, g):
            time.sleep(g.lama)
    time.sleep(g.jeda)


@contextlib.contextmanager
def _selama(p: Ruins, g: Gangguan) -> Iterator[None]:
    cara, _, apa = g.apa.partition("-")
    if g.apa == "disk-penuh":
        with p.crew.disk_full():
            yield
    elif g.apa == "basis-data-menolak":
        with p.database_refuses():
            yield
    elif cara == "bekukan":
        with (
            p.engine_frozen()
            if apa == "mesin"
            else p.crew.frozen({"pekerja": PEKERJA, "pengantar": PENGANTAR}[apa], g.ke)
        ):
            yield
    else:
        with p.line(p.grpc if apa == "grpc" else p.smtp, _GARIS[cara]):
            yield
