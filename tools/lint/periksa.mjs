/**
 * Everything about diagrams, decision tables and forms that needs the engine's grammar and Modeler's own libraries.
 *
 * `pksbpmn periksa` writes {berkas: {name: text}, hanya: names or null, python, variabel} on standard input and reads a
 * list of findings {berkas, aturan, id, pesan} from standard output. It is bundled with all its libraries (bangun.mjs).
 */
import { text } from 'node:stream/consumers';
import { periksaBpmn, periksaDmn } from './diagram.mjs';
import { periksaFormulir } from './formulir.mjs';
import { periksaGeometri } from './geometri.mjs';
import { periksaKanonik } from './kanonik.mjs';
import { bacaSatuan, periksaLama } from './lama.mjs';
import { kataSyarat, kumpulkanNama, periksaNama, periksaPilihan, periksaSel } from './nama.mjs';

const { berkas, hanya, python, variabel } = JSON.parse(await text(process.stdin));
const jenis = (akhiran) => Object.entries(berkas).filter(([nama]) => nama.endsWith(akhiran)).map(([nama, teks]) => ({ nama, teks, akhiran }));
const [bpmn, dmn, form] = [jenis('.bpmn'), jenis('.dmn'), jenis('.form')];
const teks = (daftar) => daftar.map((b) => b.teks);

const nama = await kumpulkanNama({ bpmn: teks(bpmn), dmn: teks(dmn), form: teks(form), python, variabel });
const syarat = await kataSyarat(teks(bpmn));
const satuan = await bacaSatuan(teks(dmn));

/** In the order of causes: a misspelt name is told before what the linters say of it. */
const PEMERIKSAAN = [
  [bpmn, (b) => periksaNama(b.teks, nama)],
  [form, (b) => periksaFormulir(b.teks, b.nama.slice(0, -b.akhiran.length))],
  [form, (b) => periksaPilihan(b.teks, nama, syarat)],
  [bpmn, (b) => periksaLama(b.teks, satuan)],
  [bpmn, (b) => periksaBpmn(b.teks)],
  [dmn, (b) => periksaSel(b.teks)],
  [dmn, (b) => periksaDmn(b.teks)],
  [bpmn, (b) => periksaGeometri(b.teks)],
  [[...bpmn, ...dmn, ...form], (b) => periksaKanonik(b.teks, b.akhiran)],
];

const temuan = [];
for (const [daftar, periksa] of PEMERIKSAAN) {
  for (const b of daftar.filter((d) => hanya === null || hanya.includes(d.nama))) {
    const hasil = await Promise.resolve(b).then(periksa).catch((e) => [{ aturan: 'galat', id: '', pesan: e.message }]);
    temuan.push(...hasil.map((t) => ({ ...t, berkas: b.nama })));
  }
}
process.stdout.write(JSON.stringify(temuan));
