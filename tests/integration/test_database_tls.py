"""The registry over TLS: who answers must be proved, plain text is not spoken."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings
from pksbpmn.wiring import assemble
from tests.integration.certificates import make_certificate
from tests.integration.postgres_server import NoServer, new_database, postgres_server

pytestmark = pytest.mark.postgres


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture(scope="module")
def url(certificate: Path) -> Iterator[str]:
    """An empty database on a server that speaks TLS only."""
    try:
        with postgres_server(certificate) as server, new_database(server) as url:
            yield url
    except NoServer as sebab:
        pytest.skip(f"PostgreSQL tidak tersedia: {sebab}")


def test_the_registry_over_proven_tls(url: str, certificate: Path, tmp_path: Path) -> None:
    """With its certificate the server is trusted; without it, or without TLS, nothing is opened."""
    for salah in ("?sslmode=disable", "?sslmode=verify-full&sslrootcert=/tidak/ada.pem"):
        with pytest.raises(PksError, match="tidak dapat dibuka"):
            assemble(Settings(_env_file=None, data_dir=tmp_path, database_url=url + salah))
    terbukti = f"{url}?sslmode=verify-full&sslrootcert={certificate}"
    app = assemble(Settings(_env_file=None, data_dir=tmp_path, database_url=terbukti))
    with app.database.connect() as c:
        assert c.execute(sa.text("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")).scalar_one()
    with app.uow() as uow:
        assert uow.perjanjian.find()
    app.database.dispose()
