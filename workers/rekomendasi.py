"""Rekomendasi (PKS Pasal 4(9), number implied)."""

from pksbpmn.camunda.runtime import job
from pksbpmn.names import JobType
from pksbpmn.usecases.pemeriksaan import pemeriksaan
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


@job(JobType.PERIKSA_REKOMENDASI)
def periksa_rekomendasi(uow: UnitOfWork, v: SatuBerkas) -> None:
    """Check the mandatory contents of the recommendation."""
    pemeriksaan.periksa_rekomendasi(uow, v.nomor_berkas)
