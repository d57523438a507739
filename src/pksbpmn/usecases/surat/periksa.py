"""Whether a file is one of our documents, and whole."""

from dataclasses import dataclass
from datetime import date

from pksbpmn.domain.perjanjian.narahubung import PARA_PIHAK
from pksbpmn.domain.surat.ketentuan import Penanda
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.domain.surat.tanda_tangan import Keaslian, NaskahTerbaca, TandaTanganTerbaca
from pksbpmn.usecases import gerbang_dokumen
from pksbpmn.usecases.ports import UnitOfWork


@dataclass(frozen=True)
class HasilPeriksa:
    """What a file is and why; the letter that it is or pretends to be, where the registry knows one."""

    keaslian: Keaslian
    sebab: str
    tanda_tangan: tuple[TandaTanganTerbaca, ...]
    kode: str | None
    nomor: str | None
    jenis: JenisSurat | None
    tanggal: date | None


def periksa(uow: UnitOfWork, pdf: bytes) -> HasilPeriksa:
    """Compare a PDF from anywhere with what was issued. MasukanSalah for one that cannot be read.

    The registry decides: it knows the SHA-256 of each issued document. Signatures say who signed and when, and whether
    a file that is not such a document once was one.
    """
    naskah = uow.penyegel.baca(pdf, uow.clock.now())
    surat = _surat(uow, pdf, naskah.kode)
    keaslian, sebab = _putusan(uow, pdf, naskah, surat)
    return HasilPeriksa(
        keaslian,
        sebab,
        naskah.tanda_tangan,
        naskah.kode,
        surat.nomor if surat else None,
        surat.jenis if surat else None,
        surat.tanggal if surat else None,
    )


def _surat(uow: UnitOfWork, pdf: bytes, kode: str | None) -> Surat | None:
    """The letter with this code; one from before the codes is found by its content."""
    found = uow.surat.find(kode_verifikasi=kode) if kode else uow.surat.find(hash_dokumen=uow.documents.name_of(pdf))
    return found[0] if found else None


def _putusan(uow: UnitOfWork, pdf: bytes, naskah: NaskahTerbaca, surat: Surat | None) -> tuple[Keaslian, str]:
    if surat is not None and surat.hash_dokumen == uow.documents.name_of(pdf):
        return Keaslian.ASLI, _bukti(uow, naskah, surat)
    if surat is None:
        return Keaslian.BUKAN_MILIK_KAMI, _asing(naskah)
    if gerbang_dokumen.mengawali(uow, surat, pdf):
        return Keaslian.DIUBAH, "Naskah kami, tetapi sesudah ditandatangani ditambahi revisi."
    if naskah.tanda_tangan and all(t.utuh and not t.dipercaya for t in naskah.tanda_tangan):
        return Keaslian.BUKAN_MILIK_KAMI, "Memuat kode surat kami, tetapi ditandatangani pihak lain."
    return Keaslian.DIUBAH, "Memuat kode surat kami, tetapi isinya bukan yang diterbitkan."


def _bukti(uow: UnitOfWork, naskah: NaskahTerbaca, surat: Surat) -> str:
    if not naskah.tanda_tangan:
        return "Persis naskah yang diterbitkan; naskah ini tidak ditandatangani secara elektronik."
    if not all(t.utuh and t.dipercaya for t in naskah.tanda_tangan):
        return "Persis naskah yang diterbitkan; sertifikat penanda tangannya tidak terbukti dengan akar yang disetel."
    bersama = surat.jenis.ketentuan.penanda is Penanda.PARA_PIHAK
    ada = {t.subjek for t in naskah.tanda_tangan}
    for pihak in PARA_PIHAK if bersama else (surat.halaman.kop.pihak,):
        if ada.isdisjoint(uow.penyegel.subjek(pihak)):
            return (
                f"Persis naskah yang diterbitkan, tetapi bukan dengan tanda tangan {pihak}: tertulis "
                f"{'; '.join(sorted(map(str, ada)))}; diharapkan {' atau '.join(map(str, uow.penyegel.subjek(pihak)))}."
            )
    return f"Persis naskah yang diterbitkan, dengan tanda tangan {'kedua PIHAK ' if bersama else ''}yang terbukti."


def _asing(naskah: NaskahTerbaca) -> str:
    if not all(t.utuh for t in naskah.tanda_tangan):
        return "Tanda tangannya tidak cocok dengan isinya, dan registri ini tidak mengenal naskah itu."
    if any(t.dipercaya for t in naskah.tanda_tangan):
        return "Tanda tangannya terbukti, tetapi registri ini tidak menerbitkan naskah itu."
    if not naskah.tanda_tangan:
        return "Tidak ditandatangani secara elektronik dan tidak dikenal registri ini."
    return "Ditandatangani pihak yang tidak kami percayai dan tidak dikenal registri ini."
