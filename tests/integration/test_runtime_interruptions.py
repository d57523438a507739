"""The worker runtime on a real broker: back at work after every interruption."""

import signal
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.runtime import Limits
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


def test_a_handler_longer_than_the_lease_keeps_its_job(
    broker: Broker, process: OneTaskProcess, client: CamundaClient, ledger: Path
) -> None:
    """The lease is renewed, then the clock passes the end that it would have had without."""
    mulai_kerja, boleh_selesai = threading.Event(), threading.Event()

    def slow(uow: UnitSqlite, v: Input) -> None:
        mulai_kerja.set()
        assert boleh_selesai.wait(120)
        uow.note(v.nomor)

    sewa = timedelta(seconds=8)
    runtime, handle = run_worker(broker, process, ledger, slow, limits=replace(QUICK, lease=sewa.total_seconds()))
    with handle:
        process.start("L-1")
        assert mulai_kerja.wait(120)
        diambil = client.clock_now()
        wait_for("sewa diperpanjang", lambda: _renewed(broker, process))
        client.clock_add(round((diambil + sewa - client.clock_now()).total_seconds() * 1000) + 1)
        boleh_selesai.set()
        await_count(runtime, process, "completed", 1)
    assert count_of(runtime, process, "received") == 1
    assert count_of(runtime, process, "gone") == 0


def _renewed(broker: Broker, process: OneTaskProcess) -> list[str]:
    return [r for r in broker.stream.find_text("TIMEOUT_UPDATED") if process.job_type in r]


def test_a_cancelled_instance_is_no_error(broker: Broker, process: OneTaskProcess, ledger: Path) -> None:
    """Its job is gone while the handler runs: counted, no incident, and the worker goes on."""
    mulai_kerja, boleh_selesai = threading.Event(), threading.Event()

    def held_back(uow: UnitSqlite, v: Input) -> None:
        mulai_kerja.set()
        boleh_selesai.wait(20)
        uow.note(v.nomor)

    runtime, handle = run_worker(broker, process, ledger, held_back)
    with handle:
        key = process.start("L-1")
        assert mulai_kerja.wait(20)
        process.cancel(key)
        boleh_selesai.set()
        await_count(runtime, process, "gone", 1)
        process.result("L-2")
        await_count(runtime, process, "completed", 1)
    assert incidents(broker, process) == []


def test_stop_lets_the_running_finish_and_hands_back_the_waiting(
    broker: Broker, process: OneTaskProcess, ledger: Path
) -> None:
    boleh_selesai = threading.Event()

    def held_back(uow: UnitSqlite, v: Input) -> None:
        assert boleh_selesai.wait(120)
        uow.note(v.nomor)

    panjang = Limits(lease=600.0, drain=10.0, poll_wait=2.0)  # handed back, not timed out
    runtime, handle = run_worker(broker, process, ledger, held_back, max_running=2, limits=panjang)
    for n in range(6):
        process.start(f"L-{n}")
    await_count(runtime, process, "received", 6)
    handle.stop()
    boleh_selesai.set()
    handle.join(120)
    assert runtime.idle
    sudah = UnitSqlite.facts(ledger)
    assert 2 <= len(sudah) < 6
    assert count_of(runtime, process, "completed") == len(sudah)

    kedua, handle = run_worker(broker, process, ledger, note)
    with handle:
        await_count(kedua, process, "completed", 6 - len(sudah))
    assert sorted(UnitSqlite.facts(ledger)) == sorted(f"L-{n}" for n in range(6))


def test_a_process_of_its_own_drains_on_sigterm(broker: Broker, process: OneTaskProcess, ledger: Path) -> None:
    script = Path(__file__).with_name("runtime_service.py")
    layanan = subprocess.Popen([sys.executable, script, broker.grpc, process.job_type, ledger])
    try:
        process.start("L-1")
        wait_for("pekerjaan dimulai", ledger.with_suffix(".dimulai").exists)
        layanan.send_signal(signal.SIGTERM)
        ledger.with_suffix(".lanjut").touch()
        assert layanan.wait(120) == 0
    finally:
        layanan.kill()
    assert UnitSqlite.facts(ledger) == ["L-1"]
