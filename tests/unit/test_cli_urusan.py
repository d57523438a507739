"""The command line for the agreement and what stands beside complaints: each group does its work and refuses."""

from datetime import timedelta
from pathlib import Path

import pytest
import yaml

from pksbpmn.domain.berkas.kiriman import PesanMesin
from pksbpmn.domain.perjanjian.perjanjian import StatusPerjanjian
from pksbpmn.usecases.berkas.penugasan import nyatakan_benturan
from tests.outbox import in_outbox
from tests.unit.cli_tools import CommandResult, Terminal, terminal, today

pks = pytest.fixture(terminal, name="pks")

ITJEN = "narahubung@itjen.example"
OMBUDSMAN = "narahubung@ombudsman.example"
PEJABAT = ("--pegawai", "1001")
TUJUAN = "pemeriksaan laporan"


def succeeded(hasil: CommandResult) -> str:
    """What a command printed; it must have succeeded."""
    assert hasil.status == 0, hasil.err
    return hasil.out.strip()


def refused(hasil: CommandResult, sebab: str) -> None:
    """A refusal: status 1, nothing on stdout, the reason on stderr."""
    assert (hasil.status, hasil.out) == (1, "")
    assert sebab in hasil.err


def write(pks: Terminal, nama: str, isi: object) -> str:
    (pks.folder / nama).write_text(yaml.safe_dump(isi), encoding="utf-8")
    return nama


def start_messages(pks: Terminal, nomor: str) -> list[str]:
    with pks.application().uow() as uow:
        return [m.nama for m in in_outbox(uow, PesanMesin, nomor_berkas=nomor)]


@pytest.mark.aturan("PKS-0-01", "PKS-0-03", "PKS-14-01", "C-20")
def test_the_agreement_is_shown_with_all_that_belongs_to_it(pks: Terminal) -> None:
    teks = succeeded(pks("perjanjian", "tampil"))
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
        ("1/2", "ITJEN", None, None),
        ("2/2", "OMBUDSMAN", None, None),
    ]
    pks("perjanjian", "naskah-asli", "2/2", "--meterai", "--tanpa-cap", "--pegawai", "77")
    naskah = pks("perjanjian", "tampil", "--format", "json").json["naskah_asli"]
    assert [(n["meterai"], n["cap"]) for n in naskah] == [(None, None), (True, False)]
    assert "belum dicatat" in pks("perjanjian", "tampil").out


@pytest.mark.aturan("PKS-0-01")
def test_the_record_is_corrected_by_somebody_and_that_is_kept(pks: Terminal) -> None:
    berkas = write(pks, "ubah.yaml", {"tempat": "Bogor"})
    refused(pks("perjanjian", "ubah", berkas, "--pegawai", "seseorang"), "nomor pegawai")
    assert succeeded(pks("perjanjian", "ubah", berkas, *PEJABAT)) == "Berubah: tempat."
    assert succeeded(pks("perjanjian", "ubah", berkas, *PEJABAT)) == "Berubah: tidak ada."
    assert "Bogor, 11-01-2024" in pks("perjanjian", "tampil").out
    with pks.application().uow() as uow:
        (catatan,) = uow.audit.find(peristiwa="perjanjian-diubah")
    assert (catatan.pelaku, catatan.rincian["lama"], catatan.rincian["baru"]) == ("1001", "Jakarta", "Bogor")
    sepihak = {"penandatangan": [{"pihak": "ITJEN", "nama": "A", "jabatan": "B", "dasar": "C"}]}
    refused(pks("perjanjian", "ubah", write(pks, "s.yaml", sepihak), *PEJABAT), "tidak sah")


@pytest.mark.aturan("PKS-0-02", "PKS-0-03")
def test_a_new_agreement_is_in_force_once_it_is_linked(pks: Terminal) -> None:
    with pks.application().uow() as uow:
        uow.perjanjian.get_locked("pks-2024").status = StatusPerjanjian.BERAKHIR
        uow.commit()
    masuk = {
        "nomor_kesatu": "1/UJI/2026",
        "nomor_kedua": "2/UJI/2026",
        "tanggal": today().isoformat(),
        "tempat": "Jakarta",
        "penandatangan": [
            {"pihak": p, "nama": "Nama Contoh", "jabatan": "Pejabat", "dasar": "Surat"} for p in ("ITJEN", "OMBUDSMAN")
        ],
        "dasar_hukum": [{"peraturan": "Kepmenaker 371/2015", "tentang": "Pengaduan"}],
    }
    succeeded(pks("perjanjian", "catat", write(pks, "p.yaml", masuk), *PEJABAT))
    refused(pks("perjanjian", "catat", "p.yaml", *PEJABAT), "sudah tercatat")
    refused(pks("perjanjian", "mulai"), "tidak berlaku hari ini")
    refused(pks("perjanjian", "mou", "2030-01-01"), "belum tertaut")
    assert "Tidak ada Perjanjian Kerja Sama" in pks("lapor", "-", stdin=pks.laporan()).err
    mou = {"nomor_kesatu": "M/1", "nomor_kedua": "M/2", "tanggal": today().isoformat()}
    succeeded(pks("perjanjian", "tautkan", write(pks, "m.yaml", mou), *PEJABAT))
    refused(pks("perjanjian", "tautkan", "m.yaml", *PEJABAT), "sudah tertaut")
    assert pks.file_laporan()
    dasar = ("perjanjian", "dasar-hukum", "Kepmenaker 371/2015", "--tentang", "Pengaduan", *PEJABAT)
    succeeded(pks(*dasar, "--digantikan-oleh", "Kepmenaker 342/2025"))
    (satu,) = pks("perjanjian", "tampil", "--format", "json").json["dasar_hukum"]
    assert satu["digantikan_oleh"] == "Kepmenaker 342/2025"


def test_the_process_of_the_agreement_starts_once(pks: Terminal) -> None:
    refused(pks("perjanjian", "adendum", "--dari", "itjen", "--perihal", "x", "--ketentuan", "y"), "belum dimulai")
    nomor = succeeded(pks("perjanjian", "mulai"))
    assert succeeded(pks("perjanjian", "mulai")) == nomor
    assert start_messages(pks, nomor) == ["perjanjian-dimulai"]


@pytest.mark.aturan("PKS-7.1-01", "PKS-12-01", "PKS-13-01", "PKS-6.2-01")
def test_the_life_of_the_agreement(pks: Terminal) -> None:
    succeeded(pks("perjanjian", "mulai"))
    succeeded(pks("perjanjian", "mou", "2099-12-31"))
    refused(pks("perjanjian", "mou", "2098-12-31"), "sudah berlaku sampai")
    refused(pks("perjanjian", "mou", "2098-12-31", "--alasan", "salah ketik"), "nomor pegawai")
    succeeded(pks("perjanjian", "mou", "2098-12-31", "--alasan", "salah ketik", "--pegawai", "77"))
    adendum = succeeded(pks("perjanjian", "adendum", "--dari", "ITJEN", "--perihal", "Batas", "--ketentuan", "Pasal 4"))
    assert start_messages(pks, adendum) == ["adendum-dimulai"]
    refused(pks("perjanjian", "rancangan", adendum, "--dari", "ITJEN", "--ketentuan", "Pasal 5"), "mengembalikannya")
    waktu = ("--pada", f"{today() + timedelta(days=9)}T09:00", "--tempat", "Jalan Rekaan 3")
    sengketa = succeeded(pks("perjanjian", "perselisihan", "--dari", "OMBUDSMAN", "--pokok", "Pasal 5", *waktu))
    assert start_messages(pks, sengketa) == ["perselisihan-dimulai"]
    succeeded(pks("perjanjian", "musyawarah", sengketa, *waktu))
    refused(pks("perjanjian", "musyawarah", sengketa, "--pada", "2020-01-01T09:00", "--tempat", "x"), "sudah lewat")
    succeeded(pks("perjanjian", "risalah", sengketa, "--isi", "Sepakat."))
    surat = ("--dari", "ITJEN", "--oleh", ITJEN, "--alasan", "restrukturisasi")
    refused(pks("perjanjian", "akhiri", (today() + timedelta(days=80)).isoformat(), *surat), "kurang dari 3 bulan")
    succeeded(pks("perjanjian", "akhiri", (today() + timedelta(days=100)).isoformat(), *surat))
    assert "AKAN_DIAKHIRI" in pks("perjanjian", "tampil").out
    refused(pks("perjanjian", "akhiri", "2099-01-01", *surat), "sudah diajukan")
    succeeded(pks("perjanjian", "tarik", *surat))


@pytest.mark.aturan("PKS-7.1-03", "PKS-9.2-02")
def test_signed_letters_of_itjen_are_handed_in(pks: Terminal) -> None:
    succeeded(pks("perjanjian", "mulai"))
    (pks.folder / "surat.pdf").write_bytes(b"%PDF-1.7 contoh")
    (pks.folder / "surat.txt").write_bytes(b"contoh")
    akhiri: tuple[str, ...] = (
        "perjanjian",
        "akhiri",
        (today() + timedelta(days=100)).isoformat(),
        "--dari",
        "ITJEN",
        "--oleh",
        ITJEN,
    )
    akhiri = (*akhiri, "--alasan", "restrukturisasi", "--surat")
    dokumen = ("--nomor-surat", "1/2026", "--tanggal-surat", today().isoformat())
    refused(pks(*akhiri, "surat.pdf"), "memerlukan nomor dan tanggalnya")
    refused(pks(*akhiri, "surat.txt", *dokumen), "bukan PDF")
    succeeded(pks(*akhiri, "surat.pdf", *dokumen))
    ganti: tuple[str, ...] = (
        "narahubung",
        "ganti",
        "ITJEN",
        "--jabatan",
        "Inspektur",
        "--alamat",
        "Jalan Uji 1",
        "--telepon",
        "021",
    )
    ganti = (*ganti, "--email", "baru@itjen.example", "--sejak", today().isoformat(), "--surat", "surat.pdf")
    succeeded(pks(*ganti, *dokumen))
    with pks.application().uow() as uow:
        (notice,) = uow.pengakhiran.find()
        baru = uow.narahubung.find()[-1]
        assert uow.documents.get(str(notice.hash_asli)) == b"%PDF-1.7 contoh"
        assert (notice.nomor_surat, baru.hash_asli) == ("1/2026", notice.hash_asli)


@pytest.mark.aturan("PKS-10-01")
def test_a_cost_is_tagged_with_who_bears_it(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    succeeded(pks("perjanjian", "biaya", nomor, "pihak-lain", "--uraian", "ruang pertemuan"))
    with pks.application().uow() as uow:
        (biaya,) = uow.biaya.find(nomor_berkas=nomor)
    assert biaya.penanggung == "PIHAK_LAIN"
    refused(pks("perjanjian", "biaya", nomor, "TETANGGA", "--uraian", "x"), "Penanggung tidak dikenal")


@pytest.mark.aturan("PKS-9.1-01", "PKS-9.2-01", "PKS-4.2-02")
def test_contact_persons_change_in_writing_and_may_be_represented(pks: Terminal) -> None:
    besok = (today() + timedelta(days=1)).isoformat()
    isi: tuple[str, ...] = ("ganti", "ITJEN", "--jabatan", "Inspektur", "--alamat", "Jalan Uji 1", "--telepon", "021")
    isi = (*isi, "--email", "baru@itjen.example")
    refused(pks("narahubung", *isi, "--nomor-surat", " ", "--sejak", besok), "tertulis")
    nomor = succeeded(pks("narahubung", *isi, "--nomor-surat", "7/2026", "--sejak", besok))
    assert start_messages(pks, nomor) == ["narahubung-dimulai"]
    assert "menunggu" in pks("narahubung", "daftar").out
    succeeded(pks("narahubung", "batal", nomor))
    delegasi = ("delegasi", "ITJEN", "--jabatan", "Auditor", "--email", "wakil@itjen.example", "--nomor-surat", "8")
    hari = today().isoformat()
    refused(pks("narahubung", *delegasi, "--sejak", besok, "--sampai", hari), "masa yang tidak kosong")
    succeeded(pks("narahubung", *delegasi, "--sejak", hari, "--sampai", besok))
    semua = pks("narahubung", "daftar", "--format", "json").json
    assert [n["jabatan"] for n in semua if n["delegasi_dari"]] == ["Auditor"]


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
    succeeded(pks("kanal", "verifikasi", kanal, *PEJABAT))
    assert "pegawai 1001" in pks("kanal", "daftar").out
    refused(pks(*serah, "--periksa", "lengkap"), "BUTIR=ya")
    succeeded(pks(*serah, "--periksa", "daftar hadir=tidak"))
    succeeded(pks("pertukaran", "lengkapi", urusan, "--sumber", "arsip", "--verifikator", "Kabag", "--periksa", "a=ya"))
    succeeded(pks("pertukaran", "telaah", urusan, "--dari", "ITJEN", "--oleh", ITJEN, "--hasil", "sesuai"))
    refused(pks("pertukaran", "tolak", urusan, "--oleh", ITJEN, "--dasar", " "), "dasar hukumnya")
    (butir,) = pks("kerahasiaan", "daftar", urusan, "--format", "json").json
    assert butir["klasifikasi"] == "SANGAT_RAHASIA"
    ungkap = ("pertukaran", "ungkapkan", butir["id"], "--kepada", "BPK", "--peraturan", "UU 15/2004")
    refused(pks(*ungkap, "--pasal", "10", "--pengaju", "1", "--penyetuju", "1"), "orang lain")
    succeeded(pks(*ungkap, "--pasal", "10", "--pengaju", "1", "--penyetuju", "2"))

    auditor = (*PEJABAT, "--peran", "AUDITOR_ITJEN", "--tujuan", TUJUAN)
    refused(pks("kerahasiaan", "baca", butir["id"], *auditor), "masuk jurnal")
    uji = ("--pertimbangan", "tidak merugikan", "--dasar", "UU 14/2008 Pasal 19", *PEJABAT)
    succeeded(pks("kerahasiaan", "klasifikasi", butir["id"], "TERBATAS", *uji))
    refused(pks("kerahasiaan", "ekspor", butir["id"], "salinan.csv", *auditor), "masuk jurnal")
    assert not Path("salinan.csv").exists()
    pemeriksa = (*PEJABAT, "--peran", "PEMERIKSA", "--tujuan", TUJUAN)
    succeeded(pks("kerahasiaan", "ekspor", butir["id"], "salinan.csv", *pemeriksa))
    assert Path("salinan.csv").read_bytes() == b"tanggal;jumlah\n"
    jurnal = pks("kerahasiaan", "jurnal", urusan, "--format", "json").json
    assert [(j["tindakan"], j["diizinkan"]) for j in jurnal] == [("BACA", False), ("EKSPOR", False), ("EKSPOR", True)]


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
def test_a_hidden_identity_needs_the_custodian_an_open_one_a_role(pks: Terminal) -> None:
    terbuka = succeeded(pks("lapor", "-", stdin=pks.laporan(lambda d: d.update(identitas_dirahasiakan=False))))
    assert "Nama lengkap" in succeeded(pks("identitas", "lihat", terbuka, *PEJABAT, "--peran", "PEMERIKSA"))
    refused(pks("identitas", "minta", terbuka, *PEJABAT, "--alasan", "x"), "tidak dirahasiakan")
    nomor = pks.file_laporan()
    refused(pks("identitas", "lihat", nomor, *PEJABAT, "--peran", "PEMERIKSA"), "izin kustodian")
    urusan = succeeded(pks("identitas", "minta", nomor, *PEJABAT, "--alasan", "pemanggilan"))
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
    berkas = write(pks, "unit.yaml", unit)
    succeeded(pks("pihak", "ubah", nomor, "TERLAPOR", berkas, "--alasan", "ternyata balai"))
    refused(pks("pihak", "ubah", nomor, "PELAPOR", berkas, "--alasan", "x"), "Hanya Terlapor")
    refused(
        pks("pihak", "ubah", nomor, "SAKSI", write(pks, "u.yaml", {"jabatan": "x"}), "--alasan", "x"), "unit: wajib"
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
