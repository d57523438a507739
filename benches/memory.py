"""How much memory each process holds after work."""

import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from benches.answer import Answer, Row
from benches.office import open_office

_SERVICES = {"worker": "pekerja", "relay": "pengantar", "counter": "loket"}
_REST = 5.0
_MIB = 2**20


def answer(scale: int) -> Answer:
    """After `scale` complaints."""
    with (
        TemporaryDirectory(prefix="bench-") as folder,
        open_office(Path(folder)) as office,
        office.serving(*_SERVICES.values()) as processes,
    ):
        office.drive("memory", scale)
        time.sleep(_REST)
        rows = list(_rows({**dict(zip(_SERVICES, processes, strict=True)), "engine's JVM": office.engine()}))
    how = (
        f"PostgreSQL, embedded broker; after {scale} of the shortest story. Resident memory (RSS), and of it what is "
        "shared divided by those who share it (PSS)"
    )
    return Answer.now("How much memory does each process hold?", how, tuple(rows))


def _rows(processes: dict[str, psutil.Process]) -> Iterator[Row]:
    for what, process in processes.items():
        all_of_it = [p.memory_full_info() for p in (process, *process.children(recursive=True))]
        yield Row(what=f"{what}: RSS", value=round(sum(m.rss for m in all_of_it) / _MIB), unit="MiB")
        yield Row(what=f"{what}: PSS", value=round(sum(m.pss for m in all_of_it) / _MIB), unit="MiB", drawn=True)
