"""A closed complaint opened again: asked with a ground, decided by a member; the closing stays on record.

UU 37/2008 Pasal 7 huruf b and c: the Ombudsman examines and follows up complaints.
"""

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatBpmn, MasukanSalah
from pksbpmn.domain.laporan.kejadian import MuatanKejadian, Pembukaan, PembukaanKembali
from pksbpmn.domain.surat.naskah import SebabUlang
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup, ErrorCode
from pksbpmn.usecases.berkas.alamat import ada_pelapor
from pksbpmn.usecases.berkas.berkas import muatan_berjalan
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.laporan.lapor import batalkan_permintaan, buka_kembali
from pksbpmn.usecases.laporan.penggabungan import pisahkan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.naskah import berwenang

SURAT_PENUTUP = (
    JenisSurat.PEMBERITAHUAN_PENUTUPAN,
    JenisSurat.PENOLAKAN,
    JenisSurat.DIANGGAP_DICABUT,
    JenisSurat.PENCABUTAN,
    JenisSurat.PENGGABUNGAN,
)
"""The letters that tell that a complaint ended."""


def periksa_permohonan(uow: UnitOfWork, perkara: str) -> None:
    """Refuse to ask for what is open, asked for already, or whose closing is still being told."""
    berkas = uow.berkas.get_locked(perkara)
    if berkas.jenis is not JenisBerkas.LAPORAN or berkas.akhir is None:
        raise MasukanSalah(f"Berkas {perkara} bukan laporan yang sudah ditutup.", "Periksa kembali nomornya.")
    menunggu = uow.berkas.find(nomor_perkara=perkara, jenis=JenisBerkas.KEJADIAN, akhir=None)
    if any(isinstance(b.muatan, MuatanKejadian) and isinstance(b.muatan.kejadian, Pembukaan) for b in menunggu):
        raise MasukanSalah(f"Pembukaan kembali {perkara} sudah dimohon.", "Tunggu putusannya.")
    if any(uow.naskah.find(nomor_berkas=perkara, jenis=j, nomor=None) for j in SURAT_PENUTUP):
        raise MasukanSalah(f"Surat penutupan {perkara} belum terbit.", "Selesaikan dahulu.")


def putuskan(uow: UnitOfWork, urusan: str, pemutus: str, *, disetujui: bool) -> tuple[Pihak, ...]:
    """Keep what a member decided, open the complaint if he agreed; returns who is to be told.

    Raises LANGKAH_TIDAK_SAH for somebody who may not decide, and where the complaint is open already.
    """
    kejadian, muatan = muatan_berjalan(uow, urusan, MuatanKejadian)
    if not isinstance(muatan.kejadian, Pembukaan):
        raise MasukanSalah(f"Berkas {urusan} bukan pembukaan kembali.", "Periksa kembali nomornya.")
    nomornya = berwenang(uow, urusan, Pihak.OMBUDSMAN, pemutus, CandidateGroup.ANGGOTA_OMBUDSMAN)
    perkara = uow.berkas.get_locked(kejadian.nomor_perkara)
    if perkara.akhir is None or perkara.ditutup is None:
        sebab = SebabUlang.LAPORAN_SUDAH_TERBUKA
        raise GalatBpmn(ErrorCode.LANGKAH_TIDAK_SAH, f"Laporan {perkara.nomor} tidak ditutup.", sebabUlang=sebab)
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
    pelapor = {Pihak.PELAPOR} if ada_pelapor(uow, perkara.nomor) else set()
    if not disetujui:
        return tuple(pelapor)
    tahu = {s.kepada for j in SURAT_PENUTUP for s in uow.surat.find(nomor_berkas=perkara.nomor, jenis=j)}
    pisahkan(uow, perkara.nomor)
    batalkan_permintaan(uow, perkara.nomor)
    buka_kembali(uow, perkara.nomor, pelaku=nomornya)
    return tuple(p for p in Pihak if p in tahu | pelapor)
