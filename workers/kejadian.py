"""Events around a case (kejadian.bpmn)."""

from pksbpmn.camunda.runtime import JobInfo, Result, job
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.names import JobType
from pksbpmn.usecases.laporan import kejadian, pembukaan
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


@job(JobType.ALIHKAN_PENANGANAN)
def alihkan_penanganan(uow: UnitOfWork, v: SatuBerkas, info: JobInfo) -> None:
    """Hand the case over to the other unit, which agreed."""
    kejadian.alihkan_penanganan(uow, v.nomor_berkas, info.process_instance_key)


@job(JobType.KELUARKAN_PETUGAS)
def keluarkan_petugas(uow: UnitOfWork, v: SatuBerkas) -> None:
    """The officer with a conflict of interest leaves the case."""
    kejadian.keluarkan_petugas(uow, v.nomor_berkas)


class PembukaanDiputus(Result):
    """Who is to be told."""

    daftar_kepada: tuple[Pihak, ...]


@job(JobType.TERAPKAN_PEMBUKAAN)
def terapkan_pembukaan(uow: UnitOfWork, v: SatuBerkas, info: JobInfo) -> PembukaanDiputus:
    """Open the complaint again, or leave it closed."""
    kepada = pembukaan.terapkan_putusan(uow, v.nomor_berkas, info.process_instance_key)
    return PembukaanDiputus(daftar_kepada=kepada)
