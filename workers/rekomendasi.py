"""Rekomendasi (PKS Pasal 4(9), number implied)."""

from pksbpmn.camunda.runtime import Variabel, pekerjaan
from pksbpmn.usecases.pemeriksaan import pemeriksaan
from pksbpmn.usecases.ports import UnitOfWork


class SatuLaporan(Variabel):
    """A complaint."""

    nomor_laporan: str


@pekerjaan("periksa-rekomendasi")
def periksa_rekomendasi(uow: UnitOfWork, v: SatuLaporan) -> None:
    """Check the mandatory contents of the recommendation."""
    pemeriksaan.periksa_rekomendasi(uow, v.nomor_laporan)
