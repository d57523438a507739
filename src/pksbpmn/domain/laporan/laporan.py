"""The complaint as it is kept (PKS Pasal 1; UU 37/2008 Pasal 24). Times are aware; days are Jakarta days."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.record import Key, Ref, Secret


class Akhir(StrEnum):
    """How a complaint ended (rules 2.D)."""

    DIANGGAP_DICABUT = "DIANGGAP_DICABUT"
    DICABUT = "DICABUT"
    TIDAK_LOLOS_VERIFIKASI = "TIDAK_LOLOS_VERIFIKASI"
    SELESAI_KLARIFIKASI = "SELESAI_KLARIFIKASI"
    DITUTUP_PEMERIKSAAN = "DITUTUP_PEMERIKSAAN"
    PEMERIKSAAN_DIHENTIKAN = "PEMERIKSAAN_DIHENTIKAN"
    SELESAI_KONSILIASI = "SELESAI_KONSILIASI"
    LHP_DILAKSANAKAN = "LHP_DILAKSANAKAN"
    SELESAI_MEDIASI = "SELESAI_MEDIASI"
    REKOMENDASI_DILAKSANAKAN = "REKOMENDASI_DILAKSANAKAN"
    REKOMENDASI_SEBAGIAN = "REKOMENDASI_SEBAGIAN"
    REKOMENDASI_TIDAK_DILAKSANAKAN = "REKOMENDASI_TIDAK_DILAKSANAKAN"
    DIPUBLIKASIKAN = "DIPUBLIKASIKAN"
    DILAPORKAN_DPR_PRESIDEN = "DILAPORKAN_DPR_PRESIDEN"
    DIGABUNG = "DIGABUNG"

    @property
    def sebutan(self) -> str:
        """What letters and figures call it."""
        return _SEBUTAN_AKHIR[self]


_SEBUTAN_AKHIR = {
    Akhir.DIANGGAP_DICABUT: "laporan dianggap dicabut",
    Akhir.DICABUT: "laporan dicabut oleh Pelapor",
    Akhir.TIDAK_LOLOS_VERIFIKASI: "laporan tidak memenuhi syarat untuk diperiksa",
    Akhir.SELESAI_KLARIFIKASI: "laporan selesai pada tahap klarifikasi",
    Akhir.DITUTUP_PEMERIKSAAN: "pemeriksaan selesai dan tidak ditemukan maladministrasi",
    Akhir.PEMERIKSAAN_DIHENTIKAN: "pemeriksaan dihentikan",
    Akhir.SELESAI_KONSILIASI: "laporan selesai dengan kesepakatan konsiliasi",
    Akhir.LHP_DILAKSANAKAN: "tindakan korektif telah dilaksanakan",
    Akhir.SELESAI_MEDIASI: "laporan selesai dengan kesepakatan mediasi",
    Akhir.REKOMENDASI_DILAKSANAKAN: "Rekomendasi telah dilaksanakan",
    Akhir.REKOMENDASI_SEBAGIAN: "Rekomendasi dilaksanakan sebagian",
    Akhir.REKOMENDASI_TIDAK_DILAKSANAKAN: "Rekomendasi tidak dilaksanakan",
    Akhir.DIPUBLIKASIKAN: "pelaksanaan Rekomendasi telah dipublikasikan",
    Akhir.DIGABUNG: "laporan digabung dengan laporan lain tentang pokok yang sama",
    Akhir.DILAPORKAN_DPR_PRESIDEN: "pelaksanaan Rekomendasi telah dilaporkan kepada DPR dan Presiden",
}


class JenisLayanan(StrEnum):
    """The public service complained of (PKS Pasal 1, Pelayanan Publik)."""

    BARANG = "BARANG"
    JASA = "JASA"
    ADMINISTRATIF = "ADMINISTRATIF"


class JenisPelapor(StrEnum):
    """Who complains (PKS Pasal 1, Masyarakat)."""

    PERSEORANGAN = "PERSEORANGAN"
    KELOMPOK = "KELOMPOK"
    BADAN_HUKUM = "BADAN_HUKUM"


class Kewarganegaraan(StrEnum):
    """Every citizen or resident may complain (UU 37/2008 Pasal 23(1))."""

    WNI = "WNI"
    PENDUDUK = "PENDUDUK"


class BentukLaporan(StrEnum):
    """Written or oral (PKS Pasal 1, Laporan)."""

    TERTULIS = "TERTULIS"
    LISAN = "LISAN"


class KanalLaporan(StrEnum):
    """How a complaint reached the Ombudsman (rules REG-I-08)."""

    DATANG_LANGSUNG = "DATANG_LANGSUNG"
    SURAT = "SURAT"
    WHATSAPP = "WHATSAPP"
    EMAIL = "EMAIL"
    PVL_ON_THE_SPOT = "PVL_ON_THE_SPOT"
    TELEPON = "TELEPON"
    SITUS_WEB = "SITUS_WEB"


class SumberLaporan(StrEnum):
    """A complaint of somebody, or the Ombudsman's own initiative without a complainant (POR 38/2019)."""

    LAPORAN = "LAPORAN"
    PRAKARSA_SENDIRI = "PRAKARSA_SENDIRI"


class JenisProduk(StrEnum):
    """Product types of the Ombudsman (rules 2.D)."""

    LM = "LM"
    RCO = "RCO"
    IAPS = "IAPS"
    KONSULTASI_NON_LAPORAN = "KONSULTASI_NON_LAPORAN"
    SURAT_TEMBUSAN = "SURAT_TEMBUSAN"


class DasarJalurCepat(StrEnum):
    """Why a complaint gets a rapid response (RCO): safety, emergency, right to life (rules D-32)."""

    KESELAMATAN = "KESELAMATAN"
    KEDARURATAN = "KEDARURATAN"
    HAK_HIDUP = "HAK_HIDUP"


class AlasanPenolakan(StrEnum):
    """Grounds of refusal, each with its `dasar`; TIDAK_ADA is what the table says of a complaint without any.

    A complaint that was filed twice is refused under the rules of verification (REG-V-02), which the case's set names.
    """

    dasar: str

    def __new__(cls, nama: str, dasar: str) -> Self:
        """A ground that is its name, and knows its article as `formal_law` reads it."""
        alasan = str.__new__(cls, nama)
        alasan._value_, alasan.dasar = nama, dasar
        return alasan

    TIDAK_ADA = "TIDAK_ADA", ""
    BELUM_MENGADU = "BELUM_MENGADU", "UU 37/2008 Pasal 36(1)a"
    OBJEK_PENGADILAN = "OBJEK_PENGADILAN", "UU 37/2008 Pasal 36(1)b"
    MASIH_DITANGANI_INSTANSI = "MASIH_DITANGANI_INSTANSI", "UU 37/2008 Pasal 36(1)c"
    SUDAH_DISELESAIKAN = "SUDAH_DISELESAIKAN", "UU 37/2008 Pasal 36(1)d"
    DI_LUAR_KEWENANGAN = "DI_LUAR_KEWENANGAN", "UU 37/2008 Pasal 36(1)e"
    SUDAH_DISEPAKATI = "SUDAH_DISEPAKATI", "UU 37/2008 Pasal 36(1)f"
    PERISTIWA_LAMA = "PERISTIWA_LAMA", "UU 37/2008 Pasal 24(3)"
    DI_LUAR_KEMENTERIAN = "DI_LUAR_KEMENTERIAN", "PKS Pasal 1"
    LAPORAN_GANDA = "LAPORAN_GANDA", ""


@dataclass(eq=False, kw_only=True)
class Laporan:
    """A complaint without the complainant's identity. `perihal` names no person: letters to the other side carry it.

    What nobody has told is None, until it is completed (UU 37/2008 Pasal 25). A case of own initiative (`sumber`) has
    no `Identitas`. `jalur_cepat` is the ground of a rapid response (D-32).
    """

    nomor_berkas: Key
    kanal: KanalLaporan
    bentuk: BentukLaporan
    jenis_layanan: JenisLayanan | None
    tanggal_peristiwa: date | None
    uraian: Secret[str]
    upaya_tanggal: date | None
    upaya_uraian: Secret[str] | None
    upaya_hasil: Secret[str] | None
    permintaan_penyelesaian: Secret[str] | None
    kerugian: Secret[str] | None
    lampiran: Secret[tuple[str, ...]]
    identitas_dirahasiakan: bool
    sumber: SumberLaporan = SumberLaporan.LAPORAN
    produk: JenisProduk = JenisProduk.LM
    jalur_cepat: DasarJalurCepat | None = None


@dataclass(eq=False, kw_only=True)
class Identitas:
    """Who the complainant is (UU 37/2008 Pasal 24(1)a), apart from the complaint, and how he is reached.

    What nobody has told is None; one of `alamat_lengkap`, `telepon` and `email` is always there.
    """

    nomor_berkas: Key
    nama_lengkap: Secret[str]
    tempat_lahir: Secret[str] | None
    tanggal_lahir: Secret[date] | None
    status_perkawinan: Secret[str] | None
    pekerjaan: Secret[str] | None
    alamat_lengkap: Secret[str] | None
    kewarganegaraan: Kewarganegaraan | None
    jenis: JenisPelapor
    email: Secret[str] | None
    telepon: Secret[str] | None = None


@dataclass(eq=False, kw_only=True)
class UnitTerlapor:
    """Terlapor, its superior or a witness in one complaint, as far as it is known: the newest of a place counts.

    Of several Terlapor each has a place `ke`, from 1; the first is the one that letters speak of. `alasan` is why an
    officer named it, None for whom the complaint names.
    """

    id: Key
    nomor_berkas: Ref
    peran: Pihak
    jabatan: Secret[str] | None
    unit: Secret[str]
    instansi: Secret[str]
    alamat: Secret[str] | None
    email: Secret[str] | None
    ke: int = 1
    alasan: Secret[str] | None = None

    @property
    def sebutan(self) -> str:
        """Office and unit, as far as they are known."""
        return ", ".join(filter(None, (self.jabatan, self.unit)))

    @property
    def terjangkau(self) -> bool:
        """Whether a letter can be addressed to it: office, unit, and an address of some kind."""
        return self.jabatan is not None and (self.alamat is not None or self.email is not None)


_KEMNAKER = frozenset({"kementerian ketenagakerjaan", "kementerian ketenagakerjaan republik indonesia", "kemnaker"})


def lingkup_kementerian(instansi: str) -> bool:
    """Whether an institution is the ministry: Terlapor and its superior are, or the agreement does not cover them."""
    return instansi.casefold() in _KEMNAKER
