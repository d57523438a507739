"""One story on its way, and how it went."""

from dataclasses import dataclass, field
from datetime import date, datetime, time

from pksbpmn.domain.galat import PksError
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.stories.model import Cerita, Langkah
from pksbpmn.usecases.berkas.ringkasan import Ringkasan, ringkas
from pksbpmn.usecases.ports import UnitOfWork


@dataclass(frozen=True)
class Outcome:
    """How a story went; `reason` says why it could not go on or ended otherwise."""

    story: str
    nomor: str
    succeeded: bool
    reason: str
    summary: Ringkasan


@dataclass
class Tale:
    """One story on its way."""

    name: str
    story: Cerita
    start: datetime
    nomor: str = ""
    step: int = 0
    wake: datetime | None = None
    failed: str = ""
    requests_used: set[str] = field(default_factory=set)
    tasks_tried: set[int] = field(default_factory=set)
    tasks_done: set[int] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)

    @property
    def next(self) -> Langkah | None:
        """The step to take next; None when all are taken."""
        return self.story.langkah[self.step] if self.step < len(self.story.langkah) else None


class Stuck(PksError):
    """What was waited for will not come."""


def outcome(uow: UnitOfWork, tale: Tale) -> Outcome:
    """How a story went."""
    if not tale.nomor:
        return Outcome(tale.name, "-", succeeded=False, reason=tale.failed, summary=_never_filed(tale))
    summary = ringkas(uow, tale.nomor)
    reason = tale.failed
    if not reason and summary.akhir != tale.story.akhir:
        reason = f"berakhir {summary.akhir}, seharusnya {tale.story.akhir}"
    return Outcome(tale.name, tale.nomor, not reason, reason, summary)


def at_ten(day: date) -> datetime:
    """The hour at which people act: all at once, so that the clock stops once a day."""
    return datetime.combine(day, time(10), JAKARTA)


def _never_filed(tale: Tale) -> Ringkasan:
    return Ringkasan("-", tale.start, tale.story.judul, False, None, None, (), (), (), ())
