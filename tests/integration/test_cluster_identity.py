"""A cluster that demands tokens of a real Keycloak, everything over TLS: work goes on, and who is refused is told."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.records import RecordStream
from pksbpmn.camunda.runtime import JobInfo, WorkerRuntime, declare, run_in_thread
from pksbpmn.camunda.runtime.gateway import GrpcJobGateway
from pksbpmn.cli.app import main
from pksbpmn.domain.berkas.kiriman import JenisKiriman, Kiriman, PesanMesin
from pksbpmn.domain.galat import PksError
from pksbpmn.mail.smtp import SmtpSender
from pksbpmn.registry.relay import Relay
from pksbpmn.wiring import Application, assemble, cluster_address
from tests.integration.identity_cluster import (
    LIFE,
    SECRET,
    STARTER,
    STRANGER,
    WORKER,
    IdentityCluster,
    NoIdentityServer,
    identity_cluster,
)
from tests.integration.runtime_bench import QUICK, Input, Output
from tests.integration.runtime_sqlite import UnitSqlite
from tests.waiting import wait_for

pytestmark = pytest.mark.engine
JOB = "uji-identitas"
DIAGRAM = f"""<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="t">
  <bpmn:message id="pesan" name="{JOB}" />
  <bpmn:process id="{JOB}" isExecutable="true">
    <bpmn:startEvent id="mulai"><bpmn:messageEventDefinition messageRef="pesan" /></bpmn:startEvent>
    <bpmn:sequenceFlow id="a" sourceRef="mulai" targetRef="pekerjaan" />
    <bpmn:serviceTask id="pekerjaan">
      <bpmn:extensionElements><zeebe:taskDefinition type="{JOB}" retries="3" /></bpmn:extensionElements>
    </bpmn:serviceTask>
    <bpmn:sequenceFlow id="b" sourceRef="pekerjaan" targetRef="tugas" />
    <bpmn:userTask id="tugas"><bpmn:extensionElements><zeebe:userTask /></bpmn:extensionElements></bpmn:userTask>
    <bpmn:sequenceFlow id="c" sourceRef="tugas" targetRef="selesai" />
    <bpmn:endEvent id="selesai" />
  </bpmn:process>
</bpmn:definitions>
"""


@pytest.fixture(scope="module")
def stream() -> Iterator[RecordStream]:
    stream = RecordStream(keep=True)
    yield stream
    stream.close()


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory, stream: RecordStream) -> Iterator[IdentityCluster]:
    try:
        with identity_cluster(tmp_path_factory.mktemp("identitas"), stream.url) as cluster:
            diagram = tmp_path_factory.mktemp("diagram") / "uji.bpmn"
            diagram.write_text(DIAGRAM, encoding="utf-8")
            with client_of(cluster, STARTER) as client:
                client.deploy([diagram])
            yield cluster
    except NoIdentityServer as reason:
        pytest.skip(f"Keycloak tidak tersedia: {reason}")


def client_of(cluster: IdentityCluster, client: str, **more: Any) -> CamundaClient:
    address = cluster_address(cluster.settings(client, **more))
    return CamundaClient(address.grpc, address.rest, access=address.access)


@contextmanager
def worker(cluster: IdentityCluster, ledger: Path, stuck: list[int] | None = None) -> Iterator[WorkerRuntime]:
    address = cluster_address(cluster.settings(WORKER))

    def work(uow: UnitSqlite, v: Input, info: JobInfo) -> Output:
        if v.nomor == "rusak" and stuck == []:
            stuck.append(info.key)
            raise PksError("Belum dapat.", "Ulangi.")
        uow.note(v.nomor)
        return Output(jawaban="ya")

    runtime = WorkerRuntime(
        address.grpc,
        [declare(JOB, work)],
        lambda: UnitSqlite(ledger),
        limits=QUICK,
        connect=partial(GrpcJobGateway, access=address.access),
    )
    with run_in_thread(runtime):
        yield runtime


@pytest.fixture
def app(cluster: IdentityCluster, registry_template: Path, tmp_path: Path) -> Iterator[Application]:
    shutil.copytree(registry_template, tmp_path / "data")
    app = assemble(cluster.settings(STARTER, data_dir=tmp_path / "data"))
    yield app
    app.database.dispose()


@contextmanager
def relay(app: Application, client: CamundaClient) -> Iterator[None]:
    stop, running = Event(), Relay(app.database, app.uow, app.clock, SmtpSender(app.settings, app.clock), client)
    thread = Thread(target=running.run, args=(stop,), daemon=True)
    thread.start()
    yield
    stop.set()
    thread.join(30)


def send(app: Application, nomor: str) -> None:
    """What a transaction leaves in the outbox."""
    message = PesanMesin(nama=JOB, kunci=nomor, variabel={"nomor": nomor, "nomorBerkas": nomor}, segera=True)
    with app.uow() as uow:
        now = uow.clock.now()
        row = Kiriman(id=nomor, kunci=nomor, jenis=JenisKiriman.PESAN, muatan=message, dibuat=now, berikutnya=now)
        uow.kiriman.add(row)
        uow.commit()


def finish(stream: RecordStream, client: CamundaClient, nomor: str) -> None:
    """The officer's task, once it is there."""
    (task,) = wait_for(f"tugas {nomor}", lambda: stream.open_user_tasks(nomor))
    client.complete_user_task(task.key, {})
    wait_for(f"akhir {nomor}", lambda: stream.ended(nomor))


def test_work_goes_through_with_tokens_that_end_in_between(
    cluster: IdentityCluster, stream: RecordStream, app: Application, tmp_path: Path
) -> None:
    """Relay, worker, user tasks and incidents for longer than a token lives; each job is done once."""
    ledger = tmp_path / "buku.sqlite3"
    UnitSqlite.prepare(ledger)
    stuck: list[int] = []
    with client_of(cluster, STARTER) as client, worker(cluster, ledger, stuck) as runtime, relay(app, client):
        send(app, "rusak")
        (incident,) = wait_for("insiden", lambda: stream.open_incidents("rusak"))
        until, count = time.monotonic() + 2.2 * LIFE, 0
        while time.monotonic() < until:
            count += 1
            send(app, f"nomor-{count}")
            finish(stream, client, f"nomor-{count}")
            time.sleep(0.3)
        client.resolve_incident(incident.key, stuck[0])
        finish(stream, client, "rusak")
    assert sorted(UnitSqlite.facts(ledger)) == sorted([*(f"nomor-{n + 1}" for n in range(count)), "rusak"])
    assert runtime.progress.types[JOB].counts["completed"] == count + 1


def test_a_client_revoked_in_mid_run_loses_no_job(
    cluster: IdentityCluster, stream: RecordStream, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """What it did is kept, what it could not tell is told once its secret is valid again; one line says why."""
    ledger = tmp_path / "buku.sqlite3"
    UnitSqlite.prepare(ledger)

    def publish(nomor: str) -> None:
        client.publish_message(JOB, nomor, {"nomor": nomor, "nomorBerkas": nomor})

    with client_of(cluster, STARTER) as client, worker(cluster, ledger) as runtime:
        publish("sebelum")
        wait_for("pekerjaan pertama", lambda: stream.open_user_tasks("sebelum"))
        cluster.change_client(WORKER, secret="rahasia-lain")  # noqa: S106
        wait_for("penolakan", lambda: "menolak klien" in caplog.text, seconds=4 * LIFE)
        for n in range(5):
            publish(f"selama-{n}")
        time.sleep(LIFE)
        assert not stream.open_user_tasks("selama-0")
        assert runtime.progress.types[JOB].counts["completed"] == 1
        cluster.change_client(WORKER, secret=SECRET)
        for n in range(5):
            wait_for("pekerjaan sesudahnya", partial(stream.open_user_tasks, f"selama-{n}"))
    assert sorted(UnitSqlite.facts(ledger)) == ["sebelum", *(f"selama-{n}" for n in range(5))]
    told = [record for record in caplog.records if "menolak klien" in record.getMessage()]
    assert len(told) == 1
    assert SECRET not in caplog.text


FAULTS: dict[str, tuple[dict[str, str | None], str]] = {
    "rahasia salah": ({"PKSBPMN_CLUSTER_CLIENT_SECRET": "salah-rekaan"}, "Server token menolak klien"),
    "audiens lain": ({"PKSBPMN_CLUSTER_CLIENT_ID": STRANGER}, "menolak token akses"),
    "tanpa CA": ({"PKSBPMN_CLUSTER_CA_FILE": None}, "Sertifikat server tidak terbukti"),
    "tanpa akun": (
        {f"PKSBPMN_CLUSTER_{name}": None for name in ("CLIENT_ID", "CLIENT_SECRET", "TOKEN_URL")},
        "Klaster Camunda meminta akun",
    ),
    "tanpa TLS": ({"PKSBPMN_CLUSTER_REST": "http://zeebe.example:8080"}, "tanpa TLS"),
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("command", ["pasang", "pekerja", "pengantar"])
def test_who_is_not_let_in_is_told_in_one_line(
    command: str,
    fault: str,
    cluster: IdentityCluster,
    registry_template: Path,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What is wrong and its cure: no traceback, no secret, nothing of gRPC's own."""
    shutil.copytree(registry_template, tmp_path / "data")
    monkeypatch.setenv("PKSBPMN_DATA_DIR", str(tmp_path / "data"))
    right = cluster.settings(WORKER)
    for name in ("grpc", "rest", "tls", "ca_file", "client_id", "token_url"):
        monkeypatch.setenv(f"PKSBPMN_CLUSTER_{name.upper()}", str(getattr(right, f"cluster_{name}")))
    monkeypatch.setenv("PKSBPMN_CLUSTER_CLIENT_SECRET", SECRET)
    changes, told = FAULTS[fault]
    for name, value in changes.items():
        if value is None:
            monkeypatch.delenv(name)
        else:
            monkeypatch.setenv(name, value)
    assert main([command]) == 1
    lines = capfd.readouterr().err.strip().splitlines()
    assert told in lines[0]
    assert len(lines) == 2, lines
    assert not any(secret in line for line in lines for secret in (SECRET, "salah-rekaan"))


def test_a_message_waits_in_the_outbox_until_the_relay_is_let_in(
    cluster: IdentityCluster, stream: RecordStream, app: Application
) -> None:
    with client_of(cluster, WORKER, cluster_client_secret="salah-rekaan") as shut, relay(app, shut):  # noqa: S106
        send(app, "antre")
        wait_for("penolakan", lambda: _last_error(app) == "AksesDitolak")
    with app.uow() as uow:
        row = uow.kiriman.get("antre")
        assert row.berikutnya - app.clock.now() <= timedelta(seconds=6)
    with client_of(cluster, WORKER) as let_in, relay(app, let_in):
        wait_for("terkirim", lambda: stream.open_jobs("antre"))


def _last_error(app: Application) -> str | None:
    with app.uow() as uow:
        return uow.kiriman.get("antre").galat
