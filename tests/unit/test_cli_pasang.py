"""`pksbpmn pasang` tells what it would change, by what the owner sees in Modeler; a deployment beside it is noticed."""

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest
from pyzeebe.proto.gateway_pb2 import Deployment, DeployResourceResponse

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.diagrams import diagram_dir, diagram_files
from pksbpmn.camunda.embedded import EngineSize, RunningEngine
from pksbpmn.settings import Settings
from tests.unit.cli_tools import Terminal, succeeded, terminal
from tests.unit.cluster import Rest, cluster
from tests.unit.probe_diagrams import Edit, ganti, hapus, isian, sel, tanpa_isian, ubah

pks = pytest.fixture(terminal, name="pks")
rest = pytest.fixture(cluster, name="rest")


class Engine:
    """Gives keys as the gateway does: new ones to all where anything differs from the newest versions."""

    def __init__(self) -> None:
        self.keys = count(2251799813685249)
        self.deployed: list[dict[str, str]] = []
        self.newest: dict[str, int] = {}
        self.version, self.replaced = 0, False

    def deploy(self, paths: Sequence[Path]) -> DeployResourceResponse:
        answer = DeployResourceResponse(key=next(self.keys))
        files = {p.name: p.read_text(encoding="utf-8") for p in paths}
        if self.replaced or not self.deployed or files != self.deployed[-1]:
            self.version, self.replaced = self.version + 1, False
            self.newest = {p.stem: next(self.keys) for p in paths}
        self.deployed.append(files)
        answer.deployments.extend(_deployment(p, self.newest[p.stem], self.version) for p in paths)
        return answer

    def replace(self, name: str) -> None:
        """Somebody deploys a single file."""
        self.newest[name], self.replaced = next(self.keys), True

    def found(self, suffix: str) -> tuple[int, object]:
        """What Operate finds of them."""
        name = {".bpmn": "bpmnProcessId", ".dmn": "decisionId"}[suffix]
        stems = {p.stem for p in diagram_files() if p.suffix == suffix}
        return 200, {"items": [{name: i, "version": 3, "key": k} for i, k in self.newest.items() if i in stems]}


def _deployment(path: Path, key: int, version: int) -> Deployment:
    deployment = Deployment()
    match path.suffix:
        case ".bpmn":
            deployment.process.bpmnProcessId, deployment.process.processDefinitionKey = path.stem, key
            deployment.process.version = version
        case ".dmn":
            deployment.decision.dmnDecisionId, deployment.decision.decisionKey = path.stem, key
        case _:
            deployment.form.formId, deployment.form.formKey = path.stem, key
    return deployment


@pytest.fixture
def engine(pks: Terminal, rest: Rest) -> Engine:
    """An engine on which everything was installed once; whether it holds is for other tests."""
    engine = Engine()
    pks.monkeypatch.setattr("pksbpmn.cli.layanan.pasang.tolak_temuan", lambda _: None)
    pks.monkeypatch.setattr(CamundaClient, "deploy", engine.deploy)
    pks.monkeypatch.setattr(CamundaClient, "check_access", lambda _: None)
    succeeded(pks("pasang"))
    _answer(rest, engine)
    return engine


def _answer(rest: Rest, engine: Engine) -> None:
    rest.answers = {
        "/v1/process-definitions/search": engine.found(".bpmn"),
        "/v1/decision-definitions/search": engine.found(".dmn"),
    }


def _changed(pks: Terminal, *edits: tuple[str, Edit]) -> Path:
    """A folder with these edits, from which is installed."""
    folder = Path(shutil.copytree(diagram_dir(), pks.folder / "bpmn"))
    for berkas, edit in edits:
        ubah(folder, berkas, edit)
    pks.monkeypatch.setattr("pksbpmn.camunda.diagrams.diagram_dir", lambda: folder)
    return folder


STANDS = "        <bpmn:flowNodeRef>nilai-klarifikasi</bpmn:flowNodeRef>\n"
EDITS: tuple[tuple[str, Edit, str], ...] = (
    (
        "klarifikasi.bpmn",
        ganti('candidateGroups="pemeriksaan"', 'candidateGroups="rapat-pleno"'),
        "“Nilai klarifikasi”: Candidate groups: pemeriksaan → rapat-pleno",
    ),
    (
        "klarifikasi.bpmn",
        ganti('name="Nilai klarifikasi"', 'name="Nilai penjelasan"'),
        "“Nilai klarifikasi”: Name: Nilai klarifikasi → Nilai penjelasan",
    ),
    (
        "klarifikasi.bpmn",
        lambda teks: ganti("      </bpmn:lane>\n", f"{STANDS}      </bpmn:lane>\n")(ganti(STANDS, "")(teks)),
        "“Nilai klarifikasi”: Lajur: Keasistenan pemeriksaan → Pihak yang diminta",
    ),
    (
        "adendum.bpmn",
        ganti('>=nilaiJawaban = "SETUJU"<', ">=true<"),
        'alur “ya” dari “Disetujui?” ke “Beri nomor”: Condition expression: =nilaiJawaban = "SETUJU" → =true',
    ),
    ("konsiliasi.bpmn", hapus("batalkan-persetujuan"), "“Batalkan permintaan”: dihapus"),
    (
        "permintaan.bpmn",
        ganti('correlationKey="=idPermintaan"', 'correlationKey="=nomorBerkas"', "pesan-jawaban-diterima"),
        "pesan “jawaban-diterima”: Subscription correlation key: =idPermintaan → =nomorBerkas",
    ),
    (
        "monev.bpmn",
        ganti('<zeebe:taskDefinition type="susun-angka-monev"', '<zeebe:taskDefinition type="susun-angka"'),
        "“Susun angka”: Task definition > Type: susun-angka-monev → susun-angka",
    ),
    ("tenggat.dmn", sel("aturan-02-h1", "21"), 'baris 2 (jenisPermintaan "KLARIFIKASI_1"): lama: 14 → 21'),
    (
        "nilai-klarifikasi.form",
        isian("penjelasanCukup", label="Penjelasannya memadai"),
        "isian “Penjelasan yang diperoleh cukup”: Label: Penjelasan yang diperoleh cukup → Penjelasannya memadai",
    ),
    (
        "nilai-klarifikasi.form",
        tanpa_isian("tindakLanjutSelesai"),
        "isian “Tindak lanjut penyelesaian sudah dilakuk…”: dihapus",
    ),
    (
        "klarifikasi.bpmn",
        ganti('<dc:Bounds x="', '<dc:Bounds x="1'),
        "hanya gambar atau susunannya",
    ),
)


@pytest.mark.parametrize(("berkas", "edit", "said"), EDITS, ids=[said for _, _, said in EDITS])
def test_a_change_is_told_by_what_its_owner_changed_and_nothing_else(
    pks: Terminal, engine: Engine, berkas: str, edit: Edit, said: str
) -> None:
    _changed(pks, (berkas, edit))
    first, second, *rest = succeeded(pks("pasang", "--lihat")).splitlines()
    assert (first, second.strip()) == (f"{berkas}: diubah", said)
    assert rest == [f"1 diubah, {len(_kept(pks)) - 1} sama."]
    assert len(engine.deployed) == 1


def _kept(pks: Terminal) -> dict[str, str]:
    with pks.application().uow() as uow:
        (paket,) = uow.paket_diagram.find()
    return paket.isi


def test_files_that_came_and_went_are_told_and_installing_makes_all_the_same(pks: Terminal, engine: Engine) -> None:
    folder = _changed(pks, ("tenggat.dmn", sel("aturan-02-h1", "21")))
    (folder / "monev.bpmn").rename(folder / "evaluasi.bpmn")
    seen = succeeded(pks("pasang"))
    assert "evaluasi.bpmn: baru" in seen
    assert "monev.bpmn: dihapus" in seen
    assert seen.index("lama: 14 → 21") < seen.index("Terpasang")
    assert "evaluasi.bpmn" in engine.deployed[-1]
    again = pks("pasang", "--lihat", "--format", "json").json
    assert (again["perubahan"], again["terpasang"]) == ([], [])


def test_other_words_of_a_letter_are_told_line_by_line(pks: Terminal, engine: Engine) -> None:
    texts = {n: t for n, t in _kept(pks).items() if n.startswith("surat/")}
    lines = texts["surat/laporan/tanda_terima.jinja"].splitlines()
    changed = "\n".join([f"{lines[0]} Terima kasih.", *lines[1:], "Hormat kami."])
    pks.monkeypatch.setattr(
        "pksbpmn.cli.layanan.pasang.wording_texts", lambda: texts | {"surat/laporan/tanda_terima.jinja": changed}
    )
    seen = succeeded(pks("pasang", "--lihat"))
    assert "surat/laporan/tanda_terima.jinja: diubah" in seen
    assert "    baris 1: teks: " in seen
    assert f"    baris {len(lines) + 1}: baru (Hormat kami.)" in seen


@pytest.mark.parametrize("unsur", ["klarifikasi", "tenggat"])
def test_what_modelers_own_deploy_button_installed_is_noticed(
    pks: Terminal, rest: Rest, engine: Engine, unsur: str
) -> None:
    sehat = pks("dokter")
    assert (sehat.status, "Sehat: tidak ada temuan." in sehat.out) == (0, True), sehat.out + sehat.err
    engine.replace(unsur)
    engine.replace("proses-lain")
    _answer(rest, engine)
    dokter = pks("dokter", "--format", "json")
    (temuan,) = dokter.json["temuan"]
    assert (dokter.status, temuan["periksa"], temuan["objek"]) == (1, "pemasangan", unsur)
    assert "tidak dipasang dengan `pksbpmn pasang`, mungkin dengan tombol Deploy" in temuan["pesan"]
    assert "lalu `pksbpmn pasang`" in temuan["obat"]
    assert f"{unsur}: versi 3 di mesin tidak dipasang" in succeeded(pks("pasang"))
    _answer(rest, engine)
    assert pks("dokter").status == 0


def test_a_process_is_ours_by_its_id_whatever_its_file_is_called(pks: Terminal, rest: Rest, engine: Engine) -> None:
    folder = _changed(pks, ("tenggat.dmn", sel("aturan-02-h1", "21")))
    (folder / "monev.bpmn").rename(folder / "evaluasi.bpmn")
    succeeded(pks("pasang"))
    _answer(rest, engine)
    button = {"bpmnProcessId": "monev", "version": 3, "key": 2**60}
    rest.answers["/v1/process-definitions/search"] = (200, {"items": [button]})
    assert "monev: versi 3 di mesin tidak dipasang" in succeeded(pks("pasang", "--lihat"))


def test_an_installation_that_broke_off_is_told_as_one(pks: Terminal, rest: Rest, engine: Engine) -> None:
    """It left new versions of everything on the engine, and nobody deployed them one by one."""
    for name in list(engine.newest):
        engine.replace(name)
    _answer(rest, engine)
    (temuan,) = pks("dokter", "--format", "json").json["temuan"]
    assert (temuan["objek"], "Ulangi `pksbpmn pasang`" in temuan["obat"]) == ("bpmn/", True)
    seen = succeeded(pks("pasang", "--lihat"))
    assert len(seen.splitlines()) == 3, seen
    assert "pemasangan terakhir terputus" in seen


def _refuses(pks: Terminal, table: str) -> None:
    """The registry takes no more of this."""
    with pks.application().database.begin() as c:
        c.exec_driver_sql(f"CREATE TRIGGER penuh BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'penuh'); END")


def test_a_registry_that_refuses_is_told_before_anything_is_deployed(pks: Terminal, engine: Engine) -> None:
    _changed(pks, ("tenggat.dmn", sel("aturan-02-h1", "21")))
    _refuses(pks, "paket_diagram")
    seen = pks("pasang")
    assert (seen.status, len(engine.deployed)) == (1, 1)
    assert "Tidak ada yang berubah" in seen.err


def test_what_the_engine_has_and_the_registry_not_is_said_with_its_cure(pks: Terminal, engine: Engine) -> None:
    _changed(pks, ("tenggat.dmn", sel("aturan-02-h1", "21")))
    _refuses(pks, "diagram_terpasang")
    seen = pks("pasang")
    assert (seen.status, len(engine.deployed)) == (1, 2)
    assert "registri belum mencatatnya" in seen.err
    assert "Ulangi `pksbpmn pasang`" in seen.err
    assert "Tidak ada yang berubah" not in seen.err


def test_the_registry_is_held_while_the_engine_deploys(pks: Terminal, engine: Engine) -> None:
    """Else a case begins on diagrams that are not kept yet, and its first job is refused."""
    held: list[str] = []

    def deploy(_: CamundaClient, paths: Sequence[Path]) -> DeployResourceResponse:
        other = sqlite3.connect(pks.folder / "data" / "registri.sqlite3", timeout=0)
        with closing(other), pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        held.append("ya")
        return engine.deploy(paths)

    pks.monkeypatch.setattr(CamundaClient, "deploy", deploy)
    succeeded(pks("pasang"))
    assert held == ["ya"]


def test_ctrl_c_while_it_deploys_says_what_may_hold_and_the_cure(pks: Terminal, engine: Engine) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    pks.monkeypatch.setattr(CamundaClient, "deploy", interrupted)
    seen = pks("pasang")
    assert seen.status == 130
    assert "Ulangi `pksbpmn pasang` sampai selesai" in seen.err


def test_a_broker_alone_tells_it_when_everything_is_installed_again(pks: Terminal, rest: Rest, engine: Engine) -> None:
    rest.answers = {"/v1/process-definitions/search": (404, {})}
    engine.replace("klarifikasi")
    assert "versi terbaru di sana bukan dari `pksbpmn pasang`" in pks("pasang").err
    assert "versi terbaru di sana" not in pks("pasang").err
    _changed(pks, ("tenggat.dmn", sel("aturan-02-h1", "21")))
    assert "versi terbaru di sana" not in pks("pasang").err


def test_a_first_installation_is_told_by_its_number(pks: Terminal, rest: Rest) -> None:
    assert succeeded(pks("pasang", "--lihat")).splitlines()[0].endswith(" baru.")


def test_an_engine_that_cannot_be_asked_is_said(pks: Terminal, rest: Rest, engine: Engine) -> None:
    rest.answers = {"/v1/process-definitions/search": (404, {})}
    assert "Mesin tidak dibandingkan: Mesin proses ini tidak dapat mencari" in pks("pasang", "--lihat").err


def test_the_embedded_tasklist_has_read_the_forms_before_anything_begins(pks: Terminal, engine: Engine) -> None:
    asked: list[tuple[Path, set[tuple[str, int]]]] = []
    here = pks.folder / "mesin"
    running = RunningEngine(
        grpc=str(Settings(_env_file=None).cluster_grpc),
        rest="",
        management="",
        operate="o",
        tasklist="t",
        pids=(),
        data_dir=here,
        size=EngineSize.FULL,
    )

    def read(folder: Path, forms: list[tuple[str, int]], _: float) -> bool:
        asked.append((folder, set(forms)))
        return len(asked) > 1

    pks.monkeypatch.setattr("pksbpmn.cli.layanan.pasang.running_engine", lambda _: running)
    pks.monkeypatch.setattr("pksbpmn.cli.layanan.pasang.await_forms", read)
    late = pks("pasang").err
    assert "Tasklist belum membaca semua formulir" in late
    assert "`pksbpmn tugas selesai`" in late
    assert "belum membaca" not in pks("pasang").err
    assert {(folder, frozenset(forms)) for folder, forms in asked} == {
        (here, frozenset((p.stem, 0) for p in diagram_files() if p.suffix == ".form"))
    }
