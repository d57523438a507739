"""Attack: the complainant's name in some seventy spellings. What the typesetter prints does not tell it."""

from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

import pytest

from pksbpmn.domain.kerahasiaan.penyamaran import samarkan
from tests.samaran.diri import orang, terlalu_banyak_diri, ukur_diri
from tests.samaran.ejaan import LUAR
from tests.samaran.hakim import terbaca
from tests.samaran.nama import KATA_BIASA, semua
from tests.samaran.ukur import terlalu_banyak, ukur

_SEBAGIAN = [*semua()[7::40], ("gelar", "Dr. Zulkanary Rekawati, S.H."), ("Arab", "Achmad Chaerudin"), ("", "Yo Li")]
_HAMPIR_SEMUA = 0.8
"""Some spellings are printed as boxes, which nobody reads; the judge must read the others when nobody is hidden."""


@pytest.mark.aturan("REG-I-04", "KEAMANAN-02")
@pytest.mark.parametrize("lain", [None, "Warga Contoh"], ids=["nama", "nama-lain"])
def test_masking_is_not_evaded_by_spelling(tmp_path: Path, lain: str | None) -> None:
    """`python -m tests.samaran` measures two hundred names. Names that an officer added are hidden as well."""
    hasil = ukur(_SEBAGIAN if lain is None else _SEBAGIAN[::3], tmp_path, lain=lain)
    assert [c for c in hasil.contoh if c[0] not in LUAR] == []
    dalam = sum(n for j, n in hasil.terbaca.items() if j not in LUAR)
    assert dalam > _HAMPIR_SEMUA * hasil.ditulis_dalam


def test_masking_leaves_what_names_nobody() -> None:
    kata, salah, _ = terlalu_banyak([n for _, n in semua()[::20] if n not in KATA_BIASA])
    assert salah * 10_000 < kata


@pytest.mark.aturan("REG-I-04", "KEAMANAN-02")
def test_no_everyday_spelling_of_a_birth_date_an_address_a_nik_or_a_telephone_passes() -> None:
    """Attack: "05 Februari 1985", "Jl. Melati No. 5", a NIK with dashes; the judge reads all."""
    hasil = ukur_diri()
    assert hasil.contoh == []
    assert all(hasil.terbaca[j] > 0.98 * n for j, n in hasil.ditulis.items())
    assert set(hasil.ditulis) == {"hari lahir", "alamat", "RT/RW", "NIK", "telepon"}


def test_other_days_houses_and_numbers_stay() -> None:
    assert terlalu_banyak_diri()[1] == []


@pytest.mark.parametrize("teks", ["0 8 " * 4000, "1-" * 6000, "5 Februari " * 2000, "Jl. Melati No. " * 2000])
def test_no_text_makes_masking_of_days_and_addresses_slow(teks: str) -> None:
    mulai = perf_counter()
    orang(0).samarkan(teks)
    assert perf_counter() - mulai < 5


@pytest.mark.parametrize(
    "teks",
    ["i!|" * 3000, "s " * 5000, "\u25a1" * 5000, "a\u200b" * 4000, "zulkanar " * 2000, "!" * 10000, "&#" * 5000],
    ids=range(7),
)
def test_no_text_makes_masking_slow(teks: str) -> None:
    """Milliseconds; patterns that try everything take hours."""
    mulai = perf_counter()
    samarkan(teks, ["Dr. Zulkanary Rekawati", "Siti Lillis"], ["a.b@c.example"], ["08123456789"], nomor=True)
    assert perf_counter() - mulai < 5


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("Menurut Zulk\u0430nary hal itu", ["Zulkanary"]),
        ("berkas%5aulkanary", ["Zulkanary"]),
        ("zul-\nka\u25a1ary", ["Zulkanary"]),
        ("Menurut [disamarkan] hal itu", []),
    ],
)
def test_the_judge_reads_what_people_read(teks: str, kata: Sequence[str]) -> None:
    assert terbaca(teks, "Zulkanary") == kata
