/**
 * Saves the diagrams in bpmn/ as Camunda Modeler does, so that opening and saving one gives an empty diff: bpmn-js puts
 * what is drawn into an order of its own, which the form of the XML alone does not tell.
 *
 *   node simpan.mjs [--check]      --check compares with the files that are there, status 1 where one would change
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { muatModeler } from './modeler.mjs';

const BPMN = fileURLToPath(new URL('../../bpmn', import.meta.url));

/** The text that Modeler writes for a diagram, by a function that keeps bpmn-js loaded. */
export async function penyimpan() {
  const { baru, Urutan } = await muatModeler();
  return async (xml) => {
    const modeler = baru(Urutan);
    const { warnings } = await modeler.importXML(xml);
    if (warnings.length) throw new Error(warnings.map((w) => w.message).join('\n'));
    return (await modeler.saveXML({ format: true })).xml;
  };
}

async function utama(periksaSaja) {
  const simpan = await penyimpan();
  const lain = [];
  for (const nama of (await readdir(BPMN)).filter((n) => n.endsWith('.bpmn')).sort()) {
    const asli = await readFile(join(BPMN, nama), 'utf8');
    const tersimpan = await simpan(asli);
    if (tersimpan === asli) continue;
    lain.push(nama);
    if (!periksaSaja) await writeFile(join(BPMN, nama), tersimpan);
  }
  if (!lain.length) return;
  console.log(periksaSaja ? `Camunda Modeler would save these otherwise; run \`npm run simpan\` in tools/lint: ${lain.join(', ')}` : `saved: ${lain.join(', ')}`);
  if (periksaSaja) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await utama(process.argv.includes('--check'));
