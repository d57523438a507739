"""The command line for the agreement and what stands beside complaints: each group does its work and refuses."""

from datetime import timedelta
from pathlib import Path

import pytest
import yaml

from pksbpmn.domain.berkas.kiriman import PesanMesin
from pksbpmn.domain.perjanjian.perjanjian import StatusPerjanjian
from pksbpmn.usecases.berkas.penugasan import nyatakan_benturan
from tests.kotak_keluar import keluar
from tests.unit.cli_alat import Hasil, Terminal, hari_ini, terminal

pks = pytest.fixture(terminal, name="pks")

ITJEN = "narahubung@itjen.example"
OMBUDSMAN = "narahubung@ombudsman.example"
PEJABAT = ("--pegawai", "1001")
TUJUAN = "pemeriksaan laporan"


def baik(hasil: Hasil) -> str:
    """What a command printed; it must have succeeded."""
    assert hasil.status == 0, hasil.galat
    return hasil.keluar.strip()


def ditolak(hasil: Hasil, sebab: str) -> None:
    """A refusal: status 1, nothing on stdout, the reason on stderr."""
    assert (hasil.status, hasil.keluar) == (1, "")
    assert sebab in hasil.galat


def tulis(pks: Terminal, nama: str, isi: object) -> str:
    (pks.folder / nama).write_text(yaml.safe_dump(isi), encoding="utf-8")
    return nama


def pesan_mulai(pks: Terminal, nomor: str) -> list[str]:
    with pks.aplikasi().uow() as uow:
        return [m.nama for m in keluar(uow, PesanMesin, nomor_berkas=nomor)]


@pytest.mark.aturan("PKS-0-01", "PKS-0-03", "PKS-14-01", "C-20")
def test_the_agreement_is_shown_with_all_that_belongs_to_it(pks: Terminal) -> None:
    teks = baik(pks("perjanjian", "tampil"))
    for isi in (
        "6/2/PW.08/I/2024 | 02/ORI-PKS/I/2024",
        "Jakarta, 11-01-2024",
        "Surat Perintah Menteri Ketenagakerjaan Nomor M/1/KP.10.00/I/2024",
        "berlaku hari ini",
        "masa berlaku belum diisi",
        "Peraturan Ombudsman Nomor 58 Tahun 2023",
    ):
        assert isi in teks
    naskah = pks("perjanjian", "tampil", "--format", "json").json["naskah_asli"]
    assert [(n["salinan"], n["pemegang"], n["meterai"], n["cap"]) for n in naskah] == [
        ("1/2", "ITJEN", True, True),
        ("2/2", "OMBUDSMAN", True, True),
    ]


@pytest.mark.aturan("PKS-0-01")
def test_the_record_is_corrected_by_somebody_and_that_is_kept(pks: Terminal) -> None:
    berkas = tulis(pks, "ubah.yaml", {"tempat": "Bogor"})
    ditolak(pks("perjanjian", "ubah", berkas, "--pegawai", "seseorang"), "nomor pegawai")
    assert baik(pks("perjanjian", "ubah", berkas, *PEJABAT)) == "Berubah: tempat."
    assert baik(pks("perjanjian", "ubah", berkas, *PEJABAT)) == "Berubah: tidak ada."
    assert "Bogor, 11-01-2024" in pks("perjanjian", "tampil").keluar
    with pks.aplikasi().uow() as uow:
        (catatan,) = uow.audit.find(peristiwa="perjanjian-diubah")
    assert (catatan.pelaku, catatan.rincian["lama"], catatan.rincian["baru"]) == ("1001", "Jakarta", "Bogor")
    sepihak = {"penandatangan": [{"pihak": "ITJEN", "nama": "A", "jabatan": "B", "dasar": "C"}]}
    ditolak(pks("perjanjian", "ubah", tulis(pks, "s.yaml", sepihak), *PEJABAT), "tidak sah")


@pytest.mark.aturan("PKS-0-02", "PKS-0-03")
def test_a_new_agreement_is_in_force_once_it_is_linked(pks: Terminal) -> None:
    with pks.aplikasi().uow() as uow:
        uow.perjanjian.get_locked("pks-2024").status = StatusPerjanjian.BERAKHIR
        uow.commit()
    masuk = {
        "nomor_kesatu": "1/UJI/2026",
        "nomor_kedua": "2/UJI/2026",
        "tanggal": hari_ini().isoformat(),
        "tempat": "Jakarta",
        "penandatangan": [
            {"pihak": p, "nama": "Nama Contoh", "jabatan": "Pejabat", "dasar": "Surat"} for p in ("ITJEN", "OMBUDSMAN")
        ],
        "dasar_hukum": [{"peraturan": "Kepmenaker 371/2015", "tentang": "Pengaduan"}],
    }
    baik(pks("perjanjian", "catat", tulis(pks, "p.yaml", masuk), *PEJABAT))
    ditolak(pks("perjanjian", "catat", "p.yaml", *PEJABAT), "sudah tercatat")
    ditolak(pks("perjanjian", "mulai"), "tidak berlaku hari ini")
    ditolak(pks("perjanjian", "mou", "2030-01-01"), "belum tertaut")
    assert "Tidak ada Perjanjian Kerja Sama" in pks("lapor", "-", stdin=pks.laporan()).galat
    mou = {"nomor_kesatu": "M/1", "nomor_kedua": "M/2", "tanggal": hari_ini().isoformat()}
    baik(pks("perjanjian", "tautkan", tulis(pks, "m.yaml", mou), *PEJABAT))
    ditolak(pks("perjanjian", "tautkan", "m.yaml", *PEJABAT), "sudah tertaut")
    assert pks.lapor()
    dasar = ("perjanjian", "dasar-hukum", "Kepmenaker 371/2015", "--tentang", "Pengaduan", *PEJABAT)
    baik(pks(*dasar, "--digantikan-oleh", "Kepmenaker 342/2025"))
    (satu,) = pks("perjanjian", "tampil", "--format", "json").json["dasar_hukum"]
    assert satu["digantikan_oleh"] == "Kepmenaker 342/2025"


def test_the_process_of_the_agreement_starts_once(pks: Terminal) -> None:
    ditolak(pks("perjanjian", "adendum", "--dari", "itjen", "--perihal", "x", "--ketentuan", "y"), "belum dimulai")
    nomor = baik(pks("perjanjian", "mulai"))
    assert baik(pks("perjanjian", "mulai")) == nomor
    assert pesan_mulai(pks, nomor) == ["perjanjian-dimulai"]


@pytest.mark.aturan("PKS-7.1-01", "PKS-12-01", "PKS-13-01", "PKS-6.2-01")
def test_the_life_of_the_agreement(pks: Terminal) -> None:
    baik(pks("perjanjian", "mulai"))
    baik(pks("perjanjian", "mou", "2099-12-31"))
    ditolak(pks("perjanjian", "mou", "2098-12-31"), "sudah berlaku sampai")
    adendum = baik(pks("perjanjian", "adendum", "--dari", "ITJEN", "--perihal", "Batas", "--ketentuan", "Pasal 4"))
    assert pesan_mulai(pks, adendum) == ["adendum-dimulai"]
    sengketa = baik(pks("perjanjian", "perselisihan", "--dari", "OMBUDSMAN", "--pokok", "Pasal 5"))
    assert pesan_mulai(pks, sengketa) == ["perselisihan-dimulai"]
    surat = ("--dari", "ITJEN", "--nomor-surat", "1/2026", "--alasan", "restrukturisasi")
    ditolak(pks("perjanjian", "akhiri", (hari_ini() + timedelta(days=80)).isoformat(), *surat), "kurang dari 3 bulan")
    baik(pks("perjanjian", "akhiri", (hari_ini() + timedelta(days=100)).isoformat(), *surat))
    assert "AKAN_DIAKHIRI" in pks("perjanjian", "tampil").keluar
    ditolak(pks("perjanjian", "akhiri", "2099-01-01", *surat), "sudah diajukan")


@pytest.mark.aturan("PKS-10-01")
def test_a_cost_is_tagged_with_who_bears_it(pks: Terminal) -> None:
    nomor = pks.lapor()
    baik(pks("perjanjian", "biaya", nomor, "pihak-lain", "--uraian", "ruang pertemuan"))
    with pks.aplikasi().uow() as uow:
        (biaya,) = uow.biaya.find(nomor_berkas=nomor)
    assert biaya.penanggung == "PIHAK_LAIN"
    ditolak(pks("perjanjian", "biaya", nomor, "TETANGGA", "--uraian", "x"), "Penanggung tidak dikenal")


@pytest.mark.aturan("PKS-9.1-01", "PKS-9.2-01", "PKS-4.2-02")
def test_contact_persons_change_in_writing_and_may_be_represented(pks: Terminal) -> None:
    besok = (hari_ini() + timedelta(days=1)).isoformat()
    isi: tuple[str, ...] = ("ganti", "ITJEN", "--jabatan", "Inspektur", "--alamat", "Jalan Uji 1", "--telepon", "021")
    isi = (*isi, "--email", "baru@itjen.example")
    ditolak(pks("narahubung", *isi, "--nomor-surat", " ", "--sejak", besok), "tertulis")
    nomor = baik(pks("narahubung", *isi, "--nomor-surat", "7/2026", "--sejak", besok))
    assert pesan_mulai(pks, nomor) == ["narahubung-dimulai"]
    assert "menunggu" in pks("narahubung", "daftar").keluar
    baik(pks("narahubung", "batal", nomor))
    delegasi = ("delegasi", "ITJEN", "--jabatan", "Auditor", "--email", "wakil@itjen.example", "--nomor-surat", "8")
    hari = hari_ini().isoformat()
    ditolak(pks("narahubung", *delegasi, "--sejak", besok, "--sampai", hari), "masa yang tidak kosong")
    baik(pks("narahubung", *delegasi, "--sejak", hari, "--sampai", besok))
    semua = pks("narahubung", "daftar", "--format", "json").json
    assert [n["jabatan"] for n in semua if n["delegasi_dari"]] == ["Auditor"]


@pytest.mark.aturan("PKS-5.3-01", "PKS-5.4-01", "PKS-5.5-02", "PKS-8.2-01", "REG-C-01")
def test_data_goes_only_between_contact_persons_over_a_verified_channel(pks: Terminal) -> None:
    nomor = pks.lapor()
    minta = ("pertukaran", "minta", nomor, "--dari", "OMBUDSMAN", "--tujuan", TUJUAN, "--data", "daftar hadir")
    ditolak(pks(*minta, "--oleh", "orang@lain.example"), "hanya melalui narahubung")
    urusan = baik(pks(*minta, "--oleh", OMBUDSMAN))
    kanal = baik(pks("kanal", "tambah", "ITJEN", "ELEKTRONIK", "sftp.itjen.example"))
    (pks.folder / "hadir.csv").write_bytes(b"tanggal;jumlah\n")
    serah = ("pertukaran", "serahkan", urusan, "hadir.csv", "--oleh", ITJEN, "--penerima", OMBUDSMAN, "--kanal", kanal)
    ditolak(pks(*serah), "belum diverifikasi")
    baik(pks("kanal", "verifikasi", kanal, *PEJABAT))
    assert "pegawai 1001" in pks("kanal", "daftar").keluar
    ditolak(pks(*serah, "--periksa", "lengkap"), "BUTIR=ya")
    baik(pks(*serah, "--periksa", "daftar hadir=tidak"))
    baik(pks("pertukaran", "lengkapi", urusan, "--sumber", "arsip", "--verifikator", "Kabag", "--periksa", "a=ya"))
    baik(pks("pertukaran", "telaah", urusan, "--hasil", "sesuai"))
    ditolak(pks("pertukaran", "tolak", urusan, "--oleh", ITJEN, "--dasar", " "), "dasar hukumnya")
    (butir,) = pks("kerahasiaan", "daftar", urusan, "--format", "json").json
    assert butir["klasifikasi"] == "SANGAT_RAHASIA"
    ungkap = ("pertukaran", "ungkapkan", butir["id"], "--kepada", "BPK", "--peraturan", "UU 15/2004")
    ditolak(pks(*ungkap, "--pasal", "10", "--pengaju", "1", "--penyetuju", "1"), "orang lain")
    baik(pks(*ungkap, "--pasal", "10", "--pengaju", "1", "--penyetuju", "2"))

    auditor = (*PEJABAT, "--peran", "AUDITOR_ITJEN", "--tujuan", TUJUAN)
    ditolak(pks("kerahasiaan", "baca", butir["id"], *auditor), "masuk jurnal")
    uji = ("--pertimbangan", "tidak merugikan", "--dasar", "UU 14/2008 Pasal 19", *PEJABAT)
    baik(pks("kerahasiaan", "klasifikasi", butir["id"], "TERBATAS", *uji))
    ditolak(pks("kerahasiaan", "ekspor", butir["id"], "salinan.csv", *auditor), "masuk jurnal")
    assert not Path("salinan.csv").exists()
    pemeriksa = (*PEJABAT, "--peran", "PEMERIKSA", "--tujuan", TUJUAN)
    baik(pks("kerahasiaan", "ekspor", butir["id"], "salinan.csv", *pemeriksa))
    assert Path("salinan.csv").read_bytes() == b"tanggal;jumlah\n"
    jurnal = pks("kerahasiaan", "jurnal", urusan, "--format", "json").json
    assert [(j["tindakan"], j["diizinkan"]) for j in jurnal] == [("BACA", False), ("EKSPOR", False), ("EKSPOR", True)]


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
def test_a_hidden_identity_needs_the_custodian_an_open_one_a_role(pks: Terminal) -> None:
    terbuka = baik(pks("lapor", "-", stdin=pks.laporan(lambda d: d.update(identitas_dirahasiakan=False))))
    assert "Nama lengkap" in baik(pks("identitas", "lihat", terbuka, *PEJABAT, "--peran", "PEMERIKSA"))
    ditolak(pks("identitas", "minta", terbuka, *PEJABAT, "--alasan", "x"), "tidak dirahasiakan")
    nomor = pks.lapor()
    ditolak(pks("identitas", "lihat", nomor, *PEJABAT, "--peran", "PEMERIKSA"), "izin kustodian")
    urusan = baik(pks("identitas", "minta", nomor, *PEJABAT, "--alasan", "pemanggilan"))
    assert f"{urusan}  laporan {nomor}" in pks("identitas", "permohonan", urusan).keluar
    assert "menunggu" in pks("identitas", "permohonan", nomor).keluar
    jurnal = pks("kerahasiaan", "jurnal", nomor, "--format", "json").json
    assert [j["diizinkan"] for j in jurnal] == [False]


@pytest.mark.aturan("REG-P-06", "D-27")
def test_a_failure_of_protection_starts_the_72_hours(pks: Terminal) -> None:
    nomor = pks.lapor()
    lapor = ("pelindungan", "lapor", "KEGAGALAN", nomor, "--diketahui")
    ditolak(pks(*lapor, "2099-01-01T00:00"), "masa depan")
    ditolak(pks(*lapor, "kemarin"), "TTTT-BB-HHTjj:mm")
    urusan = baik(pks(*lapor, f"{hari_ini()}T00:00"))
    ditolak(pks("pelindungan", "catat", urusan, "rahasia=x"), "tidak dikenal")
    baik(pks("pelindungan", "catat", urusan, "data_terungkap=daftar surat", "penanganan=akses ditutup"))


@pytest.mark.aturan("C-18")
def test_retention_marks_and_deletes_nothing(pks: Terminal) -> None:
    assert "belum ditetapkan" in baik(pks("retensi", "tinjau"))
    nomor = pks.lapor()
    with pks.aplikasi().uow() as uow:
        berkas = uow.berkas.get_locked(nomor)
        berkas.ditutup = berkas.dibuka - timedelta(days=6 * 366)
        uow.commit()
    pks.monkeypatch.setenv("PKSBPMN_RETENTION_YEARS", "5")
    assert nomor in baik(pks("retensi", "tinjau"))
    assert pks("status", nomor).status == 0


@pytest.mark.aturan("C-25", "PKS-4.2-01", "REG-E-08")
def test_events_and_officers_around_a_case(pks: Terminal) -> None:
    nomor = pks.lapor()
    ditolak(pks("kejadian", "lapor", "HALANGAN", "lain=x", "--dari", "OMBUDSMAN", "--nomor", nomor), "uraian")
    urusan = baik(pks("kejadian", "lapor", "HALANGAN", "uraian=ditolak", "--dari", "OMBUDSMAN", "--nomor", nomor))
    assert pesan_mulai(pks, urusan) == ["kejadian-dimulai"]
    keberatan = ("kejadian", "lapor", "KEBERATAN", "alasan=x", "--dari", "PELAPOR", "--nomor", nomor)
    ditolak(pks(*keberatan), "belum diaktifkan")
    pks.monkeypatch.setenv("PKSBPMN_OBJECTION_ENABLED", "true")
    baik(pks(*keberatan))
    baik(pks("kejadian", "lapor", "KOORDINASI", "pokok=antrean", "--dari", "ITJEN", "--oleh", ITJEN))

    tugas = ("penugasan", "tetapkan", nomor, "77", "--peran", "PEMERIKSA", "--unit", "KU VI")
    baik(pks(*tugas))
    with pks.aplikasi().uow() as uow:
        nyatakan_benturan(uow, nomor, "77", "keluarga")
        uow.commit()
    ditolak(pks(*tugas), "benturan kepentingan")
    ditolak(pks("tugas", "selesai", "1", "lolos=true", "--pegawai", "77", "--nomor", nomor), "benturan kepentingan")
    ditolak(pks("tugas", "selesai", "1", "lolos=true", "--pegawai", "77"), "bersama")
    assert "0 penugasan" in baik(pks("penugasan", "lepas", nomor, "77"))
    assert "KU VI" in pks("penugasan", "daftar", nomor).keluar


@pytest.mark.aturan("REG-S-04", "C-19", "PKS-1-02")
def test_numbers_elsewhere_and_another_terlapor(pks: Terminal) -> None:
    nomor = pks.lapor()
    baik(pks("rujukan", "tambah", nomor, "sp4n-lapor", "1234"))
    baik(pks("rujukan", "tambah", nomor, "SP4N_LAPOR", "1234"))
    (rujukan,) = pks("rujukan", "daftar", nomor, "--format", "json").json
    assert (rujukan["sistem"], rujukan["nomor"]) == ("SP4N_LAPOR", "1234")
    assert "SP4N_LAPOR  1234" in pks("rujukan", "daftar", nomor).keluar
    assert "Rujukan    SP4N_LAPOR 1234" in pks("status", nomor).keluar
    ditolak(pks("rujukan", "tambah", nomor, "TELEPATI", "1"), "Sistem tidak dikenal")
    unit = {"jabatan": "Kepala", "unit": "Balai Uji", "alamat": "Jalan Uji", "email": "balai@terlapor.example"}
    berkas = tulis(pks, "unit.yaml", unit)
    baik(pks("pihak", "ubah", nomor, "TERLAPOR", berkas, "--alasan", "ternyata balai"))
    ditolak(pks("pihak", "ubah", nomor, "PELAPOR", berkas, "--alasan", "x"), "Hanya Terlapor")
    ditolak(pks("pihak", "ubah", nomor, "SAKSI", tulis(pks, "u.yaml", {"unit": "x"}), "--alasan", "x"), "jabatan")


@pytest.mark.aturan("D-23", "PKS-11-01")
def test_figures_of_a_quarter_and_the_yearly_report(pks: Terminal) -> None:
    pks.lapor()
    hari = hari_ini()
    triwulan = f"{hari.year}-{(hari.month - 1) // 3 + 1}"
    statistik = ("statistik", "--triwulan", triwulan)
    assert pks(*statistik, "--format", "json").json["diterima"] == 1
    assert "diterima" in pks(*statistik).keluar
    lalu = pks("statistik", "--triwulan", "2024-1", "--format", "json").json
    assert (lalu["mulai"], lalu["sampai"]) == ("2024-01-01", "2024-03-31")
    ditolak(pks("statistik", "--triwulan", "2026-5"), "TTTT-N")
    ditolak(pks(*statistik, "--simpan", "angka.docx"), "csv, xlsx, atau pdf")
    for bentuk, awal in (("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK"), ("pdf", b"%PDF")):
        baik(pks(*statistik, "--simpan", f"angka.{bentuk}"))
        assert Path(f"angka.{bentuk}").read_bytes().startswith(awal)

    nomor = baik(pks("monev", "mulai"))
    assert pesan_mulai(pks, nomor) == ["monev-dimulai"]
    baik(pks("monev", "masukan", nomor, "--kendala", "jarak", "--perbaikan", "daring"))
    ditolak(pks("monev", "masukan", nomor, "--kendala", " ", "--perbaikan", "daring"), "Isi kosong")
    ditolak(pks("monev", "laporan", nomor, "--simpan", "."), "belum ditetapkan")
