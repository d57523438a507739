"""The records: what can be asked of each kind of them, and the one list of them."""

from collections.abc import Collection
from datetime import datetime
from typing import Any, Protocol, TypeVar, get_args, get_type_hints

from pksbpmn.domain.berkas.akun import AkunPegawai, Pengelola
from pksbpmn.domain.berkas.audit import Audit
from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.biaya import Biaya
from pksbpmn.domain.berkas.diagram import DiagramTerpasang, PaketDiagram
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.keputusan import Keputusan
from pksbpmn.domain.berkas.kiriman import Kiriman
from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.penugasan import BenturanKepentingan, PengalihanTugas, Penugasan
from pksbpmn.domain.berkas.pindaian import Pindaian
from pksbpmn.domain.berkas.putusan import PernyataanPutusan, PutusanDitolak
from pksbpmn.domain.berkas.rujukan import RujukanLuar
from pksbpmn.domain.kerahasiaan.akses import AksesIdentitas, JurnalAkses
from pksbpmn.domain.kerahasiaan.kehendak import KehendakPelapor
from pksbpmn.domain.kerahasiaan.klasifikasi import KeputusanKlasifikasi
from pksbpmn.domain.kerahasiaan.lampiran import Lampiran
from pksbpmn.domain.kerahasiaan.nama_lain import NamaLain
from pksbpmn.domain.kerahasiaan.pemusnahan import Pemusnahan, Penahanan
from pksbpmn.domain.laporan.kejadian import PembukaanKembali
from pksbpmn.domain.laporan.laporan import Identitas, Laporan, UnitTerlapor
from pksbpmn.domain.laporan.pelengkap import Pelengkapan
from pksbpmn.domain.laporan.penggabungan import Penggabungan
from pksbpmn.domain.laporan.tahap import RiwayatTahap
from pksbpmn.domain.monev.laporan_monev import LaporanMonev
from pksbpmn.domain.pemeriksaan.berita_acara import BeritaAcara, TandaTangan
from pksbpmn.domain.pemeriksaan.isi import Isi
from pksbpmn.domain.pemeriksaan.lahp import Lahp
from pksbpmn.domain.pemeriksaan.pertemuan import PerubahanPertemuan
from pksbpmn.domain.pemeriksaan.temuan import Bukti, Temuan
from pksbpmn.domain.pemeriksaan.tindakan import PerkembanganTindakan, Tindakan
from pksbpmn.domain.perjanjian.adendum import Adendum
from pksbpmn.domain.perjanjian.narahubung import Narahubung
from pksbpmn.domain.perjanjian.perjanjian import (
    DasarHukum,
    NaskahAsli,
    NotaKesepahaman,
    Pengakhiran,
    PerbaikanTanggal,
    Perjanjian,
)
from pksbpmn.domain.perjanjian.perselisihan import Perselisihan
from pksbpmn.domain.perjanjian.usulan import UsulanPerjanjian
from pksbpmn.domain.permintaan.butir import ButirPermintaan
from pksbpmn.domain.permintaan.hak_menjawab import HakMenjawab
from pksbpmn.domain.permintaan.permintaan import Jawaban, Permintaan, Perpanjangan
from pksbpmn.domain.pertukaran.kanal import Kanal
from pksbpmn.domain.pertukaran.pertukaran import ButirData, Pengungkapan, Penyerahan, TelaahBersama
from pksbpmn.domain.surat.ekspedisi import Ekspedisi, PengirimanUlang
from pksbpmn.domain.surat.naskah import CatatanKonsep, Konsep, Naskah, TandaTanganPihak
from pksbpmn.domain.surat.penerimaan import Penerimaan
from pksbpmn.domain.surat.sertifikat import Sertifikat
from pksbpmn.domain.surat.surat import Surat

T = TypeVar("T")


class Repository(Protocol[T]):
    """The records of one kind."""

    def add(self, record: T) -> None:
        """Add a record; it is written with the unit of work's commit."""
        ...

    def get(self, key: str) -> T:
        """The record with this key, or TidakDitemukan."""
        ...

    def get_locked(self, key: str) -> T:
        """As `get`, and nobody else changes it before this transaction ends.

        For records whose state decides what may happen. Lock in this order: permintaan, laporan, surat.
        """
        ...

    def find(self, **attributes: object) -> list[T]:
        """Records whose attributes equal the given ones, oldest first."""
        ...

    def part(self, before: int, count: int, **attributes: object) -> list[T]:
        """So many of them after so many others, for a list that is shown page by page."""
        ...

    def newest(self, **attributes: object) -> T:
        """The newest of them, or TidakDitemukan."""
        ...


class BerkasRepository(Repository[Berkas], Protocol):
    """Case files, and the questions asked of all of them at once."""

    def bernomor(self, nomor: Collection[str]) -> list[Berkas]:
        """Those that have one of these numbers, in the order of the numbers."""
        ...

    def nomor_berjalan(self) -> set[str]:
        """Numbers of those that are open."""
        ...

    def ditutup_sebelum(self, jenis: JenisBerkas, moment: datetime) -> list[Berkas]:
        """Those of a kind that were closed before this moment, longest closed first."""
        ...


class Repositories:
    """The records: the one list of them. Each gets its table and its repository from here."""

    berkas: BerkasRepository
    laporan: Repository[Laporan]
    identitas: Repository[Identitas]
    unit_terlapor: Repository[UnitTerlapor]
    pelengkapan: Repository[Pelengkapan]
    permintaan: Repository[Permintaan]
    butir_permintaan: Repository[ButirPermintaan]
    jawaban: Repository[Jawaban]
    perpanjangan: Repository[Perpanjangan]
    naskah: Repository[Naskah]
    konsep: Repository[Konsep]
    catatan_konsep: Repository[CatatanKonsep]
    ekspedisi: Repository[Ekspedisi]
    pengiriman_ulang: Repository[PengirimanUlang]
    hak_menjawab: Repository[HakMenjawab]
    tanda_tangan_pihak: Repository[TandaTanganPihak]
    surat: Repository[Surat]
    penerimaan: Repository[Penerimaan]
    bukti: Repository[Bukti]
    temuan: Repository[Temuan]
    lahp: Repository[Lahp]
    tindakan: Repository[Tindakan]
    perkembangan_tindakan: Repository[PerkembanganTindakan]
    isi: Repository[Isi]
    berita_acara: Repository[BeritaAcara]
    tanda_tangan: Repository[TandaTangan]
    perubahan_pertemuan: Repository[PerubahanPertemuan]
    keputusan: Repository[Keputusan]
    paket_diagram: Repository[PaketDiagram]
    diagram_terpasang: Repository[DiagramTerpasang]
    pernyataan_putusan: Repository[PernyataanPutusan]
    putusan_ditolak: Repository[PutusanDitolak]
    pegawai: Repository[Pegawai]
    akun_pegawai: Repository[AkunPegawai]
    pengelola: Repository[Pengelola]
    riwayat_tahap: Repository[RiwayatTahap]
    pembukaan_kembali: Repository[PembukaanKembali]
    penggabungan: Repository[Penggabungan]
    kiriman: Repository[Kiriman]
    audit: Repository[Audit]
    nota_kesepahaman: Repository[NotaKesepahaman]
    perjanjian: Repository[Perjanjian]
    dasar_hukum: Repository[DasarHukum]
    naskah_asli: Repository[NaskahAsli]
    adendum: Repository[Adendum]
    pengakhiran: Repository[Pengakhiran]
    perbaikan_tanggal: Repository[PerbaikanTanggal]
    usulan_perjanjian: Repository[UsulanPerjanjian]
    perselisihan: Repository[Perselisihan]
    biaya: Repository[Biaya]
    narahubung: Repository[Narahubung]
    kanal: Repository[Kanal]
    butir_data: Repository[ButirData]
    pindaian: Repository[Pindaian]
    keputusan_klasifikasi: Repository[KeputusanKlasifikasi]
    penyerahan: Repository[Penyerahan]
    pengungkapan: Repository[Pengungkapan]
    akses_identitas: Repository[AksesIdentitas]
    jurnal_akses: Repository[JurnalAkses]
    lampiran: Repository[Lampiran]
    nama_lain: Repository[NamaLain]
    kehendak_pelapor: Repository[KehendakPelapor]
    pemusnahan: Repository[Pemusnahan]
    penahanan: Repository[Penahanan]
    telaah_bersama: Repository[TelaahBersama]
    laporan_monev: Repository[LaporanMonev]
    rujukan_luar: Repository[RujukanLuar]
    penugasan: Repository[Penugasan]
    pengalihan_tugas: Repository[PengalihanTugas]
    benturan_kepentingan: Repository[BenturanKepentingan]
    sertifikat: Repository[Sertifikat]


def _record(repository: Any) -> type[Any]:
    """The record class of `Repository[X]`, or of a repository with questions of its own."""
    generic = repository if get_args(repository) else repository.__orig_bases__[0]
    record: type[Any] = get_args(generic)[0]
    return record


RECORDS: dict[str, type[Any]] = {name: _record(hint) for name, hint in get_type_hints(Repositories).items()}
"""Record classes by the name of their repository."""
