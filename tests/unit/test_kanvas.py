"""What the canvas says of who acts and how long is compared with what runs; where it lies, it is advised upon."""

import re
from pathlib import Path

import pytest

import workers
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import baca
from pksbpmn.camunda.checking.node import node
from pksbpmn.camunda.checking.run import semua
from tests.unit.probe_diagrams import Edit, berturut, ganti, hapus, pola, salinan, sel, ubah

NODE = node() or ""
pytestmark = pytest.mark.skipif(not NODE, reason="needs Node.js, which pksbpmn[periksa] brings")


def _temuan(folder: Path, berkas: str) -> list[Temuan]:
    return semua(baca(folder, workers.pilih()), NODE, frozenset({berkas}))


LYING = (
    (
        "a task in another's lane",
        "klarifikasi.bpmn",
        ganti('name="Keasistenan pemeriksaan"', 'name="Ketua Ombudsman"'),
        "“Nilai klarifikasi”",
        "terletak di lajur “Ketua Ombudsman”, padahal kelompoknya Keasistenan pemeriksaan",
        "Geser ke lajur kelompok itu",
    ),
    (
        "a task in nobody's lane",
        "klarifikasi.bpmn",
        ganti("        <bpmn:flowNodeRef>nilai-klarifikasi</bpmn:flowNodeRef>\n", ""),
        "“Nilai klarifikasi”",
        "tidak terletak di lajur siapa pun",
        "Geser ke lajur kelompoknya",
    ),
    (
        "an annotation with other days than the table",
        "klarifikasi.bpmn",
        ganti("Pasal 33(1); 14 hari", "Pasal 33(1); 15 hari"),
        "“Klarifikasi pertama”",
        "catatannya berkata 15 hari, tenggat.dmn berkata 14 hari",
        "Ubah catatan di kanvas",
    ),
    (
        "a documentation with other days than the table",
        "klarifikasi.bpmn",
        ganti("14 hari sejak diterimanya", "15 hari sejak diterimanya", "klarifikasi-pertama"),
        "“Klarifikasi pertama”",
        "uraiannya berkata 15 hari, tenggat.dmn berkata 14 hari",
        "Ubah Element documentation itu",
    ),
    (
        "an annotation with other days in words",
        "klarifikasi.bpmn",
        ganti("Pasal 33(1); 14 hari", "33(1); lima belas hari"),
        "“Klarifikasi pertama”",
        "catatannya berkata lima belas hari, tenggat.dmn berkata 14 hari",
        "Ubah catatan di kanvas",
    ),
    (
        "working days where the table counts all",
        "klarifikasi.bpmn",
        ganti("Pasal 33(1); 14 hari", "33(1); 14 hari kerja"),
        "“Klarifikasi pertama”",
        "catatannya berkata 14 hari kerja, tenggat.dmn berkata 14 hari",
        "Ubah catatan di kanvas",
    ),
    (
        "all days where the table counts working days",
        "lahp.bpmn",
        ganti("internal: 7 hari kerja", "internal: 7 hari"),
        "“Itjen mendorong”",
        "catatannya berkata 7 hari, tenggat.dmn berkata 7 hari kerja",
        "Ubah catatan di kanvas",
    ),
    (
        "a job in nobody's lane",
        "klarifikasi.bpmn",
        ganti("        <bpmn:flowNodeRef>catat-hak-tidak-digunakan</bpmn:flowNodeRef>\n", ""),
        "“Catat akibat tidak dijawab”",
        "tidak terletak di lajur siapa pun",
        "Geser ke lajur yang melakukannya",
    ),
    (
        "an empty pool",
        "klarifikasi.bpmn",
        berturut(
            ganti(
                "  </bpmn:collaboration>",
                '    <bpmn:participant id="Participant_1" name="Pelapor" />\n  </bpmn:collaboration>',
            ),
            pola(
                r'(isHorizontal="true">\s*<dc:Bounds [^>]*>\n *</bpmndi:BPMNShape>\n)',
                r'\1      <bpmndi:BPMNShape id="Participant_1_di" bpmnElement="Participant_1" isHorizontal="true">\n'
                r'        <dc:Bounds x="160" y="3000" width="600" height="60" />\n      </bpmndi:BPMNShape>\n',
            ),
        ),
        "“Pelapor”",
        "kolam ini kosong",
        "Hapus kolamnya",
    ),
    (
        "a label over the border of a lane",
        "laporan.bpmn",
        pola(
            r'(bpmnElement="ke-penutupan-laporan-dari-rekomendasi">.*?<bpmndi:BPMNLabel>\s*<dc:Bounds x="\d+" y=")\d+',
            r"\g<1>1020",
        ),
        "“Penutupan laporan”",
        "labelnya menindih tepi lajur",
        "Geser di Camunda Modeler",
    ),
    (
        "a task drawn outside its pool",
        "klarifikasi.bpmn",
        pola(r'(bpmnElement="nilai-klarifikasi">\s*<dc:Bounds x="\d+" y=")\d+', r"\g<1>2512"),
        "“Nilai klarifikasi”",
        "keluar dari",
        "Geser di Camunda Modeler",
    ),
    (
        "a message that is left over",
        "klarifikasi.bpmn",
        ganti("  <bpmndi:BPMNDiagram", '  <bpmn:message id="Message_1abc" name="pesan-lama" />\n  <bpmndi:BPMNDiagram'),
        "“pesan-lama”",
        "tidak dipakai siapa pun",
        "Boleh dibiarkan",
    ),
    (
        "a task whose article is not seen",
        "klarifikasi.bpmn",
        hapus("catatan-putuskan-penutupan"),
        "“Putuskan penutupan laporan”",
        "tidak menyebut pasalnya di kanvas",
        "Tempelkan Text Annotation",
    ),
    (
        "a diagram wider than a screen",
        "klarifikasi.bpmn",
        lambda teks: re.sub(
            r'(<bpmndi:BPMNShape id="(?:kolam|lajur)[^>]*>\s*<dc:Bounds [^>]*width=")\d+', r"\g<1>2000", teks
        ),
        "“Klarifikasi”",
        "2030 piksel lebarnya, layar memuat 1900",
        "peristiwa tautan",
    ),
)


@pytest.mark.parametrize(("apa", "berkas", "edit", "unsur", "pesan", "obat"), LYING, ids=[apa for apa, *_ in LYING])
def test_a_picture_that_says_something_else_is_advised_upon(
    tmp_path: Path, apa: str, berkas: str, edit: Edit, unsur: str, pesan: str, obat: str
) -> None:
    folder = salinan(tmp_path)
    ubah(folder, berkas, edit)
    temuan = _temuan(folder, berkas)
    assert all(t.saran for t in temuan), "\n".join(map(str, temuan))
    assert [unsur in t.unsur and pesan in t.pesan and obat in t.obat for t in temuan].count(True) == 1, "\n".join(
        map(str, temuan)
    )


def test_days_changed_in_the_table_are_advised_upon_where_the_canvas_says_the_old_ones(tmp_path: Path) -> None:
    folder = salinan(tmp_path)
    ubah(folder, "tenggat.dmn", sel("aturan-02-h1", "21"))
    told = [(t.unsur, t.pesan, t.saran) for t in _temuan(folder, "klarifikasi.bpmn")]
    pesan = "catatannya dan uraiannya berkata 14 hari, tenggat.dmn berkata 21 hari"
    assert told == [("“Klarifikasi pertama”", pesan, True)]


def test_an_annotation_that_does_not_fit_is_told_by_its_words(tmp_path: Path) -> None:
    folder = salinan(tmp_path)
    ubah(folder, "klarifikasi.bpmn", ganti("Pasal 33(1); 14 hari", "Pasal 33(1); 14 hari sejak diterimanya permintaan"))
    (told,) = _temuan(folder, "klarifikasi.bpmn")
    teks = "Itjen: PKS Pasal 4(4)a, internal; Terlapor: UU 37/2008 Pasal 33(1); 14 hari sejak diterimanya permintaan"
    assert (told.unsur, told.pesan) == (f"catatan “{teks}”", "catatannya tidak muat")
    assert told.obat.startswith("Lebarkan di Camunda Modeler")


HIDING = (
    (
        "of the canvas",
        "klarifikasi.bpmn",
        berturut(
            hapus("catatan-putuskan-penutupan"),
            ganti('dueDate="=now() + duration', 'dueDate="=now() + + duration(', "putuskan-penutupan"),
        ),
        "“Putuskan penutupan laporan”",
        "ungkapannya tidak dapat dibaca mesin",
    ),
    (
        "of the drawing",
        "klarifikasi.bpmn",
        berturut(
            ganti('name="Nilai klarifikasi"', 'name=""'),
            lambda teks: re.sub(r'(bpmnElement="nilai-klarifikasi">\s*<dc:Bounds x="\d+" y=")', r"\g<1>9", teks),
        ),
        "tugas pengguna tanpa nama",
        "tidak bernama",
    ),
)


@pytest.mark.parametrize(("berkas", "edit", "unsur", "pesan"), [h for _, *h in HIDING], ids=[apa for apa, *_ in HIDING])
def test_advice_hides_nothing_that_stops_a_deployment(
    tmp_path: Path, berkas: str, edit: Edit, unsur: str, pesan: str
) -> None:
    folder = salinan(tmp_path)
    ubah(folder, berkas, edit)
    galat = [t for t in _temuan(folder, berkas) if not t.saran]
    assert [unsur in t.unsur and pesan in t.pesan for t in galat] == [True], "\n".join(map(str, galat))
