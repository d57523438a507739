"""A real broker, started and stopped; needs the installed engine (fetched on first use)."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import grpc
import httpx
import psutil
import pytest

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.embedded import EngineSize, RunningEngine, install, running_engine, start, status, stop
from pksbpmn.camunda.runtime import Limits
from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings
from tests.integration.runtime_bench import Input, OneTaskProcess, count_of, run_worker
from tests.integration.runtime_sqlite import UnitSqlite
from tests.ports import three_ports
from tests.waiting import wait_for

pytestmark = pytest.mark.engine


@dataclass(frozen=True)
class OwnBroker:
    """A broker that may be stopped; it comes back at the same place."""

    settings: Settings
    engine: RunningEngine

    def start(self) -> RunningEngine:
        """Once more."""
        return _start(self.settings, self.engine.data_dir)


def _start(settings: Settings, folder: Path) -> RunningEngine:
    return start(EngineSize.BROKER, settings=settings, data_dir=folder, controlled_clock=True)


@pytest.fixture(scope="module")
def own_broker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OwnBroker]:
    folder = tmp_path_factory.mktemp("mesin")
    settings = Settings(_env_file=None, **three_ports())  # type: ignore[arg-type]
    install(settings, EngineSize.BROKER)
    try:
        yield OwnBroker(settings, _start(settings, folder))
    finally:
        stop(folder)


def test_broker_starts_once_and_is_found_again(own_broker: OwnBroker) -> None:
    mesin = own_broker.engine
    assert running_engine(mesin.data_dir) == mesin
    topologi = httpx.get(f"{mesin.rest}/v2/topology", trust_env=False).json()
    assert topologi["gatewayVersion"] == status(mesin.data_dir).versions["camunda"]
    assert httpx.get(f"{mesin.management}/actuator/clock", trust_env=False).is_success
    with pytest.raises(PksError, match="sudah berjalan"):
        own_broker.start()
    for pid in mesin.pids:
        soket = psutil.Process(pid).net_connections("tcp")
        lokal = [butir.laddr.ip for butir in soket if butir.status == psutil.CONN_LISTEN]
        assert lokal
        assert {alamat.removeprefix("::ffff:") for alamat in lokal} == {"127.0.0.1"}


def test_an_installed_engine_starts_from_the_cache_that_its_trial_start_left(own_broker: OwnBroker) -> None:
    [pid] = own_broker.engine.pids
    mapped = {Path(part.path).suffix for part in psutil.Process(pid).memory_maps()}
    assert ".aot" in mapped


def test_it_stops_and_a_worker_goes_on_after_it_was_away(own_broker: OwnBroker, tmp_path: Path, ledger: Path) -> None:
    """The broker dies while a handler runs; its completion waits for the broker's return."""
    mulai_kerja, boleh_selesai = threading.Event(), threading.Event()

    def held_back(uow: UnitSqlite, v: Input) -> None:
        mulai_kerja.set()
        assert boleh_selesai.wait(240)
        uow.note(v.nomor)

    with CamundaClient(own_broker.engine.grpc, own_broker.engine.rest) as client:
        proses = OneTaskProcess(own_broker.engine, client, tmp_path)
    runtime, handle = run_worker(
        own_broker.engine, proses, ledger, held_back, limits=Limits(poll_wait=1.0, silence=6.0)
    )
    try:
        with handle:
            begun = proses.start("L-1")
            assert mulai_kerja.wait(120)
            assert stop(own_broker.engine.data_dir)
            assert running_engine(own_broker.engine.data_dir) is None
            assert not any(psutil.pid_exists(pid) for pid in own_broker.engine.pids)
            boleh_selesai.set()
            wait_for("fakta", lambda: UnitSqlite.facts(ledger) == ["L-1"])
            wait_for("terputus", lambda: not runtime.ready)
            wait_for("sambungan baru", lambda: runtime.progress.fresh_connections > 0)
            assert own_broker.start().grpc == own_broker.engine.grpc
            # where the answer was lost with a connection, it is told once more, and hears that the job is done
            wait_for("kabar selesai", lambda: sum(count_of(runtime, proses, how) for how in ("completed", "gone")) == 1)
            with pytest.raises(grpc.RpcError) as refused:
                proses.cancel(begun)
            assert refused.value.code() is grpc.StatusCode.NOT_FOUND, "the instance has not ended"
            proses.result("L-2")
            wait_for("pekerja siap lagi", lambda: runtime.ready)
        assert UnitSqlite.facts(ledger) == ["L-1", "L-2"]
    finally:
        boleh_selesai.set()
