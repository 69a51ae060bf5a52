import { readdirSync, readFileSync } from 'node:fs';

const here = new URL('./', import.meta.url);
const prefix = 'manifest.';

/** The browser's own `_locales` files, made from the same texts: at build time only. */
export function localeMessages(): { relativeDest: string; contents: string }[] {
  return readdirSync(here)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const texts: Record<string, string> = JSON.parse(readFileSync(new URL(file, here), 'utf8'));
      const mine = Object.entries(texts).filter(([key]) => key.startsWith(prefix));
      const messages = Object.fromEntries(
        mine.map(([key, message]) => [key.slice(prefix.length), { message }]),
      );
      return {
        relativeDest: `_locales/${file.replace('.json', '')}/messages.json`,
        contents: `${JSON.stringify(messages, null, 2)}\n`,
      };
    });
}
