"""Minutes: drawn up after the meeting, valid with exactly the right signatures."""

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatBpmn
from pksbpmn.domain.pemeriksaan import berita_acara as aturan
from pksbpmn.domain.pemeriksaan.berita_acara import BeritaAcara, HasilPertemuan, JenisBeritaAcara, TandaTangan
from pksbpmn.domain.pemeriksaan.isi import IsiKesepakatan, JenisIsi
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import ErrorCode
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.pemeriksaan.petugas import isi_terbaru
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat


def susun(uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara, hasil: HasilPertemuan) -> None:
    """Draw up minutes. They need who led and the proposed framework (PKS Pasal 1), and what was agreed if it was."""
    isi = isi_terbaru(uow, nomor, JenisIsi(jenis.lower()), IsiKesepakatan)
    if isi is None or (hasil is HasilPertemuan.SEPAKAT and not isi.kesepakatan):
        raise GalatBpmn(ErrorCode.ISI_BELUM_LENGKAP, "Isi berita acara belum lengkap.")
    ba = BeritaAcara(
        id=id_baru(),
        nomor_berkas=nomor,
        jenis=jenis,
        hasil=hasil,
        nomor=surat.nomor_baru(uow, JenisSurat[f"BERITA_ACARA_{jenis}"]),
        tanggal=hari_ini(uow),
    )
    uow.berita_acara.add(ba)
    audit(uow, "berita-acara-disusun", nomor, jenis=jenis, nomor_berita_acara=ba.nomor, hasil=hasil)


def sahkan(uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara, ditandatangani_ombudsman: bool) -> None:
    """Valid with exactly three (konsiliasi) or four (mediasi) signatures, or a BPMN error and nothing changes."""
    ba = uow.berita_acara.newest(nomor_berkas=nomor, jenis=jenis)
    pihak = {t.pihak for t in uow.tanda_tangan.find(id_berita_acara=ba.id)}
    if ditandatangani_ombudsman:
        pihak.add(Pihak.OMBUDSMAN)
    if not aturan.sah(jenis, pihak):
        raise GalatBpmn(ErrorCode.TANDA_TANGAN_TIDAK_LENGKAP, "Tanda tangan berita acara tidak lengkap.")
    uow.tanda_tangan.add(TandaTangan(id=id_baru(), id_berita_acara=ba.id, pihak=Pihak.OMBUDSMAN, waktu=uow.clock.now()))
    ba.sah = True
    audit(uow, "berita-acara-sah", nomor, jenis=jenis, pihak=sorted(pihak))
