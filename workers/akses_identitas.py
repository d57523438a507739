"""The custodian of hidden identities (akses-identitas.bpmn)."""

from datetime import datetime

from pksbpmn.camunda.runtime import Result, Variables, job
from pksbpmn.names import JobType
from pksbpmn.usecases.kerahasiaan import akses_identitas
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


class PutusanAkses(Variables):
    """The matter and the custodian's decision; `pemutus` is a staff number; a grant has days (`lama_akses`)."""

    nomor_berkas: str
    akses_diberikan: bool
    pemutus: int
    lama_akses: int | None = None


class AksesDiputus(Result):
    """When the grant ends; now, where there is none."""

    akses_sampai: datetime


@job(JobType.CATAT_PUTUSAN_AKSES)
def catat_putusan_akses(uow: UnitOfWork, v: PutusanAkses) -> AksesDiputus:
    """Keep the decision; nobody decides his own request."""
    sampai = akses_identitas.putuskan(uow, v.nomor_berkas, str(v.pemutus), v.lama_akses, diberikan=v.akses_diberikan)
    return AksesDiputus(akses_sampai=sampai)


@job(JobType.CABUT_AKSES)
def cabut_akses(uow: UnitOfWork, v: SatuBerkas) -> None:
    """The grant is over."""
    akses_identitas.cabut(uow, v.nomor_berkas)
