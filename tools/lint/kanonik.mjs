/** The form in which Camunda Modeler writes a file; in which order bpmn-js puts what is drawn, simpan.mjs asks it. */
import { moddle, moddleDmn } from './denah.mjs';

function bandingkan(asli, tersimpan) {
  if (asli === tersimpan) return [];
  const [a, b] = [asli.split('\n'), tersimpan.split('\n')];
  const i = a.findIndex((baris, n) => baris !== b[n]);
  const nomor = i < 0 ? a.length : i + 1;
  return [{ aturan: 'kanonik', id: `baris ${nomor}`, pesan: `akan disimpan sebagai: ${(b[nomor - 1] ?? '').trim() || '(tidak ada)'}` }];
}

async function simpanUlang(alat, xml) {
  const { rootElement } = await alat.fromXML(xml);
  return (await alat.toXML(rootElement, { format: true })).xml;
}

/** Modeler writes a form without a final line break; one is allowed here, since editors add it. */
const simpanFormulir = (teks) => JSON.stringify(JSON.parse(teks), null, 2) + (teks.endsWith('\n') ? '\n' : '');

/** Findings for a .bpmn, .dmn or .form text: where saving it would change it first. */
export async function periksaKanonik(teks, jenis) {
  if (jenis === '.form') return bandingkan(teks, simpanFormulir(teks));
  return bandingkan(teks, await simpanUlang(jenis === '.bpmn' ? moddle() : moddleDmn(), teks));
}
