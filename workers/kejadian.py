"""Events around a case (kejadian.bpmn)."""

from pksbpmn.camunda.runtime import pekerjaan
from pksbpmn.usecases.laporan import kejadian
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


@pekerjaan("alihkan-penanganan")
def alihkan_penanganan(uow: UnitOfWork, v: SatuBerkas) -> None:
    """Hand the case over to the other unit."""
    kejadian.alihkan_penanganan(uow, v.nomor_berkas)


@pekerjaan("keluarkan-petugas")
def keluarkan_petugas(uow: UnitOfWork, v: SatuBerkas) -> None:
    """The officer with a conflict of interest leaves the case."""
    kejadian.keluarkan_petugas(uow, v.nomor_berkas)
