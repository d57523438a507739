"""The registry on both databases: SQLite, and a PostgreSQL server of the test run's own."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.embedded import EngineSize, start, stop
from pksbpmn.camunda.records import RecordStream
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.settings import Settings
from pksbpmn.stories.model import cerita_proyek
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.wiring import Application, assemble
from tests.integration.runtime_bench import Proses
from tests.integration.runtime_sqlite import UnitSqlite
from tests.integration.server_postgres import TanpaServer, basis_data_baru, salin_basis_data, server_postgres


@dataclass
class JamUji:
    """A clock that stands still until it is moved."""

    saat: datetime = field(default_factory=lambda: datetime(2026, 3, 2, 9, 0, tzinfo=JAKARTA))

    def now(self) -> datetime:
        """Now, aware, in Jakarta."""
        return self.saat

    def maju(self, lama: timedelta) -> None:
        """Move the clock ahead."""
        self.saat += lama


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
def buku(tmp_path: Path) -> Path:
    """A registry of one table, to see what a worker runtime commits."""
    path = tmp_path / "buku.sqlite3"
    UnitSqlite.siapkan(path)
    return path


@pytest.fixture
def client(broker: Broker) -> Iterator[CamundaClient]:
    """Commands to the broker."""
    with CamundaClient(broker.grpc, broker.rest, broker.management) as client:
        yield client


@pytest.fixture
def proses(broker: Broker, client: CamundaClient, tmp_path: Path) -> Proses:
    """A process of one task on the broker."""
    return Proses(broker, client, tmp_path)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A fresh PostgreSQL on the loopback; its URL without a database."""
    try:
        with server_postgres() as url:
            yield url
    except TanpaServer as sebab:
        pytest.skip(f"PostgreSQL tidak tersedia: {sebab}")


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def basis_data(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """URL of an empty database, once on each system."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'registri.sqlite3'}"
        return
    with basis_data_baru(request.getfixturevalue("postgres")) as url:
        yield url


@pytest.fixture
def jam() -> JamUji:
    """The clock of `app`."""
    return JamUji()


@pytest.fixture(scope="session")
def contoh_registri(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the key and the SQLite registry of a new installation: half a second of migrations, done once."""
    folder = tmp_path_factory.mktemp("contoh")
    assemble(Settings(_env_file=None, data_dir=folder)).database.dispose()
    return folder


@pytest.fixture(scope="session")
def contoh_postgres(postgres: str, contoh_registri: Path) -> Iterator[str]:
    """URL of the same registry on PostgreSQL, with the same key."""
    with basis_data_baru(postgres) as url:
        assemble(Settings(_env_file=None, data_dir=contoh_registri, database_url=url)).database.dispose()
        yield url


@pytest.fixture
def registri_baru(basis_data: str, contoh_registri: Path, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """URL of a new installation's registry, its key in the folder of the test."""
    shutil.copy(contoh_registri / "kunci-enkripsi", tmp_path)
    if basis_data.startswith("sqlite"):
        shutil.copy(contoh_registri / "registri.sqlite3", tmp_path)
    else:
        salin_basis_data(request.getfixturevalue("contoh_postgres"), basis_data)
    return basis_data


@pytest.fixture
def app(registri_baru: str, tmp_path: Path, jam: JamUji) -> Iterator[Application]:
    """The application on a new registry, on the clock of the test."""
    asli = assemble(Settings(_env_file=None, data_dir=tmp_path, database_url=registri_baru))
    yield replace(asli, clock=jam, _equipment=replace(asli._equipment, clock=jam))
    asli.database.dispose()


@pytest.fixture
def laporan_masuk(jam: JamUji) -> LaporanMasuk:
    """A complaint as filed, of an invented person."""
    cerita = cerita_proyek()["sertifikat-pelatihan"]
    return cerita.laporan_pada(jam.now().date())


@pytest.fixture
def nomor(app: Application, laporan_masuk: LaporanMasuk) -> str:
    """Number of a complaint that is in the registry."""
    with app.uow() as uow:
        nomor = lapor(uow, laporan_masuk)
        uow.commit()
    return nomor
