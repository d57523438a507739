"""Everything at once, for trials and small offices: engine, diagrams, mailbox, workers, relay."""

import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Annotated

import typer

import workers
from pksbpmn.camunda.deployment import pasang_diagram
from pksbpmn.camunda.embedded import MesinBerjalan, UkuranMesin, baca_log, berhenti, mesin_berjalan, mulai
from pksbpmn.camunda.runtime import Handle, run_in_thread
from pksbpmn.cli.context import Cli
from pksbpmn.cli.logging_setup import set_up_logging
from pksbpmn.cli.progress import download_bar
from pksbpmn.cli.signals import sigterm_interrupts
from pksbpmn.domain.galat import PksError
from pksbpmn.mail.local_mailbox import LocalMailbox
from pksbpmn.settings import Settings
from pksbpmn.usecases.perjanjian import perjanjian
from pksbpmn.wiring import Application, ClusterAddress, address_of

_LOKAL = frozenset({"127.0.0.1", "localhost", "::1"})
_LOG = 20


def jalankan(
    cli: Cli,
    ukuran: Annotated[
        UkuranMesin, typer.Option("--ukuran", help="broker saja, atau lengkap dengan Operate dan Tasklist.")
    ] = UkuranMesin.LENGKAP,
) -> None:
    """Jalankan semuanya sampai Ctrl-C: mesin, diagram, kotak surat lokal, pekerja, pengantar."""
    set_up_logging()
    settings = cli.settings
    with sigterm_interrupts(), ExitStack() as tumpukan:
        mesin = None if settings.cluster_grpc else _mesin(cli, ukuran, tumpukan)
        alamat = cli.engine_address if mesin is None else address_of(mesin, settings.clock_url)
        aplikasi = cli.application
        cli.out.note("Diagram dipasang …")
        with aplikasi.client(alamat) as client:
            terpasang = pasang_diagram(client)
        _mulai_perjanjian(cli)
        if settings.smtp_host in _LOKAL:
            kotak = LocalMailbox(settings.mailbox_dir, settings.smtp_port)
            kotak.start()
            tumpukan.callback(kotak.stop)
        _mulai_pengantar(aplikasi, alamat, tumpukan)
        pekerja = tumpukan.enter_context(run_in_thread(aplikasi.worker(alamat, workers.pilih(), settings.health_port)))
        _laporkan(cli, alamat, mesin, len(terpasang))
        _tunggu(cli, pekerja, mesin)


def _mesin(cli: Cli, ukuran: UkuranMesin, tumpukan: ExitStack) -> MesinBerjalan:
    """The engine that already runs on the data directory and is left running, else one stopped at the end."""
    folder = cli.engine_dir
    ada = mesin_berjalan(folder)
    if ada is not None:
        cli.out.note(f"Memakai mesin yang sudah berjalan ({ada.ukuran}).")
        return ada
    cli.out.note("Camunda disiapkan dan dijalankan …")
    with download_bar(cli) as progress:
        mesin = mulai(ukuran, settings=cli.settings, data_dir=folder, kemajuan=progress)
    tumpukan.callback(berhenti, folder)
    return mesin


def _mulai_perjanjian(cli: Cli) -> None:
    """The newest agreement gets its process, once; one that is not in force is said and left alone."""
    try:
        with cli.uow() as uow:
            perjanjian.mulai(uow, perjanjian.satu_perjanjian(uow, None).id)
            uow.commit()
    except PksError as salah:
        cli.out.note(f"Proses perjanjian tidak dimulai: {salah.pesan} {salah.obat or ''}")


def _mulai_pengantar(aplikasi: Application, alamat: ClusterAddress, tumpukan: ExitStack) -> None:
    selesai = threading.Event()
    utas = threading.Thread(target=aplikasi.relay(alamat).run, args=(selesai,), name="relay", daemon=True)
    utas.start()
    tumpukan.callback(utas.join, 30)
    tumpukan.callback(selesai.set)


def _laporkan(cli: Cli, alamat: ClusterAddress, mesin: MesinBerjalan | None, terpasang: int) -> None:
    semua = list(_alamat(cli.settings, alamat, mesin))
    if cli.out.json:
        cli.out.data({"terpasang": terpasang, **{nama.lower(): tempat for nama, tempat in semua}})
        return
    cli.out.text(f"Siap: {terpasang} diagram, tabel, dan formulir terpasang. Ctrl-C menghentikan semuanya.")
    cli.out.facts(semua)


def _alamat(settings: Settings, alamat: ClusterAddress, mesin: MesinBerjalan | None) -> Iterator[tuple[str, str]]:
    yield "gRPC", alamat.grpc
    yield "REST", alamat.rest
    if mesin is not None and mesin.operate:
        yield "Operate", f"{mesin.operate}  (demo / demo)"
        yield "Tasklist", f"{mesin.tasklist}  (demo / demo)"
    if settings.smtp_host in _LOKAL:
        yield "Surel", f"127.0.0.1:{settings.smtp_port}, tersimpan di {settings.mailbox_dir}"
    else:
        yield "Surel", f"{settings.smtp_host}:{settings.smtp_port}"
    if settings.health_port:
        yield "Kesehatan", f"http://127.0.0.1:{settings.health_port}/ready"


def _tunggu(cli: Cli, pekerja: Handle, mesin: MesinBerjalan | None) -> None:
    """Stay until a signal; the death of the engine or of the workers ends everything, and is said."""
    try:
        while pekerja.alive:
            if mesin is not None and mesin_berjalan(mesin.data_dir) is None:
                log = "\n".join(baca_log(mesin.data_dir, _LOG))
                raise PksError(
                    f"Mesin proses mati. Baris terakhir lognya:\n{log}",
                    "Jalankan lagi `pksbpmn jalankan`; tidak ada yang hilang.",
                )
            time.sleep(1)
    except KeyboardInterrupt:
        cli.out.note(f"Dihentikan; data tetap ada di {cli.settings.data_dir} …")
        return
    pekerja.join()
    raise PksError("Pekerja berhenti dengan sendirinya.", "Lihat log, lalu jalankan lagi `pksbpmn jalankan`.")
