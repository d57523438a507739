"""The counter for officers, as a service (ADR 0031)."""

import gc
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import sqlalchemy as sa

from pksbpmn.cli.context import Cli
from pksbpmn.cli.layanan.kunci_dipakai import dipakai
from pksbpmn.cli.logging_setup import set_up_logging
from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings

_FILES = ("sslrootcert", "sslcert", "sslkey", "sslcrl", "passfile")


def loket(cli: Cli) -> None:
    """Jalankan loket petugas sampai SIGTERM atau Ctrl-C: perintah mereka dikerjakan akun layanan ini.

    Siapa yang meminta diketahui dari inti sistem operasi. Setelan, kunci, dan folder data hanya milik akun layanan.
    """
    if sys.platform == "win32":
        raise PksError("Loket tidak ada pada Windows.", "Jalankan di mesin Linux.")
    from pksbpmn.cli.loket.address import opened  # noqa: PLC0415 - nor is what it is made of
    from pksbpmn.cli.loket.counter import Counter  # noqa: PLC0415
    from pksbpmn.cli.loket.served import Limits, serve  # noqa: PLC0415

    settings = cli.settings
    _refuse_relative(settings)
    set_up_logging()
    cli.require_administrator()
    cli.application.database.dispose()  # each command opens its own
    with dipakai(settings.data_dir), opened(settings.loket) as listener:
        cli.out.result({"loket": settings.loket}, f"Loket dibuka di {settings.loket}. Ctrl-C menutupnya.")
        gc.freeze()  # what is here stays, and is shared by all commands
        Counter(listener, partial(serve, settings=settings, limits=Limits())).run()


def _refuse_relative(settings: Settings) -> None:
    """Each command has a folder of its own: a file that is found from this one would not be found."""
    if names := ", ".join(_relative(settings)):
        raise PksError(f"Loket memerlukan nama berkas yang lengkap, dari / : {names}.", "Perbaiki setelan itu.")


def _relative(settings: Settings) -> Iterator[str]:
    for name in type(settings).model_fields:
        value = getattr(settings, name)
        if isinstance(value, Path) and not value.is_absolute():
            yield f"PKSBPMN_{name.upper()}"
    url = sa.make_url(settings.database)
    files = [str(url.query[f]) for f in _FILES if f in url.query]
    if url.get_backend_name() == "sqlite" and url.database:
        files.append(url.database)
    if any(not Path(f).is_absolute() and f not in {"system", ":memory:"} for f in files):
        yield "PKSBPMN_DATABASE_URL"
