"""`pksbpmn`: the way in."""

import atexit
import gc
import os
import sys
from collections.abc import Callable
from typing import Annotated, cast

import typer
from typer.main import get_group

from pksbpmn.cli.account import os_account
from pksbpmn.cli.commands import OLD_OPTIONS, PANELS
from pksbpmn.cli.context import Cli
from pksbpmn.cli.errors import INTERRUPTED, UNFORESEEN, report
from pksbpmn.cli.loading import LazyGroup
from pksbpmn.cli.terminal import text_arguments, utf8_streams

atexit.register(gc.freeze)  # the collector's last round over half a million objects would take as long as the work


def _show_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version  # noqa: PLC0415 - slow, and nobody else needs it

        typer.echo(version("pksbpmn"))
        raise typer.Exit


def _pksbpmn(
    _version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Tampilkan versi dan keluar.")
    ] = False,
) -> None:
    """Penyelesaian laporan masyarakat menurut PKS Ombudsman dan Kementerian Ketenagakerjaan 2024."""


def root() -> LazyGroup:
    """`pksbpmn` itself, with every command of the table."""
    app = typer.Typer(cls=LazyGroup, add_completion=False)
    app.callback()(_pksbpmn)
    group = cast("LazyGroup", get_group(app))
    group.panels = PANELS
    group.context_settings["token_normalize_func"] = lambda name: OLD_OPTIONS.get(name, name)
    return group


def main(argv: list[str] | None = None, account: Callable[[], str] = os_account) -> int:
    """Run as an account. Exit status: 0 done, 1 refused (why and its cure on stderr), 2 misused, 130 interrupted.

    Never a traceback: of what nobody foresaw the frames, without a value, go to a file beside the registry.
    """
    os.umask(0o077)  # what is written here is for its owner alone
    utf8_streams()
    return run(Cli(account), sys.argv[1:] if argv is None else argv)


def run(cli: Cli, argv: list[str]) -> int:
    """As `main`, where streams and files are seen to."""
    os.environ.setdefault("GRPC_VERBOSITY", "NONE")  # what its core would write beside our own words
    try:
        words = text_arguments(argv)
        status = root().main(words, prog_name="pksbpmn", standalone_mode=False, obj=cli)
    except SystemExit as end:  # nobody reads our output any more
        return end.code if isinstance(end.code, int) else 1
    except Exception as error:  # noqa: BLE001 - told in one place
        return report(error, lambda: cli.settings.data_dir / UNFORESEEN)
    if status == INTERRUPTED:
        typer.echo("Dibatalkan.", err=True)
    return status if isinstance(status, int) else 0
