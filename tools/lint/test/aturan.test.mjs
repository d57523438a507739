/** The rules that are switched on are those of bpmn/.bpmnlintrc, and each is told in Indonesian. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { SET_BPMN, SET_DMN } from '../aturan.mjs';

const require = createRequire(import.meta.url);
const { Linter } = require('bpmnlint');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');

test('.bpmnlintrc has the rules of bpmnlint and of the engine that the diagrams name', async () => {
  const config = JSON.parse(await readFile(new URL('../../../bpmn/.bpmnlintrc', import.meta.url), 'utf8'));
  const linter = new Linter({ config, resolver: new NodeResolver({ require }) });
  const nama = Object.keys(await linter.resolveConfiguredRules(config)).map((n) => n.split('/').at(-1));
  const milik = [...SET_BPMN['bpmnlint recommended'], ...SET_BPMN['Camunda 8.6']].map(([n]) => n.split('/').at(-1));
  assert.deepEqual([...new Set(nama)].sort(), [...new Set(milik)].sort());
});

test('every rule has words for a process owner', async () => {
  const kata = await readFile(new URL('../../../src/pksbpmn/camunda/checking/rules.py', import.meta.url), 'utf8');
  const nama = [...Object.values(SET_BPMN).flat(), ...SET_DMN].map(([n]) => n.split('/').at(-1));
  assert.ok(nama.length > 60);
  assert.deepEqual([...new Set(nama)].filter((n) => !kata.includes(`"${n}"`)), ['no-overlapping-elements'], 'told by what it says');
});
