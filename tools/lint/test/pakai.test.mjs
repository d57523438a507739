/** Each rule is silent on the project's own form and fires on the one mistake. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isianFormulir, periksaPakai } from '../pakai.mjs';

const MASUKAN = ['nomorBerkas', 'tanggalBerkas', 'durasiKeputusan', 'jenisPermintaan', 'kepada'];
const masukan = (nama) => nama.map((n) => `<zeebe:input source="=x" target="${n}" />`).join('');
const diagram = (isi, kunci = '=idPermintaan') => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="t">
  <bpmn:message id="m" name="jawaban-diterima"><bpmn:extensionElements><zeebe:subscription correlationKey="${kunci}" /></bpmn:extensionElements></bpmn:message>
  <bpmn:process id="probe" isExecutable="true">${isi}</bpmn:process>
</bpmn:definitions>`;
const panggilan = ({ ikatan = 'bindingType="deployment"', warisan = 'propagateAllParentVariables="false" propagateAllChildVariables="false"', nama = MASUKAN } = {}) =>
  diagram(`<bpmn:callActivity id="minta"><bpmn:extensionElements><zeebe:calledElement processId="permintaan" ${warisan} ${ikatan} />
    <zeebe:ioMapping>${masukan(nama)}</zeebe:ioMapping></bpmn:extensionElements></bpmn:callActivity>`);
const SURAT = ['nomorBerkas', 'tanggalBerkas', 'durasiKeputusan', 'jenisSurat', 'daftarKepada', 'idPermintaan', 'tungguBukti'];
const surat = (nama) => panggilan({ nama }).replace('processId="permintaan"', 'processId="penyampaian"');
const TERBIT = '<bpmn:serviceTask id="kirim"><bpmn:extensionElements><zeebe:taskDefinition type="terbitkan-surat" /></bpmn:extensionElements></bpmn:serviceTask>';
const PENGINGAT = `<bpmn:boundaryEvent id="putuskan-terlambat" cancelActivity="false" attachedToRef="putuskan" />
  <bpmn:endEvent id="putuskan-ingatkan"><bpmn:extensionElements><zeebe:taskDefinition type="ingatkan-petugas" /></bpmn:extensionElements></bpmn:endEvent>`;
const JADWAL = '<zeebe:taskSchedule dueDate="=now() + duration(durasiKeputusan)" />';
const TERTUTUP = '<zeebe:output source="=null" target="isianDitolak" />';
const tugas = ({ pencatat = 'catat-keputusan', kelompok = 'pemeriksaan', ikatan = 'bindingType="deployment"', pengingat = PENGINGAT, pemegang = '', jadwal = JADWAL, keluar = TERTUTUP } = {}) =>
  diagram(`<bpmn:userTask id="putuskan"><bpmn:extensionElements><zeebe:userTask /><zeebe:formDefinition formId="f" ${ikatan} />
    <zeebe:assignmentDefinition candidateGroups="${kelompok}"${pemegang} />${jadwal}
    <zeebe:ioMapping>${keluar}</zeebe:ioMapping><zeebe:executionListeners><zeebe:executionListener eventType="end" type="${pencatat}" /></zeebe:executionListeners></bpmn:extensionElements></bpmn:userTask>${pengingat}`);

test('the project\'s own form passes', async () => {
  assert.deepEqual(await periksaPakai(panggilan()), []);
  assert.deepEqual(await periksaPakai(tugas()), []);
  assert.deepEqual(await periksaPakai(surat(SURAT)), []);
  assert.deepEqual(await periksaPakai(tugas({ kelompok: '=[kelompokPenerima]' })), []);
});

for (const [sebutan, xml, aturan, kata] of [
  ['a call bound to the latest version', panggilan({ ikatan: '' }), 'ikatan', 'deployment'],
  ['a form bound to the latest version', tugas({ ikatan: '' }), 'ikatan', 'deployment'],
  ['a call that inherits every variable', panggilan({ warisan: 'propagateAllChildVariables="false"' }), 'variabel', 'Propagate'],
  ['a call without the day of the case file', panggilan({ nama: MASUKAN.filter((n) => n !== 'tanggalBerkas') }), 'masukan', 'tanggalBerkas'],
  ['a letter to nobody', surat(SURAT.filter((n) => n !== 'daftarKepada')), 'masukan', 'daftarKepada'],
  ['a letter that nobody wrote or signed', diagram(TERBIT), 'naskah', 'penyampaian'],
  ['a task without a reminder', tugas({ pengingat: '' }), 'terlambat', 'putuskan-terlambat'],
  ['a reminder that ends the task', tugas({ pengingat: PENGINGAT.replace('"false"', '"true"') }), 'terlambat', 'tidak menghentikan'],
  ['a reminder of nobody', tugas({ pengingat: PENGINGAT.replace('ingatkan-petugas', 'lain') }), 'terlambat', 'putuskan-ingatkan'],
  ['a decision that nobody records', tugas({ pencatat: 'ingatkan-petugas' }), 'pencatat', 'catat-keputusan'],
  ['a check of the decision that comes after another worker', tugas().replace('<zeebe:executionListeners>', '<zeebe:executionListeners><zeebe:executionListener eventType="end" type="lain" />'), 'pencatat', 'yang pertama'],
  ['a task that lets everything out', tugas({ keluar: '' }), 'isian', 'isianDitolak'],
  ['a task that lets an answer out unchecked', tugas({ keluar: `<zeebe:output source="=lolos" target="lolos" />${TERTUTUP}` }), 'isian', 'isianDitolak'],
  ['a group that does not exist', tugas({ kelompok: 'pemeriksa' }), 'kelompok', 'pemeriksaan'],
  ['a task that is offered to nobody', tugas().replace(/<zeebe:assignmentDefinition [^>]*>/, ''), 'kelompok', 'isi Candidate groups'],
  ['a task that one person holds', tugas({ pemegang: ' assignee="budi"' }), 'pemegang', 'kosongkan'],
  ['a task that is never due', tugas({ jadwal: '' }), 'jadwal', 'isi Due date'],
  ['a job that is never tried', tugas().replace('type="ingatkan-petugas"', 'type="ingatkan-petugas" retries="0"'), 'ulang', 'isi Retries'],
  ['a reminder that ends the waiting', diagram(`<bpmn:receiveTask id="tunggu" /><bpmn:boundaryEvent id="pengingat" attachedToRef="tunggu"><bpmn:outgoing>alur</bpmn:outgoing></bpmn:boundaryEvent>
    <bpmn:endEvent id="kirim"><bpmn:extensionElements><zeebe:taskDefinition type="kirim-pengingat" /></bpmn:extensionElements><bpmn:incoming>alur</bpmn:incoming></bpmn:endEvent>
    <bpmn:sequenceFlow id="alur" sourceRef="pengingat" targetRef="kirim" />`), 'pengingat', 'non-interrupting'],
  ['a stage whose end nobody records', diagram('<bpmn:extensionElements><zeebe:executionListeners><zeebe:executionListener eventType="start" type="tahap-dimulai" /></zeebe:executionListeners></bpmn:extensionElements>'), 'tahap', 'tahap-berakhir'],
  ['a message with another key', diagram('', '=idSurat'), 'kunci-pesan', '=idPermintaan'],
]) {
  test(`${sebutan} is refused with its cure`, async () => {
    const temuan = await periksaPakai(xml);
    assert.deepEqual(temuan.map((t) => t.aturan), [aturan]);
    assert.ok(temuan[0].pesan.includes(kata), temuan[0].pesan);
  });
}

test('a field that begins with an earlier round\'s answer is refused with its cure', async () => {
  const isian = isianFormulir([JSON.stringify({ id: 'f', components: [{ type: 'text', text: 'x' }, { key: 'lolos' }, { key: 'daftar' }] })]);
  const mulai = (...masukan) => tugas({ keluar: `${masukan.map(([nama, nilai]) => `<zeebe:input source="${nilai}" target="${nama}" />`).join('')}${TERTUTUP}` });
  assert.deepEqual(await periksaPakai(mulai(['lolos', '=null'], ['daftar', '=[]']), isian), []);
  for (const xml of [mulai(['daftar', '=[]']), mulai(['lolos', '=lolos'], ['daftar', '=[]'])]) {
    const temuan = await periksaPakai(xml, isian);
    assert.deepEqual(temuan.map((t) => t.aturan), ['isian-lama']);
    assert.ok(temuan[0].pesan.includes('Input lolos'), temuan[0].pesan);
  }
});
