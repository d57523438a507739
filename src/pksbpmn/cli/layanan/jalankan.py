"""Everything at once, for trials and small offices: engine, diagrams, mailbox, workers, relay."""

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Annotated, Any

import typer
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

import workers
from pksbpmn.camunda.deployment import pasang_diagram
from pksbpmn.camunda.embedded import MesinBerjalan, UkuranMesin, baca_log, berhenti, mesin_berjalan, mulai
from pksbpmn.camunda.runtime import Handle, run_in_thread
from pksbpmn.cli.context import muat_settings
from pksbpmn.cli.logging_setup import siapkan_log
from pksbpmn.cli.output import cetak, galat, kabari
from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings
from pksbpmn.surel.mailbox_lokal import MailboxLokal
from pksbpmn.usecases import perjanjian
from pksbpmn.wiring import AlamatCamunda, Aplikasi, alamat_camunda, dari_mesin, engine_dir, rakit

_LOKAL = frozenset({"127.0.0.1", "localhost", "::1"})
_LOG = 20


def up(
    ukuran: Annotated[
        UkuranMesin, typer.Option("--ukuran", help="broker saja, atau lengkap dengan Operate dan Tasklist.")
    ] = UkuranMesin.LENGKAP,
) -> None:
    """Jalankan semuanya sampai Ctrl-C: mesin, diagram, kotak surat lokal, pekerja, pengantar."""
    siapkan_log()
    settings = muat_settings()
    with _sampai_sinyal(), ExitStack() as tumpukan:
        mesin = None if settings.cluster_grpc else _mesin(settings, ukuran, tumpukan)
        alamat = alamat_camunda(settings) if mesin is None else dari_mesin(mesin, settings.clock_url)
        aplikasi = rakit(settings)
        kabari("Diagram dipasang …")
        with aplikasi.client(alamat) as client:
            terpasang = pasang_diagram(client)
        _mulai_perjanjian(aplikasi)
        if settings.smtp_host in _LOKAL:
            kotak = MailboxLokal(settings.mailbox_dir, settings.smtp_port)
            kotak.mulai()
            tumpukan.callback(kotak.berhenti)
        _mulai_pengantar(aplikasi, alamat, tumpukan)
        pekerja = tumpukan.enter_context(run_in_thread(aplikasi.worker(alamat, workers.pilih(), settings.health_port)))
        cetak(f"Siap: {len(terpasang)} diagram, tabel, dan formulir terpasang. Ctrl-C menghentikan semuanya.")
        for baris in _alamat(settings, alamat, mesin):
            cetak(baris)
        _tunggu(settings, pekerja, mesin)


def _mesin(settings: Settings, ukuran: UkuranMesin, tumpukan: ExitStack) -> MesinBerjalan:
    """The engine that already runs on the data directory and is left running, else one stopped at the end."""
    folder = engine_dir(settings)
    ada = mesin_berjalan(folder)
    if ada is not None:
        kabari(f"Memakai mesin yang sudah berjalan ({ada.ukuran}).")
        return ada
    kabari("Camunda disiapkan dan dijalankan …")
    with _kemajuan() as kemajuan:
        mesin = mulai(ukuran, settings=settings, data_dir=folder, kemajuan=kemajuan)
    tumpukan.callback(berhenti, folder)
    return mesin


def _mulai_perjanjian(aplikasi: Aplikasi) -> None:
    """The newest agreement gets its process, once; one that is not in force is said and left alone."""
    try:
        with aplikasi.uow() as uow:
            perjanjian.daftar(uow, perjanjian.satu_perjanjian(uow, None).id)
            uow.commit()
    except PksError as salah:
        kabari(f"Proses perjanjian tidak dimulai: {salah.pesan} {salah.obat or ''}")


def _mulai_pengantar(aplikasi: Aplikasi, alamat: AlamatCamunda, tumpukan: ExitStack) -> None:
    selesai = threading.Event()
    utas = threading.Thread(target=aplikasi.relay(alamat).jalankan, args=(selesai,), name="relay", daemon=True)
    utas.start()
    tumpukan.callback(utas.join, 30)
    tumpukan.callback(selesai.set)


def _alamat(settings: Settings, alamat: AlamatCamunda, mesin: MesinBerjalan | None) -> Iterator[str]:
    yield f"gRPC      {alamat.grpc}"
    yield f"REST      {alamat.rest}"
    if mesin is not None and mesin.operate:
        yield f"Operate   {mesin.operate}  (demo / demo)"
        yield f"Tasklist  {mesin.tasklist}  (demo / demo)"
    if settings.smtp_host in _LOKAL:
        yield f"Surel     127.0.0.1:{settings.smtp_port}, tersimpan di {settings.mailbox_dir}"
    else:
        yield f"Surel     {settings.smtp_host}:{settings.smtp_port}"
    if settings.health_port:
        yield f"Kesehatan http://127.0.0.1:{settings.health_port}/ready"


def _tunggu(settings: Settings, pekerja: Handle, mesin: MesinBerjalan | None) -> None:
    """Stay until a signal; the death of the engine or of the workers ends everything, and is said."""
    try:
        while pekerja.alive:
            if mesin is not None and mesin_berjalan(mesin.data_dir) is None:
                log = "\n".join(baca_log(mesin.data_dir, _LOG))
                raise PksError(
                    f"Mesin proses mati. Baris terakhir lognya:\n{log}",
                    "Jalankan lagi `pksbpmn up`; tidak ada yang hilang.",
                )
            time.sleep(1)
    except KeyboardInterrupt:
        kabari(f"Dihentikan; data tetap ada di {settings.data_dir} …")
        return
    pekerja.join()
    raise PksError("Pekerja berhenti dengan sendirinya.", "Lihat log, lalu jalankan lagi `pksbpmn up`.")


@contextmanager
def _sampai_sinyal() -> Iterator[None]:
    """SIGTERM ends like Ctrl-C, so that what was started is stopped."""
    lama = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, lama)


@contextmanager
def _kemajuan() -> Iterator[Callable[[int, int], Any]]:
    kolom = (TextColumn("Mengunduh"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*kolom, console=galat, transient=True) as progres:
        tugas = progres.add_task("", total=None, visible=False)
        yield lambda jumlah, total: progres.update(tugas, advance=jumlah, total=total, visible=True)
