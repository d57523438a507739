"""The complaint as it is kept (PKS Pasal 1; UU 37/2008 Pasal 24). Times are aware; days are Jakarta days."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

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
    Akhir.DIPUBLIKASIKAN: "Rekomendasi tidak dilaksanakan dan telah dipublikasikan",
    Akhir.DILAPORKAN_DPR_PRESIDEN: "Rekomendasi tidak dilaksanakan dan telah dilaporkan kepada DPR dan Presiden",
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
    """Grounds of refusal (UU 37/2008 Pasal 36(1))."""

    TIDAK_ADA = "TIDAK_ADA"
    BELUM_MENGADU = "BELUM_MENGADU"
    OBJEK_PENGADILAN = "OBJEK_PENGADILAN"
    MASIH_DITANGANI_INSTANSI = "MASIH_DITANGANI_INSTANSI"
    SUDAH_DISELESAIKAN = "SUDAH_DISELESAIKAN"
    DI_LUAR_KEWENANGAN = "DI_LUAR_KEWENANGAN"
    LAPORAN_GANDA = "LAPORAN_GANDA"


@dataclass(eq=False, kw_only=True)
class Laporan:
    """A complaint without the complainant's identity. `perihal` names no person: letters to the other side carry it.

    `himpunan_aturan` are the rules it began under and keeps; a case of own initiative (`sumber`) has no `Identitas`.
    `jalur_cepat` is the ground of a rapid response (D-32).
    """

    nomor_berkas: Key
    kanal: KanalLaporan
    bentuk: BentukLaporan
    jenis_layanan: JenisLayanan
    tanggal_peristiwa: date
    uraian: Secret[str]
    upaya_tanggal: date | None
    upaya_uraian: Secret[str] | None
    upaya_hasil: Secret[str] | None
    permintaan_penyelesaian: Secret[str]
    kerugian: Secret[str] | None
    lampiran: Secret[tuple[str, ...]]
    identitas_dirahasiakan: bool
    sumber: SumberLaporan = SumberLaporan.LAPORAN
    produk: JenisProduk = JenisProduk.LM
    jalur_cepat: DasarJalurCepat | None = None


@dataclass(eq=False, kw_only=True)
class Identitas:
    """Who the complainant is (UU 37/2008 Pasal 24(1)a), apart from the complaint."""

    nomor_berkas: Key
    nama_lengkap: Secret[str]
    tempat_lahir: Secret[str]
    tanggal_lahir: Secret[date]
    status_perkawinan: Secret[str]
    pekerjaan: Secret[str]
    alamat_lengkap: Secret[str]
    kewarganegaraan: Kewarganegaraan
    jenis: JenisPelapor
    email: Secret[str]


@dataclass(eq=False, kw_only=True)
class UnitTerlapor:
    """Terlapor or its superior in one complaint."""

    id: Key
    nomor_berkas: Ref
    peran: Pihak
    jabatan: Secret[str]
    unit: Secret[str]
    instansi: str
    alamat: Secret[str]
    email: Secret[str]
