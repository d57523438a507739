"""Monitoring and evaluation (monev.bpmn)."""

from pksbpmn.camunda.runtime import job
from pksbpmn.names import JobType
from pksbpmn.usecases.monev import monev
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


@job(JobType.SUSUN_ANGKA_MONEV)
def susun_angka_monev(uow: UnitOfWork, v: SatuBerkas) -> None:
    """Keep the figures of the period."""
    monev.susun_angka(uow, v.nomor_berkas)


@job(JobType.TETAPKAN_LAPORAN_MONEV)
def tetapkan_laporan_monev(uow: UnitOfWork, v: SatuBerkas) -> None:
    """Put the report together."""
    monev.tetapkan(uow, v.nomor_berkas)


@job(JobType.PERINGATKAN_MONEV)
def peringatkan_monev(uow: UnitOfWork, v: SatuBerkas) -> None:
    """The report is late."""
    monev.peringatkan(uow, v.nomor_berkas)
