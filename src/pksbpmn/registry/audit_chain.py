"""The chain of the audit trail: appended at the end of each transaction, checked, anchored outside the database.

Appending takes the lock on the chain's head last and holds it only until the commit: writers queue for it, and cannot
wait for each other in a circle. The anchor is a file of signed heads, best kept on another machine: who can rewrite the
whole database still cannot rewrite what the anchor says.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from pksbpmn.domain.berkas.audit import AWAL, Audit, hash_audit
from pksbpmn.registry import tables
from pksbpmn.registry.repository import RepositorySql
from pksbpmn.registry.vault import Brankas
from pksbpmn.usecases.ports import Clock


class AuditSql(RepositorySql[Audit]):
    """The audit trail of one transaction; what is added is chained by `rantaikan`, right before the commit."""

    def __init__(self, sesi: Session) -> None:
        super().__init__(sesi, Audit)
        self._baru: list[Audit] = []

    def add(self, entitas: Audit) -> None:
        """Add an entry."""
        self._baru.append(entitas)

    def find(self, **sama: object) -> list[Audit]:
        """Entries with these attribute values, those of this transaction last."""
        baru = [a for a in self._baru if all(getattr(a, k) == v for k, v in sama.items())]
        return [*super().find(**sama), *baru]

    def rantaikan(self) -> None:
        """Give the new entries their places in the chain and write them."""
        if not self._baru:
            return
        k = tables.kepala_audit
        self._sesi.flush()
        urut, sidik = self._sesi.execute(sa.select(k.c.urut, k.c.hash).with_for_update()).one()
        for a in self._baru:
            a.rincian = json.loads(json.dumps(a.rincian))
            urut, a.hash_sebelum = urut + 1, sidik
            a.urut = urut
            a.hash = sidik = hash_audit(a)
        self._sesi.add_all(self._baru)
        self._sesi.flush()
        self._sesi.execute(sa.update(k).values(urut=urut, hash=sidik))
        self._baru = []


@dataclass(frozen=True)
class Kejanggalan:
    """The first entry at which the chain is broken, and how."""

    urut: int
    sebab: str


@dataclass(frozen=True)
class Jangkar:
    """A signed head of the chain."""

    waktu: str
    urut: int
    hash: str
    tanda: str

    @property
    def isi(self) -> str:
        """What is signed."""
        return f"{self.waktu} {self.urut} {self.hash}"


def periksa(mesin: sa.Engine, jangkar: list[Jangkar], brankas: Brankas) -> tuple[int, Kejanggalan | None]:
    """How many entries there are, and the first bad one: changed, removed, inserted, moved, cut off, or re-chained."""
    for j in jangkar:
        if not brankas.bertanda(j.isi, j.tanda):
            return 0, Kejanggalan(j.urut, "tanda tangan jangkar tidak sah")
    per_urut = {j.urut: j.hash for j in jangkar}
    sebelum, harap = AWAL, 0
    with mesin.connect() as c, Session(bind=c) as sesi:
        k = tables.kepala_audit
        kepala = sesi.execute(sa.select(k.c.urut, k.c.hash)).one()
        for a in _entri(sesi):
            harap += 1
            sebab = _sebab(a, harap, sebelum, per_urut.get(harap))
            if sebab:
                return harap, Kejanggalan(harap, sebab)
            sebelum = a.hash
    if (harap, sebelum) != tuple(kepala):
        return harap, Kejanggalan(harap + 1, "catatan terakhir hilang atau ditambah di luar sistem")
    if any(urut > harap for urut in per_urut):
        return harap, Kejanggalan(harap + 1, "catatan yang sudah dijangkarkan hilang")
    return harap, None


def _entri(sesi: Session) -> Iterator[Audit]:
    yield from sesi.scalars(sa.select(Audit).order_by(sa.text("urut")).execution_options(yield_per=500))


def _sebab(a: Audit, harap: int, sebelum: str, jangkar: str | None) -> str | None:
    if a.urut != harap:
        return "catatan hilang" if a.urut > harap else "catatan berulang"
    if a.hash_sebelum != sebelum:
        return "tidak menyambung dengan catatan sebelumnya"
    if hash_audit(a) != a.hash:
        return "isinya berubah"
    if jangkar is not None and a.hash != jangkar:
        return "berbeda dari jangkar di luar basis data"
    return None


def baca_jangkar(berkas: Path) -> list[Jangkar]:
    """The signed heads, oldest first."""
    if not berkas.exists():
        return []
    return [Jangkar(**json.loads(b)) for b in berkas.read_text(encoding="utf-8").splitlines() if b.strip()]


def jangkarkan(mesin: sa.Engine, brankas: Brankas, clock: Clock, berkas: Path) -> Jangkar | None:
    """Append today's signed head; None when today has one already."""
    sekarang = clock.now()
    ada = baca_jangkar(berkas)
    if ada and ada[-1].waktu[:10] >= sekarang.date().isoformat():
        return None
    k = tables.kepala_audit
    with mesin.connect() as c:
        urut, sidik = c.execute(sa.select(k.c.urut, k.c.hash)).one()
    polos = Jangkar(sekarang.isoformat(timespec="seconds"), urut, sidik, "")
    jangkar = Jangkar(polos.waktu, polos.urut, polos.hash, brankas.tandai(polos.isi))
    berkas.parent.mkdir(parents=True, exist_ok=True)
    with berkas.open("a", encoding="utf-8") as f:
        f.write(json.dumps(vars(jangkar)) + "\n")
    return jangkar
