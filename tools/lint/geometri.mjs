/**
 * Geometry lint: would a reader see every flow, shape and label of the diagram apart?
 *
 * Rules have a name each (see ATURAN); probe diagrams in test/ prove that every one fires.
 */
import { bertindih, jarakTepi, memotong, memuat, menembus, menyentuh, pusat, ruas, susut } from './bidang.mjs';
import { bacaDenah } from './denah.mjs';
import { susunBaris } from './teks.mjs';

/** At most this share of the sequence flows may run to the left (loops back). */
const BAGIAN_KE_KIRI = 0.3;
const UKURAN_LABEL = 11;
const UKURAN_TUGAS = 12;
/** A task's icon or marker stands above and below its name, each as high as this. */
const IKON = 23;
/** Shapes nearer than twice this are taken for one. */
const SELA = 4;
/** Width of a screen: what is wider is never seen at once at 100 %. */
const LAYAR = 1900;
/** Where Arial is missing, its stand-in is up to this much wider; a word that does not fit is broken over the line. */
const HURUF_LAIN = 1.2;

const urutan = (bidang) => bidang.alur.filter((a) => a.elemen.$type === 'bpmn:SequenceFlow');
const induk = (u) => u.elemen.$parent?.id;
const tempelan = (u) => u.elemen.attachedToRef?.id;

function* pasangan(daftar) {
  for (const [i, a] of daftar.entries()) for (const b of daftar.slice(i + 1)) yield [a, b];
}

/** No two sequence flows cross or touch; flows that share an end may share the way to it. */
function* alurBersilangan(bidang) {
  for (const [a, b] of pasangan(urutan(bidang))) {
    const seujung = a.dari === b.dari || a.ke === b.ke;
    const uji = seujung ? memotong : menyentuh;
    if (ruas(a.titik).some((s) => ruas(b.titik).some((t) => uji(s, t)))) yield [a.id, `bersilangan atau berimpit dengan ${b.id}`];
  }
  for (const a of urutan(bidang)) {
    const r = ruas(a.titik);
    if (r.some((s, i) => r.slice(i + 2).some((t) => menyentuh(s, t)))) yield [a.id, 'menyilang dirinya sendiri'];
  }
}

/** No flow runs through a shape, its own source and target included. */
function* alurMenembusElemen(bidang) {
  for (const a of bidang.alur) {
    for (const u of bidang.unsur) {
      if (u.wadah) continue;
      if (ruas(a.titik).some((s) => menembus(s, u.kotak, u.bentuk))) yield [a.id, `menembus ${u.id}`];
    }
  }
}

/** Every end of a flow lies on the border of its shape. */
function* alurTidakMenempel(bidang) {
  const unsur = new Map(bidang.unsur.map((u) => [u.id, u]));
  for (const a of bidang.alur) {
    for (const [id, titik] of [[a.dari, a.titik[0]], [a.ke, a.titik.at(-1)]]) {
      const u = unsur.get(id);
      if (u && jarakTepi(titik, u.kotak, u.bentuk) > 1.5) yield [a.id, `ujungnya tidak menempel pada tepi ${id}`];
    }
  }
}

/** Sequence flows have horizontal and vertical segments only. */
function* alurMiring(bidang) {
  for (const a of urutan(bidang)) {
    if (ruas(a.titik).some(({ a: p, b: q }) => Math.abs(p.x - q.x) > 1 && Math.abs(p.y - q.y) > 1)) yield [a.id, 'punya ruas miring'];
  }
}

const labelDari = (bidang) => [...bidang.unsur, ...bidang.alur].filter((u) => u.nama && u.labelDiLuar);

/** A label outside its element has a place of its own, over no flow, shape, other label or border of a lane. */
function* labelTertindih(bidang) {
  const berlabel = labelDari(bidang);
  for (const u of berlabel.filter((v) => !v.label)) yield [u.id, 'labelnya tidak punya letak (bounds)'];
  const letak = berlabel.filter((u) => u.label);
  for (const u of letak) {
    for (const a of bidang.alur) if (ruas(a.titik).some((s) => menembus(s, u.label))) yield [u.id, `labelnya tertindih alur ${a.id}`];
    for (const v of bidang.unsur) {
      if (!v.wadah && bertindih(susut(u.label, 1), v.kotak)) yield [u.id, `labelnya menindih ${v.id}`];
    }
    const terpotong = bidang.unsur.some((v) => v.elemen.$type === 'bpmn:Lane' && bertindih(u.label, v.kotak) && !memuat(v.kotak, u.label));
    if (terpotong) yield [u.id, 'labelnya menindih tepi lajur'];
  }
  for (const [u, v] of pasangan(letak)) if (bertindih(u.label, v.label)) yield [u.id, `labelnya menindih label ${v.id}`];
}

/** The text fits into its label box or task. */
function* teksTidakMuat(bidang) {
  for (const u of labelDari(bidang).filter((v) => v.label)) {
    const { baris, terlebar } = susunBaris(u.nama, Math.max(u.label.width, 1) + 4, UKURAN_LABEL);
    if (terlebar * HURUF_LAIN > u.label.width + 4 || baris * 1.2 * UKURAN_LABEL > u.label.height + 4) yield [u.id, 'teks labelnya tidak muat'];
  }
  for (const u of bidang.unsur.filter((v) => v.nama && v.elemen.$instanceOf('bpmn:Activity') && !v.wadah)) {
    const { baris, terlebar } = susunBaris(u.nama, u.kotak.width - 10, UKURAN_TUGAS);
    if (terlebar > u.kotak.width - 8 || baris * 1.2 * UKURAN_TUGAS > u.kotak.height - 2 * IKON) yield [u.id, 'nama tugasnya tidak muat'];
  }
  for (const u of bidang.unsur.filter((v) => v.elemen.$type === 'bpmn:TextAnnotation')) {
    const { baris, terlebar } = susunBaris(u.elemen.text ?? '', u.kotak.width - 10, UKURAN_TUGAS);
    if (terlebar > u.kotak.width - 8 || baris * 1.2 * UKURAN_TUGAS > u.kotak.height) yield [u.id, 'catatannya tidak muat'];
  }
}

/** No two shapes overlap or touch; a boundary event overlaps only its host. */
function* elemenTertindih(bidang) {
  const padat = bidang.unsur.filter((u) => !u.wadah);
  for (const [a, b] of pasangan(padat)) {
    if (tempelan(a) === b.id || tempelan(b) === a.id) continue;
    if (bertindih(susut(a.kotak, -SELA), susut(b.kotak, -SELA))) yield [a.id, `menindih atau menyentuh ${b.id}`];
  }
  const terbuka = bidang.unsur.filter((u) => u.wadah && u.elemen.$instanceOf('bpmn:SubProcess'));
  for (const w of terbuka) {
    for (const u of bidang.unsur) {
      if (u === w || u.wadah || induk(u) === w.id || tempelan(u) === w.id || diBawah(u, w)) continue;
      if (bertindih(u.kotak, w.kotak)) yield [u.id, `menindih ${w.id}`];
    }
  }
}

function diBawah(u, w) {
  for (let e = u.elemen.$parent; e; e = e.$parent) if (e.id === w.id) return true;
  return false;
}

/** Shapes and flows stay inside their pool, lane or subprocess; boundary events sit on their host's border. */
function* diLuarWadah(bidang) {
  const unsur = new Map(bidang.unsur.map((u) => [u.id, u]));
  const kolam = new Map(bidang.unsur.filter((u) => u.elemen.processRef).map((u) => [u.elemen.processRef.id, u]));
  const wadahDari = (u) => {
    const w = unsur.get(induk(u)) ?? kolam.get(induk(u));
    return w?.wadah ? w : undefined;
  };
  for (const u of bidang.unsur.filter((v) => v.elemen.$instanceOf('bpmn:FlowNode'))) {
    const inang = unsur.get(tempelan(u));
    if (inang && jarakTepi(pusat(u.kotak), inang.kotak) > 1.5) yield [u.id, `tidak terletak pada tepi ${inang.id}`];
    const w = wadahDari(u);
    if (w && !memuat(w.kotak, u.kotak)) yield [u.id, `keluar dari ${w.id}`];
  }
  for (const a of urutan(bidang)) {
    const w = wadahDari(a);
    if (w && a.titik.some((p) => !memuat(w.kotak, { ...p, width: 0, height: 0 }))) yield [a.id, `keluar dari ${w.id}`];
  }
  for (const lajur of bidang.unsur.filter((v) => v.elemen.$type === 'bpmn:Lane')) {
    for (const ref of lajur.elemen.flowNodeRef ?? []) {
      const u = unsur.get(ref.id);
      if (u && !memuat(lajur.kotak, u.kotak)) yield [u.id, `keluar dari lajur ${lajur.id}`];
    }
    for (const u of bidang.unsur.filter((v) => v.elemen.$type === 'bpmn:TextAnnotation')) {
      if (bertindih(u.kotak, lajur.kotak) && !memuat(lajur.kotak, u.kotak)) yield [u.id, `keluar dari lajur ${lajur.id}`];
    }
  }
}

/** The diagram reads from left to right: few flows run back, no end event left of the start. */
function* arah(bidang) {
  const unsur = new Map(bidang.unsur.map((u) => [u.id, u]));
  const x = (id) => (unsur.has(id) ? pusat(unsur.get(id).kotak).x : 0);
  const semua = urutan(bidang);
  const balik = semua.filter((a) => x(a.ke) < x(a.dari) - 1);
  if (balik.length > BAGIAN_KE_KIRI * semua.length) {
    yield [bidang.id, `${balik.length} dari ${semua.length} alur berjalan ke kiri`];
  }
  for (const mulai of bidang.unsur.filter((u) => u.elemen.$type === 'bpmn:StartEvent')) {
    for (const akhir of bidang.unsur.filter((u) => u.elemen.$type === 'bpmn:EndEvent' && induk(u) === induk(mulai))) {
      if (x(akhir.id) <= x(mulai.id)) yield [akhir.id, `terletak di kiri peristiwa mulai ${mulai.id}`];
    }
  }
}

/** The whole diagram is seen on one screen. */
function* lebarLayar(bidang) {
  const kotak = bidang.unsur.flatMap((u) => [u.kotak, u.label ?? u.kotak]);
  const tepi = [...kotak.flatMap((k) => [k.x, k.x + k.width]), ...bidang.alur.flatMap((a) => a.titik.map((p) => p.x))];
  const lebar = Math.round(Math.max(...tepi) - Math.min(...tepi));
  if (lebar > LAYAR) yield [bidang.id, `${lebar} piksel lebarnya, layar memuat ${LAYAR}`];
}

const ATURAN = {
  'alur-bersilangan': alurBersilangan,
  'alur-menembus-elemen': alurMenembusElemen,
  'alur-tidak-menempel': alurTidakMenempel,
  'alur-miring': alurMiring,
  'label-tertindih': labelTertindih,
  'teks-tidak-muat': teksTidakMuat,
  'elemen-tertindih': elemenTertindih,
  'di-luar-wadah': diLuarWadah,
  arah,
  'terlalu-lebar': lebarLayar,
};

/** Names of all rules; `tanpa-gambar` is an element of the process that is not drawn at all. */
export const NAMA_ATURAN = [...Object.keys(ATURAN), 'tanpa-gambar'];

/**
 * @param {string} xml text of a .bpmn file
 * @returns {Promise<{aturan: string, id: string, pesan: string}[]>} findings, empty if the drawing is clean
 */
export async function periksaGeometri(xml) {
  const { bidang, elemen } = await bacaDenah(xml);
  const temuan = bidang.flatMap((b) =>
    Object.entries(ATURAN).flatMap(([aturan, f]) => [...f(b)].map(([id, pesan]) => ({ aturan, id, pesan }))),
  );
  const tergambar = new Set(bidang.flatMap((b) => [...b.unsur, ...b.alur].map((u) => u.id)));
  const hilang = elemen.filter((e) => !tergambar.has(e.id));
  return [...temuan, ...hilang.map(({ id }) => ({ aturan: 'tanpa-gambar', id, pesan: 'tidak digambar' }))];
}
