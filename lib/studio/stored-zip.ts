/**
 * Files as a zip that packs nothing. The spreadsheet reader takes nothing but a zip, and would unpack large
 * ones in a worker made from a blob, which the pages' content security policy forbids: what is already
 * unpacked it only cuts out. Checksums stay empty; it does not look at them.
 */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const parts = [...files].map(([name, content]) => ({ name: new TextEncoder().encode(name), content }));
  const bodies = parts.reduce((sum, { name, content }) => sum + 30 + name.length + content.length, 0);
  const list = parts.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const zip = new Uint8Array(bodies + list + 22);
  const view = new DataView(zip.buffer);
  let [at, entry] = [0, bodies];
  for (const { name, content } of parts) {
    header(view, entry, 0x02014b50, 4, name.length, content.length);
    view.setUint32(entry + 42, at, true);
    zip.set(name, entry + 46);
    entry += 46 + name.length;
    header(view, at, 0x04034b50, 2, name.length, content.length);
    zip.set(name, at + 30);
    zip.set(content, at + 30 + name.length);
    at += 30 + name.length + content.length;
  }
  view.setUint32(entry, 0x06054b50, true);
  view.setUint16(entry + 8, parts.length, true);
  view.setUint16(entry + 10, parts.length, true);
  view.setUint32(entry + 12, list, true);
  view.setUint32(entry + 16, bodies, true);
  return zip.buffer;
}

/** The list's entries hold one version number more than the headers before each file: their fields stand later. */
function header(view: DataView, at: number, mark: number, lead: 2 | 4, name: number, size: number) {
  const shift = at + lead;
  view.setUint32(at, mark, true);
  view.setUint16(shift + 2, 20, true);
  view.setUint32(shift + 16, size, true);
  view.setUint32(shift + 20, size, true);
  view.setUint16(shift + 24, name, true);
}
