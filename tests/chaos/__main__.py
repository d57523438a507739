"""`python -m tests.chaos`: a run of its own, on PostgreSQL where its server programs are, with one summary line."""

import argparse
import contextlib
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.chaos.jalan import jalankan
from tests.integration.server_postgres import basis_data_baru, program, server_postgres


def main() -> int:
    """Status 0 when every invariant held."""
    pilihan = argparse.ArgumentParser(prog="make chaos", description=__doc__)
    pilihan.add_argument("--seed", type=int, default=20261123, help="same seed, same faults")
    pilihan.add_argument("--faults", type=int, default=200)
    pilihan.add_argument("--complaints", type=int, default=6, help="how many run at the same time")
    pilihan.add_argument("--database", choices=["auto", "sqlite", "postgresql"], default="auto")
    isi = pilihan.parse_args()
    awal = time.monotonic()

    def kabar(teks: str) -> None:
        print(f"{time.monotonic() - awal:6.1f} s  {teks}", flush=True)  # noqa: T201

    with tempfile.TemporaryDirectory(prefix="pksbpmn-kacau-") as folder, _basis_data(isi.database) as url:
        kabar(f"basis data: {'PostgreSQL' if url else 'SQLite'}")
        hasil = jalankan(Path(folder), isi.seed, isi.faults, database_url=url, bersamaan=isi.complaints, kabar=kabar)
    for salah in hasil.salah:
        kabar(salah)
    print(hasil)  # noqa: T201
    return 1 if hasil.salah else 0


@contextlib.contextmanager
def _basis_data(pilihan: str) -> Iterator[str | None]:
    if pilihan == "sqlite" or (pilihan == "auto" and program("initdb") is None):
        yield None
        return
    with server_postgres() as server, basis_data_baru(server) as url:
        yield url


if __name__ == "__main__":
    sys.exit(main())
