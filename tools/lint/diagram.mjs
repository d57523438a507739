/** bpmnlint and dmnlint with the rule sets that the files in bpmn/ have to satisfy. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { DmnModdle } from 'dmn-moddle';
import { moddle } from './denah.mjs';

const require = createRequire(import.meta.url);
const BpmnLinter = require('bpmnlint').Linter;
const BpmnResolver = require('bpmnlint/lib/resolver/node-resolver');
const DmnLinter = require('dmnlint').Linter;
const DmnResolver = require('dmnlint/lib/resolver/node-resolver');

const folder = fileURLToPath(new URL('.', import.meta.url));
const lokal = createRequire(`${folder}x.js`);

/** Rule sets for diagrams: good BPMN in general, and what each engine version can run. */
export const SET_BPMN = {
  'bpmnlint recommended': 'bpmnlint:recommended',
  'Camunda 8.6': 'plugin:camunda-compat/camunda-cloud-8-6',
  'Camunda 8.9': 'plugin:camunda-compat/camunda-cloud-8-9',
  'Camunda 8.10': 'plugin:camunda-compat/camunda-cloud-8-10',
};

const ratakan = (hasil) =>
  Object.entries(hasil).flatMap(([aturan, laporan]) =>
    laporan.map(({ id, message, category }) => ({ aturan, id: id ?? '', pesan: message, peringatan: category === 'warn' })),
  );

/** Findings of one rule set of SET_BPMN. Elements that cannot be read are findings too. */
export async function periksaBpmn(xml, set) {
  const { rootElement, warnings } = await moddle().fromXML(xml);
  const linter = new BpmnLinter({ config: { extends: SET_BPMN[set] }, resolver: new BpmnResolver({ require: lokal }) });
  const rusak = warnings.map((w) => ({ aturan: 'impor', id: '', pesan: w.message }));
  return [...rusak, ...ratakan(await linter.lint(rootElement))];
}

/** Findings of dmnlint's recommended rules. */
export async function periksaDmn(xml) {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
  const linter = new DmnLinter({ config: { extends: 'dmnlint:recommended' }, resolver: new DmnResolver({ require: lokal }) });
  const rusak = warnings.map((w) => ({ aturan: 'impor', id: '', pesan: w.message }));
  return [...rusak, ...ratakan(await linter.lint(rootElement))];
}
