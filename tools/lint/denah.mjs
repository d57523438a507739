/** Reads a BPMN file into the flat picture (shapes, flows, labels) that the geometry rules look at. */
import { BpmnModdle } from 'bpmn-moddle';
import { DmnModdle } from 'dmn-moddle';
import modeler from 'modeler-moddle/resources/modeler.json' with { type: 'json' };
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };

/** A reader that reads the same text once. */
function pengingat(model) {
  const terbaca = new Map();
  return {
    fromXML(xml) {
      if (!terbaca.has(xml)) terbaca.set(xml, model.fromXML(xml));
      return terbaca.get(xml);
    },
    toXML: (akar, pilihan) => model.toXML(akar, pilihan),
  };
}

const bpmn = pengingat(new BpmnModdle({ zeebe, modeler }));
const dmn = pengingat(new DmnModdle());

/** The meta model of diagrams with the extensions that Camunda Modeler knows. */
export const moddle = () => bpmn;
/** The meta model of decision tables. */
export const moddleDmn = () => dmn;

const WADAH = new Set(['bpmn:Participant', 'bpmn:Lane', 'bpmn:Group']);

function bentuk(elemen) {
  if (elemen.$instanceOf('bpmn:Event')) return 'lingkaran';
  return elemen.$instanceOf('bpmn:Gateway') ? 'belah-ketupat' : 'kotak';
}

const kotakDari = ({ x, y, width, height }) => ({ x, y, width, height });

/** Is the name of this element drawn outside of it? */
function labelDiLuar(elemen) {
  return ['bpmn:Event', 'bpmn:Gateway', 'bpmn:SequenceFlow', 'bpmn:MessageFlow', 'bpmn:DataObjectReference', 'bpmn:DataStoreReference'].some(
    (jenis) => elemen.$instanceOf(jenis),
  );
}

function bacaBidang(bidang) {
  const unsur = [];
  const alur = [];
  for (const di of bidang.planeElement ?? []) {
    const elemen = di.bpmnElement;
    if (!elemen) continue;
    const label = di.label?.bounds && kotakDari(di.label.bounds);
    const dasar = { id: elemen.id, nama: elemen.name ?? '', elemen, label, labelDiLuar: labelDiLuar(elemen) };
    if (di.$type === 'bpmndi:BPMNEdge') {
      const [dari, ke] = [elemen.sourceRef, elemen.targetRef].map((ref) => (Array.isArray(ref) ? ref[0] : ref)?.id);
      alur.push({ ...dasar, dari, ke, titik: di.waypoint.map(({ x, y }) => ({ x, y })) });
    } else {
      const terbuka = elemen.$instanceOf('bpmn:SubProcess') && di.isExpanded !== false;
      unsur.push({ ...dasar, kotak: kotakDari(di.bounds), bentuk: bentuk(elemen), wadah: terbuka || WADAH.has(elemen.$type) });
    }
  }
  return { id: bidang.bpmnElement?.id ?? bidang.id, unsur, alur };
}

/** Every semantic flow node and sequence flow, with those of nested subprocesses. */
function* isi(wadah) {
  for (const elemen of wadah.flowElements ?? []) {
    if (elemen.$instanceOf('bpmn:FlowNode') || elemen.$instanceOf('bpmn:SequenceFlow')) yield elemen;
    if (elemen.flowElements) yield* isi(elemen);
  }
}

/**
 * @param {string} xml text of a .bpmn file
 * @returns {Promise<{bidang: object[], elemen: object[]}>} the drawn planes and all semantic elements
 * @throws when the text is not BPMN XML
 */
export async function bacaDenah(xml) {
  const { rootElement } = await moddle().fromXML(xml);
  const proses = (rootElement.rootElements ?? []).filter((e) => e.$type === 'bpmn:Process');
  return {
    bidang: (rootElement.diagrams ?? []).map((d) => bacaBidang(d.plane)),
    elemen: proses.flatMap((p) => [...isi(p)]),
  };
}
