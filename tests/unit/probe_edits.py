"""One plausible slip each, and what the process owner is told of it: the fifteen of a review."""

from dataclasses import dataclass

from tests.unit.probe_diagrams import Edit, ganti, hapus, tanpa_isian

KONDISI = "dari-cukup-dan-selesai-ke-putuskan-penutupan"


@dataclass(frozen=True)
class Slip:
    """An edit, the element that is named, and words of what is wrong and of the cure."""

    apa: str
    berkas: str
    edit: Edit
    unsur: str
    pesan: str
    obat: str
    juga: tuple[str, ...] = ()
    """What else is told: elements that are left without a way to them."""


REVIEWED = (
    Slip(
        "job type renamed",
        "klarifikasi.bpmn",
        ganti('type="catat-hak-tidak-digunakan"', 'type="catat-hak-tak-digunakan"'),
        "“Catat akibat tidak dijawab”",
        "tidak ada pekerja untuk jenis pekerjaan catat-hak-tak-digunakan",
        "Barangkali maksudnya catat-hak-tidak-digunakan",
    ),
    Slip(
        "listener of an unknown worker",
        "klarifikasi.bpmn",
        ganti('type="catat-keputusan"', 'type="simpan-putusan"', "nilai-klarifikasi"),
        "“Nilai klarifikasi”",
        "tidak ada pekerja untuk jenis pekerjaan simpan-putusan",
        "perbaiki Type",
    ),
    Slip(
        "called process",
        "klarifikasi.bpmn",
        ganti('processId="permintaan-pihak"', 'processId="permintan-pihak"', "klarifikasi-kedua"),
        "“Klarifikasi kedua”",
        "memakai proses permintan-pihak, yang tidak ada",
        "Pilih proses permintaan-pihak",
    ),
    Slip(
        "FEEL that does not parse",
        "klarifikasi.bpmn",
        ganti("=penjelasanCukup and tindakLanjutSelesai", "=penjelasanCukup and and tindakLanjutSelesai"),
        "alur “ya” dari “Penjelasan cukup dan tindak lanjut selesai?” ke “Putuskan penutupan laporan”",
        "ungkapannya tidak dapat dibaca mesin",
        "Perbaiki ungkapan FEEL",
    ),
    Slip(
        "an id twice",
        "klarifikasi.bpmn",
        ganti(
            'Event id="klarifikasi-dimulai" name="Klarifikasi dimulai"',
            'Event id="ada-jawaban" name="Klarifikasi dimulai"',
        ),
        "gerbang tanpa nama sesudah “Dijawab?”",
        "Id ada-jawaban dipakai 2 kali",
        "Beri salah satunya Id lain",
    ),
    Slip(
        "unknown form",
        "klarifikasi.bpmn",
        ganti('formId="nilai-klarifikasi"', 'formId="nilai-penjelasan"'),
        "“Nilai klarifikasi”",
        "memakai formulir nilai-penjelasan, yang tidak ada",
        "Pilih",
    ),
    Slip(
        "timer deleted",
        "permintaan.bpmn",
        hapus("batas-waktu-lewat"),
        "“Tunggu jawaban”",
        "menunggu tanpa batas waktu",
        "Tempelkan timer yang menghentikannya",
        ("“Catat tenggat lewat”",),
    ),
    Slip(
        "message renamed",
        "permintaan.bpmn",
        ganti('name="jawaban-diterima"', 'name="jawaban-masuk"'),
        "“Tunggu jawaban”",
        "menunggu pesan jawaban-masuk, yang tidak dikirim siapa pun",
        "belum ditunggu: jawaban-diterima",
    ),
    Slip(
        "wrong correlation key",
        "permintaan.bpmn",
        ganti('correlationKey="=idPermintaan"', 'correlationKey="=nomorBerkas"', "pesan-jawaban-diterima"),
        "“Tunggu jawaban”",
        "menunggu pesan jawaban-diterima dengan kunci =nomorBerkas; ia dikirim dengan =idPermintaan",
        "Isi Subscription correlation key dengan =idPermintaan",
    ),
    Slip(
        "variable misspelt in a condition",
        "klarifikasi.bpmn",
        ganti(">=tutupLaporan<", ">=tutupLaporn<"),
        "alur “ya” dari “Laporan ditutup?” ke “Selesai pada klarifikasi”",
        "membaca tutupLaporn, yang bukan fungsi mesin dan tidak ditulis siapa pun",
        "Perbaiki ejaannya",
    ),
    Slip(
        "variable misspelt in an output",
        "klarifikasi.bpmn",
        ganti('target="daftarJawaban"', 'target="daftarJawban"', "klarifikasi-pertama"),
        "“Klarifikasi pertama”",
        "menulis variabel daftarJawban, yang tidak terdaftar",
        "Barangkali maksudnya daftarJawaban",
    ),
    Slip(
        "a party that is none",
        "konsiliasi.bpmn",
        ganti('source="=&#34;TERLAPOR&#34;" target="kepada"', 'source="=&#34;TERLAPOOR&#34;" target="kepada"'),
        "“Pantau kesepakatan”",
        '"TERLAPOOR" tidak dikenal',
        "Perbaiki ejaannya",
    ),
    Slip(
        "form field removed",
        "nilai-klarifikasi.form",
        tanpa_isian("tindakLanjutSelesai"),
        "“Nilai klarifikasi”",
        "isian tindakLanjutSelesai tidak ada lagi pada nilai-klarifikasi.form",
        "Kembalikan isian itu pada formulirnya",
    ),
    Slip(
        "row of a table removed",
        "tenggat.dmn",
        hapus("aturan-02"),
        "",
        "tidak mempunyai baris KLARIFIKASI_1",
        "Tambahkan baris itu",
    ),
    Slip(
        "another group",
        "klarifikasi.bpmn",
        ganti('candidateGroups="pemeriksaan"', 'candidateGroups="ppid"', "nilai-klarifikasi"),
        "“Nilai klarifikasi”",
        "ditawarkan kepada ppid; kelompok.yaml menyebut pemeriksaan",
        "Kembalikan Candidate groups; bila memang dipindahkan",
    ),
)
