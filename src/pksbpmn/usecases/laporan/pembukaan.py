"""A closed complaint opened again: asked with a ground, decided by a member; the closing stays on record.

UU 37/2008 Pasal 7 huruf b and c: the Ombudsman examines and follows up complaints.
"""

from typing import Any

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatBpmn, MasukanSalah
from pksbpmn.domain.laporan.kejadian import MuatanKejadian, Pembukaan, PembukaanKembali
from pksbpmn.domain.pemeriksaan.isi import IsiPembukaanKembali, JenisIsi
from pksbpmn.domain.surat.naskah import SebabUlang
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import tanggal_indonesia
from pksbpmn.names import CandidateGroup, ErrorCode, TaskId
from pksbpmn.usecases.berkas.alamat import tujuan, wajib_pelapor
from pksbpmn.usecases.berkas.berkas import muatan_berjalan
from pksbpmn.usecases.berkas.berkepentingan import PELAKSANAAN, diberi_tahu
from pksbpmn.usecases.berkas.induk import induk_dari
from pksbpmn.usecases.berkas.keputusan import diterima
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.laporan.lapor import batalkan_permintaan, buka_kembali
from pksbpmn.usecases.laporan.penggabungan import akhiri_permintaan, permintaan_belum_terbit, pisahkan
from pksbpmn.usecases.pemeriksaan.petugas import isi_terbaru
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat.naskah import berwenang

SURAT_PENUTUP = (
    JenisSurat.PEMBERITAHUAN_PENUTUPAN,
    JenisSurat.PENOLAKAN,
    JenisSurat.DIANGGAP_DICABUT,
    JenisSurat.PENCABUTAN,
    JenisSurat.PENGGABUNGAN,
)
"""The letters that tell that a complaint ended."""
_SURAT_HASIL = (*SURAT_PENUTUP, *PELAKSANAAN)
"""Those, and what was reported of it to others or published (UU 37/2008 Pasal 38(4))."""


PEMOHON = (Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR, Pihak.ITJEN, Pihak.OMBUDSMAN)
"""Who may ask for a complaint to be opened again: who had a part in it; each but the office itself gets an answer."""


def mohon(uow: UnitOfWork, perkara: str, diminta: Pembukaan, dari: Pihak) -> tuple[str, dict[str, Any]]:
    """What a request is called, and what its form shows besides: the ground, and the ending that it is about.

    Refuses to ask for what is open, asked for already, or whose closing is still being told.
    """
    if dari not in PEMOHON:
        raise MasukanSalah(f"{dari} tidak memohon pembukaan kembali.", f"Pilih: {', '.join(PEMOHON)}.")
    if dari is Pihak.PELAPOR:
        wajib_pelapor(uow, perkara)
    elif dari is not Pihak.OMBUDSMAN:
        tujuan(uow, perkara, dari)
    berkas = uow.berkas.get_locked(perkara)
    if berkas.jenis is not JenisBerkas.LAPORAN or berkas.akhir is None or berkas.ditutup is None:
        raise MasukanSalah(f"Berkas {perkara} bukan laporan yang sudah ditutup.", "Periksa kembali nomornya.")
    menunggu = uow.berkas.find(nomor_perkara=perkara, jenis=JenisBerkas.KEJADIAN, akhir=None)
    if any(isinstance(b.muatan, MuatanKejadian) and isinstance(b.muatan.kejadian, Pembukaan) for b in menunggu):
        raise MasukanSalah(f"Pembukaan kembali {perkara} sudah dimohon.", "Tunggu putusannya.")
    if any(uow.naskah.find(nomor_berkas=perkara, jenis=j, nomor=None) for j in SURAT_PENUTUP):
        raise MasukanSalah(f"Surat penutupan {perkara} belum terbit.", "Selesaikan dahulu.")
    ditutup = berkas.ditutup.date()
    perihal = (
        f"Pembukaan kembali {perkara} ({diminta.dasar}), dimohon {dari} {tanggal_indonesia(hari_ini(uow))}; "
        f"semula {berkas.akhir} {tanggal_indonesia(ditutup)}"
    )
    return perihal, {
        "nomorLaporan": perkara,
        "dasarPembukaan": diminta.dasar,
        "akhirSemula": berkas.akhir,
        "tanggalPenutupan": ditutup.isoformat(),
    }


def terapkan_putusan(uow: UnitOfWork, urusan: str, instans: int) -> tuple[Pihak, ...]:
    """Keep what the member decided in the task of this process (`putuskan`)."""
    keputusan, pemutus = diterima(uow, instans, TaskId.PUTUSKAN_PEMBUKAAN_KEMBALI, nomor=urusan)
    return putuskan(uow, urusan, pemutus, disetujui=keputusan.data["pembukaanDisetujui"] is True)


def putuskan(uow: UnitOfWork, urusan: str, pemutus: str, *, disetujui: bool) -> tuple[Pihak, ...]:
    """Keep what a member decided, open the complaint if he agreed; returns who is to be told.

    Who asked gets an answer in any case; that it is open again is told to all who have an interest, and to whoever was
    told of its ending or of what it came to. What is open already, or has ended anew since he asked, is only refused.
    Raises LANGKAH_TIDAK_SAH for somebody who may not decide, for a refusal whose reason nobody has written, and while a
    letter of the leading complaint that asks its Pelapor something is being written.
    """
    kejadian, muatan = muatan_berjalan(uow, urusan, MuatanKejadian)
    if not isinstance(muatan.kejadian, Pembukaan):
        raise MasukanSalah(f"Berkas {urusan} bukan pembukaan kembali.", "Periksa kembali nomornya.")
    nomornya = berwenang(uow, urusan, Pihak.OMBUDSMAN, pemutus, CandidateGroup.ANGGOTA_OMBUDSMAN)
    perkara = uow.berkas.get_locked(kejadian.nomor_perkara)
    if disetujui and (perkara.ditutup is None or perkara.ditutup > kejadian.dibuka):
        sebab = SebabUlang.AKHIR_BERUBAH if perkara.ditutup else SebabUlang.LAPORAN_SUDAH_TERBUKA
        raise GalatBpmn(ErrorCode.LANGKAH_TIDAK_SAH, f"Keadaan {perkara.nomor} sudah lain.", sebabUlang=sebab)
    if not disetujui and isi_terbaru(uow, urusan, JenisIsi.PEMBUKAAN_KEMBALI, IsiPembukaanKembali) is None:
        sebab = SebabUlang.ISI_BELUM_LENGKAP
        raise GalatBpmn(ErrorCode.LANGKAH_TIDAK_SAH, "Pertimbangan penolakan belum ditulis.", sebabUlang=sebab)
    if disetujui and (belum := permintaan_belum_terbit(uow, perkara.nomor)) is not None:
        sebab, jenis = SebabUlang.SURAT_BELUM_TERBIT, belum.jenis.ketentuan.surat
        raise GalatBpmn(ErrorCode.LANGKAH_TIDAK_SAH, f"Surat {jenis} {perkara.nomor} belum terbit.", sebabUlang=sebab)
    if perkara.akhir is not None and perkara.ditutup is not None:
        uow.pembukaan_kembali.add(
            PembukaanKembali(
                id=id_baru(),
                nomor_berkas=perkara.nomor,
                urusan=urusan,
                dasar=muatan.kejadian.dasar,
                disetujui=disetujui,
                pemutus=nomornya,
                akhir_semula=perkara.akhir,
                ditutup_semula=perkara.ditutup,
                waktu=uow.clock.now(),
            )
        )
    audit(uow, "pembukaan-kembali-diputus", perkara.nomor, pelaku=nomornya, urusan=urusan, disetujui=disetujui)
    pemohon = {kejadian.pengaju} - {Pihak.OMBUDSMAN}
    if not disetujui:
        return tuple(pemohon)
    dahulu = {s.kepada for j in _SURAT_HASIL for s in uow.surat.find(nomor_berkas=perkara.nomor, jenis=j)}
    tahu = pemohon | dahulu | set(diberi_tahu(uow, perkara.nomor))
    kepada = tuple(p for p in Pihak if p in tahu)
    if induk_dari(uow, perkara.nomor):
        akhiri_permintaan(uow, perkara.nomor)
    pisahkan(uow, perkara.nomor)
    batalkan_permintaan(uow, perkara.nomor)
    buka_kembali(uow, perkara.nomor, pelaku=nomornya, kepada=kepada)
    return kepada
