"""The command line for the agreement: its record, its life, its letters, its contact persons."""

from datetime import timedelta

import pytest

from pksbpmn.domain.perjanjian.perjanjian import StatusPerjanjian
from tests.letters import stored
from tests.unit.cli_tools import (
    ITJEN,
    Terminal,
    refused,
    start_messages,
    succeeded,
    terminal,
    today,
    write_yaml,
)

pks = pytest.fixture(terminal, name="pks")


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
    pks("perjanjian", "naskah-asli", "2/2", "--meterai", "--tanpa-cap")
    naskah = pks("perjanjian", "tampil", "--format", "json").json["naskah_asli"]
    assert [(n["meterai"], n["cap"]) for n in naskah] == [(None, None), (True, False)]
    assert "belum dicatat" in pks("perjanjian", "tampil").out


@pytest.mark.aturan("PKS-0-01")
def test_the_record_is_corrected_by_somebody_and_that_is_kept(pks: Terminal) -> None:
    berkas = write_yaml(pks, "ubah.yaml", {"tempat": "Bogor"})
    refused(pks.at("orang-lain")("perjanjian", "ubah", berkas), "tidak terdaftar bagi seorang pegawai")
    assert succeeded(pks("perjanjian", "ubah", berkas)) == "Berubah: tempat."
    assert succeeded(pks("perjanjian", "ubah", berkas)) == "Berubah: tidak ada."
    assert "Bogor, 11-01-2024" in pks("perjanjian", "tampil").out
    with pks.application().uow() as uow:
        (catatan,) = uow.audit.find(peristiwa="perjanjian-diubah")
    assert (catatan.pelaku, catatan.rincian["bidang"]) == ("1001", "tempat")
    sepihak = {"penandatangan": [{"pihak": "ITJEN", "nama": "A", "jabatan": "B", "dasar": "C"}]}
    refused(pks("perjanjian", "ubah", write_yaml(pks, "s.yaml", sepihak)), "tidak sah")


def _confirmed(pks: Terminal, *words: str) -> None:
    """One officer enters it, nothing changes; another confirms it."""
    usulan = pks(*words, "--format", "json").json["usulan"]
    refused(pks("perjanjian", "kukuhkan", usulan), "Usulan dikukuhkan orang lain dari yang mencatatnya.")
    succeeded(pks.of("12")("perjanjian", "kukuhkan", usulan))


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
    _confirmed(pks, "perjanjian", "catat", write_yaml(pks, "p.yaml", masuk))
    said = succeeded(pks("perjanjian", "usulan"))
    assert all(word in said for word in ("nomor_kedua: 2/UJI/2026", "nama: Nama Contoh", "pihak: OMBUDSMAN"))
    refused(pks("perjanjian", "catat", "p.yaml"), "sudah tercatat")
    refused(pks("perjanjian", "mulai"), "tidak berlaku hari ini")
    refused(pks("perjanjian", "mou", "2030-01-01"), "belum tertaut")
    koordinasi = ("kejadian", "lapor", "KOORDINASI", "pokok=Antrean", "--dari", "ITJEN", "--oleh", "x@itjen.example")
    refused(pks(*koordinasi), "Tidak ada Perjanjian Kerja Sama")
    mou = {"nomor_kesatu": "M/1", "nomor_kedua": "M/2", "tanggal": today().isoformat()}
    _confirmed(pks, "perjanjian", "tautkan", write_yaml(pks, "m.yaml", mou))
    refused(pks("perjanjian", "tautkan", "m.yaml"), "sudah tertaut")
    assert pks.file_laporan()
    dasar = ("perjanjian", "dasar-hukum", "Kepmenaker 371/2015", "--tentang", "Pengaduan")
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
    _confirmed(pks, "perjanjian", "mou", "2099-12-31")
    refused(pks("perjanjian", "mou", "2098-12-31"), "sudah berlaku sampai")
    refused(pks("perjanjian", "mou", "2098-12-31", "--alasan", " "), "Isi kosong")
    _confirmed(pks, "perjanjian", "mou", "2098-12-31", "--alasan", "salah ketik")
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
    refused(pks("perjanjian", "tarik", *surat), "tidak menyatakan ini atas nama ITJEN")
    (pks.folder / "surat.pdf").write_bytes(b"%PDF-1.7 contoh")
    dokumen = ("--surat", "surat.pdf", "--nomor-surat", "1/2026", "--tanggal-surat", today().isoformat())
    _confirmed(pks, "perjanjian", "tarik", *surat, *dokumen)
    assert "AKAN_DIAKHIRI" in pks("perjanjian", "tampil").out  # until its process takes it up


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
    _confirmed(pks, *akhiri, "surat.pdf", *dokumen)
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
    _confirmed(pks, *ganti, *dokumen)
    with pks.application().uow() as uow:
        (notice,) = uow.pengakhiran.find()
        baru = uow.narahubung.find()[-1]
        assert stored(uow.documents, str(notice.hash_asli)) == b"%PDF-1.7 contoh"
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
    refused(pks("narahubung", "batal", nomor), "tidak menyatakan ini atas nama ITJEN")
    (pks.folder / "surat.pdf").write_bytes(b"%PDF-1.7 contoh")
    dokumen = ("--surat", "surat.pdf", "--nomor-surat", "1/2026", "--tanggal-surat", today().isoformat())
    _confirmed(pks, "narahubung", "batal", nomor, *dokumen)
    delegasi = (
        "delegasi",
        "OMBUDSMAN",
        "--jabatan",
        "Auditor",
        "--email",
        "wakil@ombudsman.example",
        "--nomor-surat",
        "8",
    )
    hari = today().isoformat()
    refused(pks("narahubung", *delegasi, "--sejak", besok, "--sampai", hari), "masa yang tidak kosong")
    succeeded(pks("narahubung", *delegasi, "--sejak", hari, "--sampai", besok))
    semua = pks("narahubung", "daftar", "--format", "json").json
    assert [n["jabatan"] for n in semua if n["delegasi_dari"]] == ["Auditor"]
