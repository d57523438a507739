"""Requests, answers and changed deadlines as they are kept. Times are aware; days are Jakarta days.

What happened has two dates: the day of it (`diterima`), and the moment and person of its entry (`dicatat`,
`dicatat_oleh`: a staff number, or the party that entered it itself).
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Self

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.pemeriksaan.berita_acara import JenisBeritaAcara
from pksbpmn.domain.pemeriksaan.temuan import JenisBukti
from pksbpmn.domain.pemeriksaan.tindakan import SumberTindakan
from pksbpmn.domain.permintaan.pertemuan import PertemuanKlarifikasi
from pksbpmn.domain.record import Indexed, Key, Ref, Secret
from pksbpmn.domain.surat.surat import JenisSurat as S
from pksbpmn.domain.tenggat.tenggat import AturanTenggat, Tenggat
from pksbpmn.names import JenisTenggat as T


class NilaiJawaban(StrEnum):
    """The one word of an answer that the diagram may look at.

    Nobody answers SEBAGIAN or TIDAK_DIJAWAB: that is what an answer, or none, came to; nor TIDAK_TERPANGGIL, which is
    a summons that was received after its hearing.
    """

    DIJAWAB = "DIJAWAB"
    SETUJU = "SETUJU"
    TIDAK_SETUJU = "TIDAK_SETUJU"
    USUL_LAIN = "USUL_LAIN"
    HADIR = "HADIR"
    TIDAK_HADIR_SAH = "TIDAK_HADIR_SAH"
    DITANDATANGANI = "DITANDATANGANI"
    DITOLAK_DASAR_HUKUM = "DITOLAK_DASAR_HUKUM"
    BERALASAN = "BERALASAN"
    MENERIMA = "MENERIMA"
    SEBAGIAN = "SEBAGIAN"
    TIDAK_DIJAWAB = "TIDAK_DIJAWAB"
    TIDAK_TERPANGGIL = "TIDAK_TERPANGGIL"


class SifatJawaban(StrEnum):
    """Whether an answer ends the term. "Sedang dikerjakan" is an interim one: kept, and nothing moves."""

    SEMENTARA = "SEMENTARA"
    AKHIR = "AKHIR"


class StatusPermintaan(StrEnum):
    """Where a request stands."""

    MENUNGGU = "MENUNGGU"
    DIJAWAB = "DIJAWAB"
    LEWAT = "LEWAT"
    BATAL = "BATAL"


class CaraJawaban(StrEnum):
    """How an answer was given (PKS Pasal 4(4)a)."""

    LANGSUNG = "LANGSUNG"
    TERTULIS = "TERTULIS"


_KE = re.compile(r"_\d$")
_BIASA = frozenset({NilaiJawaban.DIJAWAB})
_DATA = frozenset({NilaiJawaban.DIJAWAB, NilaiJawaban.DITOLAK_DASAR_HUKUM})
_HADIR = frozenset({NilaiJawaban.HADIR, NilaiJawaban.TIDAK_HADIR_SAH})
_PERSETUJUAN = frozenset({NilaiJawaban.SETUJU, NilaiJawaban.TIDAK_SETUJU})
_JADWAL = frozenset({NilaiJawaban.SETUJU, NilaiJawaban.USUL_LAIN})
_TANDA_TANGAN = frozenset({NilaiJawaban.DITANDATANGANI, NilaiJawaban.TIDAK_SETUJU})
_TANGGAPAN = frozenset({NilaiJawaban.MENERIMA, NilaiJawaban.BERALASAN})


@dataclass(frozen=True)
class KetentuanPermintaan:
    """One kind of request: its letter, what letters call it, the answers it takes.

    An answer becomes evidence of the kind `bukti` or a signature under minutes of the kind `menandatangani`. `butir` is
    the part of `IsiPermintaanData` that lists what is asked by item. `tindakan` is the document whose actions an answer
    speaks of.
    """

    surat: S
    sebutan: str
    jawaban: frozenset[NilaiJawaban] = _BIASA
    bukti: JenisBukti | None = None
    menandatangani: JenisBeritaAcara | None = None
    butir: str | None = None
    tindakan: SumberTindakan | None = None


_K = KetentuanPermintaan


def _klarifikasi(sebutan: str) -> KetentuanPermintaan:
    return _K(S.PERMINTAAN_KLARIFIKASI, sebutan, bukti=JenisBukti.KETERANGAN)


def _panggilan(sebutan: str) -> KetentuanPermintaan:
    return _K(S.PANGGILAN, sebutan, _HADIR, bukti=JenisBukti.KETERANGAN)


def _perkembangan(sebutan: str, sumber: SumberTindakan) -> KetentuanPermintaan:
    return _K(S.PERMINTAAN_PERKEMBANGAN, sebutan, tindakan=sumber)


class JenisPermintaan(StrEnum):
    """What is asked of a party outside, each with its deadline in `tenggat.dmn`."""

    ketentuan: KetentuanPermintaan

    def __new__(cls, tenggat: T, ketentuan: KetentuanPermintaan) -> Self:
        """A kind that is called what its row of `tenggat.dmn` is, and knows how it is asked and answered."""
        jenis = str.__new__(cls, tenggat.value)
        jenis._value_, jenis.ketentuan = tenggat.value, ketentuan
        return jenis

    @property
    def rangkaian(self) -> str:
        """What is asked again when nobody answers: "KLARIFIKASI" for the first and the second request alike."""
        return _KE.sub("", self.value)

    @property
    def klarifikasi(self) -> bool:
        """Whether silence may waive the right to answer, and "langsung" is a meeting (UU 37/2008 33; PKS 4(4)a)."""
        return self.rangkaian == "KLARIFIKASI"

    KELENGKAPAN = T.KELENGKAPAN, _K(S.PERMINTAAN_KELENGKAPAN, "kelengkapan laporan")
    KLARIFIKASI_1 = T.KLARIFIKASI_1, _klarifikasi("permintaan klarifikasi pertama")
    KLARIFIKASI_2 = T.KLARIFIKASI_2, _klarifikasi("permintaan klarifikasi kedua")
    PERMINTAAN_KETERANGAN = (
        T.PERMINTAAN_KETERANGAN,
        _K(S.PERMINTAAN_DATA, "permintaan keterangan", _DATA, bukti=JenisBukti.KETERANGAN, butir="keterangan"),
    )
    PERMINTAAN_DATA = (
        T.PERMINTAAN_DATA,
        _K(S.PERMINTAAN_DATA, "permintaan data", _DATA, bukti=JenisBukti.DATA, butir="data"),
    )
    PERMINTAAN_DOKUMEN = (
        T.PERMINTAAN_DOKUMEN,
        _K(S.PERMINTAAN_DATA, "permintaan dokumen", _DATA, bukti=JenisBukti.DOKUMEN, butir="dokumen"),
    )
    PANGGILAN_1 = T.PANGGILAN_1, _panggilan("panggilan pertama")
    PANGGILAN_2 = T.PANGGILAN_2, _panggilan("panggilan kedua")
    PANGGILAN_3 = T.PANGGILAN_3, _panggilan("panggilan ketiga")
    TANGGAPAN_PELAPOR = (
        T.TANGGAPAN_PELAPOR,
        _K(S.PEMBERITAHUAN_HASIL, "tanggapan atas hasil pemeriksaan", _TANGGAPAN, bukti=JenisBukti.KETERANGAN),
    )
    PERSETUJUAN_KONSILIASI = (
        T.PERSETUJUAN_KONSILIASI,
        _K(S.USULAN_KONSILIASI, "persetujuan atas usulan konsiliasi", _PERSETUJUAN),
    )
    JADWAL_KONSILIASI = T.JADWAL_KONSILIASI, _K(S.UNDANGAN_KONSILIASI, "persetujuan atas jadwal konsiliasi", _JADWAL)
    TANDA_TANGAN_KONSILIASI = (
        T.TANDA_TANGAN_KONSILIASI,
        _K(
            S.PERMINTAAN_TANDA_TANGAN,
            "penandatanganan berita acara konsiliasi",
            _TANDA_TANGAN,
            menandatangani=JenisBeritaAcara.KONSILIASI,
        ),
    )
    PELAKSANAAN_KESEPAKATAN = (
        T.PELAKSANAAN_KESEPAKATAN,
        _K(S.PELAKSANAAN_KESEPAKATAN, "laporan pelaksanaan kesepakatan"),
    )
    KOORDINASI_LAHP = T.KOORDINASI_LAHP, _K(S.KOORDINASI_LAHP, "koordinasi penyerahan Laporan Akhir Hasil Pemeriksaan")
    TINDAK_LANJUT_LAHP = (
        T.TINDAK_LANJUT_LAHP,
        _K(S.LAHP, "tindak lanjut Laporan Akhir Hasil Pemeriksaan", tindakan=SumberTindakan.LAHP),
    )
    DORONGAN_LAHP = (
        T.DORONGAN_LAHP,
        _K(S.PERMINTAAN_DORONGAN, "dorongan tindak lanjut Laporan Akhir Hasil Pemeriksaan"),
    )
    PERKEMBANGAN_LAHP = (
        T.PERKEMBANGAN_LAHP,
        _perkembangan("laporan perkembangan tindak lanjut Laporan Akhir Hasil Pemeriksaan", SumberTindakan.LAHP),
    )
    PERSETUJUAN_MEDIASI = T.PERSETUJUAN_MEDIASI, _K(S.USULAN_MEDIASI, "persetujuan atas usulan mediasi", _PERSETUJUAN)
    JADWAL_MEDIASI = T.JADWAL_MEDIASI, _K(S.UNDANGAN_MEDIASI, "persetujuan atas jadwal mediasi", _JADWAL)
    TANDA_TANGAN_MEDIASI = (
        T.TANDA_TANGAN_MEDIASI,
        _K(
            S.PERMINTAAN_TANDA_TANGAN,
            "penandatanganan berita acara hasil mediasi",
            _TANDA_TANGAN,
            menandatangani=JenisBeritaAcara.MEDIASI,
        ),
    )
    KOORDINASI_REKOMENDASI = T.KOORDINASI_REKOMENDASI, _K(S.KOORDINASI_REKOMENDASI, "koordinasi penyerahan Rekomendasi")
    PELAKSANAAN_REKOMENDASI = (
        T.PELAKSANAAN_REKOMENDASI,
        _K(S.REKOMENDASI, "laporan pelaksanaan Rekomendasi", tindakan=SumberTindakan.REKOMENDASI),
    )
    DORONGAN_REKOMENDASI = T.DORONGAN_REKOMENDASI, _K(S.PERMINTAAN_DORONGAN, "dorongan pelaksanaan Rekomendasi")
    PERKEMBANGAN_REKOMENDASI = (
        T.PERKEMBANGAN_REKOMENDASI,
        _perkembangan("laporan perkembangan pelaksanaan Rekomendasi", SumberTindakan.REKOMENDASI),
    )
    PERTUKARAN_DATA = T.PERTUKARAN_DATA, _K(S.PERMINTAAN_PERTUKARAN_DATA, "permintaan data dan informasi", _DATA)
    MASUKAN_MONEV = T.MASUKAN_MONEV, _K(S.PERMINTAAN_MASUKAN_MONEV, "masukan untuk laporan pemantauan dan evaluasi")
    KOORDINASI = T.KOORDINASI, _K(S.KOORDINASI, "koordinasi antarnarahubung")
    PERSETUJUAN_ADENDUM = (
        T.PERSETUJUAN_ADENDUM,
        _K(S.RANCANGAN_ADENDUM, "persetujuan atas rancangan adendum", _PERSETUJUAN),
    )
    MUSYAWARAH = T.MUSYAWARAH, _K(S.UNDANGAN_MUSYAWARAH, "kehadiran dalam musyawarah", _JADWAL)


@dataclass(eq=False, kw_only=True)
class Permintaan:
    """Something asked of a party outside, followed to its end, with its deadline once it has one.

    Who is in copy (`tembusan`) may answer as well, and his answer ends the term. `waktu_hadir` is the hearing of a
    summons. Of several Terlapor `ke` is the place, `bersama` the first request opened with it, None in that one.
    """

    id: Key
    nomor_berkas: Ref
    jenis: JenisPermintaan
    kepada: Pihak
    dibuat: datetime
    aturan: AturanTenggat
    status: Indexed[StatusPermintaan] = StatusPermintaan.MENUNGGU
    tanggal_diterima: date | None = None
    batas: Indexed[datetime | None] = None
    tenggat: Tenggat | None = None
    tembusan: tuple[Pihak, ...] = ()
    waktu_hadir: datetime | None = None
    ke: int = 1
    bersama: Ref | None = None

    @property
    def penjawab(self) -> frozenset[Pihak]:
        """Who may answer: the asked party, and who is in copy."""
        return frozenset({self.kepada, *self.tembusan})

    def tepat_waktu(self, diterima: date) -> bool:
        """Whether an answer of this day is in time; without a deadline every day is."""
        return self.batas is None or diterima <= self.batas.date()

    def tetapkan(self, tenggat: Tenggat) -> None:
        """Let this deadline hold."""
        self.tenggat, self.batas = tenggat, tenggat.batas


@dataclass(eq=False, kw_only=True)
class Jawaban:
    """An answer to a request, `oleh` a contact person (his id) where the law wants one; `pertemuan` where it was given.

    One that arrived in time is in time, whenever it is entered; a late one moves nothing. The first final one ends the
    term, and so does the one that leaves no item outstanding; later ones are additions.
    """

    id: Key
    id_permintaan: Ref
    dari: Pihak
    nilai: NilaiJawaban
    cara: CaraJawaban
    isi: Secret[str]
    diterima: date
    dicatat: datetime
    dicatat_oleh: str
    sifat: SifatJawaban = SifatJawaban.AKHIR
    terlambat: bool = False
    oleh: str | None = None
    pertemuan: Secret[PertemuanKlarifikasi] | None = None


class SebabPerubahan(StrEnum):
    """Why a deadline became another."""

    DIPERPANJANG = "DIPERPANJANG"
    PENERIMAAN_DIBETULKAN = "PENERIMAAN_DIBETULKAN"


@dataclass(eq=False, kw_only=True)
class Perpanjangan:
    """A deadline that became another, with the reason; `sebelumnya` is the computation that it replaced.

    `oleh` is the staff number of who approved an extension, or entered a corrected receipt.
    """

    id: Key
    id_permintaan: Ref
    batas_lama: datetime
    batas_baru: datetime
    alasan: Secret[str]
    waktu: datetime
    sebab: SebabPerubahan = SebabPerubahan.DIPERPANJANG
    oleh: str | None = None
    sebelumnya: Tenggat | None = None
