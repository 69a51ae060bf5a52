import type { ArrivalView, ChangeLine, News, PackView, ToldList } from '@/components/packs/view';
import type { Locale } from '@/lib/locales/say';
import { packIn } from '@/lib/packs/active';
import type { Concern } from '@/lib/packs/arrival-schema';
import { changesBetween } from '@/lib/packs/changes';
import { fingerprint } from '@/lib/packs/fingerprint';
import type { Arrival } from '@/lib/packs/install';
import { itemLists, nameIn } from '@/lib/packs/layers';
import type { Pack } from '@/lib/packs/schema';
import type { InstalledPack } from '@/lib/packs/stored-schema';
import type { Settings } from '@/lib/settings/schema';

/** Who reads: their language, *vous* or *tu*, and the day on their calendar. */
export interface Reader {
  locale: Locale;
  register: Settings['register'];
  today: string;
}

/** How many of its reminders show whose voice a pack has. */
const fewExamples = 3;

/** The built-in pack: always here, no way back needed. */
export const builtInView = (pack: Pack, reader: Reader, keptOut: ReadonlySet<string>): PackView => ({
  ...told(pack, reader, keptOut),
  from: 'built-in',
  publisher: null,
  fingerprint: null,
  news: null,
  before: null,
});

/** A pack that came from outside; null when what is stored is no pack any more. */
export async function installedView(
  row: InstalledPack,
  reader: Reader,
  keptOut: ReadonlySet<string>,
  publishers: ReadonlyMap<string, string>,
): Promise<PackView | null> {
  const pack = packIn(row.text);
  if (!pack) return null;
  return {
    ...told(pack, reader, keptOut),
    from: row.from,
    publisher: row.key && (publishers.get(row.key) ?? pack.publisher ?? null),
    fingerprint: row.key && (await fingerprint(row.key)),
    news: row.seen === row.version ? null : newsOf(row.seenText ? packIn(row.seenText) : null, pack, reader),
    before: row.previous?.version ?? null,
  };
}

function told(pack: Pack, reader: Reader, keptOut: ReadonlySet<string>) {
  const { locale, today } = reader;
  return {
    id: pack.id,
    name: pack.name[locale],
    version: pack.version,
    about: pack.about?.[locale] ?? null,
    season: seasonOf(pack, today, locale),
    items: itemLists.flatMap((list) =>
      pack[list].map((item) => {
        const name = nameIn(pack.id, item.id);
        return { name, list, text: wordsOf(item, reader), keptOut: keptOut.has(name) };
      }),
    ),
  };
}

function seasonOf({ season }: Pack, today: string, locale: Locale): PackView['season'] {
  if (!season) return null;
  const { from, until } = season;
  const day = (date: string | undefined) =>
    date === undefined
      ? null
      : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  const state =
    until !== undefined && until < today ? 'over' : from !== undefined && today < from ? 'before' : 'now';
  return { from: day(from), until: day(until), state };
}

function newsOf(before: Pack | null, after: Pack, reader: Reader): News {
  // A pack that is all new is shown by what it holds, not line by line as changes.
  const lines = before
    ? changesBetween(before, after).flatMap((change) => lineOf(change, before, after, reader))
    : [];
  return { version: after.version, says: after.news?.[reader.locale] ?? null, lines };
}

const toldLists: readonly ToldList[] = [...itemLists, 'cues', 'moments'];
function lineOf(
  { list, id, is }: ReturnType<typeof changesBetween>[number],
  before: Pack,
  after: Pack,
  reader: Reader,
): ChangeLine[] {
  const told = toldLists.find((one) => one === list);
  if (!told || is === 'reordered') return [];
  const items: { id: string }[] = (is === 'removed' ? before : after)[told];
  const item = items.find((one) => one.id === id);
  return item ? [{ is, list: told, text: wordsOf(item, reader) }] : [];
}

/** What an item says, as this reader reads it. */
function wordsOf(item: object, { locale, register }: Reader): string {
  const text = 'text' in item ? item.text : 'name' in item ? item.name : '';
  if (typeof text === 'string') return text;
  const inLanguage = (text as { en: string; fr: string | { vous: string; tu: string } })[locale];
  return typeof inLanguage === 'string' ? inLanguage : inLanguage[register];
}

/** A pack at the door. */
export async function arrivalView(
  id: string,
  { pack, key, publisher, installed }: Arrival,
  why: Concern[],
  reader: Reader,
): Promise<ArrivalView> {
  return {
    id,
    name: pack.name[reader.locale],
    version: pack.version,
    about: pack.about?.[reader.locale] ?? null,
    claims: publisher,
    fingerprint: key && (await fingerprint(key)),
    why,
    here: installed,
    reminders: pack.reminders.length,
    phrases: pack.phrases.length,
    examples: pack.reminders.slice(0, fewExamples).map((reminder) => wordsOf(reminder, reader)),
  };
}
