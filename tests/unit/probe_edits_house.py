"""Slips against rules of this house: what tasks, calls, letters and registers need."""

from tests.unit.probe_diagrams import berturut, ganti, hapus, isian
from tests.unit.probe_edits import Slip

_DENGAR = "      <zeebe:executionListeners>\n"
_LISTENER = '        <zeebe:executionListener eventType="{}" retries="3" type="{}" />\n'
_AKHIR = f"{_DENGAR}{_LISTENER.format('end', 'tahap-berakhir')}      </zeebe:executionListeners>\n"
_MULAI = (
    f"      <bpmn:extensionElements>\n  {_DENGAR}  {_LISTENER.format('end', 'tahap-dimulai')}"
    "        </zeebe:executionListeners>\n      </bpmn:extensionElements>\n"
)

HOUSE = (
    Slip(
        "a field of another kind",
        "putuskan-penutupan.form",
        isian("tutupLaporan", values=[{"label": "Ya", "value": "YA"}, {"label": "Tidak", "value": "TIDAK"}]),
        "“Tutup laporan pada tahap klarifikasi”",
        "tutupLaporan berisi kata; variabel.yaml menyebut ya-tidak",
        "Kembalikan jenis isiannya",
    ),
    Slip(
        "task held by one person",
        "klarifikasi.bpmn",
        ganti('candidateGroups="pemeriksaan"', 'assignee="1001" candidateGroups="pemeriksaan"', "nilai-klarifikasi"),
        "“Nilai klarifikasi”",
        "tertahan pada satu orang",
        "Kosongkan Assignee",
    ),
    Slip(
        "task offered to nobody",
        "klarifikasi.bpmn",
        ganti('        <zeebe:assignmentDefinition candidateGroups="pemeriksaan" />\n', "", "nilai-klarifikasi"),
        "“Nilai klarifikasi”",
        "tidak ditawarkan kepada siapa pun",
        "Isi Candidate groups",
    ),
    Slip(
        "task without a form",
        "klarifikasi.bpmn",
        ganti('        <zeebe:formDefinition formId="nilai-klarifikasi" bindingType="deployment" />\n', ""),
        "“Nilai klarifikasi”",
        "tidak punya formulir",
        "Buat nilai-klarifikasi.form",
    ),
    Slip(
        "answers that leave unchecked",
        "klarifikasi.bpmn",
        ganti('="=null" target="isianDitolak"', '="=tutupLaporan" target="tutupLaporan"', "putuskan-penutupan"),
        "“Putuskan penutupan laporan”",
        "isian apa pun keluar tanpa diperiksa",
        "Jadikan satu-satunya Output isianDitolak",
    ),
    Slip(
        "decision that is not recorded",
        "klarifikasi.bpmn",
        ganti('type="catat-keputusan"', 'type="tahap-berakhir"', "nilai-klarifikasi"),
        "“Nilai klarifikasi”",
        "putusannya tidak diperiksa dan dicatat",
        "Tambahkan execution listener end catat-keputusan",
    ),
    Slip(
        "task that opens without facts",
        "klarifikasi.bpmn",
        ganti(
            '          <zeebe:executionListener eventType="start" retries="3" type="siapkan-tugas" />\n',
            "",
            "nilai-klarifikasi",
        ),
        "“Nilai klarifikasi”",
        "formulirnya dibuka tanpa fakta perkara",
        "Tambahkan execution listener start siapkan-tugas",
    ),
    Slip(
        "task as urgent as any other",
        "klarifikasi.bpmn",
        ganti("=if fakta.prioritas = null then 50 else fakta.prioritas", "=50", "nilai-klarifikasi"),
        "“Nilai klarifikasi”",
        "prioritasnya tidak mengikuti perkara",
        "Isi Priority dengan =if fakta.prioritas",
    ),
    Slip(
        "tasks open at once that wait for a worker",
        "penyampaian.bpmn",
        ganti(
            "        <zeebe:executionListeners>\n",
            "        <zeebe:executionListeners>\n"
            '            <zeebe:executionListener eventType="start" retries="3" type="siapkan-tugas" />\n',
            "catat-penerimaan",
        ),
        "“Catat tanggal penerimaan”",
        "putusannya dapat tertukar dengan putusan tugas yang terbuka bersamanya",
        "Hapus execution listener start",
    ),
    Slip(
        "form with other facts than the rest",
        "nilai-klarifikasi.form",
        ganti("- Tahap: {{fakta.tahap}}", "- Sampai: {{fakta.tahap}}"),
        "",
        "tidak menampilkan fakta perkaranya seperti formulir lain",
        "tools/facts.py",
    ),
    Slip(
        "field without a help text",
        "nilai-klarifikasi.form",
        isian("penjelasanCukup", description=""),
        "“Penjelasan yang diperoleh cukup”",
        "tidak punya petunjuk",
        "Isi Field description",
    ),
    Slip(
        "job that is never tried",
        "klarifikasi.bpmn",
        ganti('type="catat-hak-tidak-digunakan" retries="3"', 'type="catat-hak-tidak-digunakan" retries="0"'),
        "“Catat akibat tidak dijawab”",
        "catat-hak-tidak-digunakan tidak pernah dicoba",
        "Isi Retries dengan 3",
    ),
    Slip(
        "task without a job type",
        "klarifikasi.bpmn",
        ganti('        <zeebe:taskDefinition type="catat-hak-tidak-digunakan" retries="3" />\n', ""),
        "“Catat akibat tidak dijawab”",
        "tidak punya jenis pekerjaan",
        "Isi Task definition > Type",
        ("",),
    ),
    Slip(
        "stage that is not recorded",
        "klarifikasi.bpmn",
        ganti(_AKHIR, ""),
        "“Klarifikasi”",
        "tahapnya tidak tercatat",
        "Tambahkan execution listener end pada prosesnya: tahap-berakhir",
    ),
    Slip(
        "stage whose beginning is not recorded",
        "klarifikasi.bpmn",
        ganti(_MULAI, ""),
        "“Klarifikasi”",
        "tahapnya tidak tercatat",
        "Tambahkan execution listener end pada peristiwa mulainya: tahap-dimulai",
    ),
    Slip(
        "process whose beginning is heard by itself",
        "klarifikasi.bpmn",
        berturut(
            ganti(_MULAI, ""),
            ganti(_AKHIR, _AKHIR.replace(_DENGAR, f"{_DENGAR}{_LISTENER.format('start', 'tahap-dimulai')}")),
        ),
        "“Klarifikasi”",
        "perkara yang berjalan tidak dapat dimigrasi",
        "tambahkan pada “Klarifikasi dimulai”: Execution listeners, Event type End",
    ),
    Slip(
        "every variable handed on",
        "klarifikasi.bpmn",
        ganti(' propagateAllParentVariables="false"', "", "klarifikasi-kedua"),
        "“Klarifikasi kedua”",
        "mewariskan semua variabel",
        "Matikan kedua",
    ),
    Slip(
        "letter past its signature",
        "klarifikasi.bpmn",
        ganti('type="catat-hak-tidak-digunakan"', 'type="terbitkan-surat"'),
        "“Catat akibat tidak dijawab”",
        "menerbitkan surat yang tidak disusun, diperiksa, dan ditandatangani siapa pun",
        "Ganti dengan panggilan proses penyampaian",
        ("",),
    ),
    Slip(
        "message that nobody awaits",
        "lahp.bpmn",
        hapus("tanggapan-susulan"),
        "",
        "pesan tanggapan-susulan dikirim, tetapi tidak ada diagram yang menunggunya",
        "Pasang kembali peristiwa",
        ("“Nilai tanggapan Pelapor”", "“tanggapan-susulan”"),
    ),
    Slip(
        "a process that the register does not know",
        "variabel.yaml",
        ganti("dari_python: [monev]", "dari_python: [monef]"),
        "batasMonev",
        "menyebut proses monef, yang tidak ada",
        "Perbaiki nama proses itu",
    ),
    Slip(
        "a task that the table of groups does not know",
        "kelompok.yaml",
        ganti("    - putuskan-publikasi\n", "    - putuskan-publikasi\n    - putuskan-penerbitan\n"),
        "ketua-ombudsman",
        "menyebut tugas putuskan-penerbitan, yang tidak ada",
        "Hapus atau perbaiki nama tugas itu",
    ),
    Slip(
        "a head that is no group",
        "kelompok.yaml",
        ganti("  atasan: inspektur-jenderal\n", "  atasan: inspektur\n"),
        "sekretariat-itjen",
        "atasannya inspektur tidak dikenal",
        "Isi atasan dengan salah satu",
    ),
    Slip(
        "a group above itself",
        "kelompok.yaml",
        ganti("inspektur-jenderal:\n", "inspektur-jenderal:\n  atasan: sekretariat-itjen\n"),
        "inspektur-jenderal",
        "menjadi atasan dirinya sendiri: inspektur-jenderal → sekretariat-itjen → inspektur-jenderal",
        "Hapus baris atasan",
    ),
)
