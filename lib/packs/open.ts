import { fromBase64Url } from '../text';
import type { Refusal } from './arrival-schema';
import { isTooDeep } from './depth';
import { type Envelope, envelope, longestEnvelope, longestPack, signedBytes } from './envelope-schema';
import { fieldOf } from './field';

/** A pack file opened: whose signature holds, that there is none, or why it stays closed. */
export type Opened =
  | { is: 'signed'; key: string; text: string }
  | { is: 'unsigned'; text: string }
  | { is: 'refused'; why: Refusal };

/** Opens a file that should carry a pack, signed or bare. Never throws; what the pack says is not looked at yet. */
export async function openEnvelope(file: string): Promise<Opened> {
  if (file.length > longestEnvelope) return refused('too-large');
  if (isTooDeep(file)) return refused('too-deep');
  const value = parsed(file);
  // A signed file that was cut off is no JSON any more: it should not be taken for some other kind of file.
  if (value === undefined)
    return refused(/"signed-pack\//.test(file.slice(0, 200)) ? 'damaged' : 'not-a-pack');
  const format = fieldOf(value, 'aparte');
  if (format !== undefined) return openSigned(value, format);
  return file.length > longestPack ? refused('too-large') : { is: 'unsigned', text: file };
}

async function openSigned(value: unknown, format: unknown): Promise<Opened> {
  const signed = envelope.safeParse(value).data;
  if (!signed) {
    const isNewer = typeof format === 'string' && /^signed-pack\/([2-9]|\d\d)$/.test(format);
    return refused(isNewer ? 'newer-format' : 'damaged');
  }
  const payload = fromBase64Url(signed.payload);
  if (!payload) return refused('damaged');
  const verdict = await verified(signed, payload);
  if (verdict !== 'good') return refused(verdict);
  const text = textOf(payload);
  if (text === null) return refused('not-a-pack');
  if (text.length > longestPack) return refused('too-large');
  if (isTooDeep(text)) return refused('too-deep');
  return { is: 'signed', key: signed.key, text };
}

async function verified(
  { key, sig }: Envelope,
  payload: Uint8Array<ArrayBuffer>,
): Promise<'good' | 'damaged' | 'cannot-check'> {
  const raw = fromBase64Url(key);
  const signature = fromBase64Url(sig);
  if (!raw || !signature) return 'damaged';
  try {
    const checking = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    const isGood = await crypto.subtle.verify('Ed25519', checking, signature, signedBytes(payload));
    return isGood ? 'good' : 'damaged';
  } catch (error) {
    // Chromium learnt Ed25519 late (137): an older browser must not call a good pack damaged.
    return error instanceof Error && error.name === 'NotSupportedError' ? 'cannot-check' : 'damaged';
  }
}

/** Exactly these bytes as text, or null: no byte is replaced, no mark at the beginning swallowed. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const refused = (why: Refusal): Opened => ({ is: 'refused', why });
