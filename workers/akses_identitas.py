"""The custodian of hidden identities (akses-identitas.bpmn)."""

from datetime import datetime

from pksbpmn.camunda.runtime import JobInfo, Result, job
from pksbpmn.names import JobType
from pksbpmn.usecases.kerahasiaan import akses_identitas
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


class AksesDiputus(Result):
    """When the grant ends; now, where there is none."""

    akses_sampai: datetime


@job(JobType.CATAT_PUTUSAN_AKSES)
def catat_putusan_akses(uow: UnitOfWork, v: SatuBerkas, info: JobInfo) -> AksesDiputus:
    """Keep the decision; nobody decides his own request."""
    sampai = akses_identitas.terapkan_putusan(uow, v.nomor_berkas, info.process_instance_key)
    return AksesDiputus(akses_sampai=sampai)


@job(JobType.CABUT_AKSES)
def cabut_akses(uow: UnitOfWork, v: SatuBerkas) -> None:
    """The grant is over."""
    akses_identitas.cabut(uow, v.nomor_berkas)
