/** bpmnlint and dmnlint with the rule sets that the files in bpmn/ have to satisfy, all rules in one walk. */
import { SET_BPMN, SET_DMN, pabrik } from './aturan.mjs';
import { moddle, moddleDmn } from './denah.mjs';

export { SET_BPMN };

const POLOS = new Set(['String', 'Boolean', 'Integer', 'Real']);
const wadah = new Map();

/** What an element contains, by the properties of its kind; of the picture no rule asks but through the root. */
function anak(elemen) {
  const jenis = elemen.$descriptor;
  if (jenis.isGeneric) return [];
  if (!wadah.has(jenis.name)) wadah.set(jenis.name, jenis.properties.filter((p) => !p.isAttr && !p.isReference && !POLOS.has(p.type) && p.name !== 'diagrams'));
  return wadah.get(jenis.name).filter((p) => p.name in elemen).flatMap((p) => elemen[p.name]);
}

/** A rule stops where it answers false, the others go on. */
function telusuri(elemen, aturan) {
  const lanjut = aturan.filter((a) => a.masuk?.(elemen, a) !== false);
  if (lanjut.length) for (const e of anak(elemen)) telusuri(e, lanjut);
  for (const a of aturan) a.keluar?.(elemen, a);
}

function siapkan([nama, modul, setelan], temuan) {
  const { check } = pabrik(modul)(setelan);
  const report = (id, message) => temuan.push({ aturan: nama, id: id ?? '', pesan: message });
  return { masuk: typeof check === 'function' ? check : check.enter, keluar: check.leave, report };
}

function telaah(akar, warnings, aturan) {
  const temuan = warnings.map((w) => ({ aturan: 'impor', id: '', pesan: w.message }));
  telusuri(akar, aturan.map((a) => siapkan(a, temuan)));
  return temuan;
}

/** Findings of one rule set, or of all, each once. Elements that cannot be read are findings too. */
export async function periksaBpmn(xml, set) {
  const { rootElement, warnings } = await moddle().fromXML(xml);
  const aturan = set ? SET_BPMN[set] : Object.values(SET_BPMN).flat();
  const semua = telaah(rootElement, warnings, aturan).map((t) => [`${t.aturan} ${t.id} ${t.pesan}`, t]);
  return [...new Map(semua).values()];
}

/** Findings of dmnlint's recommended rules. */
export async function periksaDmn(xml) {
  const { rootElement, warnings } = await moddleDmn().fromXML(xml);
  return telaah(rootElement, warnings, SET_DMN);
}
