"""Pemeriksaan (PKS Pasal 4(5))."""

from pksbpmn.camunda.runtime import Result, Variables, job
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, Kesimpulan
from pksbpmn.names import JobType
from pksbpmn.usecases.pemeriksaan import pemeriksaan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.gabungan import penanggap


class Temuan(Variables):
    """The examiner's finding."""

    nomor_berkas: str
    kesimpulan: Kesimpulan
    bentuk_maladministrasi: tuple[BentukMaladministrasi, ...] | None = None


class TemuanDicatat(Result):
    """The complaints whose complainants may answer it."""

    daftar_penanggap: tuple[str, ...]


@job(JobType.CATAT_TEMUAN)
def catat_temuan(uow: UnitOfWork, v: Temuan) -> TemuanDicatat:
    """Record the finding; it needs evidence."""
    pemeriksaan.catat_temuan(uow, v.nomor_berkas, v.kesimpulan, v.bentuk_maladministrasi or ())
    return TemuanDicatat(daftar_penanggap=penanggap(uow, v.nomor_berkas))
