"""Tells stories, all at once: acts where somebody acts, lets time pass where all wait."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.domain.galat import GalatSementara, PksError
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.stories.clerks import NASKAH, Clerks
from pksbpmn.stories.deeds import SLOW, Deeds, News
from pksbpmn.stories.harapan import Harapan
from pksbpmn.stories.model import (
    CatatIsi,
    CatatNaskah,
    Cerita,
    Putuskan,
)
from pksbpmn.stories.pace import ClockPace, Pace
from pksbpmn.stories.sight import Sight, StreamSight
from pksbpmn.stories.stage import Stage
from pksbpmn.stories.tale import Outcome, Stuck, Tale, at_ten, outcome
from pksbpmn.usecases.permintaan import penerimaan
from pksbpmn.wiring import Application

_BESIDE = CatatIsi | Harapan
"""Steps that no task of the engine waits for."""


def tell(stage: Stage, stories: Mapping[str, Cerita], news: News = lambda *_: None) -> list[Outcome]:
    """Tell stories by the records of a stage, on its clock; `news` hears what happens."""
    return Teller(stage.app, stage.client, StreamSight(stage.stream), ClockPace(stage), news).tell(stories)


class Teller(Deeds):
    """Tells stories together; `news` hears what happens. Letters of the kinds `silent` are never confirmed."""

    def __init__(  # noqa: PLR0913, PLR0917 - registry, engine, how to see, how to wait
        self,
        app: Application,
        client: CamundaClient,
        sight: Sight,
        pace: Pace,
        news: News = lambda *_: None,
        silent: frozenset[JenisSurat] = frozenset(),
    ) -> None:
        super().__init__(app, client, sight, pace, news)
        self._silent = silent
        self._clerks = Clerks(app.uow, client, sight, self._pause, self._told_himself)
        self._mornings: dict[str, datetime] = {}
        self.tales: list[Tale] = []

    def tell(self, stories: Mapping[str, Cerita]) -> list[Outcome]:
        """Tell all of them to their ends; each outcome says whether its ending came."""
        told = [self.add(name, story) for name, story in stories.items()]
        try:
            self.until(lambda: not any(map(self.running, told)), "akhir semua cerita")
        except Stuck:
            for tale in filter(self.running, told):
                tale.failed = self._dead_end(tale)
        with self.app.uow() as uow:
            return [outcome(uow, tale) for tale in told]

    def add(self, name: str, story: Cerita) -> Tale:
        """One more story, to be told from now on."""
        tale = Tale(name, story, self.pace.now() + timedelta(days=story.mulai if self.pace.rests else 0))
        self.tales.append(tale)
        return tale

    def running(self, tale: Tale) -> bool:
        """The story can still go on."""
        return not tale.failed and not (tale.nomor and tale.next is None and self.sight.ended(tale.nomor))

    def until(self, state: Callable[[], bool], what: str, latest: datetime | None = None) -> None:
        """Do what people do and let time pass, from one event to the next, until `state` holds. Raises Stuck."""
        begun, idle = self.pace.now(), 0
        while True:
            self.settle()
            if state():
                return
            idle = 0 if self.round() else idle + 1
            if idle and not self.pace.forward(self._moments(latest), latest or begun, idle):
                standing = "; ".join(f"{t.nomor}: {self.sight.standing(t.nomor)}" for t in self.tales if t.nomor)
                raise Stuck(f"Tidak tercapai: {what}.", standing)

    def settle(self) -> None:
        """Wait until nothing is left to do at this moment, and see what failed for good."""
        self.pace.settle()
        for tale in self.tales:
            if tale.nomor and not tale.failed:
                tale.failed = self.sight.trouble(tale.nomor)

    def round(self) -> bool:
        """What people can do at this moment: a step of every story, and receipt of letters; whether there was any."""
        moved = [self._advance(tale) for tale in self.tales if self.running(tale)]
        return any([*moved, self._write_and_sign(), self._receive_letters()])

    def _moments(self, latest: datetime | None) -> list[datetime]:
        on_way = [t for t in self.tales if self.running(t)]
        moments = [t.wake for t in on_way if t.wake] + [t.start for t in on_way if not t.nomor]
        return [*moments, *self._mornings.values(), *self._clerks.moments(), *([latest] if latest else [])]

    def _dead_end(self, tale: Tale) -> str:
        step = tale.next.model_dump(exclude_defaults=True, mode="json") if tale.next else "selesai"
        standing = self.sight.standing(tale.nomor) if tale.nomor else "penerimaan"
        return f"langkah {tale.step + 1} ({step}) tidak dapat dilakukan; laporan menunggu: {standing}"

    def _advance(self, tale: Tale) -> bool:
        """Take the next step of a story if its time has come; True when something was done."""
        now = self.pace.now()
        try:
            if not tale.nomor:
                return now >= tale.start and self._file(tale)
            step = tale.next
            if step is None or (tale.wake is not None and now < tale.wake):
                return False
            taken = self._take(tale, step, now)
        except GalatSementara:  # whatever is away comes back; the step is still to be taken
            return False
        except PksError as error:
            tale.failed = f"langkah {tale.step + 1}: {error}" if tale.nomor else str(error)
            return True
        if taken:
            tale.step += 1
            tale.wake = None
        return taken

    def _write_and_sign(self) -> bool:
        """What officers do with documents that no story speaks of."""
        try:
            return self._clerks.round(self.pace.now())
        except GalatSementara:
            return False

    def _pause(self, nomor: str) -> int:
        """How many days officers take for a document of this case file."""
        slow = any(t.nomor == nomor and t.story.keputusan_lambat for t in self.tales)
        return SLOW if slow and self.pace.rests else 0

    def _told_himself(self, nomor: str) -> bool:
        """Whether the story of this complaint says next, once its texts are written, what becomes of a draft."""
        tales = [t for t in self.tales if t.nomor == nomor and self.running(t)]
        deeds = [next((s for s in t.story.langkah[t.step :] if not isinstance(s, _BESIDE)), None) for t in tales]
        return any(isinstance(s, CatatNaskah) or (isinstance(s, Putuskan) and s.putuskan in NASKAH) for s in deeds)

    def _receive_letters(self) -> bool:
        """Addressees acknowledge on the morning after the letter, at once where nobody rests, or never."""
        now, moved = self.pace.now(), False
        unanswered = {t.nomor: t.story.tanpa_bukti_penerimaan for t in self.tales if t.nomor}
        self._mornings = {}
        try:
            with self.app.uow() as uow:
                letters = self.sight.letters(uow, list(unanswered))
            for s in letters:
                silent = s.jenis in self._silent or s.jenis in unanswered.get(s.nomor_berkas, ())
                if s.tanggal_diterima is not None or silent:
                    continue
                morning = at_ten(s.tanggal + timedelta(days=1))
                if self.pace.rests and now < morning:
                    self._mornings[s.id] = morning
                    continue
                with self.transaction() as uow:
                    penerimaan.terima(uow, s.id, now.date(), "tanda terima penerima")
                moved = True
        except GalatSementara:
            return moved
        return moved
