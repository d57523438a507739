"""The command line for answers, receipts and more time; letters and deadlines explained."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.kiriman import PesanMesin
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from tests.kotak_keluar import keluar
from tests.unit.cli_alat import Hasil, Terminal, hari_ini, terminal

pks = pytest.fixture(terminal, name="pks")

KLARIFIKASI = JenisPermintaan.KLARIFIKASI_1


@pytest.fixture
def nomor(pks: Terminal) -> str:
    """A complaint with a question to Terlapor."""
    nomor = pks.lapor()
    pks.minta(nomor, KLARIFIKASI, Pihak.TERLAPOR)
    return nomor


def jawab(
    pks: Terminal,
    nomor: str,
    jenis: str = KLARIFIKASI,
    dari: str = "TERLAPOR",
    nilai: str = "DIJAWAB",
    isi: str = "Sudah diproses.",
) -> Hasil:
    oleh = ("--oleh", "narahubung@itjen.example") if dari.upper() == "ITJEN" else ()
    return pks("jawab", nomor, jenis, "--dari", dari, "--nilai", nilai, "--isi", isi, *oleh)


def pesan_mesin(pks: Terminal) -> list[str]:
    with pks.aplikasi().uow() as uow:
        return [m.nama for m in keluar(uow, PesanMesin)]


def test_an_answer_is_recorded_once(pks: Terminal, nomor: str) -> None:
    assert jawab(pks, nomor, dari="itjen").status == 0
    assert "jawaban-diterima" in pesan_mesin(pks)
    kedua = jawab(pks, nomor)
    assert (kedua.status, "sudah dijawab" in kedua.galat) == (1, True)
    assert pesan_mesin(pks).count("jawaban-diterima") == 1


def test_an_answer_goes_to_the_request_that_waits(pks: Terminal) -> None:
    nomor = pks.lapor()
    usul = JenisPermintaan.PERSETUJUAN_KONSILIASI
    pks.minta(nomor, usul, Pihak.PELAPOR)
    pks.minta(nomor, usul, Pihak.TERLAPOR)
    assert jawab(pks, nomor, usul, "PELAPOR", "TIDAK_SETUJU").status == 0
    pks.minta(nomor, usul, Pihak.PELAPOR)
    assert jawab(pks, nomor, usul, "PELAPOR", "SETUJU").status == 0
    assert jawab(pks, nomor, usul, "PELAPOR", "SETUJU").status == 1
    tenggat = pks("status", nomor, "--format", "json").json["tenggat"]
    assert [(t["kepada"], t["status"]) for t in tenggat] == [
        ("PELAPOR", "DIPENUHI"),
        ("TERLAPOR", "BERJALAN"),
        ("PELAPOR", "DIPENUHI"),
    ]


def test_a_late_answer_is_kept_and_moves_nothing(pks: Terminal, nomor: str) -> None:
    pks.lewat(nomor)
    hasil = jawab(pks, nomor)
    assert (hasil.status, "terlambat" in hasil.keluar) == (0, True)
    assert "jawaban-diterima" not in pesan_mesin(pks)


def test_an_answer_from_a_file(pks: Terminal, nomor: str) -> None:
    (pks.folder / "jawaban.txt").write_text("Isi dari berkas.\n", encoding="utf-8")
    assert jawab(pks, nomor, isi="@jawaban.txt").status == 0
    with pks.aplikasi().uow() as uow:
        assert uow.jawaban.find()[0].isi == "Isi dari berkas."


@pytest.mark.parametrize(
    ("ubah", "disebut"),
    [
        ({"nilai": "HADIR"}, "tidak berlaku untuk permintaan KLARIFIKASI_1"),
        ({"nilai": "TIDAK_DIJAWAB"}, "tidak berlaku"),
        ({"nilai": "mungkin"}, "Nilai jawaban tidak dikenal"),
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
    sebelum = pks.banyak_laporan()
    hasil = jawab(pks, nomor, **ubah)
    assert (hasil.status, hasil.keluar) == (1, "")
    assert disebut in hasil.galat
    assert pks.banyak_laporan() == sebelum


def test_receipt_is_proven_once_on_a_possible_day(pks: Terminal) -> None:
    nomor = pks.lapor()
    pks.minta(nomor, KLARIFIKASI, Pihak.TERLAPOR, diterima=False)

    def terima(tanggal: str, *lain: str) -> Hasil:
        surat = ("terima", nomor, "PERMINTAAN_KLARIFIKASI", "--kepada", "TERLAPOR", "--tanggal", tanggal)
        return pks(*surat, *lain)

    besok = (hari_ini() + timedelta(days=1)).isoformat()
    assert "tidak mungkin" in terima(besok).galat
    assert "TTTT-BB-HH" in terima("31-01-2026").galat
    assert "TTTT-BB-HH" in terima("2026-02-30").galat
    assert terima(hari_ini().isoformat(), "--nomor-surat", "lain").status == 1
    assert terima(hari_ini().isoformat()).status == 0
    assert "surat-diterima" in pesan_mesin(pks)
    kedua = terima(hari_ini().isoformat())
    assert (kedua.status, "sudah tercatat diterima" in kedua.galat) == (1, True)
    lain = pks("terima", nomor, "LAHP", "--kepada", "ITJEN", "--tanggal", hari_ini().isoformat())
    assert "tidak mempunyai surat LAHP kepada ITJEN" in lain.galat


def test_more_time_has_a_reason_and_is_explained(pks: Terminal, nomor: str) -> None:
    batas = (hari_ini() + timedelta(days=90)).isoformat()

    def perpanjang(sampai: str, alasan: str, *lain: str) -> Hasil:
        return pks("perpanjang", nomor, KLARIFIKASI, "--sampai", sampai, "--alasan", alasan, *lain)

    assert "memerlukan alasan" in perpanjang(batas, " ").galat
    assert "tidak lebih lambat" in perpanjang(hari_ini().isoformat(), "arsip dipindahkan").galat
    assert perpanjang(batas, "arsip dipindahkan").status == 0
    assert "tenggat-diperpanjang" in pesan_mesin(pks)
    teks = pks("tenggat", nomor).keluar
    assert "PKS Pasal 4(4)a (aturan versi 2024)" in teks
    assert "14 hari kerja sejak surat diterima" in teks
    assert "Sabtu" in teks or "Minggu" in teks
    assert "arsip dipindahkan" in teks
    (tenggat,) = pks("tenggat", nomor, "--format", "json").json
    assert tenggat["batas"].startswith(batas)
    jawab(pks, nomor)
    assert "Tidak ada permintaan KLARIFIKASI_1 yang sedang menunggu" in perpanjang(batas, "lagi").galat


def test_more_time_for_one_of_several_parties(pks: Terminal) -> None:
    nomor = pks.lapor()
    for pihak in (Pihak.PELAPOR, Pihak.TERLAPOR):
        pks.minta(nomor, JenisPermintaan.PERSETUJUAN_KONSILIASI, pihak)
    sampai = (hari_ini() + timedelta(days=90)).isoformat()
    perintah = ("perpanjang", nomor, "PERSETUJUAN_KONSILIASI", "--sampai", sampai, "--alasan", "cuti")
    assert "PELAPOR, TERLAPOR" in pks(*perintah).galat
    assert pks(*perintah, "--kepada", "TERLAPOR").status == 0


def test_letters_are_listed_and_copied_as_pdf(pks: Terminal, nomor: str) -> None:
    (surat,) = pks("surat", nomor, "--format", "json").json
    assert surat["nomor"] in pks("surat", nomor).keluar
    assert pks("surat", nomor, "--salin", "salinan").status == 0
    (salinan,) = (pks.folder / "salinan").iterdir()
    assert salinan.name == "01-permintaan-klarifikasi-terlapor.pdf"
    assert salinan.read_bytes().startswith(b"%PDF")
