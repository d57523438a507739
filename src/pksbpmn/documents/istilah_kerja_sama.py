"""What the terms of the agreement's own matters, and the lines of its figures, are called."""

from collections.abc import Mapping

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.laporan.laporan import JenisProduk
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.pertukaran.kanal import JenisKanal
from pksbpmn.domain.pertukaran.pertukaran import JenisInformasi

ISTILAH_KERJA_SAMA: Mapping[str, str] = {
    Pihak.ITJEN: "Inspektorat Jenderal",
    Pihak.OMBUDSMAN: "Ombudsman",
    **{t: t.sebutan for t in Tahap},
    JenisInformasi.DATA: "data",
    JenisInformasi.FAKTA: "fakta",
    JenisInformasi.PENJELASAN: "penjelasan",
    JenisKanal.LANGSUNG: "langsung",
    JenisKanal.ELEKTRONIK: "media elektronik terverifikasi",
    Klasifikasi.BIASA: "biasa",
    Klasifikasi.TERBATAS: "terbatas",
    Klasifikasi.RAHASIA: "rahasia",
    Klasifikasi.SANGAT_RAHASIA: "sangat rahasia",
    Tindakan.BACA: "dibaca",
    Tindakan.EKSPOR: "diekspor",
    **{p: p.replace("_", " ").lower() for p in Peran},
    JenisProduk.LM: "laporan masyarakat",
    JenisProduk.RCO: "reaksi cepat Ombudsman",
    JenisProduk.IAPS: "investigasi atas prakarsa sendiri",
    JenisProduk.KONSULTASI_NON_LAPORAN: "konsultasi non-laporan",
    JenisProduk.SURAT_TEMBUSAN: "surat tembusan",
    **{j.lower(): j.replace("_", " ").lower() for j in JenisKejadian},
    f"pdp_{JenisPelindunganData.KEGAGALAN.lower()}": "kegagalan pelindungan data pribadi",
    f"pdp_{JenisPelindunganData.AKSES_SUBJEK.lower()}": "permintaan akses subjek data",
    f"pdp_{JenisPelindunganData.PEMBATASAN.lower()}": "permintaan pembatasan pemrosesan",
    "halangan": "halangan pemeriksaan",
    "permintaan_ditolak_dasar_hukum": "permintaan ditolak dengan dasar hukum",
    "keputusan_terlambat": "keputusan petugas yang terlambat",
    "monev_terlewat": "monev yang terlewat",
    "terbit": "terbit",
    "ditemukan": "maladministrasi ditemukan",
    "tidak_ditemukan": "maladministrasi tidak ditemukan",
    "dihentikan": "pemeriksaan dihentikan",
    "ditindaklanjuti": "tindakan korektif dilaksanakan",
    "belum_ditindaklanjuti": "tindakan korektif belum dilaksanakan",
    "dilaksanakan": "dilaksanakan",
    "sebagian": "dilaksanakan sebagian",
    "tidak_dilaksanakan": "tidak dilaksanakan",
    "dipublikasikan": "dipublikasikan",
    "dilaporkan_dpr_presiden": "dilaporkan kepada DPR dan Presiden",
    "diminta": "diminta",
    "diserahkan": "diserahkan",
    "ditolak": "ditolak dengan dasar hukum",
    "tidak_diserahkan": "tidak diserahkan",
    "pernah_lewat_tenggat": "pernah lewat tenggat",
    "TIDAK_ADA_PENGECUALIAN": "tidak ada",
    "KEWAJIBAN_HUKUM": "pemrosesan diwajibkan undang-undang",
    "KESELAMATAN": "keselamatan pihak lain",
}
