"""Generated from bpmn/ by `make names`; do not edit."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class ProcessId(StrEnum):
    """Processes that a message starts, and stages of a complaint."""

    ADENDUM = "adendum"
    AKSES_IDENTITAS = "akses-identitas"
    JAWABAN_SUSULAN = "jawaban-susulan"
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
    PERJANJIAN = "perjanjian"
    PERSELISIHAN = "perselisihan"
    PERTUKARAN_DATA = "pertukaran-data"
    REKOMENDASI = "rekomendasi"


class JobType(StrEnum):
    """What workers do: service tasks, listeners and message end events."""

    AKHIRI_PERJANJIAN = "akhiri-perjanjian"
    ALIHKAN_PENANGANAN = "alihkan-penanganan"
    BATALKAN_PERMINTAAN = "batalkan-permintaan"
    BERLAKUKAN_NARAHUBUNG = "berlakukan-narahubung"
    BUKA_KEMBALI_LAPORAN = "buka-kembali-laporan"
    BUKA_MONEV = "buka-monev"
    BUKA_NASKAH = "buka-naskah"
    BUKA_PERMINTAAN = "buka-permintaan"
    CABUT_AKSES = "cabut-akses"
    CABUT_PENGAKHIRAN = "cabut-pengakhiran"
    CATAT_HAK_TIDAK_DIGUNAKAN = "catat-hak-tidak-digunakan"
    CATAT_HIMPUNAN_ATURAN = "catat-himpunan-aturan"
    CATAT_KEPUTUSAN = "catat-keputusan"
    CATAT_LEWAT_TENGGAT = "catat-lewat-tenggat"
    CATAT_PEMERIKSAAN_KONSEP = "catat-pemeriksaan-konsep"
    CATAT_PEMERIKSAAN_ULANG = "catat-pemeriksaan-ulang"
    CATAT_PENCABUTAN = "catat-pencabutan"
    CATAT_PERMINTAAN_SUBJEK = "catat-permintaan-subjek"
    CATAT_PUTUSAN_AKSES = "catat-putusan-akses"
    CATAT_TAHAP_DILEWATI = "catat-tahap-dilewati"
    CATAT_TANDA_TANGAN_BERITA_ACARA = "catat-tanda-tangan-berita-acara"
    CATAT_TANDA_TANGAN_BERSAMA = "catat-tanda-tangan-bersama"
    CATAT_TANDA_TANGAN_NASKAH = "catat-tanda-tangan-naskah"
    CATAT_TEMUAN = "catat-temuan"
    CATAT_TINDAK_LANJUT = "catat-tindak-lanjut"
    GANTIKAN_PERMINTAAN = "gantikan-permintaan"
    HENTIKAN_PERMINTAAN = "hentikan-permintaan"
    HITUNG_TENGGAT = "hitung-tenggat"
    HITUNG_TINDAKAN = "hitung-tindakan"
    INGATKAN_PETUGAS = "ingatkan-petugas"
    INGATKAN_PPID = "ingatkan-ppid"
    KELUARKAN_PETUGAS = "keluarkan-petugas"
    KENALI_BERKAS = "kenali-berkas"
    KIRIM_PENGINGAT = "kirim-pengingat"
    MINTA_PENILAIAN_TANGGAPAN = "minta-penilaian-tanggapan"
    NOMORI_ADENDUM = "nomori-adendum"
    PERIKSA_AKIBAT_SUSULAN = "periksa-akibat-susulan"
    PERIKSA_KELENGKAPAN = "periksa-kelengkapan"
    PERIKSA_KERJA_SAMA = "periksa-kerja-sama"
    PERIKSA_PELAKSANAAN = "periksa-pelaksanaan"
    PERIKSA_PEMBERITAHUAN = "periksa-pemberitahuan"
    PERIKSA_PENYAMPAIAN = "periksa-penyampaian"
    PERIKSA_PENYERAHAN = "periksa-penyerahan"
    PERIKSA_PUTUSAN_PLENO = "periksa-putusan-pleno"
    PERINGATKAN_MONEV = "peringatkan-monev"
    PERINGATKAN_PELINDUNGAN = "peringatkan-pelindungan"
    PERPANJANG_TENGGAT = "perpanjang-tenggat"
    PUTUSKAN_ULANG_TAHAP = "putuskan-ulang-tahap"
    SAHKAN_BERITA_ACARA = "sahkan-berita-acara"
    SELESAIKAN_PERSELISIHAN = "selesaikan-perselisihan"
    SIAPKAN_TUGAS = "siapkan-tugas"
    SIMPAN_KONSEP = "simpan-konsep"
    SIMPAN_PENERIMAAN = "simpan-penerimaan"
    SUSUN_ANGKA_MONEV = "susun-angka-monev"
    SUSUN_BERITA_ACARA = "susun-berita-acara"
    SUSUN_SERAH_TERIMA = "susun-serah-terima"
    TAHAP_BERAKHIR = "tahap-berakhir"
    TAHAP_DIMULAI = "tahap-dimulai"
    TERAPKAN_PEMBUKAAN = "terapkan-pembukaan"
    TERBITKAN_SURAT = "terbitkan-surat"
    TETAPKAN_ADENDUM = "tetapkan-adendum"
    TETAPKAN_LAHP = "tetapkan-lahp"
    TETAPKAN_LAPORAN_MONEV = "tetapkan-laporan-monev"
    TETAPKAN_PENGAKHIRAN = "tetapkan-pengakhiran"
    TETAPKAN_PERGANTIAN = "tetapkan-pergantian"
    TUTUP_LAPORAN = "tutup-laporan"
    TUTUP_URUSAN = "tutup-urusan"


class MessageName(StrEnum):
    """Messages that instances wait for or start with."""

    ADENDUM_DIMULAI = "adendum-dimulai"
    AKSES_DIAKHIRI = "akses-diakhiri"
    AKSES_IDENTITAS_DIMULAI = "akses-identitas-dimulai"
    JAWABAN_DITERIMA = "jawaban-diterima"
    JAWABAN_SUSULAN_DIMULAI = "jawaban-susulan-dimulai"
    KEJADIAN_DIMULAI = "kejadian-dimulai"
    LAPORAN_DICABUT = "laporan-dicabut"
    LAPORAN_DITERIMA = "laporan-diterima"
    MONEV_DIMULAI = "monev-dimulai"
    MOU_DIPERPANJANG = "mou-diperpanjang"
    NARAHUBUNG_DIMULAI = "narahubung-dimulai"
    PELINDUNGAN_DATA_DIMULAI = "pelindungan-data-dimulai"
    PENGAKHIRAN_DIAJUKAN = "pengakhiran-diajukan"
    PENGAKHIRAN_DITARIK = "pengakhiran-ditarik"
    PERGANTIAN_DIBATALKAN = "pergantian-dibatalkan"
    PERJANJIAN_DIMULAI = "perjanjian-dimulai"
    PERSELISIHAN_DIMULAI = "perselisihan-dimulai"
    PERTEMUAN_DIUBAH = "pertemuan-diubah"
    PERTUKARAN_DATA_DIMULAI = "pertukaran-data-dimulai"
    PIHAK_DIGANTI = "pihak-diganti"
    SURAT_DITERIMA = "surat-diterima"
    TAHAP_DIPUTUS_ULANG = "tahap-diputus-ulang"
    TANGGAL_PERJANJIAN_DIPERBAIKI = "tanggal-perjanjian-diperbaiki"
    TANGGAPAN_SUSULAN = "tanggapan-susulan"
    TENGGAT_DIPERPANJANG = "tenggat-diperpanjang"


class ErrorCode(StrEnum):
    """Errors that diagrams catch."""

    ADA_YANG_MASUK = "ADA_YANG_MASUK"
    AKIBAT_TIDAK_BERLAKU = "AKIBAT_TIDAK_BERLAKU"
    ALASAN_BELUM_ADA = "ALASAN_BELUM_ADA"
    ALASAN_BELUM_SAH = "ALASAN_BELUM_SAH"
    BUKTI_TIDAK_ADA = "BUKTI_TIDAK_ADA"
    ISI_BELUM_LENGKAP = "ISI_BELUM_LENGKAP"
    LANGKAH_TIDAK_SAH = "LANGKAH_TIDAK_SAH"
    PEMUTUS_SAMA = "PEMUTUS_SAMA"
    PENYERAHAN_TIDAK_LENGKAP = "PENYERAHAN_TIDAK_LENGKAP"
    PIHAK_BELUM_LENGKAP = "PIHAK_BELUM_LENGKAP"
    TANDA_TANGAN_TIDAK_LENGKAP = "TANDA_TANGAN_TIDAK_LENGKAP"


class TaskId(StrEnum):
    """User tasks."""

    CATAT_HASIL_KOORDINASI = "catat-hasil-koordinasi"
    CATAT_HASIL_MUSYAWARAH = "catat-hasil-musyawarah"
    CATAT_PENERIMAAN = "catat-penerimaan"
    ISI_MASUKAN_MONEV = "isi-masukan-monev"
    LENGKAPI_BERKAS_LAHP = "lengkapi-berkas-lahp"
    LENGKAPI_ISI_BERITA_ACARA = "lengkapi-isi-berita-acara"
    LENGKAPI_PENYERAHAN = "lengkapi-penyerahan"
    NILAI_BUKTI_KURANG = "nilai-bukti-kurang"
    NILAI_KESEPAKATAN_KONSILIASI = "nilai-kesepakatan-konsiliasi"
    NILAI_KESEPAKATAN_MEDIASI = "nilai-kesepakatan-mediasi"
    NILAI_KETIDAKHADIRAN = "nilai-ketidakhadiran"
    NILAI_KLARIFIKASI = "nilai-klarifikasi"
    NILAI_PELAKSANAAN = "nilai-pelaksanaan"
    NILAI_TANGGAPAN = "nilai-tanggapan"
    NILAI_TANPA_DATA = "nilai-tanpa-data"
    NILAI_TINDAK_LANJUT = "nilai-tindak-lanjut"
    PERBAIKI_LAPORAN_MONEV = "perbaiki-laporan-monev"
    PERBAIKI_RANCANGAN_ADENDUM = "perbaiki-rancangan-adendum"
    PERIKSA_KONSEP = "periksa-konsep"
    PIMPIN_KONSILIASI = "pimpin-konsiliasi"
    PIMPIN_MEDIASI = "pimpin-mediasi"
    PUTUSKAN_AKIBAT_SUSULAN = "putuskan-akibat-susulan"
    PUTUSKAN_AKSES_IDENTITAS = "putuskan-akses-identitas"
    PUTUSKAN_BENTURAN = "putuskan-benturan"
    PUTUSKAN_HALANGAN = "putuskan-halangan"
    PUTUSKAN_KEBERATAN = "putuskan-keberatan"
    PUTUSKAN_KELENGKAPAN = "putuskan-kelengkapan"
    PUTUSKAN_MEDIASI = "putuskan-mediasi"
    PUTUSKAN_PEMBUKAAN_KEMBALI = "putuskan-pembukaan-kembali"
    PUTUSKAN_PENGHADIRAN_PAKSA = "putuskan-penghadiran-paksa"
    PUTUSKAN_PENUTUPAN = "putuskan-penutupan"
    PUTUSKAN_PERMINTAAN_SUBJEK = "putuskan-permintaan-subjek"
    PUTUSKAN_PUBLIKASI = "putuskan-publikasi"
    PUTUSKAN_USULAN_KONSILIASI = "putuskan-usulan-konsiliasi"
    RAPAT_PLENO = "rapat-pleno"
    RENCANA_PEMERIKSAAN = "rencana-pemeriksaan"
    SETUJUI_PELIMPAHAN = "setujui-pelimpahan"
    SUSUN_KONSEP = "susun-konsep"
    SUSUN_NASKAH_BERSAMA = "susun-naskah-bersama"
    TANDATANGANI_BERITA_ACARA = "tandatangani-berita-acara"
    TANDATANGANI_NASKAH = "tandatangani-naskah"
    TANDATANGANI_NASKAH_BERSAMA = "tandatangani-naskah-bersama"
    TANGANI_KEGAGALAN = "tangani-kegagalan"
    TELAAH_BERSAMA = "telaah-bersama"
    TELAAHAN_LAHP = "telaahan-lahp"
    TETAPKAN_TEMUAN = "tetapkan-temuan"
    TUNJUK_PENGGANTI = "tunjuk-pengganti"
    USULKAN_JADWAL = "usulkan-jadwal"
    VERIFIKASI_FORMIL = "verifikasi-formil"
    VERIFIKASI_MATERIIL = "verifikasi-materiil"


class CandidateGroup(StrEnum):
    """Groups of officers that tasks and naskah.dmn name."""

    ANGGOTA_OMBUDSMAN = "anggota-ombudsman"
    INSPEKTUR_JENDERAL = "inspektur-jenderal"
    KEPALA_KEASISTENAN = "kepala-keasistenan"
    KETUA_OMBUDSMAN = "ketua-ombudsman"
    KONSILIATOR_MEDIATOR = "konsiliator-mediator"
    KUSTODIAN = "kustodian"
    NARAHUBUNG_OMBUDSMAN = "narahubung-ombudsman"
    PEMERIKSAAN = "pemeriksaan"
    PENERIMAAN_VERIFIKASI = "penerimaan-verifikasi"
    PPID = "ppid"
    RAPAT_PLENO = "rapat-pleno"
    RESOLUSI_MONITORING = "resolusi-monitoring"
    SEKRETARIAT_ITJEN = "sekretariat-itjen"


class JenisTenggat(StrEnum):
    """What has a deadline in tenggat.dmn."""

    BUKTI_PENERIMAAN = "BUKTI_PENERIMAAN"
    DORONGAN_LAHP = "DORONGAN_LAHP"
    DORONGAN_REKOMENDASI = "DORONGAN_REKOMENDASI"
    JADWAL_KONSILIASI = "JADWAL_KONSILIASI"
    JADWAL_MEDIASI = "JADWAL_MEDIASI"
    KELENGKAPAN = "KELENGKAPAN"
    KEPUTUSAN = "KEPUTUSAN"
    KEPUTUSAN_RCO = "KEPUTUSAN_RCO"
    KLARIFIKASI_1 = "KLARIFIKASI_1"
    KLARIFIKASI_2 = "KLARIFIKASI_2"
    KOORDINASI = "KOORDINASI"
    KOORDINASI_LAHP = "KOORDINASI_LAHP"
    KOORDINASI_REKOMENDASI = "KOORDINASI_REKOMENDASI"
    MASUKAN_MONEV = "MASUKAN_MONEV"
    MUSYAWARAH = "MUSYAWARAH"
    PANGGILAN_1 = "PANGGILAN_1"
    PANGGILAN_2 = "PANGGILAN_2"
    PANGGILAN_3 = "PANGGILAN_3"
    PELAKSANAAN_KESEPAKATAN = "PELAKSANAAN_KESEPAKATAN"
    PELAKSANAAN_REKOMENDASI = "PELAKSANAAN_REKOMENDASI"
    PELINDUNGAN_DATA = "PELINDUNGAN_DATA"
    PEMBERITAHUAN_PENGAKHIRAN = "PEMBERITAHUAN_PENGAKHIRAN"
    PENYAMPAIAN_PENOLAKAN = "PENYAMPAIAN_PENOLAKAN"
    PENYAMPAIAN_REKOMENDASI = "PENYAMPAIAN_REKOMENDASI"
    PENYUSUNAN_MONEV = "PENYUSUNAN_MONEV"
    PERKEMBANGAN_LAHP = "PERKEMBANGAN_LAHP"
    PERKEMBANGAN_REKOMENDASI = "PERKEMBANGAN_REKOMENDASI"
    PERMINTAAN_DATA = "PERMINTAAN_DATA"
    PERMINTAAN_DOKUMEN = "PERMINTAAN_DOKUMEN"
    PERMINTAAN_KETERANGAN = "PERMINTAAN_KETERANGAN"
    PERSETUJUAN_ADENDUM = "PERSETUJUAN_ADENDUM"
    PERSETUJUAN_KONSILIASI = "PERSETUJUAN_KONSILIASI"
    PERSETUJUAN_MEDIASI = "PERSETUJUAN_MEDIASI"
    PERTUKARAN_DATA = "PERTUKARAN_DATA"
    SIKLUS_MONEV = "SIKLUS_MONEV"
    TANDA_TANGAN_KONSILIASI = "TANDA_TANGAN_KONSILIASI"
    TANDA_TANGAN_MEDIASI = "TANDA_TANGAN_MEDIASI"
    TANGGAPAN_PELAPOR = "TANGGAPAN_PELAPOR"
    TINDAK_LANJUT_LAHP = "TINDAK_LANJUT_LAHP"
    UMUR_PERISTIWA = "UMUR_PERISTIWA"


STARTED_BY: Final[Mapping[ProcessId, MessageName]] = MappingProxyType(
    {
        ProcessId.ADENDUM: MessageName.ADENDUM_DIMULAI,
        ProcessId.AKSES_IDENTITAS: MessageName.AKSES_IDENTITAS_DIMULAI,
        ProcessId.JAWABAN_SUSULAN: MessageName.JAWABAN_SUSULAN_DIMULAI,
        ProcessId.KEJADIAN: MessageName.KEJADIAN_DIMULAI,
        ProcessId.LAPORAN: MessageName.LAPORAN_DITERIMA,
        ProcessId.MONEV: MessageName.MONEV_DIMULAI,
        ProcessId.NARAHUBUNG: MessageName.NARAHUBUNG_DIMULAI,
        ProcessId.PELINDUNGAN_DATA: MessageName.PELINDUNGAN_DATA_DIMULAI,
        ProcessId.PERJANJIAN: MessageName.PERJANJIAN_DIMULAI,
        ProcessId.PERSELISIHAN: MessageName.PERSELISIHAN_DIMULAI,
        ProcessId.PERTUKARAN_DATA: MessageName.PERTUKARAN_DATA_DIMULAI,
    }
)
"""The message that starts a process."""


TASK_NAMES: Final[Mapping[TaskId, str]] = MappingProxyType(
    {
        TaskId.CATAT_HASIL_KOORDINASI: "Catat hasil koordinasi",
        TaskId.CATAT_HASIL_MUSYAWARAH: "Catat hasil musyawarah",
        TaskId.CATAT_PENERIMAAN: "Catat tanggal penerimaan",
        TaskId.ISI_MASUKAN_MONEV: "Isi masukan Ombudsman",
        TaskId.LENGKAPI_BERKAS_LAHP: "Lengkapi berkas LHP",
        TaskId.LENGKAPI_ISI_BERITA_ACARA: "Lengkapi isi berita acara",
        TaskId.LENGKAPI_PENYERAHAN: "Lengkapi penyerahan",
        TaskId.NILAI_BUKTI_KURANG: "Nilai bukti yang kurang",
        TaskId.NILAI_KESEPAKATAN_KONSILIASI: "Nilai pelaksanaan",
        TaskId.NILAI_KESEPAKATAN_MEDIASI: "Nilai pelaksanaan",
        TaskId.NILAI_KETIDAKHADIRAN: "Nilai alasan tidak hadir",
        TaskId.NILAI_KLARIFIKASI: "Nilai klarifikasi",
        TaskId.NILAI_PELAKSANAAN: "Nilai pelaksanaan",
        TaskId.NILAI_TANGGAPAN: "Nilai tanggapan Pelapor",
        TaskId.NILAI_TANPA_DATA: "Nilai ketiadaan data",
        TaskId.NILAI_TINDAK_LANJUT: "Nilai tindak lanjut",
        TaskId.PERBAIKI_LAPORAN_MONEV: "Perbaiki laporan",
        TaskId.PERBAIKI_RANCANGAN_ADENDUM: "Perbaiki rancangan",
        TaskId.PERIKSA_KONSEP: "Periksa konsep",
        TaskId.PIMPIN_KONSILIASI: "Pimpin konsiliasi",
        TaskId.PIMPIN_MEDIASI: "Pimpin mediasi",
        TaskId.PUTUSKAN_AKIBAT_SUSULAN: "Putuskan akibat jawaban susulan",
        TaskId.PUTUSKAN_AKSES_IDENTITAS: "Putuskan akses",
        TaskId.PUTUSKAN_BENTURAN: "Putuskan benturan",
        TaskId.PUTUSKAN_HALANGAN: "Putuskan halangan",
        TaskId.PUTUSKAN_KEBERATAN: "Putuskan keberatan",
        TaskId.PUTUSKAN_KELENGKAPAN: "Putuskan kelengkapan",
        TaskId.PUTUSKAN_MEDIASI: "Putuskan mediasi",
        TaskId.PUTUSKAN_PEMBUKAAN_KEMBALI: "Putuskan pembukaan kembali",
        TaskId.PUTUSKAN_PENGHADIRAN_PAKSA: "Putuskan penghadiran paksa",
        TaskId.PUTUSKAN_PENUTUPAN: "Putuskan penutupan laporan",
        TaskId.PUTUSKAN_PERMINTAAN_SUBJEK: "Putuskan permintaan subjek",
        TaskId.PUTUSKAN_PUBLIKASI: "Putuskan publikasi dan pelaporan",
        TaskId.PUTUSKAN_USULAN_KONSILIASI: "Putuskan usulan konsiliasi",
        TaskId.RAPAT_PLENO: "Rapat pleno",
        TaskId.RENCANA_PEMERIKSAAN: "Susun rencana pemeriksaan",
        TaskId.SETUJUI_PELIMPAHAN: "Setujui pelimpahan",
        TaskId.SUSUN_KONSEP: "Susun konsep",
        TaskId.SUSUN_NASKAH_BERSAMA: "Susun naskah bersama",
        TaskId.TANDATANGANI_BERITA_ACARA: "Tandatangani berita acara",
        TaskId.TANDATANGANI_NASKAH: "Tandatangani naskah",
        TaskId.TANDATANGANI_NASKAH_BERSAMA: "Tandatangani bagi PIHAK",
        TaskId.TANGANI_KEGAGALAN: "Tangani kegagalan",
        TaskId.TELAAHAN_LAHP: "Telaah LHP",
        TaskId.TELAAH_BERSAMA: "Putuskan telaah bersama",
        TaskId.TETAPKAN_TEMUAN: "Tetapkan temuan",
        TaskId.TUNJUK_PENGGANTI: "Tunjuk pengganti",
        TaskId.USULKAN_JADWAL: "Usulkan waktu dan tempat",
        TaskId.VERIFIKASI_FORMIL: "Verifikasi formil",
        TaskId.VERIFIKASI_MATERIIL: "Verifikasi materiil",
    }
)
"""What people call a task."""


TASK_GROUPS: Final[Mapping[TaskId, tuple[CandidateGroup, ...]]] = MappingProxyType(
    {
        TaskId.CATAT_HASIL_KOORDINASI: (CandidateGroup.NARAHUBUNG_OMBUDSMAN,),
        TaskId.CATAT_HASIL_MUSYAWARAH: (CandidateGroup.NARAHUBUNG_OMBUDSMAN, CandidateGroup.SEKRETARIAT_ITJEN),
        TaskId.CATAT_PENERIMAAN: (CandidateGroup.PENERIMAAN_VERIFIKASI,),
        TaskId.ISI_MASUKAN_MONEV: (CandidateGroup.NARAHUBUNG_OMBUDSMAN,),
        TaskId.LENGKAPI_BERKAS_LAHP: (CandidateGroup.PEMERIKSAAN,),
        TaskId.LENGKAPI_ISI_BERITA_ACARA: (CandidateGroup.KONSILIATOR_MEDIATOR,),
        TaskId.LENGKAPI_PENYERAHAN: (CandidateGroup.NARAHUBUNG_OMBUDSMAN, CandidateGroup.SEKRETARIAT_ITJEN),
        TaskId.NILAI_BUKTI_KURANG: (CandidateGroup.PEMERIKSAAN,),
        TaskId.NILAI_KESEPAKATAN_KONSILIASI: (CandidateGroup.RESOLUSI_MONITORING,),
        TaskId.NILAI_KESEPAKATAN_MEDIASI: (CandidateGroup.RESOLUSI_MONITORING,),
        TaskId.NILAI_KETIDAKHADIRAN: (CandidateGroup.PEMERIKSAAN,),
        TaskId.NILAI_KLARIFIKASI: (CandidateGroup.PEMERIKSAAN,),
        TaskId.NILAI_PELAKSANAAN: (CandidateGroup.RESOLUSI_MONITORING,),
        TaskId.NILAI_TANGGAPAN: (CandidateGroup.PEMERIKSAAN,),
        TaskId.NILAI_TANPA_DATA: (CandidateGroup.NARAHUBUNG_OMBUDSMAN, CandidateGroup.SEKRETARIAT_ITJEN),
        TaskId.NILAI_TINDAK_LANJUT: (CandidateGroup.PEMERIKSAAN,),
        TaskId.PERBAIKI_LAPORAN_MONEV: (CandidateGroup.NARAHUBUNG_OMBUDSMAN,),
        TaskId.PERBAIKI_RANCANGAN_ADENDUM: (CandidateGroup.NARAHUBUNG_OMBUDSMAN, CandidateGroup.SEKRETARIAT_ITJEN),
        TaskId.PERIKSA_KONSEP: (),
        TaskId.PIMPIN_KONSILIASI: (CandidateGroup.KONSILIATOR_MEDIATOR,),
        TaskId.PIMPIN_MEDIASI: (CandidateGroup.KONSILIATOR_MEDIATOR,),
        TaskId.PUTUSKAN_AKIBAT_SUSULAN: (CandidateGroup.PEMERIKSAAN,),
        TaskId.PUTUSKAN_AKSES_IDENTITAS: (CandidateGroup.KUSTODIAN,),
        TaskId.PUTUSKAN_BENTURAN: (CandidateGroup.ANGGOTA_OMBUDSMAN, CandidateGroup.KETUA_OMBUDSMAN),
        TaskId.PUTUSKAN_HALANGAN: (CandidateGroup.ANGGOTA_OMBUDSMAN,),
        TaskId.PUTUSKAN_KEBERATAN: (CandidateGroup.KETUA_OMBUDSMAN,),
        TaskId.PUTUSKAN_KELENGKAPAN: (CandidateGroup.PENERIMAAN_VERIFIKASI,),
        TaskId.PUTUSKAN_MEDIASI: (CandidateGroup.RESOLUSI_MONITORING,),
        TaskId.PUTUSKAN_PEMBUKAAN_KEMBALI: (CandidateGroup.ANGGOTA_OMBUDSMAN,),
        TaskId.PUTUSKAN_PENGHADIRAN_PAKSA: (CandidateGroup.ANGGOTA_OMBUDSMAN,),
        TaskId.PUTUSKAN_PENUTUPAN: (CandidateGroup.PEMERIKSAAN,),
        TaskId.PUTUSKAN_PERMINTAAN_SUBJEK: (CandidateGroup.PPID,),
        TaskId.PUTUSKAN_PUBLIKASI: (CandidateGroup.KETUA_OMBUDSMAN,),
        TaskId.PUTUSKAN_USULAN_KONSILIASI: (CandidateGroup.KONSILIATOR_MEDIATOR,),
        TaskId.RAPAT_PLENO: (CandidateGroup.RAPAT_PLENO,),
        TaskId.RENCANA_PEMERIKSAAN: (CandidateGroup.PEMERIKSAAN,),
        TaskId.SETUJUI_PELIMPAHAN: (),
        TaskId.SUSUN_KONSEP: (),
        TaskId.SUSUN_NASKAH_BERSAMA: (),
        TaskId.TANDATANGANI_BERITA_ACARA: (CandidateGroup.ANGGOTA_OMBUDSMAN,),
        TaskId.TANDATANGANI_NASKAH: (),
        TaskId.TANDATANGANI_NASKAH_BERSAMA: (),
        TaskId.TANGANI_KEGAGALAN: (CandidateGroup.PPID,),
        TaskId.TELAAHAN_LAHP: (CandidateGroup.RESOLUSI_MONITORING,),
        TaskId.TELAAH_BERSAMA: (CandidateGroup.NARAHUBUNG_OMBUDSMAN, CandidateGroup.SEKRETARIAT_ITJEN),
        TaskId.TETAPKAN_TEMUAN: (CandidateGroup.PEMERIKSAAN,),
        TaskId.TUNJUK_PENGGANTI: (CandidateGroup.ANGGOTA_OMBUDSMAN,),
        TaskId.USULKAN_JADWAL: (CandidateGroup.KONSILIATOR_MEDIATOR,),
        TaskId.VERIFIKASI_FORMIL: (CandidateGroup.PENERIMAAN_VERIFIKASI,),
        TaskId.VERIFIKASI_MATERIIL: (CandidateGroup.PENERIMAAN_VERIFIKASI,),
    }
)
"""The groups that a task's diagram names, any of which decides; none where a table or the case says."""


GROUP_NAMES: Final[Mapping[CandidateGroup, str]] = MappingProxyType(
    {
        CandidateGroup.ANGGOTA_OMBUDSMAN: "Anggota Ombudsman",
        CandidateGroup.INSPEKTUR_JENDERAL: "Inspektur Jenderal",
        CandidateGroup.KEPALA_KEASISTENAN: "Kepala Keasistenan",
        CandidateGroup.KETUA_OMBUDSMAN: "Ketua Ombudsman",
        CandidateGroup.KONSILIATOR_MEDIATOR: "Konsiliator dan mediator",
        CandidateGroup.KUSTODIAN: "Kustodian data",
        CandidateGroup.NARAHUBUNG_OMBUDSMAN: "Narahubung Ombudsman",
        CandidateGroup.PEMERIKSAAN: "Keasistenan pemeriksaan",
        CandidateGroup.PENERIMAAN_VERIFIKASI: "Penerimaan dan verifikasi",
        CandidateGroup.PPID: "PPID",
        CandidateGroup.RAPAT_PLENO: "Rapat pleno",
        CandidateGroup.RESOLUSI_MONITORING: "Resolusi dan monitoring",
        CandidateGroup.SEKRETARIAT_ITJEN: "Sekretariat Itjen",
    }
)
"""What people call a group."""


GROUP_HEADS: Final[Mapping[CandidateGroup, CandidateGroup]] = MappingProxyType(
    {
        CandidateGroup.ANGGOTA_OMBUDSMAN: CandidateGroup.KETUA_OMBUDSMAN,
        CandidateGroup.KEPALA_KEASISTENAN: CandidateGroup.ANGGOTA_OMBUDSMAN,
        CandidateGroup.KONSILIATOR_MEDIATOR: CandidateGroup.KEPALA_KEASISTENAN,
        CandidateGroup.KUSTODIAN: CandidateGroup.KETUA_OMBUDSMAN,
        CandidateGroup.NARAHUBUNG_OMBUDSMAN: CandidateGroup.ANGGOTA_OMBUDSMAN,
        CandidateGroup.PEMERIKSAAN: CandidateGroup.KEPALA_KEASISTENAN,
        CandidateGroup.PENERIMAAN_VERIFIKASI: CandidateGroup.KEPALA_KEASISTENAN,
        CandidateGroup.PPID: CandidateGroup.KETUA_OMBUDSMAN,
        CandidateGroup.RAPAT_PLENO: CandidateGroup.KETUA_OMBUDSMAN,
        CandidateGroup.RESOLUSI_MONITORING: CandidateGroup.KEPALA_KEASISTENAN,
        CandidateGroup.SEKRETARIAT_ITJEN: CandidateGroup.INSPEKTUR_JENDERAL,
    }
)
"""The group of a group's head; none for the highest of each house."""


FORM_FIELDS: Final[Mapping[TaskId, tuple[str, ...]]] = MappingProxyType(
    {
        TaskId.CATAT_HASIL_KOORDINASI: ("hasilKoordinasi",),
        TaskId.CATAT_HASIL_MUSYAWARAH: ("hasilMusyawarah",),
        TaskId.CATAT_PENERIMAAN: ("tanggalDiterima", "caraPenyampaian"),
        TaskId.ISI_MASUKAN_MONEV: ("masukanSelesai",),
        TaskId.LENGKAPI_BERKAS_LAHP: ("berkasDilengkapi",),
        TaskId.LENGKAPI_ISI_BERITA_ACARA: ("isiDilengkapi",),
        TaskId.LENGKAPI_PENYERAHAN: ("penyerahanDilengkapi",),
        TaskId.NILAI_BUKTI_KURANG: ("mintaBuktiLagi",),
        TaskId.NILAI_KESEPAKATAN_KONSILIASI: ("kesepakatanDilaksanakan",),
        TaskId.NILAI_KESEPAKATAN_MEDIASI: ("kesepakatanDilaksanakan",),
        TaskId.NILAI_KETIDAKHADIRAN: ("tindakLanjutPanggilan",),
        TaskId.NILAI_KLARIFIKASI: ("penjelasanCukup", "tindakLanjutSelesai"),
        TaskId.NILAI_PELAKSANAAN: ("statusPelaksanaan", "alasanDapatDiterima"),
        TaskId.NILAI_TANGGAPAN: ("pemeriksaanUlang",),
        TaskId.NILAI_TANPA_DATA: ("mintaLagi",),
        TaskId.NILAI_TINDAK_LANJUT: ("tindakLanjutDilaksanakan",),
        TaskId.PERBAIKI_LAPORAN_MONEV: ("laporanDiperbaiki",),
        TaskId.PERBAIKI_RANCANGAN_ADENDUM: ("rancanganAdendum",),
        TaskId.PERIKSA_KONSEP: ("keputusanPemeriksa", "pemeriksa"),
        TaskId.PIMPIN_KONSILIASI: ("hasilPertemuan",),
        TaskId.PIMPIN_MEDIASI: ("hasilPertemuan",),
        TaskId.PUTUSKAN_AKIBAT_SUSULAN: ("akibatSusulan",),
        TaskId.PUTUSKAN_AKSES_IDENTITAS: ("aksesDiberikan", "lamaAkses", "pemutus"),
        TaskId.PUTUSKAN_BENTURAN: ("benturanTerbukti",),
        TaskId.PUTUSKAN_HALANGAN: ("tindakanHalangan",),
        TaskId.PUTUSKAN_KEBERATAN: ("putusanKeberatan",),
        TaskId.PUTUSKAN_KELENGKAPAN: ("lanjutkanVerifikasi",),
        TaskId.PUTUSKAN_MEDIASI: ("adakanMediasi", "mediator", "alasanDilewati"),
        TaskId.PUTUSKAN_PEMBUKAAN_KEMBALI: ("pembukaanDisetujui", "pemutus"),
        TaskId.PUTUSKAN_PENGHADIRAN_PAKSA: ("mintaPenghadiranPaksa",),
        TaskId.PUTUSKAN_PENUTUPAN: ("tutupLaporan",),
        TaskId.PUTUSKAN_PERMINTAAN_SUBJEK: ("permintaanDikabulkan", "pengecualian"),
        TaskId.PUTUSKAN_PUBLIKASI: ("laporkanDprPresiden", "publikasikan"),
        TaskId.PUTUSKAN_USULAN_KONSILIASI: ("usulkanKonsiliasi", "alasanDilewati"),
        TaskId.RAPAT_PLENO: ("laporanDiterima", "alasanPenolakan"),
        TaskId.RENCANA_PEMERIKSAAN: ("daftarPermintaan", "pihakDimintaKeterangan", "pihakDipanggil"),
        TaskId.SETUJUI_PELIMPAHAN: ("pelimpahanDisetujui",),
        TaskId.SUSUN_KONSEP: ("penyusun",),
        TaskId.SUSUN_NASKAH_BERSAMA: ("penyusun",),
        TaskId.TANDATANGANI_BERITA_ACARA: ("beritaAcaraDitandatangani", "penandatanganOmbudsman"),
        TaskId.TANDATANGANI_NASKAH: ("keputusanPenandatangan", "penandatangan"),
        TaskId.TANDATANGANI_NASKAH_BERSAMA: ("keputusanPenandatangan", "penandatangan"),
        TaskId.TANGANI_KEGAGALAN: ("penangananSelesai", "umumkanKegagalan"),
        TaskId.TELAAHAN_LAHP: ("berkasLengkap",),
        TaskId.TELAAH_BERSAMA: ("telaahDilakukan",),
        TaskId.TETAPKAN_TEMUAN: ("kesimpulan", "bentukMaladministrasi"),
        TaskId.TUNJUK_PENGGANTI: ("penggantiDitunjuk",),
        TaskId.USULKAN_JADWAL: ("lanjutkanPenjadwalan", "jadwalPertemuan", "tempatPertemuan"),
        TaskId.VERIFIKASI_FORMIL: ("syaratLengkap",),
        TaskId.VERIFIKASI_MATERIIL: (
            "sudahMengadu",
            "peristiwaLama",
            "dalamKewenangan",
            "diLuarKementerian",
            "objekPengadilan",
            "masihDitanganiInstansi",
            "sudahDiselesaikan",
            "laporanGanda",
        ),
    }
)
"""The keys that a task's form fills in."""
