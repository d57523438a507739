/**
 * All checks of the diagrams, decision tables and forms, with one line of summary per rule set.
 *
 *   node periksa.mjs [PROJECT]      PROJECT: folder that holds bpmn/ and workers/ (default: two levels up)
 *
 * Exit status 1 if there is a finding, 2 if there is no diagram.
 */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SET_BPMN, periksaBpmn, periksaDmn } from './diagram.mjs';
import { periksaFormulir } from './formulir.mjs';
import { periksaGeometri } from './geometri.mjs';
import { periksaKanonik } from './kanonik.mjs';
import { bacaSatuan, periksaLama } from './lama.mjs';
import { kataSyarat, kumpulkanNama, periksaNama, periksaPilihan } from './nama.mjs';
import { isianFormulir, periksaPakai } from './pakai.mjs';
import { kumpulkanSasaran, periksaDokumentasi, periksaRujukan } from './rujukan.mjs';

const proyek = path.resolve(process.argv[2] ?? fileURLToPath(new URL('../..', import.meta.url)));

async function baca(folder, akhiran) {
  const letak = path.join(proyek, folder);
  const nama = (await readdir(letak).catch(() => [])).filter((n) => n.endsWith(akhiran)).sort();
  return Promise.all(nama.map(async (n) => ({ nama: n, jenis: akhiran, teks: await readFile(path.join(letak, n), 'utf8') })));
}

/** Everything in Python that may know a word of the diagrams. */
async function bacaPython() {
  const isi = await readdir(path.join(proyek, 'src'), { recursive: true }).catch(() => []);
  const nama = isi.filter((n) => n.endsWith('.py') && !n.endsWith('names.py')).map((n) => path.join(proyek, 'src', n));
  return (await Promise.all(nama.map((n) => readFile(n, 'utf8')))).join('\n');
}

const [bpmn, dmn, form, pekerja] = await Promise.all([baca('bpmn', '.bpmn'), baca('bpmn', '.dmn'), baca('bpmn', '.form'), baca('workers', '.py')]);
if (bpmn.length === 0) {
  console.error(`Tidak ada diagram di ${path.join(proyek, 'bpmn')}.`);
  process.exit(2);
}
const teks = (berkas) => berkas.map((b) => b.teks);
const tanpaAkhiran = (b) => path.basename(b.nama, b.jenis);
const sasaran = await kumpulkanSasaran({ bpmn: teks(bpmn), dmn: teks(dmn), form: form.map(tanpaAkhiran), pekerja: teks(pekerja) });
const python = [await bacaPython(), ...teks(pekerja)].join('\n');
const nama = await kumpulkanNama({ bpmn: teks(bpmn), dmn: teks(dmn), form: teks(form), python });
const syarat = await kataSyarat(teks(bpmn));
const isian = isianFormulir(teks(form));
const satuan = await bacaSatuan(teks(dmn));

const SET = [
  ...Object.keys(SET_BPMN).map((set) => [set, bpmn, (b) => periksaBpmn(b.teks, set)]),
  ['dmnlint recommended', dmn, (b) => periksaDmn(b.teks)],
  ['formulir', form, (b) => periksaFormulir(b.teks, tanpaAkhiran(b))],
  ['bentuk kanonik', [...bpmn, ...dmn, ...form], (b) => periksaKanonik(b.teks, b.jenis)],
  ['geometri', bpmn, (b) => periksaGeometri(b.teks)],
  ['dokumentasi', bpmn, (b) => periksaDokumentasi(b.teks)],
  ['lama dari tenggat.dmn', bpmn, (b) => periksaLama(b.teks, satuan)],
  ['rujukan', bpmn, (b) => periksaRujukan(b.teks, sasaran)],
  ['nama', bpmn, (b) => periksaNama(b.teks, nama)],
  ['pilihan', form, (b) => periksaPilihan(b.teks, nama, syarat)],
  ['pakai', bpmn, (b) => periksaPakai(b.teks, isian)],
];

let jumlah = 0;
for (const [set, berkas, periksa] of SET) {
  const temuan = [];
  for (const b of berkas) {
    const hasil = await Promise.resolve(periksa(b)).catch((e) => [{ aturan: 'galat', id: '', pesan: e.message }]);
    temuan.push(...hasil.map((t) => ({ ...t, berkas: b.nama })));
  }
  console.log(`${set.padEnd(22)} ${String(berkas.length).padStart(3)} berkas, ${temuan.length} temuan`);
  for (const t of temuan) console.log(`  ${t.berkas}: ${t.aturan}: ${t.id} ${t.pesan}`);
  jumlah += temuan.length;
}
process.exitCode = jumlah ? 1 : 0;
