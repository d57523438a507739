"""One open transaction on an empty registry, and complaints of an invented person in it."""

from collections.abc import Iterator
from typing import Any

from pksbpmn.domain.laporan.laporan import SumberLaporan
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.stories.model import cerita_proyek
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.wiring import Application

ITJEN, OMBUDSMAN = "narahubung@itjen.example", "narahubung@ombudsman.example"
"""The contact persons with whom every registry begins."""

NAMA = "Zulkanary Rekaan"
EMAIL = "zulkanary.rekaan@contoh.example"


def small_registry(app_of_the_run: Application) -> Iterator[UnitOfWork]:
    """A unit of work on SQLite that is never committed; a fixture where a test module names it."""
    with app_of_the_run.uow() as uow:
        yield uow


OWN_INITIATIVE = {"sumber": SumberLaporan.PRAKARSA_SENDIRI, "pelapor": None, "upaya": None}
"""What makes of a complaint a case of the Ombudsman's own initiative."""


def filed(uow: UnitOfWork, **changed: Any) -> str:
    """Number of a new complaint of `NAMA`; `changed` are fields of `LaporanMasuk`."""
    masuk = cerita_proyek()["sertifikat-pelatihan"].laporan_pada(hari_ini(uow))
    assert masuk.pelapor is not None
    pelapor = masuk.pelapor.model_copy(update={"nama_lengkap": NAMA, "email": EMAIL})
    return lapor(uow, LaporanMasuk.model_validate(masuk.model_dump() | {"pelapor": pelapor.model_dump()} | changed))
