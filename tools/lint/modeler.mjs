/** bpmn-js as in Camunda Modeler, without a browser; its modules name each other in a way that only a bundler follows. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const letak = (l) => fileURLToPath(new URL(l, import.meta.url));

const ISI = `export { default as Modeler } from 'bpmn-js-headless/lib/Modeler';
export { default as Urutan } from 'bpmn-js/lib/features/di-ordering';
export { CloudElementTemplatesCoreModule as Templat } from 'bpmn-js-element-templates/core';`;

/** What needs a browser to measure a text: labels keep the place that they have. */
const TANPA_LAYAR = { textRenderer: ['value', { getExternalLabelBounds: (b) => b, getTextAnnotationBounds: (b) => b, getDefaultStyle: () => ({}), getExternalStyle: () => ({}) }] };

async function muat() {
  const folder = await mkdtemp(letak('./.modeler-'));
  try {
    const berkas = join(folder, 'modeler.mjs');
    await build({ stdin: { contents: ISI, resolveDir: letak('.') }, bundle: true, platform: 'node', format: 'esm', outfile: berkas, logLevel: 'error' });
    return await import(pathToFileURL(berkas));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** `baru(...modules)` opens one more; beside it the modules that a caller may want: templates, and the order of what is drawn. */
export async function muatModeler() {
  const [{ Modeler, Urutan, Templat }, zeebe, modeler] = await Promise.all([
    muat(),
    ...['zeebe-bpmn-moddle/resources/zeebe.json', 'modeler-moddle/resources/modeler.json'].map(async (l) => JSON.parse(await readFile(letak(`node_modules/${l}`), 'utf8'))),
  ]);
  const baru = (...lain) => new Modeler({ additionalModules: [TANPA_LAYAR, ...lain], moddleExtensions: { zeebe, modeler } });
  return { baru, Urutan, Templat };
}
