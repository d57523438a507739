/** Elements of a process and what Zeebe hangs on them. */

/** What of this kind stands in an element's extensions. */
export const perluasan = (elemen, jenis) => (elemen.extensionElements?.values ?? []).filter((e) => e.$type === jenis);

/** Everything that a process or subprocess holds, at any depth. */
export function* semuaElemen(wadah) {
  for (const elemen of wadah.flowElements ?? []) {
    yield elemen;
    if (elemen.flowElements) yield* semuaElemen(elemen);
  }
}
