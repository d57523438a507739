"""Records of the agreement itself and of what it orders beside complaints. Times are aware; days are Jakarta days."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pksbpmn.domain.jenis import Pihak
from pksbpmn.domain.jenis_kerja_sama import (
    JenisInformasi,
    JenisKanal,
    JenisUrusan,
    Klasifikasi,
    Penanggung,
    Peran,
    RuangLingkup,
    SistemLuar,
    StatusPerjanjian,
    Tindakan,
)


@dataclass(eq=False, kw_only=True)
class Urusan:
    """A matter that is no complaint. `data` holds what the engine must not know."""

    nomor: str
    jenis: JenisUrusan
    ruang_lingkup: RuangLingkup
    pengaju: Pihak
    perihal: str
    data: dict[str, Any]
    dibuat: datetime
    nomor_laporan: str | None = None
    akhir: str | None = None
    ditutup: datetime | None = None


@dataclass(eq=False, kw_only=True)
class NotaKesepahaman:
    """The MoU above the agreement; `sebutan_lain` are its numbers as printed elsewhere (PKS preamble, Pasal 6)."""

    id: str
    nomor_kesatu: str
    nomor_kedua: str
    sebutan_lain: list[str]
    tanggal: date
    berakhir: date | None = None


@dataclass(eq=False, kw_only=True)
class Perjanjian:
    """The agreement. `penandatangan`: two of {pihak, nama, jabatan, dasar}; without `id_mou` it is not in force."""

    id: str
    nomor_kesatu: str
    nomor_kedua: str
    nomor_tercetak: list[str]
    tanggal: date
    tempat: str
    penandatangan: list[dict[str, str]]
    id_mou: str | None
    status: StatusPerjanjian
    berakhir: date | None = None
    sebab_berakhir: str | None = None


@dataclass(eq=False, kw_only=True)
class DasarHukum:
    """A regulation that the agreement regards, and what has superseded it since."""

    id: str
    id_perjanjian: str
    peraturan: str
    tentang: str
    digantikan_oleh: str | None = None


@dataclass(eq=False, kw_only=True)
class NaskahAsli:
    """One of the two originals (PKS Pasal 14): "1/2" or "2/2"."""

    id: str
    id_perjanjian: str
    salinan: str
    pemegang: Pihak
    meterai: bool
    cap: bool


@dataclass(eq=False, kw_only=True)
class Adendum:
    """A change of the agreement; part of it once both agreed (PKS Pasal 12)."""

    id: str
    id_perjanjian: str
    nomor_urusan: str
    perihal: str
    ketentuan_diubah: str
    disetujui: list[str]
    nomor_kesatu: str | None = None
    nomor_kedua: str | None = None
    tanggal: date | None = None


@dataclass(eq=False, kw_only=True)
class Pengakhiran:
    """Written notice of early termination (PKS Pasal 7(1)); received once the other party has proved it."""

    id: str
    id_perjanjian: str
    oleh: Pihak
    nomor_surat: str
    tanggal_surat: date
    tanggal_pengakhiran: date
    alasan: str
    tanggal_diterima: date | None = None


@dataclass(eq=False, kw_only=True)
class Perselisihan:
    """A dispute about the agreement, to be settled by musyawarah (PKS Pasal 13)."""

    id: str
    id_perjanjian: str
    nomor_urusan: str
    diajukan: Pihak
    pokok: str
    dibuat: datetime
    hasil: str | None = None
    selesai: datetime | None = None


@dataclass(eq=False, kw_only=True)
class Biaya:
    """Whose budget an expense belongs to (PKS Pasal 10); a tag, no payment."""

    id: str
    nomor_berkas: str
    penanggung: Penanggung
    uraian: str
    waktu: datetime


@dataclass(eq=False, kw_only=True)
class Narahubung:
    """An appointed contact person, or one who acts for him (`delegasi_dari`). Ends the day before `berlaku_sampai`."""

    id: str
    pihak: Pihak
    jabatan: str
    nama: str
    alamat: str
    telepon: str
    email: str
    situs: str | None
    nomor_surat: str
    tanggal_surat: date
    berlaku_sejak: date
    berlaku_sampai: date | None = None
    delegasi_dari: str | None = None
    diberitahukan: date | None = None


@dataclass(eq=False, kw_only=True)
class Kanal:
    """A channel for data; refused until an officer has verified it (PKS Pasal 5(4), rules C-12)."""

    id: str
    pihak: Pihak
    jenis: JenisKanal
    alamat: str
    diverifikasi_oleh: str | None = None
    tanggal_verifikasi: date | None = None


@dataclass(eq=False, kw_only=True)
class ButirData:
    """One piece of information that is kept or exchanged, with its purpose and whose it is."""

    id: str
    nomor_berkas: str
    nama: str
    jenis: JenisInformasi
    tujuan: str
    pemilik: Pihak
    dibuat: datetime
    hash_berkas: str | None = None
    nama_berkas: str | None = None
    klasifikasi: Klasifikasi | None = None


@dataclass(eq=False, kw_only=True)
class KeputusanKlasifikasi:
    """A class given to one item by consequence test (UU 14/2008 Pasal 19)."""

    id: str
    id_butir: str
    klasifikasi: Klasifikasi
    pertimbangan: str
    dasar_hukum: str
    pejabat: str
    waktu: datetime


@dataclass(eq=False, kw_only=True)
class Penyerahan:
    """One transfer of data with its four checks (PKS Pasal 5(5)): class, integrity, completeness, validity."""

    id: str
    nomor_urusan: str
    dari: Pihak
    kepada: Pihak
    id_pengirim: str
    id_penerima: str
    id_kanal: str
    waktu: datetime
    butir: list[str]
    kerahasiaan: Klasifikasi
    keutuhan: str
    kelengkapan: dict[str, bool]
    validitas: dict[str, str]


@dataclass(eq=False, kw_only=True)
class Pengungkapan:
    """A disclosure to somebody else, allowed by law and approved (PKS Pasal 8(3))."""

    id: str
    id_butir: str
    kepada: str
    peraturan: str
    pasal: str
    pengaju: str
    penyetuju: str
    waktu: datetime


@dataclass(eq=False, kw_only=True)
class AksesIdentitas:
    """A wish to see who a hidden complainant is; another person decides."""

    id: str
    nomor_urusan: str
    nomor_laporan: str
    pemohon: str
    alasan: str
    dibuat: datetime
    diberikan: bool | None = None
    pemutus: str | None = None
    berlaku_sampai: datetime | None = None


@dataclass(eq=False, kw_only=True)
class JurnalAkses:
    """Who read or took out which protected data for what (PKS Pasal 8(2), UU 27/2022 Pasal 31); refusals too."""

    id: str
    waktu: datetime
    pelaku: str
    peran: Peran
    pihak: Pihak
    tindakan: Tindakan
    objek: str
    tujuan: str
    diizinkan: bool
    nomor_berkas: str | None = None


@dataclass(eq=False, kw_only=True)
class TelaahBersama:
    """A joint analysis of exchanged data with what came of it (PKS Pasal 5(2))."""

    id: str
    nomor_urusan: str
    hasil: str
    waktu: datetime


@dataclass(eq=False, kw_only=True)
class LaporanMonev:
    """The yearly report (PKS Pasal 11): `angka` are its figures, the hashes its CSV and XLSX."""

    id: str
    nomor_urusan: str
    mulai: date
    sampai: date
    angka: dict[str, Any]
    kendala: str
    perbaikan: str
    hash_csv: str
    hash_xlsx: str
    ditetapkan: datetime


@dataclass(eq=False, kw_only=True)
class RujukanLuar:
    """The number of the same matter in another system."""

    id: str
    nomor_laporan: str
    sistem: SistemLuar
    nomor: str


@dataclass(eq=False, kw_only=True)
class Penugasan:
    """An officer (by a staff number, no name) who handles a case in a role, until released."""

    id: str
    nomor_laporan: str
    pegawai: str
    peran: Peran
    unit: str
    mulai: datetime
    selesai: datetime | None = None


@dataclass(eq=False, kw_only=True)
class BenturanKepentingan:
    """A declared conflict of interest: this officer is barred from this case (UU 37/2008 Pasal 40)."""

    id: str
    nomor_laporan: str
    pegawai: str
    alasan: str
    waktu: datetime
