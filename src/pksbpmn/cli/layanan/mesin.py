"""The embedded Camunda from the command line."""

import time
from pathlib import Path
from typing import Annotated

import typer

from pksbpmn.camunda import embedded
from pksbpmn.camunda.embedded import EngineSize, EngineStatus, RunningEngine
from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import Output
from pksbpmn.cli.progress import download_bar
from pksbpmn.cli.signals import sigterm_interrupts
from pksbpmn.domain.galat import PksError

_LOG_LINES = 20

_Folder = Annotated[Path | None, typer.Option("--folder", metavar="FOLDER", help="Folder data mesin.")]
_Size = Annotated[EngineSize, typer.Option("--ukuran", help="broker saja, atau dengan Operate dan Tasklist.")]


def pasang(cli: Cli, size: _Size = EngineSize.FULL) -> None:
    """Unduh, periksa, dan siapkan Camunda (sekali saja)."""
    if _uses_cluster(cli):
        return
    with sigterm_interrupts(), download_bar(cli) as progress:
        root = embedded.install(cli.settings, size, progress=progress, step=cli.out.note)
    cli.out.result({"folder": root}, f"Terpasang di {root}")


def mulai(
    cli: Cli,
    size: _Size = EngineSize.BROKER,
    foreground: Annotated[bool, typer.Option("--depan", help="Tetap di depan; Ctrl-C menghentikan mesin.")] = False,
    folder: _Folder = None,
) -> None:
    """Jalankan mesin, di latar belakang kecuali dengan --depan."""
    if _uses_cluster(cli):
        return
    data_dir = folder or cli.engine_dir
    embedded.refuse_shared_machine(cli.settings)
    known = embedded.read_login(data_dir)
    with sigterm_interrupts():
        with download_bar(cli) as progress:
            engine = embedded.start(size, settings=cli.settings, data_dir=data_dir, progress=progress)
        if cli.out.json:
            cli.out.data(engine)
        else:
            cli.out.facts(_addresses(engine))
        tell_new_login(cli, data_dir, known)
        if foreground:
            _stay(cli, data_dir)


def tell_new_login(cli: Cli, folder: Path, known: tuple[str, str] | None) -> None:
    """The account that a first start made, once; afterwards it stands in the folder alone."""
    login = embedded.read_login(folder)
    if login is not None and login != known:
        cli.out.note(f"Akun Operate, Tasklist, dan REST (sekali ini saja): {login[0]} / {login[1]}")


def berhenti(cli: Cli, folder: _Folder = None) -> None:
    """Hentikan mesin."""
    if folder is None and _uses_cluster(cli):
        return
    stopped = embedded.stop(folder or cli.engine_dir)
    cli.out.result({"dihentikan": stopped}, "Mesin dihentikan." if stopped else "Tidak ada mesin yang berjalan.")


def status(cli: Cli, folder: _Folder = None) -> None:
    """Tampilkan versi, porta, alamat, dan memori mesin."""
    if not cli.out.json and _uses_cluster(cli):
        return
    found = embedded.status(folder or cli.engine_dir)
    if cli.out.json:
        cli.out.data(found.model_dump() | {"klaster": cli.settings.cluster_grpc})
    else:
        _print_status(cli.out, found)


def log(
    cli: Cli,
    lines: Annotated[int, typer.Option("--baris", "-n", min=1, help="Banyaknya baris per bagian.")] = 50,
    folder: _Folder = None,
) -> None:
    """Tampilkan baris terakhir log mesin."""
    found = list(embedded.read_log(folder or cli.engine_dir, lines))
    if cli.out.json:
        cli.out.data(found)
    else:
        for line in found:
            cli.out.text(line)


def _uses_cluster(cli: Cli) -> bool:
    cluster = cli.settings.cluster_grpc
    if cluster:
        cli.out.result({"klaster": cluster}, f"Memakai klaster Camunda yang disetel: {cluster}")
    return cluster is not None


def _addresses(engine: RunningEngine) -> list[tuple[str, str]]:
    addresses = (
        ("gRPC", engine.grpc),
        ("REST", engine.rest),
        ("Manajemen", engine.management),
        ("Operate", engine.operate),
        ("Tasklist", engine.tasklist),
    )
    return [(name, address) for name, address in addresses if address]


def _print_status(out: Output, found: EngineStatus) -> None:
    facts = [("Versi", ", ".join(f"{name} {version}" for name, version in found.versions.items()))]
    if found.running is None or found.ports is None:
        facts.append(("Mesin", "tidak berjalan"))
    else:
        facts += _addresses(found.running)
        facts.append(("Porta", ", ".join(f"{name} {port}" for name, port in found.ports.model_dump().items())))
        facts.append(("Memori", ", ".join(f"{name} {used // 2**20} MB" for name, used in found.memory.items())))
    out.facts(facts)


def _stay(cli: Cli, folder: Path) -> None:
    """Until a signal, which stops the engine, or until the engine dies."""
    try:
        while embedded.running_engine(folder):
            time.sleep(1)
    except KeyboardInterrupt:
        embedded.stop(folder)
        cli.out.note("Mesin dihentikan.")
        return
    last = "\n".join(embedded.read_log(folder, _LOG_LINES))
    embedded.stop(folder)
    raise PksError(f"Mesin mati. Baris terakhir lognya:\n{last}", "Jalankan lagi dengan `pksbpmn mesin mulai`.")
