import { fromBase64Url } from '../text';

/** A publisher's key as people compare it, on paper or by telephone: `3b6a 27bc ceb6 a42d 62a3 a8d0`. */
export async function fingerprint(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', fromBase64Url(key) ?? new Uint8Array());
  const digits = [...new Uint8Array(digest).subarray(0, 12)].map((byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return digits.join('').replace(/(.{4})(?=.)/g, '$1 ');
}
