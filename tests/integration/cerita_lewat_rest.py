"""Tells a story of decisions by the task search alone, on any Camunda that has one: no record stream, no clock."""

import time
from collections.abc import Callable
from typing import TypeVar

from pksbpmn.camunda.client import CamundaClient, OpenTask
from pksbpmn.domain.galat import GalatSementara
from pksbpmn.names import Tugas
from pksbpmn.stories.model import Cerita, Putuskan
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.surat import surat
from pksbpmn.wiring import Application

BATAS_DETIK = 120.0

T = TypeVar("T")


def tunggu(apa: str, cari: Callable[[], T | None], batas: float = BATAS_DETIK) -> T:
    """What `cari` finds, asked again and again for `batas` seconds."""
    sampai = time.monotonic() + batas
    while True:
        try:
            hasil = cari()
        except GalatSementara:  # a search that is not up yet
            hasil = None
        if hasil is not None:
            return hasil
        assert time.monotonic() < sampai, f"{apa} tidak pernah datang"
        time.sleep(0.3)


def ajukan(app: Application, cerita: Cerita) -> str:
    """File the story's complaint."""
    with app.uow() as uow:
        nomor = lapor(uow, cerita.laporan_pada(app.clock.now().date()))
        uow.commit()
    return nomor


def tugas(client: CamundaClient, nomor: str, elemen: Tugas) -> OpenTask:
    """The user task of the complaint at `elemen`, waited for."""

    def cari() -> OpenTask | None:
        return next((t for t in client.search_user_tasks(nomor) if t.element_id == elemen), None)

    return tunggu(f"tugas {elemen} laporan {nomor}", cari)


def putuskan(app: Application, client: CamundaClient, nomor: str, langkah: Putuskan) -> None:
    """Complete the task of this step with the story's form."""
    isian = langkah.isi_form(app.clock.now().date())
    client.complete_user_task(tugas(client, nomor, langkah.putuskan).key, isian)


def tunggu_akhir(app: Application, nomor: str) -> str:
    """How the complaint ended; meanwhile every letter is received on the day it comes."""

    def akhir() -> str | None:
        with app.uow() as uow:
            for s in uow.surat.find(nomor_berkas=nomor, tanggal_diterima=None):
                surat.terima(uow, s.id, app.clock.now().date(), "tanda terima penerima")
            uow.commit()
            return uow.berkas.get(nomor).akhir

    return tunggu(f"akhir laporan {nomor}", akhir)
