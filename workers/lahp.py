"""LAHP (PKS Pasal 4(7))."""

from pksbpmn.camunda.runtime import Variabel, pekerjaan
from pksbpmn.domain.pemeriksaan.temuan import Kesimpulan
from pksbpmn.usecases.pemeriksaan import pemeriksaan
from pksbpmn.usecases.ports import UnitOfWork


class SusunLahp(Variabel):
    """A complaint with its finding."""

    nomor_laporan: str
    kesimpulan: Kesimpulan


@pekerjaan("susun-lahp")
def susun_lahp(uow: UnitOfWork, v: SusunLahp) -> None:
    """Check the mandatory contents and set the LAHP."""
    pemeriksaan.susun_lahp(uow, v.nomor_laporan, v.kesimpulan)
