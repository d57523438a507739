"""The register of channels for data: one counts once an officer has verified it (PKS Pasal 5(4), C-12)."""

from dataclasses import dataclass
from datetime import date

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.jenis import Pihak
from pksbpmn.domain.jenis_kerja_sama import JenisKanal
from pksbpmn.domain.kerja_sama import Kanal
from pksbpmn.usecases.catat import audit, id_baru
from pksbpmn.usecases.narahubung import pihak_lain
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.potret import potret


def tambah(uow: UnitOfWork, pihak: Pihak, jenis: JenisKanal, alamat: str) -> str:
    """Register a channel of a party; it is not verified yet."""
    pihak_lain(pihak)
    kanal = Kanal(id=id_baru(), pihak=pihak, jenis=jenis, alamat=alamat)
    uow.kanal.tambah(kanal)
    audit(uow, "kanal-dicatat", None, pihak=pihak, jenis=jenis, id_kanal=kanal.id)
    return kanal.id


def verifikasi(uow: UnitOfWork, id_kanal: str, pegawai: str) -> None:
    """An officer (staff number) vouches for a channel."""
    kanal = uow.kanal.ambil_terkunci(id_kanal)
    if not pegawai.strip():
        raise MasukanSalah("Verifikasi memerlukan nomor pegawai pemeriksanya.", "Isi --pegawai.")
    kanal.diverifikasi_oleh, kanal.tanggal_verifikasi = pegawai, hari_ini(uow)
    audit(uow, "kanal-diverifikasi", None, pelaku=pegawai, id_kanal=id_kanal)


def wajib_terverifikasi(uow: UnitOfWork, id_kanal: str, pihak: Pihak) -> Kanal:
    """The verified channel of this party, or a refusal (PKS-5.4-01)."""
    kanal = uow.kanal.ambil(id_kanal)
    if kanal.pihak is not pihak or kanal.diverifikasi_oleh is None:
        raise MasukanSalah(
            "Kanal ini belum diverifikasi untuk pihak pengirim (PKS Pasal 5 ayat (4)).",
            "Pakai kanal terverifikasi; lihat `pksbpmn kanal daftar`.",
        )
    return kanal


@dataclass(frozen=True)
class KanalTercatat:
    """A registered channel; nobody has vouched for it while `diverifikasi_oleh` is None."""

    id: str
    pihak: Pihak
    jenis: JenisKanal
    alamat: str
    diverifikasi_oleh: str | None
    tanggal_verifikasi: date | None


def daftar(uow: UnitOfWork) -> tuple[KanalTercatat, ...]:
    """All channels, oldest first."""
    return tuple(potret(KanalTercatat, k) for k in uow.kanal.cari())
