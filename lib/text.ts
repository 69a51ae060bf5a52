/** Lower case, without accents, one kind of apostrophe, single spaces: how words are compared. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Bytes as text that survives files, JSON and addresses: base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  const slice = 32_768;
  let binary = '';
  for (let at = 0; at < bytes.length; at += slice)
    binary += String.fromCharCode(...bytes.subarray(at, at + slice));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes again; null for anything but the one way to write them. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  // The last letter has bits to spare: with any of them set, one key would have several names.
  const end = bytes.subarray(bytes.length - (bytes.length % 3));
  return toBase64Url(end) === text.slice(text.length - (text.length % 4)) ? bytes : null;
}

/** Exactly these bytes as text, or null: no byte is replaced, no mark at the beginning swallowed. */
export function exactText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What this JSON holds; undefined for what is none. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A pack's deepest place is seven levels down; a parser should never have to climb into a stranger's thousand. */
const deepest = 16;

/** Does this JSON nest deeper than any of our files needs? Looked at before it is parsed; any text will do. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (isQuoted) {
      if (letter === '\\') at++;
      else if (letter === '"') isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === '{' || letter === '[') {
      depth++;
      if (depth > deepest) return true;
    } else if (letter === '}' || letter === ']') depth--;
  }
  return false;
}
