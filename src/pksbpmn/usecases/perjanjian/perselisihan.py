"""Disputes about the agreement, settled by musyawarah (PKS Pasal 13)."""

from datetime import datetime

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.perjanjian.narahubung import pihak_lain
from pksbpmn.domain.perjanjian.perselisihan import MuatanPerselisihan, Musyawarah, Perselisihan
from pksbpmn.usecases.berkas.berkas import buka_dan_mulai, muatan_berjalan, tutup, ubah_muatan
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.perjanjian.perjanjian import perjanjian_berjalan
from pksbpmn.usecases.ports import UnitOfWork


def ajukan(  # noqa: PLR0913 - what is in dispute, and when and where it is deliberated
    uow: UnitOfWork, id_perjanjian: str, *, oleh: Pihak, pokok: str, waktu: datetime, tempat: str
) -> str:
    """A party registers a dispute; the other one is invited to musyawarah at that time and place (PKS-13-01)."""
    pihak_lain(oleh)
    perjanjian_berjalan(uow, id_perjanjian)
    pertemuan = _pertemuan(uow, waktu, tempat)
    muatan = MuatanPerselisihan(id_perjanjian=id_perjanjian, pokok=pokok, musyawarah=pertemuan)
    nomor = buka_dan_mulai(uow, JenisBerkas.PERSELISIHAN, oleh, "Perselisihan", muatan, pihakLain=pihak_lain(oleh))
    uow.perselisihan.add(
        Perselisihan(
            id=id_baru(),
            id_perjanjian=id_perjanjian,
            nomor_berkas=nomor,
            diajukan=oleh,
            pokok=pokok,
            dibuat=uow.clock.now(),
        )
    )
    return nomor


def _pertemuan(uow: UnitOfWork, waktu: datetime, tempat: str) -> Musyawarah:
    if waktu <= uow.clock.now():
        raise MasukanSalah("Waktu musyawarah sudah lewat.", "Isi hari dan jam yang akan datang.")
    if not tempat.strip():
        raise MasukanSalah("Undangan musyawarah memerlukan tempat.", "Isi alamatnya, atau sebut pertemuan daringnya.")
    return Musyawarah(waktu=waktu, tempat=tempat.strip())


def jadwalkan(uow: UnitOfWork, nomor: str, waktu: datetime, tempat: str) -> None:
    """Set when and where the parties deliberate next; the invitation waits for it (PKS-13-01)."""
    berkas, _ = muatan_berjalan(uow, nomor, MuatanPerselisihan)
    ubah_muatan(berkas, musyawarah=_pertemuan(uow, waktu, tempat))
    audit(uow, "musyawarah-dijadwalkan", nomor, waktu=waktu.isoformat())


def tulis_risalah(uow: UnitOfWork, nomor: str, risalah: str) -> None:
    """Write what the minutes say of the outcome; both parties sign them (PKS-13-01)."""
    berkas, _ = muatan_berjalan(uow, nomor, MuatanPerselisihan)
    if not risalah.strip():
        raise MasukanSalah("Risalah musyawarah tidak boleh kosong.", "Tulis apa yang disepakati atau tidak.")
    ubah_muatan(berkas, risalah=risalah.strip())
    audit(uow, "risalah-musyawarah-ditulis", nomor)


def selesaikan(uow: UnitOfWork, nomor_berkas: str, hasil: str) -> None:
    """Both have signed what musyawarah came to (MUFAKAT or TANPA_MUFAKAT). No sanction follows (PKS-13-01)."""
    perselisihan = uow.perselisihan.newest(nomor_berkas=nomor_berkas)
    perselisihan.hasil, perselisihan.selesai = hasil, uow.clock.now()
    tutup(uow, nomor_berkas, hasil)
