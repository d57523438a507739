"""Klarifikasi (PKS Pasal 4(4))."""

from pksbpmn.camunda.runtime import Variabel, pekerjaan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.ports import UnitOfWork


class SatuLaporan(Variabel):
    """A complaint."""

    nomor_laporan: str


@pekerjaan("catat-hak-tidak-digunakan")
def catat_hak_tidak_digunakan(uow: UnitOfWork, v: SatuLaporan) -> None:
    """Terlapor is deemed to have waived its right to answer (UU 37/2008 Pasal 33(3))."""
    audit(uow, "hak-menjawab-tidak-digunakan", v.nomor_laporan, pihak=Pihak.TERLAPOR)
