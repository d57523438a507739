"""What a process owner may change (rules 5, C-01 to C-26): meaning, safe default, the one place where it stands.

The list holds no value: `pksbpmn pengaturan` reads those in force from the places themselves.
"""

from dataclasses import dataclass
from enum import StrEnum


class Tempat(StrEnum):
    """Kind of place where a setting stands."""

    DMN = "tabel keputusan"
    FORMULIR = "formulir"
    VARIABEL = "variabel lingkungan"
    BERKAS = "berkas"
    REGISTRI = "registri"
    KODE = "aturan dalam kode"


@dataclass(frozen=True)
class Pengaturan:
    """One setting: `letak` is a path, a variable or a command; `cara` how a process owner changes it."""

    id: str
    arti: str
    bawaan: str
    tempat: Tempat
    letak: str
    cara: str


_PASANG = "Ubah tabel di Camunda Modeler, lalu pasang semuanya dengan `pksbpmn pasang`; berlaku bagi laporan baru."
_KODE = "Perlu keputusan pemilik proses, lalu perubahan kode beserta ujinya."
_LINGKUNGAN = "Setel di lingkungan atau di .env, lalu jalankan ulang."

PENGATURAN: tuple[Pengaturan, ...] = (
    Pengaturan(
        "C-01",
        "Himpunan aturan menurut tanggal laporan",
        "POR 58/2023 bagi laporan baru; tanggal peralihan 11-01-2024 adalah anggapan yang harus dikonfirmasi",
        Tempat.DMN,
        "bpmn/peraturan.dmn dan kolom tanggal bpmn/tenggat.dmn",
        _PASANG,
    ),
    Pengaturan(
        "C-02",
        "Jenis hari setiap tenggat",
        "Kata hari berarti hari kalender; hari penerimaan tidak dihitung",
        Tempat.DMN,
        "bpmn/tenggat.dmn, kolom jenisHari",
        _PASANG,
    ),
    Pengaturan(
        "C-03",
        "Lama klarifikasi awal menurut PKS Pasal 4(4)a",
        "14 hari kalender",
        Tempat.DMN,
        "bpmn/tenggat.dmn, KLARIFIKASI_1",
        _PASANG,
    ),
    Pengaturan(
        "C-04",
        "Lama klarifikasi pertama dan kedua",
        "14 dan 14 hari kalender",
        Tempat.DMN,
        "bpmn/tenggat.dmn, KLARIFIKASI_1 dan KLARIFIKASI_2",
        _PASANG,
    ),
    Pengaturan(
        "C-05",
        "Lama melengkapi laporan",
        "30 hari kalender",
        Tempat.DMN,
        "bpmn/tenggat.dmn, KELENGKAPAN",
        _PASANG,
    ),
    Pengaturan(
        "C-06",
        "Lama tindak lanjut LAHP/LHP",
        "30 hari kerja",
        Tempat.DMN,
        "bpmn/tenggat.dmn, TINDAK_LANJUT_LAHP",
        _PASANG,
    ),
    Pengaturan(
        "C-07",
        "Lama pelaksanaan Rekomendasi",
        "60 hari kalender sebagai batas undang-undang, 60 hari kerja sebagai jendela pemantauan; ingatkan pada yang "
        "lebih dahulu",
        Tempat.DMN,
        "bpmn/tenggat.dmn, PELAKSANAAN_REKOMENDASI dan kolom pembanding",
        _PASANG,
    ),
    Pengaturan(
        "C-08",
        "Lama verifikasi dan kelas pemeriksaan",
        "Tanpa batas waktu; hanya diukur",
        Tempat.DMN,
        "bpmn/tenggat.dmn, baris VERIFIKASI dan KELAS_…",
        "Tambahkan baris itu dan timernya pada diagram, lalu `pksbpmn pasang`; lama tahap diukur `pksbpmn statistik`.",
    ),
    Pengaturan(
        "C-09",
        "Saat pengingat dan jarak laporan perkembangan",
        "Pengingat pada 50, 80, dan 100 persen; perkembangan sekali per setengah masa",
        Tempat.DMN,
        "bpmn/tenggat.dmn, kolom pengingat, PERKEMBANGAN_LAHP dan PERKEMBANGAN_REKOMENDASI",
        _PASANG,
    ),
    Pengaturan(
        "C-10",
        "Daftar bentuk maladministrasi",
        "Sepuluh bentuk POR 26/2017",
        Tempat.FORMULIR,
        "bpmn/tetapkan-temuan.form",
        "Ubah pilihan formulir beserta daftar BentukMaladministrasi, lalu `pksbpmn pasang`.",
    ),
    Pengaturan(
        "C-11",
        "Susunan isi LAHP/LHP",
        "Gabungan PKS Pasal 1 dan POR 48/2020 Pasal 25(2)",
        Tempat.BERKAS,
        "src/pksbpmn/documents/wording/pemeriksaan/lahp.jinja",
        "Ubah naskahnya; unsur wajib diperiksa domain/pemeriksaan/isi.py.",
    ),
    Pengaturan(
        "C-12",
        "Kanal pertukaran data yang terverifikasi",
        "Tidak ada sampai petugas memverifikasinya",
        Tempat.REGISTRI,
        "registri, kanal",
        "Daftarkan dan verifikasi dengan `pksbpmn kanal`.",
    ),
    Pengaturan(
        "C-13",
        "Tempat konsiliasi dan mediasi",
        "Kantor Ombudsman atau tempat lain yang disepakati; sebelum dan sesudah LAHP",
        Tempat.FORMULIR,
        "bpmn/usulkan-jadwal.form",
        "Ubah pilihan formulir, lalu `pksbpmn pasang`.",
    ),
    Pengaturan(
        "C-14",
        "Tanda tangan Pelapor yang dirahasiakan pada Berita Acara",
        "Naskah asli tersegel pada Ombudsman; salinan pihak lain tanpa nama; menunggu persetujuan pemilik proses",
        Tempat.KODE,
        "src/pksbpmn/domain/kerahasiaan/penyamaran.py, BOLEH_TAHU",
        _KODE,
    ),
    Pengaturan(
        "C-15",
        "Pengganti narahubung yang berbenturan kepentingan",
        "Pejabat yang ditunjuk pemilik proses; Ombudsman diberi tahu",
        Tempat.REGISTRI,
        "registri, narahubung dengan delegasi",
        "Catat delegasi untuk laporan itu dengan `pksbpmn narahubung`.",
    ),
    Pengaturan(
        "C-16",
        "Laporan berjalan dan laporan baru ketika PKS atau Nota Kesepahaman berakhir",
        "Ditangani menurut undang-undang, tanpa Itjen; kerahasiaan tetap",
        Tempat.KODE,
        "src/pksbpmn/usecases/berkas/keberlakuan.py",
        _KODE,
    ),
    Pengaturan(
        "C-17",
        "Pola nomor surat dan nomor laporan",
        "urut/kode/bulan romawi/tahun",
        Tempat.VARIABEL,
        "PKSBPMN_LETTER_NUMBER_PATTERN, PKSBPMN_COMPLAINT_NUMBER_PATTERN",
        _LINGKUNGAN,
    ),
    Pengaturan(
        "C-18",
        "Masa retensi berkas",
        "Tidak pernah dihapus sendiri; ditandai untuk ditinjau",
        Tempat.VARIABEL,
        "PKSBPMN_RETENTION_YEARS",
        _LINGKUNGAN,
    ),
    Pengaturan(
        "C-19",
        "Kaitan dengan SP4N-LAPOR!, SIMADU, dan Lapor Menaker",
        "Hanya rujukan; tanpa tenggat",
        Tempat.REGISTRI,
        "registri, rujukan luar",
        "Catat nomornya dengan `pksbpmn rujukan tambah`.",
    ),
    Pengaturan(
        "C-20",
        "Akhir Nota Kesepahaman",
        "Belum diisi: PKS menampilkan “masa berlaku belum diisi” dan memperingatkan",
        Tempat.REGISTRI,
        "registri, nota kesepahaman",
        "Isi dengan `pksbpmn perjanjian mou`.",
    ),
    Pengaturan(
        "C-21",
        "Hari libur nasional dan cuti bersama",
        "Tahun tanpa keputusan bersama ditolak untuk hitungan hari kerja",
        Tempat.BERKAS,
        "PKSBPMN_HOLIDAYS_FILE",
        "Muat SKB 3 Menteri setahun dengan `pksbpmn libur muat BERKAS` (tahun_ditetapkan, tambah, cabut).",
    ),
    Pengaturan(
        "C-22",
        "Penandatangan, Plt./Plh., dan dasar kewenangannya",
        "Ditetapkan orang; Plt./Plh. tanpa dasar ditolak",
        Tempat.BERKAS,
        "PKSBPMN_LEMBAGA_FILE, penandatangan; register pegawai",
        "Isi nama, jabatan, dan dasar (surat perintah) dalam berkas YAML dan dengan `pksbpmn pegawai catat --dasar`.",
    ),
    Pengaturan(
        "C-23",
        "Penerima pemberitahuan kegagalan pelindungan data pribadi",
        "Alamat yang dapat diatur",
        Tempat.BERKAS,
        "PKSBPMN_LEMBAGA_FILE, lembaga.LEMBAGA_PDP",
        "Ubah alamat dalam berkas YAML.",
    ),
    Pengaturan(
        "C-24",
        "Siapa boleh melihat apa",
        "Hak paling sedikit; tanpa izin berarti ditolak",
        Tempat.KODE,
        "src/pksbpmn/domain/kerahasiaan/kewenangan.py, BACA_SAMPAI",
        _KODE,
    ),
    Pengaturan(
        "C-25",
        "Keberatan atas Rekomendasi",
        "Mati",
        Tempat.VARIABEL,
        "PKSBPMN_OBJECTION_ENABLED",
        _LINGKUNGAN,
    ),
    Pengaturan(
        "C-26",
        "Sertifikat yang menandatangani naskah",
        "Otoritas tertanam, yang tidak tersertifikasi (PP 71/2019 Pasal 60); tanpa cap waktu",
        Tempat.VARIABEL,
        "PKSBPMN_SIGNING, PKSBPMN_TSA_URL",
        "Pilih embedded, pkcs12, pkcs11, atau remote (BSrE), lengkapi setelannya, lalu jalankan ulang.",
    ),
)
