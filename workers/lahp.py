"""LAHP (PKS Pasal 4(7))."""

from pksbpmn.camunda.runtime import Variables, job
from pksbpmn.domain.pemeriksaan.temuan import Kesimpulan
from pksbpmn.names import JobType
from pksbpmn.usecases.pemeriksaan import pemeriksaan
from pksbpmn.usecases.ports import UnitOfWork


class LahpBerkesimpulan(Variables):
    """A complaint with its finding."""

    nomor_berkas: str
    kesimpulan: Kesimpulan


@job(JobType.TETAPKAN_LAHP)
def tetapkan_lahp(uow: UnitOfWork, v: LahpBerkesimpulan) -> None:
    """The LAHP is set."""
    pemeriksaan.tetapkan_lahp(uow, v.nomor_berkas, v.kesimpulan)


class TindakLanjut(Variables):
    """A complaint, and whether its corrective actions were carried out."""

    nomor_berkas: str
    tindak_lanjut_dilaksanakan: bool


@job(JobType.CATAT_TINDAK_LANJUT)
def catat_tindak_lanjut(uow: UnitOfWork, v: TindakLanjut) -> None:
    """Keep what the Ombudsman found of the follow-up."""
    pemeriksaan.catat_tindak_lanjut(uow, v.nomor_berkas, dilaksanakan=v.tindak_lanjut_dilaksanakan)
