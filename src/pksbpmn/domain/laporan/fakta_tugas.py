"""What a user task shows of its case: closed words, numbers, counts and days, nothing that anybody typed.

It is the one variable of the engine that is read by people, so it holds no name, address, subject or account of what
happened, of a hidden complainant or of anybody else (PKS Pasal 8; design rule 2).
"""

from collections.abc import Mapping
from typing import Final

from pydantic import ConfigDict
from pydantic.alias_generators import to_camel

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.isian import Simpanan
from pksbpmn.domain.kerahasiaan.akses import SebabPemutusDitolak
from pksbpmn.domain.pemeriksaan.temuan import SebabTemuanDitolak
from pksbpmn.domain.pemeriksaan.tindakan import SebabPenilaianDitolak
from pksbpmn.domain.surat.naskah import SebabUlang


class _Fakta(Simpanan):
    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=to_camel, populate_by_name=True)


class FaktaPermintaan(_Fakta):
    """A request: what was asked of whom, and how far it is; days as people write them, None for what is not yet."""

    apa: str
    kepada: str
    keadaan: str
    dikirim: str | None = None
    diterima: str | None = None
    dijawab: str | None = None
    batas: str | None = None
    dasar: str | None = None


class FaktaTugas(_Fakta):
    """What a task shows. `kembali`: why it is there again; `prioritas`: Tasklist's, 0 to 100.

    `permintaan` are the newest, `permintaan_lain` how many older ones the round has.
    """

    nomor: str
    jenis: str
    prioritas: int
    tentang: str | None = None
    tahap: str | None = None
    naskah: str | None = None
    kembali: str | None = None
    permintaan: tuple[FaktaPermintaan, ...] = ()
    permintaan_lain: int = 0
    bukti: int = 0
    jawaban: int = 0
    lampiran: int = 0


BIASA, RCO, MENDESAK = 50, 75, 90
"""Priorities: 50 is what a task has without any; Tasklist calls one above 75 critical, above 50 high."""

SEBUTAN_BERKAS: Final[Mapping[JenisBerkas, str]] = {
    JenisBerkas.LAPORAN: "laporan masyarakat",
    JenisBerkas.PERJANJIAN: "perjanjian kerja sama",
    JenisBerkas.ADENDUM: "adendum perjanjian",
    JenisBerkas.PERSELISIHAN: "perselisihan perjanjian",
    JenisBerkas.NARAHUBUNG: "pergantian narahubung",
    JenisBerkas.PERTUKARAN_DATA: "pertukaran data dan informasi",
    JenisBerkas.MONEV: "pemantauan dan evaluasi",
    JenisBerkas.KEJADIAN: "kejadian",
    JenisBerkas.AKSES_IDENTITAS: "permohonan akses identitas",
    JenisBerkas.PELINDUNGAN_DATA: "pelindungan data pribadi",
}
PRAKARSA_SENDIRI, REAKSI_CEPAT = "investigasi atas prakarsa sendiri", "reaksi cepat Ombudsman (RCO)"

SEBUTAN_SEBAB: Final[Mapping[str, str]] = {
    SebabUlang.ISI_BELUM_LENGKAP: "isinya belum lengkap ditulis",
    SebabUlang.PEGAWAI_TIDAK_DIKENAL: "nomor pegawainya tidak dikenal atau tidak bertugas",
    SebabUlang.BUKAN_TUGASNYA: "pegawainya bukan dari kelompok langkah itu",
    SebabUlang.PENYUSUN_SENDIRI: "penyusun tidak memeriksa atau menandatangani konsepnya sendiri",
    SebabUlang.BENTURAN_KEPENTINGAN: "pegawainya menyatakan benturan kepentingan",
    SebabUlang.CATATAN_BELUM_ADA: "dikembalikan tanpa catatan",
    SebabUlang.PERJANJIAN_BERUBAH: "perjanjiannya berubah sesudah konsep disusun",
    SebabUlang.PENERIMA_BERGANTI: "penerimanya berganti sesudah konsep disusun",
    SebabUlang.LAPORAN_SUDAH_TERBUKA: "laporannya sudah terbuka",
    SebabUlang.AKHIR_BERUBAH: "akhir laporannya sudah lain",
    SebabUlang.SURAT_BELUM_TERBIT: "surat yang memberitahukannya belum terbit",
    SebabTemuanDitolak.BUKTI_TIDAK_ADA: "belum ada bukti yang dirujuk",
    SebabTemuanDitolak.BENTUK_TIDAK_DISEBUT: "bentuk maladministrasinya belum dipilih",
    SebabTemuanDitolak.PERBUATAN_ATAU_KERUGIAN_BELUM_DITULIS: "perbuatan atau kerugiannya belum ditulis",
    SebabPenilaianDitolak.TINDAKAN_MASIH_TERBUKA: "masih ada tindakan yang terbuka tanpa alasan",
    SebabPenilaianDitolak.ADA_YANG_TIDAK_DILAKSANAKAN: "ada tindakan yang tidak dilaksanakan",
    SebabPenilaianDitolak.ADA_YANG_SELESAI: "ada tindakan yang sudah selesai",
    SebabPemutusDitolak.PEMOHON_SENDIRI: "pemohon tidak memutus permohonannya sendiri",
}
"""What the words of `sebabUlang` say; another word is not shown."""
