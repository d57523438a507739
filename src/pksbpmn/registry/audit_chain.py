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
from pksbpmn.registry.anchor import AnchorFile, Anchors, Jangkar, baca_jangkar, isi_jangkar
from pksbpmn.registry.repository import RepositorySql
from pksbpmn.registry.vault import Brankas
from pksbpmn.usecases.journal import SISTEM, id_baru
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
    """The first place at which the trail is broken, and how; `urut` counts entries, or lines of the anchor file."""

    urut: int
    sebab: str
    di_jangkar: bool = False

    @property
    def tempat(self) -> str:
        """The place, for people."""
        return f"baris {self.urut} berkas jangkar" if self.di_jangkar else f"catatan {self.urut}"


def periksa(mesin: sa.Engine, jangkar: Anchors, brankas: Brankas) -> tuple[int, Kejanggalan | None]:
    """How many entries there are, and the first bad one: changed, removed, inserted, moved, cut off, or re-chained.

    The anchor is looked at first: a line that cannot be read, or whose signature is not ours. A torn tail is no fault.
    """
    if jangkar.damaged is not None:
        return 0, Kejanggalan(jangkar.damaged, "tidak dapat dibaca sebagai jangkar", di_jangkar=True)
    for j in jangkar.heads:
        if not brankas.bertanda(j.isi, j.tanda):
            return 0, Kejanggalan(j.urut, "tanda tangan jangkar tidak sah")
    per_urut: dict[int, set[str]] = {}
    for j in jangkar.heads:  # days without entries sign the same head: a later one must not hide an earlier one
        per_urut.setdefault(j.urut, set()).add(j.hash)
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


def _sebab(a: Audit, harap: int, sebelum: str, jangkar: set[str] | None) -> str | None:
    if a.urut != harap:
        return "catatan hilang" if a.urut > harap else "catatan berulang"
    if a.hash_sebelum != sebelum:
        return "tidak menyambung dengan catatan sebelumnya"
    if hash_audit(a) != a.hash:
        return "isinya berubah"
    if jangkar is not None and jangkar != {a.hash}:
        return "berbeda dari jangkar di luar basis data"
    return None


def jangkarkan(mesin: sa.Engine, brankas: Brankas, clock: Clock, berkas: Path) -> Jangkar | None:
    """Append today's signed head; None when today has one already. A torn tail is healed first.

    A damaged anchor gets its heads nevertheless: else one bad line would end the proof. Raises GalatSementara while
    another process signs, PksError when the file cannot be written; it is as it was then.
    """
    sekarang, anchor = clock.now(), AnchorFile(berkas)
    waktu = sekarang.isoformat(timespec="seconds")
    with anchor.locked():
        ada = baca_jangkar(berkas)
        if ada.torn:
            _catat_penyembuhan(mesin, sekarang, ada.torn)
            anchor.heal()
        if any(j.waktu[:10] >= waktu[:10] and brankas.bertanda(j.isi, j.tanda) for j in ada.heads[-1:]):
            return None
        k = tables.kepala_audit
        with mesin.connect() as c:
            urut, sidik = c.execute(sa.select(k.c.urut, k.c.hash)).one()
        jangkar = Jangkar(waktu=waktu, urut=urut, hash=sidik, tanda=brankas.tandai(isi_jangkar(waktu, urut, sidik)))
        anchor.append(jangkar)
    return jangkar


def _catat_penyembuhan(mesin: sa.Engine, sekarang: datetime, bita: int) -> None:
    """Before the bytes are gone, so that no crash hides it; the head that is signed next vouches for the entry."""
    entri = Audit(
        id=id_baru(),
        waktu=sekarang,
        pelaku=SISTEM,
        peristiwa="ekor-jangkar-disembuhkan",
        nomor_berkas=None,
        rincian={"bita": bita},
    )
    with Session(mesin) as sesi:
        jejak = AuditSql(sesi)
        jejak.add(entri)
        jejak.rantaikan()
        sesi.commit()
