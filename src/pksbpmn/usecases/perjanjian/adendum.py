"""Addenda: the only way to change the agreement's text (PKS Pasal 12)."""

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.perjanjian.adendum import Adendum, MuatanAdendum
from pksbpmn.domain.perjanjian.narahubung import PARA_PIHAK, pihak_lain
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban, SifatJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas.berkas import buka_dan_mulai, muatan_berjalan, ubah_muatan
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.perjanjian.akhir import tanpa_dasar
from pksbpmn.usecases.perjanjian.perjanjian import perjanjian_berjalan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat.konsep import konsep_terbaru


def ajukan(uow: UnitOfWork, id_perjanjian: str, *, oleh: Pihak, perihal: str, ketentuan_diubah: str) -> str:
    """A party proposes an addendum; the other one is asked. Returns the number of its matter (PKS-12-01)."""
    pihak_lain(oleh)
    perjanjian_berjalan(uow, id_perjanjian)
    muatan = MuatanAdendum(id_perjanjian=id_perjanjian, ketentuan_diubah=ketentuan_diubah)
    nomor = buka_dan_mulai(uow, JenisBerkas.ADENDUM, oleh, perihal, muatan, pihakLain=pihak_lain(oleh))
    uow.adendum.add(
        Adendum(
            id=id_baru(),
            id_perjanjian=id_perjanjian,
            nomor_berkas=nomor,
            perihal=perihal,
            ketentuan_diubah=ketentuan_diubah,
            disetujui=(oleh,),
        )
    )
    return nomor


def ubah_rancangan(uow: UnitOfWork, nomor: str, ketentuan_diubah: str, oleh: Pihak) -> None:
    """Its proposer changes a draft that a head sent back; it is agreed to again before it is signed (PKS-12-01)."""
    berkas, _ = muatan_berjalan(uow, nomor, MuatanAdendum)
    if berkas.pengaju is not oleh:
        raise MasukanSalah(f"Adendum ini diajukan {berkas.pengaju}.", "Hanya pengusulnya yang mengubah rancangannya.")
    if not ketentuan_diubah.strip():
        raise MasukanSalah("Adendum memuat ketentuan yang diubah.", "Isi bunyinya.")
    if not _dikembalikan(uow, nomor):
        raise MasukanSalah(
            "Rancangan hanya diubah sesudah satu pihak mengembalikannya.",
            "Yang sudah disetujui narahubung pihak lain tidak berubah sebelum ditandatangani.",
        )
    ubah_muatan(berkas, ketentuan_diubah=ketentuan_diubah)
    uow.adendum.newest(nomor_berkas=nomor).ketentuan_diubah = ketentuan_diubah
    audit(uow, "rancangan-adendum-diubah", nomor, dari=oleh)


def _dikembalikan(uow: UnitOfWork, nomor: str) -> bool:
    """A head sent the last version back, and nobody has been asked to agree to it since."""
    naskah = uow.naskah.find(nomor_berkas=nomor, jenis=JenisSurat.ADENDUM)
    konsep = konsep_terbaru(uow, naskah[-1].id) if naskah else None
    diminta = uow.permintaan.find(nomor_berkas=nomor, jenis=JenisPermintaan.PERSETUJUAN_ADENDUM)
    return konsep is not None and konsep.dikembalikan is not None and diminta[-1].dibuat < konsep.dikembalikan


def wajib_disetujui(uow: UnitOfWork, nomor: str) -> None:
    """Refuse an addendum to whose draft, as it was asked about last, the other party has not agreed (PKS-12-01)."""
    diminta = uow.permintaan.find(nomor_berkas=nomor, jenis=JenisPermintaan.PERSETUJUAN_ADENDUM)
    dijawab = uow.jawaban.find(id_permintaan=diminta[-1].id, sifat=SifatJawaban.AKHIR) if diminta else []
    if not dijawab or dijawab[0].terlambat or dijawab[0].nilai is not NilaiJawaban.SETUJU:
        raise tanpa_dasar("narahubung pihak lain belum menyetujui rancangan adendumnya")


def nomori(uow: UnitOfWork, nomor: str) -> None:
    """The contact persons agree to the draft: it gets the numbers under which the heads sign it, once."""
    berkas, muatan = muatan_berjalan(uow, nomor, MuatanAdendum)
    if muatan.nomor_kedua is not None:
        return
    adendum = uow.adendum.newest(nomor_berkas=nomor)
    perjanjian = uow.perjanjian.get_locked(adendum.id_perjanjian)
    urut = sum(a.nomor_kedua is not None for a in uow.adendum.find(id_perjanjian=perjanjian.id)) + 1
    adendum.nomor_kesatu = f"{perjanjian.nomor_kesatu}/ADD-{urut}"
    adendum.nomor_kedua = f"{perjanjian.nomor_kedua}/ADD-{urut}"
    ubah_muatan(berkas, nomor_kesatu=adendum.nomor_kesatu, nomor_kedua=adendum.nomor_kedua)


def tetapkan(uow: UnitOfWork, nomor: str) -> None:
    """The heads of both parties have signed: it is part of the agreement from today on (PKS-12-01)."""
    adendum = uow.adendum.newest(nomor_berkas=nomor)
    naskah = uow.naskah.find(nomor_berkas=nomor, jenis=JenisSurat.ADENDUM)
    konsep = konsep_terbaru(uow, naskah[-1].id) if naskah else None
    oleh = {t.pihak for t in uow.tanda_tangan_pihak.find(id_konsep=konsep.id)} if konsep else set()
    if oleh != set(PARA_PIHAK):
        raise MasukanSalah(
            "Adendum belum ditandatangani kedua pihak (PKS Pasal 12).",
            "Diagram lama tidak memuat penandatanganannya: ajukan adendum itu lagi, lalu batalkan instansi ini.",
        )
    adendum.disetujui, adendum.tanggal = PARA_PIHAK, hari_ini(uow)
    audit(uow, "adendum-ditetapkan", nomor, nomor_kedua=adendum.nomor_kedua)
