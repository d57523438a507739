/** Every rule set is really switched on: it is silent on a good input and fires on a broken one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periksaBpmn, periksaDmn } from '../diagram.mjs';
import { periksaFormulir } from '../formulir.mjs';
import { periksaKanonik } from '../kanonik.mjs';

const proses = (isi) => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="http://bpmn.io/schema/bpmn">
  <bpmn:process id="probe" isExecutable="true">
${isi}
  </bpmn:process>
</bpmn:definitions>
`;
const userTask = (ekstensi) =>
  proses(`<bpmn:userTask id="putuskan" name="Putuskan"><bpmn:extensionElements>${ekstensi}</bpmn:extensionElements></bpmn:userTask>`);
const aturan = (temuan) => new Set(temuan.map((t) => t.aturan));

test('bpmnlint recommended fires on a process without start and end', async () => {
  const nama = aturan(await periksaBpmn(proses('<bpmn:task id="t" />'), 'bpmnlint recommended'));
  for (const n of ['start-event-required', 'end-event-required', 'label-required']) assert.ok(nama.has(n), n);
});

/** What each engine version says about an element that not all of them run. */
const PER_VERSI = [
  ['a complex gateway', proses('<bpmn:complexGateway id="g" />'), 'element-type', { 'Camunda 8.6': true, 'Camunda 8.9': true, 'Camunda 8.10': true }],
  [
    'a task listener',
    userTask('<zeebe:userTask /><zeebe:taskListeners><zeebe:taskListener eventType="completing" type="x" /></zeebe:taskListeners>'),
    'no-task-listeners',
    { 'Camunda 8.6': true, 'Camunda 8.9': false, 'Camunda 8.10': false },
  ],
];
for (const [sebutan, xml, nama, harapan] of PER_VERSI) {
  for (const [set, kena] of Object.entries(harapan)) {
    test(`${set} ${kena ? 'refuses' : 'accepts'} ${sebutan}`, async () => {
      const ditemukan = [...aturan(await periksaBpmn(xml, set))];
      assert.equal(ditemukan.some((a) => a.endsWith(nama)), kena, ditemukan.join());
    });
  }
}

test('Camunda 8.10 refuses a job-based user task, a native one passes', async () => {
  const berbasisPekerjaan = aturan(await periksaBpmn(userTask('<zeebe:formDefinition formId="f" />'), 'Camunda 8.10'));
  const asli = aturan(await periksaBpmn(userTask('<zeebe:userTask /><zeebe:formDefinition formId="f" />'), 'Camunda 8.10'));
  assert.ok([...berbasisPekerjaan].some((a) => !asli.has(a)), [...berbasisPekerjaan].join());
});

const dmn = (keputusan) => `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="D" namespace="http://camunda.org/schema/1.0/dmn">
  ${keputusan}
</definitions>
`;

test('dmnlint fires on a decision without name', async () => {
  assert.deepEqual(await periksaDmn(dmn('<decision id="a" name="A" />')), []);
  assert.ok(aturan(await periksaDmn(dmn('<decision id="a" />'))).has('label-required'));
});

const formulir = (...components) =>
  JSON.stringify({ executionPlatform: 'Camunda Cloud', executionPlatformVersion: '8.6.0', schemaVersion: 17, id: 'f', components, type: 'default' });
const radio = (id, key) => ({ type: 'radio', id, key, label: 'L', values: [{ label: 'Ya', value: true }], validate: { required: true } });

test('a good form passes', () => assert.deepEqual(periksaFormulir(formulir(radio('a', 'satu'), radio('b', 'dua')), 'f'), []));
for (const [sebutan, teks, nama] of [
  ['free text', formulir({ type: 'textarea', id: 'a', key: 'catatan', label: 'Catatan' }), 'skema'],
  ['an unknown property', formulir({ ...radio('a', 'satu'), warna: 'merah' }), 'skema'],
  ['choices without a value', formulir({ ...radio('a', 'satu'), values: [] }), 'skema'],
  ['a variable that is not lowerCamel', formulir(radio('a', 'Satu_Dua')), 'skema'],
  ['a variable twice', formulir(radio('a', 'satu'), radio('b', 'satu')), 'unik'],
]) {
  test(`a form with ${sebutan} is refused`, () => assert.ok(aturan(periksaFormulir(teks, 'f')).has(nama)));
}
test('a form whose id is not its file name is refused', () => {
  assert.ok(aturan(periksaFormulir(formulir(radio('a', 'satu')), 'lain')).has('nama'));
});

// moddle drops namespaces that nothing uses, as Modeler does
const KANONIK = proses('    <bpmn:task id="t" name="T" />').replace(' xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"', '');

test('canonical text passes, the same with other spacing or attribute order does not', async () => {
  assert.deepEqual(await periksaKanonik(KANONIK, '.bpmn'), []);
  assert.equal((await periksaKanonik(KANONIK.replace('    <bpmn:task', '  <bpmn:task'), '.bpmn')).length, 1);
  assert.equal((await periksaKanonik(KANONIK.replace('id="t" name="T"', 'name="T" id="t"'), '.bpmn')).length, 1);
  assert.deepEqual(await periksaKanonik(dmn('<decision id="a" name="A" />'), '.dmn'), []);
  assert.equal((await periksaKanonik(dmn('<decision  id="a" name="A" />'), '.dmn')).length, 1);
  assert.deepEqual(await periksaKanonik(`${JSON.stringify({ a: [1] }, null, 2)}\n`, '.form'), []);
  assert.equal((await periksaKanonik('{"a": [1]}', '.form')).length, 1);
});
