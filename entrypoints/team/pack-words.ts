import type { Locale } from '@/lib/locales/say';
import { builtInPacks } from '@/lib/packs/catalogue';
import type { Pack } from '@/lib/packs/schema';
import { everyPack } from '@/lib/packs/store';
import { keptSettings } from '@/lib/settings/store';

/** The packs' own words for the fields named after their items, as this browser has them. */
export async function packWords(locale: Locale): Promise<ReadonlyMap<string, string>> {
  const all = await everyPack().catch(() => null);
  const { register } = await keptSettings.read();
  // What was taken out or worded anew since that week keeps a name all the same.
  return new Map([...builtInPacks, ...(all ? [all] : [])].flatMap((pack) => wordsIn(pack, locale, register)));
}

const wordsIn = ({ reminders, diagnostic }: Pack, locale: Locale, register: 'vous' | 'tu') => [
  ...reminders.map(({ id, text }): [string, string] => [
    `useful.${id.includes(':') ? id : `core:${id}`}`,
    locale === 'fr' ? text.fr[register] || text.fr.vous : text.en,
  ]),
  ...diagnostic.map(({ id, text }): [string, string] => [`diagnostic.${id}`, text[locale]]),
];
