"""The chain of the audit trail: appended at the end of each transaction, checked, anchored outside the database.

Appending takes the lock on the chain's head last and holds it only until the commit: writers queue for it, and cannot
wait for each other in a circle. Each row of the journal of access has an entry with its keyed digest, so that the chain
holds the journal too. Each entry bears a seal that needs the registry's key. The anchor (`registry.anchor`) is a file
of signed heads: who can rewrite the whole database still cannot rewrite what the anchor says.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import cast

import sqlalchemy as sa
from sqlalchemy.orm import Session

from pksbpmn.domain.berkas.audit import AWAL, Audit, hash_audit, yang_disegel
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.kerahasiaan.akses import JurnalAkses
from pksbpmn.registry import tables
from pksbpmn.registry.anchor import Anchor, Anchors
from pksbpmn.registry.anchor_trust import START, Anomaly, Times, Trust, broken_anchor, cure_of
from pksbpmn.registry.database import at_one_moment
from pksbpmn.registry.encrypted import vault_of
from pksbpmn.registry.journal_chain import EVENT, digest_of_row
from pksbpmn.registry.read_memory import RememberingSession
from pksbpmn.registry.repository import RepositorySql
from pksbpmn.registry.row_seal import CURE
from pksbpmn.registry.vault import Vault

_BATCH = 500


class AuditSql(RepositorySql[Audit]):
    """The audit trail of one transaction; what is added is chained by `chain`, right before the commit."""

    def __init__(self, session: RememberingSession) -> None:
        super().__init__(session, Audit)
        self._new: list[Audit] = []

    def add(self, record: Audit) -> None:
        """Add an entry."""
        self._new.append(record)

    def find(self, **attributes: object) -> list[Audit]:
        """Entries with these attribute values, those of this transaction last; PksError for one of somebody else.

        Decisions and endings rest on them, so that each is proved as it is read.
        """
        vault = vault_of(self._session.get_bind().dialect)
        new = [a for a in self._new if all(getattr(a, k) == v for k, v in attributes.items())]
        kept = super().find(**attributes)
        for a in kept:
            if hash_audit(a) != a.hash or not vault.has_signed(yang_disegel(a), a.segel):
                raise PksError(f"Catatan audit {a.urut} ditulis atau diubah di luar sistem.", CURE)
        return [*kept, *new]

    def chain(self) -> None:
        """Give the new entries their places in the chain and write them."""
        if not self._new:
            return
        k = tables.kepala_audit
        self._session.flush()
        vault = vault_of(self._session.get_bind().dialect)
        number, digest = self._session.execute(sa.select(k.c.urut, k.c.hash).with_for_update()).one()
        for a in self._new:
            a.rincian = json.loads(json.dumps(a.rincian))
            number, a.hash_sebelum = number + 1, digest
            a.urut = number
            a.hash = digest = hash_audit(a)
            a.segel = vault.sign(yang_disegel(a))
        self._session.add_all(self._new)
        self._session.flush()
        self._session.execute(sa.update(k).values(urut=number, hash=digest))
        self._new = []


def verify(
    database: sa.Engine,
    anchors: Anchors,
    vault: Vault,
    trust: Trust | None = None,
    progress: Callable[[str, int, int], None] = lambda _what, _more, _all: None,
) -> tuple[int, Anomaly | None]:
    """How many entries there are, and the first bad one: changed, removed, inserted, moved, cut off, or re-chained.

    The anchors are looked at first. `trust` says which keys are believed and until when entries must be anchored;
    without it only what the anchors say of each other and of the entries counts. `progress` hears of each batch: what
    it is, how many entries, how many in all.
    """
    if (bad := broken_anchor(anchors, trust, vault)) is not None:
        return 0, bad
    checks = _Checks(anchors, vault, trust)
    anchored = max((j.number for j in anchors.heads[len(anchors.old) :]), default=0)
    previous, expected, journalled = AWAL, 0, 0
    late: Anomaly | None = None
    with at_one_moment(database) as c, Session(bind=c) as session:
        k = tables.kepala_audit
        head = session.execute(sa.select(k.c.urut, k.c.hash)).one()
        for batch in _batches(session):
            rows = _journal(session, batch)
            for a in batch:
                expected += 1
                if (bad := checks.anomaly(a, expected, previous, rows)) is not None:
                    return expected, bad
                if late is None and trust is not None and expected > anchored and a.waktu < trust.expected_before:
                    late = Anomaly(
                        expected, f"belum dijangkarkan sejak {a.waktu:%d-%m-%Y %H:%M}", unsigned=True, cure=START
                    )
                journalled += a.peristiwa == EVENT
                previous = a.hash
            progress("Jejak audit", len(batch), head.urut)
        if (expected, previous) != tuple(head):
            return expected, Anomaly(expected + 1, "catatan terakhir hilang atau ditambah di luar sistem")
        if any(j.number > expected for j in anchors.heads):
            return expected, Anomaly(expected + 1, "catatan yang sudah dijangkarkan hilang")
        if (added := _unchained_row(session, journalled)) is not None:
            return expected, Anomaly(expected, f"jurnal akses {added} ditambah di luar sistem")
    return expected, late


class _Checks:
    """What is asked of each entry, in order."""

    def __init__(self, anchors: Anchors, vault: Vault, trust: Trust | None) -> None:
        self._vault, self._trust = vault, trust
        self._signed: dict[int, set[str]] = {}
        for j in anchors.heads:  # several may sign the same head: a later one must not hide an earlier one
            self._signed.setdefault(j.number, set()).add(j.hash)
        new = [h for h in anchors.heads if isinstance(h, Anchor)]
        self._times = None if trust is None else Times(new, trust.now)

    def anomaly(
        self, a: Audit, number: int, previous: str, journal: Mapping[str, JurnalAkses | None]
    ) -> Anomaly | None:
        """What is wrong with this entry."""
        reason = _reason(a, number, previous, self._signed.get(number))
        if reason is None and not self._vault.has_signed(yang_disegel(a), a.segel):
            reason = "tanpa segel registri: ditulis di luar sistem"
        if (reason := reason or _journal_reason(a, journal, self._vault)) is not None:
            return Anomaly(number, reason)
        if self._times is not None and (reason := self._times.reason(number, a.waktu)) is not None:
            return Anomaly(number, reason, clock=True, cure=cure_of(self._trust))
        return None


def broken_since(database: sa.Engine, last: Anchor | None, now: datetime) -> tuple[int, str, Anomaly | None]:
    """Number and hash of the head, and the first entry that does not lead from `last` to it; needs no key.

    So it cannot tell who wrote an entry, only when it cannot have been written.
    """
    number, digest = (last.number, last.hash) if last else (0, AWAL)
    times = Times([last] if last else [], now)
    k, t = tables.kepala_audit, tables.table_of(Audit)
    with database.connect() as c, Session(bind=c) as session:
        if number and session.execute(sa.select(t.c.hash).where(t.c.urut == number)).scalar() != digest:
            return number, digest, Anomaly(number, "berbeda dari jangkar di luar basis data")
        for a in _entries(session, number):
            number += 1
            if (reason := _reason(a, number, digest, None)) is not None:
                return number, digest, Anomaly(number, reason)
            if (reason := times.reason(number, a.waktu)) is not None:
                return number, digest, Anomaly(number, reason, clock=True)
            digest = a.hash
        head = session.execute(sa.select(k.c.urut, k.c.hash)).one()
        if (number, digest) != tuple(head) and head.urut <= number:
            return number, digest, Anomaly(number + 1, "kepala rantai tidak menunjuk catatan terakhir")
        written = session.execute(sa.select(sa.func.max(t.c.urut))).scalar() or 0
        if head.urut > written:
            return number, digest, Anomaly(number + 1, "catatan terakhir hilang")
    return number, digest, None


def _batches(session: Session, after: int | None = None) -> Iterator[Sequence[Audit]]:
    """Rows that read as entries do: to make a record of each takes longer than to check it."""
    t = tables.table_of(Audit)
    query = sa.select(*t.c) if after is None else sa.select(*t.c).where(t.c.urut > after)
    rows = session.execute(query.order_by(t.c.urut).execution_options(yield_per=_BATCH))
    yield from cast("Iterator[Sequence[Audit]]", rows.partitions())


def _entries(session: Session, after: int | None = None) -> Iterator[Audit]:
    for batch in _batches(session, after):
        yield from batch


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


def _journal(session: Session, batch: Sequence[Audit]) -> Mapping[str, JurnalAkses | None]:
    """The rows that these entries name; None for one that does not open, as it was written without the key."""
    t = tables.table_of(JurnalAkses)
    named = [str(a.rincian.get("jurnal")) for a in batch if a.peristiwa == EVENT]
    if not named:
        return {}
    chosen = sa.select(JurnalAkses)
    try:
        return {j.id: j for j in session.scalars(chosen.where(t.c.id.in_(named)))}
    except PksError:
        return {i: j for n in named for i, j in _one_row(session, chosen.where(t.c.id == n), n)}


def _one_row(session: Session, chosen: sa.Select[JurnalAkses], named: str) -> list[tuple[str, JurnalAkses | None]]:
    try:
        return [(j.id, j) for j in session.scalars(chosen)]
    except PksError:
        return [(named, None)]


def _journal_reason(a: Audit, rows: Mapping[str, JurnalAkses | None], vault: Vault) -> str | None:
    if a.peristiwa != EVENT:
        return None
    named = str(a.rincian.get("jurnal"))
    if named not in rows:
        return f"jurnal akses {named} hilang"
    row = rows[named]
    unchanged = row is not None and digest_of_row(row, vault) == a.rincian.get("hash")
    return None if unchanged else f"jurnal akses {named} berubah"


def _unchained_row(session: Session, journalled: int) -> str | None:
    """The first row of the journal that no entry names."""
    t = tables.table_of(JurnalAkses)
    if session.execute(sa.select(sa.func.count()).select_from(t)).scalar_one() == journalled:
        return None
    named = {a.rincian.get("jurnal") for a in _entries(session) if a.peristiwa == EVENT}
    return next((i for i in session.scalars(sa.select(t.c.id).order_by(t.c["_urutan"])) if i not in named), None)
