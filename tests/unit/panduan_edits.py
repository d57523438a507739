"""What `docs/panduan/pemilik-proses.md` has a process owner do in Modeler, done to a copy of `bpmn/`."""

import json
import re

from pksbpmn.camunda.diagrams import diagram_dir
from tests.unit.probe_diagrams import Edit, berturut, ganti

KLARIFIKASI = "klarifikasi.bpmn"
FORM = "serahkan-pemeriksaan.form"

LANGKAH_ID = "Activity_0k3hak1"
"""The id that Modeler gives to what is dropped."""
_TEMPLAT = "pksbpmn.catat-hak-tidak-digunakan"
_STEP = """\
    <bpmn:serviceTask id="{id}" name="Catat hak tidak digunakan" {template}>
      <bpmn:extensionElements>
        <zeebe:properties>
          <zeebe:property name="dasar" value="PKS Pasal 4(4)a: sebelum diminta lagi, dicatat bahwa yang pertama tidak dibawakan." />
        </zeebe:properties>
        <zeebe:taskDefinition type="catat-hak-tidak-digunakan" retries="3" />
        <zeebe:ioMapping>
          <zeebe:input source="=nomorBerkas" target="nomorBerkas" />
        </zeebe:ioMapping>
      </bpmn:extensionElements>
      <bpmn:incoming>dari-pertama-dijawab-ke-klarifikasi-kedua</bpmn:incoming>
      <bpmn:outgoing>Flow_langkah</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:sequenceFlow id="Flow_langkah" sourceRef="{id}" targetRef="klarifikasi-kedua" />
"""  # noqa: E501 - as Modeler writes it
_TASK = """\
    <bpmn:userTask id="serahkan-pemeriksaan" name="Serahkan ke pemeriksaan">
      <bpmn:documentation>PKS Pasal 4(5): hasil klarifikasi diserahkan kepada pemeriksa.</bpmn:documentation>
      <bpmn:extensionElements>
        <zeebe:userTask />
        <zeebe:formDefinition formId="serahkan-pemeriksaan" bindingType="deployment" />
        <zeebe:assignmentDefinition candidateGroups="pemeriksaan" />
        <zeebe:taskSchedule dueDate="=now() + duration(durasiKeputusan)" />
        <zeebe:priorityDefinition priority="=if fakta.prioritas = null then 50 else fakta.prioritas" />
        <zeebe:ioMapping>
          <zeebe:input source="=nomorBerkas" target="taskContextDisplayName" />
          <zeebe:input source="=null" target="bahanDiserahkan" />
          <zeebe:output source="=null" target="isianDitolak" />
        </zeebe:ioMapping>
        <zeebe:executionListeners>
          <zeebe:executionListener eventType="start" retries="3" type="siapkan-tugas" />
          <zeebe:executionListener eventType="end" retries="3" type="catat-keputusan" />
        </zeebe:executionListeners>
      </bpmn:extensionElements>
      <bpmn:incoming>dari-lanjut-diperiksa-ke-lanjut-pemeriksaan</bpmn:incoming>
      <bpmn:outgoing>Flow_tugas</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:sequenceFlow id="Flow_tugas" sourceRef="serahkan-pemeriksaan" targetRef="lanjut-pemeriksaan" />
"""
_REMINDER = """\
    <bpmn:boundaryEvent id="serahkan-pemeriksaan-terlambat" name="Terlambat" cancelActivity="false" attachedToRef="serahkan-pemeriksaan">
      <bpmn:outgoing>Flow_pengingat</bpmn:outgoing>
      <bpmn:timerEventDefinition id="serahkan-pemeriksaan-terlambat-def">
        <bpmn:timeCycle xsi:type="bpmn:tFormalExpression">=cycle(3, duration(durasiKeputusan))</bpmn:timeCycle>
      </bpmn:timerEventDefinition>
    </bpmn:boundaryEvent>
    <bpmn:endEvent id="serahkan-pemeriksaan-ingatkan" name="Petugas diingatkan">
      <bpmn:extensionElements>
        <zeebe:taskDefinition type="ingatkan-petugas" retries="3" />
      </bpmn:extensionElements>
      <bpmn:incoming>Flow_pengingat</bpmn:incoming>
      <bpmn:messageEventDefinition id="serahkan-pemeriksaan-ingatkan-def" />
    </bpmn:endEvent>
    <bpmn:sequenceFlow id="Flow_pengingat" sourceRef="serahkan-pemeriksaan-terlambat" targetRef="serahkan-pemeriksaan-ingatkan" />
"""  # noqa: E501 - as Modeler writes it
_DRAWN = """\
      <bpmndi:BPMNShape id="{id}_di" bpmnElement="{id}">
        <dc:Bounds x="{x}" y="{y}" width="{w}" height="{h}" />{label}
      </bpmndi:BPMNShape>
"""
_LABEL = """
        <bpmndi:BPMNLabel>
          <dc:Bounds x="{x}" y="{y}" width="{w}" height="{h}" />
        </bpmndi:BPMNLabel>"""
_EDGE = """\
      <bpmndi:BPMNEdge id="{id}_di" bpmnElement="{id}">
        <di:waypoint x="{x1}" y="{y1}" />
        <di:waypoint x="{x2}" y="{y2}" />
      </bpmndi:BPMNEdge>
"""
_WIDE, _ROOM, _POOL = 100, 170, 400
"""How wide an activity is, how far what stands right of it goes, and from which width on a shape holds others."""


def _drawn(isi: str, gambar: str, di_lajur: str) -> Edit:
    """New elements, where Modeler writes them: before the annotations, in the lane of another, and drawn."""
    nodes = re.findall(r'^    <bpmn:\w+(?:Task|Event) id="([^"]+)"', isi, re.MULTILINE)
    members = "".join(f"        <bpmn:flowNodeRef>{n}</bpmn:flowNodeRef>\n" for n in (di_lajur, *nodes))
    return berturut(
        ganti(f"        <bpmn:flowNodeRef>{di_lajur}</bpmn:flowNodeRef>\n", members),
        ganti("\n    <bpmn:textAnnotation", f"\n{isi}    <bpmn:textAnnotation"),
        ganti("    </bpmndi:BPMNPlane>\n", f"{gambar}    </bpmndi:BPMNPlane>\n"),
    )


def _aside(x: int) -> Edit:
    """Make room from `x` on, as Modeler's space tool does: what stands there goes right, what reaches over it grows."""

    def bounds(m: re.Match[str]) -> str:
        label, left, width = m[1] or "", int(m[3]), int(m[5])
        over = left < x < left + width
        if left >= x or (over and (label or width < _POOL)):
            return f"{label}{m[2]}{left + _ROOM}{m[4]}{width}"
        return f"{label}{m[2]}{left}{m[4]}{width + _ROOM if over else width}"

    def edit(teks: str) -> str:
        teks = re.sub(r'(<bpmndi:BPMNLabel>\n *)?(<dc:Bounds x=")(\d+)(" y="\d+" width=")(\d+)', bounds, teks)
        return re.sub(
            r'(<di:waypoint x=")(\d+)', lambda m: f"{m[1]}{int(m[2]) + (_ROOM if int(m[2]) >= x else 0)}", teks
        )

    return edit


def _between(alur: str, sesudah: str, baru: str, masuk: str, isi: str) -> Edit:
    """Drop an activity on a flow that comes to `sesudah` from the left; its parts hang below it."""

    def edit(teks: str) -> str:
        (gambar,) = re.findall(rf'<bpmndi:BPMNEdge id="{alur}_di".*?</bpmndi:BPMNEdge>', teks, re.DOTALL)
        x, y = map(int, re.findall(r'<di:waypoint x="(\d+)" y="(\d+)"', gambar)[-1])
        drawn = _DRAWN.format(id=baru, x=x, y=y - 40, w=_WIDE, h=80, label="")
        edge = _EDGE.format(id=masuk, x1=x + _WIDE, y1=y, x2=x + _ROOM, y2=y)
        return berturut(
            _aside(x),
            ganti(f'<di:waypoint x="{x + _ROOM}" y="{y}" />', f'<di:waypoint x="{x}" y="{y}" />', f"{alur}_di"),
            ganti(f'targetRef="{sesudah}"', f'targetRef="{baru}"', alur),
            ganti(f"<bpmn:incoming>{alur}<", f"<bpmn:incoming>{masuk}<", sesudah),
            _drawn(isi, drawn + edge, sesudah),
        )(teks)

    return edit


def _langkah(teks: str) -> str:
    """With what the template itself brings."""
    berkas = json.loads((diagram_dir() / ".camunda" / "element-templates" / "laporan.json").read_text("utf-8"))
    icon = next(t for t in berkas if t["id"] == _TEMPLAT)["icon"]["contents"]
    template = f'zeebe:modelerTemplate="{_TEMPLAT}" zeebe:modelerTemplateVersion="1" zeebe:modelerTemplateIcon="{icon}"'
    isi = _STEP.format(id=LANGKAH_ID, template=template)
    alur = "dari-pertama-dijawab-ke-klarifikasi-kedua"
    return _between(alur, "klarifikasi-kedua", LANGKAH_ID, "Flow_langkah", isi)(teks)


LANGKAH: Edit = _langkah
"""“Catat hak tidak digunakan”, dropped from its template between “Dijawab?” and “Klarifikasi kedua”."""

_NOTE = """\
    <bpmn:textAnnotation id="TextAnnotation_tugas">
      <bpmn:text>PKS Pasal 4(5)</bpmn:text>
    </bpmn:textAnnotation>
    <bpmn:association id="Association_tugas" associationDirection="None" sourceRef="serahkan-pemeriksaan" targetRef="TextAnnotation_tugas" />
"""  # noqa: E501 - as Modeler writes it


def _catatan(teks: str) -> str:
    """The article of the new task, above it."""
    (x, y) = map(int, re.findall(r'id="serahkan-pemeriksaan_di".*\n *<dc:Bounds x="(\d+)" y="(\d+)"', teks)[0])
    drawn = _DRAWN.format(id="TextAnnotation_tugas", x=x - 10, y=y - 44, w=120, h=26, label="")
    edge = _EDGE.format(id="Association_tugas", x1=x + 50, y1=y, x2=x + 50, y2=y - 18)
    return berturut(
        ganti("  </bpmn:process>\n", f"{_NOTE}  </bpmn:process>\n"),
        ganti("    </bpmndi:BPMNPlane>\n", f"{drawn}{edge}    </bpmndi:BPMNPlane>\n"),
    )(teks)


TUGAS_TANPA_PENGINGAT = berturut(
    _between(
        "dari-lanjut-diperiksa-ke-lanjut-pemeriksaan", "lanjut-pemeriksaan", "serahkan-pemeriksaan", "Flow_tugas", _TASK
    ),
    _catatan,
)


def _down(teks: str) -> str:
    """The pool and its lowest lane drawn down to hold what hangs below."""
    shape = re.compile(
        r'(<bpmndi:BPMNShape id="(?P<what>kolam|lajur)-[^>]*>\s*'
        r'<dc:Bounds x="\d+" y="(?P<top>\d+)"[^>]*height=")(?P<high>\d+)'
    )
    pool, *lanes = sorted(shape.finditer(teks), key=lambda m: (m["what"], int(m["top"])))
    for m in sorted((pool, lanes[-1]), key=re.Match.start, reverse=True):
        teks = f"{teks[: m.start()]}{m[1]}{int(m['high']) + 90}{teks[m.end() :]}"
    return teks


def _pengingat(teks: str) -> str:
    """The timer at the task's lower edge, and its end event below."""
    (x, y) = map(int, re.findall(r'id="serahkan-pemeriksaan_di".*\n *<dc:Bounds x="(\d+)" y="(\d+)"', teks)[0])
    label = [_LABEL.format(x=x + dx, y=y + dy, w=w, h=h) for dx, dy, w, h in ((101, 122, 66, 28), (-8, 100, 65, 14))]
    drawn = [
        _DRAWN.format(id=f"serahkan-pemeriksaan-{i}", x=x + 60, y=y + dy, w=36, h=36, label=tag)
        for i, dy, tag in (("ingatkan", 118, label[0]), ("terlambat", 62, label[1]))
    ]
    edge = _EDGE.format(id="Flow_pengingat", x1=x + 78, y1=y + 98, x2=x + 78, y2=y + 118)
    return berturut(_down, _drawn(_REMINDER, "".join(drawn) + edge, "serahkan-pemeriksaan"))(teks)


TUGAS = berturut(TUGAS_TANPA_PENGINGAT, _pengingat)
"""“Serahkan ke pemeriksaan” before “Dilanjutkan ke pemeriksaan”, with its reminder."""

KELOMPOK = ganti("    - rencana-pemeriksaan\n", "    - rencana-pemeriksaan\n    - serahkan-pemeriksaan\n")
VARIABEL = ganti(
    "batasMonev:\n",
    "bahanDiserahkan:\n  jenis: ya-tidak\n  arti: Bahan klarifikasi sudah diserahkan\n  pribadi: false\n\n"
    "batasMonev:\n",
)
TERLAMBAT_BERULANG = ganti("=cycle(3, duration", "=cycle(5, duration", "nilai-klarifikasi-terlambat")
"""“Nilai klarifikasi” is reminded of five times."""


def formulir(nilai_klarifikasi: str) -> str:
    """The form of the new task, made from that of “Nilai klarifikasi”; a component's own id Modeler does not show."""
    content = json.loads(nilai_klarifikasi) | {"id": "serahkan-pemeriksaan"}
    content["components"] = [c for c in content["components"] if c.get("key") != "tindakLanjutSelesai"]
    content["components"][0]["text"] = (
        "# Serahkan ke pemeriksaan\n\nLaporan **{{nomorBerkas}}**\n\nPemeriksaan dimulai dengan yang diserahkan."
    )
    content["components"][-1] |= {
        "key": "bahanDiserahkan",
        "label": "Bahan klarifikasi sudah diserahkan",
        "description": "PKS Pasal 4(5): semua penjelasan dan dokumen ada dalam berkasnya.",
    }
    return json.dumps(content, indent=2, ensure_ascii=False)
