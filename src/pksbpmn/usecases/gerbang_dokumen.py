"""The gate of the store: the one place that opens stored documents, for a reader, a purpose and a case (ADR 0015).

A document leaves for an officer whose attempt stands in the journal, for the readers of a letter that the outbox holds,
or as the report of a year. Looking whether one is whole or dubious hands nothing out. `Tiket` cannot be imported
elsewhere.
"""

from hashlib import sha256

from pksbpmn.domain.berkas.isi_aktif import aksi_pdf
from pksbpmn.domain.berkas.kiriman import SuratKeluar
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.galat import PksError, TidakDitemukan
from pksbpmn.domain.kerahasiaan.akses import JurnalAkses, Tindakan
from pksbpmn.domain.kerahasiaan.kewenangan import PIHAK_PERAN
from pksbpmn.domain.monev.laporan_monev import LaporanMonev
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.usecases.journal import SISTEM, id_baru
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.ports.tiket import Tiket

TUJUAN_IDENTITAS = "penyelesaian laporan"
"""The one purpose for which a complainant's identity is seen."""

_PDF = b"%PDF-"
_PARA_PIHAK = "PARA_PIHAK"


def catat_akses(  # noqa: PLR0913, PLR0917 - one row of the journal
    uow: UnitOfWork,
    tindakan: Tindakan,
    objek: str,
    pelaku: str,
    peran: Peran,
    tujuan: str,
    nomor_berkas: str | None,
    *,
    diizinkan: bool,
) -> JurnalAkses:
    """Write one attempt, allowed or not, into the journal (PKS-8.2-01, UU 27/2022 Pasal 31)."""
    catatan = JurnalAkses(
        id=id_baru(),
        waktu=uow.clock.now(),
        pelaku=pelaku,
        peran=peran,
        pihak=PIHAK_PERAN[peran],
        tindakan=tindakan,
        objek=objek,
        tujuan=tujuan,
        diizinkan=diizinkan,
        nomor_berkas=nomor_berkas,
    )
    uow.jurnal_akses.add(catatan)
    return catatan


def untuk_pegawai(uow: UnitOfWork, id_catatan: str) -> bytes | None:
    """What an attempt in the journal is about, for who made it; None where no document belongs to it.

    TidakDitemukan for an attempt that is not in the journal, PksError for one that was refused.
    """
    catatan = uow.jurnal_akses.get(id_catatan)
    if not catatan.diizinkan:
        raise PksError(f"Akses {catatan.objek} ditolak menurut jurnal.", "Mintalah dengan peran dan tujuan yang tepat.")
    dokumen = _dokumen(uow, catatan.objek)
    if dokumen is None:
        return None
    return _buka(uow, dokumen, catatan.pelaku, catatan.tujuan, catatan.nomor_berkas)


def _dokumen(uow: UnitOfWork, objek: str) -> str | None:
    """The document that an object of the journal (KIND/ID) is about."""
    match objek.split("/", 1):
        case ["butir", id_]:
            return uow.butir_data.get(id_).hash_berkas
        case ["lampiran", id_]:
            return uow.lampiran.get(id_).hash_berkas
        case ["surat", id_]:
            return uow.surat.get(id_).hash_dokumen
        case _:
            raise PksError(f"Jurnal tidak menyebut dokumen: {objek}.", "Lihat `pksbpmn kerahasiaan jurnal`.")


def untuk_pembaca(uow: UnitOfWork, id_kiriman: str) -> bytes:
    """The letter that a row of the outbox takes to its readers; PksError for a row that takes none."""
    muatan = uow.kiriman.get(id_kiriman).muatan
    if not isinstance(muatan, SuratKeluar):
        raise PksError("Kiriman ini tidak membawa surat.", "Lihat `pksbpmn dokter`.")
    surat = uow.surat.get(muatan.id_surat)
    pembaca = " ".join(str(p) for p in (surat.kepada, *(t.pihak for t in surat.tembusan)))
    return _surat(uow, surat, pembaca, f"kiriman/{id_kiriman}")


def laporan_tahunan(uow: UnitOfWork, laporan: LaporanMonev) -> dict[str, bytes]:
    """The report of a year as both parties get it, by the ending of its file: figures, and the letter once printed."""
    nomor = laporan.nomor_berkas
    lembar = {"csv": laporan.hash_csv, "xlsx": laporan.hash_xlsx}
    isi = {k: _buka(uow, d, _PARA_PIHAK, "PKS Pasal 11", nomor) for k, d in lembar.items()}
    terbit = uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.LAPORAN_MONEV)
    return isi | ({"pdf": _surat(uow, terbit[-1], _PARA_PIHAK, "PKS Pasal 11")} if terbit else {})


def _surat(uow: UnitOfWork, surat: Surat, pembaca: str, tujuan: str) -> bytes:
    return _buka(uow, str(surat.hash_dokumen), pembaca, tujuan, surat.nomor_berkas)


def utuh(uow: UnitOfWork, dokumen: str, nomor: str) -> bool:
    """Whether a document is what was put there."""
    return uow.documents.name_of(_buka(uow, dokumen, SISTEM, "keutuhan", nomor)) == dokumen


def sidik(uow: UnitOfWork, dokumen: str, nomor: str) -> str:
    """The SHA-256 that who receives a file can count himself."""
    return sha256(_buka(uow, dokumen, SISTEM, "keutuhan", nomor)).hexdigest()


def mengawali(uow: UnitOfWork, surat: Surat, pdf: bytes) -> bool:
    """Whether a file from anywhere begins with the whole document of this letter."""
    try:
        return surat.hash_dokumen is not None and pdf.startswith(_surat(uow, surat, SISTEM, "keaslian"))
    except TidakDitemukan:
        return False


def temuan_tersimpan(uow: UnitOfWork, dokumen: str) -> str | None:
    """What speaks against a stored file. GalatSementara when the scanner cannot be asked."""
    return temuan(uow, _buka(uow, dokumen, SISTEM, "pindaian", None))


def temuan(uow: UnitOfWork, isi: bytes) -> str | None:
    """What speaks against a content. GalatSementara when the scanner cannot be asked."""
    aktif = aksi_pdf(isi) if _PDF in isi[:1024] else None
    if aktif is None and uow.pemindai is not None:
        return uow.pemindai.pindai(isi)
    return aktif


def _buka(uow: UnitOfWork, dokumen: str, pembaca: str, tujuan: str, nomor: str | None) -> bytes:
    return uow.documents.open(Tiket(dokumen=dokumen, pembaca=pembaca, tujuan=tujuan, nomor_berkas=nomor))
