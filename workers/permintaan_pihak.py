"""Whether the agreement is in force: who is asked, who gets a letter (permintaan-pihak, permintaan, penyampaian)."""

from pksbpmn.camunda.runtime import Result, Variables, job
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import JobType
from pksbpmn.usecases.berkas import keberlakuan
from pksbpmn.usecases.ports import UnitOfWork


class SuratBerkas(Variables):
    """A case file, and which letter of it is on its way, if one is."""

    nomor_berkas: str
    jenis_surat: JenisSurat | None = None


class KerjaSama(Result):
    """Whether the agreement carries what is done in this case file today, and whether Itjen gets the letter anyway."""

    kerja_sama_berlaku: bool
    itjen_tetap_disurati: bool


@job(JobType.PERIKSA_KERJA_SAMA)
def periksa_kerja_sama(uow: UnitOfWork, v: SuratBerkas) -> KerjaSama:
    """Whether Itjen is bound to bring what is asked (PKS Pasal 6)."""
    kini = keberlakuan.kedudukan_itjen(uow, v.nomor_berkas, v.jenis_surat)
    return KerjaSama(kerja_sama_berlaku=kini.kerja_sama_berlaku, itjen_tetap_disurati=kini.tetap_disurati)
