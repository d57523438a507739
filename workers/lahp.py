"""LAHP (PKS Pasal 4(7))."""

from pksbpmn.camunda.runtime import Variables, job
from pksbpmn.domain.pemeriksaan.temuan import Kesimpulan
from pksbpmn.names import JobType
from pksbpmn.usecases.pemeriksaan import pemeriksaan
from pksbpmn.usecases.pemeriksaan.pemeriksaan import wajib_temuan
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


class LahpBerkesimpulan(Variables):
    """A complaint with its finding."""

    nomor_berkas: str
    kesimpulan: Kesimpulan


@job(JobType.TETAPKAN_LAHP)
def tetapkan_lahp(uow: UnitOfWork, v: LahpBerkesimpulan) -> None:
    """The LAHP is set."""
    wajib_temuan(uow, v.nomor_berkas, v.kesimpulan)
    pemeriksaan.tetapkan_lahp(uow, v.nomor_berkas, v.kesimpulan)


@job(JobType.CATAT_PEMERIKSAAN_ULANG)
def catat_pemeriksaan_ulang(uow: UnitOfWork, v: SatuBerkas) -> None:
    """The complaint is examined again."""
    pemeriksaan.catat_ulang(uow, v.nomor_berkas)
