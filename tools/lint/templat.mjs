/**
 * Drops a step from every element template on an empty diagram, as Camunda Modeler does.
 *
 *   node templat.mjs [--check]     writes tests/unit/templat-dijatuhkan.bpmn, on which `pksbpmn periksa` is tried;
 *                                  --check compares with the file that is there, status 1 where it is stale
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { muatModeler } from './modeler.mjs';

const letak = (l) => fileURLToPath(new URL(l, import.meta.url));
const TUJUAN = letak('../../tests/unit/templat-dijatuhkan.bpmn');
const TEMPLAT = letak('../../bpmn/.camunda/element-templates');
const DASAR = 'PKS Pasal 4(4)b: langkah percobaan.';

/** Every template, as Modeler finds them beside the diagrams. */
export async function semuaTemplat() {
  const nama = (await readdir(TEMPLAT)).filter((n) => n.endsWith('.json')).sort();
  return (await Promise.all(nama.map((n) => readFile(join(TEMPLAT, n), 'utf8')))).flatMap((t) => JSON.parse(t));
}

const akhir = (t) => t.elementType.value === 'bpmn:EndEvent';

/** A process with nothing but its beginning and the gateway behind which it ends. */
const KOSONG = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="templat" targetNamespace="http://bpmn.io/schema/bpmn" modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.6.0">
  <bpmn:process id="coba" name="Coba" isExecutable="true">
    <bpmn:startEvent id="mulai" name="Mulai" />
    <bpmn:parallelGateway id="bagi" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="gambar">
    <bpmndi:BPMNPlane id="bidang" bpmnElement="coba">
      <bpmndi:BPMNShape id="mulai_di" bpmnElement="mulai"><dc:Bounds x="82" y="82" width="36" height="36" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="bagi_di" bpmnElement="bagi"><dc:Bounds x="10075" y="75" width="50" height="50" /></bpmndi:BPMNShape>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>`;

/** The diagram with all of them, the same whenever it is written: ids that bpmn-js gives by chance are numbered. */
export async function jatuhkan() {
  const [{ baru, Templat }, templat] = await Promise.all([muatModeler(), semuaTemplat()]);
  const alat = baru(Templat);
  await alat.importXML(KOSONG);
  const [templatnya, pembuat, unsur] = ['elementTemplates', 'modeling', 'elementRegistry'].map((nama) => alat.get(nama));
  alat.get('elementTemplatesLoader').setTemplates(templat);
  const jatuh = (t, letak) => {
    const terisi = { ...t, properties: t.properties.map((p) => (p.id === 'dasar' ? { ...p, value: DASAR } : p)) };
    const bentuk = pembuat.createShape(templatnya.createElement(terisi), letak, alat.get('canvas').getRootElement());
    pembuat.updateProperties(bentuk, { id: t.id.replace('pksbpmn.', 'coba-') });
    return bentuk;
  };
  const sambung = (dari, ke) => pembuat.connect(dari, ke, { type: 'bpmn:SequenceFlow' });
  const bagi = unsur.get('bagi');
  const terakhir = templat.filter((t) => !akhir(t)).reduce((dari, t, i) => {
    const tugas = jatuh(t, { x: 250 + 160 * i, y: 100 });
    sambung(dari, tugas);
    return tugas;
  }, unsur.get('mulai'));
  sambung(terakhir, bagi);
  templat.filter(akhir).forEach((t, i) => sambung(bagi, jatuh(t, { x: 10250, y: 100 + 100 * i })));
  const { xml } = await alat.saveXML({ format: true });
  const acak = [...new Set(xml.match(/\b(?:Activity|Event|Flow|MessageEventDefinition)_[0-9a-z]{7}(?![0-9a-z])/g))];
  return acak.reduce((teks, id, i) => teks.replaceAll(id, `unsur_${i}`), xml);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const baru = await jatuhkan();
  if (process.argv.includes('--check')) {
    if ((await readFile(TUJUAN, 'utf8').catch(() => '')) !== baru) {
      console.error('tests/unit/templat-dijatuhkan.bpmn tidak sesuai dengan templatnya: jalankan `make templat`.');
      process.exitCode = 1;
    }
  } else await writeFile(TUJUAN, baru);
}
