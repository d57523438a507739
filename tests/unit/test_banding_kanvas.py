"""Of links, lanes and what is written on the canvas a comparison tells what its owner sees there."""

import pytest

from pksbpmn.camunda.comparison.diagrams import banding_diagram
from pksbpmn.camunda.diagrams import diagram_dir
from tests.unit.probe_diagrams import Edit, berturut, ganti

PUTUS = "ke-penutupan-laporan-dari-surat-penolakan"
TAUTAN = "tautan dari “Beri tahu penolakan” ke “Penutupan laporan”"
_PERTAMA = "Itjen: PKS Pasal 4(4)a, internal; Terlapor: UU 37/2008 Pasal 33(1); 14 hari"
CHANGES = (
    (
        "where a line goes on",
        "laporan",
        ganti('name="penutupan-laporan"', 'name="klarifikasi"', PUTUS),
        [f"{TAUTAN}: Link > Name: penutupan-laporan → klarifikasi"],
    ),
    (
        "what it is called",
        "laporan",
        ganti('name="Penutupan laporan"', 'name="Tutup perkara"', PUTUS),
        [f"{TAUTAN}: Name: Penutupan laporan → Tutup perkara"],
    ),
    (
        "the lane of a task",
        "klarifikasi",
        berturut(
            ganti("        <bpmn:flowNodeRef>nilai-klarifikasi</bpmn:flowNodeRef>\n", ""),
            ganti(
                "        <bpmn:flowNodeRef>klarifikasi-pertama</bpmn:flowNodeRef>\n",
                "        <bpmn:flowNodeRef>klarifikasi-pertama</bpmn:flowNodeRef>\n"
                "        <bpmn:flowNodeRef>nilai-klarifikasi</bpmn:flowNodeRef>\n",
            ),
        ),
        ["“Nilai klarifikasi”: Lajur: Keasistenan pemeriksaan → Pihak yang diminta"],
    ),
    (
        "the name of the pool",
        "klarifikasi",
        ganti('name="Klarifikasi" processRef', 'name="Klarifikasi awal" processRef'),
        ["kolam “Klarifikasi”: Name: Klarifikasi → Klarifikasi awal"],
    ),
    (
        "the words of an annotation",
        "klarifikasi",
        ganti("Pasal 33(1); 14 hari", "Pasal 33(1); 21 hari"),
        [f"catatan “{_PERTAMA}”: Teks: {_PERTAMA} → {_PERTAMA.replace('14 hari', '21 hari')}"],
    ),
    (
        "an annotation taken from its step",
        "klarifikasi",
        ganti(
            '    <bpmn:association id="catatan-klarifikasi-pertama-pada" associationDirection="None" '
            'sourceRef="klarifikasi-pertama" targetRef="catatan-klarifikasi-pertama" />\n',
            "",
        ),
        [f"garis dari “Klarifikasi pertama” ke catatan “{_PERTAMA}”: dihapus"],
    ),
    (
        "a data object",
        "klarifikasi",
        ganti(
            "  </bpmn:process>",
            '    <bpmn:dataObjectReference id="DataObjRef_0d1" name="Berkas" dataObjectRef="DataObject_0d2" />\n'
            '    <bpmn:dataObject id="DataObject_0d2" />\n  </bpmn:process>',
        ),
        ["“Berkas”: baru"],
    ),
)


@pytest.mark.parametrize(("proses", "edit", "harapan"), [c for _, *c in CHANGES], ids=[apa for apa, *_ in CHANGES])
def test_what_changed_on_the_canvas_is_told_in_words(proses: str, edit: Edit, harapan: list[str]) -> None:
    lama = (diagram_dir() / f"{proses}.bpmn").read_text(encoding="utf-8")
    assert list(map(str, banding_diagram(lama, edit(lama)))) == harapan
