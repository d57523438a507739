"""Attack: a text names a case in a way that its mentions do not lead back to, and nobody looks there (ADR 0049)."""

import pytest

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penomoran import POLA_BERKAS
from pksbpmn.usecases.berkas.disebut import nomor_berkas_dalam
from pksbpmn.usecases.berkas.sebutan import sebutan, sebutan_nomor
from tests.unit.usecases.test_nomor_disebut import EJAAN

NOMOR, SENDIRI = "0001/LM/III/2026", "0002/LM/III/2026"
POLA = dict.fromkeys(JenisBerkas, POLA_BERKAS)
"""By which `NOMOR` is a complaint's."""
POLA_LAIN = {
    "{tahun}{urut:04d}": "20260001",
    "{kode}.{tahun}.{urut}": "LM.2026.1",
    "{urut:03d}/K1/{tahun}": "001/K1/2026",
    "{urut:>4}/{kode}/{tahun}": "   1/LM/2026",
    "{bulan_romawi}-{tahun}-{urut:05d}-{urut:05d}": "III-2026-00001-00001",
    "lm/{tahun}/{urut}": "lm/2026/1",
}


def _dicari(pola: str, nomor: str) -> frozenset[str] | None:
    return sebutan_nomor(POLA | {JenisBerkas.LAPORAN: pola}, nomor)


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize("ejaan", EJAAN)
@pytest.mark.parametrize("sekitar", ["{}", "Menurut \uff2e\uff29\uff30 {}", "{} dari \u0441\u0438\u0442\u0438"])
def test_however_a_number_is_written_its_mention_leads_back(ejaan: str, sekitar: str) -> None:
    teks = sekitar.format(f"Sama dengan {ejaan.format(NOMOR)}.")
    assert NOMOR in set(nomor_berkas_dalam(POLA, teks))
    assert not (_dicari(POLA_BERKAS, NOMOR) or frozenset()).isdisjoint(sebutan(SENDIRI, {"uraian": [teks]}))


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize(("pola", "nomor"), POLA_LAIN.items())
@pytest.mark.parametrize("teks", ["lihat {}", "Laporan 1/LM/III/2026", "no. 1/iii/26", "1 LM 2026", "{}/lampiran"])
def test_whatever_the_pattern_a_text_that_names_a_number_has_one_of_its_mentions(
    pola: str, nomor: str, teks: str
) -> None:
    """The mentions of a text were kept before anybody set this pattern."""
    semua = POLA | {JenisBerkas.LAPORAN: pola}
    teks = teks.format(nomor)
    if nomor in set(nomor_berkas_dalam(semua, teks)):
        dicari = _dicari(pola, nomor)
        assert dicari is None or not dicari.isdisjoint(sebutan(SENDIRI, [teks]))


@pytest.mark.parametrize("pola", ["K-{urut}", "{urut}/{kode}/{bulan_romawi}"])
def test_a_number_without_a_year_may_stand_in_any_text(pola: str) -> None:
    assert _dicari(pola, "K-12" if pola.startswith("K") else "12/LM/III") is None


def test_a_number_of_another_pattern_is_found_by_its_letters() -> None:
    assert _dicari("{urut:,}/{tahun}", NOMOR) is None, "not every number of this pattern can be taken apart"
    dicari = sebutan_nomor(POLA, "LAMA-2024-7")
    assert dicari is not None
    assert not dicari.isdisjoint(sebutan(SENDIRI, ["seperti lama-2024-7."]))


def test_what_a_text_says_of_its_own_case_and_of_days_and_sums_is_no_mention() -> None:
    biasa = [
        SENDIRI,
        "2/lm/3/26",
        "2026-03-02",
        "2026-03-02T09:00:00+07:00",
        "2 Maret 2026",
        "Rp1.500.000",
        "0812 3456 78",
    ]
    assert sebutan(SENDIRI, biasa) == frozenset()
    for sendiri in (SENDIRI, "002/III/2026"):
        assert "2  3 2026" in sebutan(sendiri, ["2/III/2026"]), "without a code it may be another kind's"


@pytest.mark.parametrize(
    "nomor_orang", ["3201012034567890", "081220261234", "+62 812-2026-1234", "0812.2026.1234", "198001012026031001"]
)
def test_a_telephone_or_a_number_of_a_person_is_no_mention(nomor_orang: str) -> None:
    """Who has the table alone would see in which cases the same one stands, and could try one that he types."""
    assert sebutan(SENDIRI, [f"Hubungi {nomor_orang}", nomor_orang]) == frozenset()
    assert _dicari("{tahun}{urut:08d}", "202600000001") is None, "such a number is looked for in every file"


def test_what_is_recognised_is_what_registries_keep() -> None:
    """Red? Then registries keep other mentions than are looked for: a migration fills them anew (ADR 0049)."""
    teks = "Laporan 1/LM/III/26 (juga 12/XI/2027), surat 001/PL.02.01/XII/2026, NIK 3201012034567890, tgl 2026-01-02"
    assert sebutan(SENDIRI, {"uraian": teks, "lain": [{"hal": "2026/7-x"}], "hari": 5}) == {
        "1 LM 3 2026",
        "12  11 2027",
        "12/XI/2027",
        "001/PL.02.01/XII/2026",
        "2026/7-X",
    }
