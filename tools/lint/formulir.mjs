/**
 * Forms carry decisions only: choices, dates, numbers and read-only text, never free text,
 * since what is typed into a form would become a process variable.
 */
import Ajv from 'ajv';

const bersama = {
  id: { type: 'string', minLength: 1 },
  label: { type: 'string', minLength: 1 },
  description: { type: 'string' },
  key: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' },
  layout: {
    type: 'object',
    properties: { row: { type: 'string' }, columns: { type: ['integer', 'null'], minimum: 2, maximum: 16 } },
    additionalProperties: false,
  },
  conditional: { type: 'object', properties: { hide: { type: 'string', pattern: '^=' } }, required: ['hide'], additionalProperties: false },
  validate: {
    type: 'object',
    properties: { required: { type: 'boolean' }, min: { type: ['number', 'string'] }, max: { type: ['number', 'string'] } },
    additionalProperties: false,
  },
  defaultValue: {},
  disabled: { type: ['boolean', 'string'] },
  readonly: { type: ['boolean', 'string'] },
};

const pilihan = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    properties: { label: { type: 'string', minLength: 1 }, value: { type: ['string', 'boolean', 'number'] } },
    required: ['label', 'value'],
    additionalProperties: false,
  },
};

const medan = (type, wajib, lain = {}) => ({
  type: 'object',
  properties: { type: { const: type }, ...bersama, ...lain },
  required: ['type', 'id', ...wajib],
  additionalProperties: false,
});

const JENIS = {
  text: {
    type: 'object',
    properties: { type: { const: 'text' }, id: bersama.id, text: { type: 'string', minLength: 1 }, layout: bersama.layout, conditional: bersama.conditional },
    required: ['type', 'id', 'text'],
    additionalProperties: false,
  },
  radio: medan('radio', ['key', 'label', 'values'], { values: pilihan }),
  select: medan('select', ['key', 'label', 'values'], { values: pilihan, searchable: { type: 'boolean' } }),
  checklist: medan('checklist', ['key', 'label', 'values'], { values: pilihan }),
  checkbox: medan('checkbox', ['key', 'label']),
  number: medan('number', ['key', 'label'], { decimalDigits: { type: 'integer', minimum: 0 }, increment: { type: ['number', 'string'] } }),
  datetime: medan('datetime', ['key', 'subtype', 'dateLabel'], {
    subtype: { enum: ['date', 'datetime'] },
    dateLabel: { type: 'string', minLength: 1 },
    timeLabel: { type: 'string', minLength: 1 },
    timeSerializingFormat: { enum: ['utc_offset', 'utc_normalized', 'no_timezone'] },
    timeInterval: { enum: [1, 5, 10, 15, 20, 30, 60] },
    use24h: { type: 'boolean' },
    disallowPassedDates: { type: 'boolean' },
  }),
};

const SKEMA = {
  type: 'object',
  properties: {
    id: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
    type: { const: 'default' },
    schemaVersion: { type: 'integer', minimum: 1, maximum: 19 },
    executionPlatform: { const: 'Camunda Cloud' },
    executionPlatformVersion: { type: 'string', pattern: '^8\\.\\d+\\.\\d+$' },
    exporter: { type: 'object', properties: { name: { type: 'string' }, version: { type: 'string' } }, additionalProperties: false },
    versionTag: { type: 'string' },
    components: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['type'],
        discriminator: { propertyName: 'type' },
        oneOf: Object.values(JENIS),
      },
    },
  },
  required: ['id', 'type', 'schemaVersion', 'executionPlatform', 'executionPlatformVersion', 'components'],
  additionalProperties: false,
};

const sah = new Ajv({ allErrors: true, discriminator: true, allowUnionTypes: true }).compile(SKEMA);

function* kembar(nilai, sebutan) {
  const ada = new Set();
  for (const n of nilai.filter(Boolean)) {
    if (ada.has(n)) yield { aturan: 'unik', id: n, pesan: `${sebutan} dipakai dua kali; beri salah satunya ${sebutan} lain` };
    ada.add(n);
  }
}

/** Findings for the text of one form; `nama` is the file's name without .form, which is the form's id. */
export function periksaFormulir(teks, nama) {
  const formulir = JSON.parse(teks);
  if (!sah(formulir)) {
    return sah.errors.map((e) => ({
      aturan: e.instancePath === '/schemaVersion' ? 'skema-versi' : 'skema',
      id: e.instancePath,
      pesan: [e.instancePath.split('/').at(-1), ...Object.values(e.params)].filter((p) => !/^(mapping|type|\d+|)$/.test(p)).join(': '),
    }));
  }
  const temuan = [...kembar(formulir.components.map((c) => c.id), 'id'), ...kembar(formulir.components.map((c) => c.key), 'key')];
  for (const { id, type, values = [], validate } of formulir.components) {
    if (type === 'radio' && !validate?.required) temuan.push({ aturan: 'wajib', id, pesan: 'dapat dilewati, dan jalannya tidak dapat dipilih; centang Required' });
    if (values.some((v) => v.value === 'true' || v.value === 'false') || new Set(values.map((v) => typeof v.value)).size > 1) {
      temuan.push({ aturan: 'jenis-nilai', id, pesan: 'nilai pilihannya tidak sejenis; ya dan tidak ditulis true dan false tanpa tanda kutip' });
    }
  }
  if (formulir.id !== nama) temuan.push({ aturan: 'nama', id: '/id', pesan: `id tidak sama dengan nama berkas ${nama}; samakan keduanya` });
  return temuan;
}
