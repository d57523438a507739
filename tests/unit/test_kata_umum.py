"""Attack: a gap in an everyday word tells that the hidden name has it ("[disamarkan] kerja" is "hari kerja")."""

import pytest

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


def test_words_of_the_letters_themselves_are_ordinary_ones_too() -> None:
    assert samarkan("dalam klarifikasi, Klarifikasi", ["Klarifikasi"], umum={"klarifikasi"}) == (
        f"dalam klarifikasi, {MASK}"
    )
