"""Who is told that a complaint goes on no more (PKS Pasal 4(4)b)."""

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.usecases.berkas.alamat import ada_pelapor
from pksbpmn.usecases.ports import UnitOfWork


def diberi_tahu(uow: UnitOfWork, nomor: str) -> tuple[Pihak, ...]:
    """The complainant, and of Terlapor and Itjen whoever had a letter about this complaint, or a copy of one."""
    surat = uow.surat.find(nomor_berkas=nomor)
    bersurat = {s.kepada for s in surat} | {t.pihak for s in surat for t in s.tembusan}
    pelapor = (Pihak.PELAPOR,) if ada_pelapor(uow, nomor) else ()
    return (*pelapor, *(p for p in (Pihak.TERLAPOR, Pihak.ITJEN) if p in bersurat))
