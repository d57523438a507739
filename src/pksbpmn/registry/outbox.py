"""The rows of the outbox, as a relay takes them one by one.

A row is claimed by moving its next attempt ahead, in a transaction that is over before it is delivered, so that two
relays never deliver the same row at the same time and a crash only delays it.
"""

from datetime import datetime, timedelta
from functools import cache
from typing import NamedTuple

import sqlalchemy as sa
import structlog

from pksbpmn.back_off import pause_after
from pksbpmn.domain.berkas.kiriman import Kiriman
from pksbpmn.registry.tables import table_of
from pksbpmn.usecases.ports import Clock

LEASE = timedelta(seconds=60)
"""For so long a claimed row is nobody else's: longer than a mail may take, else a slow one would be sent twice."""
LONGEST_PAUSE = 300.0
_FIRST_PAUSE = 1.0

log = structlog.get_logger()


class Tried(NamedTuple):
    """What became of a row: None or the class of the error, and the longest pause before it is tried again."""

    ident: str
    error: str | None
    longest: float


class Outbox:
    """What waits to be delivered."""

    def __init__(self, database: sa.Engine, clock: Clock, lease: timedelta) -> None:
        self._database, self._clock, self._lease = database, clock, lease

    def claim(self, tried: Tried | None) -> str | None:
        """The oldest row that is due and that no other relay is claiming (SKIP LOCKED), ours for a while; or None.

        What became of the one before is noted in the same transaction: each waits for the disk, and on SQLite everybody
        for it.
        """
        now = self._clock.now()
        with self._database.begin() as c:
            if tried is not None:
                _note(c, tried, now)
            ident: str | None = c.execute(_questions().due, {"now": now}).scalar()
            if ident is not None:
                c.execute(_questions().claimed, {"ident": ident, "until": now + self._lease})
        return ident

    def is_empty(self) -> bool:
        """True when nothing waits to be delivered."""
        with self._database.connect() as c:
            return not c.execute(_questions().waiting).scalar_one()


def _note(c: sa.Connection, tried: Tried, now: datetime) -> None:
    if tried.error is None:
        c.execute(_questions().done, {"ident": tried.ident, "now": now})
        return
    attempts: int = c.execute(_questions().attempts, {"ident": tried.ident}).scalar_one()
    again = now + pause(attempts, tried.longest)
    c.execute(_questions().postponed, {"ident": tried.ident, "until": again, "error": tried.error})
    log.warning("kiriman-ditunda", kiriman=tried.ident, galat=tried.error, percobaan=attempts)


def pause(attempts: int, longest: float) -> timedelta:
    """The pause after so many failures, at most `longest` seconds."""
    return timedelta(seconds=pause_after(attempts, _FIRST_PAUSE, longest))


class _Questions(NamedTuple):
    """What is asked for each row, and a few times a second while there is nothing to do: prepared once."""

    waiting: sa.Select[bool]
    due: sa.Select[str]
    attempts: sa.Select[int]
    claimed: sa.Update
    done: sa.Update
    postponed: sa.Update


@cache
def _questions() -> _Questions:
    t = table_of(Kiriman)
    open_, this = t.c.selesai.is_(None), t.c.id == sa.bindparam("ident")
    due = sa.select(t.c.id).where(open_, t.c.berikutnya <= sa.bindparam("now")).order_by(t.c["_urutan"]).limit(1)
    change = sa.update(t).where(this)
    return _Questions(
        waiting=sa.select(sa.exists().where(open_)),
        due=due.with_for_update(skip_locked=True),
        attempts=sa.select(t.c.percobaan).where(this),
        claimed=change.values(berikutnya=sa.bindparam("until"), percobaan=t.c.percobaan + 1),
        done=change.values(selesai=sa.bindparam("now"), galat=None),
        postponed=change.values(berikutnya=sa.bindparam("until"), galat=sa.bindparam("error")),
    )
