"""Repositories in memory; what one transaction changes stays in it until it is committed."""

import json
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Generic, TypeVar

from pksbpmn.domain.berkas.audit import AWAL, Audit, hash_audit
from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.record import not_found, refuse_secret
from tests.fakes.rows import Row, key, record_of, row_of, unique_sets

T = TypeVar("T")


class NotUnique(Exception):
    """A second record with a value that only one may have."""


class MemoryRepository(Generic[T]):
    """The records of one class, oldest first; each is one object in a transaction."""

    def __init__(self, record_class: type[T], rows: Sequence[Row]) -> None:
        self._class = record_class
        self._records = [record_of(record_class, row) for row in rows]

    def add(self, record: T) -> None:
        """Add a record; refused where its key or another unique value is taken."""
        for names in unique_sets(self._class):
            if self._like({name: getattr(record, name) for name in names}):
                raise NotUnique(f"{self._class.__name__}: {', '.join(names)}")
        self._records.append(record)

    def get(self, key_: str) -> T:
        """The record with this key, or TidakDitemukan."""
        for record in self._records:
            if key(record) == key_:
                return record
        raise not_found(self._class, key_)

    def get_locked(self, key_: str) -> T:
        """As `get`: there is only one transaction at a time."""
        return self.get(key_)

    def find(self, **attributes: object) -> list[T]:
        """Records with these attribute values, oldest first."""
        refuse_secret(self._class, [name for name, value in attributes.items() if value is not None])
        return self._like(attributes)

    def part(self, before: int, count: int, **attributes: object) -> list[T]:
        """So many of them after so many others."""
        return self.find(**attributes)[before : before + count]

    def _like(self, attributes: dict[str, object]) -> list[T]:
        return [r for r in self._records if all(getattr(r, k) == v for k, v in attributes.items())]

    def newest(self, **attributes: object) -> T:
        """The newest record with these attribute values, or TidakDitemukan."""
        for record in reversed(self.find(**attributes)):
            return record
        raise not_found(self._class, attributes.get("nomor_berkas"))

    def rows(self) -> list[Row]:
        """What is to be kept of them."""
        return [row_of(record) for record in self._records]


class MemoryBerkas(MemoryRepository[Berkas]):
    """Case files, and the questions asked of all of them at once."""

    def bernomor(self, nomor: Collection[str]) -> list[Berkas]:
        """Those that have one of these numbers, in the order of the numbers."""
        return sorted((b for b in self._records if b.nomor in nomor), key=lambda b: b.nomor)

    def nomor_berjalan(self) -> set[str]:
        """Numbers of those that are open."""
        return {b.nomor for b in self._records if b.akhir is None}

    def ditutup_sebelum(self, jenis: JenisBerkas, moment: datetime) -> list[Berkas]:
        """Those of a kind that were closed before this moment, longest closed first."""
        closed = [(b.ditutup, b) for b in self.find(jenis=jenis) if b.ditutup is not None and b.ditutup < moment]
        return [b for _, b in sorted(closed, key=lambda one: one[0])]


class MemoryAudit(MemoryRepository[Audit]):
    """The audit trail: new entries are chained when they are committed, those that are kept never change."""

    def __init__(self, record_class: type[Audit], rows: Sequence[Row]) -> None:
        super().__init__(record_class, rows)
        self._kept = list(rows)

    def add(self, record: Audit) -> None:
        """Add an entry; it gets its place in the chain later."""
        self._records.append(record)

    def get(self, key_: str) -> Audit:
        """An entry that is kept; one of this transaction is not there yet."""
        return MemoryRepository(self._class, self._kept).get(key_)

    def rows(self) -> list[Row]:
        """The entries with their places in the chain."""
        kept = self._records[: len(self._kept)]
        if [row_of(a) for a in kept] != self._kept:
            raise ValueError("Catatan audit tidak dapat diubah atau dihapus")
        digest = kept[-1].hash if kept else AWAL
        for number, a in enumerate(self._records[len(kept) :], start=len(kept) + 1):
            a.rincian = json.loads(json.dumps(a.rincian))
            a.urut, a.hash_sebelum = number, digest
            a.hash = digest = hash_audit(a)
        self._kept = super().rows()
        return self._kept
