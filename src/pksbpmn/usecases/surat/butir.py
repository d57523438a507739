"""What a letter asks for is fixed with it, item by item (PKS Pasal 4(5))."""

from datetime import datetime

from pksbpmn.domain.pemeriksaan.isi import IsiPermintaanData, JenisIsi
from pksbpmn.domain.permintaan.butir import ButirPermintaan
from pksbpmn.domain.permintaan.permintaan import Permintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.journal import id_baru
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.konsep import isi_sampai


def tetapkan(
    uow: UnitOfWork, permintaan: Permintaan | None, jenis: JenisSurat, disusun: datetime | None = None
) -> None:
    """Keep the items that this letter lists, as it was drafted; once a request, and only of kinds that have items."""
    if permintaan is None or permintaan.jenis.ketentuan.surat is not jenis or permintaan.jenis.ketentuan.butir is None:
        return
    ada = isi_sampai(uow, permintaan.nomor_berkas, JenisIsi.PERMINTAAN_DATA, disusun)
    if not ada or uow.butir_permintaan.find(id_permintaan=permintaan.id):
        return
    naskah = ada[-1].naskah
    uraian = getattr(naskah, permintaan.jenis.ketentuan.butir) if isinstance(naskah, IsiPermintaanData) else ()
    for urutan, teks in enumerate(uraian, start=1):
        uow.butir_permintaan.add(ButirPermintaan(id=id_baru(), id_permintaan=permintaan.id, urutan=urutan, uraian=teks))
