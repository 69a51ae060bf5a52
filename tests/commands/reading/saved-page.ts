import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, sep } from 'node:path';

/** The page, and the name of the writing its bytes are in. */
export async function readSavedPage(file: string): Promise<{ body: Buffer; contentType: string }> {
  const body = await readFile(file);
  return { body, contentType: `text/html; charset=${charsetOf(body)}` };
}

const marks: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Browsers look for the page's own word on it about that far. */
const headOfPage = 4_096;

/** By its mark; by trying, since saved pages are often UTF-8 and say otherwise; by the page's word; else Western. */
export function charsetOf(bytes: Buffer): string {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked[0];
  const head = bytes.subarray(0, headOfPage).toString('latin1');
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  const isPlain = bytes.every((byte) => byte < 0x80);
  if (isPlain) return known(declared) ?? 'utf-8';
  return isUtf8(bytes) ? 'utf-8' : (known(declared, 'utf-8') ?? 'windows-1252');
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A page cannot name UTF-16 in letters one byte wide: browsers read that as UTF-8. */
function known(label: string | undefined, except = ''): string | null {
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === except || encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}

const kinds: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** What a browser saved beside the page, in `<name>_files`: styles say what is hidden. Nothing outside of it. */
export function besidePage(file: string) {
  const folder = `${basename(file, extname(file))}_files`;
  const inside = join(dirname(file), folder) + sep;
  return async (address: string): Promise<{ body: Buffer; contentType: string } | null> => {
    const [, rest] = decode(new URL(address).pathname).split(`/${folder}/`);
    if (!rest) return null;
    const wanted = join(inside, rest);
    const kind = kinds[extname(wanted).toLowerCase()] ?? (extname(wanted) === '' ? 'text/css' : undefined);
    if (!kind || !wanted.startsWith(inside)) return null;
    const body = await readFile(wanted).catch(() => null);
    return body && { body, contentType: kind === 'text/html' ? `${kind}; charset=${charsetOf(body)}` : kind };
  };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
