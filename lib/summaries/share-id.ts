import { toBase64Url } from '../text';

/**
 * The name of this browser's share for one team and week: the same each time, so that it counts once, and without
 * any tie to its name in another week, for whoever does not hold the secret.
 */
export async function shareId(secret: Uint8Array<ArrayBuffer>, team: string, week: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const name = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`share|${team}|${week}`));
  return toBase64Url(new Uint8Array(name));
}

/** What a release shows of a share that was counted: only who holds the share knows it again. */
export async function receiptOf(id: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`receipt|${id}`));
  return toBase64Url(new Uint8Array(digest));
}
