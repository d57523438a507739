/** Builds small probe diagrams: a clean one, and the same with one thing moved out of place. */

const BERSIH = {
  unsur: {
    mulai: { jenis: 'startEvent', kotak: [100, 102, 36, 36], nama: 'Mulai', label: [100, 145, 36, 14] },
    periksa: { jenis: 'task', kotak: [200, 80, 100, 80], nama: 'Periksa' },
    pilih: { jenis: 'exclusiveGateway', kotak: [365, 95, 50, 50], nama: 'Ya?', label: [380, 70, 24, 14] },
    kirim: { jenis: 'task', kotak: [480, 80, 100, 80], nama: 'Kirim' },
    tolak: { jenis: 'task', kotak: [480, 240, 100, 80], nama: 'Tolak' },
    akhir: { jenis: 'endEvent', kotak: [662, 102, 36, 36], nama: 'Akhir', label: [662, 145, 36, 14] },
    batal: { jenis: 'endEvent', kotak: [662, 262, 36, 36], nama: 'Batal', label: [662, 305, 36, 14] },
    telat: { jenis: 'boundaryEvent', kotak: [262, 142, 36, 36], nama: 'Telat', label: [290, 182, 30, 14], pada: 'periksa' },
    ingat: { jenis: 'endEvent', kotak: [262, 262, 36, 36], nama: 'Ingat', label: [262, 305, 36, 14] },
  },
  alur: {
    a1: { ujung: ['mulai', 'periksa'], titik: [[136, 120], [200, 120]] },
    a2: { ujung: ['periksa', 'pilih'], titik: [[300, 120], [365, 120]] },
    a3: { ujung: ['pilih', 'kirim'], titik: [[415, 120], [480, 120]], nama: 'ya', label: [440, 100, 14, 14] },
    a4: { ujung: ['pilih', 'tolak'], titik: [[390, 145], [390, 280], [480, 280]], nama: 'tidak', label: [400, 200, 26, 14] },
    a5: { ujung: ['kirim', 'akhir'], titik: [[580, 120], [662, 120]] },
    a6: { ujung: ['tolak', 'batal'], titik: [[580, 280], [662, 280]] },
    a7: { ujung: ['telat', 'ingat'], titik: [[280, 178], [280, 262]] },
  },
  wadah: null,
};

const batas = ([x, y, w, h]) => `<dc:Bounds x="${x}" y="${y}" width="${w}" height="${h}" />`;
const label = (k) => (k ? `<bpmndi:BPMNLabel>${batas(k)}</bpmndi:BPMNLabel>` : '');

function teksXml({ unsur, alur, wadah }) {
  const simpul = Object.entries(unsur).map(
    ([id, u]) => `<bpmn:${u.jenis} id="${id}" name="${u.nama}"${u.pada ? ` attachedToRef="${u.pada}"` : ''} />`,
  );
  const garis = Object.entries(alur).map(
    ([id, a]) => `<bpmn:sequenceFlow id="${id}"${a.nama ? ` name="${a.nama}"` : ''} sourceRef="${a.ujung[0]}" targetRef="${a.ujung[1]}" />`,
  );
  const isi = [...simpul, ...garis].join('');
  const bentuk = Object.entries(unsur).map(([id, u]) =>
    u.kotak ? `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}">${batas(u.kotak)}${label(u.label)}</bpmndi:BPMNShape>` : '',
  );
  const tepi = Object.entries(alur).map(
    ([id, a]) =>
      `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">${a.titik.map(([x, y]) => `<di:waypoint x="${x}" y="${y}" />`).join('')}${label(a.label)}</bpmndi:BPMNEdge>`,
  );
  const luar = wadah ? `<bpmndi:BPMNShape id="sub_di" bpmnElement="sub" isExpanded="true">${batas(wadah)}</bpmndi:BPMNShape>` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="d" targetNamespace="http://bpmn.io/schema/bpmn">
<bpmn:process id="probe">${wadah ? `<bpmn:subProcess id="sub">${isi}</bpmn:subProcess>` : isi}</bpmn:process>
<bpmndi:BPMNDiagram id="g"><bpmndi:BPMNPlane id="b" bpmnElement="probe">${luar}${bentuk.join('')}${tepi.join('')}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;
}

/** XML of the clean probe after `ubah(probe)` has changed it in place. */
export function probe(ubah = () => {}) {
  const salinan = structuredClone(BERSIH);
  ubah(salinan);
  return teksXml(salinan);
}
