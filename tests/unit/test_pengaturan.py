"""The settings of a process owner: complete, documented, and shown with the value that is really in force."""

import shutil
from datetime import date
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest

from pksbpmn.camunda.decision_tables import read_table
from pksbpmn.documents.lembaga import load_lembaga
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.pengaturan import PENGATURAN
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.usecases.permintaan import permintaan
from tests.deadlines import BOTH_COUNTS
from tests.unit.cli_tools import Terminal, terminal

AKAR = Path(__file__).parents[2]
SEMUA = [f"C-{i:02d}" for i in range(1, 27)]


pks = pytest.fixture(terminal, name="pks")


def _in_force(pks: Terminal) -> dict[str, str]:
    hasil = pks("pengaturan", "--format", "json")
    assert hasil.status == 0, hasil.err
    isi: list[dict[str, Any]] = hasil.json
    return {p["id"]: p["berlaku"] for p in isi}


def test_every_pengaturan_has_a_value(pks: Terminal) -> None:
    assert [p.id for p in PENGATURAN] == SEMUA
    berlaku = _in_force(pks)
    assert list(berlaku) == SEMUA
    assert all(berlaku.values())
    teks = pks("pengaturan").out
    assert all(f"{p.id}  {p.arti}" in teks for p in PENGATURAN)


def test_the_document_equals_the_list() -> None:
    teks = (AKAR / "docs" / "pengaturan.md").read_text(encoding="utf-8")
    for p in PENGATURAN:
        assert f"| {p.id} | {p.arti} | {p.bawaan} | {p.letak} ({p.tempat}) | {p.cara} |" in teks


def test_the_place_of_every_pengaturan_exists() -> None:
    for p in PENGATURAN:
        berkas = p.letak.split(",", maxsplit=1)[0].split(" ", maxsplit=1)[0]
        assert "/" not in berkas or (AKAR / berkas).exists(), p.letak


@pytest.mark.aturan("C-01", "C-02", "C-03", "C-04", "C-05", "C-06", "C-07", "C-08", "C-09")
def test_defaults_of_the_decision_tables(pks: Terminal) -> None:
    berlaku = _in_force(pks)
    assert berlaku["C-01"].endswith("POR-58-2023 (LHP) bagi laporan sejak 2024-01-11")
    assert berlaku["C-02"].startswith(
        "hari kerja: DORONGAN_LAHP, PELAKSANAAN_REKOMENDASI bagi laporan sebelum 2024-01-11,"
    )
    assert berlaku["C-02"].endswith(
        "; jam: PELINDUNGAN_DATA; bulan: PEMBERITAHUAN_PENGAKHIRAN, SIKLUS_MONEV, UMUR_PERISTIWA; lainnya hari kalender"
    )
    lama = {baris["jenisPermintaan"]: f"{baris['lama']} hari kalender" for baris in read_table("tenggat")}
    pertama, kedua = (f"{jenis} {lama[jenis]}" for jenis in ("KLARIFIKASI_1", "KLARIFIKASI_2"))
    assert berlaku["C-03"] == pertama
    assert berlaku["C-04"] == f"{pertama}; {kedua}"
    assert berlaku["C-05"] == f"KELENGKAPAN {lama['KELENGKAPAN']}"
    assert "30 hari kerja bagi laporan sejak 2024-01-11" in berlaku["C-06"]
    assert "60 hari kalender bagi laporan sejak 2024-01-11 (pembanding 60 hari kerja)" in berlaku["C-07"]
    assert berlaku["C-08"] == "tanpa batas waktu"
    assert berlaku["C-09"].startswith("50 dan 80 persen, lalu pada batasnya; PELINDUNGAN_DATA 50 persen; ")


@pytest.mark.aturan("C-10", "C-11", "C-12", "C-13", "C-14", "C-18", "C-20", "C-24", "C-25", "C-26")
def test_other_defaults(pks: Terminal) -> None:
    berlaku = _in_force(pks)
    assert len(berlaku["C-10"].split(", ")) == 10
    assert berlaku["C-11"] == (
        "A. Identitas; B. Uraian laporan; C. Pemeriksaan yang telah dilakukan; D. Analisis peraturan terkait; "
        "E. Pendapat Ombudsman; F. Kesimpulan; G. Tindakan korektif"
    )
    assert berlaku["C-12"].startswith("0 dari ")
    assert berlaku["C-13"] == "KANTOR_OMBUDSMAN, TEMPAT_LAIN"
    assert berlaku["C-14"].startswith("nama dibaca OMBUDSMAN, PELAPOR;")
    assert berlaku["C-18"] == "belum ditetapkan"
    assert berlaku["C-20"] == "masa berlaku belum diisi"
    assert "AUDITOR_ITJEN: sampai TERBATAS" in berlaku["C-24"]
    assert berlaku["C-25"] == "mati"
    assert berlaku["C-26"] == "embedded, tanpa cap waktu"


@pytest.mark.aturan("C-08")
def test_values_are_read_from_their_place(pks: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Change every kind of place: the list follows."""
    folder = tmp_path / "bpmn"
    shutil.copytree(AKAR / "bpmn", folder)
    tabel = folder / "tenggat.dmn"
    isi = tabel.read_text(encoding="utf-8").replace("<text>30</text>", "<text>21</text>", 1)
    tabel.write_text(isi.replace('"KEPUTUSAN"', '"KEPUTUSAN", "VERIFIKASI_FORMIL"', 1), encoding="utf-8")
    for modul in ("pksbpmn.camunda.decision_tables", "pksbpmn.cli.layanan.pengaturan"):
        monkeypatch.setattr(f"{modul}.diagram_dir", lambda: folder)
    libur = tmp_path / "libur.yaml"
    libur.write_text("tahun_ditetapkan: [2031]\n", encoding="utf-8")
    monkeypatch.setenv("PKSBPMN_HOLIDAYS_FILE", str(libur))
    monkeypatch.setenv("PKSBPMN_OBJECTION_ENABLED", "true")
    monkeypatch.setenv("PKSBPMN_RETENTION_YEARS", "10")
    monkeypatch.setenv("PKSBPMN_SIGNING", "pkcs11")
    monkeypatch.setenv("PKSBPMN_TSA_URL", "http://tsa.example")
    monkeypatch.setenv("PKSBPMN_LETTER_NUMBER_PATTERN", "{urut:04d}/{kode}/{tahun}")
    berlaku = _in_force(pks)
    assert berlaku["C-05"] == "KELENGKAPAN 21 hari kalender"
    assert berlaku["C-08"] == "VERIFIKASI_FORMIL 7 hari kalender"
    assert "2031" in berlaku["C-21"]
    assert "libur.yaml" in berlaku["C-21"]
    assert berlaku["C-25"] == "menyala"
    assert berlaku["C-26"] == "pkcs11, dengan cap waktu"
    assert berlaku["C-18"] == "10 tahun, lalu ditinjau"
    assert berlaku["C-17"].startswith("{urut:04d}/{kode}/{tahun};")


@pytest.mark.parametrize(
    ("typed", "said"), [(">=", "sejak"), (">", "sesudah"), ("<=", "sampai dengan"), ("<", "sebelum")]
)
def test_every_bound_of_a_day_is_told(
    pks: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, said: str
) -> None:
    folder = tmp_path / "bpmn"
    shutil.copytree(AKAR / "bpmn", folder)
    tabel = folder / "peraturan.dmn"
    isi = tabel.read_text(encoding="utf-8")
    assert isi.count("&gt;= date(") == 1
    tabel.write_text(isi.replace("&gt;= date(", f"{escape(typed)} date("), encoding="utf-8")
    monkeypatch.setattr("pksbpmn.camunda.decision_tables.diagram_dir", lambda: folder)
    assert _in_force(pks)["C-01"].endswith(f"POR-58-2023 (LHP) bagi laporan {said} 2024-01-11")


@pytest.mark.aturan("C-22", "C-23")
def test_an_acting_official_signs_only_on_a_legal_basis(
    pks: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asli = (AKAR / "src/pksbpmn/documents/lembaga.yaml").read_text(encoding="utf-8")
    ketua = '{nama: "", jabatan: Ketua Ombudsman Republik Indonesia}'
    assert ketua in asli
    berkas = tmp_path / "lembaga.yaml"
    berkas.write_text(
        asli.replace(ketua, '{nama: "", jabatan: Plt. Ketua Ombudsman Republik Indonesia}'), encoding="utf-8"
    )
    with pytest.raises(PksError, match="tanpa dasar"):
        load_lembaga(berkas)
    dasar = "Surat Perintah Nomor 5 Tahun 2026"
    isi = asli.replace(ketua, f'{{nama: "", jabatan: Plt. Ketua Ombudsman Republik Indonesia, dasar: {dasar}}}')
    berkas.write_text(isi.replace("nama: Lembaga Pelindungan Data Pribadi", "nama: Lembaga Contoh"), encoding="utf-8")
    monkeypatch.setenv("PKSBPMN_LEMBAGA_FILE", str(berkas))
    berlaku = _in_force(pks)
    assert f"ketua: Plt. Ketua Ombudsman Republik Indonesia ({dasar})" in berlaku["C-22"]
    assert berlaku["C-23"].startswith("Lembaga Contoh,")


@pytest.mark.parametrize(
    ("isi", "sebab"),
    [
        (None, "tidak dapat dibaca"),
        ("lembaga: [", "tidak dapat dibaca"),
        ("lembaga: {}", "penandatangan: wajib diisi"),
        ("lembaga: {OMBUDSMAN: {nama: x}}\npenandatangan: {}", "lembaga.OMBUDSMAN.jabatan: wajib diisi"),
    ],
)
def test_a_wrong_lembaga_file_is_told_by_field_and_setting(tmp_path: Path, isi: str | None, sebab: str) -> None:
    berkas = tmp_path / "lembaga.yaml"
    if isi is not None:
        berkas.write_text(isi, encoding="utf-8")
    with pytest.raises(PksError) as galat:
        load_lembaga(berkas)
    assert sebab in galat.value.pesan
    assert galat.value.obat == "Periksa PKSBPMN_LEMBAGA_FILE."


@pytest.mark.aturan("C-07")
@pytest.mark.parametrize(
    ("received", "limit", "other"),
    [
        (date(2026, 3, 2), "01-05-2026", "10-06-2026 23:59 WIB; pengingat menuju yang lebih dahulu"),
        (
            date(2030, 11, 24),
            "23-01-2031",
            "tidak dapat dihitung, karena hari liburnya belum ditetapkan pada hari surat diterima",
        ),
    ],
)
def test_the_tenggat_command_shows_both_counts(pks: Terminal, received: date, limit: str, other: str) -> None:
    nomor = pks.file_laporan()
    with pks.application().uow() as uow:
        ident, _ = permintaan.buka(uow, nomor, JenisPermintaan.PELAKSANAAN_REKOMENDASI, Pihak.TERLAPOR, BOTH_COUNTS)
        permintaan.hitung(uow, ident, received)
        uow.commit()
    teks = pks("tenggat", nomor).out
    assert f"60 hari kalender sejak surat diterima {received:%d-%m-%Y}" in teks
    assert f"Batas        {limit} 23:59 WIB" in teks
    assert f"Pembanding   60 hari kerja (POR 26/2017): {other}" in " ".join(teks.split("\n"))
