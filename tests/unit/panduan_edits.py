"""What `docs/panduan/pemilik-proses.md` has a process owner do in Modeler, done to a copy of `bpmn/`."""

import json
import re

from tests.unit.probe_diagrams import Edit, berturut, ganti

KLARIFIKASI = "klarifikasi.bpmn"
FORM = "serahkan-pemeriksaan.form"

_STEP = """\
    <bpmn:serviceTask id="hentikan-permintaan" name="Hentikan permintaan" {template}>
      <bpmn:extensionElements>
        <zeebe:properties>
          <zeebe:property name="dasar" value="PKS Pasal 4(4)b: laporan ditutup, yang diminta tidak dijawab lagi." />
        </zeebe:properties>
        <zeebe:taskDefinition type="hentikan-permintaan" retries="3" />
        <zeebe:ioMapping>
          <zeebe:input source="=nomorBerkas" target="nomorBerkas" />
        </zeebe:ioMapping>
      </bpmn:extensionElements>
      <bpmn:incoming>dari-laporan-ditutup-ke-selesai-klarifikasi</bpmn:incoming>
      <bpmn:outgoing>Flow_langkah</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:sequenceFlow id="Flow_langkah" sourceRef="hentikan-permintaan" targetRef="selesai-klarifikasi" />
""".format(
    template=(
        'zeebe:modelerTemplate="pksbpmn.hentikan-permintaan" zeebe:modelerTemplateVersion="1" '
        'zeebe:modelerTemplateIcon="data:image/svg+xml;utf8,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 '
        "width=%2218%22 height=%2218%22 fill=%22none%22 stroke=%22%231f4e79%22 stroke-width=%221.5%22%3E%3Cpath "
        'd=%22M4 2h7l3 3v11H4zM6 8h6M6 12h6%22/%3E%3C/svg%3E"'
    )
)
_DRAWN = """\
      <bpmndi:BPMNShape id="{baru}_di" bpmnElement="{baru}">
        <dc:Bounds x="{x}" y="{y0}" width="100" height="80" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="{alur}_di" bpmnElement="{alur}">
        <di:waypoint x="{x1}" y="{y}" />
        <di:waypoint x="{x2}" y="{y}" />
      </bpmndi:BPMNEdge>
"""
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
_REMINDER_DRAWN = """\
      <bpmndi:BPMNShape id="serahkan-pemeriksaan-ingatkan_di" bpmnElement="serahkan-pemeriksaan-ingatkan">
        <dc:Bounds x="{x}" y="{y2}" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="{x1}" y="{y2}" width="66" height="28" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="serahkan-pemeriksaan-terlambat_di" bpmnElement="serahkan-pemeriksaan-terlambat">
        <dc:Bounds x="{x}" y="{y0}" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="{x1}" y="{y1}" width="65" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="Flow_pengingat_di" bpmnElement="Flow_pengingat">
        <di:waypoint x="{x0}" y="{y1}" />
        <di:waypoint x="{x0}" y="{y2}" />
      </bpmndi:BPMNEdge>
"""


_MOVED = 170
"""How far what follows is moved to the right."""
_CONTAINERS = r'<bpmndi:BPMNShape id="(?:kolam|lajur)-[^>]*>\s*<dc:Bounds'


def _new(isi: str, gambar: str) -> Edit:
    """New elements, where Modeler writes them: before the annotations, in the lowest lane, and drawn."""
    nodes = re.findall(r'^    <bpmn:\w+(?:Task|Event) id="([^"]+)"', isi, re.MULTILINE)
    members = "".join(f"        <bpmn:flowNodeRef>{n}</bpmn:flowNodeRef>\n" for n in nodes)
    return berturut(
        ganti("      </bpmn:lane>\n    </bpmn:laneSet>\n", f"{members}      </bpmn:lane>\n    </bpmn:laneSet>\n"),
        ganti("\n    <bpmn:textAnnotation", f"\n{isi}    <bpmn:textAnnotation"),
        ganti("    </bpmndi:BPMNPlane>\n", f"{gambar}    </bpmndi:BPMNPlane>\n"),
    )


def _corner(teks: str, unsur: str) -> tuple[int, int]:
    """Where the left upper corner of an element is drawn."""
    found = re.search(rf'id="{unsur}_di"[^>]*>\s*<dc:Bounds x="(\d+)" y="(\d+)"', teks)
    assert found is not None, unsur
    return int(found[1]), int(found[2])


def _to_the_right(unsur: str) -> Edit:
    """Move an end event with its label, in a pool that is drawn out as far."""

    def edit(teks: str) -> str:
        shape = re.compile(rf'<bpmndi:BPMNShape id="{unsur}_di".*?</bpmndi:BPMNShape>', re.DOTALL)
        teks = shape.sub(lambda m: re.sub(r'x="(\d+)"', lambda x: f'x="{int(x[1]) + _MOVED}"', m[0]), teks)
        pool = re.compile(rf'({_CONTAINERS} x="\d+" y="\d+" width=")(\d+)')
        return pool.sub(lambda m: f"{m[1]}{int(m[2]) + _MOVED}", teks)

    return edit


def _between(alur: str, sesudah: str, isi: str, baru: str, masuk: str) -> Edit:
    """Drop an element on a flow, where the next one stood."""

    def edit(teks: str) -> str:
        x, y = _corner(teks, sesudah)
        where = {"x": x, "y": y + 18, "y0": y - 22, "x1": x + 100, "x2": x + _MOVED}
        return berturut(
            ganti(f'targetRef="{sesudah}"', f'targetRef="{baru}"', alur),
            ganti(f"<bpmn:incoming>{alur}<", f"<bpmn:incoming>{masuk}<", sesudah),
            _to_the_right(sesudah),
            _new(isi, _DRAWN.format(baru=baru, alur=masuk, **where)),
        )(teks)

    return edit


def _reminder(teks: str) -> str:
    """On the lower edge of the new task; the pool and its lowest lane are drawn down to hold it."""
    x, y = (n + d for n, d in zip(_corner(teks, "serahkan-pemeriksaan"), (60, 80), strict=True))
    where = {"x": x, "x0": x + 18, "x1": x + 42, "y0": y - 18, "y1": y + 18, "y2": y + 38}
    pool = re.compile(rf'({_CONTAINERS} x="\d+" y="\d+" width="\d+" height=")(\d+)')
    drawn = list(pool.finditer(teks))
    for m in (drawn[-1], drawn[0]):
        teks = f"{teks[: m.start()]}{m[1]}{int(m[2]) + _DOWN}{teks[m.end() :]}"
    return _new(_REMINDER, _REMINDER_DRAWN.format(**where))(teks)


_DOWN = 90

LANGKAH = _between(
    "dari-laporan-ditutup-ke-selesai-klarifikasi", "selesai-klarifikasi", _STEP, "hentikan-permintaan", "Flow_langkah"
)
"""“Hentikan permintaan”, dropped from its template between “Laporan ditutup?” and “Selesai pada klarifikasi”."""

TUGAS_TANPA_PENGINGAT = _between(
    "dari-lanjut-diperiksa-ke-lanjut-pemeriksaan", "lanjut-pemeriksaan", _TASK, "serahkan-pemeriksaan", "Flow_tugas"
)
TUGAS = berturut(TUGAS_TANPA_PENGINGAT, _reminder)
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
    """The form of the new task, made from that of “Nilai klarifikasi”."""
    content = json.loads(nilai_klarifikasi.replace("nilai-klarifikasi", "serahkan-pemeriksaan"))
    content["components"] = [c for c in content["components"] if c.get("key") != "tindakLanjutSelesai"]
    content["components"][0]["text"] = (
        "# Serahkan ke pemeriksaan\n\nLaporan **{{nomorBerkas}}**\n\nPemeriksaan dimulai dengan yang diserahkan."
    )
    content["components"][-1] |= {
        "key": "bahanDiserahkan",
        "label": "Bahan klarifikasi sudah diserahkan",
        "description": "PKS Pasal 4(5): semua penjelasan dan dokumen ada dalam berkasnya.",
        "id": "serahkan-pemeriksaan-bahanDiserahkan",
    }
    return json.dumps(content, indent=2, ensure_ascii=False)
