"""A real broker, started and stopped; needs the installed engine (fetched on first use)."""

from pathlib import Path

import httpx
import psutil
import pytest

from pksbpmn.camunda.embedded import EngineSize, running_engine, start, status, stop
from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings


def test_broker_starts_once_is_found_again_and_stops(tmp_path: Path) -> None:
    settings = Settings(_env_file=None)
    mesin = start(EngineSize.BROKER, settings=settings, data_dir=tmp_path, controlled_clock=True)
    try:
        assert running_engine(tmp_path) == mesin
        topologi = httpx.get(f"{mesin.rest}/v2/topology", trust_env=False).json()
        assert topologi["gatewayVersion"] == status(tmp_path).versions["camunda"]
        assert httpx.get(f"{mesin.management}/actuator/clock", trust_env=False).is_success
        with pytest.raises(PksError, match="sudah berjalan"):
            start(EngineSize.BROKER, settings=settings, data_dir=tmp_path)
        for pid in mesin.pids:
            soket = psutil.Process(pid).net_connections("tcp")
            lokal = [butir.laddr.ip for butir in soket if butir.status == psutil.CONN_LISTEN]
            assert lokal
            assert {alamat.removeprefix("::ffff:") for alamat in lokal} == {"127.0.0.1"}
    finally:
        assert stop(tmp_path)
    assert running_engine(tmp_path) is None
    assert not any(psutil.pid_exists(pid) for pid in mesin.pids)
