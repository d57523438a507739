"""The approved destruction carried out, in steps that can each be broken off and repeated; its certificate.

First the rows, in one transaction, with the names of the documents that go: from then on nothing can be read. Then what
no transaction reaches: files, mails, what the database left in its pages. Then the certificate (UU 43/2009 Pasal 51).
"""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from pksbpmn.domain.berkas.kiriman import Kiriman, SuratKeluar
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.pemusnahan import DasarPemusnahan, Pemusnahan
from pksbpmn.domain.kerahasiaan.penyamaran import kata_dari
from pksbpmn.domain.record import DIMUSNAHKAN
from pksbpmn.domain.tenggat.kalender import tanggal_indonesia
from pksbpmn.usecases.berkas.alamat import ada_pelapor
from pksbpmn.usecases.berkas.induk import seperkara
from pksbpmn.usecases.berkas.pegawai import wajib_ombudsman
from pksbpmn.usecases.berkas.penugasan import periksa_benturan
from pksbpmn.usecases.berkas.rahasia import Rahasia, rahasia_pelapor, satukan
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.kerahasiaan.pemusnahan import kunci_pemberitahuan, tahan_surel
from pksbpmn.usecases.kerahasiaan.pengosongan import dipakai, keluarkan, kosongkan
from pksbpmn.usecases.kerahasiaan.syarat_pemusnahan import boleh_dimusnahkan, terakhir, urusan_dari
from pksbpmn.usecases.ports import UnitOfWork, UnitOfWorkFactory, hari_ini
from pksbpmn.usecases.ports.pemusnah import Pemusnah
from pksbpmn.usecases.surat.gabungan import yang_menyebut


@dataclass(frozen=True)
class BeritaAcaraPemusnahan:
    """The certificate, or how far a proposal has come: what was destroyed, when, by whom, on which ground."""

    nomor: str
    dasar: DasarPemusnahan
    pasal: str
    dasar_hukum: str | None
    pengusul: str
    diusulkan: datetime
    alasan: str
    diminta: date | None
    disetujui: bool | None
    pemutus: str | None
    diputus: datetime | None
    pertimbangan: str | None
    keberatan_pada: date | None
    tidak_sebelum: date | None
    diberitahukan: date | None
    pelaksana: str | None
    dimulai: datetime | None
    selesai: datetime | None
    jumlah: dict[str, int]
    bersama: tuple[str, ...]
    cadangan_sampai: date | None


def laksanakan(  # noqa: PLR0913 - who destroys what, under which terms
    buka: UnitOfWorkFactory,
    pemusnah: Pemusnah,
    nomor: str,
    *,
    pegawai: str,
    tahun: int | None,
    cadangan_hari: int | None,
) -> BeritaAcaraPemusnahan:
    """Destroy what was approved, or go on where it was broken off; done already, it says so again.

    `cadangan_hari` is how long backups are kept, None where nobody has set it. Raises MasukanSalah where something
    stands against it, and nothing is changed.
    """
    with buka() as uow:
        uow.alone()  # what another case is about to say of him must be found
        usul = _siap(uow, nomor, pegawai, tahun)
        if usul.selesai is not None:
            return _berita_acara(uow, usul)
        if usul.dimulai is None:
            _kosongkan(uow, usul, pegawai, cadangan_hari)
            uow.commit()
    surel = _hapus_yang_di_luar(buka, pemusnah, nomor)
    with buka() as uow:
        uow.berkas.get_locked(nomor)
        usul = _usul(uow, nomor)
        if usul.selesai is None:
            usul.jumlah = usul.jumlah | ({"surel": surel} if surel else {})
            usul.dokumen, usul.selesai = (), uow.clock.now()
            audit(uow, "pemusnahan-selesai", nomor, pemusnahan=usul.id, jumlah=usul.jumlah)
            uow.commit()
        return _berita_acara(uow, usul)


def berita_acara(uow: UnitOfWork, nomor: str) -> BeritaAcaraPemusnahan:
    """The certificate of a complaint's destruction, or how far it has come. Raises MasukanSalah, TidakDitemukan."""
    uow.berkas.get(nomor)
    return _berita_acara(uow, _usul(uow, nomor))


def _usul(uow: UnitOfWork, nomor: str) -> Pemusnahan:
    usul = terakhir(uow, nomor)
    if usul is None:
        raise MasukanSalah(f"Tidak ada usul pemusnahan {nomor}.", "Usulkan dengan `pksbpmn retensi usul`.")
    return usul


def _siap(uow: UnitOfWork, nomor: str, pegawai: str, tahun: int | None) -> Pemusnahan:
    petugas = wajib_ombudsman(uow, pegawai)
    periksa_benturan(uow, nomor, petugas.nomor)
    uow.berkas.get_locked(nomor)
    usul = _usul(uow, nomor)
    if usul.dimulai is not None:
        return usul
    if not usul.disetujui:
        raise MasukanSalah(f"Pemusnahan {nomor} tidak disetujui.", "Putuskan dengan `pksbpmn retensi putus`.")
    if usul.diberitahukan is not None and usul.tidak_sebelum is not None and hari_ini(uow) >= usul.tidak_sebelum:
        tahan_surel(uow, usul)
    boleh_dimusnahkan(uow, nomor, usul.dasar, tahun)
    if ada_pelapor(uow, nomor) and not _telah_diberitahu(uow, usul):
        raise MasukanSalah(
            f"Pelapor {nomor} belum diberi tahu (UU 27/2022 Pasal 45).",
            "Beri tahu dengan cara lain, lalu catat: `pksbpmn retensi beritahu`.",
        )
    if usul.tidak_sebelum is not None and hari_ini(uow) < usul.tidak_sebelum:
        raise MasukanSalah(
            f"Pelapor {nomor} dapat berkeberatan sampai {tanggal_indonesia(usul.tidak_sebelum)}.",
            "Laksanakan pada atau sesudah hari itu.",
        )
    return usul


def _telah_diberitahu(uow: UnitOfWork, usul: Pemusnahan) -> bool:
    surel = uow.kiriman.find(kunci=kunci_pemberitahuan(usul))
    return usul.diberitahukan is not None or any(k.selesai is not None and k.galat is None for k in surel)


def _kosongkan(uow: UnitOfWork, usul: Pemusnahan, pegawai: str, cadangan_hari: int | None) -> None:
    nomor = usul.nomor_berkas
    sendiri = [b.nomor for b in urusan_dari(uow, nomor)]
    semua = seperkara(uow, nomor)
    penyebut = (str(b.nomor_perkara) for b in yang_menyebut(uow, semua))
    bersama = tuple(n for n in dict.fromkeys((*semua, *penyebut)) if n != nomor)
    siapa = rahasia_pelapor(uow, uow.berkas.get(nomor))
    jumlah, dokumen = Counter[str](), set[str]()
    if siapa is not None and bersama:
        lain = [b.nomor for n in bersama for b in urusan_dari(uow, n)]
        milik_lain = satukan(*(rahasia_pelapor(uow, uow.berkas.get(n)) for n in bersama))
        jumlah["perkara_bersama"], dibuang = keluarkan(uow, lain, *_hanya_miliknya(siapa, milik_lain))
        dokumen.update(dibuang)
    isi, dibuang = kosongkan(uow, sendiri)
    dokumen.update(dibuang)
    usul.jumlah = dict(+(jumlah + isi)) | {"dokumen": len(dokumen)}
    usul.dokumen, usul.bersama = tuple(sorted(dokumen)), bersama
    for p in uow.pemusnahan.find(nomor_berkas=nomor):
        p.keberatan = None
    usul.pelaksana, usul.dimulai = wajib_ombudsman(uow, pegawai).nomor, uow.clock.now()
    if cadangan_hari is not None:
        usul.cadangan_sampai = hari_ini(uow) + timedelta(days=cadangan_hari)
    audit(uow, "pemusnahan-dimulai", nomor, pelaku=usul.pelaksana, dasar=usul.dasar, pemusnahan=usul.id)


def _hanya_miliknya(siapa: Rahasia, lain: Rahasia | None) -> tuple[Rahasia, frozenset[str]]:
    """What tells of him alone, and the words that are another complainant's name too; a family has one address."""
    if lain is None:
        return siapa, frozenset()
    utuh = tuple(u for u in siapa.utuh if u not in lain.utuh)
    telepon = tuple(t for t in siapa.telepon if t not in lain.telepon)
    return replace(siapa, utuh=utuh, telepon=telepon), kata_dari(lain.nama)


def _hapus_yang_di_luar(buka: UnitOfWorkFactory, pemusnah: Pemusnah, nomor: str) -> int:
    with buka() as uow:
        for nama in _usul(uow, nomor).dokumen:
            if not dipakai(uow, nama):
                uow.documents.destroy(nama)
        surel = [k.id for b in urusan_dari(uow, nomor) for k in uow.kiriman.find(nomor_berkas=b.nomor)]
        for b in (b for n in _usul(uow, nomor).bersama for b in urusan_dari(uow, n)):
            surel += [k.id for k in uow.kiriman.find(nomor_berkas=b.nomor) if _musnah(uow, k)]
    terhapus = pemusnah.buang_surel(surel)
    pemusnah.bersihkan()
    return terhapus


def _musnah(uow: UnitOfWork, kiriman: Kiriman) -> bool:
    """A letter that is empty by now; its row of the outbox may have been emptied with its own case before."""
    muatan = kiriman.muatan
    if not isinstance(muatan, SuratKeluar):
        return False
    return muatan.id_surat == DIMUSNAHKAN or uow.surat.get(muatan.id_surat).dimusnahkan


def _berita_acara(uow: UnitOfWork, usul: Pemusnahan) -> BeritaAcaraPemusnahan:
    surel = uow.kiriman.find(kunci=kunci_pemberitahuan(usul)) if usul.diputus else []
    terkirim = next((k.selesai.date() for k in surel if k.selesai is not None and k.galat is None), None)
    return BeritaAcaraPemusnahan(
        nomor=usul.nomor_berkas,
        dasar=usul.dasar,
        pasal=usul.dasar.pasal,
        dasar_hukum=usul.dasar_hukum,
        pengusul=usul.pengusul,
        diusulkan=usul.diusulkan,
        alasan=usul.alasan,
        diminta=usul.diminta,
        disetujui=usul.disetujui,
        pemutus=usul.pemutus,
        diputus=usul.diputus,
        pertimbangan=usul.pertimbangan,
        keberatan_pada=usul.keberatan_pada,
        tidak_sebelum=usul.tidak_sebelum,
        diberitahukan=usul.diberitahukan or terkirim,
        pelaksana=usul.pelaksana,
        dimulai=usul.dimulai,
        selesai=usul.selesai,
        jumlah=usul.jumlah,
        bersama=usul.bersama,
        cadangan_sampai=usul.cadangan_sampai,
    )
