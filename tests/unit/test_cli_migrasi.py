"""`pksbpmn migrasi`: first what it would do, then one instance after the other, and nothing of what is refused."""

import json
from collections.abc import Mapping

import pytest

from pksbpmn.camunda.client import CamundaClient, Topology
from pksbpmn.camunda.diagrams import diagram_files, diagram_texts
from pksbpmn.domain.galat import GalatSementara
from pksbpmn.usecases.berkas import diagram
from tests.unit.cli_tools import PEJABAT, Terminal, refused, succeeded, terminal
from tests.unit.cluster import Rest, cluster
from tests.unit.probe_diagrams import Edit, ganti, hapus

pks = pytest.fixture(terminal, name="pks")
rest = pytest.fixture(cluster, name="rest")
OLD, NEW = 100, 200
FIRST, SECOND = 5001, 5002
HARMLESS = ganti('name="Tunggu jawaban"', 'name="Menunggu jawaban"')


class Cluster:
    """Two requests of one complaint run on the old diagrams; Operate shows what the engine was told."""

    def __init__(self, pks: Terminal, rest: Rest) -> None:
        self.rest, self.nomor = rest, pks.file_laporan()
        self.version = {FIRST: 1, SECOND: 1}
        self.dies_at: int | None = None
        pks.monkeypatch.setattr(CamundaClient, "topology", lambda _: Topology("8.8.1", 1, 1))
        pks.monkeypatch.setattr(CamundaClient, "migrate", lambda _, *what: self._migrate(*what))
        pks.monkeypatch.setattr("pksbpmn.camunda.migration.plan.Perencana._putusan", lambda *_: iter(()))
        self._show()

    def install(self, pks: Terminal, edit: Edit) -> None:
        lama = diagram_texts(diagram_files())
        with pks.application().uow() as uow:
            diagram.catat(uow, [OLD], lama)
            diagram.catat(uow, [NEW], lama | {"permintaan.bpmn": edit(lama["permintaan.bpmn"])})
            uow.commit()

    def _migrate(self, instance: int, definition: int, mapping: Mapping[str, str]) -> None:
        if instance == self.dies_at:
            raise KeyboardInterrupt
        assert (definition, mapping["batas-waktu-lewat"]) == (NEW, "batas-waktu-lewat")
        self.version[instance] = 2
        self._show()

    def _show(self) -> None:
        runs = [
            {"key": k, "bpmnProcessId": "permintaan", "processVersion": v, "processDefinitionKey": {1: OLD, 2: NEW}[v]}
            for k, v in self.version.items()
        ]
        self.rest.answers = {
            "/v1/process-definitions/search": (
                200,
                {"items": [{"bpmnProcessId": "permintaan", "version": v, "key": k} for v, k in ((1, OLD), (2, NEW))]},
            ),
            "/v1/process-instances/search": (200, {"items": runs}),
            "/v1/flownode-instances/search": (
                200,
                {"items": [{"processInstanceKey": k, "flowNodeId": "tunggu-jawaban"} for k in self.version]},
            ),
            "/v1/variables/search": (
                200,
                {"items": [{"processInstanceKey": k, "value": json.dumps(self.nomor)} for k in self.version]},
            ),
        }


@pytest.fixture
def engine(pks: Terminal, rest: Rest) -> Cluster:
    return Cluster(pks, rest)


def _trail(pks: Terminal) -> list[tuple[str, str | None]]:
    with pks.application().uow() as uow:
        return [(a.pelaku, a.nomor_berkas) for a in uow.audit.find(peristiwa="proses-dimigrasi")]


def test_without_jalankan_nothing_is_changed(pks: Terminal, engine: Cluster) -> None:
    engine.install(pks, HARMLESS)
    hasil = pks("migrasi")
    assert succeeded(hasil) == "permintaan, versi 1 ke 2: 2 dapat dimigrasi, 0 terhalang"
    assert "Belum ada yang diubah" in hasil.err
    assert engine.version == {FIRST: 1, SECOND: 1}
    assert _trail(pks) == []


def test_what_runs_is_migrated_and_again_there_is_nothing_left(pks: Terminal, engine: Cluster) -> None:
    engine.install(pks, HARMLESS)
    hasil = pks("migrasi", "permintaan", "--jalankan")
    assert succeeded(hasil).endswith("\n2 dimigrasi.")
    assert "2 dari 2" in hasil.err
    assert engine.version == {FIRST: 2, SECOND: 2}
    assert _trail(pks) == [(PEJABAT, engine.nomor)] * 2
    assert succeeded(pks("migrasi", "--jalankan")).startswith("Semua proses yang berjalan sudah pada versi terbaru.")
    assert len(_trail(pks)) == 2


def test_a_deadline_that_would_be_lost_is_refused(pks: Terminal, engine: Cluster) -> None:
    engine.install(pks, hapus("batas-waktu-lewat"))
    for words in (("migrasi",), ("migrasi", "--jalankan")):
        hasil = pks(*words)
        assert hasil.status == 1
        assert "permintaan, versi 1 ke 2: 0 dapat dimigrasi, 2 terhalang" in hasil.out
        assert (
            f"{engine.nomor}, {engine.nomor}:\n    “Batas waktu lewat”: batas waktu yang sedang berjalan" in hasil.out
        )
        assert "--peta batas-waktu-lewat=ID-BARU" in hasil.out
    assert engine.version == {FIRST: 1, SECOND: 1}
    assert pks("migrasi", "--format", "json").json[0]["halangan"][0]["unsur"] == "“Batas waktu lewat”"


def test_ctrl_c_leaves_what_was_done_and_the_rest_goes_on(pks: Terminal, engine: Cluster) -> None:
    engine.install(pks, HARMLESS)
    engine.dies_at = SECOND
    hasil = pks("migrasi", "--jalankan")
    assert hasil.status == 130
    assert "Yang sudah dimigrasi tetap; ulangi perintah ini" in hasil.err
    assert (engine.version, len(_trail(pks))) == ({FIRST: 2, SECOND: 1}, 1)
    engine.dies_at = None
    assert "\n1 dimigrasi." in succeeded(pks("migrasi", "--jalankan"))
    assert engine.version == {FIRST: 2, SECOND: 2}


def test_only_an_administrator_migrates(pks: Terminal, engine: Cluster) -> None:
    engine.install(pks, HARMLESS)
    refused(pks.of("11")("migrasi", "--jalankan"), "pengelola")
    assert engine.version == {FIRST: 1, SECOND: 1}


def test_a_broker_alone_is_told_to_be_one(pks: Terminal, engine: Cluster, rest: Rest) -> None:
    rest.answers = {"/v1/process-definitions/search": (404, {})}
    refused(pks("migrasi"), "tidak dapat mencari tugas, insiden, dan instance")


def test_an_engine_that_goes_away_is_told_with_what_was_done(pks: Terminal, engine: Cluster) -> None:
    engine.install(pks, HARMLESS)

    def away(*_: object) -> None:
        raise GalatSementara("Migrasi gagal: mesin proses tidak terjangkau atau sedang sibuk.", "Ulangi.")

    pks.monkeypatch.setattr(CamundaClient, "migrate", away)
    hasil = pks("migrasi", "--jalankan")
    assert hasil.status == 1
    assert "Terhenti: 0 dari 2 sudah diperiksa" in hasil.err
    assert "mesin proses tidak terjangkau" in hasil.err
    assert _trail(pks) == []
