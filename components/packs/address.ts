type Address =
  | { address: string; problem: null }
  | { address: null; problem: 'not-an-address' | 'not-https' };

/** What somebody typed as the address of a pack: a whole https address, or what is wrong with it. */
export function packAddressOf(typed: string): Address {
  const written = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? written : `https://${written}`;
  if (/\s/.test(written) || !URL.canParse(whole)) return { address: null, problem: 'not-an-address' };
  const url = new URL(whole);
  if (url.protocol !== 'https:') return { address: null, problem: 'not-https' };
  const isHost = url.hostname.includes('.') || url.hostname === 'localhost';
  if (!isHost || url.username !== '' || url.password !== '')
    return { address: null, problem: 'not-an-address' };
  url.hash = '';
  return { address: url.href, problem: null };
}
