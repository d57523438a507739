"""`python -m tests.chaos`: a run of its own, on PostgreSQL where its server programs are, with one summary line."""

import argparse
import contextlib
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.chaos.run import run
from tests.integration.postgres_server import new_database, postgres_server, program


def main() -> int:
    """Status 0 when every invariant held."""
    pilihan = argparse.ArgumentParser(prog="make chaos", description=__doc__)
    pilihan.add_argument("--seed", type=int, default=20261123, help="same seed, same faults")
    pilihan.add_argument("--faults", type=int, default=200)
    pilihan.add_argument("--complaints", type=int, default=6, help="how many run at the same time")
    pilihan.add_argument("--database", choices=["auto", "sqlite", "postgresql"], default="auto")
    isi = pilihan.parse_args()
    awal = time.monotonic()

    def tell(teks: str) -> None:
        print(f"{time.monotonic() - awal:6.1f} s  {teks}", flush=True)  # noqa: T201

    with tempfile.TemporaryDirectory(prefix="pksbpmn-kacau-") as folder, _database(isi.database) as url:
        tell(f"basis data: {'PostgreSQL' if url else 'SQLite'}")
        report = run(Path(folder), isi.seed, isi.faults, database_url=url, at_once=isi.complaints, tell=tell)
    for salah in report.wrong:
        tell(salah)
    print(report)  # noqa: T201
    return 1 if report.wrong else 0


@contextlib.contextmanager
def _database(pilihan: str) -> Iterator[str | None]:
    if pilihan == "sqlite" or (pilihan == "auto" and program("initdb") is None):
        yield None
        return
    with postgres_server() as server, new_database(server) as url:
        yield url


if __name__ == "__main__":
    sys.exit(main())
