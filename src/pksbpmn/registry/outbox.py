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
"""For so long a claimed row is nobody else's."""
FOR_DELIVERY = 0.75
"""Of it, longer than a mail may take (`mail.smtp.LONGEST`), else a slow one would be sent twice."""
LONGEST_PAUSE = 300.0
_FIRST_PAUSE = 1.0

log = structlog.get_logger()


class Claimed(NamedTuple):
    """A row that is ours for a while, by this attempt."""

    ident: str
    attempts: int
    until: datetime


class Tried(NamedTuple):
    """What became of a row: None or the class of the error, and the longest pause before it is tried again."""

    row: Claimed
    error: str | None
    longest: float


class Outbox:
    """What waits to be delivered."""

    def __init__(self, database: sa.Engine, clock: Clock, lease: timedelta) -> None:
        self._database, self._clock, self._lease = database, clock, lease

    def claim(self, tried: Tried | None) -> Claimed | None:
        """The oldest row that is due and that no other relay is claiming (SKIP LOCKED), ours for a while; or None.

        What became of the one before is noted in the same transaction: each waits for the disk, and on SQLite everybody
        for it.
        """
        now = self._clock.now()
        with self._database.begin() as c:
            if tried is not None:
                _note(c, tried, now)
            due = c.execute(_questions().due, {"now": now}).one_or_none()
            if due is None:
                return None
            row = Claimed(due.id, due.percobaan + 1, now + self._lease)
            c.execute(_questions().claimed, {"ident": row.ident, "until": row.until})
        return row

    def still_holds(self, row: Claimed) -> bool:
        """Whether a row is ours for as long as a mail may take; claimed again where its preparation took long.

        False where another relay has it meanwhile, or has delivered it.
        """
        now = self._clock.now()
        if row.until - now >= self._lease * FOR_DELIVERY:
            return True
        with self._database.begin() as c:
            held = c.execute(
                _questions().held, {"ident": row.ident, "attempt": row.attempts, "until": now + self._lease}
            )
        return held.rowcount == 1

    def is_empty(self) -> bool:
        """True when nothing waits to be delivered."""
        with self._database.connect() as c:
            return not c.execute(_questions().waiting).scalar_one()


def _note(c: sa.Connection, tried: Tried, now: datetime) -> None:
    ident, attempts, _ = tried.row
    if tried.error is None:
        c.execute(_questions().done, {"ident": ident, "now": now})
        return
    again = now + pause(attempts, tried.longest)
    c.execute(_questions().postponed, {"ident": ident, "attempt": attempts, "until": again, "error": tried.error})
    log.warning("kiriman-ditunda", kiriman=ident, galat=tried.error, percobaan=attempts)


def pause(attempts: int, longest: float) -> timedelta:
    """The pause after so many failures, at most `longest` seconds."""
    return timedelta(seconds=pause_after(attempts, _FIRST_PAUSE, longest))


class _Questions(NamedTuple):
    """What is asked for each row, and a few times a second while there is nothing to do: prepared once."""

    waiting: sa.Select[bool]
    due: sa.Select[str, int]
    claimed: sa.Update
    held: sa.Update
    done: sa.Update
    postponed: sa.Update


@cache
def _questions() -> _Questions:
    t = table_of(Kiriman)
    open_, this = t.c.selesai.is_(None), t.c.id == sa.bindparam("ident")
    due = (
        sa.select(t.c.id, t.c.percobaan)
        .where(open_, t.c.berikutnya <= sa.bindparam("now"))
        .order_by(t.c["_urutan"])
        .limit(1)
    )
    change = sa.update(t).where(this)
    ours = change.where(open_, t.c.percobaan == sa.bindparam("attempt"))  # nobody has claimed it since
    return _Questions(
        waiting=sa.select(sa.exists().where(open_)),
        due=due.with_for_update(skip_locked=True),
        claimed=change.values(berikutnya=sa.bindparam("until"), percobaan=t.c.percobaan + 1),
        held=ours.values(berikutnya=sa.bindparam("until")),
        done=change.values(selesai=sa.bindparam("now"), galat=None),
        postponed=ours.values(berikutnya=sa.bindparam("until"), galat=sa.bindparam("error")),
    )
