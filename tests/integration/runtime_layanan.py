"""A worker process whose handler takes a second after it made a mark: GRPC JOB_TYPE DATABASE."""

import sys
import time
from pathlib import Path

from pksbpmn.camunda.runtime import Variables, WorkerRuntime, declare, serve

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.integration.runtime_sqlite import UnitSqlite


class Masukan(Variables):
    nomor: str


def lambat(uow: UnitSqlite, v: Masukan) -> None:
    Path(buku).with_suffix(".dimulai").touch()
    time.sleep(1)
    uow.catat(v.nomor)


if __name__ == "__main__":
    alamat, jenis, buku = sys.argv[1:]
    serve(WorkerRuntime(alamat, [declare(jenis, lambat)], lambda: UnitSqlite(Path(buku))))
