"""What the registry keeps: plain records, changed only by use cases. Times are aware; days are Jakarta days."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pksbpmn.domain.jenis import (
    Akhir,
    BentukLaporan,
    CaraJawaban,
    JenisBeritaAcara,
    JenisBukti,
    JenisLayanan,
    JenisPelapor,
    JenisPermintaan,
    JenisSurat,
    KanalLaporan,
    Kewarganegaraan,
    NilaiJawaban,
    Pihak,
    StatusPermintaan,
    Tahap,
)
from pksbpmn.domain.jenis_kerja_sama import DasarJalurCepat, JenisProduk, SumberLaporan
from pksbpmn.domain.surat.halaman import AlamatSurat, Halaman


@dataclass(eq=False, kw_only=True)
class Laporan:
    """A complaint without the complainant's identity. `perihal` names no person: letters to the other side carry it.

    `himpunan_aturan` are the rules it began under and keeps; a case of own initiative (`sumber`) has no `Identitas`.
    `jalur_cepat` is the ground of a rapid response (D-32).
    """

    nomor: str
    diterima: datetime
    kanal: KanalLaporan
    bentuk: BentukLaporan
    jenis_layanan: JenisLayanan
    tanggal_peristiwa: date
    perihal: str
    uraian: str
    upaya_tanggal: date | None
    upaya_uraian: str | None
    upaya_hasil: str | None
    permintaan_penyelesaian: str
    kerugian: str | None
    berkas: list[str]
    identitas_dirahasiakan: bool
    sumber: SumberLaporan = SumberLaporan.LAPORAN
    produk: JenisProduk = JenisProduk.LM
    jalur_cepat: DasarJalurCepat | None = None
    himpunan_aturan: str = "POR-58-2023"
    akhir: Akhir | None = None
    ditutup: datetime | None = None


@dataclass(eq=False, kw_only=True)
class Identitas:
    """Who the complainant is (UU 37/2008 Pasal 24(1)a), apart from the complaint."""

    nomor_laporan: str
    nama_lengkap: str
    tempat_lahir: str
    tanggal_lahir: date
    status_perkawinan: str
    pekerjaan: str
    alamat_lengkap: str
    kewarganegaraan: Kewarganegaraan
    jenis: JenisPelapor
    email: str


@dataclass(eq=False, kw_only=True)
class UnitTerlapor:
    """Terlapor or its superior in one complaint."""

    id: str
    nomor_laporan: str
    peran: Pihak
    jabatan: str
    unit: str
    instansi: str
    alamat: str
    email: str


@dataclass(eq=False, kw_only=True)
class Permintaan:
    """Something asked of a party outside, followed to its end. `penjelasan` is the explained deadline as JSON."""

    id: str
    nomor_laporan: str
    jenis: JenisPermintaan
    kepada: Pihak
    dibuat: datetime
    aturan: dict[str, Any]
    status: StatusPermintaan = StatusPermintaan.MENUNGGU
    tanggal_diterima: date | None = None
    batas: datetime | None = None
    penjelasan: dict[str, Any] | None = None


@dataclass(eq=False, kw_only=True)
class Jawaban:
    """An answer to a request, `oleh` a contact person (his id) where the law wants one. A late one moves nothing."""

    id: str
    id_permintaan: str
    dari: Pihak
    nilai: NilaiJawaban
    cara: CaraJawaban
    isi: str
    diterima: datetime
    terlambat: bool = False
    oleh: str | None = None


@dataclass(eq=False, kw_only=True)
class Perpanjangan:
    """A deadline made longer, with the reason."""

    id: str
    id_permintaan: str
    batas_lama: datetime
    batas_baru: datetime
    alasan: str
    waktu: datetime


@dataclass(eq=False, kw_only=True)
class Surat:
    """A letter or minutes sent to one addressee, fixed when it is issued: what is read of it later stands here.

    `kunci` is the business key that makes it one and only one. `halaman` is the page as it will be printed;
    `hash_dokumen` its PDF, None until it is printed.
    """

    id: str
    kunci: str
    nomor_laporan: str
    jenis: JenisSurat
    kepada: Pihak
    nomor: str
    tanggal: date
    hal: str
    penerima: AlamatSurat
    tembusan: tuple[AlamatSurat, ...]
    halaman: Halaman
    hash_dokumen: str | None = None
    id_permintaan: str | None = None
    tanggal_diterima: date | None = None
    bukti_penerimaan: str | None = None


@dataclass(eq=False, kw_only=True)
class Bukti:
    """A piece of evidence that a finding may rest on."""

    id: str
    nomor_laporan: str
    jenis: JenisBukti
    uraian: str
    dari: Pihak
    waktu: datetime


@dataclass(eq=False, kw_only=True)
class Isi:
    """What officers wrote for a document (model in `domain.isi`), one per complaint and kind; the newest counts."""

    id: str
    nomor_laporan: str
    jenis: str
    data: dict[str, Any]
    waktu: datetime


@dataclass(eq=False, kw_only=True)
class BeritaAcara:
    """Minutes of a meeting; valid once exactly the right parties signed."""

    id: str
    nomor_laporan: str
    jenis: JenisBeritaAcara
    hasil: str
    nomor: str
    tanggal: date
    sah: bool = False


@dataclass(eq=False, kw_only=True)
class TandaTangan:
    """One party's signature under minutes."""

    id: str
    id_berita_acara: str
    pihak: Pihak
    waktu: datetime


@dataclass(eq=False, kw_only=True)
class Keputusan:
    """A decision taken in a user task: the element and the form's fields."""

    id: str
    nomor_laporan: str
    elemen: str
    data: dict[str, Any]
    waktu: datetime


@dataclass(eq=False, kw_only=True)
class RiwayatTahap:
    """When a stage began and ended."""

    id: str
    nomor_laporan: str
    tahap: Tahap
    mulai: datetime
    selesai: datetime | None = None


@dataclass(eq=False, kw_only=True)
class Kiriman:
    """An outbox row: a mail to send or a message to publish. `kunci` makes a second one impossible."""

    id: str
    kunci: str
    jenis: str
    muatan: dict[str, Any]
    dibuat: datetime
    berikutnya: datetime
    nomor_laporan: str | None = None
    percobaan: int = 0
    selesai: datetime | None = None
    galat: str | None = None


@dataclass(eq=False, kw_only=True)
class Audit:
    """Who did what and when, without personal data; a link of the chain (`domain.rantai`) once it is written."""

    id: str
    waktu: datetime
    pelaku: str
    peristiwa: str
    nomor_laporan: str | None
    rincian: dict[str, Any]
    urut: int = 0
    hash_sebelum: str = ""
    hash: str = ""
