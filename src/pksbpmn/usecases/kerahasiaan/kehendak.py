"""A complainant who wants to be hidden, or shown, later than when he complained (UU 37/2008 Pasal 24(2))."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.kehendak import KehendakPelapor
from pksbpmn.domain.surat.naskah import Konsep, Naskah, Rancangan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas.alamat import wajib_pelapor
from pksbpmn.usecases.berkas.berkas import perkara_dari
from pksbpmn.usecases.berkas.hari import periksa_hari
from pksbpmn.usecases.berkas.induk import seperkara
from pksbpmn.usecases.berkas.lampiran import wajib_pernyataan
from pksbpmn.usecases.berkas.pegawai import wajib_ombudsman
from pksbpmn.usecases.berkas.penugasan import periksa_benturan
from pksbpmn.usecases.berkas.utuh import wajib_utuh
from pksbpmn.usecases.berkas.yang_tahu import beri_tahu_kustodian
from pksbpmn.usecases.journal import audit, beri_tahu, id_baru
from pksbpmn.usecases.kerahasiaan.belum_keluar import Tinjauan, tinjau
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.gabungan import berkas_yang_menyebut
from pksbpmn.usecases.surat.gerbang import halaman_dibaca_ulang, halaman_keluar
from pksbpmn.usecases.surat.isi_surat import susun
from pksbpmn.usecases.surat.konsep import konsep_terbaru


@dataclass(frozen=True)
class SuratTerlanjur:
    """A letter that left and names him to somebody who may not know any more; nothing recalls it."""

    nomor: str
    nomor_berkas: str
    jenis: JenisSurat
    kepada: Pihak
    tanggal: date


@dataclass(frozen=True)
class Perubahan:
    """What followed: how many drafts were set anew, how many stay as they were signed, which letters had left.

    `disamarkan` are numbers of letters that were issued, had not left, and do so without him; `ditahan` of those that
    had left with his name, and do not leave a second time.
    """

    konsep_dibaca_ulang: int
    konsep_tetap: int
    terlanjur: tuple[SuratTerlanjur, ...]
    disamarkan: tuple[str, ...] = ()
    ditahan: tuple[str, ...] = ()


def ubah(  # noqa: PLR0913 - what he wishes, since when, why, who writes it down
    uow: UnitOfWork,
    nomor: str,
    *,
    dirahasiakan: bool,
    tanggal: date,
    alasan: str,
    pegawai: str,
    bukti: str | None = None,
) -> Perubahan:
    """From now on the gate hides or shows the complainant in every letter, drafts that did not leave included.

    Any officer who may act hides him. Only a custodian shows him, on his written wish (`bukti`: the id of the file)
    that another officer put there; he and the custodians are told in the same transaction (PKS Pasal 8(2)).

    Hiding takes him out of every draft, signed or not. Showing sets anew what nobody has checked yet: what somebody
    checked or signed stays hidden, because nobody may add to it. Letters that left stay as they are and are told; what
    is issued and has not left does so without him (`belum_keluar`).
    """
    uow.alone()  # a letter that is being issued at this moment would leave with his name
    perkara = perkara_dari(uow, nomor)
    wajib_pelapor(uow, perkara.nomor)
    wajib_utuh(uow, perkara.nomor)
    petugas = wajib_ombudsman(uow, pegawai)
    periksa_benturan(uow, perkara.nomor, petugas.nomor)
    laporan = uow.laporan.get(perkara.nomor)
    if laporan.identitas_dirahasiakan is dirahasiakan:
        sudah = "sudah dirahasiakan" if dirahasiakan else "tidak dirahasiakan"
        raise MasukanSalah(f"Identitas Pelapor dalam {perkara.nomor} {sudah}.", "Tidak perlu dicatat lagi.")
    if not alasan.strip():
        raise MasukanSalah("Perubahan kerahasiaan memerlukan alasan Pelapor.", "Isi alasannya.")
    periksa_hari(uow, "kehendak", tanggal, "laporan diterima", perkara.dibuka.date())
    if not dirahasiakan:
        _periksa_pembukaan(uow, perkara.nomor, petugas, bukti)
    kehendak = KehendakPelapor(
        id=id_baru(),
        nomor_berkas=perkara.nomor,
        dirahasiakan=dirahasiakan,
        tanggal=tanggal,
        alasan=alasan.strip(),
        pegawai=petugas.nomor,
        waktu=uow.clock.now(),
    )
    uow.kehendak_pelapor.add(kehendak)
    laporan.identitas_dirahasiakan = dirahasiakan
    if not dirahasiakan:
        _beri_tahu_dibuka(uow, kehendak)
    ulang, tetap = _susun_kembali(uow, perkara.nomor, dirahasiakan=dirahasiakan)
    hasil = tinjau(uow, perkara.nomor) if dirahasiakan else Tinjauan((), (), ())
    audit(
        uow,
        "kerahasiaan-diubah",
        perkara.nomor,
        pelaku=petugas.nomor,
        dirahasiakan=dirahasiakan,
        tanggal=tanggal.isoformat(),
        bukti=None if dirahasiakan else bukti,
        konsep=ulang,
        terlanjur=len(hasil.terlanjur),
        disamarkan=len(hasil.disamarkan),
        ditahan=len(hasil.ditahan),
    )
    terlanjur = (SuratTerlanjur(s.nomor, s.nomor_berkas, s.jenis, s.kepada, s.tanggal) for s in hasil.terlanjur)
    return Perubahan(
        ulang,
        tetap,
        tuple(terlanjur),
        tuple(s.nomor for s in hasil.disamarkan),
        tuple(s.nomor for s in hasil.ditahan),
    )


def samarkan(uow: UnitOfWork, perkara: str) -> None:
    """A complainant who is hidden leaves what has not left, also in the files of who complained of the same.

    Drafts, signed or not, and letters that nobody can have yet; the office is told (UU 37/2008 Pasal 24(2)). One who is
    not hidden stays.
    """
    uow.alone()
    if not uow.laporan.get(perkara).identitas_dirahasiakan:
        return
    _susun_kembali(uow, perkara, dirahasiakan=True)
    tinjau(uow, perkara)


def _periksa_pembukaan(uow: UnitOfWork, nomor: str, petugas: Pegawai, bukti: str | None) -> None:
    """Two officers show a complainant: one puts his written wish there, a custodian who does not handle the case acts.

    A wish from before he was hidden again does not count a second time.
    """
    if CandidateGroup.KUSTODIAN not in petugas.kelompok:
        raise MasukanSalah(
            f"Pegawai {petugas.nomor} bukan kustodian dan tidak membuka identitas yang dirahasiakan.",
            "Lampirkan pernyataan tertulis Pelapor (`pksbpmn lampiran tambah`); kustodian yang membukanya.",
        )
    if any(uow.penugasan.find(nomor_berkas=n, pegawai=petugas.nomor, selesai=None) for n in seperkara(uow, nomor)):
        raise MasukanSalah(
            f"Kustodian {petugas.nomor} menangani {nomor} dan tidak membuka identitas di dalamnya.",
            "Serahkan kepada kustodian lain.",
        )
    pernyataan = wajib_pernyataan(uow, (nomor,), petugas.nomor, bukti, "Membuka identitas")
    terakhir = uow.kehendak_pelapor.find(nomor_berkas=nomor, dirahasiakan=True)
    if terakhir and pernyataan.dicatat < terakhir[-1].waktu:
        raise MasukanSalah(
            "Pernyataan itu lebih lama daripada kehendak Pelapor untuk dirahasiakan.", "Lampirkan yang baru."
        )


def _beri_tahu_dibuka(uow: UnitOfWork, kehendak: KehendakPelapor) -> None:
    """Whoever complained learns at once that he is hidden no more, and so does every custodian."""
    nomor, kunci = kehendak.nomor_berkas, f"identitas-dibuka/{kehendak.id}"
    if uow.identitas.get(nomor).email is not None:
        beri_tahu(
            uow,
            kunci,
            nomor,
            f"Identitas Anda tidak lagi dirahasiakan: {nomor}",
            f"Menurut pernyataan tertulis yang kami terima, identitas Anda dalam laporan {nomor} tidak lagi "
            "dirahasiakan. Bila Anda tidak menghendakinya, beri tahu Ombudsman segera dengan menyebut nomor itu: "
            "identitas Anda dirahasiakan kembali pada hari itu juga (UU 37/2008 Pasal 24 ayat (2)).\n",
            kepada=Pihak.PELAPOR,
        )
    beri_tahu_kustodian(
        uow,
        kunci,
        nomor,
        f"Identitas Pelapor dibuka: {nomor}",
        f"Kustodian {kehendak.pegawai} membuka identitas Pelapor {nomor} atas pernyataan tertulisnya. Bila itu keliru: "
        f"`pksbpmn identitas kerahasiaan {nomor} RAHASIA`.\n",
    )


def _susun_kembali(uow: UnitOfWork, perkara: str, *, dirahasiakan: bool) -> tuple[int, int]:
    """Set the drafts anew that wait; how many were, and how many stay because somebody checked or signed them."""
    ulang = tetap = 0
    for naskah, konsep in _belum_terbit(uow, perkara):
        if not dirahasiakan and (konsep.diperiksa or konsep.ditandatangani) is not None:
            tetap += 1
            continue
        konsep.rancangan = tuple(_baca_ulang(uow, naskah, r, baru=not dirahasiakan) for r in konsep.rancangan)
        ulang += 1
    return ulang, tetap


def _belum_terbit(uow: UnitOfWork, perkara: str) -> Iterator[tuple[Naskah, Konsep]]:
    """The newest versions of documents that may name him and of which no letter has left."""
    for berkas in berkas_yang_menyebut(uow, perkara):
        for naskah in uow.naskah.find(nomor_berkas=berkas.nomor, nomor=None):
            konsep = konsep_terbaru(uow, naskah.id)
            if konsep is not None:
                yield naskah, konsep


def _baca_ulang(uow: UnitOfWork, naskah: Naskah, rancangan: Rancangan, *, baru: bool) -> Rancangan:
    permintaan = uow.permintaan.get(naskah.id_permintaan) if naskah.id_permintaan else None
    data = susun(uow, naskah.nomor_berkas, naskah.jenis, rancangan.kepada, permintaan, {})
    isi = halaman_keluar(uow, data) if baru else halaman_dibaca_ulang(uow, rancangan.halaman, data)
    return rancangan.model_copy(update={"halaman": isi})
