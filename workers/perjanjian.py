"""The agreement's own life (perjanjian.bpmn)."""

from datetime import datetime

from pksbpmn.camunda.runtime import Result, Variables, job
from pksbpmn.names import JobType
from pksbpmn.usecases.berkas import berkas
from pksbpmn.usecases.perjanjian import adendum, pengakhiran, perjanjian, perselisihan
from pksbpmn.usecases.perjanjian.adendum import wajib_disetujui
from pksbpmn.usecases.perjanjian.akhir import wajib_diberitahukan, wajib_ditarik, wajib_tiba
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


class AkhirDitetapkan(Result):
    """When the agreement ends."""

    akhir_perjanjian: datetime


@job(JobType.TETAPKAN_PENGAKHIRAN)
def tetapkan_pengakhiran(uow: UnitOfWork, v: SatuBerkas) -> AkhirDitetapkan:
    """Set the day of the end by the three months of Pasal 7(1)."""
    wajib_diberitahukan(uow, v.nomor_berkas)
    return AkhirDitetapkan(akhir_perjanjian=pengakhiran.tetapkan(uow, v.nomor_berkas))


@job(JobType.CABUT_PENGAKHIRAN)
def cabut_pengakhiran(uow: UnitOfWork, v: SatuBerkas) -> None:
    """The notice was taken back: the agreement stays in force."""
    wajib_ditarik(uow, v.nomor_berkas)
    pengakhiran.cabut(uow, v.nomor_berkas)


class Berakhir(Variables):
    """The agreement's matter and why it ends."""

    nomor_berkas: str
    sebab_berakhir: str


@job(JobType.AKHIRI_PERJANJIAN)
def akhiri_perjanjian(uow: UnitOfWork, v: Berakhir) -> None:
    """Declare the agreement ended."""
    wajib_tiba(uow, v.nomor_berkas, v.sebab_berakhir)
    pengakhiran.akhiri(uow, v.nomor_berkas, v.sebab_berakhir)


@job(JobType.NOMORI_ADENDUM)
def nomori_adendum(uow: UnitOfWork, v: SatuBerkas) -> None:
    """Number the addendum that is to be signed."""
    wajib_disetujui(uow, v.nomor_berkas)
    adendum.nomori(uow, v.nomor_berkas)


@job(JobType.TETAPKAN_ADENDUM)
def tetapkan_adendum(uow: UnitOfWork, v: SatuBerkas) -> None:
    """The addendum that both signed becomes part of the agreement."""
    wajib_disetujui(uow, v.nomor_berkas)
    adendum.tetapkan(uow, v.nomor_berkas)


class HasilMusyawarah(Variables):
    """A dispute's matter and what musyawarah came to."""

    nomor_berkas: str
    hasil_musyawarah: str


@job(JobType.SELESAIKAN_PERSELISIHAN)
def selesaikan_perselisihan(uow: UnitOfWork, v: HasilMusyawarah) -> None:
    """Record the outcome."""
    perselisihan.selesaikan(uow, v.nomor_berkas, v.hasil_musyawarah)


class AkhirUrusan(Variables):
    """A matter and how it ends."""

    nomor_berkas: str
    akhir: str


@job(JobType.TUTUP_URUSAN)
def tutup_urusan(uow: UnitOfWork, v: AkhirUrusan) -> None:
    """Close a matter."""
    berkas.tutup(uow, v.nomor_berkas, v.akhir)


class MonevBerikut(Result):
    """When the next monev begins."""

    monev_berikut: datetime


@job(JobType.BUKA_MONEV)
def buka_monev(uow: UnitOfWork, v: SatuBerkas) -> MonevBerikut:
    """Open the monev of the year that has passed."""
    return MonevBerikut(monev_berikut=perjanjian.buka_monev(uow, v.nomor_berkas))
