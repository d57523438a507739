/** A name, function or word that nobody knows is found where it is written; what somebody sets passes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periksaFormulir } from '../formulir.mjs';
import { kataSyarat, kumpulkanNama, periksaNama, periksaPilihan } from '../nama.mjs';

const diagram = (id, isi) => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="t">
  <bpmn:process id="${id}" isExecutable="true">${isi}</bpmn:process>
</bpmn:definitions>`;
const perluas = (isi) => `<bpmn:extensionElements>${isi}</bpmn:extensionElements>`;
const syarat = (teks) => `<bpmn:sequenceFlow id="alur" sourceRef="a" targetRef="b"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${teks}</bpmn:conditionExpression></bpmn:sequenceFlow>`;
const waktu = (teks) => `<bpmn:boundaryEvent id="lewat" attachedToRef="hitung"><bpmn:timerEventDefinition id="t"><bpmn:timeDate xsi:type="bpmn:tFormalExpression">${teks}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:boundaryEvent>`;
const TUGAS = `<bpmn:userTask id="putuskan">${perluas('<zeebe:formDefinition formId="putuskan" />')}</bpmn:userTask>`;
const HITUNG = `<bpmn:serviceTask id="hitung">${perluas('<zeebe:taskDefinition type="hitung-tenggat" /><zeebe:ioMapping><zeebe:output source="=batas" target="batas" /></zeebe:ioMapping>')}</bpmn:serviceTask>`;
const tabel = (hasil = 'aturan', kolom = 'lama') =>
  `<bpmn:businessRuleTask id="tabel">${perluas(`<zeebe:calledDecision decisionId="tenggat" resultVariable="${hasil}" /><zeebe:ioMapping><zeebe:output source="=${hasil}.${kolom}" target="lama" /></zeebe:ioMapping>`)}</bpmn:businessRuleTask>`;
const panggil = (proses, masukan, keluaran) =>
  `<bpmn:callActivity id="panggil">${perluas(`<zeebe:calledElement processId="${proses}" /><zeebe:ioMapping><zeebe:input source="=${masukan.replaceAll('"', '&#34;')}" target="jenis" /><zeebe:output source="=${keluaran}" target="${keluaran}" /></zeebe:ioMapping>`)}</bpmn:callActivity>`;
const DMN = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="D" namespace="n"><decision id="tenggat" name="T">
  <decisionTable id="t"><output id="o1" name="lama" /><output id="o2" name="jenisHari" /></decisionTable></decision></definitions>`;
const formulir = (...values) => JSON.stringify({ id: 'putuskan', components: [{ type: 'radio', id: 'medan', key: 'putusan', values: values.map((value) => ({ label: 'L', value })) }] });
const ANAK = diagram('anak', `<bpmn:endEvent id="e">${perluas('<zeebe:ioMapping><zeebe:output source="=&#34;SEPAKAT&#34;" target="hasilAnak" /></zeebe:ioMapping>')}</bpmn:endEvent>`);
const ANAK_LAIN = diagram('anak-lain', '');
const sasaran = (xml) => kumpulkanNama({ bpmn: [xml, ANAK, ANAK_LAIN], dmn: [DMN], form: [formulir('YA', 'TIDAK')], python: '"LAHP"' });
const pesan = async (isi) => {
  const xml = diagram('probe', isi);
  return (await periksaNama(xml, await sasaran(xml))).map((t) => `${t.id}: ${t.pesan}`);
};

for (const [sebutan, isi] of [
  ['a field of the form', TUGAS + syarat('=putusan = "YA"')],
  ['a timer on what was worked out', HITUNG + waktu('=batas')],
  ['a column of a table', tabel() + syarat('=lama &gt; 3')],
  ['the result of a called process', panggil('anak', '"LAHP"', 'hasilAnak') + syarat('=hasilAnak = "SEPAKAT"')],
  ['a function of the engine', TUGAS + syarat('=list contains([putusan], "YA")')],
]) {
  test(`${sebutan} passes`, async () => assert.deepEqual(await pesan(isi), []));
}

for (const [sebutan, isi, id, kata] of [
  ['a misspelt variable in a condition', TUGAS + syarat('=putusann = "YA"'), 'alur', 'putusann, yang bukan fungsi mesin'],
  ['a misspelt function', TUGAS + syarat('=list contain([putusan], "YA")'), 'alur', 'list contain, yang bukan fungsi mesin'],
  ['a misspelt word in a condition', TUGAS + syarat('=putusan = "YAA"'), 'alur', '"YAA" tidak dihasilkan'],
  ['a misspelt variable in a timer', HITUNG + waktu('=bataas') + syarat('=batas = null'), 'lewat', 'bataas, yang bukan fungsi mesin'],
  ['a column that the table lacks', tabel('aturan', 'lamaa'), 'tabel', 'aturan.lamaa bukan kolom tenggat.dmn'],
  ['an input that nobody sets', panggil('anak', 'jenisSurat', 'hasilAnak'), 'panggil', 'jenisSurat, yang bukan fungsi mesin'],
  ['a word handed over that nobody knows', panggil('anak', '"LAHPP"', 'hasilAnak'), 'panggil', '"LAHPP" tidak dikenal'],
  ['another process than the one whose result is read', panggil('anak-lain', '"LAHP"', 'hasilAnak'), 'panggil', 'hasilAnak tidak dihasilkan proses anak-lain'],
  ['a result that is read nowhere', tabel().replace('resultVariable="aturan"', 'resultVariable="aturran"'), 'tabel', 'aturran tidak dibaca siapa pun'],
]) {
  test(`${sebutan} is named with its element`, async () => {
    const temuan = await pesan(isi);
    assert.ok(temuan.some((t) => t.startsWith(`${id}: `) && t.includes(kata)), temuan.join('\n') || 'tidak ada temuan');
  });
}

test('a choice that no gateway takes is found, one that some takes is not', async () => {
  const xml = diagram('probe', TUGAS + syarat('=putusan = "YA"'));
  const [s, jalan] = [await sasaran(xml), await kataSyarat([xml])];
  assert.deepEqual(periksaPilihan(formulir('YA', 'LAHP'), s, jalan), []);
  const [temuan, ...lain] = periksaPilihan(formulir('YA', 'TUNDA'), s, jalan);
  assert.deepEqual([temuan.id, lain], ['medan', []]);
  assert.ok(temuan.pesan.includes('pilihan TUNDA; gambar jalannya'), temuan.pesan);
});

const radio = (lain) => JSON.stringify({
  executionPlatform: 'Camunda Cloud', executionPlatformVersion: '8.6.0', schemaVersion: 17, id: 'f', type: 'default',
  components: [{ type: 'radio', id: 'm', key: 'putusan', label: 'L', values: [{ label: 'Ya', value: true }, { label: 'Tidak', value: false }], validate: { required: true }, ...lain }],
});
test('a choice that may be left out, and a yes that is text, are refused', () => {
  const aturan = (teks) => periksaFormulir(teks, 'f').map((t) => t.aturan);
  assert.deepEqual(aturan(radio({})), []);
  assert.deepEqual(aturan(radio({ validate: { required: false } })), ['wajib']);
  assert.deepEqual(aturan(radio({ values: [{ label: 'Ya', value: 'true' }, { label: 'Tidak', value: false }] })), ['jenis-nilai']);
});
