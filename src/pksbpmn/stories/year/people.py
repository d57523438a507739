"""What people do in a drawn year, and when: officers decide, parties answer, letters are received."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.forms import form_of
from pksbpmn.camunda.records.state import UserTask
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah, PksError, TidakDitemukan
from pksbpmn.domain.laporan.pelengkap import Pelengkap
from pksbpmn.domain.permintaan.permintaan import (
    CaraJawaban,
    JenisPermintaan,
    NilaiJawaban,
    Permintaan,
    StatusPermintaan,
)
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.names import TaskId
from pksbpmn.stories.clerks import ROUTINE, unwritten
from pksbpmn.stories.deciding import say_and_complete
from pksbpmn.stories.deeds import give_answer
from pksbpmn.stories.model import Jawab, relatif
from pksbpmn.stories.officers import second
from pksbpmn.stories.year.draw import Lot
from pksbpmn.stories.year.grid import Grid
from pksbpmn.stories.year.model import Balasan, Lama, Pilihan, Tahun
from pksbpmn.stories.year.texts import WRITTEN_FIRST, write_before, write_for
from pksbpmn.usecases.berkas.pemutus import pemutus_terisi
from pksbpmn.usecases.permintaan.pelengkapan import lengkapi
from pksbpmn.usecases.permintaan.penerimaan import terima
from pksbpmn.usecases.ports import UnitOfWork, UnitOfWorkFactory
from pksbpmn.usecases.surat.tindakan import berlaku

_AT_EASE: Final[Lama] = (0, 1, 4)
"""How many working days an officer takes for a task of which the file says nothing."""
_HOUSES: Final = frozenset({Pihak.ITJEN, Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR})


@dataclass(frozen=True)
class Case:
    """A case on its way: its place in the draw and its kind."""

    nomor: str
    lot: Lot
    kind: str


@dataclass(frozen=True)
class Reply:
    """What a party will do about a request or letter, and when; `at` None: nothing. `question` tells it from others."""

    at: datetime | None = None
    answer: Balasan | None = None
    question: str = ""


class People:
    """Draws what each will do, and does it."""

    def __init__(self, year: Tahun, grid: Grid, uow: UnitOfWorkFactory, client: CamundaClient) -> None:
        self._year, self._grid, self._uow, self._client = year, grid, uow, client
        self._forms = {task: form_of(task) for task in TaskId}

    def task_due(self, case: Case, element: str, since: datetime, question: str, turn: int) -> datetime:
        """When an officer decides a task that came at `since`."""
        told = self._year.putusan.get(TaskId(element))
        return self._grid.officer(since, (told and told.hari) or _AT_EASE, case.lot, question, turn)

    def decide(self, case: Case, task: UserTask, turn: int, turns: Mapping[str, int], today: date) -> bool:
        """Decide a task as it is drawn, with the texts that it needs; False where it is gone.

        `turns` tells how often other tasks were decided. Raises PksError where no way to decide it is left.
        """
        if task.element_id in ROUTINE:
            return self._complete(case, task, ROUTINE[task.element_id](task.candidate_groups[0]))
        ways = self._ways(case, TaskId(task.element_id), turns)
        refused = ""
        while ways:
            way = case.lot.one([(w, w.bobot) for w in ways], task.element_id, turn, len(ways))
            try:
                return self._complete(case, task, self._fields(task, way, today))
            except MasukanSalah as error:
                refused = str(error)
                ways = [w for w in ways if w is not way]
        raise PksError(
            f"Tugas {task.element_id} pada {case.nomor} tidak dapat diputus: {refused or 'tidak ada pilihan'}.",
            f"Lengkapi putusan.{task.element_id} dalam berkas tahunnya.",
        )

    def reply(self, uow: UnitOfWork, case: Case, id_permintaan: str, since: datetime) -> Reply:
        """What becomes of a request that waits for its answer since then."""
        asked = uow.permintaan.get(id_permintaan)
        question = _named(asked)
        alike = uow.permintaan.find(nomor_berkas=case.nomor, jenis=asked.jenis, kepada=asked.kepada, ke=asked.ke)
        turn = [p.id for p in alike].index(asked.id)
        ways = [(b, b.bobot) for b in self._year.jawaban.get(asked.jenis, ()) if _fits(b, asked, case)]
        if not any(weight for _, weight in ways):
            return Reply()
        answer = case.lot.one(ways, question, turn)
        if answer.diam:
            return Reply()
        if asked.waktu_hadir is not None and answer.nilai is NilaiJawaban.HADIR:
            return Reply(self._grid.stop(asked.waktu_hadir), answer, question)
        who = answer.oleh or asked.kepada
        acts = self._grid.institution if who in _HOUSES else self._grid.anybody
        return Reply(acts(since, answer.hari, case.lot, question, turn), answer, question)

    def answer(self, case: Case, id_permintaan: str, answer: Balasan, now: datetime) -> None:
        """Give an answer, where it is still waited for."""
        with self._uow() as uow:
            asked = uow.permintaan.get(id_permintaan)
            if asked.status is not StatusPermintaan.MENUNGGU or uow.berkas.get(case.nomor).akhir is not None:
                return
            if asked.jenis is JenisPermintaan.KELENGKAPAN:
                sent = Pelengkap(berkas=(f"salinan-{now:%Y-%m-%d}.pdf",))
                lengkapi(uow, case.nomor, sent, dari=Pihak.PELAPOR)
            else:
                came = CaraJawaban.LANGSUNG if answer.nilai is NilaiJawaban.HADIR else CaraJawaban.TERTULIS
                source = asked.jenis.ketentuan.tindakan
                actions = {t.urutan: "SEDANG" for t in berlaku(uow, case.nomor, source)} if source else {}
                step = Jawab(
                    jawab=asked.jenis,
                    dari=answer.oleh or asked.kepada,
                    nilai=answer.nilai,
                    cara=came,
                    tindakan=actions,
                )
                give_answer(uow, asked, step, now.date())
            uow.commit()

    def receipt(self, uow: UnitOfWork, case: Case, id_surat: str, since: datetime) -> Reply:
        """When the addressee of a letter proves that he has it."""
        letter = uow.surat.get(id_surat)
        about = _asked_by(uow, letter)
        found = uow.surat.find(nomor_berkas=case.nomor, jenis=letter.jenis, kepada=letter.kepada, ke=letter.ke)
        turn = [s.id for s in found if _asked_by(uow, s) == about].index(letter.id)
        question = (f"surat/{letter.jenis}/{letter.kepada}/{letter.ke}/{about}", turn)
        told = self._year.penerimaan
        if case.lot.unit(*question, "tanpa bukti") < told.tanpa_bukti:
            return Reply()
        acts = self._grid.institution if letter.kepada in _HOUSES else self._grid.anybody
        return Reply(acts(since, told.hari, case.lot, *question), question=question[0])

    def receive(self, id_surat: str, now: datetime) -> None:
        """The addressee proves that he has a letter, where nobody has yet."""
        with self._uow() as uow:
            if uow.surat.get(id_surat).tanggal_diterima is None:
                terima(uow, id_surat, now.date(), "tanda terima penerima")
                uow.commit()

    def _ways(self, case: Case, element: TaskId, turns: Mapping[str, int]) -> list[Pilihan]:
        """Those that count in this case now."""
        told = self._year.putusan.get(element)
        return [w for w in (told.pilihan if told else ()) if w.bobot and self._counts(case, w, turns)]

    def _counts(self, case: Case, way: Pilihan, turns: Mapping[str, int]) -> bool:
        if way.jenis and case.kind not in way.jenis:
            return False
        return all(self._last(case, other, turns) in names for other, names in way.bila.items())

    def _last(self, case: Case, element: TaskId, turns: Mapping[str, int]) -> str:
        """How a task was decided last in this case; it is drawn again, so that nothing has to be remembered."""
        ways, turn = self._ways(case, element, turns), turns[element]
        if not turn or not ways:
            return ""
        return case.lot.one([(w, w.bobot) for w in ways], element, turn, len(ways)).nama

    def _fields(self, task: UserTask, way: Pilihan, today: date) -> dict[str, Any]:
        form = self._forms[TaskId(task.element_id)]
        asked = (f.key for f in form.fields) if form else ()
        return pemutus_terisi(relatif(way.isian, today), asked, str(second(task.candidate_groups[0])))

    def _complete(self, case: Case, task: UserTask, fields: dict[str, Any]) -> bool:
        if form := self._forms[TaskId(task.element_id)]:
            form.check(fields)
        if task.element_id in WRITTEN_FIRST:
            with self._uow() as uow:
                if task.element_id == TaskId.SUSUN_KONSEP:
                    for naskah in list(unwritten(uow, case.nomor)):
                        write_for(uow, naskah)
                write_before(uow, case.nomor, task.element_id, fields)
                uow.commit()
        try:
            say_and_complete(self._uow, self._client, task, fields)
        except TidakDitemukan:
            return False
        return True


def _fits(answer: Balasan, asked: Permintaan, case: Case) -> bool:
    if answer.jenis and case.kind not in answer.jenis:
        return False
    if answer.kepada and asked.kepada not in answer.kepada:
        return False
    return answer.diam or (answer.oleh or asked.kepada) in asked.penjawab


def _named(asked: Permintaan) -> str:
    """What tells a request from the others of its case."""
    return f"{asked.jenis}/{asked.kepada}/{asked.ke}"


def _asked_by(uow: UnitOfWork, letter: Surat) -> str:
    """The request that it carries; empty where it carries none. Two may be on their way at once."""
    return _named(uow.permintaan.get(letter.id_permintaan)) if letter.id_permintaan else ""
