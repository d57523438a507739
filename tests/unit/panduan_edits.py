"""What `docs/panduan/pemilik-proses.md` has a process owner do in Modeler, done to a copy of `bpmn/`."""

import json
from functools import reduce

from tests.unit.probe_diagrams import Edit, ganti

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
_STEP_DRAWN = """\
      <bpmndi:BPMNShape id="hentikan-permintaan_di" bpmnElement="hentikan-permintaan">
        <dc:Bounds x="1500" y="160" width="100" height="80" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="Flow_langkah_di" bpmnElement="Flow_langkah">
        <di:waypoint x="1600" y="200" />
        <di:waypoint x="1696" y="200" />
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
_TASK_DRAWN = """\
      <bpmndi:BPMNShape id="serahkan-pemeriksaan_di" bpmnElement="serahkan-pemeriksaan">
        <dc:Bounds x="1500" y="330" width="100" height="80" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="Flow_tugas_di" bpmnElement="Flow_tugas">
        <di:waypoint x="1600" y="370" />
        <di:waypoint x="1696" y="370" />
      </bpmndi:BPMNEdge>
"""
_REMINDER_DRAWN = """\
      <bpmndi:BPMNShape id="serahkan-pemeriksaan-ingatkan_di" bpmnElement="serahkan-pemeriksaan-ingatkan">
        <dc:Bounds x="1560" y="448" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1601" y="452" width="66" height="28" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="serahkan-pemeriksaan-terlambat_di" bpmnElement="serahkan-pemeriksaan-terlambat">
        <dc:Bounds x="1560" y="392" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1598" y="418" width="65" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="Flow_pengingat_di" bpmnElement="Flow_pengingat">
        <di:waypoint x="1578" y="428" />
        <di:waypoint x="1578" y="448" />
      </bpmndi:BPMNEdge>
"""


def berturut(*edits: Edit) -> Edit:
    """One after the other."""
    return lambda teks: reduce(lambda t, edit: edit(t), edits, teks)


def _drawn(isi: str, gambar: str) -> Edit:
    """New elements, where Modeler writes them."""
    return berturut(
        ganti("  </bpmn:process>\n", f"{isi}  </bpmn:process>\n"),
        ganti("    </bpmndi:BPMNPlane>\n", f"{gambar}    </bpmndi:BPMNPlane>\n"),
    )


def _between(alur: str, sesudah: str, baru: str, masuk: str, y: int) -> Edit:
    """Drop an element on a flow, and move what comes after it to the right."""
    labels = {"selesai-klarifikasi": (1507, 1677), "lanjut-pemeriksaan": (1501, 1671)}
    lama, pindah = labels[sesudah]
    return berturut(
        ganti(f'targetRef="{sesudah}"', f'targetRef="{baru}"', alur),
        ganti(f"<bpmn:incoming>{alur}<", f"<bpmn:incoming>{masuk}<", sesudah),
        ganti('x="1526"', 'x="1696"', f"{sesudah}_di"),
        ganti(f'x="{lama}"', f'x="{pindah}"', f"{sesudah}_di"),
        ganti(f'<di:waypoint x="1526" y="{y}" />', f'<di:waypoint x="1500" y="{y}" />', f"{alur}_di"),
    )


LANGKAH = berturut(
    _between(
        "dari-laporan-ditutup-ke-selesai-klarifikasi",
        "selesai-klarifikasi",
        "hentikan-permintaan",
        "Flow_langkah",
        200,
    ),
    _drawn(_STEP, _STEP_DRAWN),
)
"""“Hentikan permintaan”, dropped from its template between “Laporan ditutup?” and “Selesai pada klarifikasi”."""

TUGAS_TANPA_PENGINGAT = berturut(
    _between(
        "dari-lanjut-diperiksa-ke-lanjut-pemeriksaan",
        "lanjut-pemeriksaan",
        "serahkan-pemeriksaan",
        "Flow_tugas",
        370,
    ),
    _drawn(_TASK, _TASK_DRAWN),
)
TUGAS = berturut(TUGAS_TANPA_PENGINGAT, _drawn(_REMINDER, _REMINDER_DRAWN))
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
