"""Running processes on new diagrams, on the real broker: deadlines keep their day, and each goes on to its end."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from pksbpmn.camunda.deployment import deploy_diagrams
from pksbpmn.camunda.diagrams import diagram_files
from pksbpmn.camunda.embedded import EngineSize
from pksbpmn.camunda.migration.plan import Perencana, Rencana
from pksbpmn.camunda.migration.run import Hasil, jalankan
from pksbpmn.camunda.search import Newest, RunningInstance
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.stage import Stage, open_stage
from pksbpmn.testing.engine import Engine, Record
from pksbpmn.usecases.pemeriksaan.petugas import catat_isi
from tests.process.examples import accept, new_laporan, verify
from tests.process.matters import Matters
from tests.unit.probe_diagrams import Edit, ganti, renamed, salinan, ubah

pytestmark = pytest.mark.engine
J = JenisPermintaan


class SeenInstances:
    """What Operate would find, from the records of a broker alone."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.newest: dict[str, Newest] = {}
        stage.stream.listen(self._take)

    def _take(self, record: Record) -> None:
        v = record["value"]
        if record["valueType"] == "PROCESS" and record["intent"] == "CREATED":
            found = Newest(v["bpmnProcessId"], v["version"], v["processDefinitionKey"])
            self.newest[found.id] = max(self.newest.get(found.id, found), found, key=lambda n: n.version)

    def search_instances(self) -> list[RunningInstance]:
        numbers = self._stage.stream.numbers()

        def read(s: Engine) -> list[RunningInstance]:
            return [
                RunningInstance(
                    i,
                    process,
                    s.definitions[i][1],
                    s.definitions[i][0],
                    numbers[i],
                    tuple(sorted(a.element_id for a in s.active.values() if a.instance == i)),
                )
                for i, process in s.instances.items()
                if i not in s.ended
            ]

        return list(self._stage.stream.ask(read))

    def element(self, nomor: str, element: str) -> RunningInstance | None:
        """An instance of this case that is at this element."""
        return next((i for i in self.search_instances() if i.nomor == nomor and element in i.active), None)

    def migrate(self, instance: int, definition: int, mapping: dict[str, str]) -> None:
        self._stage.client.migrate(instance, definition, mapping)


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A broker of its own: others go on with the diagrams of `bpmn/`."""
    with open_stage(EngineSize.BROKER, tmp_path_factory.mktemp("migrasi")) as opened:
        yield opened


@pytest.fixture(scope="module")
def mesin(stage: Stage) -> SeenInstances:
    return SeenInstances(stage)


def _install(stage: Stage, folder: Path, *edits: tuple[str, Edit]) -> None:
    """Install a changed copy of the diagrams, and wait until it is seen."""
    copy = salinan(folder)
    for berkas, edit in edits:
        ubah(copy, berkas, edit)
    deploy_diagrams(stage.client, stage.app.uow, diagram_files(copy))
    stage.settle()


def _plan(stage: Stage, mesin: SeenInstances, nomor: str, **peta: str) -> list[Rencana]:
    with stage.app.uow() as uow:
        named = {a.replace("_", "-"): b for a, b in peta.items()}
        running = [i for i in mesin.search_instances() if i.nomor == nomor]
        return Perencana(uow, mesin.newest.values(), named).rencana(running)


def _migrate(stage: Stage, mesin: SeenInstances, rencana: list[Rencana]) -> list[Hasil]:
    def administrator() -> object:
        return stage.app.uow(lambda _: "pengelola")

    return list(jalankan(mesin, administrator, rencana, patience=10))  # type: ignore[arg-type]


def _asked(stage: Stage, matters: Matters) -> tuple[str, date]:
    """A complaint whose first clarification was received five days ago; its number and the last day to answer."""
    nomor = new_laporan(matters)
    hari = stage.now().date()
    accept(matters, nomor)
    with matters.transaction() as uow:
        officers.register(uow)
        catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Kapan?"]})
    batas = matters.await_request(nomor, J.KLARIFIKASI_1, Pihak.ITJEN).batas
    assert batas is not None
    with stage.app.uow() as uow:
        (tahap,) = uow.riwayat_tahap.find(nomor_berkas=nomor)
    assert (tahap.tahap, tahap.mulai.date(), tahap.selesai) == (Tahap.KLARIFIKASI, hari, None)
    matters.until_day(stage.now().date() + timedelta(days=5))
    return nomor, batas.date()


def open_timers(stage: Stage, nomor: str) -> dict[tuple[str, int], int]:
    """Of each open timer of a case, its element and host: when it fires."""

    def read(s: Engine) -> dict[tuple[str, int], int]:
        numbers = {i for i in s.instances if s.nomor(i) == nomor}  # type: ignore[attr-defined]
        return {
            (t["targetElementId"], t["elementInstanceKey"]): t["dueDate"]
            for t in s.timers.values()
            if t["processInstanceKey"] in numbers
        }

    return dict(stage.stream.ask(read))


def _late_on_its_day(stage: Stage, matters: Matters, nomor: str, batas: date) -> None:
    """Nobody answers: still open on the last day, missed on the next; the second letter follows, and the case ends."""
    matters.until_day(batas)
    assert matters.request(nomor, J.KLARIFIKASI_1) is not None
    matters.until_day(batas + timedelta(days=1))
    with stage.app.uow() as uow:
        (pertama,) = uow.permintaan.find(nomor_berkas=nomor, jenis=J.KLARIFIKASI_1)
        assert pertama.status is StatusPermintaan.LEWAT
    kedua = matters.await_request(nomor, J.KLARIFIKASI_2, Pihak.ITJEN)
    with stage.app.uow() as uow:
        (surat, *_) = uow.surat.find(id_permintaan=kedua.id)
        assert (surat.jenis, surat.kepada) == (JenisSurat.PERMINTAAN_KLARIFIKASI, Pihak.ITJEN)
        assert surat.tanggal > batas
    matters.withdraw(nomor)


HARMLESS = (
    ("permintaan.bpmn", ganti('name="Catat tenggat lewat"', 'name="Catat yang lewat"', "catat-lewat-tenggat")),
    ("klarifikasi.bpmn", ganti('name="Nilai klarifikasi"', 'name="Nilai penjelasan"')),
)


@pytest.mark.timeout(900)
def test_a_deadline_keeps_its_day_and_the_case_goes_on(stage: Stage, mesin: SeenInstances, tmp_path: Path) -> None:
    """Parent and called processes each; another waits in a user task."""
    matters = Matters(stage)
    nomor, batas = _asked(stage, matters)
    lain = new_laporan(matters)
    verify(matters, lain)
    matters.await_task(lain, TaskId.RAPAT_PLENO)
    before = open_timers(stage, nomor) | open_timers(stage, lain)
    _install(stage, tmp_path, *HARMLESS)
    rencana = _plan(stage, mesin, nomor)
    assert {r.instans.process_id for r in rencana} == {"laporan", "klarifikasi", "permintaan-pihak", "permintaan"}
    rencana += _plan(stage, mesin, lain)
    assert [h for r in rencana for h in r.halangan] == []
    hasil = _migrate(stage, mesin, rencana)
    assert [(h.halangan, h.catatan) for h in hasil] == [(None, "")] * len(rencana)
    assert open_timers(stage, nomor) | open_timers(stage, lain) == before
    assert _plan(stage, mesin, nomor) + _plan(stage, mesin, lain) == []
    with stage.app.uow() as uow:
        assert len(uow.audit.find(nomor_berkas=nomor, peristiwa="proses-dimigrasi")) == 4
    matters.decide(lain, TaskId.RAPAT_PLENO, laporanDiterima=True)
    assert mesin.element(lain, "klarifikasi") is not None
    matters.withdraw(lain)
    _late_on_its_day(stage, matters, nomor, batas)


@pytest.mark.timeout(900)
def test_what_is_gone_stays_and_what_is_renamed_goes_as_was_said(
    stage: Stage, mesin: SeenInstances, tmp_path: Path
) -> None:
    matters = Matters(stage)
    nomor, batas = _asked(stage, matters)
    before, running = open_timers(stage, nomor), mesin.search_instances()
    _install(
        stage,
        tmp_path,
        ("permintaan.bpmn", renamed("tunggu-jawaban", "menunggu-jawaban")),
        ("permintaan.bpmn", renamed("batas-waktu-lewat", "tenggat-habis")),
    )
    (ditolak,) = [r for r in _plan(stage, mesin, nomor) if r.halangan]
    assert [h.unsur for h in ditolak.halangan] == ["“Tunggu jawaban”"]
    assert _migrate(stage, mesin, [ditolak]) == []
    assert (open_timers(stage, nomor), mesin.search_instances()) == (before, running)
    peta = {"tunggu_jawaban": "menunggu-jawaban", "batas_waktu_lewat": "tenggat-habis"}
    rencana = _plan(stage, mesin, nomor, **peta)
    hasil = _migrate(stage, mesin, rencana)
    assert [(h.halangan, h.catatan) for h in hasil] == [(None, "")] * 4
    assert open_timers(stage, nomor) == {
        (peta.get(e.replace("-", "_"), e), host): at for (e, host), at in before.items()
    }
    assert mesin.element(nomor, "menunggu-jawaban") is not None
    _late_on_its_day(stage, matters, nomor, batas)
