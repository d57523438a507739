/**
 * Renders diagrams and decision tables as Camunda Modeler shows them.
 *
 *   node gambar.mjs OUTDIR FILE.bpmn|FILE.dmn…      writes OUTDIR/<name>.bpmn.png, OUTDIR/<name>.dmn.png
 *
 * Needs a Chromium or Chrome on PATH, or its path in CHROMIUM; exit status 3 with a plain message if there is none.
 */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const NAMA_PERAMBAN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const TEPI = 20;
const SKALA = 2;
/** Room in which a viewer lays out its content before the picture is cut to it, px; a smaller one hides rows. */
const RUANG = 6000;

/** Viewer bundle and style sheets for each kind of file. */
const PENAMPIL = {
  '.bpmn': {
    skrip: 'bpmn-js/dist/bpmn-viewer.production.min.js',
    gaya: ['bpmn-js/dist/assets/diagram-js.css', 'bpmn-js/dist/assets/bpmn-js.css'],
    tampilkan: tampilkanBpmn,
  },
  '.dmn': {
    skrip: 'dmn-js/dist/dmn-viewer.production.min.js',
    gaya: ['diagram-js', 'dmn-js-shared', 'dmn-js-drd', 'dmn-js-decision-table', 'dmn-js-literal-expression'].map(
      (nama) => `dmn-js/dist/assets/${nama}.css`,
    ),
    tampilkan: tampilkanDmn,
  },
};

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

/** Runs in the page: draws the diagram and returns the size it needs in px. */
async function tampilkanBpmn({ xml, tepi }) {
  const penampil = new globalThis.BpmnJS({ container: '#kanvas' });
  await penampil.importXML(xml);
  const kanvas = penampil.get('canvas');
  const { x, y, width, height } = kanvas.viewbox().inner;
  const ukuran = { width: Math.ceil(width + 2 * tepi), height: Math.ceil(height + 2 * tepi) };
  Object.assign(document.getElementById('kanvas').style, { width: `${ukuran.width}px`, height: `${ukuran.height}px` });
  kanvas.resized();
  kanvas.viewbox({ x: x - tepi, y: y - tepi, ...ukuran });
  return ukuran;
}

/** Runs in the page: opens the first decision table and returns the size it needs in px. */
async function tampilkanDmn({ xml, tepi }) {
  const penampil = new globalThis.DmnJS({ container: '#kanvas' });
  await penampil.importXML(xml);
  const tabel = penampil.getViews().find((v) => v.type === 'decisionTable') ?? penampil.getViews()[0];
  await penampil.open(tabel);
  const isi = document.querySelector('.tjs-table') ?? document.querySelector('.dmn-literal-expression-container');
  const { right, bottom } = isi.getBoundingClientRect();
  return { width: Math.ceil(right) + tepi, height: Math.ceil(bottom) + tepi };
}

async function render(halaman, berkas, keluaran) {
  const penampil = PENAMPIL[path.extname(berkas)];
  if (!penampil) throw new Error(`${berkas}: hanya .bpmn dan .dmn yang dapat digambar`);
  await halaman.setViewportSize({ width: RUANG, height: RUANG });
  await halaman.setContent(
    '<style>body{margin:0;background:#fff}.bjs-powered-by,.powered-by,.dmn-js-parent .view-drd{display:none!important}</style>' +
      `<div id="kanvas" style="width:${RUANG}px;height:${RUANG}px"></div>`,
  );
  for (const gaya of penampil.gaya) await halaman.addStyleTag({ path: require.resolve(gaya) });
  await halaman.addScriptTag({ path: require.resolve(penampil.skrip) });
  const ukuran = await halaman.evaluate(penampil.tampilkan, { xml: await readFile(berkas, 'utf8'), tepi: TEPI });
  await halaman.setViewportSize(ukuran);
  await halaman.screenshot({ path: keluaran, clip: { x: 0, y: 0, ...ukuran } });
  console.log(`${keluaran} (${ukuran.width} x ${ukuran.height})`);
}

const [folder, ...berkas] = process.argv.slice(2);
if (!folder || berkas.length === 0) {
  console.error('Pemakaian: node gambar.mjs FOLDER BERKAS…');
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
  for (const nama of berkas) await render(halaman, nama, path.join(folder, `${path.basename(nama)}.png`));
} finally {
  await pembuka.close();
}
