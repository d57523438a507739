"""What must have been written before a document of a kind can be set; no text stands in for what nobody wrote."""

from collections.abc import Mapping

from pksbpmn.domain.pemeriksaan.isi import IsiLahp, IsiPermintaanData, JenisIsi
from pksbpmn.domain.pemeriksaan.temuan import Kesimpulan
from pksbpmn.domain.perjanjian.perselisihan import MuatanPerselisihan
from pksbpmn.domain.pertukaran.pertukaran import MuatanPertukaran
from pksbpmn.domain.surat.naskah import Naskah
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas.kekurangan import diminta_dari_pelapor
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import panggilan
from pksbpmn.usecases.surat.pertemuan import usulan

ISI_WAJIB: Mapping[JenisSurat, JenisIsi] = {
    JenisSurat.PERMINTAAN_KLARIFIKASI: JenisIsi.KLARIFIKASI,
    JenisSurat.PERMINTAAN_DATA: JenisIsi.PERMINTAAN_DATA,
    JenisSurat.USULAN_KONSILIASI: JenisIsi.KONSILIASI,
    JenisSurat.USULAN_MEDIASI: JenisIsi.MEDIASI,
    JenisSurat.LAHP: JenisIsi.LAHP,
    JenisSurat.REKOMENDASI: JenisIsi.REKOMENDASI,
    JenisSurat.PEMBERITAHUAN_KEBERATAN: JenisIsi.KEBERATAN,
}
"""Questions (PKS Pasal 4(4)a), what is asked for (4(5)), framework (PKS Pasal 1), …"""


def isi_lengkap(uow: UnitOfWork, naskah: Naskah) -> bool:  # noqa: PLR0911 - one answer a kind of contents
    """Whether what the document must say has been written by somebody."""
    if naskah.jenis is JenisSurat.PERMINTAAN_KELENGKAPAN:
        return any(diminta_dari_pelapor(uow, naskah.nomor_berkas))
    if naskah.jenis is JenisSurat.PANGGILAN:  # a hearing to come (UU 37/2008 Pasal 31)
        return panggilan.siap(uow, uow.permintaan.get(str(naskah.id_permintaan)))
    if naskah.jenis is JenisSurat.PERMINTAAN_BANTUAN_KEPOLISIAN:
        return panggilan.dapat_dihadirkan(uow, uow.permintaan.get(str(naskah.id_permintaan)))
    jenis = ISI_WAJIB.get(naskah.jenis)
    if jenis is None:
        undangan = naskah.jenis in (JenisSurat.UNDANGAN_KONSILIASI, JenisSurat.UNDANGAN_MEDIASI)
        if undangan:
            return usulan(uow, naskah.nomor_berkas) is not None
        return _urusan_tertulis(uow, naskah)
    ditulis = putaran_ini(uow, uow.isi, naskah.nomor_berkas, jenis=jenis)
    if not ditulis:
        return False
    isi = ditulis[-1].naskah
    match isi:
        case IsiPermintaanData():
            return bool(_diminta(uow, naskah, isi))
        case IsiLahp():
            return bool(isi.tindakan_korektif) or not ditemukan(uow, naskah.nomor_berkas)
        case _:
            return True


def _urusan_tertulis(uow: UnitOfWork, naskah: Naskah) -> bool:
    """What a matter's own document needs.

    The result of a joint analysis (PKS Pasal 5(2)); a time to come to be invited to musyawarah, and what it came to for
    its minutes (PKS Pasal 13).
    """
    muatan = uow.berkas.get(naskah.nomor_berkas).muatan
    if isinstance(muatan, MuatanPertukaran):
        return naskah.jenis is not JenisSurat.HASIL_TELAAH or muatan.telaah is not None
    if not isinstance(muatan, MuatanPerselisihan):
        return True
    if naskah.jenis is JenisSurat.UNDANGAN_MUSYAWARAH:
        return muatan.musyawarah is not None and muatan.musyawarah.waktu > uow.clock.now()
    return naskah.jenis is not JenisSurat.RISALAH_MUSYAWARAH or muatan.risalah is not None


def _diminta(uow: UnitOfWork, naskah: Naskah, isi: IsiPermintaanData) -> tuple[str, ...]:
    jenis = uow.permintaan.get(str(naskah.id_permintaan)).jenis
    diminta: tuple[str, ...] = getattr(isi, str(jenis.ketentuan.butir))
    return diminta


def ditemukan(uow: UnitOfWork, nomor: str) -> bool:
    """Corrective actions are part of an LAHP that finds maladministrasi (PKS Pasal 1; POR 48/2020 Pasal 25(2a))."""
    temuan = putaran_ini(uow, uow.temuan, nomor)
    return bool(temuan) and temuan[-1].kesimpulan is Kesimpulan.DITEMUKAN
