"""The unit of work on SQLAlchemy, its counters and job results."""

from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from pksbpmn.domain import catatan, kerja_sama
from pksbpmn.domain.kalender import KalenderKerja
from pksbpmn.registry import tabel, tabel_kerja_sama  # noqa: F401 - maps its records
from pksbpmn.registry.rantai_audit import AuditSql
from pksbpmn.registry.repositori import RepositoriSql
from pksbpmn.usecases.ports import (
    Clock,
    GudangDokumen,
    HasilPekerjaan,
    Lembaga,
    PembuatNaskah,
    Penomoran,
    Repositori,
)


class PenomoranSql:
    """Gapless counters: the row is locked until the transaction ends."""

    def __init__(self, sesi: Session) -> None:
        self._sesi = sesi

    def berikutnya(self, deret: str, tahun: int) -> int:
        """The next number of the series in that year, from 1."""
        dialek = self._sesi.get_bind().dialect.name
        sisip = (postgresql.insert if dialek == "postgresql" else sqlite.insert)(tabel.penomoran)
        naik = sisip.values(deret=deret, tahun=tahun, terakhir=1).on_conflict_do_update(
            index_elements=["deret", "tahun"], set_={"terakhir": tabel.penomoran.c.terakhir + 1}
        )
        return int(self._sesi.execute(naik.returning(tabel.penomoran.c.terakhir)).scalar_one())


class HasilPekerjaanSql:
    """Results of done jobs, by job key."""

    def __init__(self, sesi: Session) -> None:
        self._sesi = sesi

    def ambil(self, job_key: int) -> dict[str, Any] | None:
        """The stored result, or None."""
        t = tabel.hasil_pekerjaan
        hasil: dict[str, Any] | None = self._sesi.execute(sa.select(t.c.hasil).where(t.c.job_key == job_key)).scalar()
        return hasil

    def simpan(self, job_key: int, jenis: str, hasil: dict[str, Any]) -> None:
        """Keep the result; a second one for the same job violates the primary key."""
        self._sesi.execute(sa.insert(tabel.hasil_pekerjaan).values(job_key=job_key, jenis=jenis, hasil=hasil))


@dataclass(frozen=True)
class Perlengkapan:
    """What every unit of work carries besides the database."""

    clock: Clock
    kalender: KalenderKerja
    pembuat: PembuatNaskah
    gudang: GudangDokumen
    lembaga: Lembaga
    pola_nomor_surat: str
    pola_nomor_laporan: str


class UnitOfWorkSql:
    """One transaction on the registry; leaving the block without `commit` writes nothing."""

    def __init__(self, buka_sesi: Callable[[], Session], perlengkapan: Perlengkapan) -> None:
        self._buka_sesi = buka_sesi
        self.clock = perlengkapan.clock
        self.kalender = perlengkapan.kalender
        self.pembuat = perlengkapan.pembuat
        self.gudang = perlengkapan.gudang
        self.lembaga = perlengkapan.lembaga
        self.pola_nomor_surat = perlengkapan.pola_nomor_surat
        self.pola_nomor_laporan = perlengkapan.pola_nomor_laporan

    def __enter__(self) -> Self:
        s = self._sesi = self._buka_sesi()
        self.laporan: Repositori[catatan.Laporan] = RepositoriSql(s, catatan.Laporan, "Laporan", "nomor")
        self.identitas: Repositori[catatan.Identitas] = RepositoriSql(
            s, catatan.Identitas, "Identitas laporan", "nomor_laporan"
        )
        self.unit_terlapor: Repositori[catatan.UnitTerlapor] = RepositoriSql(s, catatan.UnitTerlapor, "Terlapor")
        self.permintaan: Repositori[catatan.Permintaan] = RepositoriSql(s, catatan.Permintaan, "Permintaan")
        self.jawaban: Repositori[catatan.Jawaban] = RepositoriSql(s, catatan.Jawaban, "Jawaban")
        self.perpanjangan: Repositori[catatan.Perpanjangan] = RepositoriSql(s, catatan.Perpanjangan, "Perpanjangan")
        self.surat: Repositori[catatan.Surat] = RepositoriSql(s, catatan.Surat, "Surat")
        self.bukti: Repositori[catatan.Bukti] = RepositoriSql(s, catatan.Bukti, "Bukti")
        self.isi: Repositori[catatan.Isi] = RepositoriSql(s, catatan.Isi, "Isi")
        self.berita_acara: Repositori[catatan.BeritaAcara] = RepositoriSql(s, catatan.BeritaAcara, "Berita acara")
        self.tanda_tangan: Repositori[catatan.TandaTangan] = RepositoriSql(s, catatan.TandaTangan, "Tanda tangan")
        self.keputusan: Repositori[catatan.Keputusan] = RepositoriSql(s, catatan.Keputusan, "Keputusan")
        self.riwayat_tahap: Repositori[catatan.RiwayatTahap] = RepositoriSql(s, catatan.RiwayatTahap, "Riwayat tahap")
        self.kiriman: Repositori[catatan.Kiriman] = RepositoriSql(s, catatan.Kiriman, "Kiriman")
        self._audit = AuditSql(s)
        self.audit: Repositori[catatan.Audit] = self._audit
        self.urusan: Repositori[kerja_sama.Urusan] = RepositoriSql(s, kerja_sama.Urusan, "Urusan", "nomor")
        self.nota_kesepahaman: Repositori[kerja_sama.NotaKesepahaman] = RepositoriSql(
            s, kerja_sama.NotaKesepahaman, "Nota kesepahaman"
        )
        self.perjanjian: Repositori[kerja_sama.Perjanjian] = RepositoriSql(s, kerja_sama.Perjanjian, "Perjanjian")
        self.dasar_hukum: Repositori[kerja_sama.DasarHukum] = RepositoriSql(s, kerja_sama.DasarHukum, "Dasar hukum")
        self.naskah_asli: Repositori[kerja_sama.NaskahAsli] = RepositoriSql(s, kerja_sama.NaskahAsli, "Naskah asli")
        self.adendum: Repositori[kerja_sama.Adendum] = RepositoriSql(s, kerja_sama.Adendum, "Adendum")
        self.pengakhiran: Repositori[kerja_sama.Pengakhiran] = RepositoriSql(s, kerja_sama.Pengakhiran, "Pengakhiran")
        self.perselisihan: Repositori[kerja_sama.Perselisihan] = RepositoriSql(
            s, kerja_sama.Perselisihan, "Perselisihan"
        )
        self.biaya: Repositori[kerja_sama.Biaya] = RepositoriSql(s, kerja_sama.Biaya, "Biaya")
        self.narahubung: Repositori[kerja_sama.Narahubung] = RepositoriSql(s, kerja_sama.Narahubung, "Narahubung")
        self.kanal: Repositori[kerja_sama.Kanal] = RepositoriSql(s, kerja_sama.Kanal, "Kanal")
        self.butir_data: Repositori[kerja_sama.ButirData] = RepositoriSql(s, kerja_sama.ButirData, "Butir data")
        self.keputusan_klasifikasi: Repositori[kerja_sama.KeputusanKlasifikasi] = RepositoriSql(
            s, kerja_sama.KeputusanKlasifikasi, "Keputusan klasifikasi"
        )
        self.penyerahan: Repositori[kerja_sama.Penyerahan] = RepositoriSql(s, kerja_sama.Penyerahan, "Penyerahan")
        self.pengungkapan: Repositori[kerja_sama.Pengungkapan] = RepositoriSql(
            s, kerja_sama.Pengungkapan, "Pengungkapan"
        )
        self.akses_identitas: Repositori[kerja_sama.AksesIdentitas] = RepositoriSql(
            s, kerja_sama.AksesIdentitas, "Permohonan akses"
        )
        self.jurnal_akses: Repositori[kerja_sama.JurnalAkses] = RepositoriSql(s, kerja_sama.JurnalAkses, "Jurnal akses")
        self.telaah_bersama: Repositori[kerja_sama.TelaahBersama] = RepositoriSql(
            s, kerja_sama.TelaahBersama, "Telaah bersama"
        )
        self.laporan_monev: Repositori[kerja_sama.LaporanMonev] = RepositoriSql(
            s, kerja_sama.LaporanMonev, "Laporan monev"
        )
        self.rujukan_luar: Repositori[kerja_sama.RujukanLuar] = RepositoriSql(s, kerja_sama.RujukanLuar, "Rujukan luar")
        self.penugasan: Repositori[kerja_sama.Penugasan] = RepositoriSql(s, kerja_sama.Penugasan, "Penugasan")
        self.benturan_kepentingan: Repositori[kerja_sama.BenturanKepentingan] = RepositoriSql(
            s, kerja_sama.BenturanKepentingan, "Benturan kepentingan"
        )
        self.penomoran: Penomoran = PenomoranSql(s)
        self.hasil_pekerjaan: HasilPekerjaan = HasilPekerjaanSql(s)
        return self

    def __exit__(
        self, jenis: type[BaseException] | None, galat: BaseException | None, jejak: TracebackType | None
    ) -> None:
        self._sesi.close()

    def commit(self) -> None:
        """Write everything of this unit of work; the audit trail is chained last, so that its lock is short."""
        self._audit.rantaikan()
        self._sesi.commit()
