"""A maintained Camunda in a container: all diagrams deploy, and a complaint runs to its end with the workers."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import docker  # type: ignore[import-untyped]
import pytest
from testcontainers.core.container import DockerContainer
from testcontainers.core.wait_strategies import HttpWaitStrategy

import workers
from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.deployment import deploy_diagrams
from pksbpmn.camunda.diagrams import diagram_files
from pksbpmn.camunda.runtime import run_in_thread
from pksbpmn.mail.local_mailbox import LocalMailbox, read_mail
from pksbpmn.settings import Settings
from pksbpmn.stories.model import Putuskan, cerita_proyek
from pksbpmn.stories.pace import WallPace
from pksbpmn.stories.sight import SearchSight
from pksbpmn.stories.teller import Teller
from pksbpmn.wiring import Application, ClusterAddress, assemble
from tests.waiting import wait_for

pytestmark = [pytest.mark.docker, pytest.mark.timeout(1200)]

CITRA = "camunda/camunda:8.9.28"
GRPC, REST, MANAJEMEN = 26500, 8080, 9600
LINGKUNGAN = {
    "CAMUNDA_SECURITY_AUTHENTICATION_UNPROTECTEDAPI": "true",
    "CAMUNDA_SECURITY_AUTHORIZATIONS_ENABLED": "false",
    "CAMUNDA_DATA_SECONDARY_STORAGE_TYPE": "rdbms",
    "CAMUNDA_DATA_SECONDARY_STORAGE_RDBMS_URL": "jdbc:h2:mem:camunda;DB_CLOSE_DELAY=-1;MODE=PostgreSQL",
    "CAMUNDA_DATA_SECONDARY_STORAGE_RDBMS_USERNAME": "sa",
    "CAMUNDA_DATA_SECONDARY_STORAGE_RDBMS_PASSWORD": "",
    "ZEEBE_CLOCK_CONTROLLED": "true",
    "MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE": "*",
}
CERITA = cerita_proyek()["di-luar-kewenangan"]


@pytest.fixture(scope="module")
def camunda() -> Iterator[ClusterAddress]:
    """Camunda in a container, its ports on the loopback; skipped where no Docker engine answers."""
    try:
        docker.from_env().ping()
    except docker.errors.DockerException as galat:
        pytest.skip(f"Docker tidak tersedia: mesin Docker tidak menjawab ({type(galat).__name__})")
    wadah = DockerContainer(CITRA).with_envs(**LINGKUNGAN)
    for porta in (GRPC, REST, MANAJEMEN):
        cast("dict[str, Any]", wadah.ports)[str(porta)] = ("127.0.0.1",)  # Docker picks the number
    siap = HttpWaitStrategy(MANAJEMEN, "/actuator/health/readiness").with_startup_timeout(300)
    with wadah.waiting_for(siap):
        grpc, rest, manajemen = (f"127.0.0.1:{wadah.get_exposed_port(p)}" for p in (GRPC, REST, MANAJEMEN))
        yield ClusterAddress(grpc, f"http://{rest}", f"http://{manajemen}")


@contextmanager
def at_work(app: Application, camunda: ClusterAddress) -> Iterator[CamundaClient]:
    """All workers and the outbox relay at work; a client with the diagrams deployed."""
    henti = threading.Event()
    relay = threading.Thread(target=app.relay(camunda).run, args=(henti,), daemon=True)
    with app.client(camunda) as client:
        terpasang = deploy_diagrams(client, app.uow)
        assert {t.id for t in terpasang} >= {b.stem for b in diagram_files()}
        relay.start()
        try:
            with run_in_thread(app.worker(camunda, workers.pilih())):
                yield client
        finally:
            henti.set()
            relay.join(60)


def test_a_laporan_runs_to_its_end(camunda: ClusterAddress, tmp_path: Path) -> None:
    kotak = LocalMailbox(tmp_path / "mailbox", 0)
    kotak.start()
    app = assemble(
        Settings(
            _env_file=None,
            data_dir=tmp_path,
            smtp_port=kotak.port,
            clock_url=camunda.management,
            holidays_accept_estimates=True,
        )
    )
    try:
        with at_work(app, camunda) as client:
            assert all(isinstance(langkah, Putuskan) for langkah in CERITA.langkah)
            pace = WallPace(app.clock, pause=0.3, looks=400)
            (akhir,) = Teller(app, client, SearchSight(client, app.uow), pace).tell({"di-luar-kewenangan": CERITA})
            assert akhir.reason == ""
            wait_for(
                "surat penolakan", lambda: [m for m in read_mail(tmp_path / "mailbox") if "Penolakan" in m["Subject"]]
            )
    finally:
        kotak.stop()
        app.database.dispose()
