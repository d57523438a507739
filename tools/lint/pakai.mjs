/** What a diagram gives and takes is complete: bindings, inputs of shared processes, recorders of decisions, groups, keys. */
import { moddle } from './denah.mjs';
import { perluasan, semuaElemen } from './elemen.mjs';

/** A running case keeps its rules (ADR 0004): what Modeler calls "latest" would give it new ones. */
const TERIKAT = ['zeebe:CalledElement', 'zeebe:CalledDecision', 'zeebe:FormDefinition'];
/** What the shared processes need of whoever calls them. */
const MASUKAN = {
  permintaan: ['nomorBerkas', 'tanggalBerkas', 'durasiKeputusan', 'jenisPermintaan', 'kepada'],
  penyampaian: ['nomorBerkas', 'tanggalBerkas', 'durasiKeputusan', 'jenisSurat', 'kepada', 'idPermintaan'],
};
const PENCATAT = 'catat-keputusan';
/** Groups of officers, as Tasklist knows them. */
export const KELOMPOK = new Set([
  'anggota-ombudsman',
  'ketua-ombudsman',
  'konsiliator-mediator',
  'kustodian',
  'narahubung-ombudsman',
  'pemeriksaan',
  'penerimaan-verifikasi',
  'ppid',
  'rapat-pleno',
  'resolusi-monitoring',
]);
/** The variable by which a message finds who waits for it; a case file's number for all others. */
const KUNCI = { 'jawaban-diterima': '=idPermintaan', 'tenggat-diperpanjang': '=idPermintaan', 'surat-diterima': '=idSurat' };

function* periksaElemen(elemen) {
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
    const ada = new Set(perluasan(elemen, 'zeebe:IoMapping').flatMap((m) => (m.inputParameters ?? []).map((i) => i.target)));
    const kurang = (MASUKAN[e.processId] ?? []).filter((m) => !ada.has(m));
    if (kurang.length) yield temuan('masukan', `memanggil ${e.processId} tanpa masukan ${kurang.join(', ')}`);
  }
  if (elemen.$type !== 'bpmn:UserTask') return;
  const pendengar = perluasan(elemen, 'zeebe:ExecutionListeners').flatMap((d) => d.listeners);
  if (!pendengar.some((l) => l.type === PENCATAT && l.eventType === 'end')) yield temuan('pencatat', `keputusannya tidak dicatat: tambahkan listener end ${PENCATAT}`);
  for (const { candidateGroups } of perluasan(elemen, 'zeebe:AssignmentDefinition')) {
    if (!candidateGroups?.startsWith('=') && !KELOMPOK.has(candidateGroups)) {
      yield temuan('kelompok', `kelompok ${candidateGroups} tidak dikenal; yang ada: ${[...KELOMPOK].join(', ')}`);
    }
  }
}

/** Findings for one diagram. */
export async function periksaPakai(xml) {
  const { rootElement } = await moddle().fromXML(xml);
  const temuan = [];
  for (const akar of rootElement.rootElements) {
    if (akar.$type === 'bpmn:Process') for (const e of semuaElemen(akar)) temuan.push(...periksaElemen(e));
    if (akar.$type !== 'bpmn:Message') continue;
    for (const { correlationKey } of perluasan(akar, 'zeebe:Subscription')) {
      const harus = KUNCI[akar.name] ?? '=nomorBerkas';
      if (correlationKey !== harus) temuan.push({ aturan: 'kunci-pesan', id: akar.id, pesan: `kuncinya ${correlationKey}, seharusnya ${harus}` });
    }
  }
  return temuan;
}
