"""Events around a case (kejadian.bpmn)."""

from pksbpmn.camunda.runtime import Variabel, pekerjaan
from pksbpmn.usecases.laporan import kejadian
from pksbpmn.usecases.ports import UnitOfWork


class SatuUrusan(Variabel):
    """A matter."""

    nomor_urusan: str


@pekerjaan("alihkan-penanganan")
def alihkan_penanganan(uow: UnitOfWork, v: SatuUrusan) -> None:
    """Hand the case over to the other unit."""
    kejadian.alihkan_penanganan(uow, v.nomor_urusan)


@pekerjaan("keluarkan-petugas")
def keluarkan_petugas(uow: UnitOfWork, v: SatuUrusan) -> None:
    """The officer with a conflict of interest leaves the case."""
    kejadian.keluarkan_petugas(uow, v.nomor_urusan)
