"""Services: diagrams brought to the engine, workers, outbox relay."""

import signal
import threading
from typing import Annotated

import typer

import workers
from pksbpmn.camunda.deployment import pasang_diagram
from pksbpmn.camunda.runtime import serve
from pksbpmn.cli.context import buka
from pksbpmn.cli.logging_setup import siapkan_log
from pksbpmn.cli.output import Format, OpsiFormat, cetak, cetak_json
from pksbpmn.jejak import siapkan_jejak
from pksbpmn.wiring import alamat_camunda


def deploy(bentuk: OpsiFormat = Format.TEKS) -> None:
    """Pasang diagram, tabel keputusan, dan formulir pada mesin; mengulangnya tidak mengubah apa-apa."""
    aplikasi = buka()
    with aplikasi.client(alamat_camunda(aplikasi.settings)) as client:
        terpasang = pasang_diagram(client)
    if bentuk is Format.JSON:
        cetak_json(terpasang)
        return
    for satu in terpasang:
        cetak(str(satu))


def worker(
    nama: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAMA]...", help=f"Pekerja: {', '.join(workers.MODUL)}; tanpa nama semuanya."),
    ] = None,
) -> None:
    """Jalankan pekerja sampai SIGTERM atau Ctrl-C; pekerjaan yang sudah dipegang diselesaikan dahulu."""
    siapkan_log()
    aplikasi = buka()
    siapkan_jejak(aplikasi.settings.otel_endpoint, "pksbpmn-worker")
    alamat = alamat_camunda(aplikasi.settings)
    serve(aplikasi.worker(alamat, workers.pilih(nama or ()), aplikasi.settings.health_port))


def relay() -> None:
    """Jalankan pengantar kotak keluar (surel dan pesan ke mesin) sampai SIGTERM atau Ctrl-C."""
    siapkan_log()
    aplikasi = buka()
    siapkan_jejak(aplikasi.settings.otel_endpoint, "pksbpmn-relay")
    pengantar = aplikasi.relay(alamat_camunda(aplikasi.settings))
    berhenti = threading.Event()
    for nomor in (signal.SIGTERM, signal.SIGINT):
        signal.signal(nomor, lambda *_: berhenti.set())
    pengantar.jalankan(berhenti)
