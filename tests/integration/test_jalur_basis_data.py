"""The registry over TLS: who answers must be proved, plain text is not spoken."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings
from pksbpmn.wiring import assemble
from tests.integration.sertifikat import buat_sertifikat
from tests.integration.server_postgres import TanpaServer, basis_data_baru, server_postgres

pytestmark = pytest.mark.postgres


@pytest.fixture(scope="module")
def sertifikat(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return buat_sertifikat(tmp_path_factory.mktemp("tls"))


@pytest.fixture(scope="module")
def url(sertifikat: Path) -> Iterator[str]:
    """An empty database on a server that speaks TLS only."""
    try:
        with server_postgres(sertifikat) as server, basis_data_baru(server) as url:
            yield url
    except TanpaServer as sebab:
        pytest.skip(f"PostgreSQL tidak tersedia: {sebab}")


def test_registri_lewat_tls_yang_terbukti(url: str, sertifikat: Path, tmp_path: Path) -> None:
    """With its certificate the server is trusted; without it, or without TLS, nothing is opened."""
    for salah in ("?sslmode=disable", "?sslmode=verify-full&sslrootcert=/tidak/ada.pem"):
        with pytest.raises(PksError, match="tidak dapat dibuka"):
            assemble(Settings(_env_file=None, data_dir=tmp_path, database_url=url + salah))
    terbukti = f"{url}?sslmode=verify-full&sslrootcert={sertifikat}"
    app = assemble(Settings(_env_file=None, data_dir=tmp_path, database_url=terbukti))
    with app.database.connect() as c:
        assert c.execute(sa.text("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")).scalar_one()
    with app.uow() as uow:
        assert uow.perjanjian.find()
    app.database.dispose()
