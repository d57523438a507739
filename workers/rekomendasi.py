"""Rekomendasi (PKS Pasal 4, provisions on Rekomendasi; UU 37/2008 Pasal 37, 38)."""

from pksbpmn.camunda.runtime import job
from pksbpmn.names import JobType
from pksbpmn.usecases.pemeriksaan import penyampaian_rekomendasi
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


@job(JobType.PERIKSA_PENYAMPAIAN)
def periksa_penyampaian(uow: UnitOfWork, v: SatuBerkas) -> None:
    """Tell the office who has not received it yet."""
    penyampaian_rekomendasi.periksa(uow, v.nomor_berkas)
