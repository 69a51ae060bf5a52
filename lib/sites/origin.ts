/**
 * What an agent typed or pasted ("acme.zendesk.com", a whole ticket address) as the one origin to ask
 * for, in the form of a match pattern; null when it cannot be one. Ports are left out: Firefox has none there.
 */
export function originFrom(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  const address = text.includes('://') ? text : `https://${text}`;
  // Not `URL.parse`: browsers of the oldest kind we run in do not have it.
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.hostname === '' || url.hostname.includes('*')) return null;
  const isName = url.hostname.includes('.') || url.hostname === 'localhost';
  return isName ? `https://${url.hostname}/*` : null;
}

/** `https://desk.example.com/*` as people say it. */
export const hostIn = (origin: string) => origin.replace(/^https:\/\//, '').replace(/\/\*$/, '');

/** Is this address on that origin? */
export function isOn(origin: string, address: string): boolean {
  return originFrom(address) === origin;
}
