"""Drives matters on the stage: decides, answers, acknowledges letters, moves the clock to the next event."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import (
    CaraJawaban,
    JenisPermintaan,
    NilaiJawaban,
    Permintaan,
    StatusPermintaan,
)
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import TaskId
from pksbpmn.stories.deciding import decide
from pksbpmn.stories.deeds import SIGNED
from pksbpmn.stories.pace import ClockPace
from pksbpmn.stories.sight import StreamSight
from pksbpmn.stories.stage import Stage
from pksbpmn.stories.tale import at_ten
from pksbpmn.stories.teller import Teller
from pksbpmn.usecases.berkas.alamat import narahubung_berlaku
from pksbpmn.usecases.berkas.pengalihan import TugasTerbuka
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.permintaan import jawaban
from pksbpmn.usecases.permintaan.mengikat import mengikat
from pksbpmn.usecases.permintaan.penerimaan import terima


class Matters(Teller):
    """A teller who is told step by step; one for a test. No incident may ever be open."""

    def __init__(self, stage: Stage, silent: frozenset[JenisSurat] = frozenset()) -> None:
        super().__init__(stage.app, stage.client, StreamSight(stage.stream), ClockPace(stage), silent=silent)
        self.stage = stage
        self.by_hand: set[str] = set()

    def settle(self) -> None:
        """Wait until nothing is left to do at this moment of the clock."""
        super().settle()
        incidents = self.stage.stream.open_incidents()
        assert not incidents, [(i.process_id, i.element_id, i.message) for i in incidents]

    def _told_himself(self, nomor: str) -> bool:
        """Documents of these case files are left to the test, besides those that a story speaks of."""
        return nomor in self.by_hand or super()._told_himself(nomor)

    def task(self, nomor: str, element: TaskId) -> TugasTerbuka | None:
        """The open user task of a matter or complaint."""
        return next((t for t in self.sight.tasks(nomor) if t.element_id == element), None)

    def await_task(self, nomor: str, element: TaskId) -> TugasTerbuka:
        """The user task, as soon as the clock has come to it."""
        self.until(lambda: self.task(nomor, element) is not None, f"tugas {element} dari {nomor}")
        task = self.task(nomor, element)
        assert task is not None
        return task

    def decide(self, nomor: str, element: TaskId, **fields: Any) -> None:
        """Wait, moving the clock, for the user task and complete it with the fields of its form."""
        decide(self.app.uow, self.client, self.await_task(nomor, element), fields)
        self.settle()

    def pass_decision_limit(self, nomor: str, element: str) -> None:
        """Let the internal limit of an open task pass, so that its officer is reminded."""
        self.until_day(self.pace.now().date() + timedelta(days=8))
        with self.app.uow() as uow:
            reminded = uow.audit.find(nomor_berkas=nomor, peristiwa="petugas-diingatkan")
        assert element in [a.rincian["elemen"] for a in reminded]

    def request(self, nomor: str, kind: JenisPermintaan, to: Pihak | None = None) -> Permintaan | None:
        """The request that waits for an answer, its deadline running; `to` was asked, or else is in copy."""
        with self.app.uow() as uow:
            waiting = uow.permintaan.find(nomor_berkas=nomor, jenis=kind, status=StatusPermintaan.MENUNGGU)
            fits = [p for p in waiting if p.batas is not None and (to is None or to in p.penjawab)]
            return max(fits, key=lambda p: p.kepada is to, default=None)

    def await_request(self, nomor: str, kind: JenisPermintaan, to: Pihak | None = None) -> Permintaan:
        """The request, as soon as the clock has come to it."""
        self.until(lambda: self.request(nomor, kind, to) is not None, f"permintaan {kind} dari {nomor}")
        asked = self.request(nomor, kind, to)
        assert asked is not None
        return asked

    def answer(
        self,
        nomor: str,
        kind: JenisPermintaan,
        party: Pihak,
        value: NilaiJawaban = NilaiJawaban.DIJAWAB,
        isi: str = "Disampaikan sesuai permintaan.",
    ) -> None:
        """Wait, moving the clock, for the request to `party` and answer it as its contact person."""
        asked = self.await_request(nomor, kind, party)
        with self.transaction() as uow:
            person = narahubung_berlaku(uow, party, self.pace.now().date())
            given = jawaban.JawabanMasuk(party, value, CaraJawaban.TERTULIS, isi, person.id if person else None)
            if mengikat(kind, value):
                given = replace(given, lampiran=(SIGNED,))
            jawaban.jawab(uow, asked.id, given)
        self.settle()

    def receive(self, letter: Surat) -> date:
        """Its addressee proves that he has it; returns today, the day of that."""
        today = self.pace.now().date()
        with self.transaction() as uow:
            terima(uow, letter.id, today, "tanda terima")
        self.settle()
        return today

    def withdraw(self, *nomor: str) -> None:
        """The complainants withdraw, so that nothing of these complaints stops the clock of later tests."""
        for n in nomor:
            with self.transaction() as uow:
                lapor.cabut(uow, n)
        for n in nomor:
            self.until_ended(n)

    def until_ended(self, nomor: str) -> None:
        """Wait, moving the clock, until the process of the matter has ended."""
        self.until(lambda: self.sight.ended(nomor), f"akhir {nomor}")

    def until_day(self, day: date) -> None:
        """Let the days pass until ten o'clock of `day`."""
        moment = at_ten(day)
        self.until(lambda: self.pace.now() >= moment, f"tanggal {day}", moment)
