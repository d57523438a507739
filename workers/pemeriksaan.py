"""Pemeriksaan (PKS Pasal 4(5))."""

from pksbpmn.camunda.runtime import Variables, job
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, Kesimpulan
from pksbpmn.names import JobType
from pksbpmn.usecases.pemeriksaan import pemeriksaan
from pksbpmn.usecases.ports import UnitOfWork


class Temuan(Variables):
    """The examiner's finding."""

    nomor_berkas: str
    kesimpulan: Kesimpulan
    bentuk_maladministrasi: tuple[BentukMaladministrasi, ...] | None = None


@job(JobType.CATAT_TEMUAN)
def catat_temuan(uow: UnitOfWork, v: Temuan) -> None:
    """Record the finding; it needs evidence."""
    pemeriksaan.catat_temuan(uow, v.nomor_berkas, v.kesimpulan, v.bentuk_maladministrasi or ())
