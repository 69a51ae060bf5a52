import { checked, isNewer } from '../signed';
import { exactText, fromBase64Url, fromJson, isTooDeep } from '../text';
import type { Refusal } from './arrival-schema';
import { envelope, longestEnvelope, longestPack, signedBytes } from './envelope-schema';
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
  const value = fromJson(file);
  // A signed file that was cut off is no JSON any more: it should not be taken for some other kind of file.
  if (value === undefined)
    return refused(/"signed-pack\//.test(file.slice(0, 200)) ? 'damaged' : 'not-a-pack');
  const format = fieldOf(value, 'aparte');
  if (format !== undefined) return openSigned(value, format);
  return file.length > longestPack ? refused('too-large') : { is: 'unsigned', text: file };
}

async function openSigned(value: unknown, format: unknown): Promise<Opened> {
  const signed = envelope.safeParse(value).data;
  if (!signed) return refused(isNewer(format, 'signed-pack') ? 'newer-format' : 'damaged');
  const payload = fromBase64Url(signed.payload);
  if (!payload) return refused('damaged');
  const verdict = await checked(signedBytes(payload), signed.sig, signed.key);
  if (verdict !== 'good') return refused(verdict);
  const text = exactText(payload);
  if (text === null) return refused('not-a-pack');
  if (text.length > longestPack) return refused('too-large');
  if (isTooDeep(text)) return refused('too-deep');
  return { is: 'signed', key: signed.key, text };
}

const refused = (why: Refusal): Opened => ({ is: 'refused', why });
