"""Every command of `pksbpmn`: its name, where its function lies, and what it was called before.

The table is all that a start reads: the module of a command is imported when the command runs. The help of a command
is the docstring of its function, the help of a group stands here.
"""

from pksbpmn.cli import permits
from pksbpmn.cli.akun.commands import AKUN, PENGELOLA
from pksbpmn.cli.entries import Command, Group, Panel
from pksbpmn.cli.kerahasiaan.commands import RETENSI

PANELS = (
    Panel(
        "Laporan",
        (
            Command("lapor", "laporan.laporan:lapor", izin=permits.LAPOR),
            Command("status", "laporan.status:status"),
            Command("lengkapi", "laporan.lengkapi:lengkapi", izin=permits.PENGADUAN),
            Command("isi", "laporan.laporan:isi", izin=permits.PENANGANAN),
            Command("cabut", "laporan.laporan:cabut", izin=permits.PENGADUAN),
            Command("gabung", "laporan.gabung:gabung", izin=permits.PENGADUAN),
            Command("jawab", "permintaan.jawaban:jawab", izin=permits.TATA_USAHA),
            Group(
                "permintaan",
                "Yang diminta dari pihak luar, butir demi butir.",
                (
                    Command("butir", "permintaan.butir:butir"),
                    Command("jawaban", "permintaan.jawaban:daftar"),
                ),
            ),
            Group(
                "tindakan",
                "Tindakan korektif LAHP dan butir Rekomendasi: sejauh mana dilaksanakan.",
                (
                    Command("daftar", "permintaan.tindakan:daftar"),
                    Command("catat", "permintaan.tindakan:catat", izin=permits.PENANGANAN),
                ),
            ),
            Group(
                "lampiran",
                "Berkas yang menyertai laporan, jawaban, bukti, tanda terima, dan berita acara.",
                (
                    Command("daftar", "kerahasiaan.lampiran:daftar"),
                    Command("tambah", "kerahasiaan.lampiran:tambah", izin=permits.TATA_USAHA),
                    Command("salin", "kerahasiaan.lampiran:salin"),
                ),
            ),
            Command("perpanjang", "permintaan.tenggat:perpanjang", izin=permits.PENANGANAN),
            Command("tenggat", "permintaan.tenggat:tenggat"),
            Command("pertemuan", "laporan.pertemuan:pertemuan", izin=permits.PERTEMUAN),
            Group(
                "surat",
                "Surat sebuah perkara, dan keaslian naskah: `surat NOMOR` sama dengan `surat daftar NOMOR`.",
                (
                    Command("daftar", "surat.surat:daftar"),
                    Command("kirim-ulang", "surat.surat:kirim_ulang", izin=permits.TATA_USAHA),
                    Command("periksa", "surat.periksa:periksa"),
                ),
                otherwise="daftar",
            ),
            Command("terima", "surat.surat:terima", izin=permits.TATA_USAHA),
            Group(
                "naskah",
                "Naskah sebelum terbit: disusun, diperiksa, ditandatangani.",
                (
                    Command("daftar", "surat.naskah:daftar"),
                    Command("lihat", "surat.naskah:lihat"),
                    Command("catat", "surat.naskah:catat", izin=permits.SIAPA_PUN),
                ),
            ),
            Group(
                "ekspedisi",
                "Surat kepada penerima tanpa surel: dikirim lewat pos, kurir, diantar, atau telepon.",
                (
                    Command("daftar", "surat.ekspedisi:daftar"),
                    Command("catat", "surat.ekspedisi:catat", izin=permits.TATA_USAHA),
                ),
            ),
            Command("kotak-surat", "surat.kotak_surat:kotak_surat", was="mailbox", izin=permits.KUSTODIAN),
            Group(
                "tugas",
                "Tugas pengguna: keputusan petugas Ombudsman.",
                (
                    Command("daftar", "laporan.tugas:daftar", was="list"),
                    Command("lihat", "laporan.tugas:lihat"),
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
                    Command("daftar", "laporan.penugasan:daftar", was="list"),
                    Command("tetapkan", "laporan.penugasan:tetapkan", izin=permits.PENUGASAN),
                    Command("lepas", "laporan.penugasan:lepas", izin=permits.PENUGASAN),
                    Command("alihkan", "laporan.penugasan:alihkan", izin=permits.PENUGASAN),
                ),
            ),
            Group(
                "pegawai",
                "Pegawai kedua lembaga: siapa boleh menyusun, memeriksa, dan menandatangani naskah.",
                (
                    Command("daftar", "laporan.pegawai:daftar"),
                    Command("catat", "laporan.pegawai:catat"),
                    Command("berhenti", "laporan.pegawai:berhenti"),
                    AKUN,
                ),
            ),
            Group(
                "pihak",
                "Terlapor, atasan Terlapor, saksi, pihak lain yang berkepentingan.",
                (
                    Command("daftar", "laporan.pihak:daftar"),
                    Command("ubah", "laporan.pihak:ubah", izin=permits.PENANGANAN),
                ),
            ),
            Group(
                "rujukan",
                "Nomor laporan yang sama di tempat lain (SP4N-LAPOR!, SIMADU, laporan lain pada Ombudsman).",
                (
                    Command("daftar", "laporan.rujukan:daftar", was="list"),
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
                    Command("tampil", "perjanjian.perjanjian:tampil"),
                    Command("mulai", "perjanjian.perjanjian:mulai", was="daftar", izin=permits.NASKAH_PERJANJIAN),
                    Command("catat", "perjanjian.perjanjian:catat", izin=permits.NASKAH_PERJANJIAN),
                    Command("ubah", "perjanjian.perjanjian:ubah", izin=permits.NASKAH_PERJANJIAN),
                    Command("tautkan", "perjanjian.perjanjian:tautkan", izin=permits.NASKAH_PERJANJIAN),
                    Command("dasar-hukum", "perjanjian.perjanjian:dasar_hukum", izin=permits.NASKAH_PERJANJIAN),
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
                    Command("daftar", "perjanjian.narahubung:daftar", was="list"),
                    Command("ganti", "perjanjian.narahubung:ganti", izin=permits.PERJANJIAN),
                    Command("batal", "perjanjian.narahubung:batal", izin=permits.PERJANJIAN),
                    Command("delegasi", "perjanjian.narahubung:delegasi", izin=permits.PERJANJIAN),
                ),
            ),
            Group(
                "kanal",
                "Register kanal data; hanya kanal terverifikasi yang dipakai.",
                (
                    Command("daftar", "pertukaran.kanal:daftar", was="list"),
                    Command("tambah", "pertukaran.kanal:tambah", izin=permits.PERJANJIAN),
                    Command("verifikasi", "pertukaran.kanal:verifikasi", izin=permits.PERJANJIAN),
                ),
            ),
            Group(
                "pertukaran",
                "Pertukaran data dan informasi antarpihak.",
                (
                    Command("minta", "pertukaran.pertukaran:minta", izin=permits.PERTUKARAN),
                    Command("serahkan", "pertukaran.pertukaran:serahkan", izin=permits.PERTUKARAN),
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
                    Command("daftar", "kerahasiaan.kerahasiaan:daftar"),
                    Command("klasifikasi", "kerahasiaan.kerahasiaan:klasifikasi", izin=permits.KLASIFIKASI),
                    Command("baca", "kerahasiaan.kerahasiaan:baca", prints=False),
                    Command("ekspor", "kerahasiaan.kerahasiaan:ekspor"),
                    Command("jurnal", "kerahasiaan.kerahasiaan:jurnal"),
                ),
            ),
            Group(
                "identitas",
                "Identitas Pelapor, juga yang dirahasiakan.",
                (
                    Command("minta", "kerahasiaan.identitas:minta", izin=permits.PENGADUAN_RAHASIA),
                    Command("permohonan", "kerahasiaan.identitas:permohonan"),
                    Command("cabut", "kerahasiaan.identitas:cabut"),
                    Command("lihat", "kerahasiaan.identitas:lihat"),
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
                    Command("laporan", "monev.monev:laporan"),
                ),
            ),
            Command("statistik", "monev.statistik:statistik"),
        ),
    ),
    Panel(
        "Menjalankan dan mengatur",
        (
            Command("jalankan", "layanan.jalankan:jalankan", was="up"),
            Command("demo", "layanan.demo:demo"),
            Group(
                "mesin",
                "Camunda tertanam: tanpa Docker dan tanpa Java sistem.",
                (
                    Command("pasang", "layanan.mesin:pasang", was="install"),
                    Command("mulai", "layanan.mesin:mulai", was="start"),
                    Command("berhenti", "layanan.mesin:berhenti", was="stop"),
                    Command("status", "layanan.mesin:status"),
                    Command("log", "layanan.mesin:log", was="logs"),
                ),
                was="engine",
            ),
            Command("periksa", "layanan.periksa:periksa"),
            Command("pasang", "layanan.pasang:pasang", was="deploy"),
            Command("pekerja", "layanan.pekerja:pekerja", was="worker", prints=False),
            Command("pengantar", "layanan.pengantar:pengantar", was="relay", prints=False),
            Command("dokter", "layanan.dokter:dokter"),
            Command("siapa", "akun.siapa:siapa"),
            PENGELOLA,
            Group("libur", "Tabel hari libur nasional dan cuti bersama.", (Command("muat", "layanan.libur:muat"),)),
            Group(
                "insiden",
                "Insiden mesin: pekerjaan yang gagal tetap, dengan sebab dan obatnya.",
                (
                    Command("daftar", "layanan.insiden:daftar", was="list"),
                    Command("coba-lagi", "layanan.insiden:coba_lagi"),
                ),
            ),
            Group(
                "audit",
                "Jejak audit: diperiksa, dijangkarkan di luar basis data.",
                (
                    Command("periksa", "layanan.audit:periksa", was="verify"),
                    Command("jangkar", "layanan.audit:jangkar"),
                    Command("mulai-ulang", "layanan.audit:mulai_ulang"),
                    Command("tanda-tangan", "layanan.penanda:tanda_tangan"),
                    Command("kunci", "layanan.penanda:kunci"),
                    Command("putar-kunci", "layanan.penanda:putar_kunci"),
                ),
            ),
            Group(
                "kunci",
                "Kunci enkripsi data pribadi dan dokumen.",
                (
                    Command("baru", "layanan.kunci:baru"),
                    Command("enkripsi-ulang", "layanan.kunci:enkripsi_ulang"),
                    Command("putar", "layanan.kunci:putar"),
                ),
            ),
            Command("cadangkan", "layanan.cadangan:cadangkan"),
            Command("pulihkan", "layanan.cadangan:pulihkan"),
            Command("pengaturan", "layanan.pengaturan:pengaturan"),
        ),
    ),
)

OLD_OPTIONS = {"keep": "biarkan", "data-dir": "folder"}
"""Options that had other names, without their dashes; the old ones still work."""
