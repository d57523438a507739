"""The one place where a failure becomes words on stderr and an exit status."""

import logging
import uuid
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path

import typer

from pksbpmn.cli.misuse import Misuse, UsageError, translated
from pksbpmn.cli.output import say
from pksbpmn.domain.galat import PksError, sebab_sistem

REFUSED, MISUSED, INTERRUPTED = 1, 2, 130
UNFORESEEN = "galat.log"
"""Where the frames of what nobody foresaw are kept, for whoever mends it: no message of it, no value."""
_LONGEST = 2**20


def report(error: Exception, log: Callable[[], Path]) -> int:
    """Say what is wrong and its cure; the exit status. `log` is where the frames of the unforeseen go."""
    known = _known(error) or _unforeseen(error, log)
    if isinstance(known, Misuse):
        typer.echo(known.usage, err=True)
    say(f"Galat: {known.pesan}", err=True, colour="red")
    if known.obat:
        say(known.obat, err=True)
    return MISUSED if isinstance(known, Misuse) else REFUSED


def _known(error: Exception) -> PksError | None:
    if isinstance(error, PksError):
        return error
    if isinstance(error, UsageError):
        return translated(error)
    if isinstance(error, OSError):
        return PksError(
            f"Sistem menolak ({sebab_sistem(error)}).", "Periksa folder data, izinnya, ruang bebas, dan jaringan."
        )
    from sqlalchemy.exc import DBAPIError  # noqa: PLC0415 - only a failure has to wait for it

    if isinstance(error, DBAPIError):
        return PksError(
            f"Registri menolak: {type(error.orig).__name__}. Tidak ada yang berubah.",
            "Ulangi perintah ini; bila tetap begitu, periksa basis datanya dengan `pksbpmn dokter`.",
        )
    return None


def _unforeseen(error: Exception, log: Callable[[], Path]) -> PksError:
    from pksbpmn.camunda.runtime.failures import scrubbed_traceback  # noqa: PLC0415

    code = uuid.uuid4().hex[:12]
    try:
        place = log()
        place.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(place, maxBytes=_LONGEST, backupCount=1, encoding="utf-8")
    except (PksError, OSError):
        cure = "Rinciannya tidak dapat disimpan: folder data tidak dapat ditulis."
    else:
        record = logging.makeLogRecord({"msg": f"{code}\n{scrubbed_traceback(error)}"})
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        handler.emit(record)
        handler.close()
        cure = f"Sampaikan kode itu dan berkas {place} kepada pengelola; berkas itu tidak memuat isi data."
    return PksError(f"Galat yang tidak terduga: {type(error).__name__}, kode {code}.", cure)
