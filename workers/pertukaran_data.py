"""Data exchanged between the parties (pertukaran-data.bpmn)."""

from pksbpmn.camunda.runtime import Variabel, pekerjaan
from pksbpmn.usecases.pertukaran import pertukaran
from pksbpmn.usecases.ports import UnitOfWork


class SatuUrusan(Variabel):
    """A matter."""

    nomor_urusan: str


@pekerjaan("periksa-penyerahan")
def periksa_penyerahan(uow: UnitOfWork, v: SatuUrusan) -> None:
    """The four checks of PKS Pasal 5(5)."""
    pertukaran.periksa(uow, v.nomor_urusan)


@pekerjaan("susun-serah-terima")
def susun_serah_terima(uow: UnitOfWork, v: SatuUrusan) -> None:
    """Put together what the minutes say."""
    pertukaran.susun_serah_terima(uow, v.nomor_urusan)
