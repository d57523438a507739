"""Where a database URL leads, judged by the arguments that the driver will use."""

from collections.abc import Iterator, Mapping

import sqlalchemy as sa
from sqlalchemy.exc import ArgumentError

from pksbpmn.domain.galat import PksError
from pksbpmn.network import is_local

_DRIVERS = frozenset({"sqlite", "sqlite+pysqlite", "postgresql+psycopg"})
_LAST_PORT = 65535
_FORMS = "Tulis PKSBPMN_DATABASE_URL sebagai sqlite:///BERKAS atau postgresql+psycopg://AKUN@SERVER/BASIS."


def read_url(url: str) -> sa.URL:
    """The URL of a registry. PksError, without the URL's words, when it is none."""
    try:
        address = sa.make_url(url)
    except (ArgumentError, ValueError):
        raise PksError("Alamat basis data tidak dapat dibaca.", _FORMS) from None
    if "\0" in url or not 0 <= (address.port or 0) <= _LAST_PORT:
        raise PksError("Alamat basis data tidak dapat dibaca.", _FORMS)
    if address.drivername not in _DRIVERS:
        raise PksError("Jenis basis data itu tidak didukung.", _FORMS)
    return address


def unproved_hosts(url: sa.URL) -> list[str]:
    """Other machines that would be reached without TLS that proves who answers (`sslmode=verify-full`)."""
    if url.get_backend_name() == "sqlite":
        return []
    used = _driver_arguments(url)
    if used.get("service"):
        raise PksError(
            "Basis data disebut dengan `service` (pg_service.conf): tidak terlihat ke mana registri dikirim.",
            "Tulis server, sslmode, dan sslrootcert pada PKSBPMN_DATABASE_URL; kosongkan PGSERVICE.",
        )
    if used.get("sslmode") == "verify-full":
        return []
    return [host for host in _hosts(used) if not host.startswith(("/", "@")) and not is_local(host)]


def _driver_arguments(url: sa.URL) -> Mapping[str, str]:
    """What libpq will use: what SQLAlchemy hands over, and what the environment adds (PGHOST, PGSSLMODE, …)."""
    import psycopg  # noqa: PLC0415 - a registry in SQLite does not wait for it
    from psycopg.conninfo import conninfo_to_dict, make_conninfo  # noqa: PLC0415

    _, given = url.get_dialect()().create_connect_args(url)
    try:
        told = conninfo_to_dict(make_conninfo(str(given.pop("conninfo", "")), **given))
    except psycopg.Error:
        raise PksError("Alamat basis data memuat pilihan yang tidak dikenal.", _FORMS) from None
    added = {o.keyword.decode(): o.val.decode() for o in psycopg.pq.Conninfo.get_defaults() if o.val is not None}
    return added | {name: str(value) for name, value in told.items() if value is not None}


def _hosts(used: Mapping[str, str]) -> Iterator[str]:
    """Each place that is tried; an address goes before the name beside it, no name at all is the local socket."""
    names, addresses = used.get("host", "").split(","), used.get("hostaddr", "").split(",")
    for place in range(max(len(names), len(addresses))):
        address = addresses[place] if place < len(addresses) else ""
        name = names[place] if place < len(names) else ""
        if host := address or name:
            yield host
