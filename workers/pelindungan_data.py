"""Personal data: failures and requests of data subjects (pelindungan-data.bpmn)."""

from pksbpmn.camunda.runtime import JobInfo, Variables, job
from pksbpmn.names import JobType, TaskId
from pksbpmn.usecases.berkas.keputusan import isian_diterima
from pksbpmn.usecases.kerahasiaan import pelindungan_data
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


@job(JobType.PERIKSA_PEMBERITAHUAN)
def periksa_pemberitahuan(uow: UnitOfWork, v: SatuBerkas) -> None:
    """The notice says all it must."""
    pelindungan_data.periksa(uow, v.nomor_berkas)


class PutusanSubjek(Variables):
    """The answer to the data subject, as was decided; the exception is asked for a refusal alone."""

    permintaan_dikabulkan: bool
    pengecualian: str | None = None


@job(JobType.CATAT_PERMINTAAN_SUBJEK)
def catat_permintaan_subjek(uow: UnitOfWork, v: SatuBerkas, info: JobInfo) -> None:
    """Keep the answer."""
    isian = isian_diterima(uow, info.process_instance_key, TaskId.PUTUSKAN_PERMINTAAN_SUBJEK, v.nomor_berkas)
    putus = PutusanSubjek.model_validate(isian)
    pelindungan_data.catat_putusan_subjek(
        uow, v.nomor_berkas, putus.pengecualian or "TIDAK_ADA", dikabulkan=putus.permintaan_dikabulkan
    )


@job(JobType.INGATKAN_PPID)
def ingatkan_ppid(uow: UnitOfWork, v: SatuBerkas) -> None:
    """Half of the 72 hours is over."""
    pelindungan_data.ingatkan(uow, v.nomor_berkas)


@job(JobType.PERINGATKAN_PELINDUNGAN)
def peringatkan_pelindungan(uow: UnitOfWork, v: SatuBerkas) -> None:
    """The 72 hours are over."""
    pelindungan_data.peringatkan(uow, v.nomor_berkas)
