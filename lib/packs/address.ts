/** Where a pack may be fetched, as typed or pasted; null for anything but a plain https address. */
export function packAddress(typed: string): string | null {
  const text = typed.trim();
  if (text.length > 2_000 || !URL.canParse(text)) return null;
  const url = new URL(text);
  // A name and password in an address would be told to every page that shows it.
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  url.hash = '';
  return url.href;
}
