import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rapikan } from '../svg.mjs';

const GAYA = 'font-family: Arial, sans-serif; font-size: 11px;';
const ekspor = (acak) => `<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50.1000061035156" viewBox="10 20.1 100 50.1000061035156" version="1.1"><g class="djs-group"><g class="djs-element djs-shape" data-element-id="a" style="display: block;"><g class="djs-visual"><text lineHeight="1.2" style="${GAYA}"><tspan x="10.466552734375">A</tspan></text></g><rect class="djs-hit djs-hit-all" x="0" style="fill: none;"/></g></g><g class="djs-group"><g data-element-id="f1"><defs><marker id="m-${acak}1" orient="auto"><path d="M 1 5"/></marker></defs><path style="marker-end: url(&quot;#m-${acak}1&quot;);"/></g><g data-element-id="f2"><defs><marker id="m-${acak}2" orient="auto"><path d="M 1 5"/></marker></defs><path style="marker-end: url(&quot;#m-${acak}2&quot;);"/></g></g></svg>`;

test('penanda beracak menjadi teks yang sama, satu bagi bentuk yang sama', () => {
  const { teks } = rapikan(ekspor('x9'), 'Judul');
  assert.equal(teks, rapikan(ekspor('q4'), 'Judul').teks);
  assert.equal(teks.match(/<marker /g).length, 1);
  assert.equal(teks.match(/url\(#tanda-1\)/g).length, 1, 'satu gaya bagi kedua alur');
});

test('yang hanya perlu bagi tetikus tidak ikut, pecahan dibulatkan', () => {
  const { teks } = rapikan(ekspor('x9'), 'Judul');
  assert.ok(!teks.includes('djs-'));
  assert.ok(!teks.includes('fill: none'));
  assert.ok(teks.includes('<tspan x="10.47">A</tspan>'));
});

test('gambar bertepi, berlatar putih, berjudul', () => {
  const { teks, lebar, tinggi } = rapikan(ekspor('x9'), 'Satu & <dua>');
  assert.deepEqual([lebar, tinggi], [140, 91]);
  assert.ok(teks.includes('viewBox="-10 0 140 91"'));
  assert.ok(teks.includes('<rect x="-10" y="0" width="140" height="91" fill="#fff"/>'));
  assert.ok(teks.includes('<title>Satu &amp; &lt;dua&gt;</title>'));
});
