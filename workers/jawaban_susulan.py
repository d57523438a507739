"""Answers in time that were entered after the process went on (jawaban-susulan.bpmn)."""

from pksbpmn.camunda.runtime import JobInfo, Result, Variables, job
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.names import JobType, TaskId
from pksbpmn.usecases.berkas.keputusan import isian_diterima, wajib_terakhir
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.permintaan import susulan
from pksbpmn.usecases.permintaan.susulan import AkibatSusulan, wajib_terjawab
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


class Dijawab(Variables):
    """The request that was answered, of its case file."""

    nomor_berkas: str
    id_permintaan: str


_TUGAS = TaskId.PUTUSKAN_AKIBAT_SUSULAN


@job(JobType.PERIKSA_AKIBAT_SUSULAN)
def periksa_akibat_susulan(uow: UnitOfWork, v: Dijawab, info: JobInfo) -> None:
    """Refuse what does not apply to this request."""
    isian = isian_diterima(uow, info.process_instance_key, _TUGAS, v.nomor_berkas)
    wajib_terjawab(uow, v.nomor_berkas, v.id_permintaan)
    susulan.periksa(uow, v.id_permintaan, AkibatSusulan(isian["akibatSusulan"]))


@job(JobType.GANTIKAN_PERMINTAAN)
def gantikan_permintaan(uow: UnitOfWork, v: Dijawab, info: JobInfo) -> None:
    """The request that asked again is answered as well."""
    _wajib(uow, v.nomor_berkas, info, AkibatSusulan.GANTIKAN)
    wajib_terjawab(uow, v.nomor_berkas, v.id_permintaan)
    susulan.gantikan(uow, v.id_permintaan)


@job(JobType.PUTUSKAN_ULANG_TAHAP)
def putuskan_ulang_tahap(uow: UnitOfWork, v: Dijawab, info: JobInfo) -> None:
    """The complaint ends at the stage that asked."""
    _wajib(uow, v.nomor_berkas, info, AkibatSusulan.SELESAI)
    wajib_terjawab(uow, v.nomor_berkas, v.id_permintaan)
    susulan.selesaikan(uow, v.id_permintaan)


@job(JobType.MINTA_PENILAIAN_TANGGAPAN)
def minta_penilaian_tanggapan(uow: UnitOfWork, v: Dijawab, info: JobInfo) -> None:
    """The response of the complainant is assessed before the LAHP is set."""
    _wajib(uow, v.nomor_berkas, info, AkibatSusulan.NILAI_TANGGAPAN)
    wajib_terjawab(uow, v.nomor_berkas, v.id_permintaan)
    susulan.minta_penilaian(uow, v.id_permintaan)


class DibukaKembali(Result):
    """Who was told of the ending, and is to be told that it fell away."""

    daftar_kepada: tuple[Pihak, ...]


@job(JobType.BUKA_KEMBALI_LAPORAN)
def buka_kembali_laporan(uow: UnitOfWork, v: SatuBerkas, info: JobInfo) -> DibukaKembali:
    """The complaint that was deemed withdrawn is opened again."""
    _wajib(uow, v.nomor_berkas, info, AkibatSusulan.BUKA_KEMBALI)
    return DibukaKembali(daftar_kepada=lapor.buka_kembali(uow, v.nomor_berkas))


def _wajib(uow: UnitOfWork, nomor: str, info: JobInfo, akibat: AkibatSusulan) -> None:
    wajib_terakhir(uow, info.process_instance_key, _TUGAS, nomor, akibatSusulan=akibat)
