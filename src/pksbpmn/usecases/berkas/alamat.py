"""Where mail for a party goes."""

from datetime import date

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.perjanjian.narahubung import Narahubung
from pksbpmn.domain.surat.halaman import AlamatSurat
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


def narahubung_berlaku(
    uow: UnitOfWork, pihak: Pihak, pada: date, nomor_laporan: str | None = None
) -> Narahubung | None:
    """The contact person of a party on a day (PKS Pasal 9): the appointed one, or who replaces him in this case (C-15).

    Who acts for him in general does not receive mail; who replaces him in one case does, there.
    """
    ada = [n for n in uow.narahubung.find(pihak=pihak) if menjabat(n, pada)]
    utama = next((n for n in reversed(ada) if n.delegasi_dari is None), None)
    if utama is None or nomor_laporan is None:
        return utama
    return next((n for n in reversed(ada) if n.delegasi_dari == f"{utama.id} {nomor_laporan}"), utama)


def perkara(uow: UnitOfWork, nomor: str) -> str:
    """The complaint that a matter is about; else the number itself."""
    urusan = next(iter(uow.urusan.find(nomor=nomor)), None)
    return urusan.nomor_laporan or nomor if urusan else nomor


def menjabat(n: Narahubung, pada: date) -> bool:
    """Whether the appointment or delegation holds on that day."""
    return n.berlaku_sejak <= pada and (n.berlaku_sampai is None or pada < n.berlaku_sampai)


def tujuan(uow: UnitOfWork, nomor: str, pihak: Pihak) -> AlamatSurat:
    """Address of a party in a complaint or another matter, as it is now; the public at large has no e-mail.

    The two institutions are reached through the contact person in force (PKS Pasal 4(2), 9).
    """
    if pihak is Pihak.PUBLIK:
        return AlamatSurat(nama="Masyarakat", jabatan="", alamat="", email=None)
    nomor = perkara(uow, nomor)
    if pihak is Pihak.PELAPOR:
        i = uow.identitas.get(nomor)
        return AlamatSurat(nama=i.nama_lengkap, jabatan="Pelapor", alamat=i.alamat_lengkap, email=i.email)
    if pihak in (Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR, Pihak.SAKSI):
        ada = uow.unit_terlapor.find(nomor_laporan=nomor, peran=pihak)
        if not ada:
            raise MasukanSalah(f"Alamat {pihak} belum dicatat.", "Catat dengan `pksbpmn pihak ubah`.")
        u = ada[-1]
        return AlamatSurat(nama=u.jabatan, jabatan=u.unit, alamat=u.alamat, email=u.email)
    a = uow.lembaga.penerima(pihak)
    n = narahubung_berlaku(uow, pihak, hari_ini(uow), nomor)
    if n is None:
        return AlamatSurat(nama=a.nama, jabatan=a.jabatan, alamat=a.alamat, email=a.email)
    return AlamatSurat(
        nama=n.nama or n.jabatan, jabatan=n.jabatan if n.nama else a.jabatan, alamat=n.alamat, email=n.email
    )
