/** What a diagram gives and takes is complete: bindings, inputs of shared processes, recorders of decisions, groups, keys. */
import { moddle } from './denah.mjs';
import { perluasan, semuaElemen } from './elemen.mjs';

/** A running case keeps its rules (ADR 0004): what Modeler calls "latest" would give it new ones. */
const TERIKAT = ['zeebe:CalledElement', 'zeebe:CalledDecision', 'zeebe:FormDefinition'];
/** What every called process needs: which case file, under which rules, how long officers may take. */
const DASAR = ['nomorBerkas', 'tanggalBerkas', 'durasiKeputusan'];
/** What a document is about. */
const NASKAH = ['jenisSurat', 'daftarKepada', 'idPermintaan'];
/** What the shared processes need besides. */
const MASUKAN = { permintaan: ['jenisPermintaan', 'kepada'], penyampaian: [...NASKAH, 'tungguBukti'], penyusunan: [...NASKAH, 'naskahBaru'], 'naskah-bersama': ['jenisSurat'], 'permintaan-pihak': ['jenisPermintaan', 'adaPelapor', 'jalurCepat'], panggilan: ['kepada', 'panggilanKe'] };
/** The one diagram that issues letters, after they were written, checked and signed. */
const PENERBIT = 'penyampaian';
const PENCATAT = 'catat-keputusan';
/** With an output of its own nothing else leaves a task: what was filled in stays there, until the recorder hands on what counts. */
export const TERTUTUP = { source: '=null', target: 'isianDitolak' };
/** What stands in a field before anybody fills it in: without it the task would find an earlier round's answer there. */
const KOSONG = ['=null', '=[]'];
/** Jobs that only remind: what is waited for goes on. */
const PENGINGAT = new Set(['ingatkan-petugas', 'kirim-pengingat']);
/** A stage begins and ends with these. */
const TAHAP = ['tahap-dimulai', 'tahap-berakhir'];
/** Groups of officers, as Tasklist knows them. */
export const KELOMPOK = new Set([
  'anggota-ombudsman',
  'inspektur-jenderal',
  'kepala-keasistenan',
  'ketua-ombudsman',
  'konsiliator-mediator',
  'kustodian',
  'narahubung-ombudsman',
  'pemeriksaan',
  'penerimaan-verifikasi',
  'ppid',
  'rapat-pleno',
  'resolusi-monitoring',
  'sekretariat-itjen',
]);
/** The variable by which a message finds who waits for it; a case file's number for all others. */
const KUNCI = {
  'jawaban-diterima': '=idPermintaan',
  'tenggat-diperpanjang': '=idPermintaan',
  'pihak-diganti': '=idPermintaan',
  'surat-diterima': '=idSurat',
};

const yangKurang = (elemen, perlu) => {
  const ada = new Set(perluasan(elemen, 'zeebe:IoMapping').flatMap((m) => (m.inputParameters ?? []).map((i) => i.target)));
  return perlu.filter((m) => !ada.has(m));
};

/** Whether whoever is late with a task is reminded of it: the worker takes the task's name from the end event's. */
function diingatkan(tugas) {
  const sekitar = tugas.$parent.flowElements;
  return sekitar.some((b) => b.id === `${tugas.id}-terlambat` && b.attachedToRef === tugas && b.cancelActivity === false)
    && sekitar.some((a) => a.id === `${tugas.id}-ingatkan` && perluasan(a, 'zeebe:TaskDefinition').some((t) => t.type === 'ingatkan-petugas'));
}

/** Fields of a task's form that begin with what the process knows already. */
function bukanKosong(tugas, isian) {
  const bidang = perluasan(tugas, 'zeebe:FormDefinition').flatMap((f) => isian.get(f.formId) ?? []);
  const masuk = new Map(perluasan(tugas, 'zeebe:IoMapping').flatMap((m) => (m.inputParameters ?? []).map((i) => [i.target, i.source])));
  return bidang.filter((b) => !KOSONG.includes(masuk.get(b)));
}

/** The fields of each form, by its id. */
export const isianFormulir = (teks) => new Map(teks.map((t) => JSON.parse(t)).map((f) => [f.id, f.components.flatMap((c) => c.key ?? [])]));

function* periksaElemen(elemen, isian) {
  const temuan = (aturan, pesan) => ({ aturan, id: elemen.id, pesan });
  for (const jenis of TERIKAT) {
    for (const e of perluasan(elemen, jenis)) {
      if (e.bindingType !== 'deployment') yield temuan('ikatan', 'harus terikat pada pemasangannya: pilih Binding "deployment" (ADR 0004)');
    }
  }
  for (const e of perluasan(elemen, 'zeebe:CalledElement')) {
    if (e.propagateAllParentVariables !== false || e.propagateAllChildVariables !== false) {
      yield temuan('variabel', 'tidak boleh mewariskan semua variabel: matikan kedua "Propagate all variables"');
    }
    const kurang = yangKurang(elemen, [...DASAR, ...(MASUKAN[e.processId] ?? [])]);
    if (kurang.length) yield temuan('masukan', `memanggil ${e.processId} tanpa masukan ${kurang.join(', ')}`);
  }
  if (elemen.$parent.$parent?.id !== PENERBIT && perluasan(elemen, 'zeebe:TaskDefinition').some((t) => t.type === 'terbitkan-surat')) {
    yield temuan('naskah', 'menerbitkan surat yang tidak disusun, diperiksa, dan ditandatangani siapa pun: panggil penyampaian');
  }
  for (const { type, retries } of [...perluasan(elemen, 'zeebe:TaskDefinition'), ...perluasan(elemen, 'zeebe:ExecutionListeners').flatMap((d) => d.listeners)]) {
    if (Number(retries ?? 3) < 1) yield temuan('ulang', `${type} tidak pernah dicoba: isi Retries dengan 3`);
  }
  if (perluasan(elemen, 'zeebe:TaskDefinition').some((t) => PENGINGAT.has(t.type))) {
    for (const { sourceRef } of elemen.incoming ?? []) {
      if (sourceRef.$type === 'bpmn:BoundaryEvent' && sourceRef.cancelActivity !== false) {
        yield { aturan: 'pengingat', id: sourceRef.id, pesan: 'mengingatkan dengan mengakhiri yang ditunggu: pilih timer boundary event (non-interrupting)' };
      }
    }
  }
  if (elemen.$type !== 'bpmn:UserTask') return;
  if (!diingatkan(elemen)) {
    yield temuan('terlambat', `tidak diingatkan: pasang timer ${elemen.id}-terlambat yang tidak menghentikan, menuju akhir ${elemen.id}-ingatkan`);
  }
  const pendengar = perluasan(elemen, 'zeebe:ExecutionListeners').flatMap((d) => d.listeners);
  if (pendengar.find((l) => l.eventType === 'end')?.type !== PENCATAT) yield temuan('pencatat', `keputusannya tidak diperiksa dan dicatat: tambahkan ${PENCATAT} sebagai listener end yang pertama`);
  const keluar = perluasan(elemen, 'zeebe:IoMapping').flatMap((m) => m.outputParameters ?? []);
  if (keluar.length !== 1 || keluar[0].source !== TERTUTUP.source || keluar[0].target !== TERTUTUP.target) {
    yield temuan('isian', `isian apa pun keluar tanpa diperiksa: Output-nya hanya ${TERTUTUP.target} dengan nilai ${TERTUTUP.source}; jawaban yang sah diteruskan ${PENCATAT}`);
  }
  for (const b of bukanKosong(elemen, isian)) yield temuan('isian-lama', `jawaban putaran lalu berlaku lagi bila ${b} tidak diisi: tambahkan Input ${b} dengan nilai =null`);
  const penugasan = perluasan(elemen, 'zeebe:AssignmentDefinition');
  if (penugasan.length === 0) yield temuan('kelompok', `tidak ditawarkan kepada siapa pun: isi Candidate groups dengan ${[...KELOMPOK].join(', ')}`);
  if (!perluasan(elemen, 'zeebe:TaskSchedule').some((j) => j.dueDate)) yield temuan('jadwal', 'tidak punya jatuh tempo: isi Due date dengan =now() + duration(durasiKeputusan)');
  for (const { assignee, candidateGroups } of penugasan) {
    if (assignee) yield temuan('pemegang', `Assignee ${assignee} menahan tugas dari kelompoknya: kosongkan; orangnya dipilih dengan \`pksbpmn tugas alihkan\``);
    if (!candidateGroups?.startsWith('=') && !KELOMPOK.has(candidateGroups)) {
      yield temuan('kelompok', `kelompok ${candidateGroups} tidak dikenal; yang ada: ${[...KELOMPOK].join(', ')}`);
    }
  }
}

/** Findings for one diagram; `isian` comes from isianFormulir. */
export async function periksaPakai(xml, isian = new Map()) {
  const { rootElement } = await moddle().fromXML(xml);
  const temuan = [];
  for (const akar of rootElement.rootElements) {
    const pendengar = perluasan(akar, 'zeebe:ExecutionListeners').flatMap((d) => d.listeners).map((l) => l.type);
    const tahap = TAHAP.filter((t) => !pendengar.includes(t));
    if (tahap.length === 1) temuan.push({ aturan: 'tahap', id: akar.id, pesan: `tahapnya tidak tercatat: tambahkan listener ${tahap[0]}` });
    if (akar.$type === 'bpmn:Process') for (const e of semuaElemen(akar)) temuan.push(...periksaElemen(e, isian));
    if (akar.$type !== 'bpmn:Message') continue;
    for (const { correlationKey } of perluasan(akar, 'zeebe:Subscription')) {
      const harus = KUNCI[akar.name] ?? '=nomorBerkas';
      if (correlationKey !== harus) temuan.push({ aturan: 'kunci-pesan', id: akar.id, pesan: `kuncinya ${correlationKey}, seharusnya ${harus}` });
    }
  }
  return temuan;
}
