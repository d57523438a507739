"""Addresses that look like this machine, or like TLS, and are neither."""

from typing import Any

import pytest

from pksbpmn.domain.galat import PksError
from pksbpmn.registry.database import open_database
from pksbpmn.settings import Settings
from pksbpmn.transport_security import refuse_plaintext
from tests.unit.cli_tools import Terminal, terminal

pks = pytest.fixture(terminal, name="pks")
PG = "postgresql+psycopg://a:sandi-rekaan@"
FULL = "sslmode=verify-full"


def check(**settings: Any) -> None:
    refuse_plaintext(Settings(_env_file=None, **settings))


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PGHOST", "PGHOSTADDR", "PGSERVICE", "PGSSLMODE"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.aturan("KEAMANAN-11")
@pytest.mark.parametrize(
    "url",
    [
        f"{PG}/x?host=db.example",
        f"{PG}127.0.0.1/x?host=db.example",
        f"{PG}localhost/x?hostaddr=203.0.113.7",
        f"{PG}/x?host=/run/postgresql&hostaddr=203.0.113.7",
        f"{PG}/x?host=127.0.0.1:5432&host=db.example:5432",
        f"{PG}127.0.0.1,db.example/x",
        f"{PG}/x?conninfo=host%3Ddb.example",
        f"{PG}127.0.0.1.db.example/x",
        f"{PG}db.example/x?sslmode=prefer",
        f"{PG}db.example/x?sslmode=require",
        f"{PG}db.example/x?sslmode=verify-ca",
        f"{PG}db.example/x?sslmode=require&{FULL}",
    ],
)
def test_a_password_leaves_by_a_host_that_the_driver_takes_from_elsewhere(url: str) -> None:
    """`host=`, `hostaddr=`, several hosts; TLS that proves nobody."""
    with pytest.raises(PksError, match=r"TLS yang membuktikan|tidak dapat dibaca") as caught:
        check(database_url=url)
    assert "sandi-rekaan" not in str(caught.value)
    check(database_url=url, allow_plaintext=True)


@pytest.mark.aturan("KEAMANAN-11")
def test_a_password_leaves_by_a_service_file(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PksError, match="service"):
        check(database_url=f"{PG}/x?service=luar")
    monkeypatch.setenv("PGSERVICE", "luar")
    with pytest.raises(PksError, match="service"):
        check(database_url=f"{PG}127.0.0.1/x?{FULL}")


@pytest.mark.aturan("KEAMANAN-11")
@pytest.mark.parametrize(("name", "value"), [("PGHOST", "db.example"), ("PGHOSTADDR", "203.0.113.7")])
def test_a_password_leaves_by_the_environment(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    check(database_url=f"{PG}/x")
    monkeypatch.setenv(name, value)
    with pytest.raises(PksError, match=value):
        check(database_url=f"{PG}/x")
    monkeypatch.setenv("PGSSLMODE", "verify-full")
    check(database_url=f"{PG}/x")


@pytest.mark.parametrize(
    "url",
    [
        f"{PG}/x",
        f"{PG}/x?host=/run/postgresql",
        f"{PG}[::1]:5432/x",
        f"{PG}127.0.0.1:5432/x?sslmode=disable",
        f"{PG}db.example/x?{FULL}&sslrootcert=ca.pem",
        f"{PG}/x?host=satu.example:1&host=dua.example:2&{FULL}",
    ],
)
def test_this_machine_and_a_proved_server_are_well(url: str) -> None:
    check(database_url=url)


@pytest.mark.aturan("KEAMANAN-20")
@pytest.mark.parametrize(
    "url",
    [
        "sandi-rekaan",
        f"{PG}db.example:porta/x",
        f"{PG}127.0.0.1:65536/x",
        "postgresql://a:sandi-rekaan@127.0.0.1/x",
        "mysql://a:sandi-rekaan@127.0.0.1/x",
        "tiada+tiada://a:sandi-rekaan@127.0.0.1/x",
        f"{PG}127.0.0.1/x?sandi=sandi-rekaan",
    ],
)
def test_a_malformed_database_url_is_told_in_one_line(url: str, pks: Terminal) -> None:
    pks.monkeypatch.setenv("PKSBPMN_DATABASE_URL", url)
    for command in (("pegawai", "daftar"), ("dokter", "--tanpa-mesin"), ("pengaturan",)):
        told = pks(*command)
        assert (told.status, told.out) == (1, "")
        assert told.err.startswith(("Galat: Alamat basis data", "Galat: Jenis basis data"))
        assert "PKSBPMN_DATABASE_URL" in told.err
        assert "sandi-rekaan" not in told.err


def test_a_malformed_database_url_is_no_traceback_where_it_is_opened() -> None:
    with pytest.raises(PksError, match="tidak dapat dibaca"):
        open_database("bukan alamat")


def test_a_backup_is_restored_to_a_server_that_nobody_proved(pks: Terminal) -> None:
    archive = pks.folder / "semua.age"
    assert pks("cadangkan", str(archive)).status == 0
    pks.monkeypatch.setenv("PKSBPMN_DATABASE_URL", f"{PG}127.0.0.1/x?host=db.example")
    told = pks("pulihkan", str(archive))
    assert (told.status, "db.example" in told.err) == (1, True)


@pytest.mark.aturan("KEAMANAN-11")
@pytest.mark.parametrize(
    "setting", ["cluster_rest", "cluster_token_url", "clock_url", "otel_endpoint", "signing_service_url"]
)
def test_what_is_sent_to_another_machine_is_read_on_the_way(setting: str) -> None:
    for host in ("zeebe.example", "127.0.0.1.zeebe.example", "203.0.113.7:8080", "akun:sandi@zeebe.example"):
        with pytest.raises(PksError, match="tanpa TLS") as caught:
            check(**{setting: f"http://{host}/x"})
        assert "sandi" not in str(caught.value)
        check(**{setting: f"http://{host}/x"}, allow_plaintext=True)
        check(**{setting: f"https://{host}/x"})
    for host in ("127.0.0.1:4318", "localhost", "[::1]:9600"):
        check(**{setting: f"http://{host}/x"})
    for nonsense in ("zeebe.example:8080", "ftp://zeebe.example", "http://", "https://zeebe.example:porta"):
        with pytest.raises(PksError, match="tidak dapat dibaca"):
            check(**{setting: nonsense}, allow_plaintext=True)


@pytest.mark.aturan("KEAMANAN-11")
def test_jobs_are_read_on_the_way_from_another_machine() -> None:
    """Jobs beyond this machine goes by TLS unless told otherwise, and telling otherwise has to be allowed."""
    for address, by_tls in (("zeebe.example:26500", True), ("127.0.0.1:26500", False), ("[::1]:26500", False)):
        settings = Settings(_env_file=None, cluster_grpc=address)
        assert settings.grpc_by_tls is by_tls
        refuse_plaintext(settings)
    with pytest.raises(PksError, match=r"zeebe\.example tanpa TLS"):
        check(cluster_grpc="zeebe.example:26500", cluster_tls=False)
    check(cluster_grpc="zeebe.example:26500", cluster_tls=False, allow_plaintext=True)
    for nonsense in ("zeebe.example", "https://zeebe.example:443", "dns:///127.0.0.1:26500", "127.0.0.1:1,x.example:2"):
        with pytest.raises(PksError, match="tidak dapat dibaca"):
            check(cluster_grpc=nonsense, allow_plaintext=True)
