"""`tenggat.dmn` as Python reads it: which row, in which unit, and what it says where a cell is no fixed value."""

from datetime import date, datetime
from pathlib import Path

import pytest

from pksbpmn.camunda.deadline_table import TabelTenggatDmn
from pksbpmn.domain.galat import MasukanSalah, PksError
from pksbpmn.domain.tenggat.kalender import JAKARTA, JenisHari, mundur, sesudah
from pksbpmn.domain.tenggat.tenggat import AturanTenggat, hitung_jam
from pksbpmn.names import JenisTenggat
from pksbpmn.registry.holiday_table import load_calendar

ASLI = Path(__file__).parents[2] / "bpmn" / "tenggat.dmn"
KALENDER = load_calendar()
LAMA, BARU = date(2024, 1, 10), date(2024, 1, 11)


def _table(folder: Path, semula: str, menjadi: str) -> TabelTenggatDmn:
    """The table with the first `semula` exchanged."""
    teks = ASLI.read_text(encoding="utf-8")
    assert semula in teks
    (folder / "tenggat.dmn").write_text(teks.replace(semula, menjadi, 1), encoding="utf-8")
    return TabelTenggatDmn(folder)


def _aturan(lama: int, jenis: JenisHari, pengingat: int = 50) -> AturanTenggat:
    return AturanTenggat(
        lama=lama,
        jenis_hari=jenis,
        pengingat_pertama=pengingat,
        pengingat_kedua=100,
        dasar_hukum="UU 27/2022 Pasal 46(1), 32, 41",
        versi_aturan="UU-27-2022",
    )


@pytest.mark.parametrize("tanggal", [LAMA, BARU])
@pytest.mark.parametrize("jenis", JenisTenggat)
def test_every_kind_has_a_row(jenis: JenisTenggat, tanggal: date) -> None:
    aturan = TabelTenggatDmn().aturan(jenis, tanggal)
    assert aturan.dasar_hukum
    assert aturan.versi_aturan


def test_the_row_goes_by_the_date() -> None:
    """POR 58/2023 from 11 January 2024; before that two times thirty days (D-17, D-18)."""
    lama, baru = (TabelTenggatDmn().aturan(JenisTenggat.TINDAK_LANJUT_LAHP, t) for t in (LAMA, BARU))
    assert (lama.tertulis, baru.tertulis) == ("60 hari kalender", "30 hari kerja")


def test_the_first_row_that_fits_wins(tmp_path: Path) -> None:
    """Hit policy FIRST: a row above takes the kind away from the one below."""
    tabel = _table(tmp_path, '"KOORDINASI"', '"KOORDINASI", "PENYUSUNAN_MONEV"')
    assert tabel.aturan(JenisTenggat.PENYUSUNAN_MONEV, BARU).tertulis == "7 hari kalender"


@pytest.mark.parametrize(
    ("semula", "menjadi", "tempat"),
    [
        ('<text>"KELENGKAPAN"</text>', "<text>KELENGKAPAN</text>", "baris 1, kolom jenisPermintaan: KELENGKAPAN"),
        ('<text>"KELENGKAPAN"</text>', '<text>not("KELENGKAPAN")</text>', "baris 1, kolom jenisPermintaan: not"),
        ('<text>&gt;= date("2024-01-11")</text>', "<text>batas()</text>", r"baris 13, kolom date.*: batas\(\)"),
        ('<text>&gt;= date("2024-01-11")</text>', '<text>&lt; date("2024-02-31")</text>', "baris 13, kolom date"),
        ("<text>30</text>", "<text>15 + 15</text>", r"baris 13, kolom lama: 15 \+ 15 bukan nilai tetap"),
        ("<text>30</text>", "<text>-30</text>", "baris 13, kolom lama: -30 bukan nilai tetap"),
        ("<text>30</text>", "<text>0</text>", "baris 13: lama"),
        ("<text>30</text>", "<text></text>", "baris 13: lama"),
        ("<text>50</text>", "<text>150</text>", "baris 13: pengingatPertama: paling banyak 100"),
        ("<text>50</text>", "<text>90</text>", "baris 13: .*pengingat pertama tidak boleh sesudah"),
        ("<text>null</text>", "<text>60</text>", "baris 13: .*pembanding memerlukan"),
        ('<text>"POR 58/2023 Pasal 54(1)"</text>', '<text>""</text>', "baris 13: dasarHukum: tidak boleh kosong"),
        ('<text>"KERJA"</text>', '<text>"MINGGU"</text>', "baris 13: jenisHari: harus salah satu dari"),
    ],
)
def test_a_cell_that_is_no_fixed_value_is_named_by_its_place(
    tmp_path: Path, semula: str, menjadi: str, tempat: str
) -> None:
    """Table, row and cell, and what to write there. Row 13 is that of TINDAK_LANJUT_LAHP."""
    teks = ASLI.read_text(encoding="utf-8")
    awal = 0 if "KELENGKAPAN" in semula else teks.index('<rule id="aturan-13">')
    assert semula in teks[awal:]
    isi = teks[:awal] + teks[awal:].replace(semula, menjadi, 1)
    (tmp_path / "tenggat.dmn").write_text(isi, encoding="utf-8")
    with pytest.raises(PksError, match=rf"tenggat\.dmn, {tempat}") as galat:
        TabelTenggatDmn(tmp_path).aturan(JenisTenggat.TINDAK_LANJUT_LAHP, BARU)
    assert "Camunda Modeler" in galat.value.obat


def test_a_kind_without_a_row_and_a_missing_table_are_told(tmp_path: Path) -> None:
    tabel = _table(tmp_path, '"UMUR_PERISTIWA"', '"LAIN"')
    with pytest.raises(PksError, match="tidak mempunyai baris UMUR_PERISTIWA untuk tanggal 2024-01-11"):
        tabel.aturan(JenisTenggat.UMUR_PERISTIWA, BARU)
    (tmp_path / "tenggat.dmn").unlink()
    with pytest.raises(PksError, match="tidak dapat dibaca"):
        tabel.aturan(JenisTenggat.UMUR_PERISTIWA, BARU)


@pytest.mark.parametrize("policy", ["COLLECT", "PRIORITY", "ANY", "RULE ORDER"])
def test_a_table_in_which_several_rows_answer_is_refused(tmp_path: Path, policy: str) -> None:
    """Python takes the first row: under another policy the engine would count otherwise."""
    tabel = _table(tmp_path, 'hitPolicy="FIRST"', f'hitPolicy="{policy}"')
    with pytest.raises(PksError, match=f"tabel-tenggat memakai hit policy {policy}") as galat:
        tabel.aturan(JenisTenggat.KELENGKAPAN, BARU)
    assert "FIRST atau UNIQUE" in galat.value.obat


def test_a_changed_table_is_read_at_once(tmp_path: Path) -> None:
    tabel = _table(tmp_path, "<text>72</text>", "<text>48</text>")
    assert tabel.aturan(JenisTenggat.PELINDUNGAN_DATA, BARU).tertulis == "2 x 24 jam"
    _table(tmp_path, "<text>72</text>", "<text>24</text>")
    assert tabel.aturan(JenisTenggat.PELINDUNGAN_DATA, BARU).tertulis == "1 x 24 jam"


@pytest.mark.parametrize(
    ("mulai", "lama", "akhir"),
    [
        (date(2026, 1, 15), 3, date(2026, 4, 15)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
    ],
)
def test_months_end_on_the_same_day_of_the_month(mulai: date, lama: int, akhir: date) -> None:
    assert KALENDER.maju(mulai, lama, JenisHari.BULAN) == (akhir, ())


def test_counting_back() -> None:
    assert mundur(date(2028, 2, 29), 24, JenisHari.BULAN) == date(2026, 2, 28)
    assert mundur(date(2026, 3, 1), 1, JenisHari.KALENDER) == date(2026, 2, 28)


@pytest.mark.aturan("D-27", "D-28", "D-29")
def test_hours_count_from_moment_to_moment() -> None:
    """UU 27/2022 Pasal 46(1): 3 x 24 hours to the minute, half of them at the reminder."""
    tenggat = hitung_jam(_aturan(72, JenisHari.JAM), datetime(2026, 3, 2, 9, 30, tzinfo=JAKARTA))
    assert tenggat.pengingat == datetime(2026, 3, 3, 21, 30, tzinfo=JAKARTA)
    assert tenggat.batas == datetime(2026, 3, 5, 9, 30, tzinfo=JAKARTA)


def test_a_unit_that_cannot_be_counted_is_refused() -> None:
    with pytest.raises(MasukanSalah, match="dari tanggal ke tanggal, sedangkan tabel tenggat menyebut 72 jam"):
        KALENDER.maju(date(2026, 3, 2), 72, JenisHari.JAM)
    with pytest.raises(MasukanSalah, match="menyebut 30 hari kerja"):
        mundur(date(2026, 3, 2), 30, JenisHari.KERJA)
    with pytest.raises(MasukanSalah, match="dari saat ke saat, sedangkan tabel tenggat menyebut 3 bulan"):
        sesudah(datetime(2026, 3, 2, tzinfo=JAKARTA), 3, JenisHari.BULAN)
    with pytest.raises(MasukanSalah, match="30 hari kerja bukan lama yang tetap"):
        _ = _aturan(30, JenisHari.KERJA).durasi


@pytest.mark.parametrize(
    ("lama", "jenis", "tertulis", "durasi"),
    [
        (3, JenisHari.KALENDER, "3 hari kalender", "P3D"),
        (72, JenisHari.JAM, "3 x 24 jam", "PT72H"),
        (36, JenisHari.JAM, "36 jam", "PT36H"),
        (12, JenisHari.BULAN, "1 tahun", "P12M"),
        (3, JenisHari.BULAN, "3 bulan", "P3M"),
    ],
)
def test_a_length_in_words_and_for_the_engine(lama: int, jenis: JenisHari, tertulis: str, durasi: str) -> None:
    aturan = _aturan(lama, jenis)
    assert (aturan.tertulis, aturan.durasi) == (tertulis, durasi)


def test_a_table_without_its_input_is_refused_by_name(tmp_path: Path) -> None:
    table = _table(tmp_path, "<text>date(tanggalBerkas)</text>", "<text>date(tanggalLaporan)</text>")
    with pytest.raises(PksError, match=r"tidak mempunyai masukan date\(tanggalBerkas\)"):
        table.aturan(JenisTenggat.KELENGKAPAN, BARU)


@pytest.mark.parametrize("kolom", ["perpanjanganTerlama", "pengingatKetiga", "dasarPembanding"])
def test_a_table_without_a_column_is_refused_by_name(tmp_path: Path, kolom: str) -> None:
    """No default stands in for what the owner took out."""
    table = _table(tmp_path, f'name="{kolom}"', 'name="lain"')
    with pytest.raises(PksError, match=f"tidak mempunyai kolom {kolom}"):
        table.aturan(JenisTenggat.KELENGKAPAN, BARU)
