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
from pksbpmn.names import ErrorCode
from tests.integration.conftest import Broker
from tests.integration.runtime_bench import (
    QUICK,
    Input,
    OneTaskProcess,
    await_count,
    count_of,
    incidents,
    note,
    run_worker,
)
from tests.integration.runtime_sqlite import UnitSqlite
from tests.waiting import wait_for

pytestmark = pytest.mark.engine


def test_job_flows_and_its_result_reaches_the_process(broker: Broker, process: OneTaskProcess, ledger: Path) -> None:
    runtime, handle = run_worker(broker, process, ledger, note)
    with handle:
        assert '"jawaban":"L-1 tugas"' in process.result("L-1")
        wait_for("pekerja menganggur", lambda: runtime.idle)
    assert UnitSqlite.facts(ledger) == ["L-1"]


def test_jobs_queued_before_the_worker_came_are_done(broker: Broker, process: OneTaskProcess, ledger: Path) -> None:
    for n in range(20):
        process.start(f"L-{n}")
    runtime, handle = run_worker(broker, process, ledger, note)
    with handle:
        await_count(runtime, process, "completed", 20)
    assert sorted(UnitSqlite.facts(ledger)) == sorted(f"L-{n}" for n in range(20))


def test_only_so_many_run_at_once_and_a_flood_is_done_once(
    broker: Broker, process: OneTaskProcess, ledger: Path
) -> None:
    """120 jobs from eight callers while none gets done: four run, few are held, the rest stays away."""
    berjalan: list[int] = []
    aktif = 0
    gembok, boleh_selesai = threading.Lock(), threading.Event()

    def held_back(uow: UnitSqlite, v: Input) -> None:
        nonlocal aktif
        with gembok:
            aktif += 1
            berjalan.append(aktif)
        assert boleh_selesai.wait(120)
        with gembok:
            aktif -= 1
        uow.note(v.nomor)

    paling_banyak = 2 * 4 * QUICK.held_per_slot
    runtime, handle = run_worker(broker, process, ledger, held_back, max_running=4, limits=replace(QUICK, lease=600.0))
    with handle:
        wait_for("pekerja siap", lambda: runtime.ready)
        with ThreadPoolExecutor(8) as banyak:
            list(banyak.map(lambda n: process.start(f"L-{n}"), range(120)))
        wait_for("empat berjalan", lambda: aktif == 4)
        wait_for("lebih diterima daripada dijalankan", lambda: count_of(runtime, process, "received") > 4)
        assert int(str(runtime.working()["held"])) <= paling_banyak
        boleh_selesai.set()
        await_count(runtime, process, "completed", 120)
    assert max(berjalan) == 4
    assert len(berjalan) == 120


def test_killed_between_commit_and_completion_is_not_done_twice(
    broker: Broker, process: OneTaskProcess, ledger: Path
) -> None:
    process.start("L-1")
    script = Path(__file__).with_name("runtime_sudden_death.py")
    mati = subprocess.run([sys.executable, script, broker.grpc, process.job_type, ledger], check=False, timeout=60)
    assert mati.returncode == -9
    assert UnitSqlite.facts(ledger) == ["L-1"]

    runtime, handle = run_worker(broker, process, ledger, note)
    with handle:
        await_count(runtime, process, "repeated", 1)
    assert UnitSqlite.facts(ledger) == ["L-1"]
    assert count_of(runtime, process, "completed") == 0


def test_modelled_error_reaches_the_diagram(broker: Broker, process: OneTaskProcess, ledger: Path) -> None:
    def incomplete(uow: UnitSqlite, v: Input) -> None:
        uow.note(v.nomor)
        raise GalatBpmn(ErrorCode.ISI_BELUM_LENGKAP, "Isi belum lengkap.")

    _, handle = run_worker(broker, process, ledger, incomplete)
    with handle:
        assert '"tertangkap":true' in process.result("L-1")
    assert UnitSqlite.facts(ledger) == []


def test_permanent_error_stops_after_one_try_until_a_person_helps(
    broker: Broker, process: OneTaskProcess, ledger: Path, client: CamundaClient
) -> None:
    keys: list[int] = []

    def fail_once(uow: UnitSqlite, v: Input, info: JobInfo) -> None:
        keys.append(info.key)
        if len(keys) == 1:
            raise LookupError("Budi Contoh-Rekaan")
        uow.note(v.nomor)

    runtime, handle = run_worker(broker, process, ledger, fail_once)
    with handle:
        process.start("L-1")
        (terbuka,) = wait_for("insiden", lambda: incidents(broker, process))
        assert "LookupError" in terbuka.message
        assert "Budi" not in terbuka.message
        assert len(keys) == 1
        client.resolve_incident(terbuka.key, keys[0])
        await_count(runtime, process, "completed", 1)
    assert UnitSqlite.facts(ledger) == ["L-1"]


def test_transient_errors_outlive_the_retries_of_the_diagram(
    broker: Broker, process: OneTaskProcess, ledger: Path
) -> None:
    percobaan: list[int] = []

    def shaky(uow: UnitSqlite, v: Input, info: JobInfo) -> None:
        percobaan.append(info.retries)
        if len(percobaan) <= 5:
            raise TimeoutError
        uow.note(v.nomor)

    runtime, handle = run_worker(broker, process, ledger, shaky)
    with handle:
        process.start("L-1")
        await_count(runtime, process, "completed", 1)
    assert percobaan == [3, 2, 1, 1, 1, 1]


def test_health_tells_what_was_done(broker: Broker, process: OneTaskProcess, ledger: Path) -> None:
    runtime, handle = run_worker(broker, process, ledger, note, health_port=0)
    with handle:
        wait_for("pekerja siap", lambda: runtime.ready)
        process.result("L-1")
        wait_for("pekerja menganggur", lambda: runtime.idle)
        with httpx.Client(base_url=str(runtime.health_address), trust_env=False) as http:
            assert http.get("/live").status_code == 200
            assert http.get("/ready").json() == {"ready": True}
            working = http.get("/working").json()
            metrik = {m.name: m for m in text_string_to_metric_families(http.get("/metrics").text)}
        taken = WorkerRuntime(
            broker.grpc,
            [declare(process.job_type, note)],
            lambda: UnitSqlite(ledger),
            health_port=int(str(runtime.health_address).rsplit(":", 1)[1]),
        )
        with pytest.raises(PksError, match="Porta kesehatan"):
            run_in_thread(taken).join(10)
    assert working["job_types"][process.job_type]["completed"] == 1
    assert working["job_types"][process.job_type]["last_job_seconds_ago"] is not None
    selesai = {"type": process.job_type, "outcome": "completed"}
    assert [s.value for s in metrik["pksbpmn_worker_jobs"].samples if s.labels == selesai] == [1.0]
    assert metrik["pksbpmn_worker_ready"].samples[0].value == 1.0
    assert metrik["pksbpmn_registry_up"].samples[0].value == 1.0


def test_message_with_an_id_is_buffered_once(client: CamundaClient) -> None:
    def publish() -> int | None:
        return client.publish_message("uji", kunci, ttl=timedelta(minutes=1), message_id="1")

    kunci = uuid.uuid4().hex
    assert publish()
    assert publish() is None
