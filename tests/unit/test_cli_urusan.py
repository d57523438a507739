"""The command line for the agreement and what stands beside complaints: each group does its work and refuses."""

from datetime import timedelta
from pathlib import Path

import pytest

from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.usecases.berkas.penugasan import nyatakan_benturan
from pksbpmn.usecases.laporan.lapor import tutup
from tests.staff import account_of
from tests.unit.cli_tools import (
    ITJEN,
    OMBUDSMAN,
    Terminal,
    refused,
    start_messages,
    succeeded,
    terminal,
    today,
    write_yaml,
)

pks = pytest.fixture(terminal, name="pks")
TUJUAN = "pemeriksaan laporan"


@pytest.mark.aturan("PKS-5.3-01", "PKS-5.4-01", "PKS-5.5-02", "PKS-8.2-01", "REG-C-01")
def test_data_goes_only_between_contact_persons_over_a_verified_channel(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    minta = ("pertukaran", "minta", nomor, "--dari", "OMBUDSMAN", "--tujuan", TUJUAN, "--data", "daftar hadir")
    refused(pks(*minta, "--oleh", "orang@lain.example"), "hanya melalui narahubung")
    urusan = succeeded(pks(*minta, "--oleh", OMBUDSMAN))
    kanal = succeeded(pks("kanal", "tambah", "ITJEN", "ELEKTRONIK", "sftp.itjen.example"))
    (pks.folder / "hadir.csv").write_bytes(b"tanggal;jumlah\n")
    serah = ("pertukaran", "serahkan", urusan, "hadir.csv", "--oleh", ITJEN, "--penerima", OMBUDSMAN, "--kanal", kanal)
    refused(pks(*serah), "belum diverifikasi")
    refused(pks(*serah[:-2], "--tempat", "Ruang Rapat 2"), "yang menyerahkan")
    refused(pks("kanal", "verifikasi", kanal), "pegawai lain dari yang mencatatnya")
    pks.officer("1102", "narahubung-ombudsman")
    succeeded(pks.of("1102")("kanal", "verifikasi", kanal))
    assert "pegawai 1102" in pks("kanal", "daftar").out
    refused(pks(*serah, "--periksa", "lengkap"), "BUTIR=ya")
    succeeded(pks(*serah, "--periksa", "daftar hadir=tidak"))
    succeeded(pks("pertukaran", "lengkapi", urusan, "--sumber", "arsip", "--verifikator", "Kabag", "--periksa", "a=ya"))
    succeeded(pks("pertukaran", "telaah", urusan, "--dari", "ITJEN", "--oleh", ITJEN, "--hasil", "sesuai"))
    refused(pks("pertukaran", "tolak", urusan, "--oleh", ITJEN, "--dasar", " "), "dasar hukumnya")
    (butir,) = pks("kerahasiaan", "daftar", urusan, "--format", "json").json
    assert butir["klasifikasi"] == "SANGAT_RAHASIA"
    ungkap = ("pertukaran", "ungkapkan", butir["id"], "--kepada", "BPK", "--peraturan", "UU 15/2004")
    pengungkapan = succeeded(pks.of("11")(*ungkap, "--pasal", "10"))
    refused(pks.of("11")("pertukaran", "setujui", pengungkapan), "orang lain")
    succeeded(pks.of("12")("pertukaran", "setujui", pengungkapan))
    refused(pks.of("77")("pertukaran", "setujui", pengungkapan), "sudah disetujui pegawai 12")

    itjen = ("--nama", "Auditor Contoh", "--jabatan", "Auditor", "--pihak", "ITJEN", "--kelompok", "inspektur-jenderal")
    succeeded(pks("pegawai", "catat", "21", *itjen))
    succeeded(pks("pegawai", "akun", "tambah", "21", account_of("21")))
    succeeded(pks.of("12").confirm("21"))
    auditor, tujuan = pks.of("21"), ("--tujuan", TUJUAN)
    refused(auditor("kerahasiaan", "baca", butir["id"], *tujuan), "masuk jurnal")
    uji = ("--pertimbangan", "tidak merugikan", "--dasar", "UU 14/2008 Pasal 19")
    assert "berlaku sesudah pejabat lain" in succeeded(pks("kerahasiaan", "klasifikasi", butir["id"], "TERBATAS", *uji))
    succeeded(pks.of("12")("kerahasiaan", "klasifikasi", butir["id"], "TERBATAS", *uji))
    refused(auditor("kerahasiaan", "ekspor", butir["id"], "salinan.csv", *tujuan), "masuk jurnal")
    assert not Path("salinan.csv").exists()
    succeeded(pks("kerahasiaan", "ekspor", butir["id"], "salinan.csv", *tujuan))
    assert Path("salinan.csv").read_bytes() == b"tanggal;jumlah\n"
    jurnal = pks("kerahasiaan", "jurnal", urusan, "--format", "json").json
    assert [(j["tindakan"], j["diizinkan"]) for j in jurnal] == [("BACA", False), ("EKSPOR", False), ("EKSPOR", True)]


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
def test_a_hidden_identity_needs_the_custodian_an_open_one_a_role(pks: Terminal) -> None:
    terbuka = succeeded(pks("lapor", "-", stdin=pks.laporan(lambda d: d.update(identitas_dirahasiakan=False))))
    assert "Nama lengkap" in succeeded(pks("identitas", "lihat", terbuka))
    refused(pks("identitas", "minta", terbuka, "--alasan", "x"), "tidak dirahasiakan")
    nomor = pks.file_laporan()
    pks.officer("31")
    refused(pks.of("31")("identitas", "lihat", nomor), "izin kustodian")
    urusan = succeeded(pks("identitas", "minta", nomor, "--alasan", "pemanggilan"))
    assert f"{urusan}  laporan {nomor}" in pks("identitas", "permohonan", urusan).out
    assert "menunggu" in pks("identitas", "permohonan", nomor).out
    jurnal = pks("kerahasiaan", "jurnal", nomor, "--format", "json").json
    assert [j["diizinkan"] for j in jurnal] == [False]


@pytest.mark.aturan("REG-P-06", "D-27")
def test_a_failure_of_protection_starts_the_72_hours(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    lapor = ("pelindungan", "lapor", "KEGAGALAN", nomor, "--diketahui")
    refused(pks(*lapor, "2099-01-01T00:00"), "masa depan")
    refused(pks(*lapor, "kemarin"), "TTTT-BB-HHTjj:mm")
    urusan = succeeded(pks(*lapor, f"{today()}T00:00"))
    refused(pks("pelindungan", "catat", urusan, "rahasia=x"), "tidak dikenal")
    succeeded(pks("pelindungan", "catat", urusan, "data_terungkap=daftar surat", "penanganan=akses ditutup"))


@pytest.mark.aturan("C-18")
def test_retention_marks_and_deletes_nothing(pks: Terminal) -> None:
    assert "belum ditetapkan" in succeeded(pks("retensi", "tinjau"))
    nomor = pks.file_laporan()
    with pks.application().uow() as uow:
        berkas = uow.berkas.get_locked(nomor)
        berkas.ditutup = berkas.dibuka - timedelta(days=6 * 366)
        uow.commit()
    pks.monkeypatch.setenv("PKSBPMN_RETENTION_YEARS", "5")
    assert nomor in succeeded(pks("retensi", "tinjau"))
    assert pks("status", nomor).status == 0


@pytest.mark.aturan("C-25", "PKS-4.2-01", "REG-E-08")
def test_events_and_officers_around_a_case(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    refused(pks("kejadian", "lapor", "HALANGAN", "lain=x", "--dari", "OMBUDSMAN", "--nomor", nomor), "uraian")
    urusan = succeeded(pks("kejadian", "lapor", "HALANGAN", "uraian=ditolak", "--dari", "OMBUDSMAN", "--nomor", nomor))
    assert start_messages(pks, urusan) == ["kejadian-dimulai"]
    keberatan = ("kejadian", "lapor", "KEBERATAN", "alasan=x", "--dari", "PELAPOR", "--nomor", nomor)
    refused(pks(*keberatan), "belum diaktifkan")
    pks.monkeypatch.setenv("PKSBPMN_OBJECTION_ENABLED", "true")
    succeeded(pks(*keberatan))
    succeeded(pks("kejadian", "lapor", "KOORDINASI", "pokok=antrean", "--dari", "ITJEN", "--oleh", ITJEN))

    tugas = ("penugasan", "tetapkan", nomor, "77", "--peran", "PEMERIKSA", "--unit", "KU VI")
    succeeded(pks(*tugas))
    with pks.application().uow() as uow:
        nyatakan_benturan(uow, nomor, "77", "keluarga")
        uow.commit()
    refused(pks(*tugas), "benturan kepentingan")
    assert "0 penugasan" in succeeded(pks("penugasan", "lepas", nomor, "77"))
    assert "KU VI" in pks("penugasan", "daftar", nomor).out


@pytest.mark.aturan("TELAAH-80")
def test_who_decides_on_opening_a_complaint_again_sees_what_was_asked(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    with pks.application().uow() as uow:
        tutup(uow, nomor, Akhir.SELESAI_KLARIFIKASI)
        uow.commit()
    (pks.folder / "bukti.csv").write_bytes(b"tanggal;jumlah\n")
    isi = ("dasar=BUKTI_BARU", "uraian=Daftar hadir ditemukan kembali.")
    mohon = ("kejadian", "lapor", "PEMBUKAAN_KEMBALI", *isi, "--dari", "ITJEN", "--nomor", nomor)
    urusan = succeeded(pks(*mohon, "--lampiran", "bukti.csv", "--klasifikasi", "TERBATAS"))
    (file,) = pks("lampiran", "daftar", urusan, "--format", "json").json
    assert (file["nama"], file["sumber"], file["klasifikasi"]) == ("bukti.csv", "KEJADIAN", "TERBATAS")
    for dilihat in (urusan, nomor):
        terbaca = " ".join(pks("status", dilihat).out.split())
        assert f"{urusan}, dimohon ITJEN" in terbaca
        assert "belum diputus" in terbaca
        assert "BUKTI_BARU: Daftar hadir ditemukan kembali." in terbaca
        assert "Akhir semula SELESAI_KLARIFIKASI, ditutup" in terbaca
        assert f"1 berkas (`pksbpmn lampiran daftar {urusan}`)" in terbaca
    (pks.folder / "isi.yaml").write_text("pertimbangan: Sudah dinilai dahulu.\n", encoding="utf-8")
    succeeded(pks("isi", urusan, "pembukaan-kembali", "isi.yaml"))
    assert "Pertimbangan Sudah dinilai dahulu." in " ".join(pks("status", nomor).out.split())


@pytest.mark.aturan("REG-S-04", "C-19", "PKS-1-02")
def test_numbers_elsewhere_and_another_terlapor(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    succeeded(pks("rujukan", "tambah", nomor, "sp4n-lapor", "1234"))
    succeeded(pks("rujukan", "tambah", nomor, "SP4N_LAPOR", "1234"))
    (rujukan,) = pks("rujukan", "daftar", nomor, "--format", "json").json
    assert (rujukan["sistem"], rujukan["nomor"]) == ("SP4N_LAPOR", "1234")
    assert "SP4N_LAPOR  1234" in pks("rujukan", "daftar", nomor).out
    assert "Rujukan    SP4N_LAPOR 1234" in pks("status", nomor).out
    refused(pks("rujukan", "tambah", nomor, "TELEPATI", "1"), "Sistem tidak dikenal")
    unit = {"jabatan": "Kepala", "unit": "Balai Uji", "alamat": "Jalan Uji", "email": "balai@terlapor.example"}
    berkas = write_yaml(pks, "unit.yaml", unit)
    succeeded(pks("pihak", "ubah", nomor, "TERLAPOR", berkas, "--alasan", "ternyata balai"))
    refused(pks("pihak", "ubah", nomor, "PELAPOR", berkas, "--alasan", "x"), "Hanya Terlapor")
    refused(
        pks("pihak", "ubah", nomor, "SAKSI", write_yaml(pks, "u.yaml", {"jabatan": "x"}), "--alasan", "x"),
        "unit: wajib",
    )
    lain = succeeded(pks("lapor", "-", stdin=pks.laporan()))
    succeeded(pks("rujukan", "tambah", nomor, "OMBUDSMAN", lain))
    refused(pks("rujukan", "tambah", nomor, "OMBUDSMAN", nomor), "tidak merujuk dirinya")
    refused(pks("rujukan", "tambah", nomor, "OMBUDSMAN", "0999/LM/I/2026"), "tidak ditemukan")


@pytest.mark.aturan("D-23", "PKS-11-01")
def test_figures_of_a_quarter_and_the_yearly_report(pks: Terminal) -> None:
    pks.file_laporan()
    hari = today()
    triwulan = f"{hari.year}-{(hari.month - 1) // 3 + 1}"
    statistik = ("statistik", "--triwulan", triwulan)
    assert pks(*statistik, "--format", "json").json["diterima"] == 1
    assert "diterima" in pks(*statistik).out
    lalu = pks("statistik", "--triwulan", "2024-1", "--format", "json").json
    assert (lalu["mulai"], lalu["sampai"]) == ("2024-01-01", "2024-03-31")
    refused(pks("statistik", "--triwulan", "2026-5"), "TTTT-N")
    refused(pks(*statistik, "--simpan", "angka.docx"), "csv, xlsx, atau pdf")
    for bentuk, awal in (("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK"), ("pdf", b"%PDF")):
        succeeded(pks(*statistik, "--simpan", f"angka.{bentuk}"))
        assert Path(f"angka.{bentuk}").read_bytes().startswith(awal)

    nomor = succeeded(pks("monev", "mulai"))
    assert start_messages(pks, nomor) == ["monev-dimulai"]
    succeeded(pks("monev", "masukan", nomor, "--kendala", "jarak", "--perbaikan", "daring"))
    refused(pks("monev", "masukan", nomor, "--kendala", " ", "--perbaikan", "daring"), "Isi kosong")
    refused(pks("monev", "laporan", nomor, "--simpan", "."), "belum ditetapkan")
