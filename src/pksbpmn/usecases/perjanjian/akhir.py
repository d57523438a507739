"""What ends the agreement rests on a notice with proven receipt, or on the end of its MoU (PKS Pasal 6, 7; ADR 0032).

A message at the engine, or a moved token, is neither.
"""

from pksbpmn.domain.galat import PksError
from pksbpmn.domain.perjanjian.perjanjian import Pengakhiran, StatusPerjanjian
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.tenggat import akhir_hari
from pksbpmn.usecases.berkas.keberlakuan import mou_dari
from pksbpmn.usecases.perjanjian.perjanjian import perjanjian_dari
from pksbpmn.usecases.ports import UnitOfWork


def wajib_diberitahukan(uow: UnitOfWork, nomor_berkas: str) -> None:
    """Refuse to set the day of an end of which no notice is in force; the day of its receipt is the register's own."""
    p = _pengakhiran(uow, nomor_berkas)
    if p is None or p.ditarik is not None:
        raise tanpa_dasar("tidak ada pemberitahuan pengakhiran yang berlaku")


def wajib_ditarik(uow: UnitOfWork, nomor_berkas: str) -> None:
    """Refuse to end a notice that nobody took back (PKS-7.1-02)."""
    p = _pengakhiran(uow, nomor_berkas)
    if p is None or p.ditarik is None:
        raise tanpa_dasar("pengakhirannya tidak ditarik")


def wajib_tiba(uow: UnitOfWork, nomor_berkas: str, sebab: str) -> None:
    """Refuse an end whose day has not come: that of a notice with proven receipt, or of the MoU."""
    p = _pengakhiran(uow, nomor_berkas)
    mou = mou_dari(uow, perjanjian_dari(uow, nomor_berkas))
    hari = None
    if sebab == "PENGAKHIRAN" and p is not None and p.ditarik is None and p.tanggal_diterima is not None:
        hari = p.tanggal_pengakhiran
    elif sebab == "MOU_BERAKHIR" and mou is not None:
        hari = mou.berakhir
    if hari is None or uow.clock.now() + uow.selisih_jam < akhir_hari(hari):
        raise tanpa_dasar("tidak ada pemberitahuan yang terbukti diterima atau masa MoU yang habis hari ini")


def wajib_dasar_surat(uow: UnitOfWork, nomor_berkas: str, jenis: JenisSurat) -> None:
    """Refuse a letter that tells of an end, or of a notice taken back, which is not there."""
    if jenis is JenisSurat.PENARIKAN_PENGAKHIRAN:
        if all(p.ditarik is None for p in _semua(uow, nomor_berkas)):
            raise tanpa_dasar("tidak ada pengakhiran yang ditarik")
    elif jenis is JenisSurat.PEMBERITAHUAN_BERAKHIR:
        if perjanjian_dari(uow, nomor_berkas).status is not StatusPerjanjian.BERAKHIR:
            raise tanpa_dasar("perjanjiannya belum berakhir")
    elif jenis is JenisSurat.PEMBERITAHUAN_PENGAKHIRAN and _pengakhiran(uow, nomor_berkas) is None:
        raise tanpa_dasar("tidak ada pengakhiran yang diajukan")


def _pengakhiran(uow: UnitOfWork, nomor_berkas: str) -> Pengakhiran | None:
    return next(reversed(_semua(uow, nomor_berkas)), None)


def _semua(uow: UnitOfWork, nomor_berkas: str) -> list[Pengakhiran]:
    return uow.pengakhiran.find(id_perjanjian=perjanjian_dari(uow, nomor_berkas).id)


def tanpa_dasar(sebab: str) -> PksError:
    """The incident of a step of the agreement's life for which there is no fact."""
    return PksError(
        f"Langkah ini mengubah perjanjian tanpa dasar dalam registri: {sebab}. Tidak ada yang ditulis atau dikirim.",
        "Cari di Operate siapa mengubah proses ini atau mengirim pesannya, dan kembalikan prosesnya ke tempat semula.",
    )
