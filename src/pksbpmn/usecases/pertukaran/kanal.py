"""The register of channels for data: one counts once an officer has verified it (PKS Pasal 5(4), C-12)."""

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.perjanjian.narahubung import pihak_lain
from pksbpmn.domain.pertukaran.kanal import JenisKanal, Kanal
from pksbpmn.usecases.berkas.pegawai import orang_sama, wajib_bertugas
from pksbpmn.usecases.journal import audit, beri_tahu, id_baru
from pksbpmn.usecases.ports import UnitOfWork, hari_ini

_DICATAT = "kanal-dicatat"


def tambah(uow: UnitOfWork, pihak: Pihak, jenis: JenisKanal, alamat: str) -> str:
    """Register a channel of a party; it is not verified yet."""
    pihak_lain(pihak)
    if not alamat.strip():
        raise MasukanSalah("Kanal memerlukan alamatnya.", "Isi --alamat.")
    kanal = Kanal(id=id_baru(), pihak=pihak, jenis=jenis, alamat=alamat.strip())
    uow.kanal.add(kanal)
    audit(uow, _DICATAT, None, pihak=pihak, jenis=jenis, id_kanal=kanal.id)
    return kanal.id


def verifikasi(uow: UnitOfWork, id_kanal: str, pegawai: str) -> None:
    """An officer (staff number) vouches for a channel that another one entered; its party is told.

    Who entered it stands in the audit trail. A channel of which nobody knows it is entered anew.
    """
    kanal = uow.kanal.get_locked(id_kanal)
    pemeriksa = wajib_bertugas(uow, pegawai).nomor
    pencatat = {a.pelaku for a in uow.audit.find(peristiwa=_DICATAT) if a.rincian.get("id_kanal") == id_kanal}
    if not pencatat or any(orang_sama(uow, pemeriksa, p) for p in pencatat):
        raise MasukanSalah(
            "Kanal diverifikasi pegawai lain dari yang mencatatnya (PKS Pasal 5 ayat (4)).",
            "Serahkan kepada pegawai lain."
            if pencatat
            else "Catat kanal ini lagi dengan `pksbpmn kanal tambah`: pencatatnya tidak diketahui.",
        )
    kanal.diverifikasi_oleh, kanal.tanggal_verifikasi = pemeriksa, hari_ini(uow)
    audit(uow, "kanal-diverifikasi", None, pelaku=pemeriksa, id_kanal=id_kanal)
    beri_tahu(
        uow,
        f"kanal/{id_kanal}/{id_baru()}",
        None,
        f"Kanal data {kanal.pihak} diverifikasi",
        f"Kanal {kanal.jenis} {kanal.pihak} dengan id {id_kanal} dinyatakan terverifikasi oleh pegawai {pemeriksa}; "
        "data dapat dikirim melaluinya.\nPeriksa alamatnya dengan `pksbpmn kanal daftar`.\n",
        kepada=kanal.pihak,
    )


def cabut(uow: UnitOfWork, id_kanal: str, pegawai: str) -> None:
    """Nobody vouches for a channel any more: nothing goes through it until it is verified anew; its party is told."""
    kanal = uow.kanal.get_locked(id_kanal)
    oleh = wajib_bertugas(uow, pegawai).nomor
    if kanal.diverifikasi_oleh is None:
        raise MasukanSalah("Kanal ini tidak terverifikasi.", "Lihat `pksbpmn kanal daftar`.")
    kanal.diverifikasi_oleh = kanal.tanggal_verifikasi = None
    audit(uow, "verifikasi-kanal-dicabut", None, pelaku=oleh, id_kanal=id_kanal)
    beri_tahu(
        uow,
        f"kanal/{id_kanal}/{id_baru()}",
        None,
        f"Verifikasi kanal data {kanal.pihak} dicabut",
        f"Verifikasi kanal {kanal.jenis} {kanal.pihak} dengan id {id_kanal} dicabut pegawai {oleh}; tidak ada data "
        "yang dikirim melaluinya sampai diverifikasi lagi.\nBila kanalnya tetap dipakai, mintalah verifikasinya.\n",
        kepada=kanal.pihak,
    )


def wajib_terverifikasi(uow: UnitOfWork, id_kanal: str, pihak: Pihak) -> Kanal:
    """The verified channel of this party, or a refusal (PKS-5.4-01)."""
    kanal = uow.kanal.get(id_kanal)
    if kanal.pihak is not pihak or kanal.diverifikasi_oleh is None:
        raise MasukanSalah(
            "Kanal ini belum diverifikasi untuk pihak pengirim (PKS Pasal 5 ayat (4)).",
            "Pakai kanal terverifikasi; lihat `pksbpmn kanal daftar`.",
        )
    return kanal


def daftar(uow: UnitOfWork) -> tuple[Kanal, ...]:
    """All channels, oldest first."""
    return tuple(uow.kanal.find())
