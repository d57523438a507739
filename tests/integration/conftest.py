"""The registry on both databases: SQLite, and a PostgreSQL server of the test run's own."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.embedded import EngineSize, start, stop
from pksbpmn.camunda.records import RecordStream
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.mail.local_mailbox import LocalMailbox
from pksbpmn.mail.smtp import SmtpSender
from pksbpmn.registry.relay import Relay
from pksbpmn.settings import Settings
from pksbpmn.stories.model import cerita_proyek
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.wiring import Application, assemble
from tests.conftest import INSTALLED
from tests.integration.postgres_server import NoServer, copy_database, new_database, postgres_server
from tests.integration.runtime_bench import OneTaskProcess
from tests.integration.runtime_sqlite import UnitSqlite
from tests.signing import Outsider


@dataclass
class StoppedClock:
    """A clock that stands still until it is moved."""

    moment: datetime = field(default_factory=lambda: datetime(2026, 3, 2, 9, 0, tzinfo=JAKARTA))

    def now(self) -> datetime:
        """Now, aware, in Jakarta."""
        return self.moment

    def advance(self, lama: timedelta) -> None:
        """Move the clock ahead."""
        self.moment += lama


@dataclass(frozen=True)
class Broker:
    """A broker on a controlled clock whose every record is kept."""

    grpc: str
    rest: str
    management: str
    stream: RecordStream


@pytest.fixture(scope="session")
def broker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Broker]:
    """One broker, without workers or diagrams, for all tests that bring their own."""
    folder, stream = tmp_path_factory.mktemp("broker"), RecordStream(keep=True)
    settings = Settings(_env_file=None)
    try:
        b = start(EngineSize.BROKER, settings=settings, data_dir=folder, controlled_clock=True, export_to=stream.url)
        yield Broker(b.grpc, b.rest, b.management, stream)
    finally:
        stop(folder)
        stream.close()


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """A registry of one table, to see what a worker runtime commits."""
    path = tmp_path / "buku.sqlite3"
    UnitSqlite.prepare(path)
    return path


@pytest.fixture
def client(broker: Broker) -> Iterator[CamundaClient]:
    """Commands to the broker."""
    with CamundaClient(broker.grpc, broker.rest, broker.management) as client:
        yield client


@pytest.fixture
def process(broker: Broker, client: CamundaClient, tmp_path: Path) -> OneTaskProcess:
    """A process of one task on the broker."""
    return OneTaskProcess(broker, client, tmp_path)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A fresh PostgreSQL on the loopback; its URL without a database."""
    try:
        with postgres_server() as url:
            yield url
    except NoServer as sebab:
        pytest.skip(f"PostgreSQL tidak tersedia: {sebab}")


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """URL of an empty database, once on each system."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'registri.sqlite3'}"
        return
    with new_database(request.getfixturevalue("postgres")) as url:
        yield url


@pytest.fixture
def clock() -> StoppedClock:
    """The clock of `app`."""
    return StoppedClock()


@pytest.fixture(scope="session")
def postgres_template(
    postgres: str, registry_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """URL of the same registry on PostgreSQL, with the same key."""
    with new_database(postgres) as url:
        anchor = registry_template / "jangkar-postgresql.jsonl"
        settings = Settings(
            _env_file=None,
            data_dir=tmp_path_factory.mktemp("postgresql"),
            database_url=url,
            audit_anchor_file=anchor,
            encryption_key_file=registry_template / "kunci-enkripsi",
        )
        assemble(settings, INSTALLED).database.dispose()
        yield url


@pytest.fixture
def new_registry(database_url: str, registry_template: Path, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """URL of a new installation's registry, its key and its first anchor in the folder of the test."""
    shutil.copy(registry_template / "kunci-enkripsi", tmp_path)
    if database_url.startswith("sqlite"):
        shutil.copy(registry_template / "registri.sqlite3", tmp_path)
        shutil.copy(registry_template / "jangkar-audit.jsonl", tmp_path)
    else:
        copy_database(request.getfixturevalue("postgres_template"), database_url)
        shutil.copy(registry_template / "jangkar-postgresql.jsonl", tmp_path / "jangkar-audit.jsonl")
    return database_url


@pytest.fixture
def app(new_registry: str, tmp_path: Path, clock: StoppedClock) -> Iterator[Application]:
    """The application on a new registry, on the clock of the test."""
    app = assemble(Settings(_env_file=None, data_dir=tmp_path, database_url=new_registry), clock)
    yield app
    app.database.dispose()


@pytest.fixture
def laporan_masuk(clock: StoppedClock) -> LaporanMasuk:
    """A complaint as filed, of an invented person."""
    cerita = cerita_proyek()["sertifikat-pelatihan"]
    return cerita.laporan_pada(clock.now().date())


@pytest.fixture
def nomor(app: Application, laporan_masuk: LaporanMasuk) -> str:
    """Number of a complaint that is in the registry."""
    with app.uow() as uow:
        nomor = lapor(uow, laporan_masuk)
        uow.commit()
    return nomor


@pytest.fixture
def relay(app: Application, tmp_path: Path) -> Iterator[Relay]:
    """A relay that mails into a Maildir below `tmp_path`; messages to the engine go nowhere."""
    kotak = LocalMailbox(tmp_path / "mailbox", 0)
    kotak.start()
    pengirim = SmtpSender(app.settings.model_copy(update={"smtp_port": kotak.port}), app.clock)
    yield Relay(app.database, app.uow, app.clock, pengirim, _NoEngine())
    kotak.stop()


class _NoEngine:
    def publish_message(self, *_: object, **__: object) -> None:
        """Nobody waits for messages here."""


@pytest.fixture
def outsider(clock: StoppedClock) -> Outsider:
    """An authority that the settings of a test trust."""
    return Outsider.new(clock.now())


@pytest.fixture
def trusting(tmp_path: Path, outsider: Outsider) -> Callable[..., Settings]:
    """Settings that trust the outsider."""
    (tmp_path / "akar.pem").write_bytes(outsider.root_pem)

    def make(**more: Any) -> Settings:
        return Settings(_env_file=None, data_dir=tmp_path, signing_roots_file=tmp_path / "akar.pem", **more)

    return make
