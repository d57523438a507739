"""A unit of work on a SQLite file with one fact table: shows what a runtime commits, to two processes."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Any, Self


class UnitSqlite:
    """One transaction; also its own store of job results."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, timeout=20, check_same_thread=False)
        self.job_results = self

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        self._db.close()

    def get(self, job_key: int) -> dict[str, Any] | None:
        row = self._db.execute("SELECT hasil FROM hasil WHERE job_key = ?", (job_key,)).fetchone()
        return json.loads(row[0]) if row else None

    def put(
        self, job_key: int, jenis: str, hasil: dict[str, Any], *, instance: int = 0, number: str | None = None
    ) -> None:
        self._db.execute("INSERT INTO hasil VALUES (?, ?, ?)", (job_key, jenis, json.dumps(hasil)))

    def number_of(self, instance: int) -> str | None:
        return None

    def note(self, nomor: str) -> None:
        self._db.execute("INSERT INTO fakta VALUES (?)", (nomor,))

    def commit(self) -> None:
        self._db.commit()

    @staticmethod
    def prepare(path: Path) -> None:
        with closing(sqlite3.connect(path)) as db:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("CREATE TABLE hasil (job_key INTEGER PRIMARY KEY, jenis TEXT, hasil TEXT)")
            db.execute("CREATE TABLE fakta (nomor TEXT)")
            db.commit()

    @staticmethod
    def facts(path: Path) -> list[str]:
        with closing(sqlite3.connect(path)) as db:
            return [row[0] for row in db.execute("SELECT nomor FROM fakta ORDER BY rowid")]
