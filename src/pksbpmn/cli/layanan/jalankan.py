"""Everything at once, for trials and small offices: engine, diagrams, mailbox, workers, relay."""

import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Annotated

import typer

import workers
from pksbpmn.camunda.embedded import (
    EngineSize,
    RunningEngine,
    read_log,
    read_login,
    refuse_shared_machine,
    running_engine,
    start,
    stop,
)
from pksbpmn.camunda.runtime import Handle, run_in_thread
from pksbpmn.cli.context import Cli
from pksbpmn.cli.layanan.kunci_dipakai import dipakai
from pksbpmn.cli.layanan.mesin import tell_new_login
from pksbpmn.cli.layanan.pasang import pasang_semua
from pksbpmn.cli.layanan.periksa import tolak_temuan
from pksbpmn.cli.logging_setup import set_up_logging
from pksbpmn.cli.progress import download_bar
from pksbpmn.cli.signals import sigterm_interrupts
from pksbpmn.domain.galat import PksError
from pksbpmn.mail.local_mailbox import LocalMailbox
from pksbpmn.settings import Settings
from pksbpmn.usecases.perjanjian import perjanjian
from pksbpmn.wiring import Application, ClusterAddress, address_of

_LOCAL = frozenset({"127.0.0.1", "localhost", "::1"})
_LOG = 20


def jalankan(
    cli: Cli,
    size: Annotated[
        EngineSize, typer.Option("--ukuran", help="broker saja, atau lengkap dengan Operate dan Tasklist.")
    ] = EngineSize.FULL,
) -> None:
    """Jalankan semuanya sampai Ctrl-C: mesin, diagram, kotak surat lokal, pekerja, pengantar."""
    set_up_logging()
    settings = cli.settings
    tolak_temuan(cli)
    with sigterm_interrupts(), ExitStack() as stack:
        stack.enter_context(dipakai(settings.data_dir))
        cli.require_administrator()
        engine = None if settings.cluster_grpc else _engine(cli, size, stack)
        address = cli.engine_address if engine is None else address_of(engine, settings.clock_url)
        application = cli.application
        cli.out.note("Diagram dipasang …")
        with application.client(address) as client:
            deployed = pasang_semua(cli, client)
        _start_perjanjian(cli)
        if settings.smtp_host in _LOCAL:
            mailbox = LocalMailbox(settings.mailbox_dir, settings.smtp_port)
            mailbox.start()
            stack.callback(mailbox.stop)
        _start_relay(application, address, stack)
        worker = stack.enter_context(run_in_thread(application.worker(address, workers.pilih(), settings.health_port)))
        _report(cli, address, engine, len(deployed))
        _wait(cli, worker, engine)


def _engine(cli: Cli, size: EngineSize, stack: ExitStack) -> RunningEngine:
    """The engine that already runs on the data directory and is left running, else one stopped at the end."""
    folder = cli.engine_dir
    running = running_engine(folder)
    if running is not None:
        cli.out.note(f"Memakai mesin yang sudah berjalan ({running.size}).")
        return running
    refuse_shared_machine(cli.settings)
    known = read_login(folder)
    cli.out.note("Camunda disiapkan dan dijalankan …")
    with download_bar(cli) as progress:
        engine = start(size, settings=cli.settings, data_dir=folder, progress=progress)
    stack.callback(stop, folder)
    tell_new_login(cli, folder, known)
    return engine


def _start_perjanjian(cli: Cli) -> None:
    """The newest agreement gets its process, once; one that is not in force is said and left alone."""
    try:
        with cli.administration() as uow:
            perjanjian.mulai(uow, perjanjian.satu_perjanjian(uow, None).id)
            uow.commit()
    except PksError as error:
        cli.out.note(f"Proses perjanjian tidak dimulai: {error.pesan} {error.obat or ''}")


def _start_relay(application: Application, address: ClusterAddress, stack: ExitStack) -> None:
    ended = threading.Event()
    thread = threading.Thread(target=application.relay(address).run, args=(ended,), name="relay", daemon=True)
    thread.start()
    stack.callback(thread.join, 30)
    stack.callback(ended.set)


def _report(cli: Cli, address: ClusterAddress, engine: RunningEngine | None, deployed: int) -> None:
    facts = list(_addresses(cli.settings, address, engine))
    if cli.out.json:
        cli.out.data({"terpasang": deployed, **{name.lower(): value for name, value in facts}})
        return
    cli.out.text(f"Siap: {deployed} diagram, tabel, dan formulir terpasang. Ctrl-C menghentikan semuanya.")
    cli.out.facts(facts)


def _addresses(settings: Settings, address: ClusterAddress, engine: RunningEngine | None) -> Iterator[tuple[str, str]]:
    yield "gRPC", address.grpc
    yield "REST", address.rest
    if engine is not None and engine.operate:
        yield "Operate", engine.operate
        yield "Tasklist", str(engine.tasklist)
    if settings.smtp_host in _LOCAL:
        yield "Surel", f"127.0.0.1:{settings.smtp_port}, tersimpan di {settings.mailbox_dir}"
    else:
        yield "Surel", f"{settings.smtp_host}:{settings.smtp_port}"
    if settings.health_port:
        yield "Kesehatan", f"http://127.0.0.1:{settings.health_port}/ready"


def _wait(cli: Cli, worker: Handle, engine: RunningEngine | None) -> None:
    """Stay until a signal; the death of the engine or of the workers ends everything, and is said."""
    try:
        while worker.alive:
            if engine is not None and running_engine(engine.data_dir) is None:
                log = "\n".join(read_log(engine.data_dir, _LOG))
                raise PksError(
                    f"Mesin proses mati. Baris terakhir lognya:\n{log}",
                    "Jalankan lagi `pksbpmn jalankan`; tidak ada yang hilang.",
                )
            time.sleep(1)
    except KeyboardInterrupt:
        cli.out.note(f"Dihentikan; data tetap ada di {cli.settings.data_dir} …")
        return
    worker.join()
    raise PksError("Pekerja berhenti dengan sendirinya.", "Lihat log, lalu jalankan lagi `pksbpmn jalankan`.")
