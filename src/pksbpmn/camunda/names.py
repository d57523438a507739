"""Generated from bpmn/ by `make names`; do not edit.

Ids of processes and their elements, job types, messages, decisions, and the fields of each user task's form.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Proses(StrEnum):
    """Process ids."""

    ADENDUM = "adendum"
    AKSES_IDENTITAS = "akses-identitas"
    BERITA_ACARA = "berita-acara"
    KEJADIAN = "kejadian"
    KLARIFIKASI = "klarifikasi"
    KONSILIASI = "konsiliasi"
    LAHP = "lahp"
    LAPORAN = "laporan"
    MEDIASI = "mediasi"
    MONEV = "monev"
    NARAHUBUNG = "narahubung"
    PELINDUNGAN_DATA = "pelindungan-data"
    PEMERIKSAAN = "pemeriksaan"
    PENJADWALAN = "penjadwalan"
    PENYAMPAIAN = "penyampaian"
    PERJANJIAN = "perjanjian"
    PERMINTAAN = "permintaan"
    PERSELISIHAN = "perselisihan"
    PERTUKARAN_DATA = "pertukaran-data"
    REKOMENDASI = "rekomendasi"


class JobType(StrEnum):
    """What workers do: service tasks, listeners and message end events."""

    AKHIRI_PERJANJIAN = "akhiri-perjanjian"
    ALIHKAN_PENANGANAN = "alihkan-penanganan"
    BERLAKUKAN_NARAHUBUNG = "berlakukan-narahubung"
    BUKA_MONEV = "buka-monev"
    BUKA_PERMINTAAN = "buka-permintaan"
    CABUT_AKSES = "cabut-akses"
    CATAT_HAK_TIDAK_DIGUNAKAN = "catat-hak-tidak-digunakan"
    CATAT_HIMPUNAN_ATURAN = "catat-himpunan-aturan"
    CATAT_KEPUTUSAN = "catat-keputusan"
    CATAT_LEWAT_TENGGAT = "catat-lewat-tenggat"
    CATAT_PENCABUTAN = "catat-pencabutan"
    CATAT_PERMINTAAN_SUBJEK = "catat-permintaan-subjek"
    CATAT_PUTUSAN_AKSES = "catat-putusan-akses"
    CATAT_TEMUAN = "catat-temuan"
    CATAT_TINDAK_LANJUT = "catat-tindak-lanjut"
    HITUNG_TENGGAT = "hitung-tenggat"
    INGATKAN_PETUGAS = "ingatkan-petugas"
    INGATKAN_PPID = "ingatkan-ppid"
    KELUARKAN_PETUGAS = "keluarkan-petugas"
    KIRIM_PENGINGAT = "kirim-pengingat"
    PERIKSA_PEMBERITAHUAN = "periksa-pemberitahuan"
    PERIKSA_PENYERAHAN = "periksa-penyerahan"
    PERIKSA_REKOMENDASI = "periksa-rekomendasi"
    PERINGATKAN_MONEV = "peringatkan-monev"
    PERINGATKAN_PELINDUNGAN = "peringatkan-pelindungan"
    PERPANJANG_TENGGAT = "perpanjang-tenggat"
    SAHKAN_BERITA_ACARA = "sahkan-berita-acara"
    SELESAIKAN_PERSELISIHAN = "selesaikan-perselisihan"
    SIMPAN_PENERIMAAN = "simpan-penerimaan"
    SUSUN_ANGKA_MONEV = "susun-angka-monev"
    SUSUN_BERITA_ACARA = "susun-berita-acara"
    SUSUN_LAHP = "susun-lahp"
    SUSUN_SERAH_TERIMA = "susun-serah-terima"
    TAHAP_BERAKHIR = "tahap-berakhir"
    TAHAP_DIMULAI = "tahap-dimulai"
    TERBITKAN_SURAT = "terbitkan-surat"
    TETAPKAN_ADENDUM = "tetapkan-adendum"
    TETAPKAN_LAPORAN_MONEV = "tetapkan-laporan-monev"
    TETAPKAN_PENGAKHIRAN = "tetapkan-pengakhiran"
    TETAPKAN_PERGANTIAN = "tetapkan-pergantian"
    TUTUP_LAPORAN = "tutup-laporan"
    TUTUP_URUSAN = "tutup-urusan"


class Pesan(StrEnum):
    """Messages that instances wait for or start with."""

    ADENDUM_DIMULAI = "adendum-dimulai"
    AKSES_IDENTITAS_DIMULAI = "akses-identitas-dimulai"
    JAWABAN_DITERIMA = "jawaban-diterima"
    KEJADIAN_DIMULAI = "kejadian-dimulai"
    LAPORAN_DICABUT = "laporan-dicabut"
    LAPORAN_DITERIMA = "laporan-diterima"
    MONEV_DIMULAI = "monev-dimulai"
    MOU_DIPERPANJANG = "mou-diperpanjang"
    NARAHUBUNG_DIMULAI = "narahubung-dimulai"
    PELINDUNGAN_DATA_DIMULAI = "pelindungan-data-dimulai"
    PENGAKHIRAN_DIAJUKAN = "pengakhiran-diajukan"
    PERGANTIAN_DIBATALKAN = "pergantian-dibatalkan"
    PERJANJIAN_DIMULAI = "perjanjian-dimulai"
    PERSELISIHAN_DIMULAI = "perselisihan-dimulai"
    PERTUKARAN_DATA_DIMULAI = "pertukaran-data-dimulai"
    SURAT_DITERIMA = "surat-diterima"
    TENGGAT_DIPERPANJANG = "tenggat-diperpanjang"


class Keputusan(StrEnum):
    """DMN decisions."""

    KELAYAKAN = "kelayakan"
    PERATURAN = "peraturan"
    TENGGAT = "tenggat"


class ElemenAdendum(StrEnum):
    """Flow nodes of the process `adendum`."""

    ADENDUM_BERLAKU = "adendum-berlaku"
    ADENDUM_DIMULAI = "adendum-dimulai"
    ADENDUM_DISETUJUI = "adendum-disetujui"
    ADENDUM_TIDAK_DISETUJUI = "adendum-tidak-disetujui"
    MINTA_PERSETUJUAN_ADENDUM = "minta-persetujuan-adendum"
    SAMPAIKAN_ADENDUM = "sampaikan-adendum"
    TETAPKAN_ADENDUM = "tetapkan-adendum"
    TETAPKAN_DURASI_KEPUTUSAN = "tetapkan-durasi-keputusan"


class ElemenAksesIdentitas(StrEnum):
    """Flow nodes of the process `akses-identitas`."""

    AKSES_BERAKHIR = "akses-berakhir"
    AKSES_DIBERIKAN = "akses-diberikan"
    AKSES_DITOLAK = "akses-ditolak"
    AKSES_IDENTITAS_DIMULAI = "akses-identitas-dimulai"
    AKSES_SELESAI = "akses-selesai"
    CABUT_AKSES = "cabut-akses"
    CATAT_PUTUSAN_AKSES = "catat-putusan-akses"
    PEMUTUS_SAMA = "pemutus-sama"
    PERMOHONAN_DIPUTUSKAN = "permohonan-diputuskan"
    PUTUSKAN_AKSES_IDENTITAS = "putuskan-akses-identitas"
    PUTUSKAN_AKSES_IDENTITAS_INGATKAN = "putuskan-akses-identitas-ingatkan"
    PUTUSKAN_AKSES_IDENTITAS_TERLAMBAT = "putuskan-akses-identitas-terlambat"
    TETAPKAN_DURASI_KEPUTUSAN = "tetapkan-durasi-keputusan"


class ElemenBeritaAcara(StrEnum):
    """Flow nodes of the process `berita-acara`."""

    BERITA_ACARA_DIBUTUHKAN = "berita-acara-dibutuhkan"
    BERITA_ACARA_SAH = "berita-acara-sah"
    BERITA_ACARA_TIDAK_SAH = "berita-acara-tidak-sah"
    ISI_BELUM_LENGKAP = "isi-belum-lengkap"
    ISI_TERSEDIA = "isi-tersedia"
    LENGKAPI_ISI_BERITA_ACARA = "lengkapi-isi-berita-acara"
    LENGKAPI_ISI_BERITA_ACARA_INGATKAN = "lengkapi-isi-berita-acara-ingatkan"
    LENGKAPI_ISI_BERITA_ACARA_TERLAMBAT = "lengkapi-isi-berita-acara-terlambat"
    MINTA_TANDA_TANGAN = "minta-tanda-tangan"
    SAHKAN_BERITA_ACARA = "sahkan-berita-acara"
    SAMPAIKAN_BERITA_ACARA = "sampaikan-berita-acara"
    SUSUN_BERITA_ACARA = "susun-berita-acara"
    TANDA_TANGAN_TIDAK_LENGKAP = "tanda-tangan-tidak-lengkap"
    TANDATANGANI_BERITA_ACARA = "tandatangani-berita-acara"
    TANDATANGANI_BERITA_ACARA_INGATKAN = "tandatangani-berita-acara-ingatkan"
    TANDATANGANI_BERITA_ACARA_TERLAMBAT = "tandatangani-berita-acara-terlambat"


class ElemenKejadian(StrEnum):
    """Flow nodes of the process `kejadian`."""

    ALIHKAN_PENANGANAN = "alihkan-penanganan"
    CATAT_HASIL_KOORDINASI = "catat-hasil-koordinasi"
    CATAT_HASIL_KOORDINASI_INGATKAN = "catat-hasil-koordinasi-ingatkan"
    CATAT_HASIL_KOORDINASI_TERLAMBAT = "catat-hasil-koordinasi-terlambat"
    GANTI_RUGI_DITERUSKAN = "ganti-rugi-diteruskan"
    HALANGAN_DIPUTUSKAN = "halangan-diputuskan"
    JENIS_KEJADIAN = "jenis-kejadian"
    KEBERATAN_DIJAWAB = "keberatan-dijawab"
    KEJADIAN_DIMULAI = "kejadian-dimulai"
    KELUARKAN_PETUGAS = "keluarkan-petugas"
    KOORDINASI = "koordinasi"
    KOORDINASI_SELESAI = "koordinasi-selesai"
    PELIMPAHAN_DISETUJUI = "pelimpahan-disetujui"
    PELIMPAHAN_DITOLAK = "pelimpahan-ditolak"
    PELIMPAHAN_SELESAI = "pelimpahan-selesai"
    PENGGANTI_DITUNJUK = "pengganti-ditunjuk"
    PUTUSKAN_HALANGAN = "putuskan-halangan"
    PUTUSKAN_HALANGAN_INGATKAN = "putuskan-halangan-ingatkan"
    PUTUSKAN_HALANGAN_TERLAMBAT = "putuskan-halangan-terlambat"
    PUTUSKAN_KEBERATAN = "putuskan-keberatan"
    PUTUSKAN_KEBERATAN_INGATKAN = "putuskan-keberatan-ingatkan"
    PUTUSKAN_KEBERATAN_TERLAMBAT = "putuskan-keberatan-terlambat"
    SETUJUI_PELIMPAHAN = "setujui-pelimpahan"
    SETUJUI_PELIMPAHAN_INGATKAN = "setujui-pelimpahan-ingatkan"
    SETUJUI_PELIMPAHAN_TERLAMBAT = "setujui-pelimpahan-terlambat"
    SURAT_GANTI_RUGI = "surat-ganti-rugi"
    SURAT_KEBERATAN = "surat-keberatan"
    SURAT_PELIMPAHAN = "surat-pelimpahan"
    TETAPKAN_DURASI_KEPUTUSAN = "tetapkan-durasi-keputusan"
    TUNJUK_PENGGANTI = "tunjuk-pengganti"
    TUNJUK_PENGGANTI_INGATKAN = "tunjuk-pengganti-ingatkan"
    TUNJUK_PENGGANTI_TERLAMBAT = "tunjuk-pengganti-terlambat"


class ElemenKlarifikasi(StrEnum):
    """Flow nodes of the process `klarifikasi`."""

    ADA_JAWABAN = "ada-jawaban"
    CATAT_HAK_TIDAK_DIGUNAKAN = "catat-hak-tidak-digunakan"
    CUKUP_DAN_SELESAI = "cukup-dan-selesai"
    KEDUA_DIJAWAB = "kedua-dijawab"
    KLARIFIKASI_DIMULAI = "klarifikasi-dimulai"
    KLARIFIKASI_KEDUA = "klarifikasi-kedua"
    KLARIFIKASI_PERTAMA = "klarifikasi-pertama"
    LANJUT_DIPERIKSA = "lanjut-diperiksa"
    LANJUT_PEMERIKSAAN = "lanjut-pemeriksaan"
    LANJUT_TANPA_JAWABAN = "lanjut-tanpa-jawaban"
    LAPORAN_DITUTUP = "laporan-ditutup"
    NILAI_KLARIFIKASI = "nilai-klarifikasi"
    NILAI_KLARIFIKASI_INGATKAN = "nilai-klarifikasi-ingatkan"
    NILAI_KLARIFIKASI_TERLAMBAT = "nilai-klarifikasi-terlambat"
    PERTAMA_DIJAWAB = "pertama-dijawab"
    PUTUSKAN_PENUTUPAN = "putuskan-penutupan"
    PUTUSKAN_PENUTUPAN_INGATKAN = "putuskan-penutupan-ingatkan"
    PUTUSKAN_PENUTUPAN_TERLAMBAT = "putuskan-penutupan-terlambat"
    SELESAI_KLARIFIKASI = "selesai-klarifikasi"


class ElemenKonsiliasi(StrEnum):
    """Flow nodes of the process `konsiliasi`."""

    BERITA_ACARA = "berita-acara"
    DIADAKAN = "diadakan"
    DILAKSANAKAN = "dilaksanakan"
    DILEWATI = "dilewati"
    KEDUANYA_SETUJU = "keduanya-setuju"
    MULAI = "mulai"
    NILAI_KESEPAKATAN_KONSILIASI = "nilai-kesepakatan-konsiliasi"
    NILAI_KESEPAKATAN_KONSILIASI_INGATKAN = "nilai-kesepakatan-konsiliasi-ingatkan"
    NILAI_KESEPAKATAN_KONSILIASI_TERLAMBAT = "nilai-kesepakatan-konsiliasi-terlambat"
    PELAKSANAAN_KESEPAKATAN = "pelaksanaan-kesepakatan"
    PENJADWALAN = "penjadwalan"
    PERSETUJUAN_KONSILIASI = "persetujuan-konsiliasi"
    PIMPIN_KONSILIASI = "pimpin-konsiliasi"
    PIMPIN_KONSILIASI_INGATKAN = "pimpin-konsiliasi-ingatkan"
    PIMPIN_KONSILIASI_TERLAMBAT = "pimpin-konsiliasi-terlambat"
    PUTUSKAN_USULAN_KONSILIASI = "putuskan-usulan-konsiliasi"
    PUTUSKAN_USULAN_KONSILIASI_INGATKAN = "putuskan-usulan-konsiliasi-ingatkan"
    PUTUSKAN_USULAN_KONSILIASI_TERLAMBAT = "putuskan-usulan-konsiliasi-terlambat"
    SAH_DAN_SEPAKAT = "sah-dan-sepakat"
    SEPAKAT = "sepakat"
    TANPA_JADWAL = "tanpa-jadwal"
    TERJADWAL = "terjadwal"
    TIDAK_DILAKSANAKAN = "tidak-dilaksanakan"
    TIDAK_DISETUJUI = "tidak-disetujui"
    TIDAK_SEPAKAT = "tidak-sepakat"


class ElemenLahp(StrEnum):
    """Flow nodes of the process `lahp`."""

    BEDAH_LAPORAN = "bedah-laporan"
    BEDAH_LAPORAN_INGATKAN = "bedah-laporan-ingatkan"
    BEDAH_LAPORAN_TERLAMBAT = "bedah-laporan-terlambat"
    BELUM_DILAKSANAKAN = "belum-dilaksanakan"
    BERITAHU_ITJEN_LAHP = "beritahu-itjen-lahp"
    BERKAS_LENGKAP = "berkas-lengkap"
    DILAKSANAKAN = "dilaksanakan"
    DISETUJUI = "disetujui"
    DITEMUKAN = "ditemukan"
    DORONGAN_ITJEN = "dorongan-itjen"
    GABUNG_BEDAH = "gabung-bedah"
    GABUNG_PERBAIKAN = "gabung-perbaikan"
    GABUNG_TELAAHAN = "gabung-telaahan"
    ISI_BELUM_LENGKAP = "isi-belum-lengkap"
    KOORDINASI_LAHP = "koordinasi-lahp"
    LENGKAPI_BERKAS_LAHP = "lengkapi-berkas-lahp"
    LENGKAPI_BERKAS_LAHP_INGATKAN = "lengkapi-berkas-lahp-ingatkan"
    LENGKAPI_BERKAS_LAHP_TERLAMBAT = "lengkapi-berkas-lahp-terlambat"
    MULAI = "mulai"
    MULAI_TINDAK_LANJUT = "mulai-tindak-lanjut"
    NILAI_TINDAK_LANJUT = "nilai-tindak-lanjut"
    NILAI_TINDAK_LANJUT_INGATKAN = "nilai-tindak-lanjut-ingatkan"
    NILAI_TINDAK_LANJUT_TERLAMBAT = "nilai-tindak-lanjut-terlambat"
    PERBAIKI_LAHP = "perbaiki-lahp"
    PERBAIKI_LAHP_INGATKAN = "perbaiki-lahp-ingatkan"
    PERBAIKI_LAHP_TERLAMBAT = "perbaiki-lahp-terlambat"
    PERKEMBANGAN_ITJEN = "perkembangan-itjen"
    SAMPAIKAN_LAHP = "sampaikan-lahp"
    SAMPAIKAN_LAHP_TANPA_TEMUAN = "sampaikan-lahp-tanpa-temuan"
    SELESAI = "selesai"
    SUSUN_LAHP = "susun-lahp"
    TANPA_TINDAK_LANJUT = "tanpa-tindak-lanjut"
    TELAAHAN_LAHP = "telaahan-lahp"
    TELAAHAN_LAHP_INGATKAN = "telaahan-lahp-ingatkan"
    TELAAHAN_LAHP_TERLAMBAT = "telaahan-lahp-terlambat"
    TINDAK_LANJUT_TERKUMPUL = "tindak-lanjut-terkumpul"
    TINDAK_LANJUT_TERLAPOR = "tindak-lanjut-terlapor"


class ElemenLaporan(StrEnum):
    """Flow nodes of the process `laporan`."""

    BERKAS_DIPERIKSA = "berkas-diperiksa"
    CATAT_PENCABUTAN = "catat-pencabutan"
    DITOLAK = "ditolak"
    KIRIM_TANDA_TERIMA = "kirim-tanda-terima"
    KLARIFIKASI = "klarifikasi"
    KLARIFIKASI_SELESAI = "klarifikasi-selesai"
    KONSILIASI = "konsiliasi"
    KONSILIASI_SEPAKAT = "konsiliasi-sepakat"
    LAHP = "lahp"
    LAHP_BELUM_DILAKSANAKAN = "lahp-belum-dilaksanakan"
    LAPORAN_BERAKHIR = "laporan-berakhir"
    LAPORAN_DICABUT = "laporan-dicabut"
    LAPORAN_DICABUT_DITUTUP = "laporan-dicabut-ditutup"
    LAPORAN_DILENGKAPI = "laporan-dilengkapi"
    LAPORAN_DITERIMA = "laporan-diterima"
    LAPORAN_DITUTUP = "laporan-ditutup"
    LAPORAN_LAYAK_DITERIMA = "laporan-layak-diterima"
    MALADMINISTRASI_DITEMUKAN = "maladministrasi-ditemukan"
    MEDIASI = "mediasi"
    MEDIASI_SEPAKAT = "mediasi-sepakat"
    MINTA_KELENGKAPAN = "minta-kelengkapan"
    PEMERIKSAAN = "pemeriksaan"
    PENCABUTAN = "pencabutan"
    PERIKSA_KELAYAKAN = "periksa-kelayakan"
    RAPAT_PLENO = "rapat-pleno"
    RAPAT_PLENO_INGATKAN = "rapat-pleno-ingatkan"
    RAPAT_PLENO_TERLAMBAT = "rapat-pleno-terlambat"
    REKOMENDASI = "rekomendasi"
    SELESAI_DI_KLARIFIKASI = "selesai-di-klarifikasi"
    SELESAI_DI_KONSILIASI = "selesai-di-konsiliasi"
    SELESAI_DI_LAHP = "selesai-di-lahp"
    SELESAI_DI_MEDIASI = "selesai-di-mediasi"
    SIAP_LAHP = "siap-lahp"
    SURAT_DIANGGAP_DICABUT = "surat-dianggap-dicabut"
    SURAT_PENCABUTAN = "surat-pencabutan"
    SURAT_PENOLAKAN = "surat-penolakan"
    SYARAT_LENGKAP = "syarat-lengkap"
    TETAPKAN_DURASI_KEPUTUSAN = "tetapkan-durasi-keputusan"
    TETAPKAN_HIMPUNAN_ATURAN = "tetapkan-himpunan-aturan"
    TUTUP_LAPORAN = "tutup-laporan"
    TUTUP_LAPORAN_DICABUT = "tutup-laporan-dicabut"
    VERIFIKASI_FORMIL = "verifikasi-formil"
    VERIFIKASI_FORMIL_INGATKAN = "verifikasi-formil-ingatkan"
    VERIFIKASI_FORMIL_TERLAMBAT = "verifikasi-formil-terlambat"
    VERIFIKASI_MATERIIL = "verifikasi-materiil"
    VERIFIKASI_MATERIIL_INGATKAN = "verifikasi-materiil-ingatkan"
    VERIFIKASI_MATERIIL_TERLAMBAT = "verifikasi-materiil-terlambat"


class ElemenMediasi(StrEnum):
    """Flow nodes of the process `mediasi`."""

    BERITA_ACARA = "berita-acara"
    DIADAKAN = "diadakan"
    DILAKSANAKAN = "dilaksanakan"
    DILEWATI = "dilewati"
    KEDUANYA_SETUJU = "keduanya-setuju"
    MULAI = "mulai"
    NILAI_KESEPAKATAN_MEDIASI = "nilai-kesepakatan-mediasi"
    NILAI_KESEPAKATAN_MEDIASI_INGATKAN = "nilai-kesepakatan-mediasi-ingatkan"
    NILAI_KESEPAKATAN_MEDIASI_TERLAMBAT = "nilai-kesepakatan-mediasi-terlambat"
    PELAKSANAAN_KESEPAKATAN = "pelaksanaan-kesepakatan"
    PENJADWALAN = "penjadwalan"
    PERSETUJUAN_MEDIASI = "persetujuan-mediasi"
    PIMPIN_MEDIASI = "pimpin-mediasi"
    PIMPIN_MEDIASI_INGATKAN = "pimpin-mediasi-ingatkan"
    PIMPIN_MEDIASI_TERLAMBAT = "pimpin-mediasi-terlambat"
    PUTUSKAN_MEDIASI = "putuskan-mediasi"
    PUTUSKAN_MEDIASI_INGATKAN = "putuskan-mediasi-ingatkan"
    PUTUSKAN_MEDIASI_TERLAMBAT = "putuskan-mediasi-terlambat"
    SAH_DAN_SEPAKAT = "sah-dan-sepakat"
    SEPAKAT = "sepakat"
    TANPA_JADWAL = "tanpa-jadwal"
    TERJADWAL = "terjadwal"
    TIDAK_DILAKSANAKAN = "tidak-dilaksanakan"
    TIDAK_DISETUJUI = "tidak-disetujui"
    TIDAK_SEPAKAT = "tidak-sepakat"


class ElemenMonev(StrEnum):
    """Flow nodes of the process `monev`."""

    BATAS_MONEV_LEWAT = "batas-monev-lewat"
    ISI_MASUKAN_MONEV = "isi-masukan-monev"
    ISI_MASUKAN_MONEV_INGATKAN = "isi-masukan-monev-ingatkan"
    ISI_MASUKAN_MONEV_TERLAMBAT = "isi-masukan-monev-terlambat"
    LAPORAN_MONEV_SELESAI = "laporan-monev-selesai"
    MASUKAN_ITJEN = "masukan-itjen"
    MASUKAN_TERKUMPUL = "masukan-terkumpul"
    MINTA_MASUKAN = "minta-masukan"
    MONEV_DIMULAI = "monev-dimulai"
    MONEV_TERLEWAT = "monev-terlewat"
    PERINGATKAN_MONEV = "peringatkan-monev"
    SAMPAIKAN_LAPORAN_MONEV = "sampaikan-laporan-monev"
    SUSUN_ANGKA_MONEV = "susun-angka-monev"
    TANDATANGANI_MONEV = "tandatangani-monev"
    TANDATANGANI_MONEV_INGATKAN = "tandatangani-monev-ingatkan"
    TANDATANGANI_MONEV_TERLAMBAT = "tandatangani-monev-terlambat"
    TETAPKAN_DURASI_KEPUTUSAN = "tetapkan-durasi-keputusan"
    TETAPKAN_LAPORAN_MONEV = "tetapkan-laporan-monev"


class ElemenNarahubung(StrEnum):
    """Flow nodes of the process `narahubung`."""

    BERLAKUKAN_NARAHUBUNG = "berlakukan-narahubung"
    HARI_BERLAKU = "hari-berlaku"
    NARAHUBUNG_BERGANTI = "narahubung-berganti"
    NARAHUBUNG_DIMULAI = "narahubung-dimulai"
    PERGANTIAN_BATAL = "pergantian-batal"
    SAMPAIKAN_PERGANTIAN = "sampaikan-pergantian"
    TETAPKAN_DURASI_KEPUTUSAN = "tetapkan-durasi-keputusan"
    TETAPKAN_PERGANTIAN = "tetapkan-pergantian"
    TUNGGU_HARI_BERLAKU = "tunggu-hari-berlaku"


class ElemenPelindunganData(StrEnum):
    """Flow nodes of the process `pelindungan-data`."""

    BERITAHU_LEMBAGA = "beritahu-lembaga"
    BERITAHU_SUBJEK = "beritahu-subjek"
    CATAT_PERMINTAAN_SUBJEK = "catat-permintaan-subjek"
    INGATKAN_PPID = "ingatkan-ppid"
    ISI_BELUM_LENGKAP = "isi-belum-lengkap"
    JAWAB_SUBJEK = "jawab-subjek"
    JENIS_PELINDUNGAN = "jenis-pelindungan"
    KEGAGALAN_DIBERITAHUKAN = "kegagalan-diberitahukan"
    PELINDUNGAN_DATA_DIMULAI = "pelindungan-data-dimulai"
    PEMBERITAHUAN_DISUSUN = "pemberitahuan-disusun"
    PEMBERITAHUAN_SELESAI = "pemberitahuan-selesai"
    PERIKSA_PEMBERITAHUAN = "periksa-pemberitahuan"
    PERINGATKAN_PELINDUNGAN = "peringatkan-pelindungan"
    PUTUSKAN_PERMINTAAN_SUBJEK = "putuskan-permintaan-subjek"
    PUTUSKAN_PERMINTAAN_SUBJEK_INGATKAN = "putuskan-permintaan-subjek-ingatkan"
    PUTUSKAN_PERMINTAAN_SUBJEK_TERLAMBAT = "putuskan-permintaan-subjek-terlambat"
    SUB_TENGAH_WAKTU = "sub-tengah-waktu"
    SUB_WAKTU_LEWAT = "sub-waktu-lewat"
    SUBJEK_DIJAWAB = "subjek-dijawab"
    TANGANI_KEGAGALAN = "tangani-kegagalan"
    TANGANI_KEGAGALAN_INGATKAN = "tangani-kegagalan-ingatkan"
    TANGANI_KEGAGALAN_TERLAMBAT = "tangani-kegagalan-terlambat"
    TENGAH_WAKTU = "tengah-waktu"
    TETAPKAN_DURASI_KEPUTUSAN = "tetapkan-durasi-keputusan"
    UMUMKAN = "umumkan"
    UMUMKAN_KEGAGALAN = "umumkan-kegagalan"
    WAKTU_LEWAT = "waktu-lewat"


class ElemenPemeriksaan(StrEnum):
    """Flow nodes of the process `pemeriksaan`."""

    BERALASAN = "beralasan"
    BUKTI_TIDAK_ADA = "bukti-tidak-ada"
    CATAT_TEMUAN = "catat-temuan"
    DIPERIKSA_ULANG = "diperiksa-ulang"
    GABUNG_AKHIR = "gabung-akhir"
    GABUNG_HADIR = "gabung-hadir"
    GABUNG_PANGGILAN = "gabung-panggilan"
    GABUNG_PERMINTAAN = "gabung-permintaan"
    GABUNG_RENCANA = "gabung-rencana"
    GABUNG_TEMUAN = "gabung-temuan"
    HADIR = "hadir"
    MINTA_BUKTI = "minta-bukti"
    MULAI = "mulai"
    NILAI_TANGGAPAN = "nilai-tanggapan"
    NILAI_TANGGAPAN_INGATKAN = "nilai-tanggapan-ingatkan"
    NILAI_TANGGAPAN_TERLAMBAT = "nilai-tanggapan-terlambat"
    PANGGILAN = "panggilan"
    PANGGILAN_KETIGA = "panggilan-ketiga"
    PEMERIKSAAN_SELESAI = "pemeriksaan-selesai"
    PERLU_DIPANGGIL = "perlu-dipanggil"
    PERLU_PERMINTAAN = "perlu-permintaan"
    PUTUSKAN_PENGHADIRAN_PAKSA = "putuskan-penghadiran-paksa"
    PUTUSKAN_PENGHADIRAN_PAKSA_INGATKAN = "putuskan-penghadiran-paksa-ingatkan"
    PUTUSKAN_PENGHADIRAN_PAKSA_TERLAMBAT = "putuskan-penghadiran-paksa-terlambat"
    RENCANA_PEMERIKSAAN = "rencana-pemeriksaan"
    RENCANA_PEMERIKSAAN_INGATKAN = "rencana-pemeriksaan-ingatkan"
    RENCANA_PEMERIKSAAN_TERLAMBAT = "rencana-pemeriksaan-terlambat"
    SIAPKAN_PANGGILAN = "siapkan-panggilan"
    SIAPKAN_PANGGILAN_INGATKAN = "siapkan-panggilan-ingatkan"
    SIAPKAN_PANGGILAN_TERLAMBAT = "siapkan-panggilan-terlambat"
    TANGGAPAN_PELAPOR = "tanggapan-pelapor"
    TETAPKAN_TEMUAN = "tetapkan-temuan"
    TETAPKAN_TEMUAN_INGATKAN = "tetapkan-temuan-ingatkan"
    TETAPKAN_TEMUAN_TERLAMBAT = "tetapkan-temuan-terlambat"


class ElemenPenjadwalan(StrEnum):
    """Flow nodes of the process `penjadwalan`."""

    GABUNG = "gabung"
    HARI_PERTEMUAN = "hari-pertemuan"
    JADWAL_GAGAL = "jadwal-gagal"
    JADWAL_TIBA = "jadwal-tiba"
    LANJUT_MENJADWALKAN = "lanjut-menjadwalkan"
    MULAI = "mulai"
    SEMUA_SETUJU = "semua-setuju"
    UNDANG_PARA_PIHAK = "undang-para-pihak"
    USULKAN_JADWAL = "usulkan-jadwal"
    USULKAN_JADWAL_INGATKAN = "usulkan-jadwal-ingatkan"
    USULKAN_JADWAL_TERLAMBAT = "usulkan-jadwal-terlambat"


class ElemenPenyampaian(StrEnum):
    """Flow nodes of the process `penyampaian`."""

    BUKTI_BELUM_ADA = "bukti-belum-ada"
    CATAT_PENERIMAAN = "catat-penerimaan"
    CATAT_PENERIMAAN_INGATKAN = "catat-penerimaan-ingatkan"
    CATAT_PENERIMAAN_TERLAMBAT = "catat-penerimaan-terlambat"
    GABUNG = "gabung"
    MULAI = "mulai"
    NASKAH_DITERIMA = "naskah-diterima"
    SIMPAN_PENERIMAAN = "simpan-penerimaan"
    TERBITKAN_SURAT = "terbitkan-surat"
    TUNGGU_BUKTI_PENERIMAAN = "tunggu-bukti-penerimaan"


class ElemenPerjanjian(StrEnum):
    """Flow nodes of the process `perjanjian`."""

    AKHIRI_PERJANJIAN = "akhiri-perjanjian"
    BERAKHIR_BERSAMA_MOU = "berakhir-bersama-mou"
    BERITAHU_BERAKHIR = "beritahu-berakhir"
    BUKA_MONEV = "buka-monev"
    DIAKHIRI = "diakhiri"
    HARI_PENGAKHIRAN = "hari-pengakhiran"
    MASA_BERLAKU = "masa-berlaku"
    MONEV_TAHUNAN = "monev-tahunan"
    MOU_BERAKHIR = "mou-berakhir"
    MOU_BERLAKU = "mou-berlaku"
    MULAI_MASA_BERLAKU = "mulai-masa-berlaku"
    PERJANJIAN_BERAKHIR = "perjanjian-berakhir"
    PERJANJIAN_DIMULAI = "perjanjian-dimulai"
    SAMPAIKAN_PENGAKHIRAN = "sampaikan-pengakhiran"
    SETAHUN_BERLALU = "setahun-berlalu"
    TETAPKAN_DURASI_KEPUTUSAN = "tetapkan-durasi-keputusan"
    TETAPKAN_PENGAKHIRAN = "tetapkan-pengakhiran"
    TUNGGU_AKHIR = "tunggu-akhir"
    TUNGGU_PENGAKHIRAN = "tunggu-pengakhiran"
    TUNGGU_PERPANJANGAN_MOU = "tunggu-perpanjangan-mou"


class ElemenPermintaan(StrEnum):
    """Flow nodes of the process `permintaan`."""

    BATAS_WAKTU_LEWAT = "batas-waktu-lewat"
    BUKA_PERMINTAAN = "buka-permintaan"
    CATAT_LEWAT_TENGGAT = "catat-lewat-tenggat"
    DIJAWAB = "dijawab"
    HITUNG_TENGGAT = "hitung-tenggat"
    KIRIM_PENGINGAT_KEDUA = "kirim-pengingat-kedua"
    KIRIM_PENGINGAT_PERTAMA = "kirim-pengingat-pertama"
    LEWAT_TENGGAT = "lewat-tenggat"
    PENGINGAT_KEDUA = "pengingat-kedua"
    PENGINGAT_PERTAMA = "pengingat-pertama"
    PERMINTAAN_DIBUAT = "permintaan-dibuat"
    PERPANJANG_TENGGAT = "perpanjang-tenggat"
    SAMPAIKAN_PERMINTAAN = "sampaikan-permintaan"
    TENGGAT_BERLAKU = "tenggat-berlaku"
    TENGGAT_DIPERPANJANG = "tenggat-diperpanjang"
    TETAPKAN_TENGGAT = "tetapkan-tenggat"
    TUNGGU_JAWABAN = "tunggu-jawaban"


class ElemenPerselisihan(StrEnum):
    """Flow nodes of the process `perselisihan`."""

    BERMUSYAWARAH_LAGI = "bermusyawarah-lagi"
    CATAT_HASIL_MUSYAWARAH = "catat-hasil-musyawarah"
    CATAT_HASIL_MUSYAWARAH_INGATKAN = "catat-hasil-musyawarah-ingatkan"
    CATAT_HASIL_MUSYAWARAH_TERLAMBAT = "catat-hasil-musyawarah-terlambat"
    MUSYAWARAH_DIADAKAN = "musyawarah-diadakan"
    PERSELISIHAN_DIMULAI = "perselisihan-dimulai"
    PERSELISIHAN_SELESAI = "perselisihan-selesai"
    SELESAIKAN_PERSELISIHAN = "selesaikan-perselisihan"
    TETAPKAN_DURASI_KEPUTUSAN = "tetapkan-durasi-keputusan"
    UNDANG_MUSYAWARAH = "undang-musyawarah"


class ElemenPertukaranData(StrEnum):
    """Flow nodes of the process `pertukaran-data`."""

    DATA_DIJAWAB = "data-dijawab"
    DATA_DISERAHKAN = "data-diserahkan"
    DIMINTA_LAGI = "diminta-lagi"
    DITOLAK = "ditolak"
    LENGKAPI_PENYERAHAN = "lengkapi-penyerahan"
    LENGKAPI_PENYERAHAN_INGATKAN = "lengkapi-penyerahan-ingatkan"
    LENGKAPI_PENYERAHAN_TERLAMBAT = "lengkapi-penyerahan-terlambat"
    MINTA_DATA = "minta-data"
    NILAI_TANPA_DATA = "nilai-tanpa-data"
    NILAI_TANPA_DATA_INGATKAN = "nilai-tanpa-data-ingatkan"
    NILAI_TANPA_DATA_TERLAMBAT = "nilai-tanpa-data-terlambat"
    PENYERAHAN_TIDAK_LENGKAP = "penyerahan-tidak-lengkap"
    PERIKSA_PENYERAHAN = "periksa-penyerahan"
    PERMINTAAN_DIAJUKAN = "permintaan-diajukan"
    PERTUKARAN_DATA_DIMULAI = "pertukaran-data-dimulai"
    PERTUKARAN_DITOLAK = "pertukaran-ditolak"
    PERTUKARAN_LEWAT = "pertukaran-lewat"
    PERTUKARAN_SELESAI = "pertukaran-selesai"
    SAMPAIKAN_SERAH_TERIMA = "sampaikan-serah-terima"
    SUSUN_SERAH_TERIMA = "susun-serah-terima"
    TELAAH_BERSAMA = "telaah-bersama"
    TELAAH_BERSAMA_INGATKAN = "telaah-bersama-ingatkan"
    TELAAH_BERSAMA_TERLAMBAT = "telaah-bersama-terlambat"
    TETAPKAN_DURASI_KEPUTUSAN = "tetapkan-durasi-keputusan"


class ElemenRekomendasi(StrEnum):
    """Flow nodes of the process `rekomendasi`."""

    BERITAHU_ITJEN_REKOMENDASI = "beritahu-itjen-rekomendasi"
    DILAPORKAN = "dilaporkan"
    DIPUBLIKASIKAN = "dipublikasikan"
    DITANDATANGANI = "ditandatangani"
    DORONGAN_ITJEN_REKOMENDASI = "dorongan-itjen-rekomendasi"
    GABUNG_LAPORAN = "gabung-laporan"
    GABUNG_PUBLIKASI = "gabung-publikasi"
    GABUNG_SUSUN = "gabung-susun"
    ISI_BELUM_LENGKAP = "isi-belum-lengkap"
    KOORDINASI_REKOMENDASI = "koordinasi-rekomendasi"
    LAPOR_DPR = "lapor-dpr"
    LAPOR_PRESIDEN = "lapor-presiden"
    MULAI = "mulai"
    MULAI_PELAKSANAAN = "mulai-pelaksanaan"
    NILAI_PELAKSANAAN = "nilai-pelaksanaan"
    NILAI_PELAKSANAAN_INGATKAN = "nilai-pelaksanaan-ingatkan"
    NILAI_PELAKSANAAN_TERLAMBAT = "nilai-pelaksanaan-terlambat"
    PELAKSANAAN_ATASAN = "pelaksanaan-atasan"
    PELAKSANAAN_TERKUMPUL = "pelaksanaan-terkumpul"
    PERIKSA_REKOMENDASI = "periksa-rekomendasi"
    PERKEMBANGAN_ITJEN_REKOMENDASI = "perkembangan-itjen-rekomendasi"
    PUBLIKASIKAN = "publikasikan"
    PUTUSKAN_PUBLIKASI = "putuskan-publikasi"
    PUTUSKAN_PUBLIKASI_INGATKAN = "putuskan-publikasi-ingatkan"
    PUTUSKAN_PUBLIKASI_TERLAMBAT = "putuskan-publikasi-terlambat"
    REKOMENDASI_SELESAI = "rekomendasi-selesai"
    SAMPAIKAN_REKOMENDASI = "sampaikan-rekomendasi"
    SUSUN_REKOMENDASI = "susun-rekomendasi"
    SUSUN_REKOMENDASI_INGATKAN = "susun-rekomendasi-ingatkan"
    SUSUN_REKOMENDASI_TERLAMBAT = "susun-rekomendasi-terlambat"
    TANDATANGANI_REKOMENDASI = "tandatangani-rekomendasi"
    TANDATANGANI_REKOMENDASI_INGATKAN = "tandatangani-rekomendasi-ingatkan"
    TANDATANGANI_REKOMENDASI_TERLAMBAT = "tandatangani-rekomendasi-terlambat"
    TINDAKAN_LANJUTAN = "tindakan-lanjutan"
    TUNTAS = "tuntas"


FIELDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "bedah-laporan": ("lahpDisetujui",),
        "catat-hasil-koordinasi": ("hasilKoordinasi",),
        "catat-hasil-musyawarah": ("hasilMusyawarah",),
        "catat-penerimaan": ("tanggalDiterima",),
        "isi-masukan-monev": ("masukanSelesai",),
        "lengkapi-berkas-lahp": ("berkasDilengkapi",),
        "lengkapi-isi-berita-acara": ("isiDilengkapi",),
        "lengkapi-penyerahan": ("penyerahanDilengkapi",),
        "nilai-kesepakatan-konsiliasi": ("kesepakatanDilaksanakan",),
        "nilai-kesepakatan-mediasi": ("kesepakatanDilaksanakan",),
        "nilai-klarifikasi": ("penjelasanCukup", "tindakLanjutSelesai"),
        "nilai-pelaksanaan": ("statusPelaksanaan", "alasanDapatDiterima"),
        "nilai-tanggapan": ("pemeriksaanUlang",),
        "nilai-tanpa-data": ("mintaLagi",),
        "nilai-tindak-lanjut": ("tindakLanjutDilaksanakan",),
        "perbaiki-lahp": ("perbaikanSelesai",),
        "pimpin-konsiliasi": ("hasilPertemuan",),
        "pimpin-mediasi": ("hasilPertemuan",),
        "putuskan-akses-identitas": ("aksesDiberikan", "lamaAkses", "pemutus"),
        "putuskan-halangan": ("tindakanHalangan",),
        "putuskan-keberatan": ("putusanKeberatan",),
        "putuskan-mediasi": ("adakanMediasi", "mediator"),
        "putuskan-penghadiran-paksa": ("mintaPenghadiranPaksa",),
        "putuskan-penutupan": ("tutupLaporan",),
        "putuskan-permintaan-subjek": ("permintaanDikabulkan", "pengecualian"),
        "putuskan-publikasi": ("laporkanDprPresiden", "publikasikan"),
        "putuskan-usulan-konsiliasi": ("usulkanKonsiliasi",),
        "rapat-pleno": ("laporanDiterima", "alasanPenolakan"),
        "rencana-pemeriksaan": ("daftarPermintaan", "pihakDimintaKeterangan", "perluPanggilan"),
        "setujui-pelimpahan": ("pelimpahanDisetujui",),
        "siapkan-panggilan": ("panggilanDisiapkan",),
        "susun-rekomendasi": ("rancanganSiap",),
        "tandatangani-berita-acara": ("beritaAcaraDitandatangani",),
        "tandatangani-monev": ("laporanDitandatangani",),
        "tandatangani-rekomendasi": ("rekomendasiDitandatangani",),
        "tangani-kegagalan": ("penangananSelesai", "umumkanKegagalan"),
        "telaah-bersama": ("telaahDilakukan",),
        "telaahan-lahp": ("berkasLengkap",),
        "tetapkan-temuan": ("kesimpulan", "bentukMaladministrasi"),
        "tunjuk-pengganti": ("penggantiDitunjuk",),
        "usulkan-jadwal": ("lanjutkanPenjadwalan", "jadwalPertemuan", "tempatPertemuan"),
        "verifikasi-formil": ("syaratLengkap",),
        "verifikasi-materiil": (
            "sudahMengadu",
            "dalamKewenangan",
            "objekPengadilan",
            "masihDitanganiInstansi",
            "sudahDiselesaikan",
            "laporanGanda",
        ),
    }
)
"""The keys a form fills in, by user task."""
