/**
 * Tidies what bpmn-js exports: the same drawing gives the same text, an element a line, readable on any background.
 *
 * bpmn-js gives markers random ids, repeats a style at every line, and adds areas that only a mouse needs.
 */

const TEPI = 20;
const MARKAH = /<marker id="([^"]+)"(.*?<\/marker>)/gs;
const HURUF = /font-family: [^;"]*;/;
/** Whoever has no Arial gets one of the same width, as it was measured with. */
const KELUARGA = 'font-family: Arial, Arimo, "Liberation Sans", Helvetica, sans-serif;';

/** Two decimals: the third is a matter of the machine's arithmetic. */
const bulat = (teks) => teks.replace(/-?\d+\.\d{3,}/g, (angka) => String(Math.round(Number(angka) * 100) / 100));

const luput = (teks) => teks.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Names for random ids and for styles, in the order in which they appear. */
function penamaan(awalan) {
  const nama = new Map();
  return { nama, baru: (kunci) => !nama.has(kunci), untuk: (kunci) => nama.get(kunci) ?? nama.set(kunci, `${awalan}${nama.size + 1}`).get(kunci) };
}

/**
 * @param {string} svg as bpmn-js exports it
 * @param {string} judul what the picture shows
 * @returns {{teks: string, lebar: number, tinggi: number}}
 */
export function rapikan(svg, judul) {
  const kotak = svg.match(/viewBox="([^"]+)"/)[1].split(' ').map(Number);
  const [x, y] = kotak.slice(0, 2).map((n) => Math.floor(n) - TEPI);
  const [lebar, tinggi] = [0, 1].map((i) => Math.ceil(kotak[i] + kotak[i + 2]) + TEPI - [x, y][i]);
  const tanda = penamaan('tanda-');
  const gaya = penamaan('g');
  const mentah = bulat(svg.slice(svg.indexOf('>', svg.indexOf('<svg ')) + 1, svg.lastIndexOf('</svg>')));
  const markah = new Map([...mentah.matchAll(MARKAH)].map(([, id, bentuk]) => [id, bentuk]));
  const isi = mentah
    .replace(/<(rect|polyline|path|circle|polygon) [^>]*class="djs-hit[^>]*?(\/>|><\/\1>)/g, '')
    .replace(/ (class="djs-[^"]*"|lineHeight="[^"]*"|xmlns="[^"]*"|style="display: block;")/g, '')
    .replace(MARKAH, (_, id, bentuk) => (tanda.baru(bentuk) ? `<marker id="${tanda.untuk(bentuk)}"${bentuk}` : ''))
    .replace(/url\((?:&quot;|["'])?#([^)"'&]+)(?:&quot;|["'])?\)/g, (_, id) => `url(#${tanda.untuk(markah.get(id))})`)
    .replace(/ style="([^"]+)"/g, (_, isian) => ` class="${gaya.untuk(isian.replace(HURUF, KELUARGA))}"`)
    .replace(/ transform="matrix\(1 0 0 1 0 0\)"/g, '')
    .replace(/<g><\/g>/g, '')
    .replace(/(<g>)*<g data-element-id=/g, '\n$&');
  const aturan = [...gaya.nama].map(([isian, nama]) => `.${nama}{${isian.replaceAll('&quot;', '"')}}`).join('\n');
  const teks = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${lebar}" height="${tinggi}" viewBox="${x} ${y} ${lebar} ${tinggi}" role="img">
<title>${luput(judul)}</title>
<!-- bpmn-js, https://bpmn.io -->
<style>
${aturan}
</style>
<rect x="${x}" y="${y}" width="${lebar}" height="${tinggi}" fill="#fff"/>${isi}
</svg>
`;
  return { teks, lebar, tinggi };
}
