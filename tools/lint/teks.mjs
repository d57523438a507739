/** Estimates how much room a label takes, with the character widths of Arial (per 1000 of the font size). */

const SEMPIT = new Map([..."ijl'|.,:;! ftrI()/-[]"].map((c) => [c, 300]));
const LEBAR = new Map([...'mwMWGOQ%@'].map((c) => [c, 840]));

function lebarKata(kata, huruf) {
  let jumlah = 0;
  for (const c of kata) jumlah += SEMPIT.get(c) ?? LEBAR.get(c) ?? (c >= 'A' && c <= 'Z' ? 680 : 550);
  return (jumlah * huruf) / 1000;
}

/**
 * Lines that `teks` needs in a column.
 * @param {string} teks
 * @param {number} lebar column width in px
 * @param {number} huruf font size in px
 * @returns {{baris: number, terlebar: number}} number of lines, width of the widest word in px
 */
export function susunBaris(teks, lebar, huruf) {
  let baris = 0;
  let terlebar = 0;
  for (const paragraf of teks.split('\n')) {
    let sisa = -1;
    for (const kata of paragraf.split(/\s+/).filter(Boolean)) {
      const w = lebarKata(kata, huruf);
      terlebar = Math.max(terlebar, w);
      const perlu = sisa < 0 ? w : w + 0.28 * huruf;
      if (sisa >= perlu) sisa -= perlu;
      else {
        baris += 1;
        sisa = lebar - w;
      }
    }
  }
  return { baris, terlebar };
}
