"""Pemeriksaan (PKS Pasal 4(5))."""

from pksbpmn.camunda.runtime import Variabel, pekerjaan
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, Kesimpulan
from pksbpmn.names import JobType
from pksbpmn.usecases.pemeriksaan import pemeriksaan
from pksbpmn.usecases.ports import UnitOfWork


class Temuan(Variabel):
    """The examiner's finding."""

    nomor_berkas: str
    kesimpulan: Kesimpulan
    bentuk_maladministrasi: tuple[BentukMaladministrasi, ...] | None = None


@pekerjaan(JobType.CATAT_TEMUAN)
def catat_temuan(uow: UnitOfWork, v: Temuan) -> None:
    """Record the finding; it needs evidence."""
    pemeriksaan.catat_temuan(uow, v.nomor_berkas, v.kesimpulan, v.bentuk_maladministrasi or ())
