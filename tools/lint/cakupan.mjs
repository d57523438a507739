/**
 * The page of a coverage report: runs in a browser, from one file, without a network.
 *
 * Data stands in <script id="data" type="application/json">: see src/pksbpmn/testing/report.py. With a comparison
 * the page tells what differs between two runs, and marks it in the diagrams; with a year, how many went where.
 */
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import gayaDiagram from 'diagram-js/assets/diagram-js.css';
import gayaBpmn from 'bpmn-js/dist/assets/bpmn-js.css';
import gaya from './cakupan.css';

const data = JSON.parse(document.getElementById('data').textContent);
const SUM = 'ringkasan';
const JUDUL = (data.comparison ?? data.year)?.title ?? 'Cakupan BPMN dan DMN';
const UJI = data.year ? 'simulasi' : data.comparison ? 'cerita' : 'uji';
/** What is there now: of two runs the diagrams before are not counted. */
const KINI = data.definitions.filter((d) => !data.comparison?.before.includes(d.id));
const perbedaan = (d, e) => data.comparison?.elements[d.id]?.[e.id] ?? [];
/** From this zoom on, names can be read. */
const TERBACA = 0.8;
/** Of a year one run is shown, the changed one first: both together would be counts of nothing. */
const terpilih = { uji: data.year ? 0 : -1, penampil: null, ditunjuk: null };
/** Parts of the most that went through anything of a diagram, by which its elements are coloured. */
const PANAS = [0.02, 0.1, 0.35, 0.7, 1];
const ribuan = (n) => n.toLocaleString('id-ID');

/** An element with classes and children; text is text, never markup. */
function el(tag, sifat = {}, ...anak) {
  const e = Object.assign(document.createElement(tag), sifat);
  e.append(...anak.filter((a) => a !== null && a !== undefined));
  return e;
}

const angka = (n) => `${(Math.floor(n * 10) / 10).toFixed(1).replace('.', ',')} %`;
const kali = (elemen) => elemen.tests.filter(([u]) => terpilih.uji < 0 || u === terpilih.uji).reduce((n, [, k]) => n + k, 0);
const lewat = (elemen) => kali(elemen) > 0;
const berjenis = (d, sort) => d.elements.filter((e) => e.sorts.includes(sort));
const takar = (d, sort) => {
  const ada = berjenis(d, sort);
  return { total: ada.length, lewat: ada.filter(lewat).length };
};
const persen = ({ total, lewat: n }) => (total ? (100 * n) / total : 100);
const semua = (d) => ['simpul', 'alur', 'aturan'].map((s) => takar(d, s)).reduce((a, b) => ({ total: a.total + b.total, lewat: a.lewat + b.lewat }), { total: 0, lewat: 0 });

function batang(t) {
  const p = persen(t);
  return el('span', { className: 'takar', title: `${t.lewat} dari ${t.total}` },
    el('span', { className: `batang ${p === 100 ? 'penuh' : ''}` }, Object.assign(el('i'), { style: `width:${p}%` })),
    el('b', { textContent: t.total ? angka(p) : '–' }), el('small', { textContent: t.total ? `${t.lewat}/${t.total}` : '' }));
}

function baris(sel, judul = false) {
  return el('tr', {}, ...sel.map((s) => el(judul ? 'th' : 'td', {}, s ?? '')));
}

function tabel(kepala, isi) {
  return el('table', {}, el('thead', {}, baris(kepala, true)), el('tbody', {}, ...isi));
}

/** What is wider than the page moves by itself. */
const gulir = (...isi) => el('div', { className: 'gulir' }, ...isi);

/** Its name and, of a boundary event, on what it hangs. */
const lengkap = (e) => (e.on ? `${e.name}, pada ${e.on}` : e.name);
const tautan = (d) => el('a', { href: `#${encodeURIComponent(d.id)}`, textContent: d.name, title: d.id });

/** Brings an element of the diagram into view, among others of the same name. */
function tunjuk(e) {
  const gambar = terpilih.penampil?.get('elementRegistry').get(e.id);
  if (!gambar) return;
  const kanvas = terpilih.penampil.get('canvas');
  if (terpilih.ditunjuk) kanvas.removeMarker(terpilih.ditunjuk, 'dipilih');
  terpilih.ditunjuk = e.id;
  kanvas.addMarker(e.id, 'dipilih');
  if (kanvas.zoom() < TERBACA) kanvas.zoom(TERBACA);
  kanvas.scrollToElement(gambar);
}

/** Which tests covered an element, most often first. */
function penguji(e) {
  const daftar = [...e.tests].sort((a, b) => b[1] - a[1]);
  if (!daftar.length) return el('p', { className: 'kosong', textContent: `Tidak dilewati ${UJI} mana pun.` });
  return el('ol', { className: 'uji' }, ...daftar.map(([u, n]) => el('li', {}, `${data.tests[u]} `, el('small', { textContent: `${n} ×` }))));
}

/** Shows an element where it is, what is said of it, and who covered it. */
function rincian(d, e) {
  tunjuk(e);
  document.querySelector('.kanvas, .tabel').scrollIntoView({ block: 'nearest' });
  const jenis = data.kinds.names.length
    ? el('p', {}, 'Jenis perkara: ', ...data.kinds.names.map((k) => el('span', { className: `jenis ${e.kinds.includes(k) ? 'ya' : 'tidak'}`, textContent: k })))
    : null;
  document.getElementById('rincian').replaceChildren(
    el('h3', { textContent: lengkap(e) }), el('p', { className: 'id', textContent: `${e.id} · ${e.sorts.join(', ')} · ${ribuan(kali(e))} ×` }), ...perbedaan(d, e).map((p) => el('p', { className: 'beda', textContent: p })), jenis, penguji(e));
}

function belum(d) {
  const daftar = d.elements.filter((e) => !lewat(e));
  const nama = { simpul: 'Simpul', tepi: 'Peristiwa tepi', alur: 'Alur', aturan: 'Aturan' };
  if (!daftar.length) return el('p', { className: 'penuh', textContent: 'Semuanya dilewati.' });
  return el('ul', { className: 'belum' }, ...daftar.map((e) => el('li', {},
    el('span', { className: 'macam', textContent: nama[e.sorts.at(-1)] }),
    el('button', { textContent: lengkap(e), title: e.id, onclick: () => rincian(d, e) }))));
}

/** Up to which count each colour goes, in this diagram or table. */
function batas(d) {
  const terbanyak = Math.max(1, ...d.elements.map(kali));
  return PANAS.map((p) => Math.max(1, Math.round(p * terbanyak)));
}

/** What an element looks like by how often it was passed. */
function rupa(d, e) {
  if (!lewat(e)) return data.year ? 'tak-dilewati' : 'belum-dilewati';
  return data.year ? `panas-${batas(d).findIndex((b) => kali(e) <= b) + 1}` : 'dilewati';
}

/** What the colours mean; a colour that no count can have is left out. */
function legenda(d) {
  const sampai = batas(d);
  const rentang = sampai.map((b, i) => [i ? sampai[i - 1] + 1 : 1, b, i + 1]).filter(([dari, ke]) => dari <= ke);
  return el('p', { className: 'legenda' }, 'Berapa kali dilewati:', el('span', { className: 'tak-dilewati', textContent: 'tidak pernah' }),
    ...rentang.map(([dari, ke, n]) => el('span', { className: `panas-${n}`, textContent: dari === ke ? ribuan(ke) : `${ribuan(dari)}–${ribuan(ke)}` })));
}

async function diagram(d, wadah) {
  const penampil = new NavigatedViewer({ container: wadah });
  terpilih.penampil = penampil;
  await penampil.importXML(data.files[d.id]);
  const kanvas = penampil.get('canvas');
  const daftar = penampil.get('elementRegistry');
  const menurutId = new Map(d.elements.map((e) => [e.id, e]));
  for (const e of d.elements) {
    if (!daftar.get(e.id)) continue;
    kanvas.addMarker(e.id, rupa(d, e));
    if (perbedaan(d, e).length) kanvas.addMarker(e.id, 'berbeda');
    if (lewat(e) && !e.sorts.includes('alur')) {
      penampil.get('overlays').add(e.id, { position: { top: -9, right: 12 }, html: el('span', { className: 'hitung', textContent: ribuan(kali(e)) }) });
    }
  }
  kanvas.zoom('fit-viewport', 'auto');
  penampil.on('element.click', ({ element }) => {
    const e = menurutId.get(element.id.replace(/_label$/, ''));
    if (e) rincian(d, e);
  });
}

function keputusan(d) {
  const isi = d.elements.map((e, i) => {
    const b = baris([String(i + 1), ...e.cells.map((c) => c || '–'), `${ribuan(kali(e))} ×`]);
    b.className = rupa(d, e);
    b.onclick = () => rincian(d, e);
    if (perbedaan(d, e).length) b.classList.add('berbeda');
    b.children[d.inputs]?.classList.add('batas');
    return b;
  });
  const t = tabel(['', ...d.columns, 'dilewati'], isi);
  t.className = 'dmn';
  return t;
}

async function halamanDefinisi(d) {
  const wadah = el('div', { className: d.decision ? 'tabel' : 'kanvas' });
  const sorts = d.decision ? ['aturan'] : ['simpul', 'alur', 'tepi'];
  const nama = { simpul: 'Simpul', alur: 'Alur', tepi: 'Peristiwa tepi', aturan: 'Aturan' };
  document.querySelector('main').replaceChildren(
    el('h2', {}, d.name, el('small', { textContent: ` ${d.file}` })),
    data.year ? legenda(d) : el('div', { className: 'angka' }, ...sorts.map((s) => el('div', {}, el('span', { textContent: nama[s] }), batang(takar(d, s)))),
      data.comparison ? el('p', { className: 'beda', textContent: 'Bergaris ungu: diubah, atau dilewati lain daripada semula.' }) : null),
    wadah,
    el('div', { className: 'bawah' },
      el('section', {}, el('h3', { textContent: data.year ? 'Tidak pernah dilewati' : 'Belum dilewati' }), belum(d)),
      el('section', { id: 'rincian' }, el('p', { className: 'kosong', textContent: data.year ? 'Pilih sebuah elemen untuk melihat namanya dan berapa kali ia dilewati.' : `Pilih sebuah elemen untuk melihat ${UJI} yang melewatinya.` }))));
  if (d.decision) wadah.append(keputusan(d));
  else await diagram(d, wadah);
}

function menurutJenis() {
  const { names, rows } = data.kinds;
  if (!names.length) return [];
  const isi = data.definitions.map((d) => {
    const milik = rows.filter((r) => r.process === d.id);
    if (!milik.length) return null;
    return baris([tautan(d), ...names.map((k) => {
      const r = milik.find((m) => m.kind === k);
      const t = { total: r.total, lewat: r.total - r.missing.length };
      const sel = batang(t);
      sel.title = [r.missing.length ? `tanpa: ${r.missing.join(', ')}` : '', r.needless.length ? `dikecualikan tetapi dilewati: ${r.needless.join(', ')}` : ''].filter(Boolean).join('\n') || sel.title;
      return sel;
    })]);
  }).filter(Boolean);
  return [el('h3', { textContent: 'Menurut jenis perkara' }),
    el('p', { className: 'kosong', textContent: 'Yang dilewati suatu jenis perkara wajib dilewati setiap jenis, kecuali yang dikecualikan.' }),
    gulir(tabel(['', ...names], isi))];
}

/** A line of a letter, with the words marked that the other one has not. */
function kata(kelas, teks, lain = '') {
  const [a, b] = [teks, lain].map((t) => t.split(' '));
  const kedua = Math.min(a.length, b.length);
  let [mula, ekor] = [0, 0];
  while (mula < kedua && a[mula] === b[mula]) mula += 1;
  while (ekor < kedua - mula && a.at(-1 - ekor) === b.at(-1 - ekor)) ekor += 1;
  const bagian = (dari, ke) => a.slice(dari, ke).join(' ');
  return el('p', { className: kelas }, `${bagian(0, mula)} `, el('mark', { textContent: bagian(mula, a.length - ekor) }), ` ${bagian(a.length - ekor)}`);
}

/** What differs, in rows; a cell of several lines is one of words that went or came. */
function banding() {
  if (!data.comparison) return [];
  const { summary, columns, rows, unproved } = data.comparison;
  const sel = (isi, i, r) => (Array.isArray(isi) ? el('div', {}, ...isi.map((t, n) => kata(i === 3 ? 'hilang' : 'datang', t, r[7 - i][n]))) : isi);
  const isi = rows.map((r) => baris(r.map((s, i) => sel(s, i, r))));
  for (const b of isi) [...b.children].forEach((s, i) => (s.dataset.kolom = columns[i]));
  return [...summary.map((t) => el('p', { textContent: t })),
    rows.length ? Object.assign(tabel(columns, isi), { className: 'banding' }) : null,
    ...(unproved.length ? [el('h3', { textContent: 'Diubah, tetapi tidak dilewati cerita mana pun' }),
      el('p', { className: 'kosong', textContent: 'Akibatnya tidak diketahui dari cerita-cerita ini.' }),
      el('ul', {}, ...unproved.map((t) => el('li', { textContent: t })))] : []),
    el('h3', { textContent: 'Yang dilewati cerita' })].filter(Boolean);
}

/** The figures of a year. */
function setahun() {
  const { title, about, tables } = data.year;
  const satu = (t) => {
    const isi = t.rows.map((r) => baris(r));
    for (const b of isi) [...b.children].slice(t.keys).forEach((s) => (s.className = 'bilangan'));
    return [el('h3', { textContent: t.title }), t.rows.length ? gulir(tabel(t.columns, isi)) : el('p', { className: 'kosong', textContent: 'Tidak ada.' })];
  };
  document.querySelector('main').replaceChildren(el('h2', { textContent: title }), ...about.map((p) => el('p', { textContent: p })),
    el('p', { className: 'kosong', textContent: 'Pilih sebuah diagram untuk melihat berapa kali tiap langkah dilewati; satu perkara dapat melewatinya berulang kali.' }), ...tables.flatMap(satu));
}

function ringkasan() {
  if (data.year) return setahun();
  const kosong = { total: 0, lewat: 0 };
  const jumlah = KINI.map(semua).reduce((a, b) => ({ total: a.total + b.total, lewat: a.lewat + b.lewat }), kosong);
  const isi = [...KINI].sort((a, b) => persen(semua(a)) - persen(semua(b))).map((d) =>
    baris([tautan(d), batang(semua(d)), ...['simpul', 'alur', 'tepi', 'aturan'].map((s) => (berjenis(d, s).length ? batang(takar(d, s)) : null))]));
  const uji = data.tests.map((nama, i) => ({ nama, n: KINI.flatMap((d) => d.elements).filter((e) => e.tests.some(([u]) => u === i)).length }));
  document.querySelector('main').replaceChildren(
    el('h2', { textContent: data.comparison ? JUDUL : 'Ringkasan' }), ...banding(),
    el('div', { className: 'angka' }, el('div', {}, el('span', { textContent: 'Simpul, alur dan aturan' }), batang(jumlah)),
      data.threshold === null ? null : el('div', {}, el('span', { textContent: 'Batas' }), el('b', { textContent: angka(data.threshold) }))),
    ...data.reasons.map((r) => el('p', { className: 'gagal', textContent: r })),
    gulir(tabel(['', 'semua', 'simpul', 'alur', 'peristiwa tepi', 'aturan'], isi)),
    ...menurutJenis(),
    el('h3', { textContent: `Menurut ${UJI}` }),
    gulir(tabel([UJI, 'elemen yang dilewati'], uji.sort((a, b) => b.n - a.n).map((u) => baris([u.nama, String(u.n)])))));
  return undefined;
}

async function tampilkan() {
  terpilih.penampil?.destroy();
  Object.assign(terpilih, { penampil: null, ditunjuk: null });
  const id = decodeURIComponent(location.hash.slice(1));
  const d = data.definitions.find((x) => x.id === id);
  for (const a of document.querySelectorAll('nav a')) a.classList.toggle('kini', a.hash === (d ? `#${encodeURIComponent(d.id)}` : `#${SUM}`));
  const utama = document.querySelector('main');
  utama.classList.toggle('definisi', Boolean(d));
  utama.scrollTop = 0;
  if (d) await halamanDefinisi(d);
  else ringkasan();
  document.body.dataset.siap = 'ya';
}

function samping() {
  const pilih = el('select', { title: `Tampilkan yang dilewati ${UJI} ini saja` },
    data.year ? null : el('option', { value: '-1', textContent: `semua ${UJI}` }),
    ...data.tests.map((nama, i) => el('option', { value: String(i), textContent: nama })));
  pilih.onchange = () => {
    terpilih.uji = Number(pilih.value);
    daftar();
    tampilkan();
  };
  const isi = el('div');
  const daftar = () => isi.replaceChildren(...data.definitions.map((d) => {
    const p = persen(semua(d));
    return el('a', { href: `#${encodeURIComponent(d.id)}` }, el('span', { className: data.comparison?.elements[d.id] ? 'beda' : '', textContent: d.name }), data.year
      ? el('small', { title: 'yang paling sering dilewati', textContent: ribuan(Math.max(0, ...d.elements.map(kali))) })
      : el('small', { className: data.comparison ? '' : p === 100 ? 'penuh' : 'kurang', title: `dilewati ${UJI}`, textContent: angka(p) }));
  }));
  daftar();
  return el('nav', {}, el('h1', { textContent: JUDUL }), data.year && data.tests.length < 2 ? null : pilih, el('a', { href: `#${SUM}`, textContent: 'Ringkasan' }), isi);
}

document.head.append(el('style', { textContent: gayaDiagram + gayaBpmn + gaya }));
document.body.append(samping(), el('main'));
window.addEventListener('hashchange', tampilkan);
tampilkan();
