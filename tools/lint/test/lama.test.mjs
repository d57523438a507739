/** A length of time that a diagram says itself is found, whatever it hides in; one from the table passes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bacaSatuan, periksaLama } from '../lama.mjs';

const BARIS = [['"KEPUTUSAN", "KEPUTUSAN_RCO"', 'KALENDER'], ['"DORONGAN"', 'KERJA'], ['"PELINDUNGAN_DATA"', 'JAM'], ['"SIKLUS"', 'BULAN'], ['"DORONGAN"', 'KALENDER']];
const baris = ([jenis, hari], i) =>
  `<rule id="r${i}"><inputEntry id="m${i}"><text>${jenis}</text></inputEntry><outputEntry id="a${i}"><text>7</text></outputEntry><outputEntry id="b${i}"><text>"${hari}"</text></outputEntry></rule>`;
const DMN = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="D" namespace="http://camunda.org/schema/1.0/dmn">
  <decision id="tenggat" name="T"><decisionTable id="t"><input id="i"><inputExpression id="e"><text>jenisPermintaan</text></inputExpression></input>
  <output id="o1" name="lama" /><output id="o2" name="jenisHari" />${BARIS.map(baris).join('')}</decisionTable></decision>
</definitions>`;

const proses = (isi) => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="http://bpmn.io/schema/bpmn">
  <bpmn:process id="probe" isExecutable="true"><bpmn:documentation>Menunggu 3 hari (P3D) sejak 2024-01-11.</bpmn:documentation>${isi}</bpmn:process>
</bpmn:definitions>`;
const waktu = (jenis, teks) =>
  proses(`<bpmn:intermediateCatchEvent id="tersangka"><bpmn:timerEventDefinition id="def"><bpmn:${jenis} xsi:type="bpmn:tFormalExpression">${teks}</bpmn:${jenis}></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>`);
const dalamSubproses = (teks) =>
  proses(`<bpmn:subProcess id="s"><bpmn:boundaryEvent id="tersangka"><bpmn:timerEventDefinition id="def"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">${teks}</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent></bpmn:subProcess>`);
const jadwal = (teks) => proses(`<bpmn:userTask id="tersangka"><bpmn:extensionElements><zeebe:taskSchedule dueDate="${teks}" /></bpmn:extensionElements></bpmn:userTask>`);
const petaan = (teks) =>
  proses(`<bpmn:serviceTask id="tersangka"><bpmn:extensionElements><zeebe:ioMapping><zeebe:output source="${teks}" target="x" /></zeebe:ioMapping></bpmn:extensionElements></bpmn:serviceTask>`);
const syarat = (teks) =>
  proses(`<bpmn:sequenceFlow id="tersangka" sourceRef="a" targetRef="b"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${teks}</bpmn:conditionExpression></bpmn:sequenceFlow><bpmn:task id="a" /><bpmn:task id="b" />`);
const dariBaris = (keluar, masuk) =>
  proses(`<bpmn:businessRuleTask id="tersangka"><bpmn:extensionElements><zeebe:calledDecision decisionId="tenggat" resultVariable="aturan" /><zeebe:ioMapping>${masuk === null ? '' : `<zeebe:input source="${masuk}" target="jenisPermintaan" />`}<zeebe:output source="${keluar}" target="durasi" /></zeebe:ioMapping></bpmn:extensionElements></bpmn:businessRuleTask>`);
const hari = '=&#34;P&#34; + string(aturan.lama) + &#34;D&#34;';
const jam = '=&#34;PT&#34; + string(aturan.lama) + &#34;H&#34;';
const bulan = '=&#34;P&#34; + string(aturan.lama) + &#34;M&#34;';

const satuan = await bacaSatuan([DMN]);

test('units of the table by kind, from every row of it', () => {
  assert.deepEqual([...satuan.get('KEPUTUSAN_RCO')], ['KALENDER']);
  assert.deepEqual([...satuan.get('DORONGAN')], ['KERJA', 'KALENDER']);
});

for (const [nama, xml] of [
  ['a duration from a variable', waktu('timeDuration', '=duration(durasiKeputusan)')],
  ['a cycle from a variable', waktu('timeCycle', '=siklusMonev')],
  ['a day from a variable, else never', waktu('timeDate', '=if akhir = null then date and time("9999-12-31T23:59:59+07:00") else date and time(akhir)')],
  ['a due date from a variable', jadwal('=now() + duration(durasiKeputusan)')],
  ['days of a row in calendar days', dariBaris(hari, '=if rco then &#34;KEPUTUSAN_RCO&#34; else &#34;KEPUTUSAN&#34;')],
  ['hours of a row in hours', dariBaris(jam, '=&#34;PELINDUNGAN_DATA&#34;')],
  ['months of a row in months', dariBaris(bulan, '=&#34;SIKLUS&#34;')],
]) {
  test(`${nama} passes`, async () => assert.deepEqual(await periksaLama(xml, satuan), []));
}

for (const [nama, xml, aturan] of [
  ['a literal duration', waktu('timeDuration', 'P3D'), 'lama-tertulis'],
  ['a duration in an expression', waktu('timeDuration', '=duration("PT72H")'), 'lama-tertulis'],
  ['a duration of mixed parts', dalamSubproses('=duration("P1DT12H")'), 'lama-tertulis'],
  ['a literal cycle', waktu('timeCycle', 'R3/PT1H'), 'lama-tertulis'],
  ['a cron cycle', waktu('timeCycle', '0 0 9 1 * *'), 'lama-tertulis'],
  ['a cycle in an expression', waktu('timeCycle', '=&#34;R/&#34; + mulai + &#34;/P1Y&#34;'), 'lama-tertulis'],
  ['a literal day', waktu('timeDate', '2027-01-11T09:00:00+07:00'), 'lama-tertulis'],
  ['a day in an expression', waktu('timeDate', '=date and time("2027-01-11T09:00:00+07:00")'), 'lama-tertulis'],
  ['a due date', jadwal('=now() + duration(&#34;P7D&#34;)'), 'lama-tertulis'],
  ['a literal due date', jadwal('2027-01-11T09:00:00+07:00'), 'lama-tertulis'],
  ['a mapping', petaan('=&#34;P3D&#34;'), 'lama-tertulis'],
  ['a duration put together from a number', petaan('=&#34;P&#34; + string(3) + &#34;D&#34;'), 'lama-tertulis'],
  ['a condition', syarat('=now() - mulai > duration("P14D")'), 'lama-tertulis'],
  ['days of a row in months', dariBaris(hari, '=&#34;SIKLUS&#34;'), 'satuan-tenggat'],
  ['days of a kind with one row in working days', dariBaris(hari, '=&#34;DORONGAN&#34;'), 'satuan-tenggat'],
  ['hours of a row in calendar days', dariBaris(jam, '=&#34;KEPUTUSAN&#34;'), 'satuan-tenggat'],
  ['days of one of two rows in hours', dariBaris(hari, '=if a then &#34;KEPUTUSAN&#34; else &#34;PELINDUNGAN_DATA&#34;'), 'satuan-tenggat'],
  ['days of a kind without a row', dariBaris(hari, '=&#34;LAIN&#34;'), 'satuan-tenggat'],
  ['days of a kind that nobody names', dariBaris(hari, null), 'satuan-tenggat'],
]) {
  test(`${nama} is found, once, at its element`, async () => {
    const temuan = await periksaLama(xml, satuan);
    assert.deepEqual(temuan.map((t) => [t.aturan, t.id]), [[aturan, 'tersangka']], JSON.stringify(temuan));
  });
}
