"""Attack: a gap in an everyday word tells that the hidden name has it ("[disamarkan] kerja" is "hari kerja")."""

import pytest

from pksbpmn.documents.own_words import own_words
from pksbpmn.domain.kerahasiaan.penyamaran import samarkan

MASK = "[disamarkan]"


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize(
    ("nama", "teks"),
    [
        ("Hari Purnomo", "Dalam tiga hari kerja belum ada jawaban, padahal sehari-hari loket buka."),
        ("Hari", "Hari itu petugas tidak datang. Hari berikutnya juga tidak."),
        ("Bunga Lestari", "Upah beserta bunga tidak dibayar; bunganya pun tidak."),
        ("Yang Mei Ling", "Pelapor yang datang menunjukkan surat yang diterimanya."),
        ("Cahaya Murni", "Ruangan tanpa cahaya, pencahayaannya buruk."),
        ("Indah", "Gedung yang indah tidak sebanding dengan layanannya."),
    ],
)
def test_no_gap_in_an_everyday_word_tells_what_the_name_has(nama: str, teks: str) -> None:
    assert samarkan(teks, [nama]) == teks


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize(
    ("nama", "teks", "samar"),
    [
        ("Hari Purnomo", "Menurut Hari belum ada jawaban", f"Menurut {MASK} belum ada jawaban"),
        ("Hari Purnomo", "saya bertemu sdr. hari di loket", f"saya bertemu sdr. {MASK} di loket"),
        ("Hari Purnomo", "orang bernama hari itu", f"orang bernama {MASK} itu"),
        ("Hari Budi Purnomo", "kata hari budi kemarin", f"kata {MASK} {MASK} kemarin"),
        ("Hari Purnomo", "kata hari P. kemarin", f"kata {MASK} P. kemarin"),
        ("Hari Purnomo", "Hari", MASK),
        ("Hari Purnomo", "hari.pdf", f"{MASK}.pdf"),
        ("Hari Purnomo", "ktp_hari dan h.a.r.i", f"ktp_{MASK} dan {MASK}"),
        ("Hari Purnomo", "Sinta, Hari, Joko", f"Sinta, {MASK}, Joko"),
        ("Yang Mei Ling", "Bapak Yang datang", f"Bapak {MASK} datang"),
        ("Bunga", "Kata Bunga; bunganya", f"Kata {MASK}; bunganya"),
    ],
)
def test_an_everyday_word_is_hidden_where_it_is_read_as_a_name(nama: str, teks: str, samar: str) -> None:
    assert samarkan(teks, [nama]) == samar


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize(
    ("nama", "teks"),
    [
        ("Juli Astuti", "Pada tanggal 5 Juli 2026 dan 16 Juli 2026 loket tutup, juga 30 Juli  2026."),
        ("Juli Astuti", "Pada tanggal 5 Juli loket tutup, tgl. 6 Juli buka."),
        ("Maret Wulandari", "Sejak bulan Maret belum ada jawaban."),
        ("Minggu Santoso", "Datang hari Minggu, 1 Maret 2026, lagi pada Minggu, 8 Maret 2026 dan Minggu (15/3)."),
    ],
)
def test_no_gap_in_a_date_tells_the_name_of_who_is_called_like_its_month(nama: str, teks: str) -> None:
    assert samarkan(teks, [nama], umum=own_words()) == teks


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize(
    ("nama", "teks", "samar"),
    [
        ("Juli Astuti", "Pada 5 Juli 2026 Juli datang", f"Pada 5 Juli 2026 {MASK} datang"),
        ("Juli Astuti", "Bulan Juli Astuti; 5 Juli Astuti 2026", f"Bulan {MASK}; 5 {MASK} 2026"),
        ("Juli Astuti", "bersama 40 Juli 2026, 5 Juli 20265", f"bersama 40 {MASK} 2026, 5 {MASK} 20265"),
        ("Minggu Santoso", "sehari Minggu pergi, Minggu, pada 1 Maret", f"sehari {MASK} pergi, {MASK}, pada 1 Maret"),
        ("Rabu Hartono", "saat itu Rabu 3 kali menelepon", f"saat itu {MASK} 3 kali menelepon"),
        ("Minggu Santoso", "pada hari Minggu Santoso datang", f"pada hari {MASK} datang"),
    ],
)
def test_who_is_called_like_a_month_is_hidden_where_there_is_no_date(nama: str, teks: str, samar: str) -> None:
    assert samarkan(teks, [nama], umum=own_words()) == samar


def test_words_of_the_letters_themselves_are_ordinary_ones_too() -> None:
    assert samarkan("dalam klarifikasi, Klarifikasi", ["Klarifikasi"], umum={"klarifikasi"}) == (
        f"dalam klarifikasi, {MASK}"
    )
