"""Every text or JSON column is encrypted, or stands here with the reason why it is not."""

import pytest
import sqlalchemy as sa

from pksbpmn.registry.columns import Structured
from pksbpmn.registry.encrypted import Encrypted
from pksbpmn.registry.tables import metadata

STAFF, WORD, NUMBER, DIGEST = (
    "a staff number: officers act in the open",
    "a word or structure of a closed vocabulary, a rule or a count",
    "an id, or a number that the system itself gives",
    "a keyed hash",
)
KEY_LENGTH = 60
"""`Key` and `Ref` columns, and the seal: ids and numbers that the system itself gives."""

IN_CLEAR = {
    STAFF: """akun_pegawai.pegawai akun_pegawai.dicatat_oleh akun_pegawai.diakhiri_oleh pengelola.ditetapkan_oleh
        pengelola.dicabut_oleh pernyataan_putusan.pegawai keputusan.pegawai
        akses_identitas.pemohon akses_identitas.pemutus
        akses_identitas.pencabut audit.pelaku benturan_kepentingan.pegawai catatan_konsep.pegawai ekspedisi.pegawai
        jawaban.dicatat_oleh jawaban.oleh jurnal_akses.pelaku kanal.diverifikasi_oleh kehendak_pelapor.pegawai
        keputusan_klasifikasi.pejabat konsep.penyusun konsep.pemeriksa konsep.penandatangan konsep.dikembalikan_oleh
        lampiran.dicatat_oleh nama_lain.pegawai
        pembukaan_kembali.pemutus penerimaan.dicatat_oleh pengalihan_tugas.dari pengalihan_tugas.kepada
        pengalihan_tugas.oleh penggabungan.pegawai pengiriman_ulang.pegawai pengungkapan.pengaju
        pengungkapan.penyetuju penugasan.pegawai perbaikan_tanggal.pegawai
        perkembangan_tindakan.dicatat_oleh perpanjangan.oleh sertifikat.pemegang surat.penandatangan
        tanda_tangan.pegawai tanda_tangan_pihak.pegawai pemusnahan.pengusul
        pegawai.pengusul usulan_perjanjian.pengusul usulan_perjanjian.pengukuh
        pemusnahan.pemutus pemusnahan.pelaksana penahanan.pegawai penahanan.pelepas""",
    WORD: """pernyataan_putusan.elemen putusan_ditolak.elemen putusan_ditolak.isian_salah adendum.disetujui
        audit.peristiwa audit.rincian berkas.himpunan_aturan berkas.akhir keputusan.elemen kiriman.galat lampiran.tipe
        laporan_monev.angka naskah.kepada pegawai.kelompok pegawai.menunggu
        pelengkapan.bidang pembukaan_kembali.akhir_semula
        pengakhiran.pemberitahuan pengalihan_tugas.tugas perbaikan_tanggal.bidang
        perjanjian.sebab_berakhir permintaan.aturan permintaan.tenggat permintaan.tembusan perpanjangan.sebelumnya
        perselisihan.hasil surat.hal temuan.bentuk temuan.kerugian temuan.dirugikan hasil_pekerjaan.hasil
        hasil_pekerjaan.jenis penomoran.deret sebutan.catatan naskah_asli.salinan pemusnahan.jumlah""",
    NUMBER: """pernyataan_putusan.kunci_tugas pernyataan_putusan.instans pernyataan_putusan.instans_elemen
        keputusan.instans keputusan.instans_elemen putusan_ditolak.instans_elemen
        adendum.nomor_kesatu adendum.nomor_kedua
        berita_acara.nomor butir_permintaan.id_jawaban hak_menjawab.id_jawaban hak_menjawab.menggantikan
        jurnal_akses.objek naskah.nomor pengalihan_tugas.kunci_tugas penyerahan.butir perkembangan_tindakan.id_jawaban
        surat.nomor surat.kunci kiriman.kunci surat.kode_verifikasi sertifikat.kunci tindakan.id_naskah
        pemusnahan.dasar_hukum pemusnahan.bersama""",
    DIGEST: """pindaian.hash_berkas audit.hash_sebelum audit.hash audit.segel butir_data.hash_berkas kepala_audit.hash
        lampiran.hash_berkas laporan_monev.hash_csv laporan_monev.hash_xlsx narahubung.hash_asli pengakhiran.hash_asli
        usulan_perjanjian.hash_asli
        penyerahan.keutuhan surat.hash_dokumen pemusnahan.dokumen""",
    "diagrams, tables and forms of `bpmn/`, which are public": "paket_diagram.isi",
}


@pytest.mark.aturan("KEAMANAN-07")
def test_no_new_text_column_is_in_clear_without_a_reason() -> None:
    """Adding `str`, `dict` or a model to a record fails here until it is `Secret` or has its reason."""
    clear = {
        f"{t.name}.{k.name}"
        for t in metadata.sorted_tables
        for k in t.columns
        if isinstance(k.type, sa.String | sa.JSON | Structured)
        and not isinstance(k.type, Encrypted | sa.Enum)
        and getattr(k.type, "length", None) != KEY_LENGTH
    }
    listed = [name for names in IN_CLEAR.values() for name in names.split()]
    others = {name for name in listed if name not in clear}
    assert clear - set(listed) == set()
    assert others == set()
    assert len(listed) == len(set(listed))


@pytest.mark.aturan("KEAMANAN-07")
def test_what_the_review_found_in_clear_is_encrypted() -> None:
    found = (
        "keputusan.data surat.bukti_penerimaan penerimaan.bukti butir_data.nama butir_data.nama_berkas "
        "butir_data.tujuan rujukan_luar.nomor laporan.lampiran penyerahan.sumber penyerahan.verifikator "
        "pengungkapan.kepada jurnal_akses.tujuan"
    )
    for place in found.split():
        table, column = place.split(".")
        assert isinstance(metadata.tables[table].c[column].type, Encrypted), place


@pytest.mark.aturan("KEAMANAN-07")
def test_a_day_of_birth_is_no_text_and_encrypted_all_the_same() -> None:
    """Of who complains nothing is in clear but words of closed lists."""
    identitas = metadata.tables["identitas"].c
    clear = {k.name for k in identitas if not isinstance(k.type, Encrypted | sa.Enum)}
    assert clear == {"nomor_berkas", "_urutan", "_segel"}
