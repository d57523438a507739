"""The chain of the audit trail: appended at the end of each transaction, checked, anchored outside the database.

Appending takes the lock on the chain's head last and holds it only until the commit: writers queue for it, and cannot
wait for each other in a circle. The anchor (`registry.anchor`) is a file of signed heads, best kept on another machine:
who can rewrite the whole database still cannot rewrite what the anchor says.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from pksbpmn.domain.berkas.audit import AWAL, Audit, hash_audit
from pksbpmn.registry import tables
from pksbpmn.registry.anchor import Anchor, AnchorFile, Anchors, read_anchors, signed_text
from pksbpmn.registry.repository import RepositorySql
from pksbpmn.registry.vault import Vault
from pksbpmn.usecases.journal import SISTEM, id_baru
from pksbpmn.usecases.ports import Clock


class AuditSql(RepositorySql[Audit]):
    """The audit trail of one transaction; what is added is chained by `chain`, right before the commit."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, Audit)
        self._new: list[Audit] = []

    def add(self, record: Audit) -> None:
        """Add an entry."""
        self._new.append(record)

    def find(self, **attributes: object) -> list[Audit]:
        """Entries with these attribute values, those of this transaction last."""
        new = [a for a in self._new if all(getattr(a, k) == v for k, v in attributes.items())]
        return [*super().find(**attributes), *new]

    def chain(self) -> None:
        """Give the new entries their places in the chain and write them."""
        if not self._new:
            return
        k = tables.kepala_audit
        self._session.flush()
        number, digest = self._session.execute(sa.select(k.c.urut, k.c.hash).with_for_update()).one()
        for a in self._new:
            a.rincian = json.loads(json.dumps(a.rincian))
            number, a.hash_sebelum = number + 1, digest
            a.urut = number
            a.hash = digest = hash_audit(a)
        self._session.add_all(self._new)
        self._session.flush()
        self._session.execute(sa.update(k).values(urut=number, hash=digest))
        self._new = []


@dataclass(frozen=True)
class Anomaly:
    """The first place at which the trail is broken, and how; `number` counts entries, or lines of the anchor file."""

    number: int
    reason: str
    in_anchor: bool = False

    @property
    def place(self) -> str:
        """The place, for people."""
        return f"baris {self.number} berkas jangkar" if self.in_anchor else f"catatan {self.number}"


def verify(database: sa.Engine, anchors: Anchors, vault: Vault) -> tuple[int, Anomaly | None]:
    """How many entries there are, and the first bad one: changed, removed, inserted, moved, cut off, or re-chained.

    The anchor is looked at first: a line that cannot be read, or whose signature is not ours. A torn tail is no fault.
    """
    if anchors.damaged is not None:
        return 0, Anomaly(anchors.damaged, "tidak dapat dibaca sebagai jangkar", in_anchor=True)
    for j in anchors.heads:
        if not vault.has_signed(j.signed_text, j.signature):
            return 0, Anomaly(j.number, "tanda tangan jangkar tidak sah")
    by_number: dict[int, set[str]] = {}
    for j in anchors.heads:  # days without entries sign the same head: a later one must not hide an earlier one
        by_number.setdefault(j.number, set()).add(j.hash)
    previous, expected = AWAL, 0
    with database.connect() as c, Session(bind=c) as session:
        k = tables.kepala_audit
        head = session.execute(sa.select(k.c.urut, k.c.hash)).one()
        for a in _entries(session):
            expected += 1
            reason = _reason(a, expected, previous, by_number.get(expected))
            if reason:
                return expected, Anomaly(expected, reason)
            previous = a.hash
    if (expected, previous) != tuple(head):
        return expected, Anomaly(expected + 1, "catatan terakhir hilang atau ditambah di luar sistem")
    if any(number > expected for number in by_number):
        return expected, Anomaly(expected + 1, "catatan yang sudah dijangkarkan hilang")
    return expected, None


def _entries(session: Session) -> Iterator[Audit]:
    yield from session.scalars(sa.select(Audit).order_by(sa.text("urut")).execution_options(yield_per=500))


def _reason(a: Audit, expected: int, previous: str, anchored: set[str] | None) -> str | None:
    if a.urut != expected:
        return "catatan hilang" if a.urut > expected else "catatan berulang"
    if a.hash_sebelum != previous:
        return "tidak menyambung dengan catatan sebelumnya"
    if hash_audit(a) != a.hash:
        return "isinya berubah"
    if anchored is not None and anchored != {a.hash}:
        return "berbeda dari jangkar di luar basis data"
    return None


def anchor_head(database: sa.Engine, vault: Vault, clock: Clock, path: Path) -> Anchor | None:
    """Append today's signed head; None when today has one already. A torn tail is healed first.

    A damaged anchor gets its heads nevertheless: else one bad line would end the proof. Raises GalatSementara while
    another process signs, PksError when the file cannot be written; it is as it was then.
    """
    now, anchor = clock.now(), AnchorFile(path)
    time = now.isoformat(timespec="seconds")
    with anchor.locked():
        existing = read_anchors(path)
        if existing.torn:
            _record_healing(database, now, existing.torn)
            anchor.heal()
        if any(j.time[:10] >= time[:10] and vault.has_signed(j.signed_text, j.signature) for j in existing.heads[-1:]):
            return None
        k = tables.kepala_audit
        with database.connect() as c:
            number, digest = c.execute(sa.select(k.c.urut, k.c.hash)).one()
        signature = vault.sign(signed_text(time, number, digest))
        head = Anchor(time=time, number=number, hash=digest, signature=signature)
        anchor.append(head)
    return head


def _record_healing(database: sa.Engine, now: datetime, size: int) -> None:
    """Before the bytes are gone, so that no crash hides it; the head that is signed next vouches for the entry."""
    entry = Audit(
        id=id_baru(),
        waktu=now,
        pelaku=SISTEM,
        peristiwa="ekor-jangkar-disembuhkan",
        nomor_berkas=None,
        rincian={"bita": size},
    )
    with Session(database) as session:
        trail = AuditSql(session)
        trail.add(entry)
        trail.chain()
        session.commit()
