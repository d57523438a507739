"""How long a command takes before it answers."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benches.answer import Answer, Row

_COMMANDS: tuple[tuple[str, tuple[str, ...], str | None], ...] = (
    ("pksbpmn --version", ("--version",), "<= 0.3"),
    ("pksbpmn --help", ("--help",), None),
    ("pksbpmn tugas daftar --help", ("tugas", "daftar", "--help"), None),
)


def answer(scale: int) -> Answer:
    """The median of `scale` starts of each command, in turns, and of Python alone."""
    with TemporaryDirectory(prefix="bench-") as folder:
        environment = os.environ | {"PKSBPMN_DATA_DIR": folder}
        run = [str(Path(sys.executable).with_name("pksbpmn"))]
        _seconds([*run, "--help"], environment)  # byte code is written once
        taken: dict[str, list[float]] = {"python alone": [], **{name: [] for name, _, _ in _COMMANDS}}
        for _ in range(scale):
            taken["python alone"].append(_seconds([sys.executable, "-c", "pass"], environment))
            for name, words, _ in _COMMANDS:
                taken[name].append(_seconds([*run, *words], environment))
    targets = {name: target for name, _, target in _COMMANDS}
    medians = {name: statistics.median(times) for name, times in taken.items()}
    rows = [Row(what=n, value=round(m, 3), unit="s", target=targets.get(n)) for n, m in medians.items()]
    alone = medians["python alone"]
    rows += [
        Row(what=f"{n} / python alone", value=round(m / alone, 1), unit="") for n, m in medians.items() if n in targets
    ]
    how = f"median of {scale} starts each, in turns, with an empty data folder"
    return Answer.now("How long until a command answers?", how, tuple(rows))


def _seconds(command: Sequence[str], environment: dict[str, str]) -> float:
    began = time.monotonic()
    subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=True, timeout=120)
    return time.monotonic() - began
