import { second } from '../clock';
import { packAddress } from './address';
import type { FetchProblem } from './arrival-schema';
import { longestEnvelope } from './envelope-schema';

/** What the last answer said of itself, for "only if it has changed". */
export interface Marks {
  etag: string | null;
  lastModified: string | null;
}
export type Fetched =
  | { is: 'same' }
  | ({ is: 'new'; text: string } & Marks)
  | { is: 'problem'; why: FetchProblem };

/** From asking to the last byte. */
const longestWait = 20 * second;
/** A mark longer than this is not kept: it is sent back each time. */
const longestMark = 200;

/**
 * Asks an address for its pack: nothing of the agent goes along (no cookie, no referrer, no own header), no
 * redirection is followed, and no more is taken than a pack may be long. Never throws.
 * Only where the browser grants the address's site: without that Firefox tells which installation is asking.
 */
export async function fetchPack(
  address: string,
  { etag, lastModified }: Marks,
  signal: AbortSignal,
  fetch: typeof globalThis.fetch,
  wait: number = longestWait,
): Promise<Fetched> {
  if (packAddress(address) === null) return problem('bad-address');
  const late = AbortSignal.timeout(wait);
  try {
    const response = await fetch(address, {
      headers: {
        accept: 'application/json',
        // A rare language names a person.
        'accept-language': '*',
        ...(etag !== null && { 'if-none-match': etag }),
        ...(lastModified !== null && { 'if-modified-since': lastModified }),
      },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.any([signal, late]),
    });
    return await understood(response);
  } catch {
    return problem(late.aborted ? 'slow' : 'unreachable');
  }
}

async function understood(response: Response): Promise<Fetched> {
  if (response.status === 304) return { is: 'same' };
  if (response.status !== 200) {
    await response.body?.cancel();
    return problem(response.status === 404 || response.status === 410 ? 'not-found' : 'status');
  }
  const bytes = await bodyOf(response);
  if (bytes === null) return problem('too-large');
  const text = textOf(bytes);
  if (text === null) return problem('not-text');
  return { is: 'new', text, etag: mark(response, 'etag'), lastModified: mark(response, 'last-modified') };
}

/** The body, read piece by piece; null, and the connection closed, once it is longer than any pack. */
async function bodyOf(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) break;
    length += piece.value.length;
    if (length > longestEnvelope) {
      await reader?.cancel();
      return null;
    }
    pieces.push(piece.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function mark(response: Response, name: string): string | null {
  const found = response.headers.get(name);
  return found !== null && found.length <= longestMark ? found : null;
}

const problem = (why: FetchProblem): Fetched => ({ is: 'problem', why });
