"""The unit of work on SQLAlchemy, its counters and job results."""

from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from pksbpmn.domain import catatan, kerja_sama
from pksbpmn.domain.tenggat.kalender import KalenderKerja
from pksbpmn.registry import tables
from pksbpmn.registry.audit_chain import AuditSql
from pksbpmn.registry.repository import RepositorySql
from pksbpmn.usecases.ports import (
    Clock,
    DocumentStore,
    JobResults,
    Lembaga,
    Numbering,
    PembuatNaskah,
    Repository,
)


class NumberingSql:
    """Gapless counters: the row is locked until the transaction ends."""

    def __init__(self, sesi: Session) -> None:
        self._sesi = sesi

    def next(self, deret: str, tahun: int) -> int:
        """The next number of the series in that year, from 1."""
        dialek = self._sesi.get_bind().dialect.name
        sisip = (postgresql.insert if dialek == "postgresql" else sqlite.insert)(tables.penomoran)
        naik = sisip.values(deret=deret, tahun=tahun, terakhir=1).on_conflict_do_update(
            index_elements=["deret", "tahun"], set_={"terakhir": tables.penomoran.c.terakhir + 1}
        )
        return int(self._sesi.execute(naik.returning(tables.penomoran.c.terakhir)).scalar_one())


class JobResultsSql:
    """Results of done jobs, by job key."""

    def __init__(self, sesi: Session) -> None:
        self._sesi = sesi

    def get(self, job_key: int) -> dict[str, Any] | None:
        """The stored result, or None."""
        t = tables.hasil_pekerjaan
        hasil: dict[str, Any] | None = self._sesi.execute(sa.select(t.c.hasil).where(t.c.job_key == job_key)).scalar()
        return hasil

    def put(self, job_key: int, jenis: str, hasil: dict[str, Any]) -> None:
        """Keep the result; a second one for the same job violates the primary key."""
        self._sesi.execute(sa.insert(tables.hasil_pekerjaan).values(job_key=job_key, jenis=jenis, hasil=hasil))


@dataclass(frozen=True)
class Perlengkapan:
    """What every unit of work carries besides the database."""

    clock: Clock
    kalender: KalenderKerja
    pembuat: PembuatNaskah
    documents: DocumentStore
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
        self.documents = perlengkapan.documents
        self.lembaga = perlengkapan.lembaga
        self.pola_nomor_surat = perlengkapan.pola_nomor_surat
        self.pola_nomor_laporan = perlengkapan.pola_nomor_laporan

    def __enter__(self) -> Self:
        s = self._sesi = self._buka_sesi()
        self.laporan: Repository[catatan.Laporan] = RepositorySql(s, catatan.Laporan, "Laporan", "nomor")
        self.identitas: Repository[catatan.Identitas] = RepositorySql(
            s, catatan.Identitas, "Identitas laporan", "nomor_laporan"
        )
        self.unit_terlapor: Repository[catatan.UnitTerlapor] = RepositorySql(s, catatan.UnitTerlapor, "Terlapor")
        self.permintaan: Repository[catatan.Permintaan] = RepositorySql(s, catatan.Permintaan, "Permintaan")
        self.jawaban: Repository[catatan.Jawaban] = RepositorySql(s, catatan.Jawaban, "Jawaban")
        self.perpanjangan: Repository[catatan.Perpanjangan] = RepositorySql(s, catatan.Perpanjangan, "Perpanjangan")
        self.surat: Repository[catatan.Surat] = RepositorySql(s, catatan.Surat, "Surat")
        self.bukti: Repository[catatan.Bukti] = RepositorySql(s, catatan.Bukti, "Bukti")
        self.isi: Repository[catatan.Isi] = RepositorySql(s, catatan.Isi, "Isi")
        self.berita_acara: Repository[catatan.BeritaAcara] = RepositorySql(s, catatan.BeritaAcara, "Berita acara")
        self.tanda_tangan: Repository[catatan.TandaTangan] = RepositorySql(s, catatan.TandaTangan, "Tanda tangan")
        self.keputusan: Repository[catatan.Keputusan] = RepositorySql(s, catatan.Keputusan, "Keputusan")
        self.riwayat_tahap: Repository[catatan.RiwayatTahap] = RepositorySql(s, catatan.RiwayatTahap, "Riwayat tahap")
        self.kiriman: Repository[catatan.Kiriman] = RepositorySql(s, catatan.Kiriman, "Kiriman")
        self._audit = AuditSql(s)
        self.audit: Repository[catatan.Audit] = self._audit
        self.urusan: Repository[kerja_sama.Urusan] = RepositorySql(s, kerja_sama.Urusan, "Urusan", "nomor")
        self.nota_kesepahaman: Repository[kerja_sama.NotaKesepahaman] = RepositorySql(
            s, kerja_sama.NotaKesepahaman, "Nota kesepahaman"
        )
        self.perjanjian: Repository[kerja_sama.Perjanjian] = RepositorySql(s, kerja_sama.Perjanjian, "Perjanjian")
        self.dasar_hukum: Repository[kerja_sama.DasarHukum] = RepositorySql(s, kerja_sama.DasarHukum, "Dasar hukum")
        self.naskah_asli: Repository[kerja_sama.NaskahAsli] = RepositorySql(s, kerja_sama.NaskahAsli, "Naskah asli")
        self.adendum: Repository[kerja_sama.Adendum] = RepositorySql(s, kerja_sama.Adendum, "Adendum")
        self.pengakhiran: Repository[kerja_sama.Pengakhiran] = RepositorySql(s, kerja_sama.Pengakhiran, "Pengakhiran")
        self.perselisihan: Repository[kerja_sama.Perselisihan] = RepositorySql(
            s, kerja_sama.Perselisihan, "Perselisihan"
        )
        self.biaya: Repository[kerja_sama.Biaya] = RepositorySql(s, kerja_sama.Biaya, "Biaya")
        self.narahubung: Repository[kerja_sama.Narahubung] = RepositorySql(s, kerja_sama.Narahubung, "Narahubung")
        self.kanal: Repository[kerja_sama.Kanal] = RepositorySql(s, kerja_sama.Kanal, "Kanal")
        self.butir_data: Repository[kerja_sama.ButirData] = RepositorySql(s, kerja_sama.ButirData, "Butir data")
        self.keputusan_klasifikasi: Repository[kerja_sama.KeputusanKlasifikasi] = RepositorySql(
            s, kerja_sama.KeputusanKlasifikasi, "Keputusan klasifikasi"
        )
        self.penyerahan: Repository[kerja_sama.Penyerahan] = RepositorySql(s, kerja_sama.Penyerahan, "Penyerahan")
        self.pengungkapan: Repository[kerja_sama.Pengungkapan] = RepositorySql(
            s, kerja_sama.Pengungkapan, "Pengungkapan"
        )
        self.akses_identitas: Repository[kerja_sama.AksesIdentitas] = RepositorySql(
            s, kerja_sama.AksesIdentitas, "Permohonan akses"
        )
        self.jurnal_akses: Repository[kerja_sama.JurnalAkses] = RepositorySql(s, kerja_sama.JurnalAkses, "Jurnal akses")
        self.telaah_bersama: Repository[kerja_sama.TelaahBersama] = RepositorySql(
            s, kerja_sama.TelaahBersama, "Telaah bersama"
        )
        self.laporan_monev: Repository[kerja_sama.LaporanMonev] = RepositorySql(
            s, kerja_sama.LaporanMonev, "Laporan monev"
        )
        self.rujukan_luar: Repository[kerja_sama.RujukanLuar] = RepositorySql(s, kerja_sama.RujukanLuar, "Rujukan luar")
        self.penugasan: Repository[kerja_sama.Penugasan] = RepositorySql(s, kerja_sama.Penugasan, "Penugasan")
        self.benturan_kepentingan: Repository[kerja_sama.BenturanKepentingan] = RepositorySql(
            s, kerja_sama.BenturanKepentingan, "Benturan kepentingan"
        )
        self.numbering: Numbering = NumberingSql(s)
        self.job_results: JobResults = JobResultsSql(s)
        return self

    def __exit__(
        self, jenis: type[BaseException] | None, galat: BaseException | None, jejak: TracebackType | None
    ) -> None:
        self._sesi.close()

    def commit(self) -> None:
        """Write everything of this unit of work; the audit trail is chained last, so that its lock is short."""
        self._audit.rantaikan()
        self._sesi.commit()
