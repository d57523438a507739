"""The complaint as it comes in. The door stays open: only what contradicts itself is sent back (UU 37/2008)."""

from datetime import date
from typing import Annotated, Self

from pydantic import AfterValidator, EmailStr, Field, model_validator
from pydantic_core import PydanticCustomError

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.rujukan import SistemLuar
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.isian import Isian
from pksbpmn.domain.laporan.laporan import (
    BentukLaporan,
    DasarJalurCepat,
    JenisLayanan,
    JenisPelapor,
    JenisProduk,
    KanalLaporan,
    Kewarganegaraan,
    SumberLaporan,
    lingkup_kementerian,
)
from pksbpmn.domain.tenggat.kalender import mundur
from pksbpmn.domain.tenggat.tenggat import AturanTenggat

PERIHAL_UMUM = "pelayanan publik di bidang ketenagakerjaan"
"""The subject of a complaint to which nobody has given one yet."""
_ANGKA_TELEPON = range(6, 16)
"""How many figures a telephone number has (E.164: at most fifteen)."""


def _nomor_telepon(teks: str) -> str:
    if sum(c.isdigit() for c in teks) not in _ANGKA_TELEPON or not set(teks) <= set("0123456789+-() ."):
        raise PydanticCustomError("aturan", "harus nomor telepon (6 sampai 15 angka)")
    return teks


Telepon = Annotated[str, Field(max_length=40), AfterValidator(_nomor_telepon)]


class PelaporPelengkap(Isian):
    """What is told of the complainant; what is not named stays as it is."""

    nama_lengkap: str | None = Field(default=None, max_length=200)
    tempat_lahir: str | None = Field(default=None, max_length=100)
    tanggal_lahir: date | None = None
    status_perkawinan: str | None = Field(default=None, max_length=30)
    pekerjaan: str | None = Field(default=None, max_length=100)
    alamat_lengkap: str | None = Field(default=None, max_length=500)
    kewarganegaraan: Kewarganegaraan | None = None
    jenis: JenisPelapor | None = None
    email: EmailStr | None = None
    telepon: Telepon | None = None


class PelaporMasuk(PelaporPelengkap):
    """Who complains. His name and one way to reach him are enough to be registered.

    What else UU 37/2008 Pasal 24(1)a asks for may follow (Pasal 25).
    """

    nama_lengkap: str = Field(max_length=200)
    jenis: JenisPelapor = JenisPelapor.PERSEORANGAN

    @model_validator(mode="after")
    def _terjangkau(self) -> Self:
        if self.email is None and self.telepon is None and self.alamat_lengkap is None:
            raise PydanticCustomError("aturan", "isi telepon, alamat_lengkap, atau email, agar Pelapor dapat dihubungi")
        return self


class UnitMasuk(Isian):
    """The complained-against unit, its superior or a witness, as far as it is known."""

    jabatan: str | None = Field(default=None, max_length=200)
    unit: str = Field(max_length=200)
    instansi: str = Field(default="Kementerian Ketenagakerjaan", max_length=200)
    alamat: str | None = Field(default=None, max_length=500)
    email: EmailStr | None = None


class UpayaMasuk(Isian):
    """What was tried first with Terlapor or its superior (UU 37/2008 Pasal 24(1)c)."""

    tanggal: date | None = None
    uraian: str = Field(max_length=4000)
    hasil: str | None = Field(default=None, max_length=4000)


class RujukanMasuk(Isian):
    """The number of the same matter in another system."""

    sistem: SistemLuar
    nomor: str = Field(max_length=100)


class LaporanMasuk(Isian):
    """A complaint as filed, in writing or orally, or a case of the Ombudsman's own initiative (POR 38/2019, REG-O-01).

    A complaint needs its `pelapor` and `uraian`; own initiative has no complainant. Whatever else is not told is None.
    `jalur_cepat` marks an RCO, with its ground (D-32).
    """

    sumber: SumberLaporan = SumberLaporan.LAPORAN
    pelapor: PelaporMasuk | None = None
    jalur_cepat: DasarJalurCepat | None = None
    rujukan: tuple[RujukanMasuk, ...] = ()
    saksi: UnitMasuk | None = None
    identitas_dirahasiakan: bool = False
    terlapor: UnitMasuk | None = None
    atasan_terlapor: UnitMasuk | None = None
    tanggal_peristiwa: date | None = None
    perihal: str | None = Field(default=None, max_length=200, description="Pokok laporan tanpa nama orang")
    uraian: str = Field(max_length=20000)
    upaya: UpayaMasuk | None = None
    permintaan_penyelesaian: str | None = Field(default=None, max_length=4000)
    kerugian: str | None = Field(default=None, max_length=4000)
    jenis_layanan: JenisLayanan | None = None
    bentuk: BentukLaporan = BentukLaporan.TERTULIS
    kanal: KanalLaporan = KanalLaporan.SITUS_WEB
    berkas: Annotated[tuple[Annotated[str, Field(max_length=200)], ...], Field(max_length=100)] = ()

    @property
    def produk(self) -> JenisProduk:
        """The product type: own initiative, rapid response, or an ordinary complaint."""
        if self.sumber is SumberLaporan.PRAKARSA_SENDIRI:
            return JenisProduk.IAPS
        return JenisProduk.RCO if self.jalur_cepat else JenisProduk.LM


def periksa_penerimaan(masuk: LaporanMasuk, hari_ini: date) -> None:
    """Send back what contradicts itself. Whatever is missing, old or not the ministry's is registered all the same."""
    if masuk.sumber is SumberLaporan.LAPORAN and masuk.pelapor is None:
        raise MasukanSalah("Laporan harus menyebut Pelapornya (UU 37/2008 Pasal 24(1)a).", "Isi bagian pelapor.")
    if masuk.sumber is SumberLaporan.PRAKARSA_SENDIRI and masuk.pelapor is not None:
        raise MasukanSalah(
            "Prakarsa sendiri tidak mempunyai Pelapor (POR 38/2019).",
            "Hapus bagian pelapor, atau catat sebagai laporan.",
        )
    periksa_tanggal(
        hari_ini,
        masuk.tanggal_peristiwa,
        masuk.upaya.tanggal if masuk.upaya else None,
        masuk.pelapor.tanggal_lahir if masuk.pelapor else None,
    )


def periksa_tanggal(hari_ini: date, peristiwa: date | None, upaya: date | None, lahir: date | None) -> None:
    """No day that is told lies ahead."""
    for apa, tanggal in (
        ("Tanggal peristiwa", peristiwa),
        ("Tanggal upaya kepada Terlapor", upaya),
        ("Tanggal lahir Pelapor", lahir),
    ):
        if tanggal is not None and tanggal > hari_ini:
            raise MasukanSalah(f"{apa} ({tanggal.isoformat()}) ada di masa depan.", "Perbaiki tanggal itu.")


def periksa_unit(peran: Pihak, unit: UnitMasuk) -> None:
    """Whom an officer names as Terlapor or its superior is a unit of the ministry (PKS Pasal 1, PKS-1-01)."""
    if not lingkup_kementerian(unit.instansi):
        sebutan = "Terlapor" if peran is Pihak.TERLAPOR else "Atasan Terlapor"
        raise MasukanSalah(
            f"{sebutan} bukan penyelenggara pelayanan publik di lingkungan Kementerian Ketenagakerjaan "
            "(PKS Pasal 1, Terlapor).",
            "Laporan itu ditolak dengan surat oleh rapat pleno, dengan alasan DI_LUAR_KEMENTERIAN.",
        )


def batas_umur_peristiwa(hari_ini: date, umur: AturanTenggat) -> date:
    """The oldest day of an event that may still be reported, `umur` before today (UU 37/2008 Pasal 24(3), D-01).

    By two years that is the same day; from 29 February of a leap year it is 28 February.
    """
    return mundur(hari_ini, umur.lama, umur.jenis_hari)
