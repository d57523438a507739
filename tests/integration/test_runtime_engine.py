"""The worker runtime on a real broker: jobs are done, once; failures come where they belong."""

import subprocess
import sys
import threading
import uuid
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.runtime import JobInfo, WorkerRuntime, declare, run_in_thread
from pksbpmn.domain.galat import GalatBpmn, PksError
from pksbpmn.names import KodeGalat
from tests.integration.conftest import Broker
from tests.integration.runtime_bench import QUICK, Masukan, Proses, catat, insiden, jalankan, jumlah, tunggu_jumlah
from tests.integration.runtime_sqlite import UnitSqlite
from tests.waiting import wait_for

pytestmark = pytest.mark.engine


def test_job_flows_and_its_result_reaches_the_process(broker: Broker, proses: Proses, buku: Path) -> None:
    runtime, handle = jalankan(broker, proses, buku, catat)
    with handle:
        assert '"jawaban":"L-1 tugas"' in proses.hasil("L-1")
        wait_for("pekerja menganggur", lambda: runtime.idle)
    assert UnitSqlite.fakta(buku) == ["L-1"]


def test_jobs_queued_before_the_worker_came_are_done(broker: Broker, proses: Proses, buku: Path) -> None:
    for n in range(20):
        proses.mulai(f"L-{n}")
    runtime, handle = jalankan(broker, proses, buku, catat)
    with handle:
        tunggu_jumlah(runtime, proses, "completed", 20)
    assert sorted(UnitSqlite.fakta(buku)) == sorted(f"L-{n}" for n in range(20))


def test_only_so_many_run_at_once_and_a_flood_is_done_once(broker: Broker, proses: Proses, buku: Path) -> None:
    """120 jobs from eight callers while none gets done: four run, few are held, the rest stays away."""
    berjalan: list[int] = []
    aktif = 0
    gembok, boleh_selesai = threading.Lock(), threading.Event()

    def tertahan(uow: UnitSqlite, v: Masukan) -> None:
        nonlocal aktif
        with gembok:
            aktif += 1
            berjalan.append(aktif)
        assert boleh_selesai.wait(120)
        with gembok:
            aktif -= 1
        uow.catat(v.nomor)

    paling_banyak = 2 * 4 * QUICK.held_per_slot
    runtime, handle = jalankan(broker, proses, buku, tertahan, max_running=4, limits=replace(QUICK, lease=600.0))
    with handle:
        wait_for("pekerja siap", lambda: runtime.ready)
        with ThreadPoolExecutor(8) as banyak:
            list(banyak.map(lambda n: proses.mulai(f"L-{n}"), range(120)))
        wait_for("empat berjalan", lambda: aktif == 4)
        wait_for("lebih diterima daripada dijalankan", lambda: jumlah(runtime, proses, "received") > 4)
        assert int(str(runtime.working()["held"])) <= paling_banyak
        boleh_selesai.set()
        tunggu_jumlah(runtime, proses, "completed", 120)
    assert max(berjalan) == 4
    assert len(berjalan) == 120


def test_killed_between_commit_and_completion_is_not_done_twice(broker: Broker, proses: Proses, buku: Path) -> None:
    proses.mulai("L-1")
    script = Path(__file__).with_name("runtime_mati_mendadak.py")
    mati = subprocess.run([sys.executable, script, broker.grpc, proses.jenis, buku], check=False, timeout=60)
    assert mati.returncode == -9
    assert UnitSqlite.fakta(buku) == ["L-1"]

    runtime, handle = jalankan(broker, proses, buku, catat)
    with handle:
        tunggu_jumlah(runtime, proses, "repeated", 1)
    assert UnitSqlite.fakta(buku) == ["L-1"]
    assert jumlah(runtime, proses, "completed") == 0


def test_modelled_error_reaches_the_diagram(broker: Broker, proses: Proses, buku: Path) -> None:
    def belum_lengkap(uow: UnitSqlite, v: Masukan) -> None:
        uow.catat(v.nomor)
        raise GalatBpmn(KodeGalat.ISI_BELUM_LENGKAP, "Isi belum lengkap.")

    _, handle = jalankan(broker, proses, buku, belum_lengkap)
    with handle:
        assert '"tertangkap":true' in proses.hasil("L-1")
    assert UnitSqlite.fakta(buku) == []


def test_permanent_error_stops_after_one_try_until_a_person_helps(
    broker: Broker, proses: Proses, buku: Path, client: CamundaClient
) -> None:
    keys: list[int] = []

    def gagal_sekali(uow: UnitSqlite, v: Masukan, info: JobInfo) -> None:
        keys.append(info.key)
        if len(keys) == 1:
            raise LookupError("Budi Contoh-Rekaan")
        uow.catat(v.nomor)

    runtime, handle = jalankan(broker, proses, buku, gagal_sekali)
    with handle:
        proses.mulai("L-1")
        (terbuka,) = wait_for("insiden", lambda: insiden(broker, proses))
        assert "LookupError" in terbuka.message
        assert "Budi" not in terbuka.message
        assert len(keys) == 1
        client.resolve_incident(terbuka.key, keys[0])
        tunggu_jumlah(runtime, proses, "completed", 1)
    assert UnitSqlite.fakta(buku) == ["L-1"]


def test_transient_errors_outlive_the_retries_of_the_diagram(broker: Broker, proses: Proses, buku: Path) -> None:
    percobaan: list[int] = []

    def goyah(uow: UnitSqlite, v: Masukan, info: JobInfo) -> None:
        percobaan.append(info.retries)
        if len(percobaan) <= 5:
            raise TimeoutError
        uow.catat(v.nomor)

    runtime, handle = jalankan(broker, proses, buku, goyah)
    with handle:
        proses.mulai("L-1")
        tunggu_jumlah(runtime, proses, "completed", 1)
    assert percobaan == [3, 2, 1, 1, 1, 1]


def test_health_tells_what_was_done(broker: Broker, proses: Proses, buku: Path) -> None:
    runtime, handle = jalankan(broker, proses, buku, catat, health_port=0)
    with handle:
        wait_for("pekerja siap", lambda: runtime.ready)
        proses.hasil("L-1")
        wait_for("pekerja menganggur", lambda: runtime.idle)
        with httpx.Client(base_url=str(runtime.health_address), trust_env=False) as http:
            assert http.get("/live").status_code == 200
            assert http.get("/ready").json() == {"ready": True}
            working = http.get("/working").json()
            metrik = {m.name: m for m in text_string_to_metric_families(http.get("/metrics").text)}
        taken = WorkerRuntime(
            broker.grpc,
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


def test_message_with_an_id_is_buffered_once(client: CamundaClient) -> None:
    def publish() -> int | None:
        return client.publish_message("uji", kunci, ttl=timedelta(minutes=1), message_id="1")

    kunci = uuid.uuid4().hex
    assert publish()
    assert publish() is None
