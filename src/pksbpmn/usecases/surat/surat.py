"""Letters: fixed and numbered, printed, sent."""

from dataclasses import replace
from datetime import date
from typing import Any

from pksbpmn.domain.berkas.penomoran import bentuk_nomor
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.usecases.journal import audit, id_baru, kirim_surat
from pksbpmn.usecases.ports import UnitOfWork, UnitOfWorkFactory, hari_ini
from pksbpmn.usecases.surat import butir
from pksbpmn.usecases.surat.isi_surat import susun


def terbitkan(
    uow: UnitOfWork,
    nomor: str,
    jenis: JenisSurat,
    kepada: Pihak,
    id_permintaan: str | None = None,
    **tambahan: Any,
) -> Surat:
    """Issue one letter to one addressee: what it says and to whom is fixed, its number taken. Returns its record.

    The number is taken last, and the page is printed after the commit (`cetak`): letters of one kind do not wait for
    each other's pages.
    """
    permintaan = uow.permintaan.get(id_permintaan) if id_permintaan else None
    urutan = len(uow.surat.find(nomor_berkas=nomor, jenis=jenis, kepada=kepada)) + 1
    rangka = susun(uow, nomor, jenis, kepada, permintaan, tambahan)
    nomor_surat, tanggal = _nomor_dan_tanggal(uow, nomor, jenis)
    data = replace(rangka, nomor=nomor_surat, tanggal=tanggal)
    surat = Surat(
        id=id_baru(),
        kunci=f"{nomor}/{jenis}/{kepada}/{urutan}",
        nomor_berkas=nomor,
        jenis=jenis,
        kepada=kepada,
        nomor=nomor_surat,
        tanggal=tanggal,
        hal=data.hal,
        penerima=data.penerima,
        tembusan=data.tembusan,
        halaman=uow.typesetter.compose(data),
        id_permintaan=id_permintaan,
    )
    uow.surat.add(surat)
    butir.tetapkan(uow, permintaan, jenis)
    kirim_surat(uow, surat.id, nomor)
    audit(uow, "surat-terbit", nomor, jenis=jenis, kepada=kepada, nomor_surat=nomor_surat)
    return surat


def cetak(buka: UnitOfWorkFactory, id_surat: str) -> Surat:
    """Print an issued letter into the document store, once; outside of any transaction, so that nobody waits for it."""
    with buka() as uow:
        surat, typesetter, documents = uow.surat.get(id_surat), uow.typesetter, uow.documents
    if surat.hash_dokumen is not None:
        return surat
    hash_dokumen = documents.put(typesetter.print_pdf(surat.halaman))
    with buka() as uow:
        surat = uow.surat.get_locked(id_surat)
        surat.hash_dokumen = surat.hash_dokumen or hash_dokumen
        uow.commit()
    return surat


def naskah(buka: UnitOfWorkFactory, id_surat: str) -> bytes:
    """The PDF of a letter; one that still waits to be printed is printed now."""
    surat = cetak(buka, id_surat)
    with buka() as uow:
        return uow.documents.get(str(surat.hash_dokumen))


def _nomor_dan_tanggal(uow: UnitOfWork, nomor: str, jenis: JenisSurat) -> tuple[str, date]:
    ketentuan = jenis.ketentuan
    if ketentuan.nomor_bersama:
        terdahulu = uow.surat.find(nomor_berkas=nomor, jenis=jenis)
        if terdahulu:
            return terdahulu[-1].nomor, terdahulu[-1].tanggal
        for ba in reversed(uow.berita_acara.find(nomor_berkas=nomor)):
            if jenis == f"BERITA_ACARA_{ba.jenis}":
                return ba.nomor, ba.tanggal
    return nomor_baru(uow, jenis), hari_ini(uow)


def nomor_baru(uow: UnitOfWork, jenis: JenisSurat) -> str:
    """The next number of this kind in this year, without gaps."""
    tanggal = hari_ini(uow)
    urut = uow.numbering.next(f"SURAT/{jenis}", tanggal.year)
    return bentuk_nomor(uow.pola_nomor_surat, urut, jenis.ketentuan.kode, tanggal)
