"""Events around a case (kejadian.bpmn)."""

from pksbpmn.camunda.runtime import job
from pksbpmn.names import JobType
from pksbpmn.usecases.laporan import kejadian
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


@job(JobType.ALIHKAN_PENANGANAN)
def alihkan_penanganan(uow: UnitOfWork, v: SatuBerkas) -> None:
    """Hand the case over to the other unit."""
    kejadian.alihkan_penanganan(uow, v.nomor_berkas)


@job(JobType.KELUARKAN_PETUGAS)
def keluarkan_petugas(uow: UnitOfWork, v: SatuBerkas) -> None:
    """The officer with a conflict of interest leaves the case."""
    kejadian.keluarkan_petugas(uow, v.nomor_berkas)
