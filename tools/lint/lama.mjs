/** How long anything takes stands in tenggat.dmn: no diagram says it itself, and what it makes of a row fits the row's unit. */
import { moddle, moddleDmn } from './denah.mjs';
import { perluasan } from './elemen.mjs';

const TABEL = 'tenggat';
/** A duration as ISO 8601 writes it, alone, in a text, or in a repeating interval. */
const DURASI = /\bP(?=\d|T\d)(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?/;
/** One that is put together from a number. */
const DURASI_TERSUSUN = /"PT?"\s*\+\s*(?:string\(\s*)?"?\d/;
/** A day. The last one of all stands for "never". */
const TANGGAL = /\b(?!9999-12-31)\d{4}-\d\d-\d\d/;
/** What a diagram makes of a row, and the unit that the row must have for it. */
const DARI_BARIS = /"(PT?)"\s*\+\s*string\([\w.]+\.lama\)\s*\+\s*"(\w)"/g;
const SATUAN = { P_D: 'KALENDER', PT_H: 'JAM', P_M: 'BULAN' };

/**
 * @param {string[]} dmn texts of the decision tables
 * @returns {Promise<Map<string, Set<string>>>} units of tenggat.dmn by kind of request or deadline
 */
export async function bacaSatuan(dmn) {
  const akar = await Promise.all(dmn.map((xml) => moddleDmn().fromXML(xml)));
  const tabel = akar.flatMap(({ rootElement }) => rootElement.drgElement ?? []).find((e) => e.id === TABEL)?.decisionLogic;
  const kolom = (tabel?.output ?? []).findIndex((o) => o.name === 'jenisHari');
  const satuan = new Map();
  for (const baris of tabel?.rule ?? []) {
    for (const jenis of teksDalam(baris.inputEntry[0].text)) {
      if (!satuan.has(jenis)) satuan.set(jenis, new Set());
      satuan.get(jenis).add(...teksDalam(baris.outputEntry[kolom].text));
    }
  }
  return satuan;
}

const teksDalam = (ungkapan) => [...ungkapan.matchAll(/"([^"]*)"/g)].map((m) => m[1]);

/** Everything below `akar` that is contained in it, with the element that has an id. */
function* semua(akar, pemilik = akar) {
  const milik = akar.id && akar.$type.startsWith('bpmn:') && !akar.$type.endsWith('EventDefinition') ? akar : pemilik;
  yield [akar, milik];
  for (const { name, isReference } of akar.$descriptor?.properties ?? []) {
    if (isReference) continue;
    for (const nilai of [akar[name]].flat()) if (nilai?.$type) yield* semua(nilai, milik);
  }
}

/** The expressions of one node: texts that begin with "=", and what a timer says without one. */
function* ungkapan(simpul) {
  for (const { name, isReference } of simpul.$descriptor.properties) {
    const nilai = isReference ? null : simpul[name];
    if (typeof nilai === 'string' && nilai.startsWith('=')) yield nilai;
  }
}

const WAKTU = ['timeDuration', 'timeCycle', 'timeDate'];

function* periksaWaktu(simpul) {
  const waktu = WAKTU.map((w) => simpul[w]?.body).filter((b) => b !== undefined);
  const jadwal = simpul.$type === 'zeebe:TaskSchedule' ? [simpul.dueDate, simpul.followUpDate].filter(Boolean) : [];
  for (const teks of [...waktu, ...jadwal]) {
    if (!teks.startsWith('=')) yield `${teks} tertulis; pakai ungkapan yang lamanya dari tenggat.dmn`;
    else if (TANGGAL.test(teks)) yield `${teks} memuat tanggal tetap; pakai ungkapan yang tanggalnya dari perkara`;
  }
}

function* periksaUngkapan(simpul) {
  for (const teks of ungkapan(simpul)) {
    if (DURASI.test(teks) || DURASI_TERSUSUN.test(teks)) yield `${teks} memuat lama tetap; pindahkan ke tenggat.dmn`;
  }
}

function* periksaBaris(tugas, satuan) {
  if (!perluasan(tugas, 'zeebe:CalledDecision').some((d) => d.decisionId === TABEL)) return;
  const petaan = perluasan(tugas, 'zeebe:IoMapping')[0];
  const jenis = (petaan?.inputParameters ?? []).filter((i) => i.target === 'jenisPermintaan').flatMap((i) => teksDalam(i.source));
  for (const { source } of petaan?.outputParameters ?? []) {
    for (const [, awal, akhir] of source.matchAll(DARI_BARIS)) {
      const perlu = SATUAN[`${awal}_${akhir}`] ?? 'satuan lain';
      if (jenis.length === 0) yield `${source} dibuat dari baris yang tidak disebut; isi jenisPermintaan pada pemetaan masukan`;
      for (const j of jenis) {
        const ada = [...(satuan.get(j) ?? ['tanpa baris'])];
        if (ada.some((s) => s !== perlu)) yield `${source} memerlukan ${perlu}, padahal ${j} dalam tenggat.dmn: ${ada.join(', ')}; samakan satuannya`;
      }
    }
  }
}

/** Findings for one diagram; `satuan` comes from bacaSatuan. */
export async function periksaLama(xml, satuan) {
  const { rootElement } = await moddle().fromXML(xml);
  const temuan = [];
  for (const proses of rootElement.rootElements.filter((e) => e.$type === 'bpmn:Process')) {
    for (const [simpul, { id }] of semua(proses)) {
      for (const pesan of [...periksaWaktu(simpul), ...periksaUngkapan(simpul)]) temuan.push({ aturan: 'lama-tertulis', id, pesan });
      for (const pesan of periksaBaris(simpul, satuan)) temuan.push({ aturan: 'satuan-tenggat', id, pesan });
    }
  }
  return temuan;
}
