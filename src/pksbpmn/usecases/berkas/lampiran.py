"""Files kept with what they came with: checked by content, encrypted, listed by source."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from pksbpmn.domain.berkas.izin import PENENTU_KELAS
from pksbpmn.domain.berkas.penugasan import nomor_pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.unggahan import tipe_isi
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.kewenangan import KELAS_BAWAAN
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.kerahasiaan.lampiran import Lampiran, LampiranMasuk, SumberLampiran
from pksbpmn.domain.kerahasiaan.panjang import filled_size
from pksbpmn.usecases.berkas.pegawai import orang_sama
from pksbpmn.usecases.berkas.rahasia import tanpa_pelapor
from pksbpmn.usecases.berkas.unggahan import KeadaanBerkas, alasan_ditahan, keadaan, terima
from pksbpmn.usecases.berkas.yang_tahu import yang_melihat
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.ports import UnitOfWork


@dataclass(frozen=True)
class LampiranRingkas:
    """A file as people look for it; `ukuran` is about its bytes.

    Whose file it is tells nobody who has one like it: there is no digest, and no exact size (PKS Pasal 8).
    """

    id: str
    nama: str
    sumber: str
    id_sumber: str
    dari: str
    diterima: date
    dicatat_oleh: str
    tipe: str
    ukuran: int
    klasifikasi: str
    keadaan: KeadaanBerkas


def wajib_menentukan_kelas(uow: UnitOfWork, kelas: Klasifikasi | None, pemilik: Pihak | None = None) -> None:
    """Refuse an officer who enters something as more open than it would be unclassed: the test makes it so.

    Opening is for a head, the custodian or the PPID (UU 14/2008 Pasal 19); Itjen's officers class what is Itjen's own
    (`pemilik`), which is another public body.
    """
    petugas = yang_melihat(uow)
    if kelas in (None, KELAS_BAWAAN) or petugas is None or petugas.anggota(PENENTU_KELAS):
        return
    if pemilik is petugas.pihak is Pihak.ITJEN:
        return
    raise MasukanSalah(
        f"Pegawai {petugas.nomor} tidak berwenang menurunkan kelas (UU 14/2008 Pasal 19).",
        f"Catat tanpa --klasifikasi; lalu pegawai dari kelompok {', '.join(PENENTU_KELAS)} menentukannya dengan "
        "`pksbpmn kerahasiaan klasifikasi`.",
    )


def lampirkan(  # noqa: PLR0913 - where a file came from
    uow: UnitOfWork,
    nomor: str,
    sumber: SumberLampiran,
    id_sumber: str,
    semua: Sequence[LampiranMasuk],
    *,
    dari: Pihak,
    diterima: date,
    dicatat_oleh: str,
) -> None:
    """Keep files with what they came with. MasukanSalah where one is unfit, and none is kept."""
    for kelas in {x.klasifikasi for x in semua}:
        wajib_menentukan_kelas(uow, kelas)
    diterima_semua = terima(uow, nomor, [(x.nama, x.isi) for x in semua])
    for masuk, (aman, hash_berkas) in zip(semua, diterima_semua, strict=True):
        lampiran = Lampiran(
            id=id_baru(),
            nomor_berkas=nomor,
            sumber=sumber,
            id_sumber=id_sumber,
            nama=aman,
            hash_berkas=hash_berkas,
            ukuran=filled_size(len(masuk.isi) + 1),
            tipe=tipe_isi(aman, masuk.isi),
            dari=dari,
            diterima=diterima,
            dicatat=uow.clock.now(),
            dicatat_oleh=dicatat_oleh,
            klasifikasi=masuk.klasifikasi,
        )
        uow.lampiran.add(lampiran)
        audit(uow, "lampiran-disimpan", nomor, dari=dari, id_lampiran=lampiran.id, sumber=sumber, id_sumber=id_sumber)


def wajib_pernyataan(
    uow: UnitOfWork, tempat: Collection[str], petugas: str, bukti: str | None, perbuatan: str
) -> Lampiran:
    """The complainant's written wish in one of these cases, which another officer put there; refused without one.

    Two officers saw it: who enters a letter of his, and who does what it asks for.
    """
    ada = [x for x in uow.lampiran.find(id=bukti) if uow.berkas.get(x.nomor_berkas).nomor_perkara in tempat]
    if not ada or ada[0].dari is not Pihak.PELAPOR or alasan_ditahan(uow, ada[0].hash_berkas) is not None:
        raise MasukanSalah(
            f"{perbuatan} memerlukan pernyataan tertulis Pelapor dalam berkas itu.",
            "Sebut --bukti dengan id lampiran yang datang dari PELAPOR (`pksbpmn lampiran daftar`).",
        )
    pencatat = nomor_pegawai(ada[0].dicatat_oleh)
    if pencatat is None or orang_sama(uow, pencatat, petugas):
        raise MasukanSalah(
            "Pernyataan Pelapor tidak dilampirkan pegawai lain.",
            "Mintalah pegawai lain melampirkannya (`pksbpmn lampiran tambah NOMOR BERKAS --bersama LAPORAN "
            "--dari PELAPOR`), atau melanjutkannya.",
        )
    return ada[0]


def _kira_kira(ukuran: int) -> int:
    """The next power of two."""
    return 1 << max(ukuran - 1, 0).bit_length()


def daftar_lampiran(uow: UnitOfWork, nomor: str) -> tuple[LampiranRingkas, ...]:
    """The files of a case file, oldest first; no name of a file names the complainant. Raises TidakDitemukan."""
    berkas = uow.berkas.get(nomor)
    semua = uow.lampiran.find(nomor_berkas=berkas.nomor)
    tersamar = tanpa_pelapor(uow, berkas, [x.nama for x in semua])
    return tuple(
        LampiranRingkas(
            x.id,
            nama,
            x.sumber,
            x.id_sumber,
            x.dari,
            x.diterima,
            x.dicatat_oleh,
            x.tipe,
            _kira_kira(x.ukuran),
            x.klasifikasi or KELAS_BAWAAN,
            keadaan(uow, x.hash_berkas),
        )
        for x, nama in zip(semua, tersamar, strict=True)
    )
