"""Every command of `pksbpmn`: its name, where its function lies, and what it was called before.

The table is all that a start reads: the module of a command is imported when the command runs. The help of a command
is the docstring of its function, the help of a group stands here.
"""

from pksbpmn.cli import permits
from pksbpmn.cli.akun.commands import AKUN, PENGELOLA
from pksbpmn.cli.entries import LAYANAN, LOKET, Command, Group, Panel
from pksbpmn.cli.kerahasiaan.commands import RETENSI
from pksbpmn.cli.layanan.commands import DIAGRAM, INSIDEN, KUNCI

PANELS = (
    Panel(
        "Laporan",
        (
            Command("lapor", "laporan.laporan:lapor", izin=permits.LAPOR),
            Command("status", "laporan.status:status", door=LOKET),
            Command("lengkapi", "laporan.lengkapi:lengkapi", izin=permits.PENGADUAN_RAHASIA),
            Command("isi", "laporan.laporan:isi", izin=permits.PENANGANAN),
            Command("cabut", "laporan.laporan:cabut", izin=permits.PENGADUAN),
            Command("gabung", "laporan.gabung:gabung", izin=permits.PENGGABUNGAN),
            Command("jawab", "permintaan.jawaban:jawab", izin=permits.TATA_USAHA),
            Group(
                "permintaan",
                "Yang diminta dari pihak luar, butir demi butir.",
                (
                    Command("butir", "permintaan.butir:butir", door=LOKET),
                    Command("jawaban", "permintaan.jawaban:daftar", door=LOKET),
                ),
            ),
            Group(
                "tindakan",
                "Tindakan korektif LAHP dan butir Rekomendasi: sejauh mana dilaksanakan.",
                (
                    Command("daftar", "permintaan.tindakan:daftar", door=LOKET),
                    Command("catat", "permintaan.tindakan:catat", izin=permits.PENANGANAN),
                ),
            ),
            Group(
                "lampiran",
                "Berkas yang menyertai laporan, jawaban, bukti, tanda terima, dan berita acara.",
                (
                    Command("daftar", "kerahasiaan.lampiran:daftar", door=LOKET),
                    Command("tambah", "kerahasiaan.lampiran:tambah", izin=permits.TATA_USAHA),
                    Command("baca", "kerahasiaan.lampiran:baca", prints=False, door=LOKET),
                    Command("salin", "kerahasiaan.lampiran:salin", door=LOKET),
                ),
            ),
            Command("perpanjang", "permintaan.tenggat:perpanjang", izin=permits.PENANGANAN),
            Command("tenggat", "permintaan.tenggat:tenggat", door=LOKET),
            Command("pertemuan", "laporan.pertemuan:pertemuan", izin=permits.PERTEMUAN),
            Group(
                "surat",
                "Surat sebuah perkara, dan keaslian naskah: `surat NOMOR` sama dengan `surat daftar NOMOR`.",
                (
                    Command("daftar", "surat.surat:daftar", door=LOKET),
                    Command("kirim-ulang", "surat.surat:kirim_ulang", izin=permits.TATA_USAHA),
                    Command("periksa", "surat.periksa:periksa", door=LOKET),
                    Command("pratinjau", "surat.pratinjau:pratinjau", door=LAYANAN),
                ),
                otherwise="daftar",
            ),
            Command("terima", "surat.surat:terima", izin=permits.TATA_USAHA),
            Group(
                "naskah",
                "Naskah sebelum terbit: disusun, diperiksa, ditandatangani.",
                (
                    Command("daftar", "surat.naskah:daftar", door=LOKET),
                    Command("lihat", "surat.naskah:lihat", door=LOKET),
                    Command("catat", "surat.naskah:catat", izin=permits.SIAPA_PUN),
                ),
            ),
            Group(
                "ekspedisi",
                "Surat kepada penerima tanpa surel: dikirim lewat pos, kurir, diantar, atau telepon.",
                (
                    Command("daftar", "surat.ekspedisi:daftar", door=LOKET),
                    Command("catat", "surat.ekspedisi:catat", izin=permits.TATA_USAHA),
                ),
            ),
            Command("kotak-surat", "surat.kotak_surat:kotak_surat", was="mailbox", izin=permits.KUSTODIAN),
            Group(
                "tugas",
                "Tugas pengguna: keputusan petugas Ombudsman.",
                (
                    Command("daftar", "laporan.tugas:daftar", was="list", door=LOKET),
                    Command("lihat", "laporan.tugas:lihat", door=LOKET),
                    Command("selesai", "laporan.tugas:selesai", izin=permits.SIAPA_PUN),
                    Command("alihkan", "laporan.tugas:alihkan", izin=permits.SIAPA_PUN),
                ),
            ),
            Group(
                "kejadian",
                "Kejadian di sekitar perkara: koordinasi, pelimpahan, halangan, benturan kepentingan, keberatan, "
                "ganti rugi.",
                (Command("lapor", "laporan.kejadian:lapor", izin=permits.SIAPA_PUN),),
            ),
            Group(
                "penugasan",
                "Petugas sebuah perkara, menurut nomor pegawai.",
                (
                    Command("daftar", "laporan.penugasan:daftar", was="list", door=LOKET),
                    Command("tetapkan", "laporan.penugasan:tetapkan", izin=permits.PENUGASAN),
                    Command("lepas", "laporan.penugasan:lepas", izin=permits.PENUGASAN),
                    Command("alihkan", "laporan.penugasan:alihkan", izin=permits.PENUGASAN),
                ),
            ),
            Group(
                "pegawai",
                "Pegawai kedua lembaga: siapa boleh menyusun, memeriksa, dan menandatangani naskah.",
                (
                    Command("daftar", "laporan.pegawai:daftar", door=LOKET),
                    Command("catat", "laporan.pegawai:catat", door=LOKET),
                    Command("kukuhkan", "laporan.pegawai:kukuhkan", door=LOKET),
                    Command("berhenti", "laporan.pegawai:berhenti", door=LOKET),
                    AKUN,
                ),
            ),
            Group(
                "pihak",
                "Terlapor, atasan Terlapor, saksi, pihak lain yang berkepentingan.",
                (
                    Command("daftar", "laporan.pihak:daftar", door=LOKET),
                    Command("ubah", "laporan.pihak:ubah", izin=permits.PENANGANAN),
                ),
            ),
            Group(
                "rujukan",
                "Nomor laporan yang sama di tempat lain (SP4N-LAPOR!, SIMADU, laporan lain pada Ombudsman).",
                (
                    Command("daftar", "laporan.rujukan:daftar", was="list", door=LOKET),
                    Command("tambah", "laporan.rujukan:tambah", izin=permits.PENGADUAN),
                ),
            ),
        ),
    ),
    Panel(
        "Perjanjian, data, dan pemantauan",
        (
            Group(
                "perjanjian",
                "Perjanjian Kerja Sama: data, masa berlaku, pengakhiran, adendum, perselisihan.",
                (
                    Command("tampil", "perjanjian.perjanjian:tampil", door=LOKET),
                    Command("mulai", "perjanjian.perjanjian:mulai", was="daftar", izin=permits.NASKAH_PERJANJIAN),
                    Command("catat", "perjanjian.perjanjian:catat", izin=permits.NASKAH_PERJANJIAN),
                    Command("ubah", "perjanjian.perjanjian:ubah", izin=permits.NASKAH_PERJANJIAN),
                    Command("tautkan", "perjanjian.perjanjian:tautkan", izin=permits.NASKAH_PERJANJIAN),
                    Command("dasar-hukum", "perjanjian.perjanjian:dasar_hukum", izin=permits.NASKAH_PERJANJIAN),
                    Command("usulan", "perjanjian.usulan:usulan", door=LOKET),
                    Command("kukuhkan", "perjanjian.usulan:kukuhkan", izin=permits.PENGUKUHAN),
                    Command("mou", "perjanjian.masa:mou", izin=permits.NASKAH_PERJANJIAN),
                    Command("naskah-asli", "perjanjian.perjanjian:naskah_asli", izin=permits.NASKAH_PERJANJIAN),
                    Command("akhiri", "perjanjian.masa:akhiri", izin=permits.PERJANJIAN),
                    Command("tarik", "perjanjian.masa:tarik", izin=permits.PERJANJIAN),
                    Command("adendum", "perjanjian.adendum:adendum", izin=permits.PERJANJIAN),
                    Command("rancangan", "perjanjian.adendum:rancangan", izin=permits.PERJANJIAN),
                    Command("perselisihan", "perjanjian.perselisihan:perselisihan", izin=permits.PERJANJIAN),
                    Command("musyawarah", "perjanjian.perselisihan:musyawarah", izin=permits.PERJANJIAN),
                    Command("risalah", "perjanjian.perselisihan:risalah", izin=permits.PERJANJIAN),
                    Command("biaya", "perjanjian.biaya:biaya", izin=permits.BIAYA),
                ),
            ),
            Group(
                "narahubung",
                "Narahubung para pihak: hanya mereka yang menyampaikan pesan antarpihak.",
                (
                    Command("daftar", "perjanjian.narahubung:daftar", was="list", door=LOKET),
                    Command("ganti", "perjanjian.narahubung:ganti", izin=permits.PERJANJIAN),
                    Command("batal", "perjanjian.narahubung:batal", izin=permits.PERJANJIAN),
                    Command("delegasi", "perjanjian.narahubung:delegasi", izin=permits.PERJANJIAN),
                ),
            ),
            Group(
                "kanal",
                "Register kanal data; hanya kanal terverifikasi yang dipakai.",
                (
                    Command("daftar", "pertukaran.kanal:daftar", was="list", door=LOKET),
                    Command("tambah", "pertukaran.kanal:tambah", izin=permits.PERJANJIAN),
                    Command("verifikasi", "pertukaran.kanal:verifikasi", izin=permits.PERJANJIAN),
                    Command("cabut", "pertukaran.kanal:cabut", izin=permits.PERJANJIAN),
                ),
            ),
            Group(
                "pertukaran",
                "Pertukaran data dan informasi antarpihak.",
                (
                    Command("minta", "pertukaran.pertukaran:minta", izin=permits.PERTUKARAN),
                    Command("serahkan", "pertukaran.pertukaran:serahkan", izin=permits.PERTUKARAN),
                    Command("izinkan", "pertukaran.pertukaran:izinkan", izin=permits.MELEPAS),
                    Command("lengkapi", "pertukaran.pertukaran:lengkapi", izin=permits.PERTUKARAN),
                    Command("tolak", "pertukaran.pertukaran:tolak", izin=permits.PERTUKARAN),
                    Command("telaah", "pertukaran.pertukaran:telaah", izin=permits.PERTUKARAN),
                    Command("ungkapkan", "pertukaran.pertukaran:ungkapkan", izin=permits.PENGUNGKAPAN),
                    Command("setujui", "pertukaran.pertukaran:setujui", izin=permits.MENENTUKAN_KELAS),
                ),
            ),
            Group(
                "kerahasiaan",
                "Data rahasia: klasifikasi, baca, ekspor, jurnal akses.",
                (
                    Command("daftar", "kerahasiaan.kerahasiaan:daftar", door=LOKET),
                    Command("klasifikasi", "kerahasiaan.kerahasiaan:klasifikasi", izin=permits.KLASIFIKASI),
                    Command("baca", "kerahasiaan.kerahasiaan:baca", prints=False, door=LOKET),
                    Command("ekspor", "kerahasiaan.kerahasiaan:ekspor", door=LOKET),
                    Command("jurnal", "kerahasiaan.kerahasiaan:jurnal", door=LOKET),
                ),
            ),
            Group(
                "identitas",
                "Identitas Pelapor, juga yang dirahasiakan.",
                (
                    Command("minta", "kerahasiaan.identitas:minta", izin=permits.PENGADUAN_RAHASIA),
                    Command("permohonan", "kerahasiaan.identitas:permohonan", door=LOKET),
                    Command("cabut", "kerahasiaan.identitas:cabut", door=LOKET),
                    Command("lihat", "kerahasiaan.identitas:lihat", door=LOKET),
                    Command("nama-lain", "kerahasiaan.identitas:nama_lain", izin=permits.PENGADUAN_RAHASIA),
                    Command("kerahasiaan", "kerahasiaan.identitas:kerahasiaan", izin=permits.PENGADUAN_RAHASIA),
                ),
            ),
            Group(
                "pelindungan",
                "Pelindungan data pribadi: 3 x 24 jam (UU 27/2022).",
                (
                    Command("lapor", "kerahasiaan.pelindungan:lapor", izin=permits.SIAPA_PUN),
                    Command("catat", "kerahasiaan.pelindungan:catat", izin=permits.PELINDUNGAN),
                ),
            ),
            RETENSI,
            Group(
                "monev",
                "Pemantauan dan evaluasi, sedikitnya setahun sekali (PKS Pasal 11).",
                (
                    Command("mulai", "monev.monev:mulai", izin=permits.MONEV),
                    Command("masukan", "monev.monev:masukan", izin=permits.MONEV),
                    Command("laporan", "monev.monev:laporan", door=LOKET),
                ),
            ),
            Command("statistik", "monev.statistik:statistik", door=LOKET),
        ),
    ),
    Panel(
        "Menjalankan dan mengatur",
        (
            Command("jalankan", "layanan.jalankan:jalankan", was="up", door=LAYANAN),
            Command("demo", "layanan.demo:demo", door=LAYANAN),
            Command("simulasi", "layanan.simulasi:simulasi", door=LAYANAN),
            Group(
                "mesin",
                "Camunda tertanam: tanpa Docker dan tanpa Java sistem.",
                (
                    Command("pasang", "layanan.mesin:pasang", was="install", door=LAYANAN),
                    Command("mulai", "layanan.mesin:mulai", was="start", door=LAYANAN),
                    Command("berhenti", "layanan.mesin:berhenti", was="stop", door=LAYANAN),
                    Command("status", "layanan.mesin:status", door=LAYANAN),
                    Command("log", "layanan.mesin:log", was="logs", door=LAYANAN),
                ),
                was="engine",
            ),
            *DIAGRAM,
            Command("pekerja", "layanan.pekerja:pekerja", was="worker", prints=False, door=LAYANAN),
            Command("pengantar", "layanan.pengantar:pengantar", was="relay", prints=False, door=LAYANAN),
            Command("loket", "layanan.loket:loket", door=LAYANAN),
            Command("dokter", "layanan.dokter:dokter", door=LAYANAN),
            Command("siapa", "akun.siapa:siapa", door=LOKET),
            PENGELOLA,
            Group(
                "libur",
                "Tabel hari libur nasional dan cuti bersama.",
                (Command("muat", "layanan.libur:muat", door=LAYANAN),),
            ),
            INSIDEN,
            Group(
                "audit",
                "Jejak audit: diperiksa, dijangkarkan di luar basis data.",
                (
                    Command("periksa", "layanan.audit:periksa", was="verify", door=LOKET),
                    Command("jangkar", "layanan.audit:jangkar", door=LAYANAN),
                    Command("mulai-ulang", "layanan.audit:mulai_ulang", door=LAYANAN),
                    Command("tanda-tangan", "layanan.penanda:tanda_tangan", door=LAYANAN),
                    Command("kunci", "layanan.penanda:kunci", door=LAYANAN),
                    Command("putar-kunci", "layanan.penanda:putar_kunci", door=LAYANAN),
                ),
            ),
            KUNCI,
            Command("cadangkan", "layanan.cadangan:cadangkan", door=LAYANAN),
            Command("pulihkan", "layanan.cadangan:pulihkan", door=LAYANAN),
            Command("pengaturan", "layanan.pengaturan:pengaturan", door=LAYANAN),
        ),
    ),
)

OLD_OPTIONS = {"keep": "biarkan", "data-dir": "folder"}
"""Options that had other names, without their dashes; the old ones still work."""
