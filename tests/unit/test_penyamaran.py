"""A hidden name is found however it was typed, and in whatever it stands; nothing else is taken away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pksbpmn.domain.kerahasiaan.penyamaran import samarkan
from pksbpmn.domain.pemeriksaan.berita_acara import JenisBeritaAcara

MASK = "[disamarkan]"


@pytest.mark.aturan("REG-I-04", "KEAMANAN-02")
@pytest.mark.parametrize(
    ("nama", "written", "masked"),
    [
        ("Abdul Zulkanary, S.H.", "Zulkanary menolak.", f"{MASK} menolak."),
        ("Abdul Zulkanary, S.H.", "Menurut Abdul Zulkanary, S.H., belum.", f"Menurut {MASK}., belum."),
        ("H. Zulkanary", "Zulkanary dan H. Budi", f"{MASK} dan H. Budi"),
        ("Dr. (Siti) Rekaan", "Siti datang", f"{MASK} datang"),
        ("Zulkanary", "Zulkanary's, Zulkanary.", f"{MASK}'s, {MASK}."),
        ("Zulkanary Rekaan", "ktp_zulkanary.pdf", f"ktp_{MASK}.pdf"),
        ("Zulkanary Rekaan", "Zulkanary1990.jpg", f"{MASK}1990.jpg"),
        ("Zulkanary Rekaan", "zulkanary_rekaan-ZulkanaryRekaan", f"{MASK}-{MASK}"),
        ("Zulkanary Rekaan", "Zulkanary\n  Rekaan", MASK),
        ("Siti Nur-Aini", "Aini, Nur Aini, Nuraini", f"{MASK}, {MASK}, {MASK}"),
        ("Ma'ruf Contoh", "Ma\u2019ruf, Ma\u02bcruf, Maruf", f"{MASK}, {MASK}, {MASK}"),
        ("Ng", "Menurut Ng, belum.", f"Menurut {MASK}, belum."),
        ("Budi Go", "Pak Go menolak, sdr. go juga.", f"Pak {MASK} menolak, sdr. {MASK} juga."),
        ("Li Mei Hua", "Sdri. Li datang; Hua, Li.", f"Sdri. {MASK} datang; {MASK}, {MASK}."),
        ("Tan Ek Ng", "bernama Ng; Ng Tan", f"bernama {MASK}; {MASK} {MASK}"),
        ("Budi Di", "Pak Di di sana", f"Pak {MASK} di sana"),
        ("Yo Li", "Yo Li dan yo_li.pdf", f"{MASK} dan {MASK}.pdf"),
        ("Yo Li", "Li, Yo datang", f"{MASK} datang"),
        ("Drs. Siti, S.Pd., M.Si.", "Siti dan Budi, S.Pd., M.Si.", f"{MASK} dan Budi, S.Pd., M.Si."),
        ("Siti Zulkanary", "SITI menolak, siti zulkanary juga", f"{MASK} menolak, {MASK} juga"),
        ("'Aisyah Contoh", "Aisyah dan \u2018Aisyah", f"{MASK} dan \u2018{MASK}"),
        ("Rifa' Contoh", "Rifa' dan Rifa\u2019, Rifa", f"{MASK}' dan {MASK}\u2019, {MASK}"),
        ("Siti Zulkanary", "berkas Zulkanarynya, Zulkanarylah", f"berkas {MASK}, {MASK}"),
        ("Siti Zulkanary", "berkaszulkanarybaru", f"berkas{MASK}baru"),
        ("Siti Zulkanary", "Zulka\u4e2dary", MASK),
        ("Siti Zulkanary", "Zul\x01kanary", MASK),
        ("Siti Zulkanary", "Zul\u20ddkanary, Zul\ue001kanary", f"{MASK}, {MASK}"),
        ("Siti Yohanes", "Y\u043eh\u0430n\u0435s dan \u03a5ohanes", f"{MASK} dan {MASK}"),
        ("Siti Zulkanary", "S i t i, Z-u-l-k-a-n-a-r-y.", f"{MASK}."),
        ("Siti Zulkanary", "s_i_t_i", MASK),
    ],
)
def test_a_name_is_found_among_titles_signs_and_file_names(nama: str, written: str, masked: str) -> None:
    assert samarkan(written, [nama]) == masked


@pytest.mark.aturan("REG-I-04", "KEAMANAN-02")
@pytest.mark.parametrize("tanda", ["\x01", "\x7f", "\x85", "\u200b", "\u20dd", "\u0301", "\ue001", "\u02bc", "\u02c6"])
def test_a_short_name_with_a_character_inside_that_no_letter_shows(tanda: str) -> None:
    """Of three letters there may be no gap between them; what is not printed is none, and the name stands there."""
    assert samarkan(f"Menurut A{tanda}li, belum.", ["Ali Rekaan"]) == f"Menurut {MASK}, belum."


@pytest.mark.aturan("REG-I-04", "KEAMANAN-02")
@pytest.mark.parametrize("akhiran", ["nya", "ku", "mu", "lah", "kah", "pun", "tah", "nyalah"])
def test_a_short_name_with_a_suffix(akhiran: str) -> None:
    """A long one is found within any word, a short one as a word alone."""
    assert samarkan(f"Menurut Ali{akhiran}, belum.", ["Ali Rekaan"]) == f"Menurut {MASK}, belum."


@pytest.mark.parametrize(
    ("nama", "written"),
    [
        ("Ani Rekaan", "pelayanan rekaanan"),
        ("Abdul Zulkanary, S.H.", "Sertifikat S1 di Balai H, S.H. Budi"),
        ("Yo Li", "Yogya, Liwa, Li datang"),
        ("Budi Go", "naik Go Car ke Pak Goeroeh, pergo"),
        ("Budi Di", "Pak di mana, di Di"),
        ("", "Tanpa nama"),
        (". ,", "Tanda baca. , saja"),
        ("Ani Rekaan", "a n i"),
        ("Siti Rekaan", "pos i t i f"),
    ],
)
def test_what_only_contains_a_name_stays(nama: str, written: str) -> None:
    assert samarkan(written, [nama]) == written


@pytest.mark.aturan("REG-I-04")
def test_an_address_is_taken_away_before_the_name_in_it() -> None:
    """Else the host of a mail address stays, and with it who has one there."""
    nama, utuh = ["Siti Zulkanary"], ["siti.zulkanary@zk-keluarga.example", "Jalan Zulkanary Nomor 1, Bandung"]
    written = "Balas ke siti.zulkanary@zk-keluarga.example, Siti, Jalan Zulkanary Nomor 1, Bandung_2"
    assert samarkan(written, nama, utuh) == f"Balas ke {MASK}, {MASK}, {MASK}_2"


@pytest.mark.parametrize("written", ["Jalan Rekaan Nomor 1", "jalan rekaan,\nNomor 1", "(Jalan  Rekaan Nomor 1.)"])
def test_an_address_is_found_as_a_whole(written: str) -> None:
    assert "ekaan" not in samarkan(written, (), utuh=["Jalan Rekaan Nomor 1."])


@pytest.mark.aturan("REG-I-04", "KEAMANAN-02")
def test_a_house_by_its_number_in_words_and_a_telephone_without_its_area() -> None:
    written = "Jalan Melati nomor lima, telepon 7654321."
    assert samarkan(written, (), ["Jalan Melati Nomor 5"], ["021-7654321"]) == f"{MASK}, telepon {MASK}."


def test_another_house_and_the_parts_of_an_address_stay() -> None:
    written = "Jalan Rekaan Nomor 12; Jalan Lain; satu@contoh.example"
    assert samarkan(written, (), utuh=["Jalan Rekaan Nomor 1", "dua@contoh.example"]) == written


@pytest.mark.parametrize(
    ("written", "masked"),
    [
        ("surel siti.zulkanary@contoh.example", f"surel {MASK}"),
        ("akun siti.zulkanary di portal", f"akun {MASK} di portal"),
        ("siti_zulkanary.pdf", f"{MASK}.pdf"),
        ("siti.zulkanary_ktp.pdf siti.zulkanary2.jpg", f"{MASK}_ktp.pdf {MASK}2.jpg"),
        ("siti.zulkanarynya", MASK),
        ("Siti, Zulkanary", "Siti, Zulkanary"),
    ],
)
def test_an_address_of_mail_is_found_with_and_without_its_host(written: str, masked: str) -> None:
    assert samarkan(written, (), utuh=["siti.zulkanary@contoh.example"]) == masked


def test_words_of_closed_lists_and_keys_of_the_program_stay() -> None:
    """A complainant called like one of them stopped every letter."""
    nilai = {"jenis": JenisBeritaAcara.MEDIASI, "mediasi": ["oleh Mediasi"]}
    assert samarkan(nilai, ["Mediasi"]) == {"jenis": JenisBeritaAcara.MEDIASI, "mediasi": [f"oleh {MASK}"]}


_SISIPAN = st.sampled_from(["\u200b", "\u200d", "\u00ad", "\u0301", "\u2060"])


@pytest.mark.aturan("REG-I-04")
@given(st.lists(st.tuples(st.integers(1, 11), _SISIPAN), max_size=4), st.booleans(), st.booleans())
def test_a_name_does_not_pass_however_unicode_writes_it(sisip: list[tuple[int, str]], lebar: bool, besar: bool) -> None:
    """Invisible characters, accents, full-width letters and case do not let a hidden name through."""
    nama = "Zulkanaryana"
    tulis = "".join(chr(ord(c) + 0xFEE0) for c in nama) if lebar else nama
    for di, apa in sisip:
        tulis = tulis[:di] + apa + tulis[di:]
    tulis = tulis.upper() if besar else tulis
    assert samarkan(f"Menurut {tulis}, belum.", [nama]) == f"Menurut {MASK}, belum."


@given(st.text(max_size=40))
def test_any_text_may_be_a_name(nama: str) -> None:
    """It is never read as a pattern: what it is not part of stays."""
    assert samarkan("\x00", [nama], utuh=[nama]) == "\x00"


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("nomor", ["3201234567890001", "320123 456789 0001", "0812-3456-7890", "+62 812 3456 7890"])
def test_numbers_that_only_persons_have_are_hidden_on_request(nomor: str) -> None:
    assert samarkan(f"ktp_{nomor}.pdf", (), nomor=True) == f"ktp_{MASK}.pdf"
    assert samarkan(nomor, ()) == nomor


@pytest.mark.parametrize(
    "written", ["021-5251234", "05.03.2026 05.04.2026", "001/PL.02.01/III/2026", "ab1234567890123456cd", "Rp 8.120.000"]
)
def test_other_numbers_stay(written: str) -> None:
    assert samarkan(written, (), nomor=True) == written


def test_words_that_are_excepted_stay_alone_but_not_in_the_name() -> None:
    assert samarkan("hari ini Hari Purnomo, Purnomo", ["Hari Purnomo"], kecuali={"hari"}) == f"hari ini {MASK}, {MASK}"
    assert samarkan("hari ini", ["Hari"], kecuali={"hari"}) == "hari ini"


def test_what_nobody_could_look_into_is_refused() -> None:
    with pytest.raises(TypeError, match="cannot be masked"):
        samarkan({"x": object()}, ["Siti"])
