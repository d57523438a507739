"""Monitoring and evaluation (monev.bpmn)."""

from pksbpmn.camunda.runtime import Variabel, pekerjaan
from pksbpmn.usecases.monev import monev
from pksbpmn.usecases.ports import UnitOfWork


class SatuUrusan(Variabel):
    """A matter."""

    nomor_urusan: str


@pekerjaan("susun-angka-monev")
def susun_angka_monev(uow: UnitOfWork, v: SatuUrusan) -> None:
    """Keep the figures of the period."""
    monev.susun_angka(uow, v.nomor_urusan)


@pekerjaan("tetapkan-laporan-monev")
def tetapkan_laporan_monev(uow: UnitOfWork, v: SatuUrusan) -> None:
    """Put the report together."""
    monev.tetapkan(uow, v.nomor_urusan)


@pekerjaan("peringatkan-monev")
def peringatkan_monev(uow: UnitOfWork, v: SatuUrusan) -> None:
    """The report is late."""
    monev.peringatkan(uow, v.nomor_urusan)
