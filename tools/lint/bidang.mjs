/**
 * Plane geometry of a diagram: points, segments, boxes and the outline of BPMN shapes.
 * All lengths are the pixels of the diagram interchange (DI), y grows downwards.
 */

/** Half a line width: what touches by less is not seen as an overlap. */
const TOLERANSI = 1;

/** Box {x, y, width, height} made smaller by `d` on every side (larger for a negative `d`). */
export function susut(kotak, d) {
  return { x: kotak.x + d, y: kotak.y + d, width: kotak.width - 2 * d, height: kotak.height - 2 * d };
}

/** Do two boxes share an area (not only a border)? */
export function bertindih(a, b) {
  return (
    a.x + TOLERANSI < b.x + b.width &&
    b.x + TOLERANSI < a.x + a.width &&
    a.y + TOLERANSI < b.y + b.height &&
    b.y + TOLERANSI < a.y + a.height
  );
}

/** Is box `dalam` completely inside box `luar` (borders may touch)? */
export function memuat(luar, dalam) {
  return (
    dalam.x >= luar.x &&
    dalam.y >= luar.y &&
    dalam.x + dalam.width <= luar.x + luar.width &&
    dalam.y + dalam.height <= luar.y + luar.height
  );
}

/** Consecutive waypoints as segments {a, b}. */
export function ruas(titik) {
  return titik.slice(1).map((b, i) => ({ a: titik[i], b }));
}

const silang = (o, p, q) => (p.x - o.x) * (q.y - o.y) - (p.y - o.y) * (q.x - o.x);

/** Distance of point `p` from segment `s`. */
export function jarak(p, s) {
  const dx = s.b.x - s.a.x;
  const dy = s.b.y - s.a.y;
  const panjang2 = dx * dx + dy * dy;
  const t = panjang2 === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - s.a.x) * dx + (p.y - s.a.y) * dy) / panjang2));
  return Math.hypot(p.x - (s.a.x + t * dx), p.y - (s.a.y + t * dy));
}

/** Do two segments cross at one point strictly inside both? */
export function memotong(s, t) {
  const d1 = silang(t.a, t.b, s.a);
  const d2 = silang(t.a, t.b, s.b);
  const d3 = silang(s.a, s.b, t.a);
  const d4 = silang(s.a, s.b, t.b);
  return d1 * d2 < 0 && d3 * d4 < 0;
}

/** Do two segments cross, touch or lie on each other (nearer than a line width)? */
export function menyentuh(s, t) {
  if (memotong(s, t)) return true;
  const dekat = [jarak(s.a, t), jarak(s.b, t), jarak(t.a, s), jarak(t.b, s)];
  return Math.min(...dekat) < 2 * TOLERANSI;
}

/** Corners of the outline of a rectangular or diamond shape. */
function sudut(kotak, bentuk) {
  const { x, y, width: w, height: h } = kotak;
  return bentuk === 'belah-ketupat'
    ? [{ x: x + w / 2, y }, { x: x + w, y: y + h / 2 }, { x: x + w / 2, y: y + h }, { x, y: y + h / 2 }]
    : [{ x, y }, { x: x + w, y }, { x: x + w, y: y + h }, { x, y: y + h }];
}

const sisi = (titik) => titik.map((a, i) => ({ a, b: titik[(i + 1) % titik.length] }));
const tengah = (kotak) => ({ x: kotak.x + kotak.width / 2, y: kotak.y + kotak.height / 2 });

/** Is point `p` inside the outline (`kotak`, `lingkaran` or `belah-ketupat`), border excluded? */
function diDalam(p, kotak, bentuk) {
  const m = tengah(kotak);
  const dx = Math.abs(p.x - m.x) / (kotak.width / 2);
  const dy = Math.abs(p.y - m.y) / (kotak.height / 2);
  if (bentuk === 'lingkaran') return Math.hypot(dx, dy) < 1;
  if (bentuk === 'belah-ketupat') return dx + dy < 1;
  return dx < 1 && dy < 1;
}

/** Does a segment run through the inside of a shape? Touching the border does not count. */
export function menembus(s, kotak, bentuk = 'kotak') {
  const inti = susut(kotak, 2 * TOLERANSI);
  if (inti.width <= 0 || inti.height <= 0) return false;
  if (diDalam(s.a, inti, bentuk) || diDalam(s.b, inti, bentuk)) return true;
  if (jarak(tengah(inti), s) < TOLERANSI) return true;
  if (bentuk === 'lingkaran') return jarak(tengah(inti), s) < inti.width / 2;
  return sisi(sudut(inti, bentuk)).some((t) => memotong(s, t)) || diDalam(tengah({ ...kotakRuas(s) }), inti, bentuk);
}

const kotakRuas = ({ a, b }) => ({ x: a.x, y: a.y, width: b.x - a.x, height: b.y - a.y });

/** Distance of a point from the outline of a shape. */
export function jarakTepi(p, kotak, bentuk = 'kotak') {
  const m = tengah(kotak);
  if (bentuk === 'lingkaran') return Math.abs(Math.hypot(p.x - m.x, p.y - m.y) - kotak.width / 2);
  return Math.min(...sisi(sudut(kotak, bentuk)).map((s) => jarak(p, s)));
}

/** Middle of a box. */
export const pusat = tengah;
