/** Templates are what Modeler takes: by its own schema, and dropped by its own code. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateAllZeebe } from '@bpmn-io/element-templates-validator';
import { semuaTemplat } from '../templat.mjs';

test('every template is valid by the official schema', async () => {
  const templat = await semuaTemplat();
  assert.ok(templat.length > 0);
  const { valid, results } = validateAllZeebe(templat);
  const salah = results.flatMap((r) => (r.errors ?? []).map((e) => `${r.object.id}: ${e.message}`));
  assert.deepEqual([valid, salah], [true, []]);
});

test('the schema refuses a template whose task type has no value', async () => {
  const [satu] = structuredClone(await semuaTemplat());
  satu.properties.find((p) => p.binding.type === 'zeebe:taskDefinition').binding.type = 'zeebe:tugas';
  assert.equal(validateAllZeebe([satu]).valid, false);
});
