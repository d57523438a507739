"""The one place where a failure becomes words on stderr and an exit status."""

import typer

from pksbpmn.cli.misuse import Misuse, UsageError, translated
from pksbpmn.cli.output import say
from pksbpmn.domain.galat import PksError

REFUSED, MISUSED, INTERRUPTED = 1, 2, 130


def report(error: Exception) -> int:
    """Say what is wrong and its cure; the exit status. An error that nobody foresaw is raised again."""
    known = _known(error)
    if isinstance(known, Misuse):
        typer.echo(known.usage, err=True)
    say(f"Galat: {known.pesan}", err=True, colour="red")
    if known.obat:
        say(known.obat, err=True)
    return MISUSED if isinstance(known, Misuse) else REFUSED


def _known(error: Exception) -> PksError:
    if isinstance(error, PksError):
        return error
    if isinstance(error, UsageError):
        return translated(error)
    from sqlalchemy.exc import DBAPIError  # noqa: PLC0415 - only a failure has to wait for it

    if isinstance(error, DBAPIError):
        return PksError(
            f"Registri menolak: {type(error.orig).__name__}. Tidak ada yang berubah.",
            "Ulangi perintah ini; bila tetap begitu, periksa basis datanya dengan `pksbpmn dokter`.",
        )
    raise error
