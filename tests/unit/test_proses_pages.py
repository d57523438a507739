"""`docs/proses/`: what a page says is what its diagram says, and a stale page or picture is found without a browser."""

import re
import runpy
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

import workers
from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.camunda.pages import folder, picture
from tests.unit.probe_diagrams import Edit, ganti, salinan, sel, ubah

AKAR = Path(__file__).parents[2]
PROSES = AKAR / "docs" / "proses"
DIAGRAMS = sorted(p.stem for p in diagram_dir().glob("*.bpmn"))
LIMIT = 5_000_000
"""Bytes that all pictures together may have in the repository."""


def _pages(tmp_path: Path, berkas: str = "", edit: Edit | None = None) -> dict[str, str]:
    copy = salinan(tmp_path)
    if edit:
        ubah(copy, berkas, edit)
    return folder.pages(folder.read(copy, workers.pilih()))


def _digests(tmp_path: Path, berkas: str, edit: Edit) -> tuple[str, str]:
    copy = salinan(tmp_path)
    before = folder.drawings(folder.read(copy, []))
    ubah(copy, berkas, edit)
    after = folder.drawings(folder.read(copy, []))
    return before[Path(berkas).stem], after[Path(berkas).stem]


def _row(page: str, part: str, first: str) -> str:
    """The row of a part's table that begins with this cell."""
    table = page.partition(f"## {part}\n")[2].partition("\n## ")[0]
    return next(line for line in table.splitlines() if line.startswith(f"| {first}"))


def _xml(path: Path) -> ET.Element:
    return ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - our own files


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return _pages(tmp_path_factory.mktemp("pages"))


def test_the_folder_fits_the_diagrams(capsys: pytest.CaptureFixture[str]) -> None:
    assert runpy.run_path(str(AKAR / "tools" / "proses.py"))["main"](["--check"]) == 0
    assert capsys.readouterr().err == ""


def test_whatever_is_stale_is_named_with_its_cure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in PROSES.iterdir():
        if path.name != "mediasi.svg":
            (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "lahp.md").write_text("lain", encoding="utf-8")
    (tmp_path / "hapus.png").touch()
    assert runpy.run_path(str(AKAR / "tools" / "proses.py"))["main"](["--check"], tmp_path) == 1
    assert capsys.readouterr().err.splitlines() == [
        "docs/proses: lahp.md tidak sesuai dengan diagramnya: jalankan `make proses`.",
        "docs/proses: Gambar mediasi tidak sesuai dengan diagramnya: jalankan `make proses`.",
        "docs/proses: hapus.png bukan milik satu proses pun: jalankan `make proses`.",
    ]


@pytest.mark.parametrize("diagram", DIAGRAMS)
def test_a_picture_shows_every_element_and_word_of_its_diagram(diagram: str) -> None:
    plane = _xml(diagram_dir() / f"{diagram}.bpmn")
    drawn = {e.attrib["bpmnElement"] for e in plane.iter() if e.tag.endswith(("BPMNShape", "BPMNEdge"))}
    named = {e.attrib["id"]: e.get("name", "") for e in plane.iter() if e.get("id") in drawn}
    svg = _xml(PROSES / f"{diagram}.svg")
    shown = {e.attrib["data-element-id"]: " ".join(e.itertext()) for e in svg.iter() if "data-element-id" in e.attrib}
    assert drawn <= shown.keys()
    for element, name in named.items():
        text = f"{shown[element]} {shown.get(f'{element}_label', '')}"
        assert "".join(name.split()) in "".join(text.split()), element


@pytest.mark.parametrize("diagram", DIAGRAMS)
def test_both_pictures_are_of_one_drawing_and_readable(diagram: str) -> None:
    svg = _xml(PROSES / f"{diagram}.svg")
    width, height = Image.open(PROSES / f"{diagram}.png").size
    assert (width, height) == (2 * int(svg.attrib["width"]), 2 * int(svg.attrib["height"]))
    smallest = min(int(n) for n in re.findall(r"font-size: (\d+)px", (PROSES / f"{diagram}.svg").read_text("utf-8")))
    assert smallest * width / int(svg.attrib["width"]) >= 20


def test_the_pictures_stay_small() -> None:
    assert sum(p.stat().st_size for p in PROSES.glob("*.*g")) < LIMIT


@pytest.mark.parametrize(
    ("berkas", "edit"),
    [
        ("klarifikasi.bpmn", ganti('name="Nilai klarifikasi"', 'name="Nilai penjelasan"')),
        ("klarifikasi.bpmn", ganti('<dc:Bounds x="', '<dc:Bounds x="1')),
        ("klarifikasi.bpmn", ganti(' default="dari-laporan-ditutup-ke-lanjut-diperiksa"', "")),
        ("permintaan.bpmn", ganti(' cancelActivity="false"', "", "pengingat-pertama")),
        ("laporan.bpmn", ganti('<bpmn:messageEventDefinition id="laporan-dicabut-def"', "<bpmn:signalEventDefinition")),
    ],
    ids=["name", "place", "default", "interrupting", "kind of event"],
)
def test_what_is_drawn_otherwise_makes_a_picture_stale(tmp_path: Path, berkas: str, edit: Edit) -> None:
    before, after = _digests(tmp_path, berkas, edit)
    assert before != after


@pytest.mark.parametrize(
    ("berkas", "edit"),
    [
        ("klarifikasi.bpmn", ganti("petugas menilai apakah", "petugas menimbang apakah")),
        ("klarifikasi.bpmn", ganti('candidateGroups="pemeriksaan"', 'candidateGroups="ppid"')),
        ("permintaan.bpmn", ganti(">=batasWaktu<", ">=batasLain<")),
        ("permintaan.bpmn", ganti('name="jawaban-diterima"', 'name="jawaban-masuk"')),
    ],
    ids=["documentation", "group", "timer", "message"],
)
def test_what_is_not_drawn_makes_the_page_stale_alone(tmp_path: Path, berkas: str, edit: Edit) -> None:
    before, after = _digests(tmp_path, berkas, edit)
    assert before == after
    texts = folder.pages(folder.read(tmp_path / "bpmn", workers.pilih()))
    assert folder.stale_pages(PROSES, texts) == [f"{Path(berkas).stem}.md"]


def test_a_picture_bears_the_digest_of_its_drawing(tmp_path: Path) -> None:
    png = BytesIO()
    Image.new("RGB", (8, 8), "white").save(png, "PNG")
    (tmp_path / "a.svg").write_text(picture.stamped_svg("<svg><title>a</title>\n</svg>", "d1"), encoding="utf-8")
    assert folder.stale_pictures(tmp_path, {"a": "d1"}) == ["a"]
    (tmp_path / "a.png").write_bytes(picture.stamped_png(png.getvalue(), "d1"))
    assert folder.stale_pictures(tmp_path, {"a": "d1"}) == []
    assert folder.stale_pictures(tmp_path, {"a": "d2"}) == ["a"]
    (tmp_path / "a.png").write_bytes(picture.stamped_png(png.getvalue(), "d2"))
    assert folder.stale_pictures(tmp_path, {"a": "d1"}) == ["a"]


def test_a_page_says_who_decides_what_and_until_when(pages: dict[str, str]) -> None:
    row = _row(pages["klarifikasi.md"], "Yang diputus petugas", "Nilai klarifikasi")
    assert "`pemeriksaan`: Keasistenan pemeriksaan: klarifikasi, pemeriksaan, LAHP" in row
    assert "[nilai-klarifikasi.form](../../bpmn/nilai-klarifikasi.form)" in row
    assert "Penjelasan yang diperoleh cukup (`penjelasanCukup`)" in row
    assert "diingatkan berulang `cycle(3, duration(durasiKeputusan))`" in row
    assert "| `durasiKeputusan` | Lama petugas boleh memutus" in pages["klarifikasi.md"]


def test_a_page_names_the_table_that_decides_a_group(pages: dict[str, str]) -> None:
    row = _row(pages["penyusunan.md"], "Yang diputus petugas", "Periksa konsep")
    assert "`[alurNaskah.pemeriksa]`, menurut [naskah.dmn](../../bpmn/naskah.dmn)" in row
    assert _row(pages["penyusunan.md"], "Variabel yang disebut di atas", "`alurNaskah`")
    assert "| `pemeriksa` |" not in pages["penyusunan.md"], "a part of alurNaskah, not the variable of that name"


def test_a_page_says_articles_rules_and_calls(pages: dict[str, str]) -> None:
    page = pages["klarifikasi.md"]
    row = _row(page, "Langkah", "Klarifikasi kedua")
    assert "[Permintaan menurut tabel pihak](permintaan-pihak.md)" in row
    assert "UU 37/2008 Pasal 33(2)-(3)" in row
    assert "REG-E-04, D-12" in row
    assert "\nDipanggil oleh: [Penyelesaian laporan masyarakat](laporan.md).\n" in page


def test_a_page_says_what_is_waited_for(pages: dict[str, str]) -> None:
    page = pages["permintaan.md"]
    assert "pesan `jawaban-diterima` dengan kunci `idPermintaan`" in _row(
        page, "Yang ditunggu dan ditangkap", "Tunggu jawaban"
    )
    lewat = _row(page, "Yang ditunggu dan ditangkap", "Batas waktu lewat")
    assert lewat == "| Batas waktu lewat | pada `batasWaktu` | “Tunggu jawaban” berhenti; lalu “Catat tenggat lewat” |"
    pengingat = _row(page, "Yang ditunggu dan ditangkap", "Pengingat pertama")
    assert "“Tunggu jawaban” tetap berjalan" in pengingat
    tercabut = _row(pages["laporan.md"], "Yang ditunggu dan ditangkap", "Laporan dicabut")
    assert "memulai “Pencabutan laporan”, yang lain berhenti" in tercabut


def test_a_page_goes_on_where_a_link_is_caught(pages: dict[str, str]) -> None:
    page = pages["rekomendasi.md"]
    assert "lalu “Nilai pelaksanaan”" in _row(page, "Yang ditunggu dan ditangkap", "Batas pelaksanaan tiba")
    assert "| Penilaian pelaksanaan |" not in page


def test_a_page_says_the_deadlines_of_its_requests(tmp_path: Path, pages: dict[str, str]) -> None:
    assert "14 hari kalender" in _row(pages["klarifikasi.md"], "Tenggat", "Klarifikasi pertama")
    changed = _pages(tmp_path, "tenggat.dmn", sel("aturan-02-h1", "21"))
    assert "| `KLARIFIKASI_1` | 21 hari kalender |" in _row(changed["klarifikasi.md"], "Tenggat", "Klarifikasi pertama")


def test_a_page_names_letters_and_only_those_that_may_leave(pages: dict[str, str]) -> None:
    pertama = _row(pages["klarifikasi.md"], "Surat", "Klarifikasi pertama")
    assert "Permintaan Klarifikasi (`PERMINTAAN_KLARIFIKASI`)" in pertama
    penolakan = _row(pages["laporan.md"], "Surat", "Beri tahu penolakan")
    assert "Pemberitahuan Penolakan Laporan (`PENOLAKAN`)" in penolakan
    berita_acara = _row(pages["berita-acara.md"], "Surat", "Sampaikan berita acara")
    assert "BERITA_ACARA_MEDIASI" in berita_acara
    assert "SERAH_TERIMA" not in berita_acara
    assert "Kepolisian" in _row(pages["panggilan.md"], "Surat", "Minta bantuan Kepolisian")
    assert pages["panggilan.md"].count("| Panggil | `PANGGILAN_") == 3


@pytest.mark.parametrize("diagram", DIAGRAMS)
def test_every_named_step_is_on_the_page(diagram: str, pages: dict[str, str]) -> None:
    text = (diagram_dir() / f"{diagram}.bpmn").read_text(encoding="utf-8")
    names = re.findall(r'<bpmn:(?:\w*Task|callActivity|subProcess) id="[^"]+" name="([^"]+)"', text)
    page = pages[f"{diagram}.md"]
    assert [n for n in names if f"\n| {n} | " not in page] == []
    assert f"[![Gambar proses {page.splitlines()[0][2:]}]({diagram}.png)]({diagram}.svg)" in page
    assert f"]({diagram}.md)" in pages["README.md"]
