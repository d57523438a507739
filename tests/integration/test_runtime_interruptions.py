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
    Masukan,
    Proses,
    catat,
    insiden,
    jalankan,
    jumlah,
    tunggu_jumlah,
)
from tests.integration.runtime_sqlite import UnitSqlite
from tests.waiting import wait_for

pytestmark = pytest.mark.engine


def test_a_handler_longer_than_the_lease_keeps_its_job(
    broker: Broker, proses: Proses, client: CamundaClient, buku: Path
) -> None:
    """The lease is renewed, then the clock passes the end that it would have had without."""
    mulai_kerja, boleh_selesai = threading.Event(), threading.Event()

    def lama(uow: UnitSqlite, v: Masukan) -> None:
        mulai_kerja.set()
        assert boleh_selesai.wait(120)
        uow.catat(v.nomor)

    sewa = timedelta(seconds=8)
    runtime, handle = jalankan(broker, proses, buku, lama, limits=replace(QUICK, lease=sewa.total_seconds()))
    with handle:
        proses.mulai("L-1")
        assert mulai_kerja.wait(120)
        diambil = client.clock_now()
        wait_for("sewa diperpanjang", lambda: _diperpanjang(broker, proses))
        client.clock_add(round((diambil + sewa - client.clock_now()).total_seconds() * 1000) + 1)
        boleh_selesai.set()
        tunggu_jumlah(runtime, proses, "completed", 1)
    assert jumlah(runtime, proses, "received") == 1
    assert jumlah(runtime, proses, "gone") == 0


def _diperpanjang(broker: Broker, proses: Proses) -> list[str]:
    return [r for r in broker.stream.find_text("TIMEOUT_UPDATED") if proses.jenis in r]


def test_a_cancelled_instance_is_no_error(broker: Broker, proses: Proses, buku: Path) -> None:
    """Its job is gone while the handler runs: counted, no incident, and the worker goes on."""
    mulai_kerja, boleh_selesai = threading.Event(), threading.Event()

    def tertahan(uow: UnitSqlite, v: Masukan) -> None:
        mulai_kerja.set()
        boleh_selesai.wait(20)
        uow.catat(v.nomor)

    runtime, handle = jalankan(broker, proses, buku, tertahan)
    with handle:
        key = proses.mulai("L-1")
        assert mulai_kerja.wait(20)
        proses.batalkan(key)
        boleh_selesai.set()
        tunggu_jumlah(runtime, proses, "gone", 1)
        proses.hasil("L-2")
        tunggu_jumlah(runtime, proses, "completed", 1)
    assert insiden(broker, proses) == []


def test_stop_lets_the_running_finish_and_hands_back_the_waiting(broker: Broker, proses: Proses, buku: Path) -> None:
    boleh_selesai = threading.Event()

    def tertahan(uow: UnitSqlite, v: Masukan) -> None:
        assert boleh_selesai.wait(120)
        uow.catat(v.nomor)

    panjang = Limits(lease=600.0, drain=10.0, poll_wait=2.0)  # handed back, not timed out
    runtime, handle = jalankan(broker, proses, buku, tertahan, max_running=2, limits=panjang)
    for n in range(6):
        proses.mulai(f"L-{n}")
    tunggu_jumlah(runtime, proses, "received", 6)
    handle.stop()
    boleh_selesai.set()
    handle.join(120)
    assert runtime.idle
    sudah = UnitSqlite.fakta(buku)
    assert 2 <= len(sudah) < 6
    assert jumlah(runtime, proses, "completed") == len(sudah)

    kedua, handle = jalankan(broker, proses, buku, catat)
    with handle:
        tunggu_jumlah(kedua, proses, "completed", 6 - len(sudah))
    assert sorted(UnitSqlite.fakta(buku)) == sorted(f"L-{n}" for n in range(6))


def test_a_process_of_its_own_drains_on_sigterm(broker: Broker, proses: Proses, buku: Path) -> None:
    script = Path(__file__).with_name("runtime_layanan.py")
    layanan = subprocess.Popen([sys.executable, script, broker.grpc, proses.jenis, buku])
    try:
        proses.mulai("L-1")
        wait_for("pekerjaan dimulai", buku.with_suffix(".dimulai").exists)
        layanan.send_signal(signal.SIGTERM)
        buku.with_suffix(".lanjut").touch()
        assert layanan.wait(120) == 0
    finally:
        layanan.kill()
    assert UnitSqlite.fakta(buku) == ["L-1"]
