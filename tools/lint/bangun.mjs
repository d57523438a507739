/**
 * Bundles periksa.mjs with its libraries into the file that the Python package carries.
 *
 *   node bangun.mjs [--check]      --check compares with the file that is there, status 1 where it is stale
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { SET_BPMN, SET_DMN } from './aturan.mjs';

const letak = (l) => fileURLToPath(new URL(l, import.meta.url));
const TUJUAN = letak('../../src/pksbpmn/camunda/checking/periksa.mjs');

const modul = [...new Set([...Object.values(SET_BPMN).flat(), ...SET_DMN].map(([, m]) => m))];
const aturan = `${modul.map((m, i) => `import a${i} from '${m}';`).join('\n')}
export const SET_BPMN = ${JSON.stringify(SET_BPMN)};
export const SET_DMN = ${JSON.stringify(SET_DMN)};
const PABRIK = {${modul.map((m, i) => `'${m}': a${i}`).join(', ')}};
export const pabrik = (modul) => PABRIK[modul];
`;

/** Whose work is in the bundle, under which licence: it is handed on with it. */
async function hak(berkas) {
  const paket = new Set(berkas.map((b) => b.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]).filter(Boolean));
  const isi = await Promise.all([...paket].map(async (p) => JSON.parse(await readFile(`${p}/package.json`, 'utf8'))));
  const baris = isi.map(({ name, version, license }) => ` * ${name} ${version}: ${license}`);
  return `/*! Built by tools/lint/bangun.mjs from tools/lint and, under their own licences:\n${[...new Set(baris)].sort().join('\n')}\n */\n`;
}

const { outputFiles, metafile } = await build({
  entryPoints: [letak('periksa.mjs')],
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  charset: 'utf8',
  legalComments: 'eof',
  write: false,
  metafile: true,
  plugins: [{ name: 'aturan', setup: (b) => b.onLoad({ filter: /[\\/]lint[\\/]aturan\.mjs$/ }, () => ({ contents: aturan, resolveDir: letak('.') })) }],
});
const baru = (await hak(Object.keys(metafile.inputs))) + outputFiles[0].text;
if (process.argv.includes('--check')) {
  if ((await readFile(TUJUAN, 'utf8').catch(() => '')) !== baru) {
    console.error('src/pksbpmn/camunda/checking/periksa.mjs tidak sesuai dengan tools/lint: jalankan `make bundel`.');
    process.exitCode = 1;
  }
} else await writeFile(TUJUAN, baru);
