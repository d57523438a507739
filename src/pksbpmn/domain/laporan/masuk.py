"""The complaint as it comes in, and what makes it acceptable at the door."""

from datetime import date

from pydantic import EmailStr, Field

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
)
from pksbpmn.domain.tenggat.kalender import mundur
from pksbpmn.domain.tenggat.tenggat import AturanTenggat


class PelaporMasuk(Isian):
    """Who complains: every field that UU 37/2008 Pasal 24(1)a asks for."""

    nama_lengkap: str = Field(max_length=200)
    tempat_lahir: str = Field(max_length=100)
    tanggal_lahir: date
    status_perkawinan: str = Field(max_length=30)
    pekerjaan: str = Field(max_length=100)
    alamat_lengkap: str = Field(max_length=500)
    kewarganegaraan: Kewarganegaraan = Kewarganegaraan.WNI
    jenis: JenisPelapor = JenisPelapor.PERSEORANGAN
    email: EmailStr


class UnitMasuk(Isian):
    """The complained-against unit or its superior; `instansi` must be the ministry (PKS Pasal 1, Terlapor)."""

    jabatan: str = Field(max_length=200)
    unit: str = Field(max_length=200)
    instansi: str = Field(default="Kementerian Ketenagakerjaan", max_length=200)
    alamat: str = Field(max_length=500)
    email: EmailStr


class UpayaMasuk(Isian):
    """The complaint to Terlapor or its superior that must come first (UU 37/2008 Pasal 24(1)c)."""

    tanggal: date
    uraian: str = Field(max_length=4000)
    hasil: str = Field(max_length=4000)


class RujukanMasuk(Isian):
    """The number of the same matter in another system."""

    sistem: SistemLuar
    nomor: str = Field(max_length=100)


class LaporanMasuk(Isian):
    """A complaint as filed, in writing or orally, or a case of the Ombudsman's own initiative (POR 38/2019, REG-O-01).

    A complaint needs `pelapor` and `upaya`; own initiative has neither.
    `jalur_cepat` marks an RCO, with its ground (D-32).
    """

    sumber: SumberLaporan = SumberLaporan.LAPORAN
    pelapor: PelaporMasuk | None = None
    jalur_cepat: DasarJalurCepat | None = None
    rujukan: tuple[RujukanMasuk, ...] = ()
    saksi: UnitMasuk | None = None
    identitas_dirahasiakan: bool = False
    terlapor: UnitMasuk
    atasan_terlapor: UnitMasuk
    tanggal_peristiwa: date
    perihal: str = Field(max_length=200, description="Pokok laporan tanpa nama orang")
    uraian: str = Field(max_length=20000)
    upaya: UpayaMasuk | None = None
    permintaan_penyelesaian: str = Field(max_length=4000)
    kerugian: str | None = Field(default=None, max_length=4000)
    jenis_layanan: JenisLayanan
    bentuk: BentukLaporan = BentukLaporan.TERTULIS
    kanal: KanalLaporan = KanalLaporan.SITUS_WEB
    berkas: tuple[str, ...] = ()

    @property
    def produk(self) -> JenisProduk:
        """The product type: own initiative, rapid response, or an ordinary complaint."""
        if self.sumber is SumberLaporan.PRAKARSA_SENDIRI:
            return JenisProduk.IAPS
        return JenisProduk.RCO if self.jalur_cepat else JenisProduk.LM


_KEMNAKER = frozenset({"kementerian ketenagakerjaan", "kementerian ketenagakerjaan republik indonesia", "kemnaker"})


def periksa_penerimaan(masuk: LaporanMasuk, hari_ini: date, umur: AturanTenggat) -> None:
    """Refuse what may not be received at all; say which rule forbids it. `umur` is how old an event may be."""
    _periksa_sumber(masuk)
    periksa_unit(Pihak.TERLAPOR, masuk.terlapor)
    periksa_unit(Pihak.ATASAN_TERLAPOR, masuk.atasan_terlapor)
    for apa, tanggal in (
        ("Tanggal peristiwa", masuk.tanggal_peristiwa),
        ("Tanggal upaya kepada Terlapor", masuk.upaya.tanggal if masuk.upaya else hari_ini),
        ("Tanggal lahir Pelapor", masuk.pelapor.tanggal_lahir if masuk.pelapor else hari_ini),
    ):
        if tanggal > hari_ini:
            raise MasukanSalah(f"{apa} ({tanggal.isoformat()}) ada di masa depan.", "Perbaiki tanggal itu.")
    if masuk.tanggal_peristiwa < batas_umur_peristiwa(hari_ini, umur):
        raise MasukanSalah(
            f"Peristiwa tanggal {masuk.tanggal_peristiwa.isoformat()} sudah lewat {umur.tertulis} pada tanggal "
            f"{hari_ini.isoformat()} (UU 37/2008 Pasal 24(3)).",
            "Laporan tidak dapat diterima; periksa kembali tanggal peristiwa.",
        )


def periksa_unit(peran: Pihak, unit: UnitMasuk) -> None:
    """Terlapor and its superior are units of the ministry, or the agreement does not cover them (PKS-1-01)."""
    if unit.instansi.casefold() not in _KEMNAKER:
        sebutan = "Terlapor" if peran is Pihak.TERLAPOR else "Atasan Terlapor"
        raise MasukanSalah(
            f"{sebutan} bukan penyelenggara pelayanan publik di lingkungan Kementerian Ketenagakerjaan "
            "(PKS Pasal 1, Terlapor).",
            "Sampaikan laporan ini melalui jalur Ombudsman di luar perjanjian ini.",
        )


def _periksa_sumber(masuk: LaporanMasuk) -> None:
    if masuk.sumber is SumberLaporan.LAPORAN and masuk.pelapor is None:
        raise MasukanSalah("Laporan harus menyebut Pelapornya (UU 37/2008 Pasal 24(1)a).", "Isi bagian pelapor.")
    if masuk.sumber is SumberLaporan.LAPORAN and masuk.upaya is None:
        raise MasukanSalah(
            "Keluhan harus lebih dahulu disampaikan kepada Terlapor atau atasannya (UU 37/2008 Pasal 24(1)c).",
            "Isi bagian upaya.",
        )
    if masuk.sumber is SumberLaporan.PRAKARSA_SENDIRI and masuk.pelapor is not None:
        raise MasukanSalah(
            "Prakarsa sendiri tidak mempunyai Pelapor (POR 38/2019).",
            "Hapus bagian pelapor, atau catat sebagai laporan.",
        )


def batas_umur_peristiwa(hari_ini: date, umur: AturanTenggat) -> date:
    """The oldest day of an event that may still be reported, `umur` before today (UU 37/2008 Pasal 24(3), D-01).

    By two years that is the same day; from 29 February of a leap year it is 28 February.
    """
    return mundur(hari_ini, umur.lama, umur.jenis_hari)
