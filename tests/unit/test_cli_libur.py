"""`pksbpmn libur muat` brings a joint decree into the table, and `dokter` says which year misses one (C-21)."""

from datetime import date

import pytest

from pksbpmn.domain.tenggat.kalender import JenisHari
from pksbpmn.registry.holiday_table import load_calendar
from tests.unit.cli_tools import Terminal, terminal

pks = pytest.fixture(terminal, name="pks")
SKB_2035 = """
tahun_ditetapkan: [2035]
tambah: {2035-03-05: Cuti bersama}
cabut: [2035-01-01]
"""


@pytest.mark.aturan("C-21", "TELAAH-50")
def test_a_decree_makes_its_year_countable(pks: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    tabel, skb = pks.folder / "libur.yaml", pks.folder / "skb-2035.yaml"
    skb.write_text(SKB_2035, encoding="utf-8")
    assert "PKSBPMN_HOLIDAYS_FILE" in pks("libur", "muat", str(skb)).err
    tabel.write_text("tahun_ditetapkan: [2034]\ntambah: {2034-05-02: Cuti bersama}\n", encoding="utf-8")
    monkeypatch.setenv("PKSBPMN_HOLIDAYS_FILE", str(tabel))
    assert pks("libur", "muat", str(skb)).out.strip() == "Hari libur tahun 2035 dimuat. Jalankan ulang layanannya."
    kalender = load_calendar(tabel)
    assert kalender.tabel.ditetapkan(2034)
    assert kalender.sebab_libur(date(2034, 5, 2)) == "Cuti bersama"
    assert kalender.maju(date(2035, 3, 2), 1, JenisHari.KERJA)[0] == date(2035, 3, 6)
    assert kalender.sebab_libur(date(2035, 1, 1)) is None


@pytest.mark.aturan("C-21")
@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ("tambah: {2035-03-05: Cuti}", "tidak menyebut tahun yang ditetapkan"),
        ("tahun_ditetapkan: [2035]\ntambah: {2036-03-05: Cuti}", "hari di luar tahunnya: 2036-03-05"),
        ("bukan: [", "tidak dapat dibaca"),
        ("tahun_ditetapkan: [2035]\ntambahan: {2035-03-05: Cuti}", "tidak dapat dibaca"),
        ("tahun_ditetapkan: [2035]", "tidak memuat hari libur"),
        ("tahun_ditetapkan: [20357]\ntambah: {2035-03-05: Cuti}", "tahun di luar 2020-2040"),
    ],
)
def test_a_decree_that_cannot_be_used_changes_nothing(
    pks: Terminal, monkeypatch: pytest.MonkeyPatch, isi: str, pesan: str
) -> None:
    tabel, skb = pks.folder / "libur.yaml", pks.folder / "skb.yaml"
    skb.write_text(isi, encoding="utf-8")
    tabel.write_text("", encoding="utf-8")
    monkeypatch.setenv("PKSBPMN_HOLIDAYS_FILE", str(tabel))
    hasil = pks("libur", "muat", str(skb))
    assert hasil.status != 0
    assert pesan in hasil.err
    assert tabel.read_text(encoding="utf-8") == ""


@pytest.mark.aturan("C-21", "TELAAH-50")
def test_the_doctor_names_the_missing_year_and_its_cure(pks: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """A warning, no fault: the installation is sound."""
    monkeypatch.setattr("pksbpmn.usecases.permintaan.hari_libur.hari_ini", lambda _: date(2030, 9, 1))
    hasil = pks("dokter", "--tanpa-mesin")
    assert hasil.status == 0
    assert "Peringatan: hari libur tahun 2031 belum ada dalam tabel" in hasil.out
    assert "`pksbpmn libur muat BERKAS`" in hasil.out
    assert len(pks("dokter", "--tanpa-mesin", "--format", "json").json["peringatan"]) == 3
    monkeypatch.setattr("pksbpmn.usecases.permintaan.hari_libur.hari_ini", lambda _: date(2025, 9, 1))
    assert "Peringatan: hari libur" not in pks("dokter", "--tanpa-mesin").out
