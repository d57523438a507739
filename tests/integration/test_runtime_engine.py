"""The worker runtime on a real broker: once, repeatable, back at work after every interruption."""

import signal
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import grpc
import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families
from pyzeebe.proto.gateway_pb2 import (
    CancelProcessInstanceRequest,
    CreateProcessInstanceRequest,
    CreateProcessInstanceWithResultRequest,
)
from pyzeebe.proto.gateway_pb2_grpc import GatewayStub

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.embedded import EngineSize, start, stop
from pksbpmn.camunda.records import Incident, RecordStream
from pksbpmn.camunda.runtime import (
    Handle,
    JobInfo,
    Limits,
    Result,
    Variables,
    WorkerRuntime,
    declare,
    run_in_thread,
)
from pksbpmn.domain.galat import GalatBpmn, PksError
from pksbpmn.names import KodeGalat
from pksbpmn.settings import Settings
from tests.integration.runtime_sqlite import UnitSqlite
from tests.porta import tiga_porta

pytestmark = pytest.mark.engine

DIAGRAM = """<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="t">
  <bpmn:error id="galat" errorCode="ISI_BELUM_LENGKAP" />
  <bpmn:process id="JENIS" isExecutable="true">
    <bpmn:startEvent id="mulai"><bpmn:outgoing>a</bpmn:outgoing></bpmn:startEvent>
    <bpmn:sequenceFlow id="a" sourceRef="mulai" targetRef="tugas" />
    <bpmn:serviceTask id="tugas">
      <bpmn:extensionElements><zeebe:taskDefinition type="JENIS" retries="3" /></bpmn:extensionElements>
      <bpmn:incoming>a</bpmn:incoming><bpmn:outgoing>b</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:sequenceFlow id="b" sourceRef="tugas" targetRef="selesai" />
    <bpmn:endEvent id="selesai"><bpmn:incoming>b</bpmn:incoming></bpmn:endEvent>
    <bpmn:boundaryEvent id="tertangkap" attachedToRef="tugas">
      <bpmn:extensionElements><zeebe:ioMapping>
        <zeebe:output source="=true" target="tertangkap" />
      </zeebe:ioMapping></bpmn:extensionElements>
      <bpmn:outgoing>c</bpmn:outgoing><bpmn:errorEventDefinition errorRef="galat" />
    </bpmn:boundaryEvent>
    <bpmn:sequenceFlow id="c" sourceRef="tertangkap" targetRef="tidak-lengkap" />
    <bpmn:endEvent id="tidak-lengkap"><bpmn:incoming>c</bpmn:incoming></bpmn:endEvent>
  </bpmn:process>
</bpmn:definitions>
"""
QUICK = Limits(lease=3.0, drain=10.0, back_off_first=0.1, poll_wait=2.0)


class Masukan(Variables):
    nomor: str


class Keluaran(Result):
    jawaban: str


@pytest.fixture(scope="module")
def mesin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    data_dir = tmp_path_factory.mktemp("mesin")
    stream = RecordStream()
    settings = Settings(_env_file=None)
    berjalan = start(EngineSize.BROKER, settings=settings, data_dir=data_dir, export_to=stream.url)
    yield SimpleNamespace(grpc=berjalan.grpc, rest=berjalan.rest, stream=stream)
    stop(data_dir)
    stream.close()


@pytest.fixture
def client(mesin: Any) -> Iterator[CamundaClient]:
    with CamundaClient(mesin.grpc, mesin.rest) as client:
        yield client


@pytest.fixture
def buku(tmp_path: Path) -> Path:
    path = tmp_path / "buku.sqlite3"
    UnitSqlite.siapkan(path)
    return path


class Proses:
    """A freshly deployed one-task process with a job type of its own."""

    def __init__(self, mesin: Any, client: CamundaClient, folder: Path) -> None:
        self.jenis = f"uji-{uuid.uuid4().hex[:8]}"
        path = folder / f"{self.jenis}.bpmn"
        path.write_text(DIAGRAM.replace("JENIS", self.jenis), encoding="utf-8")
        client.deploy([path])
        self._stub = GatewayStub(grpc.insecure_channel(mesin.grpc))

    def mulai(self, nomor: str) -> int:
        request = CreateProcessInstanceRequest(
            bpmnProcessId=self.jenis, version=-1, variables=f'{{"nomor": "{nomor}", "rahasia": "x"}}'
        )
        return int(self._stub.CreateProcessInstance(request, timeout=20).processInstanceKey)

    def batalkan(self, key: int) -> None:
        self._stub.CancelProcessInstance(CancelProcessInstanceRequest(processInstanceKey=key), timeout=20)

    def hasil(self, nomor: str) -> str:
        request = CreateProcessInstanceWithResultRequest(
            request=CreateProcessInstanceRequest(
                bpmnProcessId=self.jenis, version=-1, variables=f'{{"nomor": "{nomor}"}}'
            ),
            requestTimeout=30_000,
        )
        return str(self._stub.CreateProcessInstanceWithResult(request, timeout=40).variables)


@pytest.fixture
def proses(mesin: Any, client: CamundaClient, tmp_path: Path) -> Proses:
    return Proses(mesin, client, tmp_path)


def jalankan(
    mesin: Any, proses: Proses, buku: Path, function: Callable[..., Any], **more: Any
) -> tuple[WorkerRuntime, Handle]:
    handlers = [declare(proses.jenis, function)]
    runtime = WorkerRuntime(mesin.grpc, handlers, lambda: UnitSqlite(buku), **{"limits": QUICK, **more})
    return runtime, run_in_thread(runtime)


def tunggu(syarat: Callable[[], bool], batas: float = 40.0) -> None:
    sampai = time.monotonic() + batas
    while not syarat():
        assert time.monotonic() < sampai, "the awaited state never came"
        time.sleep(0.05)


def jumlah(runtime: WorkerRuntime, proses: Proses, apa: str) -> int:
    return runtime.progress.types[proses.jenis].counts[apa]


def insiden(mesin: Any, proses: Proses) -> list[Incident]:
    return [butir for butir in mesin.stream.open_incidents() if butir.process_id == proses.jenis]


def catat(uow: UnitSqlite, v: Masukan, info: JobInfo) -> Keluaran:
    uow.catat(v.nomor)
    return Keluaran(jawaban=f"{v.nomor} {info.element_id}")


def test_job_flows_and_its_result_reaches_the_process(mesin: Any, proses: Proses, buku: Path) -> None:
    runtime, handle = jalankan(mesin, proses, buku, catat)
    with handle:
        assert '"jawaban":"L-1 tugas"' in proses.hasil("L-1")
        tunggu(lambda: runtime.idle)
    assert UnitSqlite.fakta(buku) == ["L-1"]


def test_jobs_queued_before_the_worker_came_are_done(mesin: Any, proses: Proses, buku: Path) -> None:
    for n in range(20):
        proses.mulai(f"L-{n}")
    runtime, handle = jalankan(mesin, proses, buku, catat)
    with handle:
        tunggu(lambda: jumlah(runtime, proses, "completed") == 20)
    assert sorted(UnitSqlite.fakta(buku)) == sorted(f"L-{n}" for n in range(20))


def test_only_so_many_run_at_once_and_a_flood_is_done_once(mesin: Any, proses: Proses, buku: Path) -> None:
    """120 jobs from eight callers, faster than four slots can work: four run, few are held, the rest stays away."""
    berjalan: list[int] = []
    dipegang: list[int] = []
    aktif = 0
    gembok = threading.Lock()

    def lambat(uow: UnitSqlite, v: Masukan) -> None:
        nonlocal aktif
        with gembok:
            aktif += 1
            berjalan.append(aktif)
            dipegang.append(int(str(runtime.working()["held"])))
        time.sleep(0.1)
        with gembok:
            aktif -= 1
        uow.catat(v.nomor)

    runtime, handle = jalankan(mesin, proses, buku, lambat, max_running=4)
    with handle:
        tunggu(lambda: runtime.ready)
        with ThreadPoolExecutor(8) as banyak:
            list(banyak.map(lambda n: proses.mulai(f"L-{n}"), range(120)))
        tunggu(lambda: jumlah(runtime, proses, "completed") == 120)
    assert max(berjalan) == 4
    assert max(dipegang) <= 2 * 4 * QUICK.held_per_slot
    assert len(berjalan) == 120


def test_killed_between_commit_and_completion_is_not_done_twice(mesin: Any, proses: Proses, buku: Path) -> None:
    proses.mulai("L-1")
    script = Path(__file__).with_name("runtime_mati_mendadak.py")
    mati = subprocess.run([sys.executable, script, mesin.grpc, proses.jenis, buku], check=False, timeout=60)
    assert mati.returncode == -9
    assert UnitSqlite.fakta(buku) == ["L-1"]

    runtime, handle = jalankan(mesin, proses, buku, catat)
    with handle:
        tunggu(lambda: jumlah(runtime, proses, "repeated") == 1)
    assert UnitSqlite.fakta(buku) == ["L-1"]
    assert jumlah(runtime, proses, "completed") == 0


def test_modelled_error_reaches_the_diagram(mesin: Any, proses: Proses, buku: Path) -> None:
    def belum_lengkap(uow: UnitSqlite, v: Masukan) -> None:
        uow.catat(v.nomor)
        raise GalatBpmn(KodeGalat.ISI_BELUM_LENGKAP, "Isi belum lengkap.")

    _, handle = jalankan(mesin, proses, buku, belum_lengkap)
    with handle:
        assert '"tertangkap":true' in proses.hasil("L-1")
    assert UnitSqlite.fakta(buku) == []


def test_permanent_error_stops_after_one_try_until_a_person_helps(
    mesin: Any, proses: Proses, buku: Path, client: CamundaClient
) -> None:
    keys: list[int] = []

    def gagal_sekali(uow: UnitSqlite, v: Masukan, info: JobInfo) -> None:
        keys.append(info.key)
        if len(keys) == 1:
            raise LookupError("Budi Contoh-Rekaan")
        uow.catat(v.nomor)

    runtime, handle = jalankan(mesin, proses, buku, gagal_sekali)
    with handle:
        proses.mulai("L-1")
        tunggu(lambda: bool(insiden(mesin, proses)))
        (terbuka,) = insiden(mesin, proses)
        assert "LookupError" in terbuka.message
        assert "Budi" not in terbuka.message
        assert len(keys) == 1
        client.resolve_incident(terbuka.key, keys[0])
        tunggu(lambda: jumlah(runtime, proses, "completed") == 1)
    assert UnitSqlite.fakta(buku) == ["L-1"]


def test_transient_errors_outlive_the_retries_of_the_diagram(mesin: Any, proses: Proses, buku: Path) -> None:
    percobaan: list[int] = []

    def goyah(uow: UnitSqlite, v: Masukan, info: JobInfo) -> None:
        percobaan.append(info.retries)
        if len(percobaan) <= 5:
            raise TimeoutError
        uow.catat(v.nomor)

    runtime, handle = jalankan(mesin, proses, buku, goyah)
    with handle:
        proses.mulai("L-1")
        tunggu(lambda: jumlah(runtime, proses, "completed") == 1)
    assert percobaan == [3, 2, 1, 1, 1, 1]


def test_a_handler_longer_than_the_lease_keeps_its_job(mesin: Any, proses: Proses, buku: Path) -> None:
    def lama(uow: UnitSqlite, v: Masukan) -> None:
        time.sleep(7)
        uow.catat(v.nomor)

    runtime, handle = jalankan(mesin, proses, buku, lama)
    with handle:
        proses.mulai("L-1")
        tunggu(lambda: jumlah(runtime, proses, "completed") == 1)
    assert jumlah(runtime, proses, "received") == 1
    assert jumlah(runtime, proses, "gone") == 0


def test_a_cancelled_instance_is_no_error(mesin: Any, proses: Proses, buku: Path) -> None:
    """Its job is gone while the handler runs: counted, no incident, and the worker goes on."""
    mulai_kerja, boleh_selesai = threading.Event(), threading.Event()

    def tertahan(uow: UnitSqlite, v: Masukan) -> None:
        mulai_kerja.set()
        boleh_selesai.wait(20)
        uow.catat(v.nomor)

    runtime, handle = jalankan(mesin, proses, buku, tertahan)
    with handle:
        key = proses.mulai("L-1")
        assert mulai_kerja.wait(20)
        proses.batalkan(key)
        boleh_selesai.set()
        tunggu(lambda: jumlah(runtime, proses, "gone") == 1)
        proses.hasil("L-2")
        tunggu(lambda: jumlah(runtime, proses, "completed") == 1)
    assert insiden(mesin, proses) == []


def test_stop_lets_the_running_finish_and_hands_back_the_waiting(mesin: Any, proses: Proses, buku: Path) -> None:
    def lambat(uow: UnitSqlite, v: Masukan) -> None:
        time.sleep(1)
        uow.catat(v.nomor)

    panjang = Limits(lease=600.0, drain=10.0, poll_wait=2.0)  # handed back, not timed out
    runtime, handle = jalankan(mesin, proses, buku, lambat, max_running=2, limits=panjang)
    for n in range(6):
        proses.mulai(f"L-{n}")
    tunggu(lambda: jumlah(runtime, proses, "received") == 6)
    handle.stop()
    handle.join(20)
    assert runtime.idle
    sudah = UnitSqlite.fakta(buku)
    assert 2 <= len(sudah) < 6
    assert jumlah(runtime, proses, "completed") == len(sudah)

    kedua, handle = jalankan(mesin, proses, buku, catat)
    with handle:
        tunggu(lambda: jumlah(kedua, proses, "completed") == 6 - len(sudah))
    assert sorted(UnitSqlite.fakta(buku)) == sorted(f"L-{n}" for n in range(6))


def test_health_tells_what_was_done(mesin: Any, proses: Proses, buku: Path) -> None:
    runtime, handle = jalankan(mesin, proses, buku, catat, health_port=0)
    with handle:
        tunggu(lambda: runtime.ready)
        proses.hasil("L-1")
        tunggu(lambda: runtime.idle)
        with httpx.Client(base_url=str(runtime.health_address), trust_env=False) as http:
            assert http.get("/live").status_code == 200
            assert http.get("/ready").json() == {"ready": True}
            working = http.get("/working").json()
            metrik = {m.name: m for m in text_string_to_metric_families(http.get("/metrics").text)}
        taken = WorkerRuntime(
            mesin.grpc,
            [declare(proses.jenis, catat)],
            lambda: UnitSqlite(buku),
            health_port=int(str(runtime.health_address).rsplit(":", 1)[1]),
        )
        with pytest.raises(PksError, match="Porta kesehatan"):
            run_in_thread(taken).join(10)
    assert working["job_types"][proses.jenis]["completed"] == 1
    assert working["job_types"][proses.jenis]["last_job_seconds_ago"] is not None
    selesai = {"type": proses.jenis, "outcome": "completed"}
    assert [s.value for s in metrik["pksbpmn_worker_jobs"].samples if s.labels == selesai] == [1.0]
    assert metrik["pksbpmn_worker_ready"].samples[0].value == 1.0
    assert metrik["pksbpmn_registry_up"].samples[0].value == 1.0


def test_goes_on_after_the_broker_was_away(tmp_path: Path, buku: Path) -> None:
    """The broker dies while a handler runs; its completion waits for the broker's return."""
    data_dir = tmp_path / "mesin-sendiri"
    sama = Settings(_env_file=None, **tiga_porta())  # type: ignore[arg-type]
    pertama = start(EngineSize.BROKER, settings=sama, data_dir=data_dir)
    mulai_kerja, boleh_selesai = threading.Event(), threading.Event()

    def tertahan(uow: UnitSqlite, v: Masukan) -> None:
        mulai_kerja.set()
        boleh_selesai.wait(60)
        uow.catat(v.nomor)

    try:
        with CamundaClient(pertama.grpc, pertama.rest) as client:
            proses = Proses(pertama, client, tmp_path)
        runtime, handle = jalankan(pertama, proses, buku, tertahan, limits=Limits(silence=4.0))
        with handle:
            proses.mulai("L-1")
            assert mulai_kerja.wait(20)
            stop(data_dir)
            boleh_selesai.set()
            tunggu(lambda: UnitSqlite.fakta(buku) == ["L-1"])
            tunggu(lambda: not runtime.ready)
            tunggu(lambda: runtime.progress.fresh_connections > 0)
            assert start(EngineSize.BROKER, settings=sama, data_dir=data_dir).grpc == pertama.grpc
            tunggu(lambda: jumlah(runtime, proses, "completed") == 1)
            proses.hasil("L-2")
            assert runtime.ready
        assert UnitSqlite.fakta(buku) == ["L-1", "L-2"]
    finally:
        boleh_selesai.set()
        stop(data_dir)


def test_message_with_an_id_is_buffered_once(client: CamundaClient) -> None:
    def publish() -> int | None:
        return client.publish_message("uji", kunci, ttl=timedelta(minutes=1), message_id="1")

    kunci = uuid.uuid4().hex
    assert publish()
    assert publish() is None


def test_a_process_of_its_own_drains_on_sigterm(mesin: Any, proses: Proses, buku: Path) -> None:
    script = Path(__file__).with_name("runtime_layanan.py")
    layanan = subprocess.Popen([sys.executable, script, mesin.grpc, proses.jenis, buku])
    try:
        proses.mulai("L-1")
        tunggu(lambda: buku.with_suffix(".dimulai").exists())
        layanan.send_signal(signal.SIGTERM)
        assert layanan.wait(30) == 0
    finally:
        layanan.kill()
    assert UnitSqlite.fakta(buku) == ["L-1"]
