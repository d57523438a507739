"""A process that signs the audit trail: DATA_DIR DATABASE ANCHOR, and what happens.

`full LIMIT... DAY`: with files that may not grow beyond each limit; prints how each signing ended.
`die BYTES DAY`: killed when so many bytes of the line are written.
`race`: signs each day that comes on stdin at once, slowly enough to meet another.
"""

import contextlib
import os
import resource
import signal
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from pksbpmn.domain.galat import PksError
from pksbpmn.registry import anchor_registry, anchor_signer
from pksbpmn.registry.anchor import Anchors, read_anchors
from pksbpmn.settings import Settings
from pksbpmn.wiring import Application, assemble
from tests.integration.conftest import StoppedClock


def sign(app: Application, day: str) -> str:
    """How it ended."""
    try:
        clock = StoppedClock(datetime.fromisoformat(day))
        jangkar = anchor_registry.anchor_head(app.database, clock, Path(sys.argv[3]))
    except PksError as galat:
        return galat.pesan
    return "signed" if jangkar else "already signed"


@contextlib.contextmanager
def full_disk(limit: int) -> Iterator[None]:
    """What EDQUOT and ENOSPC do: a write may be short, the next one is refused."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def die_after(count: int) -> None:
    """The next line is cut by SIGKILL."""
    write = os.write

    def dying(handle: int, data: bytes) -> int:
        if data.startswith(b"{"):
            write(handle, data[:count])
            os.kill(os.getpid(), signal.SIGKILL)
        return write(handle, data)

    os.write = dying  # type: ignore[assignment]


def linger() -> None:
    """Time passes between looking whether the day is signed, and signing it."""
    read = read_anchors

    def slow(path: Path) -> Anchors:
        found = read(path)
        time.sleep(0.1)
        return found

    vars(anchor_signer)["read_anchors"] = slow


def main() -> None:
    folder, database, _, what, *more = sys.argv[1:]
    app = assemble(Settings(_env_file=None, data_dir=Path(folder), database_url=database))
    with app.database.connect() as c:
        c.exec_driver_sql("SELECT 1")  # so that the files of SQLite are there before the disk is full
    if what == "full":
        for limit in more[:-1]:
            with full_disk(int(limit)):
                end = sign(app, more[-1])
            print(end, flush=True)  # noqa: T201
    elif what == "die":
        die_after(int(more[0]))
        sign(app, more[1])
    else:
        linger()
        print("ready", flush=True)  # noqa: T201
        for day in sys.stdin:
            print(sign(app, day.strip()), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
