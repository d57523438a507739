/**
 * Draws diagrams as Camunda Modeler shows them.
 *
 *   node gambar.mjs OUTDIR FILE.bpmn…      writes OUTDIR/<name>.svg and OUTDIR/<name>.png, both of one drawing
 *
 * Text is measured with Arimo, which is as wide as Arial, whatever fonts the machine has: the same diagram gives the
 * same SVG. Needs a Chromium or Chrome on PATH, or its path in CHROMIUM; exit status 3 with a plain message if there
 * is none.
 */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { rapikan } from './svg.mjs';

const require = createRequire(import.meta.url);
const NAMA_PERAMBAN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const SKALA = 2;

function peramban() {
  const bisaDijalankan = (berkas) => {
    try {
      accessSync(berkas, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  };
  const folder = (process.env.PATH ?? '').split(path.delimiter);
  const calon = [process.env.CHROMIUM, ...folder.flatMap((f) => NAMA_PERAMBAN.map((nama) => path.join(f, nama)))];
  return calon.find((berkas) => berkas && bisaDijalankan(berkas));
}

/** The page in which diagrams are drawn: bpmn-js, and Arimo under the name that its styles ask for. */
async function siapkan(halaman) {
  const huruf = await readFile(require.resolve('@fontsource/arimo/files/arimo-latin-400-normal.woff2'), 'base64');
  await halaman.setContent(
    `<style>@font-face{font-family:Arial;src:url(data:font/woff2;base64,${huruf})}body{margin:0}</style>` +
      '<div id="kanvas" style="width:100px;height:100px"></div><div id="lembar"></div>',
  );
  await halaman.addScriptTag({ path: require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js') });
  await halaman.evaluate(async () => {
    await document.fonts.load('12px Arial');
    if (!document.fonts.check('12px Arial')) throw new Error('Huruf Arimo tidak termuat.');
  });
}

/** Runs in the page. */
async function keSvg(xml) {
  const penampil = new globalThis.BpmnJS({ container: '#kanvas' });
  await penampil.importXML(xml);
  const { svg } = await penampil.saveSVG();
  const nama = penampil.getDefinitions().rootElements.find((e) => e.$type === 'bpmn:Process')?.name ?? '';
  penampil.destroy();
  return { svg, nama };
}

async function gambar(halaman, berkas, folder) {
  const { svg, nama } = await halaman.evaluate(keSvg, await readFile(berkas, 'utf8'));
  const { teks, lebar, tinggi } = rapikan(svg, nama);
  const keluaran = path.join(folder, path.basename(berkas, '.bpmn'));
  await writeFile(`${keluaran}.svg`, teks);
  await halaman.evaluate((isi) => (document.getElementById('lembar').innerHTML = isi), teks.replace(/^<\?xml.*\n/, ''));
  await halaman.locator('#lembar svg').screenshot({ path: `${keluaran}.png` });
  console.log(`${keluaran}.svg, .png (${lebar} x ${tinggi})`);
}

const [folder, ...berkas] = process.argv.slice(2);
if (!folder || berkas.length === 0) {
  console.error('Pemakaian: node gambar.mjs FOLDER BERKAS.bpmn…');
  process.exit(2);
}
const executablePath = peramban();
if (!executablePath) {
  console.error('Chromium tidak ditemukan. Pasang Chromium atau Chrome, atau isi CHROMIUM dengan letaknya.');
  process.exit(3);
}
mkdirSync(folder, { recursive: true });
const pembuka = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const halaman = await pembuka.newPage({ deviceScaleFactor: SKALA });
  await siapkan(halaman);
  for (const nama of berkas) await gambar(halaman, nama, folder);
} finally {
  await pembuka.close();
}
