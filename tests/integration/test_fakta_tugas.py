"""What an officer sees of a case in Tasklist: the facts of its task, on the full embedded stack."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from pksbpmn.camunda.diagrams import diagram_files
from pksbpmn.camunda.embedded import EngineSize, await_forms, read_login
from pksbpmn.domain.laporan.fakta_tugas import MENDESAK, RCO
from pksbpmn.domain.laporan.laporan import DasarJalurCepat
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.model import cerita_proyek
from pksbpmn.stories.stage import Stage, open_stage
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.pemeriksaan import pernyataan
from pksbpmn.usecases.pemeriksaan.pengingat import TugasTerlambat, ingatkan_petugas
from pksbpmn.usecases.pemeriksaan.pernyataan import TempatPutusan
from tests.integration.full_stack import standing
from tests.waiting import wait_for

pytestmark = pytest.mark.engine

PEGAWAI = str(officers.second(CandidateGroup.PENERIMAAN_VERIFIKASI))
NAMA = "Siti Contoh Rahasia"
LINT = Path(__file__).parents[2] / "tools" / "lint"
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
_PAUSE = 0.5


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """Broker, OpenSearch, Operate, Tasklist, workers and relay; every record is kept."""
    with open_stage(EngineSize.FULL, tmp_path_factory.mktemp("fakta"), keep_records=True) as opened:
        yield opened


@pytest.fixture(scope="module")
def tasklist(stage: Stage) -> Iterator[httpx.Client]:
    """Tasklist's public API, as its page asks it."""
    assert stage.engine.operate is not None
    login = read_login(stage.engine.data_dir)
    assert login is not None
    with httpx.Client(base_url=stage.engine.operate.removesuffix("/operate"), timeout=30, trust_env=False) as http:
        http.post("/api/login", data={"username": login[0], "password": login[1]}).raise_for_status()
        forms = [(path.stem, 1) for path in diagram_files() if path.suffix == ".form"]
        assert await_forms(stage.engine.data_dir, forms, 120)
        yield http


def _file(stage: Stage, **lain: object) -> str:
    masuk = cerita_proyek()["sertifikat-pelatihan"].laporan_pada(stage.now().date())
    with stage.app.uow() as uow:
        nomor = lapor(uow, masuk.model_copy(update=lain))
        officers.register(uow)
        uow.commit()
    return nomor


def _task(stage: Stage, tasklist: httpx.Client, nomor: str, element: TaskId) -> dict[str, Any]:
    """The open task of a case with all its variables, its form and its card, as soon as Tasklist knows them.

    The card (`context`) comes with the search, the variables by a request after it: variables that arrive in between
    are in the second answer alone.
    """

    def shown() -> dict[str, Any] | None:
        asked = {
            "state": "CREATED",
            "taskVariables": [{"name": "nomorBerkas", "value": f'"{nomor}"', "operator": "eq"}],
        }
        found = tasklist.post("/v1/tasks/search", json=asked).raise_for_status().json()
        task = next((t for t in found if t["taskDefinitionId"] == element), None)
        if task is None:
            return None
        variables = tasklist.post(f"/v1/tasks/{task['id']}/variables/search", json={}).raise_for_status().json()
        told: dict[str, Any] = task | {"variables": {v["name"]: json.loads(v["value"]) for v in variables}}
        complete = "fakta" in told["variables"] and told["formId"] is not None and told["context"] is not None
        return told if complete else None

    return wait_for(f"tugas {element} {nomor}", shown, pause=_PAUSE, standing=lambda: standing(stage, nomor))


def _scopes(stage: Stage, nomor: str) -> list[tuple[bool, str]]:
    """Each writing of `fakta` that speaks of this case: whether it was of the process, and what."""
    records = (json.loads(r) for r in stage.stream.find_text('"name":"fakta"'))
    values = [r["value"] for r in records if r["valueType"] == "VARIABLE" and r["recordType"] == "EVENT"]
    return [(v["scopeKey"] == v["processInstanceKey"], v["value"]) for v in values if nomor in v["value"]]


@pytest.mark.timeout(900)
def test_a_task_shows_its_facts_in_its_own_scope_and_nobody_fills_them_in(stage: Stage, tasklist: httpx.Client) -> None:
    masuk = cerita_proyek()["sertifikat-pelatihan"].laporan_pada(stage.now().date())
    nomor = _file(stage, jalur_cepat=DasarJalurCepat.HAK_HIDUP, identitas_dirahasiakan=True)
    task = _task(stage, tasklist, nomor, TaskId.VERIFIKASI_FORMIL)
    fakta = task["variables"]["fakta"]
    assert (fakta["nomor"], fakta["jenis"]) == (nomor, "laporan masyarakat, reaksi cepat Ombudsman (RCO)")
    assert (fakta["prioritas"], task["priority"]) == (RCO, RCO)
    assert task["context"] == nomor  # on its card in the list
    assert masuk.pelapor is not None
    assert masuk.pelapor.nama_lengkap not in json.dumps(task)
    assert str(masuk.perihal) not in json.dumps(task)

    key = task["processDefinitionKey"]
    form = tasklist.get(f"/v1/forms/{task['formId']}", params={"processDefinitionKey": key}).raise_for_status().json()
    (block,) = (c["text"] for c in json.loads(form["schema"])["components"] if c["id"] == "verifikasi-formil-fakta")
    assert "**{{fakta.jenis}}**, nomor **{{fakta.nomor}}**" in block
    assert set(re.findall(r"fakta\.(\w+)", block)) == fakta.keys() - {"prioritas"}

    with stage.app.uow() as uow:
        tempat = TempatPutusan(TaskId.VERIFIKASI_FORMIL, int(task["processInstanceKey"]))
        pernyataan.nyatakan(
            uow,
            nomor,
            PEGAWAI,
            int(task["id"]),
            tempat=tempat,
            kelompok=task["candidateGroups"],
            pemegang=None,
            isian={"syaratLengkap": True},
        )
        uow.commit()
    stage.client.complete_user_task(int(task["id"]), {"syaratLengkap": True, "fakta": {"nomor": NAMA, "prioritas": 0}})

    after = _task(stage, tasklist, nomor, TaskId.VERIFIKASI_MATERIIL)["variables"]["fakta"]
    assert (after["nomor"], after["prioritas"]) == (nomor, RCO)
    with stage.app.uow() as uow:
        assert [k.data for k in uow.keputusan.find(nomor_berkas=nomor)] == [{"syaratLengkap": True}]
    written = _scopes(stage, nomor)
    assert len(written) >= 2
    assert [value for of_process, value in written if of_process] == []
    forged = [json.loads(r)["value"] for r in stage.stream.find_text(NAMA) if '"VARIABLE"' in r]
    assert [v for v in forged if v["scopeKey"] == v["processInstanceKey"]] == []


def _cards(stage: Stage) -> list[str]:
    """The cards of the list at the address that is printed at the start, in their order on the page."""
    asked = {"browser": BROWSER, "url": stage.engine.tasklist, "login": read_login(stage.engine.data_dir)}
    command = ["node", str(Path(__file__).with_name("kartu_tasklist.mjs"))]
    shown = subprocess.run(
        command, input=json.dumps(asked), cwd=LINT, capture_output=True, text=True, timeout=120, check=False
    )
    assert shown.returncode == 0, shown.stderr
    cards: list[str] = json.loads(shown.stdout)
    return cards


@pytest.mark.timeout(900)
@pytest.mark.skipif(
    not (BROWSER and shutil.which("node") and (LINT / "node_modules" / "playwright-core").is_dir()),
    reason="needs a browser, Node.js and tools/lint",
)
def test_each_card_names_its_case_and_what_is_late_or_rapid_stands_first(stage: Stage, tasklist: httpx.Client) -> None:
    late, rapid, other = _file(stage), _file(stage, jalur_cepat=DasarJalurCepat.HAK_HIDUP), _file(stage)
    open_tasks = {n: _task(stage, tasklist, n, TaskId.VERIFIKASI_FORMIL) for n in (late, rapid, other)}
    tugas = TugasTerlambat(TaskId.VERIFIKASI_FORMIL, int(open_tasks[late]["processInstanceKey"]))
    with stage.app.uow() as uow:
        ingatkan_petugas(uow, late, tugas, "uji")
        uow.commit()
    wait_for(
        "prioritas",
        lambda: _task(stage, tasklist, late, TaskId.VERIFIKASI_FORMIL)["priority"] == MENDESAK,
        pause=_PAUSE,
        standing=lambda: standing(stage, late),
    )
    cards = [[line for line in card.splitlines() if line in (late, rapid, other)] for card in _cards(stage)]
    assert [card for card in cards if card] == [[late], [rapid], [other]]
