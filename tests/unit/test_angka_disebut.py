"""Attack: a telephone, a NIK, a birth date, RT and RW told in words, figure by figure or as a number."""

import pytest

from pksbpmn.domain.kerahasiaan.penyamaran import samarkan

MASK = "[disamarkan]"
UTUH, TELEPON = ("1985-02-05", "Jalan Melati Nomor 5, RT 03 RW 07, Depok"), ("0812-3456-7890", "021-7654321")


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize(
    "tulisan",
    [
        "nol delapan satu dua tiga empat lima enam tujuh delapan sembilan nol",
        "kosong delapan satu dua, tiga empat lima enam, tujuh delapan sembilan kosong",
        "nol 812 tiga empat lima 6789 nol",
        "0812 tiga empat lima enam tujuh delapan sembilan nol",
        "enam dua delapan satu dua tiga empat lima enam tujuh delapan sembilan nol",
        "tujuh enam lima empat tiga dua satu",
        "tiga dua nol satu dua tiga empat lima enam tujuh delapan sembilan nol nol nol satu",
        "RT tiga RW tujuh",
        "RT kosong tiga / RW kosong tujuh",
        "rukun tetangga tiga rukun warga tujuh",
        "lima Februari delapan puluh lima",
        "lima Februari satu sembilan delapan lima",
        "5 Februari delapan lima",
        "lima bulan dua tahun seribu sembilan ratus delapan puluh lima",
        "lima dua delapan lima",
    ],
)
def test_no_number_told_in_words_passes(tulisan: str) -> None:
    assert samarkan(f"Katanya {tulisan}.", (), UTUH, TELEPON, nomor=True) == f"Katanya {MASK}."


@pytest.mark.parametrize(
    "tulisan",
    [
        "dua puluh satu kali, tiga dari lima orang, nol delapan persen",
        "RT tiga puluh RW tujuh belas; RT lima RW dua",
        "lima Februari dua ribu dua puluh enam, lima Maret delapan puluh lima",
        "satu dua tiga empat lima enam tujuh delapan sembilan",
    ],
)
def test_other_numbers_in_words_stay(tulisan: str) -> None:
    assert samarkan(tulisan, (), UTUH, TELEPON, nomor=True) == tulisan
