/** Every geometry rule stays silent on a clean diagram and fires, alone, on a probe that breaks just it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NAMA_ATURAN, periksaGeometri } from '../geometri.mjs';
import { probe } from './probe.mjs';

/** [rule, id of the culprit, what is moved out of place] */
const PROBE = [
  ['alur-bersilangan', 'a4', ({ alur }) => {
    alur.a7.titik = [[280, 178], [280, 220], [420, 220], [420, 330], [280, 330], [280, 298]];
  }],
  ['alur-bersilangan', 'a6', ({ alur }) => {
    alur.a6.titik = [[580, 280], [640, 280], [640, 200], [610, 200], [610, 300], [640, 300], [640, 330], [680, 330], [680, 298]];
  }],
  ['alur-bersilangan', 'a1', ({ alur }) => {
    alur.a1.titik = [[118, 102], [118, 60], [340, 60], [340, 121], [300, 121]];
  }],
  ['alur-menembus-elemen', 'a4', ({ alur }) => {
    alur.a4.titik = [[390, 145], [390, 200], [530, 200], [530, 60], [530, 240]];
  }],
  ['alur-menembus-elemen', 'a7', ({ alur }) => {
    alur.a7.titik = [[280, 142], [280, 178], [280, 262]];
  }],
  ['alur-tidak-menempel', 'a2', ({ alur }) => {
    alur.a2.titik = [[300, 120], [355, 120]];
  }],
  ['alur-tidak-menempel', 'a4', ({ alur }) => {
    alur.a4.titik = [[370, 145], [370, 280], [480, 280]];
  }],
  ['alur-miring', 'a5', ({ alur }) => {
    alur.a5.titik = [[580, 100], [662, 120]];
  }],
  ['label-tertindih', 'a3', ({ alur }) => {
    alur.a3.label = [440, 112, 14, 14];
  }],
  ['label-tertindih', 'pilih', ({ unsur }) => {
    unsur.pilih.label = [480, 90, 24, 14];
  }],
  ['label-tertindih', 'pilih', ({ unsur, alur }) => {
    alur.a3.label = [unsur.pilih.label[0] + 4, 70, 14, 14];
  }],
  ['label-tertindih', 'mulai', ({ unsur }) => {
    delete unsur.mulai.label;
  }],
  ['teks-tidak-muat', 'akhir', ({ unsur }) => {
    unsur.akhir.nama = 'Akhir yang namanya jauh terlalu panjang bagi labelnya';
  }],
  ['teks-tidak-muat', 'kirim', ({ unsur }) => {
    unsur.kirim.nama = 'Pertanggungjawabankan';
  }],
  ['elemen-tertindih', 'kirim', ({ unsur }) => {
    unsur.tolak.kotak = [480, 140, 100, 80];
  }],
  ['di-luar-wadah', 'telat', ({ unsur }) => {
    unsur.telat.kotak = [262, 170, 36, 36];
  }],
  ['di-luar-wadah', 'batal', (p) => {
    p.wadah = [80, 40, 600, 320];
  }],
  ['arah', 'probe', ({ unsur, alur }) => {
    for (const u of Object.values(unsur)) for (const k of [u.kotak, u.label].filter(Boolean)) k[0] = 1000 - k[0] - k[2];
    for (const a of Object.values(alur)) {
      if (a.label) a.label[0] = 1000 - a.label[0] - a.label[2];
      for (const t of a.titik) t[0] = 1000 - t[0];
    }
  }],
  ['alur-menembus-elemen', 'a4', ({ alur }) => {
    alur.a4.titik = [[390, 95], [390, 280], [480, 280]];
  }],
  ['elemen-tertindih', 'kirim', ({ unsur }) => {
    unsur.tolak.kotak = [480, 162, 100, 80];
  }],
  ['teks-tidak-muat', 'kirim', ({ unsur }) => {
    unsur.kirim.nama = 'Sampaikan kepada pihak lain';
  }],
  ['terlalu-lebar', 'probe', ({ unsur, alur }) => {
    unsur.akhir.kotak[0] = 2000;
    unsur.akhir.label[0] = 2000;
    alur.a5.titik[1][0] = 2000;
  }],
  ['tanpa-gambar', 'mulai', ({ unsur }) => {
    delete unsur.mulai.kotak;
  }],
];

test('the clean probe has no finding', async () => {
  assert.deepEqual(await periksaGeometri(probe()), []);
});

test('a clean probe inside a subprocess has no finding', async () => {
  assert.deepEqual(await periksaGeometri(probe((p) => { p.wadah = [80, 40, 660, 320]; })), []);
});

for (const [aturan, id, ubah] of PROBE) {
  test(`${aturan} fires on ${id}: ${String(ubah).split('\n')[1].trim()}`, async () => {
    const temuan = await periksaGeometri(probe(ubah));
    assert.ok(temuan.some((t) => t.aturan === aturan && t.id === id), JSON.stringify(temuan));
  });
}

test('every rule has a probe', () => {
  assert.deepEqual(new Set(PROBE.map(([aturan]) => aturan)), new Set(NAMA_ATURAN));
});
