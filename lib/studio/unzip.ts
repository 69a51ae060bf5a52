/** What a zip's own list says of one file in it. */
interface Listed {
  name: string;
  packed: Uint8Array<ArrayBuffer>;
  method: number;
}
export type ZipRefusal = 'not-a-zip' | 'too-large';

const signatures = { end: 0x06054b50, entry: 0x02014b50, file: 0x04034b50 };
const [stored, deflated] = [0, 8];
/** A comment behind the end record may be this long. */
const longestComment = 65_535;
const mostFiles = 2_000;

/**
 * The files of a zip whose names are wanted, unpacked by the browser itself (no worker, no script made on the
 * way). Refused as soon as more comes out than allowed, whatever the zip says of itself.
 */
export async function unzipped(
  zip: Uint8Array<ArrayBuffer>,
  wanted: (name: string) => boolean,
  most: number,
): Promise<Map<string, Uint8Array<ArrayBuffer>> | ZipRefusal> {
  const listed = listOf(zip);
  if (listed === null) return 'not-a-zip';
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let left = most;
  for (const { name, packed, method } of listed.filter(({ name }) => wanted(name))) {
    const file = method === stored ? within(packed, left) : await inflated(packed, left);
    if (typeof file === 'string') return file;
    left -= file.length;
    files.set(name, file);
  }
  return files;
}

function listOf(zip: Uint8Array<ArrayBuffer>): Listed[] | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  try {
    const end = endRecord(view);
    if (end === null) return null;
    const count = view.getUint16(end + 10, true);
    if (count > mostFiles) return null;
    const list: Listed[] = [];
    let at = view.getUint32(end + 16, true);
    for (let nth = 0; nth < count; nth++) {
      if (view.getUint32(at, true) !== signatures.entry) return null;
      const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
      const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + (nameLength ?? 0)));
      const packed = contentAt(zip, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
      const method = view.getUint16(at + 10, true);
      if (packed === null || (method !== stored && method !== deflated)) return null;
      list.push({ name, packed, method });
      at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
    return list;
  } catch {
    // A number that leads outside the file.
    return null;
  }
}

function endRecord(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - longestComment);
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === signatures.end) return at;
  return null;
}

function contentAt(zip: Uint8Array<ArrayBuffer>, view: DataView, at: number, size: number) {
  if (view.getUint32(at, true) !== signatures.file) return null;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + size <= zip.length ? zip.subarray(from, from + size) : null;
}

const within = (file: Uint8Array<ArrayBuffer>, most: number) => (file.length > most ? 'too-large' : file);

async function inflated(
  packed: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | ZipRefusal> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = new Blob([packed])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'))
      .getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > most) {
        await reader.cancel();
        return 'too-large';
      }
      parts.push(part.value);
    }
  } catch {
    return 'not-a-zip';
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
