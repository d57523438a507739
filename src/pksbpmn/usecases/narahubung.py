"""Contact persons: appointed, replaced, delegated; nobody else speaks for a party (PKS Pasal 4(2), 5(3), 9)."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.jenis import Pihak
from pksbpmn.domain.jenis_kerja_sama import JenisUrusan
from pksbpmn.domain.kalender import JAKARTA, tanggal_indonesia
from pksbpmn.domain.kerja_sama import Narahubung
from pksbpmn.usecases.alamat import menjabat, narahubung_berlaku, perkara
from pksbpmn.usecases.catat import audit, beri_tahu, id_baru, kirim_pesan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.potret import potret
from pksbpmn.usecases.urusan import buka_urusan, urusan_berjalan

_BELUM_BERLAKU = date.max
"""A change that waits for its day carries this as its first day."""

PARA_PIHAK = (Pihak.ITJEN, Pihak.OMBUDSMAN)


def pihak_lain(pihak: Pihak) -> Pihak:
    """The other party of the agreement."""
    if pihak not in PARA_PIHAK:
        raise MasukanSalah(f"{pihak} bukan pihak dalam perjanjian.", "Pilih ITJEN atau OMBUDSMAN.")
    return Pihak.OMBUDSMAN if pihak is Pihak.ITJEN else Pihak.ITJEN


def wajib_narahubung(uow: UnitOfWork, pihak: Pihak, oleh: str | None, nomor_berkas: str | None = None) -> Narahubung:
    """The contact person `oleh` (id or e-mail) of a party, in force today or delegated; refuses everybody else.

    A delegate limited to one case (`delegasi_dari` = "<id> <number>") replaces the contact person there, as when the
    latter has a conflict of interest (PKS-4.2-02, PKS-5.3-01, C-15).
    """
    hari = hari_ini(uow)
    wajib = narahubung_berlaku(uow, pihak, hari, perkara(uow, nomor_berkas) if nomor_berkas else None)
    for n in uow.narahubung.cari(pihak=pihak):
        if wajib and oleh in (n.id, n.email) and menjabat(n, hari) and _boleh(n, wajib):
            return n
    raise MasukanSalah(
        f"Pesan antarpihak hanya melalui narahubung {pihak} yang berlaku hari ini (PKS Pasal 4 ayat (2) dan "
        "Pasal 5 ayat (3)).",
        "Sebutkan narahubungnya dengan --oleh; lihat `pksbpmn narahubung daftar`.",
    )


def _boleh(n: Narahubung, wajib: Narahubung) -> bool:
    """He is the one himself, or acts for him in general."""
    return wajib.id in (n.id, n.delegasi_dari)


def ajukan_pergantian(  # noqa: PLR0913 - what PKS Pasal 9 lists
    uow: UnitOfWork,
    pihak: Pihak,
    *,
    jabatan: str,
    nama: str,
    alamat: str,
    telepon: str,
    email: str,
    situs: str | None,
    nomor_surat: str,
    berlaku_sejak: date,
) -> str:
    """A party notifies a new contact person or address in writing; returns the number of the matter (PKS-9.2-01)."""
    lain = pihak_lain(pihak)
    if not nomor_surat.strip():
        raise MasukanSalah(
            "Pergantian narahubung diberitahukan secara tertulis (PKS Pasal 9 ayat (2)).", "Isi nomor suratnya."
        )
    hari = hari_ini(uow)
    if berlaku_sejak < hari:
        raise MasukanSalah("Pergantian tidak dapat berlaku surut.", "Isi hari ini atau sesudahnya.")
    baru = Narahubung(
        id=id_baru(),
        pihak=pihak,
        jabatan=jabatan,
        nama=nama,
        alamat=alamat,
        telepon=telepon,
        email=email,
        situs=situs,
        nomor_surat=nomor_surat,
        tanggal_surat=hari,
        berlaku_sejak=_BELUM_BERLAKU,
    )
    uow.narahubung.tambah(baru)
    lama = narahubung_berlaku(uow, pihak, hari)
    data = {
        "id_narahubung": baru.id,
        "berlaku_sejak": berlaku_sejak.isoformat(),
        "lama": _rincian(lama) if lama else None,
        "baru": _rincian(baru),
        "nomor_surat": nomor_surat,
    }
    return buka_urusan(uow, JenisUrusan.NARAHUBUNG, pihak, "Pergantian narahubung", data, pihakLain=lain)


def _rincian(n: Narahubung) -> dict[str, str]:
    return {"jabatan": n.jabatan, "nama": n.nama, "alamat": n.alamat, "telepon": n.telepon, "email": n.email}


def tetapkan_hari(uow: UnitOfWork, nomor: str, tanggal_diterima: date) -> datetime:
    """The moment of effect: the day named, never before the other party received the notice (PKS-9.2-01)."""
    urusan = urusan_berjalan(uow, nomor)
    hari = max(date.fromisoformat(urusan.data["berlaku_sejak"]), tanggal_diterima)
    urusan.data = {**urusan.data, "berlaku_sejak": hari.isoformat()}
    uow.narahubung.ambil_terkunci(urusan.data["id_narahubung"]).diberitahukan = tanggal_diterima
    return datetime.combine(hari, time(), JAKARTA)


def berlakukan(uow: UnitOfWork, nomor: str) -> None:
    """The new contact person takes over; the record of the old one stays with its last day."""
    urusan = urusan_berjalan(uow, nomor)
    baru = uow.narahubung.ambil_terkunci(urusan.data["id_narahubung"])
    mulai = date.fromisoformat(urusan.data["berlaku_sejak"])
    lama = narahubung_berlaku(uow, baru.pihak, mulai)
    if lama is not None:
        lama.berlaku_sampai = mulai
    baru.berlaku_sejak = mulai
    audit(uow, "narahubung-berganti", nomor, pihak=baru.pihak, sejak=mulai.isoformat())


def batalkan(uow: UnitOfWork, nomor: str) -> None:
    """The party takes the change back before its day."""
    urusan = urusan_berjalan(uow, nomor)
    audit(uow, "pergantian-dibatalkan", nomor, pelaku=urusan.pengaju)
    kirim_pesan(uow, "pergantian-dibatalkan", nomor, nomor)


def delegasikan(  # noqa: PLR0913 - who, for whom, how long, for what
    uow: UnitOfWork,
    pihak: Pihak,
    *,
    jabatan: str,
    email: str,
    nomor_surat: str,
    sejak: date,
    sampai: date,
    nomor_berkas: str | None = None,
) -> str:
    """Somebody acts for the contact person from `sejak` to the day before `sampai`: beside him, or instead in one case.

    The other party is told (C-15).
    """
    utama = narahubung_berlaku(uow, pihak, hari_ini(uow))
    if utama is None:
        raise MasukanSalah(f"{pihak} belum mempunyai narahubung.", "Catat dahulu dengan `pksbpmn narahubung ganti`.")
    if not nomor_surat.strip() or sampai <= sejak:
        raise MasukanSalah(
            "Delegasi memerlukan surat dan masa yang tidak kosong.", "Isi nomor surat, sejak, dan sampai."
        )
    wakil = Narahubung(
        id=id_baru(),
        pihak=pihak,
        jabatan=jabatan,
        nama="",
        alamat=utama.alamat,
        telepon=utama.telepon,
        email=email,
        situs=None,
        nomor_surat=nomor_surat,
        tanggal_surat=hari_ini(uow),
        berlaku_sejak=sejak,
        berlaku_sampai=sampai,
        delegasi_dari=f"{utama.id} {nomor_berkas}" if nomor_berkas else utama.id,
    )
    uow.narahubung.tambah(wakil)
    audit(uow, "narahubung-didelegasikan", nomor_berkas, pihak=pihak, sampai=sampai.isoformat())
    untuk = f" dalam berkas {nomor_berkas}" if nomor_berkas else ""
    beri_tahu(
        uow,
        f"delegasi/{wakil.id}",
        nomor_berkas or "",
        f"Wakil narahubung {pihak}",
        f"Mulai {tanggal_indonesia(sejak)} sampai sebelum {tanggal_indonesia(sampai)}, narahubung {pihak}{untuk} "
        f"diwakili {jabatan} (surat {nomor_surat}).\n",
        kepada=pihak_lain(pihak),
    )
    return wakil.id


@dataclass(frozen=True)
class NarahubungTercatat:
    """A contact person or who acts for him; `berlaku_sejak` is None while a change waits for its day."""

    id: str
    pihak: Pihak
    jabatan: str
    nama: str
    alamat: str
    telepon: str
    email: str
    situs: str | None
    nomor_surat: str
    tanggal_surat: date
    berlaku_sejak: date | None
    berlaku_sampai: date | None
    delegasi_dari: str | None
    diberitahukan: date | None


def daftar(uow: UnitOfWork) -> tuple[NarahubungTercatat, ...]:
    """All of both parties, those of the past too, oldest first."""
    return tuple(_tercatat(n) for n in uow.narahubung.cari())


def _tercatat(n: Narahubung) -> NarahubungTercatat:
    tercatat = potret(NarahubungTercatat, n)
    return replace(tercatat, berlaku_sejak=None) if n.berlaku_sejak == _BELUM_BERLAKU else tercatat
