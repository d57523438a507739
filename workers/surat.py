"""Letters: issued, and their receipt (penyampaian.bpmn)."""

from datetime import date

from pksbpmn.camunda.runtime import JobInfo, Result, Variables, job
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.ekspedisi import CaraSampai
from pksbpmn.names import JobType, TaskId
from pksbpmn.usecases.berkas.keputusan import wajib_dijawab
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import penerimaan, surat
from pksbpmn.usecases.surat.dituju import wajib_dituju


class TerbitkanSurat(Variables):
    """Which document, to which of its addressees; `ke` of several that are called the same, None for all of them.

    `id_permintaan` is the request that it carries, if it does.
    """

    id_naskah: str
    kepada: Pihak
    ke: int | None = None
    id_permintaan: str | None = None


class SuratTerbit(Result):
    """The letter's id."""

    id_surat: str


@job(JobType.TERBITKAN_SURAT)
def terbitkan_surat(uow: UnitOfWork, v: TerbitkanSurat) -> SuratTerbit:
    """Number, sign, store and send a letter."""
    wajib_dituju(uow, v.id_naskah, v.kepada)
    return SuratTerbit(id_surat=surat.terbitkan_naskah(uow, v.id_naskah, v.kepada, v.ke, v.id_permintaan).id)


class SimpanPenerimaan(Variables):
    """The day of receipt that an officer confirmed, and how the letter came if he said so.

    Of several addressees several tasks are open at once in one process: one of their decisions must say this.
    """

    nomor_berkas: str
    id_surat: str
    tanggal_diterima: date
    cara_penyampaian: CaraSampai | None = None


class PenerimaanTersimpan(Result):
    """The day of receipt that holds."""

    tanggal_diterima: date


@job(JobType.SIMPAN_PENERIMAAN)
def simpan_penerimaan(uow: UnitOfWork, v: SimpanPenerimaan, info: JobInfo) -> PenerimaanTersimpan:
    """Write the day of receipt on the letter, unless one was proven meanwhile."""
    isian = v.model_dump(
        mode="json", by_alias=True, include={"tanggal_diterima", "cara_penyampaian"}, exclude_none=True
    )
    wajib_dijawab(uow, info.process_instance_key, TaskId.CATAT_PENERIMAAN, v.nomor_berkas, isian)
    hari = penerimaan.simpan_penerimaan(uow, v.id_surat, v.tanggal_diterima, "dipastikan petugas", v.cara_penyampaian)
    return PenerimaanTersimpan(tanggal_diterima=hari)
