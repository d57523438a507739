"""The signer of a small office: the key lies encrypted in the registry, beside the last anchor that it made.

The key is born with the registry, while there is nothing in it at all, and signs at once that there is nothing.
Whoever removes the key, the memory or the file later gets no new one for it: nothing vouches for the history any more,
which is told until an administrator begins anew, in an entry that the new key signs.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from pksbpmn.domain.berkas.audit import AWAL, Audit
from pksbpmn.domain.galat import PksError
from pksbpmn.registry import tables
from pksbpmn.registry.anchor import Anchor, AnchorFile, Anchors, digest_of, read_anchors
from pksbpmn.registry.anchor_signer import Signer, fresh_key, head_at, proved_head, public_key, signed
from pksbpmn.registry.anchor_trust import KEYLESS, RESTART
from pksbpmn.registry.audit_chain import AuditSql
from pksbpmn.registry.read_memory import RememberingSession
from pksbpmn.usecases.journal import SISTEM, id_baru
from pksbpmn.usecases.ports import Clock

RESTARTED = "jangkar-dimulai-ulang"
"""The entry of an administrator who began anew."""
_AGREEMENT = {"perjanjian", "nota_kesepahaman", "dasar_hukum", "naskah_asli", "narahubung"}
_OF_INSTALLATION = frozenset({"kepala_audit", "kunci_terpasang"} | _AGREEMENT)
"""What has rows in a registry that nobody used yet: its own, and the agreement of 2024 that its migrations bring."""
HANDED_OVER, KEY_CHANGED = "jangkar-diserahkan", "kunci-jangkar-diganti"
"""The entry of an administrator before the registry's key vouches for that of another signer, or for a new one."""


class RegistryKeeper:
    """The registry itself, encrypted: for a small office; who has the host and its key can sign too."""

    def __init__(self, database: sa.Engine) -> None:
        self._database = database

    def ring(self) -> list[str]:
        """The keys. PksError when they are gone: none is made here."""
        if not (keys := self.known_keys()):
            raise _gone()
        return keys

    def known_keys(self) -> list[str]:
        """The keys that there are."""
        with self._database.connect() as c:
            return str(c.execute(sa.select(tables.penanda_audit.c.kunci)).scalar() or "").split()

    def keep_keys(self, keys: Sequence[str]) -> None:
        """Keep these."""
        self._update(kunci=" ".join(keys))

    def last(self) -> Anchor:
        """The last anchor. PksError when it is gone: there has been one since the key was born."""
        if (anchor := self.known_last()) is None:
            raise _gone()
        return anchor

    def known_last(self) -> Anchor | None:
        """The last anchor, if it is there."""
        with self._database.connect() as c:
            text = c.execute(sa.select(tables.penanda_audit.c.terakhir)).scalar()
        return None if text is None else Anchor.model_validate_json(text, by_alias=True, by_name=False)

    def keep_last(self, anchor: Anchor) -> None:
        """Remember it."""
        self._update(terakhir=_text(anchor))

    def begin(self, key: str, first: Anchor) -> None:
        """This key and its first anchor, instead of whatever there was."""
        t = tables.penanda_audit
        with self._database.begin() as c:
            c.execute(sa.delete(t))
            c.execute(sa.insert(t).values(satu=1, kunci=key, terakhir=_text(first)))

    def healed(self, now: datetime, size: int) -> None:
        """An entry, before the bytes are gone, so that no crash hides it; the next head vouches for it."""
        entry = Audit(
            id=id_baru(),
            waktu=now,
            pelaku=SISTEM,
            peristiwa="ekor-jangkar-disembuhkan",
            nomor_berkas=None,
            rincian={"bita": size},
        )
        with RememberingSession(self._database) as session:
            trail = AuditSql(session)
            trail.add(entry)
            trail.chain()
            session.commit()

    def _update(self, **values: str) -> None:
        with self._database.begin() as c:
            c.execute(sa.update(tables.penanda_audit).values(**values))


def anchor_head(database: sa.Engine, clock: Clock, path: Path) -> Anchor | None:
    """Sign the head with the key that the registry keeps."""
    return Signer(database, clock, path, RegistryKeeper(database)).sign()


def install_key(database: sa.Engine, clock: Clock, path: Path) -> None:
    """The key of a new registry; nothing happens where there is one, an anchor, or a row of any kind."""
    if not _is_new(database):
        return
    file = AnchorFile(path)
    with file.locked():
        if not _is_new(database) or read_anchors(path) != Anchors():
            return
        key = fresh_key()
        first = signed(key, head_at(clock.now(), 0, AWAL), AWAL, None)
        t = tables.penanda_audit
        try:
            with database.begin() as c:
                c.execute(sa.insert(t).values(satu=1, kunci=key, terakhir=_text(first)))
        except IntegrityError:  # another machine was first
            return
        file.append(first)


class Restart(NamedTuple):
    """What an entry tells of beginning anew: the new key, and what the registry and its anchor file had before."""

    kunci_publik: str
    penanda_lama: bool
    jangkar_lama: int
    sidik_berkas_lama: str | None


def begin_anew(database: sa.Engine, clock: Clock, path: Path, write: Callable[[Restart], None]) -> tuple[Anchor, Path]:
    """A new key and a new anchor file, after `write` made the entry of it; the old file is kept, at the path returned.

    Where a crash ends it, it is begun once more. PksError when the entries contradict each other: no key helps there.
    Anchors of before that no signed line follows stay where they are, vouched for as ever.
    """
    file, keeper = AnchorFile(path), RegistryKeeper(database)
    with file.locked():
        proved_head(database, None, clock.now())
        existing, key = read_anchors(path), fresh_key()
        content = path.read_bytes() if path.exists() else None
        digest = None if content is None else sha256(content).hexdigest()
        write(Restart(public_key(key), bool(keeper.known_keys()), len(existing.heads), digest))
        now = clock.now()
        head, kept = proved_head(database, None, clock.now()), path
        if existing != Anchors(existing.old):
            kept = path.with_name(f"{path.name}.{now:%Y%m%dT%H%M%S}-{head[0]}")
            path.rename(kept)
            existing = Anchors()
        first = signed(key, head_at(now, *head), digest_of(*existing.old), None)
        keeper.begin(key, first)
        file.append(first)
    return first, kept


def restarts(database: sa.Engine) -> list[str]:
    """Each time that somebody began anew, for people: what came before it has no anchor that vouches for it."""
    t = tables.table_of(Audit)
    query = sa.select(t.c.urut, t.c.waktu, t.c.pelaku).where(t.c.peristiwa == RESTARTED).order_by(t.c.urut)
    with database.connect() as c:
        return [
            f"Jangkar dimulai ulang pada catatan {e.urut} ({e.waktu:%d-%m-%Y}, oleh {e.pelaku}): "
            "catatan sebelumnya hanya dijamin berkas jangkar yang lama."
            for e in c.execute(query)
        ]


def _is_new(database: sa.Engine) -> bool:
    """Whether there is nothing in it: where content is, somebody took the trail away."""
    with database.connect() as c:
        if c.execute(sa.select(tables.penanda_audit.c.satu)).first() is not None:
            return False
        if c.execute(sa.select(tables.kepala_audit.c.urut)).scalar():
            return False
        return not any(
            c.execute(sa.select(sa.literal(1)).select_from(t).limit(1)).first()
            for t in tables.metadata.sorted_tables
            if t.name not in _OF_INSTALLATION
        )


def _text(anchor: Anchor) -> str:
    return anchor.model_dump_json(by_alias=True, exclude_none=True)


def _gone() -> PksError:
    return PksError(f"Kunci jangkar registri {KEYLESS}. Tidak ada yang ditandatangani.", RESTART)
