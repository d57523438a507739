"""Slips in decision tables and forms."""

from tests.unit.probe_diagrams import ganti, isian, pola, sel
from tests.unit.probe_edits import Slip

TABLES = (
    Slip(
        "a word of a table without its quotes",
        "naskah.dmn",
        sel("aturan-15-m1", "PENCABUTAN"),
        "baris 1",
        "kolom “Jenis naskah”: PENCABUTAN bukan nilai",
        'Tulis "PENCABUTAN" dalam tanda kutip',
    ),
    Slip(
        "a cell that the engine cannot read",
        "naskah.dmn",
        sel("aturan-15-m1", 'not("PENCABUTAN"'),
        "baris 1",
        'kolom “Jenis naskah”: not("PENCABUTAN" tidak dapat dibaca mesin',
        "Perbaiki penulisannya",
    ),
    Slip(
        "a length that is none",
        "tenggat.dmn",
        sel("aturan-02-h1", "-14"),
        "baris 2",
        "lama: -14 bukan nilai tetap",
        "bilangan seperti 14",
    ),
    Slip(
        "a column of another name",
        "tenggat.dmn",
        ganti('name="lama"', 'name="lamanya"'),
        "",
        "kolom lama tidak ada",
        "Kembalikan nama kolomnya",
    ),
    Slip(
        "no row for all others",
        "naskah.dmn",
        pola(r'      <rule id="(?!.*<rule id=).*?</rule>\n', ""),
        "",
        "tidak ada baris terakhir yang berlaku bagi semua",
        "Kembalikan, dengan kolom masukan kosong",
    ),
    Slip(
        "a form of another id",
        "nilai-klarifikasi.form",
        ganti('"id": "nilai-klarifikasi",', '"id": "Form_1abc",'),
        "",
        "ID formulirnya Form_1abc, bukan nama berkasnya",
        "Isi ID formulirnya dengan nilai-klarifikasi",
    ),
    Slip(
        "a text hidden by a variable that is none",
        "nilai-klarifikasi.form",
        ganti('"=isianDitolak = null"', '"=isianDitolk = null"'),
        "“Nilai klarifikasi”",
        "nilai-klarifikasi.form menampilkan isianDitolk, yang tidak ditulis siapa pun",
        "Hide if",
    ),
    Slip(
        "a question with one answer",
        "putuskan-penutupan.form",
        isian("tutupLaporan", values=[{"label": "Ya", "value": True}]),
        "“Tutup laporan pada tahap klarifikasi”",
        "hanya punya satu pilihan",
        "Kembalikan pilihan yang lain",
    ),
    Slip(
        "a form of a newer Modeler",
        "nilai-klarifikasi.form",
        pola(r'"schemaVersion": \d+', '"schemaVersion": 99'),
        "/schemaVersion",
        "disimpan dengan Camunda Modeler yang lebih baru",
        "Kembalikan berkas sebelumnya",
    ),
)
