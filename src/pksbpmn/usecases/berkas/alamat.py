"""Where mail for a party goes."""

from datetime import date

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.laporan import UnitTerlapor
from pksbpmn.domain.perjanjian.narahubung import Narahubung
from pksbpmn.domain.pertukaran.kanal import JenisKanal
from pksbpmn.domain.surat.halaman import AlamatSurat
from pksbpmn.usecases.berkas.berkas import perkara_dari
from pksbpmn.usecases.berkas.penulis import penulis_unit
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


def narahubung_berlaku(uow: UnitOfWork, pihak: Pihak, pada: date, perkara: str | None = None) -> Narahubung | None:
    """The contact person of a party on a day (PKS Pasal 9): the appointed one, or who replaces him in this case (C-15).

    Who acts for him in general does not receive mail; who replaces him in one case does, there.
    """
    ada = [n for n in uow.narahubung.find(pihak=pihak) if n.menjabat(pada)]
    utama = next((n for n in reversed(ada) if n.delegasi_dari is None), None)
    if utama is None or perkara is None:
        return utama
    khusus = (n for n in reversed(ada) if (n.delegasi_dari, n.delegasi_berkas) == (utama.id, perkara))
    return next(khusus, utama)


def surel_terverifikasi(uow: UnitOfWork, pihak: Pihak, surel: str) -> bool:
    """Whether this e-mail address is an electronic channel of the party that an officer verified (PKS Pasal 5(4))."""
    ada = uow.kanal.find(pihak=pihak, jenis=JenisKanal.ELEKTRONIK)
    return any(k.diverifikasi_oleh is not None and k.alamat.casefold() == surel.casefold() for k in ada)


def ada_pelapor(uow: UnitOfWork, nomor: str) -> bool:
    """Whether there is a complainant to write to, or to ask for anything: own initiative has none (POR 38/2019)."""
    return bool(uow.identitas.find(nomor_berkas=perkara_dari(uow, nomor).nomor))


def wajib_pelapor(uow: UnitOfWork, nomor: str) -> None:
    """Refuse what only a complainant has or does, in a case that has none."""
    if not ada_pelapor(uow, nomor):
        raise MasukanSalah(f"Laporan {nomor} tidak mempunyai Pelapor (POR 38/2019).", "Periksa kembali nomornya.")


def pihak_lain(uow: UnitOfWork, perkara: str) -> tuple[AlamatSurat, ...]:
    """Others with an interest in the result of a mediasi (PKS Pasal 4(8)b); named again, the last counts."""
    ada = uow.unit_terlapor.find(nomor_berkas=perkara, peran=Pihak.PIHAK_LAIN)
    return tuple({(u.jabatan, u.unit): alamat_unit(uow, u) for u in ada}.values())


def alamat_unit(uow: UnitOfWork, unit: UnitTerlapor) -> AlamatSurat:
    """Where mail for a unit that a complaint names goes."""
    return AlamatSurat(
        nama=unit.jabatan or unit.unit,
        jabatan=unit.unit,
        alamat=unit.alamat or "",
        email=unit.email,
        pihak=unit.peran,
        penulis=penulis_unit(uow, unit),
    )


def tujuan(uow: UnitOfWork, perkara: str | None, pihak: Pihak, ke: int = 1) -> AlamatSurat:
    """Address of a party of a complaint, as it is now, of several in this place; the public has no e-mail.

    The two institutions are reached through the contact person in force (PKS Pasal 4(2), 9); they, and others that are
    no party of a complaint, are there without one.
    """
    if pihak is Pihak.PUBLIK:
        return AlamatSurat(nama="Masyarakat", jabatan="", alamat="", email=None, pihak=pihak)
    if pihak is Pihak.PELAPOR:
        i = uow.identitas.get(str(perkara))
        return AlamatSurat(
            nama=i.nama_lengkap,
            jabatan="Pelapor",
            alamat=i.alamat_lengkap or "",
            email=i.email,
            pihak=pihak,
            penulis=uow.berkas.get(str(perkara)).pengaju,
        )
    if pihak is Pihak.PIHAK_LAIN and (lain := pihak_lain(uow, str(perkara))[ke - 1 : ke]):
        return lain[0]
    if pihak in (Pihak.TERLAPOR, Pihak.ATASAN_TERLAPOR, Pihak.SAKSI, Pihak.PIHAK_LAIN):
        ada = uow.unit_terlapor.find(nomor_berkas=perkara, peran=pihak, ke=ke)
        if not ada:
            raise MasukanSalah(f"Alamat {pihak} belum dicatat.", "Catat dengan `pksbpmn pihak ubah`.")
        return alamat_unit(uow, ada[-1])
    a = uow.lembaga.penerima(pihak)
    n = narahubung_berlaku(uow, pihak, hari_ini(uow), perkara)
    if n is None:
        return AlamatSurat(nama=a.nama, jabatan=a.jabatan, alamat=a.alamat, email=a.email, pihak=pihak)
    return AlamatSurat(
        nama=n.nama or n.jabatan,
        jabatan=n.jabatan if n.nama else a.jabatan,
        alamat=n.alamat,
        email=n.email,
        pihak=pihak,
    )
