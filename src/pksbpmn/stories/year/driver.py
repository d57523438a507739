"""Takes a year from moment to moment: at each, everybody does what is due; then the clock moves to the next.

What is to be done stands in one heap by its moment. Nothing looks through all cases or all tasks: what the engine
waits for is heard of once, when it comes, and what is due is looked up once, when it is.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from heapq import heappop, heappush
from typing import Any, Final

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.galat import GalatSementara, MasukanSalah, PksError
from pksbpmn.domain.laporan.laporan import SumberLaporan
from pksbpmn.names import MessageName
from pksbpmn.stories.stage import Stage
from pksbpmn.stories.year.grid import Grid
from pksbpmn.stories.year.journal import YearStream
from pksbpmn.stories.year.model import Balasan
from pksbpmn.stories.year.people import Case, People
from pksbpmn.stories.year.plan import Arrival, Drawn, complaint
from pksbpmn.stories.year.state import CaseEnded, Seen, TaskCame, WordAwaited
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.ports import UnitOfWork

_SECOND: Final = timedelta(seconds=1)
_CHECKPOINT: Final = 20.0
"""Seconds between two checkpoints."""
_HORIZON: Final = timedelta(days=2000)
"""No case of a year takes longer than this after the last one was filed."""


@dataclass(frozen=True)
class Deed:
    """What somebody will do about `subject` of a case: the key of a task, the id of a letter or request."""

    nomor: str
    what: str
    subject: Any
    turn: int = 0
    answer: Balasan | None = None


@dataclass
class Standing:
    """How far a year is, beside what the engine's records tell."""

    filed: int = 0
    ended: int = 0
    deeds: list[tuple[datetime, str, str, str, int, Deed]] = field(default_factory=list)
    drawn: int = 0
    cases: dict[str, int] = field(default_factory=dict)
    """Number of an open case → its place among the arrivals."""


@dataclass(frozen=True)
class Progress:
    """How far it is, for whoever looks on."""

    now: datetime
    filed: int
    ended: int


class Year:
    """A year on its way on a stage; `stream` is that of the stage."""

    def __init__(self, stage: Stage, stream: YearStream, drawn: Drawn, before_move: Callable[[datetime], None]) -> None:
        self._stage, self._stream, self._drawn = stage, stream, drawn
        self._year, self._planned, self._before_move = drawn.year, drawn.planned, before_move
        with stage.app.uow() as uow:
            self._grid = Grid(drawn.year, uow.kalender)
        self._people = People(drawn.year, self._grid, stage.app.uow, stage.client)
        self._standing: Standing = stream.kept or Standing()
        self._moment = self._grid.reached(stage.now())
        self._kept = time.monotonic()

    def run(self, look: Callable[[Progress], None]) -> None:
        """To the end of the last case. Raises PksError where cases stand still, or something failed for good."""
        self._catch_up()
        while True:
            self._settle()
            self._plan()
            look(Progress(self._moment, self._standing.filed, self._standing.ended))
            if self._act():
                continue
            ahead = self._next()
            if ahead is None:
                break
            self._checkpoint()
            at = ahead + self._drift()
            self._before_move(at)
            self._stage.move_to(at)
            self._moment = ahead
        self._stream.checkpoint(lambda: self._standing)
        if self._standing.cases:
            raise self._stuck()

    def _drift(self) -> timedelta:
        """How far the clock is past its moment: some seconds for each time that the year was gone on with.

        It never shrinks, so that a timer that runs whole days from a moment to another fires before people act there.
        """
        return (self._stage.now() - self._moment) // _SECOND * _SECOND

    def _checkpoint(self) -> None:
        if time.monotonic() - self._kept > _CHECKPOINT:
            self._stream.checkpoint(lambda: self._standing)
            self._kept = time.monotonic()

    def _catch_up(self) -> None:
        """Of a run that was cut short between a filing and the record of it: the registry knows what was filed."""
        with self._stage.app.uow() as uow:
            known = [b.nomor for b in uow.berkas.find(jenis=JenisBerkas.LAPORAN)]
        for nomor in known[self._standing.filed :]:
            self._filed(nomor)

    def _settle(self) -> None:
        self._stage.settle()
        if found := self._stream.open_incidents():
            one = found[0]
            raise PksError(
                f"Insiden pada {one.process_id}/{one.element_id} ({one.nomor}): {one.message}.",
                "Periksa diagramnya dengan `pksbpmn periksa`, atau cobalah dengan diagram proyek.",
            )

    def _plan(self) -> None:
        """Take note of what has come, and draw when somebody acts on it."""
        news = self._stream.news()
        if not news:
            return
        with self._stage.app.uow() as uow:
            for seen in news:
                self._note(uow, seen)

    def _note(self, uow: UnitOfWork, seen: Seen) -> None:
        match seen:
            case CaseEnded(nomor):
                self._standing.ended += self._standing.cases.pop(nomor, None) is not None
            case TaskCame():
                self._note_task(seen)
            case WordAwaited():
                self._note_word(uow, seen)

    def _note_task(self, seen: TaskCame) -> None:
        if case := self._case(seen.nomor):
            since = self._grid.reached(seen.at)
            at = self._people.task_due(case, seen.element, since, seen.question, seen.turn)
            self._add(at, Deed(seen.nomor, "tugas", seen.key, seen.turn), seen.question)

    def _note_word(self, uow: UnitOfWork, seen: WordAwaited) -> None:
        """Though nobody may wait for it any more: who goes on hears late of what was drawn in time before."""
        letter = seen.message == MessageName.SURAT_DITERIMA
        nomor = (uow.surat.get(seen.subject) if letter else uow.permintaan.get(seen.subject)).nomor_berkas
        case, since = self._case(nomor), self._grid.reached(seen.at)
        if case is None:
            return
        if letter:
            receipt = self._people.receipt(uow, case, seen.subject, since)
            if receipt.at is not None:
                self._add(receipt.at, Deed(nomor, "terima", seen.subject), receipt.question)
            return
        reply = self._people.reply(uow, case, seen.subject, since)
        if reply.at is not None:
            self._add(reply.at, Deed(nomor, "jawab", seen.subject, answer=reply.answer), reply.question)

    def _case(self, nomor: str) -> Case | None:
        place = self._standing.cases.get(nomor)
        if place is None:
            return None
        return Case(nomor, self._drawn.lot(place), self._planned[place].kind)

    def _add(self, at: datetime, deed: Deed, question: str) -> None:
        self._standing.drawn += 1
        heappush(self._standing.deeds, (at, deed.nomor, deed.what, question, self._standing.drawn, deed))

    def _act(self) -> bool:
        """What is due at this moment, one deed in each case; whether there was anything.

        What else is due in a case waits until all have seen what came of the first.
        """
        moved, acted, later = False, set[str](), []
        while self._standing.filed < len(self._planned) and self._planned[self._standing.filed].at <= self._moment:
            self._file(self._planned[self._standing.filed])
            moved = True
        while self._standing.deeds and self._standing.deeds[0][0] <= self._moment:
            entry = heappop(self._standing.deeds)
            deed = entry[-1]
            if deed.nomor in acted:
                later.append(entry)
                continue
            try:
                if not self._do(deed):
                    continue
            except GalatSementara:  # whatever is away comes back
                later.append(entry)
            moved = True
            acted.add(deed.nomor)
        for entry in later:
            heappush(self._standing.deeds, entry)
        return moved

    def _file(self, arrival: Arrival) -> None:
        told = complaint(self._year, arrival, self._drawn.seed)
        with self._stage.app.uow() as uow:
            nomor = lapor.lapor(uow, told)
            uow.commit()
        self._filed(nomor)

    def _filed(self, nomor: str) -> None:
        place = self._standing.filed
        self._standing.filed += 1
        self._standing.cases[nomor] = place
        arrival, told = self._planned[place], self._year.pencabutan
        lot = self._drawn.lot(place)
        if not self._year.jenis[arrival.kind].prakarsa_sendiri and lot.unit("cabut") < told.peluang:
            self._add(self._grid.anybody(arrival.at, told.hari, lot, "cabut"), Deed(nomor, "cabut", nomor), "")

    def _do(self, deed: Deed) -> bool:
        case = self._case(deed.nomor)
        if case is None:
            return False
        try:
            return self._done(case, deed)
        except MasukanSalah as error:
            about = f" {deed.answer.nilai}" if deed.answer else ""
            raise PksError(f"Pada {deed.nomor}, {deed.what}{about}: {error.pesan}", error.obat) from error

    def _done(self, case: Case, deed: Deed) -> bool:
        now = self._stage.now()
        match deed.what:
            case "tugas":
                task = self._stream.open_user_task(deed.subject)
                turns = self._stream.turns(case.nomor)
                return task is not None and self._people.decide(case, task, deed.turn, turns, now.date())
            case "terima":
                self._people.receive(deed.subject, now)
            case "jawab" if deed.answer is not None:
                self._people.answer(case, deed.subject, deed.answer, now)
            case "cabut":
                self._withdraw(case.nomor)
        return True

    def _withdraw(self, nomor: str) -> None:
        with self._stage.app.uow() as uow:
            if uow.berkas.get(nomor).akhir is None and uow.laporan.get(nomor).sumber is SumberLaporan.LAPORAN:
                lapor.cabut(uow, nomor)
                uow.commit()

    def _next(self) -> datetime | None:
        """The next moment at which something is due; a timer of the engine waits for it."""
        ahead = [self._planned[self._standing.filed].at] if self._standing.filed < len(self._planned) else []
        if self._standing.deeds:
            ahead.append(self._standing.deeds[0][0])
        if self._standing.cases and (timer := self._stream.next_timer()):
            ahead.append(self._grid.stop(timer.astimezone(self._moment.tzinfo) - self._drift()))
        if not ahead or not (self._standing.cases or self._standing.filed < len(self._planned)):
            return None
        if min(ahead) - self._planned[-1].at > _HORIZON:
            return None
        return max(min(ahead), self._moment)

    def _stuck(self) -> PksError:
        nomor = min(self._standing.cases)
        return PksError(
            f"{len(self._standing.cases)} perkara tidak berakhir; yang pertama, {nomor}, menunggu: "
            f"{'; '.join(f'{w.process_id}/{w.element_id}' for w in self._stream.waiting(nomor)) or 'tidak ada'}.",
            "Lengkapi putusan dan jawaban dalam berkas tahunnya, atau periksa diagramnya.",
        )
