import { quoted } from '@/components/say/dates';
import type { Locale, MessageKey, Say } from '@/lib/locales/say';
import { portionOf, type Told } from '@/lib/summaries/portion';
import type { Band } from '@/lib/summaries/schema';

/** What a release is said with: the interface's language, and the packs' own words by field. */
export interface Tongue {
  say: Say;
  locale: Locale;
  words: ReadonlyMap<string, string>;
}

/** A theme inside a sentence. Causes are what people tapped, so they are quoted; packs' words come as they are. */
export function themeIn(field: string, { say, locale, words }: Tongue): string {
  const [kind = '', ...rest] = field.split('.');
  const item = rest.join('.');
  if (kind === 'cause') return quoted(locale, [say(`cause.${item}` as MessageKey)]);
  if (kind === 'obstacle') return say(`release.obstacle.${item}` as MessageKey);
  if (kind === 'theme') return say(`release.origin.${item}` as MessageKey);
  if (kind === 'moment') return say(`release.moment.${item}` as MessageKey);
  if (kind === 'useful' || kind === 'diagnostic') return quoted(locale, [words.get(field) ?? item]);
  return say(`release.field.${kind}` as MessageKey);
}

/** The same at the head of a line. */
export const themeName = (field: string, tongue: Tongue): string => capital(themeIn(field, tongue));

/** Which answers a field has: they are worded once for all fields that share them. */
function scaleOf(field: string): 'often' | 'some' | 'asked' | 'held' | 'useful' | 'agree' {
  if (field === 'glad' || field === 'hard') return 'often';
  if (field === 'intention') return 'held';
  if (field.startsWith('obstacle.')) return 'asked';
  if (field.startsWith('useful.')) return 'useful';
  return field.startsWith('diagnostic.') ? 'agree' : 'some';
}

/** Neighbouring answers as one: `three times or more`. */
export function answerIn(field: string, { from, to }: Pick<Told, 'from' | 'to'>, { say }: Tongue): string {
  const run = `${from}-${to}`;
  return say(`release.answer.${scaleOf(field)}.${run}` as MessageKey);
}

export const portionIn = ({ tenths }: Pick<Told, 'tenths'>, { say }: Tongue): string =>
  say(`release.portion.${portionOf(tenths)}` as MessageKey);

export const bandIn = (band: Band, { say }: Pick<Tongue, 'say'>): string =>
  say(`release.band.${band.replace('+', '-more')}` as MessageKey);

export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
