"""Minutes: drawn up after the meeting, signed by name, valid with exactly the right signatures."""

from pksbpmn.domain.berkas.pihak import Pihak, rincian_tempat
from pksbpmn.domain.galat import GalatBpmn, MasukanSalah
from pksbpmn.domain.pemeriksaan import berita_acara as aturan
from pksbpmn.domain.pemeriksaan.berita_acara import (
    BeritaAcara,
    HasilPertemuan,
    JenisBeritaAcara,
    NaskahBeritaAcara,
    TandaTangan,
)
from pksbpmn.domain.pemeriksaan.isi import IsiKesepakatan, JenisIsi
from pksbpmn.names import TASK_GROUPS, ErrorCode, TaskId
from pksbpmn.usecases.berkas.alamat import pihak_lain, tujuan
from pksbpmn.usecases.berkas.keberlakuan import kerja_sama_berlaku
from pksbpmn.usecases.berkas.keputusan import diterima, tanpa_putusan
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.berkas.rombongan import tempat_terlapor
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.pemeriksaan.petugas import isi_terbaru
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.naskah import berwenang
from pksbpmn.usecases.surat.pertemuan import usulan

PIMPIN = {JenisBeritaAcara.KONSILIASI: TaskId.PIMPIN_KONSILIASI, JenisBeritaAcara.MEDIASI: TaskId.PIMPIN_MEDIASI}
"""In which task who leads the meeting says how it ended."""


def wajib_hasil(uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara, hasil: HasilPertemuan) -> None:
    """Refuse minutes of another outcome than who led the meeting stated last (PKS Pasal 4(6)c, 4(8)b)."""
    semua = putaran_ini(uow, uow.keputusan, nomor, elemen=PIMPIN[jenis])
    if not semua or semua[-1].data.get("hasilPertemuan") != hasil:
        raise tanpa_putusan()


def susun(uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara, hasil: HasilPertemuan) -> None:
    """Draw up minutes: where and when the parties met, who led, the framework (PKS Pasal 1), what was agreed if it was.

    They have no number yet: that is taken when they are issued, with all signatures.
    """
    naskah = _naskah(uow, nomor, jenis)
    if naskah is None or (hasil is HasilPertemuan.SEPAKAT and not naskah.kesepakatan):
        raise GalatBpmn(ErrorCode.ISI_BELUM_LENGKAP, "Isi berita acara belum lengkap.")
    uow.berita_acara.add(BeritaAcara(id=id_baru(), nomor_berkas=nomor, jenis=jenis, hasil=hasil, naskah=naskah))
    audit(uow, "berita-acara-disusun", nomor, jenis=jenis, hasil=hasil, tanggal=naskah.waktu.date().isoformat())


def _naskah(uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara) -> NaskahBeritaAcara | None:
    isi = isi_terbaru(uow, nomor, JenisIsi(jenis.lower()), IsiKesepakatan)
    pertemuan = usulan(uow, nomor)
    if isi is None or pertemuan is None:
        return None
    terlapor, *lain = (tujuan(uow, nomor, Pihak.TERLAPOR, ke).sebaris for ke in tempat_terlapor(uow, nomor))
    return NaskahBeritaAcara(
        waktu=pertemuan.waktu,
        tempat=pertemuan.tempat,
        pemimpin=isi.pemimpin,
        kerangka_penyelesaian=isi.kerangka_penyelesaian,
        pokok_permasalahan=isi.pokok_permasalahan,
        kesepakatan=isi.kesepakatan,
        batas_pelaksanaan=isi.batas_pelaksanaan,
        pelapor=tujuan(uow, nomor, Pihak.PELAPOR).nama,
        terlapor=terlapor,
        terlapor_lain=tuple(lain),
    )


def terapkan_tanda_tangan(uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara, instans: int) -> None:
    """Put the signature of who signed in the task of this process (`tandatangani`)."""
    keputusan, pegawai = diterima(uow, instans, TaskId.TANDATANGANI_BERITA_ACARA, nomor=nomor)
    if keputusan.data["beritaAcaraDitandatangani"] is not True:
        raise MasukanSalah("Berita acara tidak ditandatangani dalam tugasnya.", "Periksa prosesnya di Operate.")
    tandatangani(uow, nomor, jenis, pegawai)


def tandatangani(uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara, pegawai: str) -> None:
    """The Ombudsman signs by an officer of the task's group, in office and not barred (UU 37/2008 Pasal 40)."""
    kelompok = TASK_GROUPS[TaskId.TANDATANGANI_BERITA_ACARA]
    nomornya = berwenang(uow, nomor, Pihak.OMBUDSMAN, pegawai, *kelompok)
    ada = uow.pegawai.get(nomornya)
    bubuhkan(uow, nomor, jenis, Pihak.OMBUDSMAN, f"{ada.nama}, {ada.jabatan_dan_dasar}", pegawai=nomornya)


def bubuhkan(  # noqa: PLR0913 - who signs what
    uow: UnitOfWork,
    nomor: str,
    jenis: JenisBeritaAcara,
    pihak: Pihak,
    nama: str,
    *,
    pegawai: str | None = None,
    ke: int = 1,
) -> None:
    """Put a party's signature under the newest minutes of this kind, with the name that it has now."""
    ba = uow.berita_acara.newest(nomor_berkas=nomor, jenis=jenis)
    uow.tanda_tangan.add(
        TandaTangan(
            id=id_baru(),
            id_berita_acara=ba.id,
            pihak=pihak,
            waktu=uow.clock.now(),
            nama=nama,
            pegawai=pegawai,
            ke=ke,
        )
    )
    rincian = rincian_tempat(ke)
    audit(uow, "berita-acara-ditandatangani", nomor, dari=pihak, jenis=jenis, pegawai=pegawai, **rincian)


def sahkan(uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara) -> tuple[Pihak, ...]:
    """Valid with exactly the signatures of those who must sign, or a BPMN error and nothing changes.

    Of several Terlapor every one must sign: an agreement binds who made it (PKS Pasal 4(6)c, 4(8)b; UU 25/2009 Pasal
    46(5)).

    Returns who gets them besides the parties: in a mediasi all others with an interest (PKS Pasal 4(8)b), one by one.
    """
    ba = uow.berita_acara.newest(nomor_berkas=nomor, jenis=jenis)
    semua = uow.tanda_tangan.find(id_berita_acara=ba.id)
    pihak = {t.pihak for t in semua}
    belum = set(tempat_terlapor(uow, nomor)) - {t.ke for t in semua if t.pihak is Pihak.TERLAPOR}
    if belum or not aturan.sah(jenis, pihak, kerja_sama=kerja_sama_berlaku(uow, nomor)):
        raise GalatBpmn(ErrorCode.TANDA_TANGAN_TIDAK_LENGKAP, "Tanda tangan berita acara tidak lengkap.")
    ba.sah = True
    audit(uow, "berita-acara-sah", nomor, jenis=jenis, pihak=sorted(pihak))
    if jenis is not JenisBeritaAcara.MEDIASI:  # PKS Pasal 4(6)d names all who get them
        return ()
    return (Pihak.PIHAK_LAIN,) * len(pihak_lain(uow, nomor))
