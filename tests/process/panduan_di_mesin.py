"""What a process owner sees of the guide's changes on the real broker: told by a checkout that has them.

`python -m tests.process.panduan_di_mesin SEMULA FOLDER` begins a case with the diagrams of SEMULA, installs and
migrates as the guide says, goes on to the new task, and prints as JSON what could be looked at.
"""

import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from datetime import date, timedelta
from email.message import EmailMessage
from pathlib import Path
from unittest import mock

from pksbpmn.camunda.client import Topology
from pksbpmn.camunda.diagrams import diagrams_in
from pksbpmn.camunda.embedded import EngineSize
from pksbpmn.cli.app import main
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.names import TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.stage import Stage, open_stage
from pksbpmn.testing.engine import Record
from pksbpmn.usecases.pemeriksaan.pengingat import DIINGATKAN, DINAIKKAN
from pksbpmn.usecases.pemeriksaan.petugas import catat_isi
from tests.crew import environment
from tests.process.examples import accept, new_laporan
from tests.process.matters import Matters
from tests.process.test_migrasi import SeenInstances, open_timers

J = JenisPermintaan
REMINDER = 'Tugas "Nilai penjelasan"'
NEW_TASK = "serahkan-pemeriksaan"


class Forms:
    """The forms that the engine has, and with which of them it opened a task."""

    def __init__(self, stage: Stage) -> None:
        self.known: dict[int, str] = {}
        self.opened: dict[str, str] = {}
        stage.stream.listen(self._take)

    def _take(self, record: Record) -> None:
        v = record["value"]
        if (record["valueType"], record["intent"]) == ("FORM", "CREATED"):
            self.known[v["formKey"]] = v["formId"]
        elif (record["valueType"], record["intent"]) == ("USER_TASK", "CREATED"):
            self.opened[v["elementId"]] = self.known.get(v["formKey"], "")


class Owner:
    """Types commands at the stage; each answers with its status and what it printed."""

    def __init__(self, stage: Stage, mesin: SeenInstances) -> None:
        self._stage, self._mesin = stage, mesin

    def types(self, *words: str) -> tuple[int, str]:
        said = io.StringIO()
        with self._at_the_stage(), redirect_stdout(said), redirect_stderr(said):
            status = main(list(words))
        self._stage.settle()
        return status, said.getvalue()

    @contextmanager
    def _at_the_stage(self) -> Iterator[None]:
        """A broker alone cannot be searched: what `migrasi` asks Operate, the records tell here."""

        @contextmanager
        def searchable(_: object) -> Iterator[object]:
            yield Searched(self._mesin)

        with (
            mock.patch.dict(os.environ, environment(self._stage)),
            mock.patch("pksbpmn.cli.layanan.pasang._asing", return_value=([], "")),
            mock.patch("pksbpmn.cli.context.Cli.searchable_engine", searchable),
        ):
            yield


class Searched:
    """The client of an engine that can search."""

    def __init__(self, mesin: SeenInstances) -> None:
        self.search_instances, self.migrate = mesin.search_instances, mesin.migrate
        self._mesin = mesin

    def search_newest_processes(self) -> list[object]:
        return list(self._mesin.newest.values())

    def topology(self) -> Topology:
        return Topology("8.6.0", 1, 1)


def _asked(matters: Matters) -> tuple[str, int]:
    """A complaint whose clarification is asked, and in how many days from its receipt it is to be answered."""
    nomor = new_laporan(matters)
    accept(matters, nomor)
    with matters.transaction() as uow:
        officers.register(uow)
        catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Kapan?"]})
    return nomor, (_due(matters, nomor, J.KLARIFIKASI_1) - matters.stage.now().date()).days


def _due(matters: Matters, nomor: str, jenis: JenisPermintaan) -> date:
    asked = matters.await_request(nomor, jenis, Pihak.ITJEN)
    assert asked.batas is not None
    return asked.batas.date()


def _words(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    return "" if body is None else str(body.get_content())


def _trail(stage: Stage, nomor: str, peristiwa: str) -> list[dict[str, object]]:
    with stage.app.uow() as uow:
        return [dict(a.rincian) for a in uow.audit.find(nomor_berkas=nomor, peristiwa=peristiwa)]


def look(semula: Path, folder: Path) -> dict[str, object]:
    """Tell it; each entry is one thing that a person would look at."""
    with diagrams_in(semula), open_stage(EngineSize.BROKER, folder) as stage:
        matters, mesin, forms = Matters(stage), SeenInstances(stage), Forms(stage)
        owner = Owner(stage, mesin)
        lama, hari_lama = _asked(matters)
        matters.until_day(stage.now().date() + timedelta(days=5))
        with diagrams_in(Path("bpmn")):
            seen = _changed(stage, matters, owner, forms, lama)
    return {"hari_lama": hari_lama} | seen


def _changed(stage: Stage, matters: Matters, owner: Owner, forms: Forms, lama: str) -> dict[str, object]:
    seen: dict[str, object] = {}
    batas, timers = _due(matters, lama, J.KLARIFIKASI_1), open_timers(stage, lama)
    seen["pasang"] = owner.types("pasang")
    seen["rencana"] = owner.types("migrasi")
    seen["migrasi"] = owner.types("migrasi", "--jalankan")
    seen["timer"] = (len(timers), open_timers(stage, lama) == timers)
    baru, seen["hari_baru"] = _asked(matters)
    matters.withdraw(baru)
    seen["sebelum_lewat"] = len(_trail(stage, lama, "klarifikasi-tidak-disampaikan"))
    kedua = matters.await_request(lama, J.KLARIFIKASI_2, Pihak.ITJEN)
    with stage.app.uow() as uow:
        surat = min(s.tanggal for s in uow.surat.find(id_permintaan=kedua.id))
    seen["surat_kedua_sesudah"] = (surat - batas).days
    seen["sesudah_lewat"] = len(_trail(stage, lama, "klarifikasi-tidak-disampaikan"))
    matters.answer(lama, J.KLARIFIKASI_2, Pihak.ITJEN)
    matters.await_task(lama, TaskId.NILAI_KLARIFIKASI)
    matters.until_day(stage.now().date() + timedelta(days=37))
    seen["diingatkan"] = [a["elemen"] for jenis in (DIINGATKAN, DINAIKKAN) for a in _trail(stage, lama, jenis)]
    seen["surat_pengingat"] = sum(REMINDER in _words(m) for m in read_mail(stage.folder / "mailbox"))
    matters.decide(lama, TaskId.NILAI_KLARIFIKASI, penjelasanCukup=False, tindakLanjutSelesai=False)
    if NEW_TASK in set(TaskId):
        matters.decide(lama, TaskId(NEW_TASK), bahanDiserahkan=True)
    seen["formulir"] = forms.opened.get(NEW_TASK)
    matters.await_task(lama, TaskId.RENCANA_PEMERIKSAAN)
    with stage.app.uow() as uow:
        seen["diputus"] = [k.data for k in uow.keputusan.find(nomor_berkas=lama) if k.elemen == NEW_TASK]
    matters.withdraw(lama)
    return seen


if __name__ == "__main__":
    print(json.dumps(look(Path(sys.argv[1]), Path(sys.argv[2]))))  # noqa: T201 - read by the test
