"""Whether the agreement is in force: who is asked, who gets a letter (permintaan-pihak, permintaan, penyampaian)."""

from pksbpmn.camunda.runtime import Result, job
from pksbpmn.names import JobType
from pksbpmn.usecases.berkas import keberlakuan
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


class KerjaSama(Result):
    """Whether the agreement carries what is done in this case file today."""

    kerja_sama_berlaku: bool


@job(JobType.PERIKSA_KERJA_SAMA)
def periksa_kerja_sama(uow: UnitOfWork, v: SatuBerkas) -> KerjaSama:
    """Whether Itjen is bound to bring what is asked (PKS Pasal 6)."""
    return KerjaSama(kerja_sama_berlaku=keberlakuan.kerja_sama_berlaku(uow, v.nomor_berkas))
