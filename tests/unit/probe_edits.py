"""One plausible slip each, and what the process owner is told of it: the fifteen of a review, and more of the kind."""

from dataclasses import dataclass

from tests.unit.probe_diagrams import Edit, ganti, hapus, isian, tanpa_isian

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

MORE = (
    Slip(
        "a group that is none",
        "klarifikasi.bpmn",
        ganti('candidateGroups="pemeriksaan"', 'candidateGroups="pemeriksan"', "nilai-klarifikasi"),
        "“Nilai klarifikasi”",
        "kelompok pemeriksan tidak dikenal",
        "Isi Candidate groups dengan salah satu: ",
    ),
    Slip(
        "default flow taken away",
        "klarifikasi.bpmn",
        ganti(' default="dari-laporan-ditutup-ke-lanjut-diperiksa"', ""),
        "alur “tidak” dari “Laporan ditutup?” "
        "ke gerbang tanpa nama sesudah “Penjelasan cukup dan tindak lanjut selesai?”",
        "tidak punya syarat",
        "jadikan ia Default flow",
    ),
    Slip(
        "branches swapped",
        "klarifikasi.bpmn",
        lambda t: ganti('name="tidak"', 'name="ya"', "dari-laporan-ditutup-ke-lanjut-diperiksa")(
            ganti('name="ya"', 'name="tidak"', "dari-laporan-ditutup-ke-selesai-klarifikasi")(t)
        ),
        "alur “tidak” dari “Laporan ditutup?” ke “Selesai pada klarifikasi”",
        "bernama “tidak” tetapi diambil bila tutupLaporan",
        "Tukar nama kedua cabang",
    ),
    Slip(
        "branches of one name",
        "klarifikasi.bpmn",
        ganti('name="tidak" sourceRef="laporan-ditutup"', 'name="ya" sourceRef="laporan-ditutup"'),
        "alur “ya” dari “Laporan ditutup?” ke “Selesai pada klarifikasi”",
        "senama dengan cabang lain gerbang itu",
        "Beri setiap cabang nama yang membedakannya",
    ),
    Slip(
        "key of a form field misspelt",
        "putuskan-penutupan.form",
        isian("tutupLaporan", key="tutupLaporn"),
        "“Putuskan penutupan laporan”",
        "isian tutupLaporn pada putuskan-penutupan.form tidak dikenal diagram, yang membaca tutupLaporan",
        "Perbaiki Key isian itu pada formulirnya menjadi tutupLaporan",
    ),
    Slip(
        "required dropped",
        "putuskan-penutupan.form",
        isian("tutupLaporan", validate={"required": False}),
        "“Tutup laporan pada tahap klarifikasi”",
        "dapat dilewati",
        "Centang Required",
    ),
    Slip(
        "hit policy",
        "tenggat.dmn",
        ganti('hitPolicy="FIRST"', 'hitPolicy="COLLECT"'),
        "",
        "memakai hit policy COLLECT",
        "Pilih FIRST",
    ),
    Slip(
        "column of a table misspelt",
        "kelayakan.dmn",
        ganti("<text>sudahMengadu</text>", "<text>sudahMengaduh</text>"),
        "“Periksa kelayakan”",
        "kolom “Sudah mengadu kepada Terlapor/atasan”, membaca sudahMengaduh, yang tidak ditulis siapa pun",
        "Perbaiki ungkapan kolom itu",
    ),
    Slip(
        "output lost",
        "permintaan.bpmn",
        ganti('          <zeebe:output source="=daftarDiterima[1]" target="tanggalDiterima" />\n', ""),
        "“Hitung tenggat”",
        "pekerja hitung-tenggat memerlukan tanggalDiterima, yang tidak ditulis siapa pun",
        "Kembalikan Input tanggalDiterima, atau Output tanggalDiterima",
    ),
    Slip(
        "input of a worker lost",
        "permintaan.bpmn",
        ganti("=2", "=pengingatBerikut", "kirim-pengingat-kedua"),
        "“Pengingat kedua terkirim”",
        "membaca pengingatBerikut",
        "Perbaiki ejaannya",
    ),
    Slip(
        "field that does not begin empty",
        "klarifikasi.bpmn",
        ganti('          <zeebe:input source="=null" target="tutupLaporan" />\n', "", "putuskan-penutupan"),
        "“Putuskan penutupan laporan”",
        "jawaban putaran lalu berlaku lagi bila “Tutup laporan pada tahap klarifikasi” (tutupLaporan) tidak diisi",
        "Tambahkan Input tutupLaporan dengan nilai =null",
    ),
    Slip(
        "a length of time in the diagram",
        "klarifikasi.bpmn",
        ganti("=duration(durasiKeputusan)", '=duration("P30D")', "nilai-klarifikasi-terlambat"),
        "“Terlambat”",
        'duration("P30D") memuat lama tetap',
        "Pindahkan ke tenggat.dmn",
    ),
    Slip(
        "reminder that ends the task",
        "klarifikasi.bpmn",
        ganti(' cancelActivity="false"', "", "nilai-klarifikasi-terlambat"),
        "“Terlambat”",
        "mengingatkan dengan mengakhiri yang ditunggu",
        "non-interrupting",
    ),
    Slip(
        "reminder deleted",
        "klarifikasi.bpmn",
        hapus("nilai-klarifikasi-terlambat", "nilai-klarifikasi-ingatkan"),
        "“Nilai klarifikasi”",
        "menunggu tanpa batas waktu",
        "nilai-klarifikasi-terlambat",
    ),
    Slip(
        "due date dropped",
        "klarifikasi.bpmn",
        ganti('        <zeebe:taskSchedule dueDate="=now() + duration(durasiKeputusan)" />\n', "", "nilai-klarifikasi"),
        "“Nilai klarifikasi”",
        "tidak punya jatuh tempo",
        "Isi Due date dengan =now() + duration(durasiKeputusan)",
    ),
    Slip(
        "latest version bound",
        "klarifikasi.bpmn",
        ganti(' bindingType="deployment"', "", "klarifikasi-kedua"),
        "“Klarifikasi kedua”",
        "proses permintaan-pihak tidak terikat pada pemasangannya",
        'Pilih Binding "deployment"',
    ),
    Slip(
        "input of a called process lost",
        "klarifikasi.bpmn",
        ganti('          <zeebe:input source="=jalurCepat" target="jalurCepat" />\n', "", "klarifikasi-kedua"),
        "“Klarifikasi kedua”",
        "memanggil permintaan-pihak tanpa jalurCepat",
        "Tambahkan Input jalurCepat",
    ),
    Slip(
        "no article",
        "klarifikasi.bpmn",
        ganti("PKS Pasal 4(4)b: petugas menilai", "Petugas menilai"),
        "“Nilai klarifikasi”",
        "tidak menyebut pasal yang memintanya",
        "Tulis dalam Element documentation",
    ),
    Slip(
        "free text in a form",
        "putuskan-penutupan.form",
        isian("tutupLaporan", type="textarea"),
        "“Tutup laporan pada tahap klarifikasi”",
        "isian ini tidak boleh ada di formulir",
        "Formulir hanya memuat pilihan, tanggal, bilangan",
    ),
    Slip(
        "not as Modeler saves it",
        "klarifikasi.bpmn",
        ganti('    <bpmn:startEvent id="klarifikasi-dimulai"', '  <bpmn:startEvent id="klarifikasi-dimulai"'),
        "baris 14",
        "bukan bentuk yang disimpan Camunda Modeler",
        "Buka dan simpan di Camunda Modeler",
    ),
    Slip(
        "a file broken by hand",
        "klarifikasi.bpmn",
        ganti('<bpmn:userTask id="nilai-klarifikasi"', '<bpmn:manualTask id="nilai-klarifikasi"'),
        "",
        "tidak dapat dibaca",
        "Kembalikan berkas sebelumnya",
    ),
    Slip(
        "a listener that 8.6 does not run",
        "klarifikasi.bpmn",
        ganti(
            "        <zeebe:executionListeners>",
            "        <zeebe:taskListeners>\n"
            '          <zeebe:taskListener eventType="completing" type="catat-keputusan" />\n'
            "        </zeebe:taskListeners>\n        <zeebe:executionListeners>",
            "nilai-klarifikasi",
        ),
        "“Nilai klarifikasi”",
        "no-task-listeners",
        "panel Problems menunjukkan tempatnya",
    ),
    Slip(
        "flow deleted",
        "klarifikasi.bpmn",
        hapus("dari-catat-hak-tidak-digunakan-ke-lanjut-tanpa-jawaban"),
        "“Catat akibat tidak dijawab”",
        "tidak ada alur yang keluar",
        "Tarik alur ke langkah berikutnya",
        ("“Dilanjutkan tanpa jawaban”",),
    ),
    Slip(
        "personal data in a variable",
        "variabel.yaml",
        ganti("pribadi: false", "pribadi: true"),
        "adaPelapor",
        "bertanda data pribadi",
        "serahkan id-nya saja",
    ),
    Slip(
        "an entry that nothing writes",
        "variabel.yaml",
        ganti("\nadakanMediasi:", "\nacaraDitutup:\n  jenis: kata\n  arti: x\n  pribadi: false\n\nadakanMediasi:"),
        "acaraDitutup",
        "tidak ditulis diagram mana pun",
        "Hapus entrinya",
    ),
)
