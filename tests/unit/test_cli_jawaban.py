"""The command line for answers, receipts and more time; letters and deadlines explained."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from pksbpmn.domain.berkas.kiriman import PesanMesin
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from tests.outbox import in_outbox
from tests.unit.cli_tools import CommandResult, Terminal, terminal, today
from tests.unit.usecases.cases import grant

pks = pytest.fixture(terminal, name="pks")

KLARIFIKASI = JenisPermintaan.KLARIFIKASI_1


@pytest.fixture
def nomor(pks: Terminal) -> str:
    """A complaint with a question to Terlapor."""
    nomor = pks.file_laporan()
    pks.ask(nomor, KLARIFIKASI, Pihak.TERLAPOR)
    return nomor


def answer(
    pks: Terminal,
    nomor: str,
    jenis: str = KLARIFIKASI,
    dari: str = "TERLAPOR",
    nilai: str = "DIJAWAB",
    isi: str = "Sudah diproses.",
) -> CommandResult:
    oleh = ("--oleh", "narahubung@itjen.example") if dari.upper() == "ITJEN" else ()
    return pks("jawab", nomor, jenis, "--dari", dari, "--nilai", nilai, "--isi", isi, *oleh)


def engine_messages(pks: Terminal) -> list[str]:
    with pks.application().uow() as uow:
        return [m.nama for m in in_outbox(uow, PesanMesin)]


def test_an_answer_is_recorded_once(pks: Terminal, nomor: str) -> None:
    assert answer(pks, nomor, dari="itjen").status == 0
    assert "jawaban-diterima" in engine_messages(pks)
    kedua = answer(pks, nomor)
    assert (kedua.status, "disimpan sebagai tambahan" in kedua.out) == (0, True)
    assert engine_messages(pks).count("jawaban-diterima") == 1


@pytest.mark.aturan("TELAAH-34")
def test_klarifikasi_in_person_needs_its_meeting(pks: Terminal, nomor: str, tmp_path: Path) -> None:
    """Refused without one and with one that lacks any part of it; recorded with all of it, as evidence."""
    jawab = ["jawab", nomor, KLARIFIKASI, "--dari", "TERLAPOR", "--nilai", "DIJAWAB", "--isi", "Ya."]
    langsung = [*jawab, "--cara", "LANGSUNG"]
    tanpa = pks(*langsung)
    assert (tanpa.status, "waktu, tempat, yang hadir, dan risalahnya" in tanpa.err) == (1, True)
    isi: dict[str, Any] = {
        "waktu": f"{today().isoformat()}T10:00:00+07:00",
        "tempat": "Ruang 1",
        "hadir": ["A, unit", "B, Ombudsman"],
        "risalah": "Sertifikat diserahkan.",
    }
    berkas = tmp_path / "pertemuan.json"
    for tertulis, status in (*((isi | {bagian: None}, 1) for bagian in isi), (isi | {"hadir": ["A"]}, 1), (isi, 0)):
        berkas.write_text(json.dumps({k: v for k, v in tertulis.items() if v}), encoding="utf-8")
        assert pks(*langsung, "--pertemuan", str(berkas)).status == status
    with pks.application().uow() as uow:
        bukti = uow.bukti.find(nomor_berkas=nomor)[-1]
    assert "di Ruang 1; hadir: A, unit, B, Ombudsman; risalah: Sertifikat diserahkan." in bukti.uraian


def test_an_answer_goes_to_the_request_that_waits(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    usul = JenisPermintaan.PERSETUJUAN_KONSILIASI
    pks.ask(nomor, usul, Pihak.PELAPOR)
    pks.ask(nomor, usul, Pihak.TERLAPOR)
    assert answer(pks, nomor, usul, "PELAPOR", "TIDAK_SETUJU").status == 0
    pks.ask(nomor, usul, Pihak.PELAPOR)
    assert answer(pks, nomor, usul, "PELAPOR", "SETUJU").status == 0
    assert "sebagai tambahan" in answer(pks, nomor, usul, "PELAPOR", "SETUJU").out
    tenggat = pks("status", nomor, "--format", "json").json["tenggat"]
    assert [(t["kepada"], t["status"]) for t in tenggat] == [
        ("PELAPOR", "DIPENUHI"),
        ("TERLAPOR", "BERJALAN"),
        ("PELAPOR", "DIPENUHI"),
    ]


def test_a_late_answer_is_kept_and_moves_nothing(pks: Terminal, nomor: str) -> None:
    pks.let_time_pass(nomor)
    hasil = answer(pks, nomor)
    assert (hasil.status, "terlambat" in hasil.out) == (0, True)
    assert "jawaban-diterima" not in engine_messages(pks)


def test_what_was_asked_by_item_is_answered_and_listed_by_item(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    (pks.folder / "isi.yaml").write_text("dokumen: [Buku register, Nota dinas]\n", encoding="utf-8")
    assert pks("isi", nomor, "permintaan-data", "isi.yaml").status == 0
    pks.ask(nomor, JenisPermintaan.PERMINTAAN_DOKUMEN, Pihak.TERLAPOR)
    perintah = ("jawab", nomor, "PERMINTAAN_DOKUMEN", "--dari", "TERLAPOR", "--nilai", "DIJAWAB", "--isi", "Ini.")
    for butir in ("satu=DIBERIKAN", "1", "1=MUNGKIN", "1=BELUM", "1=DITOLAK", "3=DIBERIKAN", "1=DIBERIKAN:UU"):
        assert pks(*perintah, "--butir", butir).status == 1
    hasil = pks(*perintah, "--sifat", "sementara", "--butir", "1=diberikan")
    assert (hasil.status, "tenggatnya tetap berjalan" in hasil.out) == (0, True)
    assert "sudah diberikan" in pks(*perintah, "--butir", "1=SEBAGIAN").err
    teks = pks("permintaan", "butir", nomor).out
    assert [b in teks for b in ("Buku register", "DIBERIKAN", "Nota dinas", "BELUM")] == [True] * 4
    assert pks(*perintah, "--sifat", "SEMENTARA", "--butir", "2=DITOLAK:UU 14/2008 Pasal 17").status == 0
    butir = pks("permintaan", "butir", nomor, "--format", "json").json
    assert [(b["status"], b["dasar_hukum"]) for b in butir] == [
        ("DIBERIKAN", None),
        ("DITOLAK", "UU 14/2008 Pasal 17"),
    ]
    assert engine_messages(pks).count("jawaban-diterima") == 1


def test_an_answer_that_arrived_in_time_is_entered_by_an_officer_later(pks: Terminal, nomor: str) -> None:
    with pks.application().uow() as uow:
        for p in uow.permintaan.find(nomor_berkas=nomor):
            p.dibuat -= timedelta(days=20)
        for s in uow.surat.find(nomor_berkas=nomor):
            s.tanggal -= timedelta(days=20)
        uow.commit()
    pks.let_time_pass(nomor)
    hari = ("--diterima", (today() - timedelta(days=2)).isoformat())
    perintah = ("jawab", nomor, KLARIFIKASI, "--dari", "TERLAPOR", "--nilai", "DIJAWAB", "--isi", "Sudah.", *hari)
    assert "tidak terdaftar bagi seorang pegawai" in pks.at("budi")(*perintah).err
    hasil = pks.of("700001")(*perintah)
    assert (hasil.status, "tepat waktu" in hasil.out) == (0, True)
    assert "jawaban-susulan-dimulai" in engine_messages(pks)
    with pks.application().uow() as uow:
        (ada,) = uow.jawaban.find()
        assert (ada.diterima, ada.dicatat.date(), ada.dicatat_oleh) == (
            today() - timedelta(days=2),
            today(),
            "700001",
        )
    (satu,) = pks("permintaan", "jawaban", nomor, "--format", "json").json
    assert (satu["diterima"], satu["dicatat_oleh"], satu["terlambat"]) == (
        (today() - timedelta(days=2)).isoformat(),
        "700001",
        False,
    )
    assert "700001" in pks("permintaan", "jawaban", nomor).out


def test_an_answer_from_a_file(pks: Terminal, nomor: str) -> None:
    (pks.folder / "jawaban.txt").write_text("Isi dari berkas.\n", encoding="utf-8")
    assert answer(pks, nomor, isi="@jawaban.txt").status == 0
    with pks.application().uow() as uow:
        assert uow.jawaban.find()[0].isi == "Isi dari berkas."


@pytest.mark.parametrize(
    ("ubah", "disebut"),
    [
        ({"nilai": "HADIR"}, "tidak berlaku untuk permintaan KLARIFIKASI_1"),
        ({"nilai": "TIDAK_DIJAWAB"}, "Nilai jawaban tidak dikenal"),
        ({"nilai": "mungkin"}, "BERALASAN, MENERIMA."),
        ({"dari": "PELAPOR"}, "Yang dapat menjawab: ITJEN, TERLAPOR"),
        ({"dari": "TETANGGA"}, "Pihak tidak dikenal"),
        ({"jenis": "PANGGILAN_1"}, "tidak mempunyai permintaan PANGGILAN_1"),
        ({"jenis": "UNDIAN"}, "Jenis permintaan tidak dikenal"),
        ({"isi": "  "}, "Isi kosong"),
        ({"isi": "@tidak-ada.txt"}, "tidak dapat dibaca"),
    ],
)
def test_a_wrong_answer_is_refused_and_changes_nothing(
    pks: Terminal, nomor: str, ubah: dict[str, str], disebut: str
) -> None:
    sebelum = pks.row_count()
    hasil = answer(pks, nomor, **ubah)
    assert (hasil.status, hasil.out) == (1, "")
    assert disebut in hasil.err
    assert pks.row_count() == sebelum


@pytest.mark.aturan("TELAAH-66")
def test_receipt_is_proven_once_on_a_possible_day(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    pks.ask(nomor, KLARIFIKASI, Pihak.TERLAPOR, diterima=False)

    def receive(tanggal: str, *lain: str) -> CommandResult:
        surat = ("terima", nomor, "PERMINTAAN_KLARIFIKASI", "--kepada", "TERLAPOR", "--tanggal", tanggal)
        return pks(*surat, *lain)

    besok = (today() + timedelta(days=1)).isoformat()
    assert "tidak mungkin" in receive(besok).err
    assert "TTTT-BB-HH" in receive("31-01-2026").err
    assert "TTTT-BB-HH" in receive("2026-02-30").err
    assert receive(today().isoformat(), "--nomor-surat", "lain").status == 1
    assert receive(today().isoformat()).status == 0
    assert "surat-diterima" in engine_messages(pks)
    kedua = receive(today().isoformat())
    assert (kedua.status, "sudah tercatat diterima" in kedua.err) == (1, True)
    lain = pks("terima", nomor, "LAHP", "--kepada", "ITJEN", "--tanggal", today().isoformat())
    assert "tidak mempunyai surat LAHP kepada ITJEN" in lain.err


def test_more_time_has_a_reason_and_is_explained(pks: Terminal, nomor: str) -> None:
    batas = (today() + timedelta(days=30)).isoformat()

    def extend(sampai: str, alasan: str, *lain: str) -> CommandResult:
        return pks("perpanjang", nomor, KLARIFIKASI, "--sampai", sampai, "--alasan", alasan, *lain)

    assert "memerlukan alasan" in extend(batas, " ").err
    assert "tidak lebih lambat" in extend(today().isoformat(), "arsip dipindahkan").err
    assert "melewati perpanjangan terlama" in extend((today() + timedelta(days=90)).isoformat(), "arsip").err
    assert extend(batas, "arsip dipindahkan").status == 0
    assert "tenggat-diperpanjang" in engine_messages(pks)
    teks = pks("tenggat", nomor).out
    assert "PKS Pasal 4(4)a (aturan versi PKS-2024)" in teks
    assert "14 hari kerja sejak surat diterima" in teks
    assert "Sabtu" in teks or "Minggu" in teks
    assert "arsip dipindahkan" in teks
    (tenggat,) = pks("tenggat", nomor, "--format", "json").json
    assert tenggat["batas"].startswith(batas)
    answer(pks, nomor)
    assert "Tidak ada permintaan KLARIFIKASI_1 yang sedang menunggu" in extend(batas, "lagi").err


def test_more_time_for_one_of_several_parties(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    for pihak in (Pihak.PELAPOR, Pihak.TERLAPOR):
        pks.ask(nomor, JenisPermintaan.PERSETUJUAN_KONSILIASI, pihak)
    sampai = (today() + timedelta(days=30)).isoformat()
    perintah = (
        "perpanjang",
        nomor,
        "PERSETUJUAN_KONSILIASI",
        "--sampai",
        sampai,
        "--alasan",
        "cuti",
    )
    pks.officer("700001")
    assert "PELAPOR, TERLAPOR" in pks(*perintah).err
    assert pks(*perintah, "--kepada", "TERLAPOR").status == 0


def test_surat_salin_without_officer_or_journal_takes_nothing_out(pks: Terminal, nomor: str) -> None:
    (surat,) = pks("surat", nomor, "--format", "json").json
    assert surat["nomor"] in pks("surat", nomor).out
    assert "memerlukan tujuannya" in pks("surat", nomor, "--salin", "salinan").err
    lengkap = ("--salin", "salinan", "--tujuan", "arsip perkara")
    assert "tidak terdaftar bagi seorang pegawai" in pks.of("1003")("surat", nomor, *lengkap).err
    assert not (pks.folder / "salinan").exists()
    pks.officer("1003")
    ditolak = pks.of("1003")("surat", nomor, *lengkap)
    assert (ditolak.status, "1 surat tidak disalin" in ditolak.out) == (1, True)
    with pks.application().uow() as uow:
        grant(uow, nomor, "1003")  # what it asks names the hidden complainant, and has a gap there
        uow.commit()
    assert pks.of("1003")("surat", nomor, *lengkap).status == 0
    jurnal = pks("kerahasiaan", "jurnal", nomor, "--format", "json").json
    assert [(j["objek"], j["tujuan"]) for j in jurnal] == [(f"surat/{surat['id']}", "arsip perkara")] * 2
    assert [j["diizinkan"] for j in jurnal] == [False, True]
    (salinan,) = (pks.folder / "salinan").iterdir()
    assert salinan.name == "01-permintaan-klarifikasi-terlapor.pdf"
    assert salinan.read_bytes().startswith(b"%PDF")


def test_files_come_with_an_answer_and_a_receipt_and_are_copied_out(pks: Terminal, nomor: str) -> None:
    (pks.folder / "nota.pdf").write_bytes(b"%PDF-1.7 nota")
    (pks.folder / "program.pdf").write_bytes(b"MZ")
    perintah = ("jawab", nomor, KLARIFIKASI, "--dari", "TERLAPOR", "--nilai", "DIJAWAB", "--isi", "Terlampir.")
    assert "program" in pks(*perintah, "--lampiran", "program.pdf").err
    assert "tidak dapat dibaca" in pks(*perintah, "--lampiran", "tidak-ada.pdf").err
    assert pks(*perintah, "--lampiran", "nota.pdf", "--klasifikasi", "terbatas").status == 0
    tambah = ("lampiran", "tambah", nomor, "nota.pdf", "--bersama", "LAPORAN", "--dari", "PELAPOR")
    assert pks(*tambah).status == 0
    first, second = pks("lampiran", "daftar", nomor, "--format", "json").json
    assert [(x["nama"], x["sumber"], x["klasifikasi"]) for x in (first, second)] == [
        ("nota.pdf", "JAWABAN", "TERBATAS"),
        ("nota.pdf", "LAPORAN", "SANGAT_RAHASIA"),
    ]
    pks.officer("31")
    pemeriksa = pks.of("31")
    assert "ditolak" in pemeriksa("lampiran", "salin", second["id"], "keluar").err
    assert "izin kustodian" in pemeriksa("lampiran", "salin", first["id"], "keluar").err
    with pks.application().uow() as uow:
        grant(uow, nomor, "31")
        uow.commit()
    assert "ditolak" in pemeriksa("lampiran", "salin", second["id"], "keluar").err
    assert pemeriksa("lampiran", "salin", first["id"], "keluar").status == 0
    assert (pks.folder / "keluar" / "nota.pdf").read_bytes() == b"%PDF-1.7 nota"
    jurnal = pks("kerahasiaan", "jurnal", nomor, "--format", "json").json
    assert [(j["tindakan"], j["diizinkan"]) for j in jurnal] == [("EKSPOR", False)] * 3 + [("EKSPOR", True)]
