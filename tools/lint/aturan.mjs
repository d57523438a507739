/**
 * The rules of bpmnlint, camunda-compat and dmnlint, by set. In the bundle their text stands instead (bangun.mjs): what
 * is loaded by a name that is only known at run time cannot be bundled.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const kompat = require('bpmnlint-plugin-camunda-compat');

const versi = (v) => kompat.configs[`camunda-cloud-${v}`].rules;
const letak = (nama) => (nama.startsWith('bpmnlint/') ? nama.replace('/', '/rules/') : `bpmnlint-plugin-camunda-compat/${kompat.rules[nama].slice(2)}`);
const berversi = (rules) => Object.entries(rules).map(([nama, [, { version }]]) => [nama, letak(nama), { version }]);
const polos = (alat, rules) => Object.keys(rules).map((nama) => [nama, `${alat}/rules/${nama}`]);

/** Good BPMN in general, and what each engine version can run: each rule with its module and its setting. */
export const SET_BPMN = {
  'bpmnlint recommended': polos('bpmnlint', require('bpmnlint/config/recommended').rules),
  'Camunda 8.6': berversi(versi('8-6')),
  'Camunda 8.9': berversi(versi('8-9')),
  'Camunda 8.10': berversi(versi('8-10')),
};
export const SET_DMN = polos('dmnlint', require('dmnlint/config/recommended').rules);

/** The factory of a rule, by its module. */
export const pabrik = (modul) => require(modul);
