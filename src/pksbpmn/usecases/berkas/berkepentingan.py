"""Who is told that a complaint goes on no more (PKS Pasal 4(4)b)."""

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas.alamat import ada_pelapor
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.ports import UnitOfWork

_DISURATI = frozenset({Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR, Pihak.SAKSI, Pihak.ITJEN})
"""Of whom something may be asked: who owes it must hear that he owes it no more (UU 37/2008 Pasal 31, 33, 38)."""
PELAKSANAAN = (JenisSurat.LAPORAN_DPR, JenisSurat.LAPORAN_PRESIDEN, JenisSurat.PUBLIKASI)
"""What tells others how a Rekomendasi was carried out (UU 37/2008 Pasal 38(4))."""


def diberi_tahu(uow: UnitOfWork, nomor: str) -> tuple[Pihak, ...]:
    """The complainant, and of Terlapor, his superior, witness and Itjen whoever had a letter about it, or a copy.

    Whoever was told that it was opened again is told how it ends too, as is who read in this round that a Rekomendasi
    was not carried out: DPR, the President, the public (UU 37/2008 Pasal 38(4)).
    """
    surat = uow.surat.find(nomor_berkas=nomor)
    bersurat = {s.kepada for s in surat} | {t.pihak for s in surat for t in s.tembusan}
    dibuka = uow.pembukaan_kembali.find(nomor_berkas=nomor, disetujui=True)
    tahu = {s.kepada for p in dibuka for s in uow.surat.find(nomor_berkas=p.urusan)} - {Pihak.PELAPOR}
    tahu |= {s.kepada for j in PELAKSANAAN for s in putaran_ini(uow, uow.surat, nomor, jenis=j)}
    pelapor = (Pihak.PELAPOR,) if ada_pelapor(uow, nomor) else ()
    return (*pelapor, *(p for p in Pihak if p in (_DISURATI & bersurat) | tahu))
