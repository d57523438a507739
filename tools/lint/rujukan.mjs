/** What a diagram refers to exists: job types have a worker, called processes, decisions and forms have a file. */
import { DmnModdle } from 'dmn-moddle';
import { moddle } from './denah.mjs';
import { perluasan, semuaElemen } from './elemen.mjs';

/** Processes of a diagram with everything that they hold. */
async function bacaProses(xml) {
  const { rootElement } = await moddle().fromXML(xml);
  return rootElement.rootElements.filter((e) => e.$type === 'bpmn:Process').map((proses) => ({ proses, elemen: [...semuaElemen(proses)] }));
}

/** All ids that a diagram may refer to, and the text of all worker modules. */
export async function kumpulkanSasaran({ bpmn, dmn, form, pekerja }) {
  const proses = (await Promise.all(bpmn.map(bacaProses))).flat().map(({ proses: { id } }) => id);
  const akar = await Promise.all(dmn.map((xml) => new DmnModdle().fromXML(xml)));
  const keputusan = akar.flatMap(({ rootElement }) => rootElement.drgElement ?? []).map((e) => e.id);
  return { proses: new Set(proses), keputusan: new Set(keputusan), form: new Set(form), pekerja: pekerja.join('\n') };
}

/** A worker names a job type as text or by its generated constant. */
function adaPekerja(jenis, pekerja) {
  const tetapan = jenis.toUpperCase().replaceAll('-', '_');
  return pekerja.includes(`"${jenis}"`) || new RegExp(`\\b${tetapan}\\b`).test(pekerja);
}

const WAJIB_PEKERJA = new Set(['bpmn:ServiceTask', 'bpmn:SendTask', 'bpmn:ScriptTask']);

function* jenisPekerjaan(elemen) {
  for (const tugas of perluasan(elemen, 'zeebe:TaskDefinition')) yield tugas.type;
  const pesan = (elemen.eventDefinitions ?? []).flatMap((d) => perluasan(d, 'zeebe:TaskDefinition'));
  for (const tugas of pesan) yield tugas.type;
  for (const daftar of perluasan(elemen, 'zeebe:ExecutionListeners')) for (const l of daftar.listeners) yield l.type;
}

function* periksaElemen(elemen, sasaran) {
  const temuan = (aturan, pesan) => ({ aturan, id: elemen.id, pesan });
  const jenis = [...jenisPekerjaan(elemen)];
  if (WAJIB_PEKERJA.has(elemen.$type) && perluasan(elemen, 'zeebe:TaskDefinition').length === 0) yield temuan('jenis-pekerjaan', 'tidak punya jenis pekerjaan');
  for (const j of jenis) if (!adaPekerja(j, sasaran.pekerja)) yield temuan('jenis-pekerjaan', `tidak ada pekerja untuk ${j}`);
  for (const { processId } of perluasan(elemen, 'zeebe:CalledElement')) {
    if (!processId.startsWith('=') && !sasaran.proses.has(processId)) yield temuan('proses', `memanggil proses ${processId} yang tidak ada`);
  }
  for (const { decisionId } of perluasan(elemen, 'zeebe:CalledDecision')) {
    if (!decisionId.startsWith('=') && !sasaran.keputusan.has(decisionId)) yield temuan('keputusan', `memanggil keputusan ${decisionId} yang tidak ada`);
  }
  for (const { formId } of perluasan(elemen, 'zeebe:FormDefinition')) {
    if (formId && !sasaran.form.has(formId)) yield temuan('formulir', `memakai formulir ${formId} yang tidak ada`);
  }
}

/** Findings for one diagram; `sasaran` comes from kumpulkanSasaran. */
export async function periksaRujukan(xml, sasaran) {
  const temuan = [];
  for (const { proses, elemen } of await bacaProses(xml)) for (const e of [proses, ...elemen]) temuan.push(...periksaElemen(e, sasaran));
  return temuan;
}

/** Every activity explains itself: its documentation names the article that asks for it. */
export async function periksaDokumentasi(xml) {
  const semua = (await bacaProses(xml)).flatMap(({ elemen }) => elemen);
  return semua
    .filter((e) => e.$instanceOf('bpmn:Activity') && !e.documentation?.some((d) => d.text?.trim()))
    .map(({ id }) => ({ aturan: 'dokumentasi', id, pesan: 'tidak punya dokumentasi' }));
}
