/**
 * Every name in an expression is a variable that somebody sets, every function one that the engine has, every word one
 * that somebody knows: a slip gives null, and a gateway or a timer that gets null stops the case.
 */
import { FeelAnalyzer } from '@bpmn-io/feel-analyzer';
import { camundaBuiltins, camundaReservedNameBuiltins } from '@camunda/feel-builtins';
import { moddle, moddleDmn } from './denah.mjs';
import { perluasan, semuaElemen } from './elemen.mjs';

const penelaah = new FeelAnalyzer({
  dialect: 'expression',
  parserDialect: 'camunda',
  builtins: camundaBuiltins,
  reservedNameBuiltins: camundaReservedNameBuiltins,
});
/** What the engine knows without our list of functions and variables. */
const DARI_MESIN = ['loopCounter', 'cycle'];
/** Choices that take the gateway's default way, or are only kept with the decision. */
const TANPA_JALAN = new Set(['DICATAT', 'DILAPORKAN', 'DIPANTAU', 'DITERIMA', 'JADWAL_BARU', 'MEDIATOR_BENTUKAN', 'MUFAKAT', 'TANPA_MUFAKAT', 'TARIK']);

const petaan = (elemen) => perluasan(elemen, 'zeebe:IoMapping');
const masukan = (elemen) => petaan(elemen).flatMap((m) => m.inputParameters ?? []);
const keluaran = (elemen) => petaan(elemen).flatMap((m) => m.outputParameters ?? []);
const perulangan = (elemen) => perluasan(elemen.loopCharacteristics ?? {}, 'zeebe:LoopCharacteristics');
const dipanggil = (elemen) => perluasan(elemen, 'zeebe:CalledElement').map((c) => c.processId);
const diputus = (elemen) => perluasan(elemen, 'zeebe:CalledDecision');
const diisi = (elemen, medan) => perluasan(elemen, 'zeebe:FormDefinition').flatMap(({ formId }) => medan.get(formId) ?? []);
const pythonnya = (nama) => nama.replace(/[A-Z]/g, (h) => `_${h.toLowerCase()}`);
const kata = (teks) => [...(teks ?? '').matchAll(/"([A-Z][A-Z0-9_]*[A-Z0-9])"/g)].map((m) => m[1]);
/** Names in an expression that are neither its own nor functions of the engine. */
const namaDalam = (teks) => (typeof teks === 'string' && teks.startsWith('=') ? (penelaah.analyzeExpression(teks.slice(1)).inputs ?? []) : []);

/** Every expression of an element but its inputs. */
function* ungkapan(elemen) {
  for (const { source } of keluaran(elemen)) yield source;
  for (const p of perulangan(elemen)) yield* [p.inputCollection, p.outputElement];
  for (const syarat of [elemen.conditionExpression, elemen.loopCharacteristics?.completionCondition]) yield syarat?.body;
  for (const d of elemen.eventDefinitions ?? []) for (const w of [d.timeDuration, d.timeCycle, d.timeDate]) yield w?.body;
  for (const jadwal of perluasan(elemen, 'zeebe:TaskSchedule')) yield* [jadwal.dueDate, jadwal.followUpDate];
  for (const a of perluasan(elemen, 'zeebe:AssignmentDefinition')) yield* [a.candidateGroups, a.assignee, a.candidateUsers];
}

/** What an element sets for its process; with outputs of its own, nothing else. */
function* menetapkan(elemen, medan) {
  for (const p of perulangan(elemen)) yield p.outputCollection;
  const hasil = keluaran(elemen).map(({ target }) => target.split('.')[0]);
  yield* hasil.length && elemen.$type !== 'bpmn:UserTask' ? hasil : [...diputus(elemen).map((d) => d.resultVariable), ...diisi(elemen, medan)];
}

/** What is known in an element alone: its inputs, what it loops over, what it gets before it hands it over. */
function* setempat(elemen, { medan, isi }) {
  for (let e = elemen; e && e.$type !== 'bpmn:Process'; e = e.$parent) {
    yield* masukan(e).map((m) => m.target);
    yield* perulangan(e).map((p) => p.inputElement);
  }
  yield* [...diputus(elemen).map((d) => d.resultVariable), ...diisi(elemen, medan)];
  for (const proses of dipanggil(elemen)) yield* isi.get(proses) ?? [];
}

const bacaProses = async (xml) => (await moddle().fromXML(xml)).rootElement.rootElements.filter((e) => e.$type === 'bpmn:Process');

/**
 * What diagrams, tables and forms declare to each other.
 *
 * @param {{bpmn: string[], dmn: string[], form: string[], python: string, variabel: Record<string, string[]>}} teks
 *   `python`: everything that may name a word; `variabel`: the register, with the processes that get each from Python
 */
export async function kumpulkanNama({ bpmn, dmn, form, python, variabel = {} }) {
  const dariPython = (proses) => Object.keys(variabel).filter((nama) => variabel[nama].includes(proses));
  const formulir = form.map((teks) => JSON.parse(teks));
  const medan = new Map(formulir.map((f) => [f.id, f.components.map((c) => c.key).filter(Boolean)]));
  const akar = await Promise.all(dmn.map((xml) => moddleDmn().fromXML(xml)));
  const tabel = akar.flatMap(({ rootElement }) => rootElement.drgElement ?? []).filter((e) => e.decisionLogic?.output);
  const hasil = new Map(tabel.map((t) => [t.id, new Set(t.decisionLogic.output.map((o) => o.name))]));
  const [diberi, isi, dibuat] = [new Map(), new Map(), []];
  for (const p of (await Promise.all(bpmn.map(bacaProses))).flat()) {
    const elemen = [...semuaElemen(p)];
    isi.set(p.id, new Set(elemen.flatMap((e) => [...menetapkan(e, medan)])));
    dibuat.push(...elemen.flatMap((e) => keluaran(e).flatMap(({ source }) => kata(source))));
    for (const e of elemen) for (const proses of dipanggil(e)) diberi.set(proses, new Set([...(diberi.get(proses) ?? []), ...masukan(e).map((m) => m.target)]));
  }
  const pilihan = formulir.flatMap((f) => f.components.flatMap((c) => (c.values ?? []).map((v) => v.value)));
  const dikenal = new Set([...dmn.flatMap(kata), ...kata(python)]);
  return { medan, hasil, diberi, isi, python, dariPython, dikenal, dibandingkan: new Set([...dikenal, ...pilihan, ...dibuat]) };
}

const dibandingkanDi = (teks, k) => new RegExp(`= "${k}"`).test(teks);

function* periksaKata(elemen, { dikenal, dibandingkan }) {
  const menyerahkan = dipanggil(elemen).length || diputus(elemen).length;
  for (const { source } of menyerahkan ? masukan(elemen) : []) for (const k of kata(source)) if (!(dibandingkanDi(source, k) ? dibandingkan : dikenal).has(k)) yield `${source}: "${k}" tidak dikenal; perbaiki ejaannya`;
  for (const k of kata(elemen.conditionExpression?.body)) {
    if (!dibandingkan.has(k)) yield `${elemen.conditionExpression.body}: "${k}" tidak dihasilkan formulir, tabel, atau tahap mana pun; perbaiki ejaannya`;
  }
}

/** What is read of a decision's answer is a column of its table; what is handed up is set by whom is called. */
function* periksaAsal(elemen, { hasil, isi }, putusan, nama) {
  for (const { name, entries } of nama) {
    for (const sel of putusan.has(name) ? (entries ?? []) : []) {
      if (!hasil.get(putusan.get(name))?.has(sel.name)) yield [`${name}.${sel.name} bukan kolom ${putusan.get(name)}.dmn; perbaiki ejaannya, atau kembalikan kolom itu`, `${putusan.get(name)}.${sel.name}`];
    }
  }
  for (const proses of dipanggil(elemen).filter((p) => isi.has(p))) {
    for (const { source, target } of keluaran(elemen)) {
      const sendiri = masukan(elemen).some((m) => m.target === target);
      if (source === `=${target}` && !sendiri && !isi.get(proses).has(target)) yield [`${target} tidak dihasilkan proses ${proses}; panggil proses yang benar atau perbaiki Output`];
    }
  }
}

function* periksaProses(proses, sasaran) {
  const elemen = [...semuaElemen(proses)];
  const ada = new Set([...(sasaran.diberi.get(proses.id) ?? []), ...sasaran.isi.get(proses.id), ...sasaran.dariPython(proses.id), ...DARI_MESIN]);
  const putusan = new Map(elemen.flatMap((e) => diputus(e).map((d) => [d.resultVariable, d.decisionId])));
  const dibaca = new Set();
  for (const e of elemen) {
    const dalam = new Set(setempat(e.attachedToRef ?? e, sasaran));
    const luar = new Set([...setempat(e.$parent, sasaran), ...perulangan(e).map((l) => l.inputElement)]);
    const semua = [...ungkapan(e)].map((teks) => [teks, dalam]);
    for (const { source, target } of masukan(e)) {
      semua.push([source, new Set(luar)]);
      luar.add(target);
    }
    for (const [teks, dekat] of semua) {
      const nama = namaDalam(teks);
      for (const { name } of nama) {
        if (!keluaran(e).some((k) => k.source === teks)) dibaca.add(name);
        if (!ada.has(name) && !dekat.has(name)) yield [e, `${teks} membaca ${name}, yang bukan fungsi mesin dan tidak ditulis siapa pun; perbaiki ejaannya, atau tulis lewat Input, Output, atau formulir`, name];
      }
      for (const pesan of periksaAsal({ extensionElements: null }, sasaran, putusan, nama)) yield [e, ...pesan];
    }
    for (const pesan of periksaAsal(e, sasaran, putusan, [])) yield [e, ...pesan];
    for (const pesan of periksaKata(e, sasaran)) yield [e, pesan];
  }
  for (const e of elemen) {
    for (const { resultVariable: r } of diputus(e)) {
      if (!dibaca.has(r) && !keluaran(e).some((k) => namaDalam(k.source).some((n) => n.name === r)) && !sasaran.python.includes(pythonnya(r))) yield [e, `hasil ${r} tidak dibaca siapa pun; perbaiki ejaan Result variable`];
    }
  }
}

/** Findings for one diagram; `sasaran` comes from kumpulkanNama. */
export async function periksaNama(xml, sasaran) {
  const semua = (await bacaProses(xml)).flatMap((p) => [...periksaProses(p, sasaran)]);
  return semua.map(([{ id }, pesan, ...tentang]) => ({ aturan: 'nama', id, pesan, tentang }));
}

/** Words that a form offers and nobody takes: no gateway, no table, nothing in Python. */
export function periksaPilihan(teks, { dikenal }, syarat) {
  const temuan = [];
  for (const c of JSON.parse(teks).components) {
    for (const { value } of c.values ?? []) {
      if (typeof value === 'string' && ![dikenal, syarat, TANPA_JALAN].some((k) => k.has(value))) temuan.push({ aturan: 'pilihan', id: c.id, pesan: `tidak ada yang menangani pilihan ${value}; gambar jalannya, hapus pilihannya, atau sebut dalam TANPA_JALAN (tools/lint/nama.mjs)` });
    }
  }
  return temuan;
}

const sel = new FeelAnalyzer({ dialect: 'unaryTests', parserDialect: 'camunda', builtins: camundaBuiltins, reservedNameBuiltins: camundaReservedNameBuiltins });

/** Conditions of a decision table's rows: the engine's grammar, and no name, for whatever is compared stands in the column. */
export async function periksaSel(teks) {
  const temuan = [];
  const { rootElement } = await moddleDmn().fromXML(teks);
  for (const { rule = [], input = [] } of (rootElement.drgElement ?? []).map((e) => e.decisionLogic ?? {})) {
    for (const [n, baris] of rule.entries()) {
      for (const [k, { text }] of baris.inputEntry.entries()) {
        const { valid, inputs } = text?.trim() ? sel.analyzeExpression(text) : { valid: true, inputs: [] };
        const kata = inputs?.[0]?.name;
        const salah = !valid ? `${text} tidak dapat dibaca mesin; perbaiki penulisannya` : kata && `${kata} bukan nilai; tulis "${kata}" dalam tanda kutip, atau true atau false`;
        if (salah) temuan.push({ aturan: 'sel', id: `baris ${n + 1}`, pesan: `kolom “${input[k]?.label ?? k + 1}”: ${salah}` });
      }
    }
  }
  return temuan;
}

/** Words that gateways ask for. */
export async function kataSyarat(bpmn) {
  const proses = (await Promise.all(bpmn.map(bacaProses))).flat();
  return new Set(proses.flatMap((p) => [...semuaElemen(p)].flatMap((e) => kata(e.conditionExpression?.body))));
}
