"""When the term of a request begins and is over, by its letter and the registry's clock, whatever the engine says.

Whoever reaches the engine can do a timer's work before it, and set variables (ADR 0032).
"""

from datetime import date

from pksbpmn.domain.galat import MasukanSalah, PksError
from pksbpmn.domain.permintaan.permintaan import Permintaan, StatusPermintaan
from pksbpmn.usecases.berkas.rombongan import rombongan
from pksbpmn.usecases.ports import UnitOfWork


def hari_terbukti(uow: UnitOfWork, permintaan: Permintaan) -> list[date]:
    """The days of proven receipt of the letters that asked it, oldest letter first."""
    semua = uow.surat.find(id_permintaan=permintaan.id, jenis=permintaan.jenis.ketentuan.surat)
    return [s.tanggal_diterima for s in semua if s.tanggal_diterima is not None]


def hari_diterima(uow: UnitOfWork, id_permintaan: str) -> date:
    """The day on which its letter was received, as the register proves it.

    Without proof no term begins (UU 37/2008 Pasal 33(1)).
    """
    semua = rombongan(uow, uow.permintaan.get(id_permintaan))
    terbukti = [d for p in semua for d in hari_terbukti(uow, p)]
    if not terbukti:
        raise MasukanSalah(
            "Penerimaan surat permintaan ini belum terbukti; tenggatnya belum berjalan.",
            "Catat dengan `pksbpmn terima`, dengan buktinya, lalu ulangi pekerjaan ini.",
        )
    return terbukti[-1]


def wajib_lewat(uow: UnitOfWork, id_permintaan: str) -> None:
    """Refuse to take as over a time that is not, by the registry's own clock, or has not begun for anybody.

    UU 37/2008 Pasal 25(4), 33(3).
    """
    semua = rombongan(uow, uow.permintaan.get(id_permintaan))
    berjalan = [p.batas for p in semua if p.status is StatusPermintaan.MENUNGGU and p.batas is not None]
    if all(p.batas is None for p in semua) or any(uow.clock.now() + uow.selisih_jam < batas for batas in berjalan):
        raise PksError(
            "Batas waktu permintaan ini belum lewat menurut registri; tidak ada yang ditulis.",
            "Cari di Operate siapa mendahului tenggatnya, dan kembalikan prosesnya ke penantian jawaban. "
            "Bila tenggatnya baru diperpanjang, ulangi pekerjaan ini sesudah batas yang baru.",
        )
