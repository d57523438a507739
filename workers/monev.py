"""Monitoring and evaluation (monev.bpmn)."""

from pksbpmn.camunda.runtime import pekerjaan
from pksbpmn.usecases.monev import monev
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


@pekerjaan("susun-angka-monev")
def susun_angka_monev(uow: UnitOfWork, v: SatuBerkas) -> None:
    """Keep the figures of the period."""
    monev.susun_angka(uow, v.nomor_berkas)


@pekerjaan("tetapkan-laporan-monev")
def tetapkan_laporan_monev(uow: UnitOfWork, v: SatuBerkas) -> None:
    """Put the report together."""
    monev.tetapkan(uow, v.nomor_berkas)


@pekerjaan("peringatkan-monev")
def peringatkan_monev(uow: UnitOfWork, v: SatuBerkas) -> None:
    """The report is late."""
    monev.peringatkan(uow, v.nomor_berkas)
