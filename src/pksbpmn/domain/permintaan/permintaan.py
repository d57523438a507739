"""Requests, answers and extensions as they are kept. Times are aware; days are Jakarta days."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.record import Indexed, Key, Ref, Secret
from pksbpmn.domain.tenggat.tenggat import AturanTenggat, Tenggat


class JenisPermintaan(StrEnum):
    """What is asked of a party outside, each with its deadline in `tenggat.dmn`."""

    KELENGKAPAN = "KELENGKAPAN"
    KLARIFIKASI_1 = "KLARIFIKASI_1"
    KLARIFIKASI_2 = "KLARIFIKASI_2"
    PERMINTAAN_KETERANGAN = "PERMINTAAN_KETERANGAN"
    PERMINTAAN_DATA = "PERMINTAAN_DATA"
    PERMINTAAN_DOKUMEN = "PERMINTAAN_DOKUMEN"
    PANGGILAN_1 = "PANGGILAN_1"
    PANGGILAN_2 = "PANGGILAN_2"
    PANGGILAN_3 = "PANGGILAN_3"
    TANGGAPAN_PELAPOR = "TANGGAPAN_PELAPOR"
    PERSETUJUAN_KONSILIASI = "PERSETUJUAN_KONSILIASI"
    JADWAL_KONSILIASI = "JADWAL_KONSILIASI"
    TANDA_TANGAN_KONSILIASI = "TANDA_TANGAN_KONSILIASI"
    PELAKSANAAN_KESEPAKATAN = "PELAKSANAAN_KESEPAKATAN"
    KOORDINASI_LAHP = "KOORDINASI_LAHP"
    TINDAK_LANJUT_LAHP = "TINDAK_LANJUT_LAHP"
    DORONGAN_LAHP = "DORONGAN_LAHP"
    PERKEMBANGAN_LAHP = "PERKEMBANGAN_LAHP"
    PERSETUJUAN_MEDIASI = "PERSETUJUAN_MEDIASI"
    JADWAL_MEDIASI = "JADWAL_MEDIASI"
    TANDA_TANGAN_MEDIASI = "TANDA_TANGAN_MEDIASI"
    KOORDINASI_REKOMENDASI = "KOORDINASI_REKOMENDASI"
    PELAKSANAAN_REKOMENDASI = "PELAKSANAAN_REKOMENDASI"
    DORONGAN_REKOMENDASI = "DORONGAN_REKOMENDASI"
    PERKEMBANGAN_REKOMENDASI = "PERKEMBANGAN_REKOMENDASI"
    PERTUKARAN_DATA = "PERTUKARAN_DATA"
    MASUKAN_MONEV = "MASUKAN_MONEV"
    KOORDINASI = "KOORDINASI"
    PERSETUJUAN_ADENDUM = "PERSETUJUAN_ADENDUM"
    MUSYAWARAH = "MUSYAWARAH"


class NilaiJawaban(StrEnum):
    """The one word of an answer that the diagram may look at."""

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
    TIDAK_DIJAWAB = "TIDAK_DIJAWAB"


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


@dataclass(eq=False, kw_only=True)
class Permintaan:
    """Something asked of a party outside, followed to its end, with its deadline once it has one."""

    id: Key
    nomor_berkas: Ref
    jenis: JenisPermintaan
    kepada: Pihak
    dibuat: datetime
    aturan: AturanTenggat
    status: StatusPermintaan = StatusPermintaan.MENUNGGU
    tanggal_diterima: date | None = None
    batas: Indexed[datetime | None] = None
    tenggat: Tenggat | None = None

    def tetapkan(self, tenggat: Tenggat) -> None:
        """Let this deadline hold."""
        self.tenggat, self.batas = tenggat, tenggat.batas


@dataclass(eq=False, kw_only=True)
class Jawaban:
    """An answer to a request, `oleh` a contact person (his id) where the law wants one. A late one moves nothing."""

    id: Key
    id_permintaan: Ref
    dari: Pihak
    nilai: NilaiJawaban
    cara: CaraJawaban
    isi: Secret[str]
    diterima: datetime
    terlambat: bool = False
    oleh: str | None = None


@dataclass(eq=False, kw_only=True)
class Perpanjangan:
    """A deadline made longer, with the reason."""

    id: Key
    id_permintaan: Ref
    batas_lama: datetime
    batas_baru: datetime
    alasan: Secret[str]
    waktu: datetime
