"""Job workers as a service."""

from typing import Annotated

import typer

import workers
from pksbpmn.camunda.runtime import serve
from pksbpmn.cli.context import Cli
from pksbpmn.cli.layanan.kunci_dipakai import dipakai
from pksbpmn.cli.logging_setup import set_up_logging
from pksbpmn.tracing import set_up_tracing


def pekerja(
    cli: Cli,
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="NAMA...", help=f"Pekerja: {', '.join(workers.MODUL)}; tanpa nama semuanya."),
    ] = None,
) -> None:
    """Jalankan pekerja sampai SIGTERM atau Ctrl-C; pekerjaan yang sudah dipegang diselesaikan dahulu."""
    set_up_logging()
    with dipakai(cli.settings.data_dir):
        cli.require_administrator()
        application = cli.application
        set_up_tracing(cli.settings.otel_endpoint, "pksbpmn-worker")
        application.check_access(cli.engine_address)
        handlers = workers.pilih(names or ())
        serve(application.worker(cli.engine_address, handlers, cli.settings.health_port))
