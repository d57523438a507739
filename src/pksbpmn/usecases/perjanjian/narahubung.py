"""Contact persons: appointed, replaced, delegated; nobody else speaks for a party (PKS Pasal 4(2), 5(3), 9)."""

from datetime import date, datetime, time

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.isian import satu_surel
from pksbpmn.domain.perjanjian.narahubung import MuatanNarahubung, Narahubung, pihak_lain
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA, tanggal_indonesia
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas.alamat import narahubung_berlaku
from pksbpmn.usecases.berkas.berkas import buka_dan_mulai, muatan_berjalan, perkara_dari, ubah_muatan
from pksbpmn.usecases.berkas.pegawai import wajib_bertugas
from pksbpmn.usecases.berkas.rahasia import rahasia_perkara
from pksbpmn.usecases.berkas.yang_tahu import beri_tahu_kustodian, boleh_tahu
from pksbpmn.usecases.journal import audit, beri_tahu, id_baru, kirim_pesan
from pksbpmn.usecases.perjanjian.surat_asli import SuratAsli, hari_terbukti, simpan, wajib_dari_pihaknya
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


def wajib_narahubung(uow: UnitOfWork, pihak: Pihak, oleh: str | None, perkara: str | None = None) -> Narahubung:
    """The contact person `oleh` (id or e-mail) of a party, in force today or delegated; refuses everybody else.

    A delegate for one case replaces the contact person there, as when the latter has a conflict of interest
    (PKS-4.2-02, PKS-5.3-01, C-15).
    """
    hari = hari_ini(uow)
    wajib = narahubung_berlaku(uow, pihak, hari, perkara)
    for n in uow.narahubung.find(pihak=pihak):
        if wajib and oleh in (n.id, n.email) and n.menjabat(hari) and _boleh(n, wajib):
            return n
    raise MasukanSalah(
        f"Pesan antarpihak hanya melalui narahubung {pihak} yang berlaku hari ini (PKS Pasal 4 ayat (2) dan "
        "Pasal 5 ayat (3)).",
        "Sebutkan narahubungnya dengan --oleh; lihat `pksbpmn narahubung daftar`.",
    )


def _wajib_surel(email: str) -> str:
    """One address: letters are fixed to it when they are issued, so a wrong one could never be mended."""
    surel = satu_surel(email)
    if surel is None:
        raise MasukanSalah("Alamat surel narahubung tidak sah.", "Isi satu alamat surel dinas.")
    return surel


def _boleh(n: Narahubung, wajib: Narahubung) -> bool:
    """He is the one himself, or acts for him in general."""
    return n.id == wajib.id or (n.delegasi_dari == wajib.id and n.delegasi_berkas is None)


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
    asli: SuratAsli | None = None,
) -> str:
    """A party notifies a new contact person or address in writing; returns the number of the matter (PKS-9.2-01).

    `nomor_surat` is that of the appointment. The party's own officers write and sign the notice, or it is handed in
    signed (`asli`), which is its receipt.
    """
    lain = pihak_lain(pihak)
    if not nomor_surat.strip():
        raise MasukanSalah(
            "Pergantian narahubung diberitahukan secara tertulis (PKS Pasal 9 ayat (2)).", "Isi nomor suratnya."
        )
    hari = (asli.diterima if asli else None) or hari_ini(uow)
    if berlaku_sejak < hari:
        raise MasukanSalah("Pergantian tidak dapat berlaku surut.", "Isi hari ini atau sesudahnya.")
    baru = Narahubung(
        id=id_baru(),
        pihak=pihak,
        jabatan=jabatan,
        nama=nama,
        alamat=alamat,
        telepon=telepon,
        email=_wajib_surel(email),
        situs=situs,
        nomor_surat=nomor_surat,
        tanggal_surat=hari,
        berlaku_sejak=None,
        hash_asli=simpan(uow, pihak, asli) if asli else None,
        diberitahukan=hari if asli else None,
    )
    uow.narahubung.add(baru)
    lama = narahubung_berlaku(uow, pihak, hari)
    muatan = MuatanNarahubung(
        id_narahubung=baru.id,
        berlaku_sejak=berlaku_sejak,
        lama=lama.rincian if lama else None,
        baru=baru.rincian,
        nomor_surat=nomor_surat,
    )
    nomor = buka_dan_mulai(
        uow,
        JenisBerkas.NARAHUBUNG,
        pihak,
        "Pergantian narahubung",
        muatan,
        pihakLain=lain,
        suratDiserahkan=asli is not None,
        tanggalDiterima=hari.isoformat() if asli else None,
    )
    if asli is not None:
        audit(uow, "surat-diserahkan", nomor, dari=pihak, hash_asli=baru.hash_asli)
    return nomor


def tetapkan_hari(uow: UnitOfWork, nomor: str) -> datetime:
    """The moment of effect: the day named, never before the other party received the notice (PKS-9.2-01)."""
    berkas, muatan = muatan_berjalan(uow, nomor, MuatanNarahubung)
    baru = uow.narahubung.get_locked(muatan.id_narahubung)
    if baru.hash_asli is None or baru.diberitahukan is None:
        baru.diberitahukan = hari_terbukti(uow, nomor, JenisSurat.PERGANTIAN_NARAHUBUNG, None)
    hari = max(muatan.berlaku_sejak, baru.diberitahukan)
    ubah_muatan(berkas, berlaku_sejak=hari)
    return datetime.combine(hari, time(), JAKARTA)


def berlakukan(uow: UnitOfWork, nomor: str) -> None:
    """The new contact person takes over; the record of the old one stays with its last day.

    His party's letter was received, as `tetapkan_hari` found proven, and the day has come (PKS Pasal 9(2)).
    """
    _, muatan = muatan_berjalan(uow, nomor, MuatanNarahubung)
    if muatan.dibatalkan:
        raise MasukanSalah(
            f"Pergantian {nomor} sudah dibatalkan pihaknya (PKS Pasal 9 ayat (2)).",
            "Cari di Operate siapa mengubah jalannya proses ini, dan batalkan prosesnya.",
        )
    baru, mulai = uow.narahubung.get_locked(muatan.id_narahubung), muatan.berlaku_sejak
    if baru.diberitahukan is None or hari_ini(uow) < mulai:
        raise MasukanSalah(
            f"Pergantian {nomor} belum diterima pihak lain, atau harinya belum tiba (PKS Pasal 9 ayat (2)).",
            "Cari di Operate siapa mengubah jalannya proses ini.",
        )
    lama = narahubung_berlaku(uow, baru.pihak, mulai)
    if lama is not None:
        lama.berlaku_sampai = mulai
    baru.berlaku_sejak = mulai
    audit(uow, "narahubung-berganti", nomor, pihak=baru.pihak, sejak=mulai.isoformat())


def pengaju(uow: UnitOfWork, nomor: str) -> Pihak:
    """The party whose change a matter is. Raises TidakDitemukan."""
    return uow.berkas.get(nomor).pengaju


def batalkan(uow: UnitOfWork, nomor: str, asli: SuratAsli | None = None) -> None:
    """The party takes the change back before its day: its own officer, or its signed letter is handed in (`asli`)."""
    berkas, _ = muatan_berjalan(uow, nomor, MuatanNarahubung)
    wajib_dari_pihaknya(uow, berkas.pengaju, asli)
    ubah_muatan(berkas, dibatalkan=True)
    tersimpan = simpan(uow, berkas.pengaju, asli) if asli else None
    audit(uow, "pergantian-dibatalkan", nomor, dari=berkas.pengaju, hash_asli=tersimpan)
    kirim_pesan(uow, MessageName.PERGANTIAN_DIBATALKAN, nomor, nomor)


def delegasikan(  # noqa: PLR0913 - who, for whom, how long, for what
    uow: UnitOfWork,
    pihak: Pihak,
    *,
    jabatan: str,
    email: str,
    nomor_surat: str,
    sejak: date,
    sampai: date,
    pegawai: str,
    nomor_berkas: str | None = None,
    asli: SuratAsli | None = None,
) -> str:
    """Somebody acts for the contact person from `sejak` to the day before `sampai`: beside him, or instead in one case.

    The case may be named by a matter about it. Who speaks for a party is said by it alone (PKS Pasal 9): `pegawai`, the
    officer who enters it, is of this party, or hands in the letter that it signed. Both parties are told, at the
    addresses of their contact persons themselves (C-15); of the Ombudsman's in a hidden complainant's case custodians.
    """
    if asli is None and wajib_bertugas(uow, pegawai).pihak is not pihak:
        raise MasukanSalah(
            f"Wakil narahubung {pihak} ditunjuk {pihak} sendiri (PKS Pasal 9 ayat (2)).",
            f"Serahkan kepada pegawai {pihak}, atau serahkan surat penunjukan yang ditandatanganinya dengan --surat.",
        )
    utama = narahubung_berlaku(uow, pihak, hari_ini(uow))
    if utama is None:
        raise MasukanSalah(f"{pihak} belum mempunyai narahubung.", "Catat dahulu dengan `pksbpmn narahubung ganti`.")
    if not nomor_surat.strip() or sampai <= sejak:
        raise MasukanSalah(
            "Delegasi memerlukan surat dan masa yang tidak kosong.", "Isi nomor surat, sejak, dan sampai."
        )
    perkara = perkara_dari(uow, nomor_berkas).nomor if nomor_berkas is not None else None
    if pihak is Pihak.OMBUDSMAN and perkara is not None:
        _jaga_pelapor(uow, perkara, pegawai)
    wakil = Narahubung(
        id=id_baru(),
        pihak=pihak,
        jabatan=jabatan,
        nama="",
        alamat=utama.alamat,
        telepon=utama.telepon,
        email=_wajib_surel(email),
        situs=None,
        nomor_surat=nomor_surat,
        tanggal_surat=hari_ini(uow),
        berlaku_sejak=sejak,
        berlaku_sampai=sampai,
        delegasi_dari=utama.id,
        delegasi_berkas=perkara,
        hash_asli=simpan(uow, pihak, asli) if asli else None,
    )
    uow.narahubung.add(wakil)
    if asli is not None:
        audit(uow, "surat-diserahkan", perkara, dari=pihak, hash_asli=wakil.hash_asli)
    audit(uow, "narahubung-didelegasikan", perkara, pihak=pihak, sampai=sampai.isoformat())
    untuk = f" dalam berkas {perkara}" if perkara else ""
    for kepada in (pihak_lain(pihak), pihak):
        beri_tahu(
            uow,
            f"delegasi/{wakil.id}/{kepada}",
            perkara,
            f"Wakil narahubung {pihak}",
            f"Mulai {tanggal_indonesia(sejak)} sampai sebelum {tanggal_indonesia(sampai)}, narahubung {pihak}{untuk} "
            f"diwakili {jabatan} (surat {nomor_surat}).\n",
            kepada=kepada,
            utama=True,
        )
    return wakil.id


def _jaga_pelapor(uow: UnitOfWork, perkara: str, pegawai: str) -> None:
    """Who gets the Ombudsman's mail of a hidden complainant's case is said by who may know him (UU 37/2008 24(2))."""
    tersembunyi = [n for n, _ in rahasia_perkara(uow, perkara)]
    petugas = wajib_bertugas(uow, pegawai)
    if not boleh_tahu(uow, tersembunyi, petugas):
        raise MasukanSalah(
            "Wakil narahubung dalam perkara Pelapor yang dirahasiakan ditunjuk pegawai yang boleh mengenalnya.",
            "Mohon izin kustodian: `pksbpmn identitas minta`.",
        )
    if tersembunyi:
        beri_tahu_kustodian(
            uow,
            f"wakil/{perkara}/{id_baru()}",
            perkara,
            f"Wakil narahubung dalam perkara yang dirahasiakan: {perkara}",
            f"Pegawai {petugas.nomor} menunjuk wakil narahubung Ombudsman untuk {perkara}; surat yang menyebut Pelapor "
            "sampai kepadanya. Pastikan ia boleh mengenalnya.\n",
        )


def daftar(uow: UnitOfWork) -> tuple[Narahubung, ...]:
    """All of both parties, those of the past too, oldest first."""
    return tuple(uow.narahubung.find())
