"""Data exchanged between the parties (pertukaran-data.bpmn)."""

from pksbpmn.camunda.runtime import job
from pksbpmn.names import JobType
from pksbpmn.usecases.pertukaran import pertukaran
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


@job(JobType.PERIKSA_PENYERAHAN)
def periksa_penyerahan(uow: UnitOfWork, v: SatuBerkas) -> None:
    """The four checks of PKS Pasal 5(5)."""
    pertukaran.periksa(uow, v.nomor_berkas)


@job(JobType.SUSUN_SERAH_TERIMA)
def susun_serah_terima(uow: UnitOfWork, v: SatuBerkas) -> None:
    """Put together what the minutes say."""
    pertukaran.susun_serah_terima(uow, v.nomor_berkas)
