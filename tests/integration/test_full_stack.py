"""Operate and Tasklist really show what runs: the full embedded stack, a complaint, and a look from outside."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
import sqlalchemy as sa

from pksbpmn.camunda.client import OpenTask
from pksbpmn.camunda.diagrams import diagram_files
from pksbpmn.camunda.embedded import EngineSize, read_login
from pksbpmn.camunda.embedded.state import read_state
from pksbpmn.cli.app import main
from pksbpmn.names import TaskId
from pksbpmn.registry import tables
from pksbpmn.stories.model import Putuskan, cerita_proyek
from pksbpmn.stories.pace import WallPace
from pksbpmn.stories.sight import SearchSight
from pksbpmn.stories.stage import Stage, open_stage
from pksbpmn.stories.tale import Stuck, outcome
from pksbpmn.stories.teller import Teller
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.laporan import lapor as penerimaan
from pksbpmn.wiring import Application
from tests.crew import environment
from tests.integration.full_stack import standing
from tests.waiting import wait_for

pytestmark = pytest.mark.engine

CERITA = cerita_proyek()["di-luar-kewenangan"]
NEIGHBOUR = """
import json, sys, urllib.error, urllib.parse, urllib.request
rest, opensearch, file = sys.argv[1:]
ask = urllib.request.build_opener(urllib.request.ProxyHandler({}))
def status(url, data=None):
    try:
        return ask.open(url, data, timeout=20).status
    except urllib.error.HTTPError as refused:
        return refused.code
def login(user):
    return status(rest + "/api/login", urllib.parse.urlencode({"username": user, "password": user}).encode())
def read(path):
    try:
        return open(path).read()
    except OSError as refused:
        return type(refused).__name__
json.dump({"masuk": {u: login(u) for u in ("demo", "view", "act")}, "rest": status(rest + "/v2/topology"),
           "sandi": read(file), "opensearch": status(opensearch + "/_search")}, sys.stdout)
"""
_PAUSE = 0.5  # a search costs the engine something


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """Broker, OpenSearch, Operate, Tasklist, workers, relay and mailbox."""
    with open_stage(EngineSize.FULL, tmp_path_factory.mktemp("penuh")) as opened:
        yield opened


@pytest.fixture
def teller(stage: Stage) -> Teller:
    """One who sees only what Tasklist shows."""
    return Teller(
        stage.app,
        stage.client,
        SearchSight(stage.client, stage.app.uow),
        WallPace(stage.app.clock, pause=_PAUSE, looks=400),
    )


@pytest.fixture
def operate(stage: Stage) -> Iterator[httpx.Client]:
    """Operate's public API, logged in with the account that the first start made."""
    assert stage.engine.operate is not None
    login = read_login(stage.engine.data_dir)
    assert login is not None
    dasar = stage.engine.operate.removesuffix("/operate")
    with httpx.Client(base_url=dasar, timeout=30, trust_env=False) as http:
        masuk = http.post("/api/login", data={"username": login[0], "password": login[1]})
        assert masuk.is_success, masuk.status_code
        yield http


def search(operate: httpx.Client, apa: str, saring: dict[str, Any]) -> list[dict[str, Any]]:
    """Hits of `POST /v1/<apa>/search`."""
    hasil: list[dict[str, Any]] = (
        operate.post(f"/v1/{apa}/search", json={"filter": saring, "size": 100}).raise_for_status().json()["items"]
    )
    return hasil


def file_laporan(stage: Stage) -> str:
    """File the complaint of the story; its number."""
    with stage.app.uow() as uow:
        nomor = penerimaan.lapor(uow, CERITA.laporan_pada(stage.now().date()))
        uow.commit()
    return nomor


def await_task(stage: Stage, nomor: str, elemen: TaskId) -> OpenTask:
    """The user task of the complaint, as soon as Tasklist shows it."""
    return wait_for(
        f"tugas {elemen} laporan {nomor}",
        lambda: next((t for t in stage.client.search_user_tasks(nomor) if t.element_id == elemen), None),
        pause=_PAUSE,
        standing=lambda: standing(stage, nomor),
    )


def test_no_exporter_stumbles(stage: Stage) -> None:
    """Each stumble makes all exporters wait, and whoever reads the records with them."""
    assert stage.stream.wait(lambda s: s.activity > 0, 30)
    log = (stage.folder / "engine" / "log" / "camunda.log").read_text(encoding="utf-8")
    assert "Exporter opened" in log
    assert "Error on exporting" not in log


@pytest.mark.timeout(900)
def test_operate_and_tasklist_show_a_laporan(
    stage: Stage,
    operate: httpx.Client,
    teller: Teller,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    nomor = file_laporan(stage)

    diagram = {b.stem for b in diagram_files() if b.suffix == ".bpmn"}
    assert len(diagram) == 25
    wait_for(
        "proses di Operate",
        lambda: {p["bpmnProcessId"] for p in search(operate, "process-definitions", {})} == diagram,
        pause=_PAUSE,
        standing=lambda: standing(stage, nomor),
    )

    verifikasi = await_task(stage, nomor, TaskId.VERIFIKASI_FORMIL)
    assert verifikasi.candidate_groups == ("penerimaan-verifikasi",)
    check_listed_task(stage, monkeypatch, capsys, nomor)
    tale = teller.add("di-luar-kewenangan", CERITA)
    tale.nomor = nomor
    try:
        teller.until(lambda: not teller.running(tale), f"akhir laporan {nomor}")
    except Stuck as stuck:
        raise AssertionError(standing(stage, nomor)) from stuck
    with stage.app.uow() as uow:
        assert outcome(uow, tale).reason == ""
    assert len(tale.tasks_done) == len([langkah for langkah in CERITA.langkah if isinstance(langkah, Putuskan)])

    selesai = wait_for(
        "instance selesai di Operate",
        lambda: search(operate, "process-instances", {"bpmnProcessId": "laporan", "state": "COMPLETED"}),
        pause=_PAUSE,
        standing=lambda: standing(stage, nomor),
    )
    assert len(selesai) == 1
    assert search(operate, "incidents", {}) == []
    assert stage.client.search_incidents() == []


def run_command(stage: Stage, monkeypatch: pytest.MonkeyPatch, *argumen: str) -> int:
    """The command line against this stage."""
    for nama, nilai in environment(stage).items():
        monkeypatch.setenv(nama, nilai)
    return main(list(argumen))


def check_listed_task(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], nomor: str
) -> None:
    """`tugas daftar` tells number, subject, readable name, group and due date of the one task of this complaint."""

    def listed() -> dict[str, Any] | None:
        """The task, once Tasklist knows its diagram too: it imports tasks and diagrams apart."""
        capsys.readouterr()
        assert run_command(stage, monkeypatch, "tugas", "daftar", "--nomor", nomor, "--format", "json") == 0
        (satu,) = json.loads(capsys.readouterr().out)
        return satu if satu["name"] != str(TaskId.VERIFIKASI_FORMIL) else None

    satu = wait_for("nama tugas di Tasklist", listed, pause=_PAUSE, standing=lambda: standing(stage, nomor))
    perihal = str(CERITA.laporan["perihal"])
    assert (satu["nomor"], satu["perihal"], satu["name"]) == (nomor, perihal, "Verifikasi formil")
    sisa = datetime.fromisoformat(satu["due"]) - stage.now()
    assert timedelta(days=6) < sisa <= timedelta(days=7)
    assert run_command(stage, monkeypatch, "tugas", "daftar") == 0
    baris = next(b for b in capsys.readouterr().out.splitlines() if nomor in b)
    for isi in (perihal, "Verifikasi formil", "penerimaan-verifikasi", f"{satu['key']}"):
        assert isi in baris


def copy_laporan(app: Application, dari: str, ke: str) -> None:
    """The records of a complaint under another number."""
    with app.uow() as uow:
        uow.berkas.add(replace(uow.berkas.get(dari), nomor=ke, nomor_perkara=ke))
        uow.laporan.add(replace(uow.laporan.get(dari), nomor_berkas=ke))
        for orang in uow.identitas.find(nomor_berkas=dari):
            uow.identitas.add(replace(orang, nomor_berkas=ke))
        for unit in uow.unit_terlapor.find(nomor_berkas=dari):
            uow.unit_terlapor.add(replace(unit, id=id_baru(), nomor_berkas=ke))
        audit(uow, "laporan-diterima", ke)
        uow.commit()


@pytest.mark.timeout(900)
def test_an_incident_is_explained_and_tried_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A process whose complaint is not in the registry: told by `insiden` and `dokter`, cured, tried again, gone."""
    nomor = file_laporan(stage)
    asing = f"0009/{nomor.partition('/')[2]}"
    isi = {"nomorBerkas": asing, "tanggalBerkas": "2026-11-01", "adaPelapor": True, "jalurCepat": False}
    stage.client.publish_message("laporan-diterima", asing, isi)
    await_task(stage, nomor, TaskId.VERIFIKASI_FORMIL)
    letak = (asing, "laporan", "tetapkan-himpunan-aturan")  # Operate indexes incident, variable and element apart
    (satu,) = wait_for(
        "insiden di Operate",
        lambda: [i for i in stage.client.search_incidents() if (i.nomor, i.process_id, i.element_id) == letak],
        pause=_PAUSE,
        standing=lambda: f"{stage.client.search_incidents()} {standing(stage, nomor, asing)}",
    )
    assert satu.message.startswith(f"Berkas {asing} tidak ditemukan.")
    wait_for(
        "keduanya berjalan",
        lambda: stage.client.search_running() == {nomor, asing},
        pause=_PAUSE,
        standing=lambda: f"{stage.client.search_running()} {standing(stage, nomor, asing)}",
    )

    capsys.readouterr()
    assert run_command(stage, monkeypatch, "insiden", "daftar") == 0
    teks = capsys.readouterr().out
    assert f"{satu.key}" in teks
    assert f"{asing}  laporan/tetapkan-himpunan-aturan" in teks
    assert run_command(stage, monkeypatch, "dokter", "--format", "json") == 1
    temuan = json.loads(capsys.readouterr().out)["temuan"]
    assert {(t["periksa"], t["objek"]) for t in temuan} == {("mesin", asing), ("insiden", asing)}

    copy_laporan(stage.app, nomor, asing)
    with stage.app.database.begin() as c:
        deret = tables.penomoran
        c.execute(
            sa.update(deret)
            .where(deret.c.deret == "BERKAS/laporan")
            .values(
                terakhir=c.execute(
                    sa.select(sa.func.count()).select_from(tables.metadata.tables["laporan"])
                ).scalar_one()
            )
        )
    assert run_command(stage, monkeypatch, "insiden", "coba-lagi", str(satu.key)) == 0
    await_task(stage, asing, TaskId.VERIFIKASI_FORMIL)
    wait_for(
        "insiden selesai",
        lambda: stage.client.search_incidents() == [],
        pause=_PAUSE,
        standing=lambda: f"{stage.client.search_incidents()} {standing(stage, asing)}",
    )
    capsys.readouterr()
    assert run_command(stage, monkeypatch, "dokter") == 0, capsys.readouterr().out
    assert run_command(stage, monkeypatch, "insiden", "coba-lagi", str(satu.key)) == 1


@pytest.mark.skipif(os.getuid() != 0 or shutil.which("setpriv") is None, reason="needs root, to be another account")
def test_another_account_of_the_machine_gets_no_login(stage: Stage) -> None:
    """Neither demo, view nor act, nor the password of the folder; what it still reaches, the doctor tells."""
    state = read_state(stage.engine.data_dir)
    assert state is not None
    asked = [stage.engine.rest, f"http://127.0.0.1:{state.ports.opensearch}", str(stage.engine.data_dir / "akun-mesin")]
    as_nobody = [
        "setpriv",
        "--reuid=65534",
        "--regid=65534",
        "--clear-groups",
        "--",
        "/usr/bin/python3",
        "-c",
        NEIGHBOUR,
    ]
    told = json.loads(subprocess.run([*as_nobody, *asked], check=True, capture_output=True, timeout=60, cwd="/").stdout)
    assert told["masuk"] == {"demo": 401, "view": 401, "act": 401}
    assert told["rest"] == 401
    assert told["sandi"] == "PermissionError"
    assert told["opensearch"] == 200  # no account can be asked for there: docs/keamanan.md, `dokter`
