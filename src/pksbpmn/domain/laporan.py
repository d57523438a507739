"""The complaint as it comes in, and what makes it acceptable at the door."""

from datetime import date

from pydantic import BaseModel, ConfigDict, EmailStr, Field

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.jenis import BentukLaporan, JenisLayanan, JenisPelapor, KanalLaporan, Kewarganegaraan


class _Masukan(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, str_min_length=1)


class PelaporMasuk(_Masukan):
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


class UnitMasuk(_Masukan):
    """The complained-against unit or its superior; `instansi` must be the ministry (PKS Pasal 1, Terlapor)."""

    jabatan: str = Field(max_length=200)
    unit: str = Field(max_length=200)
    instansi: str = Field(default="Kementerian Ketenagakerjaan", max_length=200)
    alamat: str = Field(max_length=500)
    email: EmailStr


class UpayaMasuk(_Masukan):
    """The complaint to Terlapor or its superior that must come first (UU 37/2008 Pasal 24(1)c)."""

    tanggal: date
    uraian: str = Field(max_length=4000)
    hasil: str = Field(max_length=4000)


class LaporanMasuk(_Masukan):
    """A complaint as filed, in writing or orally."""

    pelapor: PelaporMasuk
    identitas_dirahasiakan: bool = False
    terlapor: UnitMasuk
    atasan_terlapor: UnitMasuk
    tanggal_peristiwa: date
    perihal: str = Field(max_length=200, description="Pokok laporan tanpa nama orang")
    uraian: str = Field(max_length=20000)
    upaya: UpayaMasuk
    permintaan_penyelesaian: str = Field(max_length=4000)
    kerugian: str | None = Field(default=None, max_length=4000)
    jenis_layanan: JenisLayanan
    bentuk: BentukLaporan = BentukLaporan.TERTULIS
    kanal: KanalLaporan = KanalLaporan.SITUS_WEB
    berkas: tuple[str, ...] = ()


_KEMNAKER = frozenset({"kementerian ketenagakerjaan", "kementerian ketenagakerjaan republik indonesia", "kemnaker"})


def periksa_penerimaan(masuk: LaporanMasuk, hari_ini: date) -> None:
    """Refuse what may not be received at all; say which rule forbids it."""
    for peran, unit in (("Terlapor", masuk.terlapor), ("Atasan Terlapor", masuk.atasan_terlapor)):
        if unit.instansi.casefold() not in _KEMNAKER:
            raise MasukanSalah(
                f"{peran} bukan penyelenggara pelayanan publik di lingkungan Kementerian Ketenagakerjaan "
                "(PKS Pasal 1, Terlapor).",
                "Sampaikan laporan ini melalui jalur Ombudsman di luar perjanjian ini.",
            )
    for apa, tanggal in (
        ("Tanggal peristiwa", masuk.tanggal_peristiwa),
        ("Tanggal upaya kepada Terlapor", masuk.upaya.tanggal),
        ("Tanggal lahir Pelapor", masuk.pelapor.tanggal_lahir),
    ):
        if tanggal > hari_ini:
            raise MasukanSalah(f"{apa} ({tanggal.isoformat()}) ada di masa depan.", "Perbaiki tanggal itu.")
    if masuk.tanggal_peristiwa < batas_umur_peristiwa(hari_ini):
        raise MasukanSalah(
            f"Peristiwa tanggal {masuk.tanggal_peristiwa.isoformat()} sudah lewat dua tahun pada tanggal "
            f"{hari_ini.isoformat()} (UU 37/2008 Pasal 24(3)).",
            "Laporan tidak dapat diterima; periksa kembali tanggal peristiwa.",
        )


def batas_umur_peristiwa(hari_ini: date) -> date:
    """The oldest day of an event that may still be reported: the same day two years ago (UU 37/2008 Pasal 24(3)).

    From 29 February of a leap year the day two years ago is 28 February.
    """
    try:
        return hari_ini.replace(year=hari_ini.year - 2)
    except ValueError:
        return hari_ini.replace(year=hari_ini.year - 2, day=28)
