"""Tables, mapped onto the records of `domain.catatan`.

Every table has a running `_urutan` so that "oldest first" means the order of writing. Times are stored in UTC.
"""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import registry

from pksbpmn.domain import catatan, jenis, jenis_kerja_sama
from pksbpmn.domain.surat.halaman import AlamatSurat, Halaman
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.registry.encrypted import Rahasia, RahasiaJson, RahasiaModel, RahasiaTanggal


class Waktu(sa.types.TypeDecorator[datetime]):
    """An aware time: UTC in the database, Jakarta in Python."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Aware time → naive UTC."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Naive UTC → aware time in Jakarta."""
        return None if value is None else value.replace(tzinfo=UTC).astimezone(JAKARTA)


def enum_teks(kelas: type[StrEnum]) -> sa.Enum:
    """A closed list as text."""
    return sa.Enum(kelas, native_enum=False, length=40, values_callable=lambda e: [x.value for x in e])


def _wajib(nama: str, tipe: Any, **lain: Any) -> sa.Column[Any]:
    return sa.Column(nama, tipe, nullable=False, **lain)


_pemetaan = registry(
    metadata=sa.MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
        }
    )
)
metadata = _pemetaan.metadata


def tabel(nama: str, *kolom: sa.Column[Any] | sa.Constraint) -> sa.Table:
    """A table with the running `_urutan`."""
    urutan = sa.Column("_urutan", sa.Integer, primary_key=True, autoincrement=True)
    return sa.Table(nama, metadata, urutan, *kolom, sqlite_autoincrement=True)


def petakan(kelas: type, t: sa.Table) -> None:
    """Map a record class onto its table."""
    _pemetaan.map_imperatively(kelas, t)


def _laporan() -> sa.Column[Any]:
    return _wajib("nomor_laporan", sa.String(60), index=True)


def _kunci(nama: str = "id") -> sa.Column[Any]:
    return _wajib(nama, sa.String(60), unique=True)


laporan = tabel(
    "laporan",
    _kunci("nomor"),
    _wajib("diterima", Waktu),
    _wajib("kanal", enum_teks(jenis.KanalLaporan)),
    _wajib("bentuk", enum_teks(jenis.BentukLaporan)),
    _wajib("jenis_layanan", enum_teks(jenis.JenisLayanan)),
    _wajib("tanggal_peristiwa", sa.Date),
    _wajib("perihal", Rahasia),
    _wajib("uraian", Rahasia),
    sa.Column("upaya_tanggal", sa.Date),
    sa.Column("upaya_uraian", Rahasia),
    sa.Column("upaya_hasil", Rahasia),
    _wajib("permintaan_penyelesaian", Rahasia),
    sa.Column("kerugian", Rahasia),
    _wajib("berkas", sa.JSON),
    _wajib("identitas_dirahasiakan", sa.Boolean),
    _wajib("sumber", enum_teks(jenis_kerja_sama.SumberLaporan), server_default="LAPORAN"),
    _wajib("produk", enum_teks(jenis_kerja_sama.JenisProduk), server_default="LM"),
    sa.Column("jalur_cepat", enum_teks(jenis_kerja_sama.DasarJalurCepat)),
    _wajib("himpunan_aturan", sa.String(40), server_default="POR-58-2023"),
    sa.Column("akhir", enum_teks(jenis.Akhir)),
    sa.Column("ditutup", Waktu),
)
identitas = tabel(
    "identitas",
    _wajib("nomor_laporan", sa.String(60), unique=True),
    _wajib("nama_lengkap", Rahasia),
    _wajib("tempat_lahir", Rahasia),
    _wajib("tanggal_lahir", RahasiaTanggal),
    _wajib("status_perkawinan", Rahasia),
    _wajib("pekerjaan", Rahasia),
    _wajib("alamat_lengkap", Rahasia),
    _wajib("kewarganegaraan", enum_teks(jenis.Kewarganegaraan)),
    _wajib("jenis", enum_teks(jenis.JenisPelapor)),
    _wajib("email", Rahasia),
)
unit_terlapor = tabel(
    "unit_terlapor",
    _kunci(),
    _laporan(),
    _wajib("peran", enum_teks(jenis.Pihak)),
    _wajib("jabatan", Rahasia),
    _wajib("unit", Rahasia),
    _wajib("instansi", sa.Text),
    _wajib("alamat", Rahasia),
    _wajib("email", Rahasia),
)
permintaan = tabel(
    "permintaan",
    _kunci(),
    _laporan(),
    _wajib("jenis", enum_teks(jenis.JenisPermintaan)),
    _wajib("kepada", enum_teks(jenis.Pihak)),
    _wajib("dibuat", Waktu),
    _wajib("aturan", sa.JSON),
    _wajib("status", enum_teks(jenis.StatusPermintaan)),
    sa.Column("tanggal_diterima", sa.Date),
    sa.Column("batas", Waktu),
    sa.Column("penjelasan", sa.JSON),
)
jawaban = tabel(
    "jawaban",
    _kunci(),
    _wajib("id_permintaan", sa.String(60), index=True),
    _wajib("dari", enum_teks(jenis.Pihak)),
    _wajib("nilai", enum_teks(jenis.NilaiJawaban)),
    _wajib("cara", enum_teks(jenis.CaraJawaban)),
    _wajib("isi", Rahasia),
    sa.Column("oleh", sa.String(60)),
    _wajib("diterima", Waktu),
    _wajib("terlambat", sa.Boolean),
)
perpanjangan = tabel(
    "perpanjangan",
    _kunci(),
    _wajib("id_permintaan", sa.String(60), index=True),
    _wajib("batas_lama", Waktu),
    _wajib("batas_baru", Waktu),
    _wajib("alasan", Rahasia),
    _wajib("waktu", Waktu),
)
surat = tabel(
    "surat",
    _kunci(),
    _wajib("kunci", sa.String(200), unique=True),
    _laporan(),
    _wajib("jenis", enum_teks(jenis.JenisSurat)),
    _wajib("kepada", enum_teks(jenis.Pihak)),
    _wajib("nomor", sa.String(100)),
    _wajib("tanggal", sa.Date),
    _wajib("hal", sa.String(200)),
    _wajib("penerima", RahasiaModel(AlamatSurat)),
    _wajib("tembusan", RahasiaModel(tuple[AlamatSurat, ...])),
    _wajib("halaman", RahasiaModel(Halaman)),
    sa.Column("hash_dokumen", sa.String(64)),
    sa.Column("id_permintaan", sa.String(60), index=True),
    sa.Column("tanggal_diterima", sa.Date),
    sa.Column("bukti_penerimaan", sa.Text),
)
bukti = tabel(
    "bukti",
    _kunci(),
    _laporan(),
    _wajib("jenis", enum_teks(jenis.JenisBukti)),
    _wajib("uraian", Rahasia),
    _wajib("dari", enum_teks(jenis.Pihak)),
    _wajib("waktu", Waktu),
)
isi = tabel(
    "isi",
    _kunci(),
    _laporan(),
    _wajib("jenis", sa.String(40)),
    _wajib("data", RahasiaJson),
    _wajib("waktu", Waktu),
)
berita_acara = tabel(
    "berita_acara",
    _kunci(),
    _laporan(),
    _wajib("jenis", enum_teks(jenis.JenisBeritaAcara)),
    _wajib("hasil", sa.String(40)),
    _wajib("nomor", sa.String(100)),
    _wajib("tanggal", sa.Date),
    _wajib("sah", sa.Boolean),
)
tanda_tangan = tabel(
    "tanda_tangan",
    _kunci(),
    _wajib("id_berita_acara", sa.String(60)),
    _wajib("pihak", enum_teks(jenis.Pihak)),
    _wajib("waktu", Waktu),
    sa.UniqueConstraint("id_berita_acara", "pihak"),
)
keputusan = tabel(
    "keputusan",
    _kunci(),
    _laporan(),
    _wajib("elemen", sa.String(100)),
    _wajib("data", sa.JSON),
    _wajib("waktu", Waktu),
)
riwayat_tahap = tabel(
    "riwayat_tahap",
    _kunci(),
    _laporan(),
    _wajib("tahap", enum_teks(jenis.Tahap)),
    _wajib("mulai", Waktu),
    sa.Column("selesai", Waktu),
)
kiriman = tabel(
    "kiriman",
    _kunci(),
    _wajib("kunci", sa.String(200), unique=True),
    _wajib("jenis", sa.String(20)),
    _wajib("muatan", sa.JSON),
    _wajib("dibuat", Waktu),
    _wajib("berikutnya", Waktu, index=True),
    sa.Column("nomor_laporan", sa.String(60)),
    _wajib("percobaan", sa.Integer),
    sa.Column("selesai", Waktu, index=True),
    sa.Column("galat", sa.Text),
)
audit = tabel(
    "audit",
    _kunci(),
    _wajib("urut", sa.Integer, unique=True),
    _wajib("hash_sebelum", sa.String(64)),
    _wajib("hash", sa.String(64)),
    _wajib("waktu", Waktu),
    _wajib("pelaku", sa.String(100)),
    _wajib("peristiwa", sa.String(100)),
    sa.Column("nomor_laporan", sa.String(60), index=True),
    _wajib("rincian", sa.JSON),
)
kepala_audit = sa.Table(
    "kepala_audit",
    metadata,
    sa.Column("satu", sa.Integer, primary_key=True, autoincrement=False),
    _wajib("urut", sa.Integer),
    _wajib("hash", sa.String(64)),
)
kunci_terpasang = sa.Table(
    "kunci_terpasang",
    metadata,
    sa.Column("satu", sa.Integer, primary_key=True, autoincrement=False),
    _wajib("rahasia", Rahasia),
)
penomoran = sa.Table(
    "penomoran",
    metadata,
    sa.Column("deret", sa.String(100), primary_key=True),
    sa.Column("tahun", sa.Integer, primary_key=True),
    _wajib("terakhir", sa.Integer),
)
hasil_pekerjaan = sa.Table(
    "hasil_pekerjaan",
    metadata,
    sa.Column("job_key", sa.BigInteger, primary_key=True, autoincrement=False),
    _wajib("jenis", sa.String(100)),
    _wajib("hasil", sa.JSON),
)

for _kelas, _t in (
    (catatan.Laporan, laporan),
    (catatan.Identitas, identitas),
    (catatan.UnitTerlapor, unit_terlapor),
    (catatan.Permintaan, permintaan),
    (catatan.Jawaban, jawaban),
    (catatan.Perpanjangan, perpanjangan),
    (catatan.Surat, surat),
    (catatan.Bukti, bukti),
    (catatan.Isi, isi),
    (catatan.BeritaAcara, berita_acara),
    (catatan.TandaTangan, tanda_tangan),
    (catatan.Keputusan, keputusan),
    (catatan.RiwayatTahap, riwayat_tahap),
    (catatan.Kiriman, kiriman),
    (catatan.Audit, audit),
):
    petakan(_kelas, _t)
