"""Pemeriksaan (PKS Pasal 4(5))."""

from pksbpmn.camunda.runtime import JobInfo, Result, Variables, job
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, Kesimpulan
from pksbpmn.names import JobType, TaskId
from pksbpmn.usecases.berkas.keputusan import isian_diterima
from pksbpmn.usecases.pemeriksaan import pemeriksaan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.gabungan import penanggap
from workers.variabel import SatuBerkas


class Temuan(Variables):
    """The examiner's finding, as he decided it."""

    kesimpulan: Kesimpulan
    bentuk_maladministrasi: tuple[BentukMaladministrasi, ...] | None = None


class TemuanDicatat(Result):
    """The complaints whose complainants may answer it."""

    daftar_penanggap: tuple[str, ...]


@job(JobType.CATAT_TEMUAN)
def catat_temuan(uow: UnitOfWork, v: SatuBerkas, info: JobInfo) -> TemuanDicatat:
    """Record the finding; it needs evidence."""
    isian = isian_diterima(uow, info.process_instance_key, TaskId.TETAPKAN_TEMUAN, v.nomor_berkas)
    temuan = Temuan.model_validate(isian)
    pemeriksaan.catat_temuan(uow, v.nomor_berkas, temuan.kesimpulan, temuan.bentuk_maladministrasi or ())
    return TemuanDicatat(daftar_penanggap=penanggap(uow, v.nomor_berkas))
