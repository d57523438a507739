"""Personal data: failures and requests of data subjects (pelindungan-data.bpmn)."""

from pksbpmn.camunda.runtime import Variabel, pekerjaan
from pksbpmn.names import JobType
from pksbpmn.usecases.kerahasiaan import pelindungan_data
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


@pekerjaan(JobType.PERIKSA_PEMBERITAHUAN)
def periksa_pemberitahuan(uow: UnitOfWork, v: SatuBerkas) -> None:
    """The notice says all it must."""
    pelindungan_data.periksa(uow, v.nomor_berkas)


class PutusanSubjek(Variabel):
    """The matter and the answer to the data subject."""

    nomor_berkas: str
    permintaan_dikabulkan: bool
    pengecualian: str


@pekerjaan(JobType.CATAT_PERMINTAAN_SUBJEK)
def catat_permintaan_subjek(uow: UnitOfWork, v: PutusanSubjek) -> None:
    """Keep the answer."""
    pelindungan_data.catat_putusan_subjek(uow, v.nomor_berkas, v.pengecualian, dikabulkan=v.permintaan_dikabulkan)


@pekerjaan(JobType.INGATKAN_PPID)
def ingatkan_ppid(uow: UnitOfWork, v: SatuBerkas) -> None:
    """Half of the 72 hours is over."""
    pelindungan_data.ingatkan(uow, v.nomor_berkas)


@pekerjaan(JobType.PERINGATKAN_PELINDUNGAN)
def peringatkan_pelindungan(uow: UnitOfWork, v: SatuBerkas) -> None:
    """The 72 hours are over."""
    pelindungan_data.peringatkan(uow, v.nomor_berkas)
