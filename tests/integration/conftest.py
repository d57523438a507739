"""The registry on both databases: SQLite, and a PostgreSQL server of the test run's own."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.settings import Settings
from pksbpmn.stories.model import cerita_proyek
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.wiring import Application, assemble
from tests.integration.server_postgres import TanpaServer, basis_data_baru, server_postgres


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


@pytest.fixture
def app(basis_data: str, tmp_path: Path, jam: JamUji) -> Iterator[Application]:
    """The application on an empty registry, on the clock of the test."""
    asli = assemble(Settings(_env_file=None, data_dir=tmp_path, database_url=basis_data))
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
