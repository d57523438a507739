"""Answers in time that were entered after the process went on (jawaban-susulan.bpmn)."""

from pksbpmn.camunda.runtime import Result, Variables, job
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.names import JobType
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.permintaan import susulan
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


class Dijawab(Variables):
    """The request that was answered."""

    id_permintaan: str


class Akibat(Dijawab):
    """What the officer lets follow."""

    akibat_susulan: susulan.AkibatSusulan


@job(JobType.PERIKSA_AKIBAT_SUSULAN)
def periksa_akibat_susulan(uow: UnitOfWork, v: Akibat) -> None:
    """Refuse what does not apply to this request."""
    susulan.periksa(uow, v.id_permintaan, v.akibat_susulan)


@job(JobType.GANTIKAN_PERMINTAAN)
def gantikan_permintaan(uow: UnitOfWork, v: Dijawab) -> None:
    """The request that asked again is answered as well."""
    susulan.gantikan(uow, v.id_permintaan)


@job(JobType.PUTUSKAN_ULANG_TAHAP)
def putuskan_ulang_tahap(uow: UnitOfWork, v: Dijawab) -> None:
    """The complaint ends at the stage that asked."""
    susulan.selesaikan(uow, v.id_permintaan)


@job(JobType.MINTA_PENILAIAN_TANGGAPAN)
def minta_penilaian_tanggapan(uow: UnitOfWork, v: Dijawab) -> None:
    """The response of the complainant is assessed before the LAHP is set."""
    susulan.minta_penilaian(uow, v.id_permintaan)


class DibukaKembali(Result):
    """Who was told of the ending, and is to be told that it fell away."""

    daftar_kepada: tuple[Pihak, ...]


@job(JobType.BUKA_KEMBALI_LAPORAN)
def buka_kembali_laporan(uow: UnitOfWork, v: SatuBerkas) -> DibukaKembali:
    """The complaint that was deemed withdrawn is opened again."""
    return DibukaKembali(daftar_kepada=lapor.buka_kembali(uow, v.nomor_berkas))
