/**
 * Bundles periksa.mjs and cakupan.mjs with their libraries into the files that the Python package carries.
 *
 *   node bangun.mjs [--check]      --check compares with the files that are there, status 1 where one is stale
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { SET_BPMN, SET_DMN } from './aturan.mjs';

const letak = (l) => fileURLToPath(new URL(l, import.meta.url));

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
  const sendiri = await Promise.all([...paket].filter((_, i) => isi[i].license.startsWith('SEE')).map((p) => readFile(`${p}/LICENSE`, 'utf8')));
  return `/*! Built by tools/lint/bangun.mjs from tools/lint and, under their own licences:\n${[...new Set(baris)].sort().join('\n')}\n */\n${sendiri.map((teks) => `/*!\n${teks.trim()}\n */\n`).join('')}`;
}

const DIBANGUN = [
  {
    asal: 'periksa.mjs',
    tujuan: 'src/pksbpmn/camunda/checking/periksa.mjs',
    cara: {
      platform: 'node',
      target: 'node20',
      format: 'esm',
      plugins: [{ name: 'aturan', setup: (b) => b.onLoad({ filter: /[\\/]lint[\\/]aturan\.mjs$/ }, () => ({ contents: aturan, resolveDir: letak('.') })) }],
    },
  },
  {
    asal: 'cakupan.mjs',
    tujuan: 'src/pksbpmn/testing/cakupan.js',
    cara: { platform: 'browser', target: 'es2022', format: 'iife', loader: { '.css': 'text' } },
  },
];

async function bangun({ asal, tujuan, cara }) {
  const { outputFiles, metafile } = await build({
    entryPoints: [letak(asal)],
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'eof',
    write: false,
    metafile: true,
    ...cara,
  });
  const baru = (await hak(Object.keys(metafile.inputs))) + outputFiles[0].text;
  const berkas = letak(`../../${tujuan}`);
  if (!process.argv.includes('--check')) await writeFile(berkas, baru);
  else if ((await readFile(berkas, 'utf8').catch(() => '')) !== baru) {
    console.error(`${tujuan} tidak sesuai dengan tools/lint: jalankan \`make bundel\`.`);
    process.exitCode = 1;
  }
}

for (const satu of DIBANGUN) await bangun(satu);
