import { ReleasePage } from '@/components/release/ReleasePage';
import type { ReleaseEvents, ReleaseView } from '@/components/release/view';
import type { Locale } from '@/lib/locales/say';
import { builtInPacks } from '@/lib/packs/catalogue';
import { fixedFields } from '@/lib/summaries/vocabulary';
import { weeksFrom } from '@/lib/summaries/week';
import { both, deaf, type NamedState } from '../state';
import look from './release-place.module.css';
import { inventedRelease, saidLines } from './release-weeks';

export const week = '2026-W48';
export const team = both('Équipe Nord', 'North desk');
const core = builtInPacks[0];

export const packWordsIn = (locale: Locale): ReadonlyMap<string, string> =>
  new Map([
    ...(core?.reminders ?? []).map(({ id, text }): [string, string] => [
      `useful.core:${id}`,
      locale === 'fr' ? text.fr.vous : text.en,
    ]),
    ...(core?.diagnostic ?? []).map(({ id, text }): [string, string] => [`diagnostic.${id}`, text[locale]]),
  ]);

const five = inventedRelease({ week, people: 5, noise: 1, much: { glad: 0.5, 'theme.wait': 0.5 } });
const eight = (locale: Locale) =>
  inventedRelease({
    week,
    people: 8,
    noise: 1,
    words: saidLines(locale),
    much: { glad: 0.55, 'obstacle.right-to-decide': 0.6, 'cause.right-to-decide': 0.5 },
    few: { 'moment.after': 3 },
  });
/** Ten weeks of one team; two of them hide most, one was never released. */
export const season = Array.from({ length: 10 }, (_, ago) => ago)
  .filter((ago) => ago !== 4)
  .map((ago) =>
    inventedRelease({
      week: weeksFrom(week, -ago),
      people: ago === 6 ? 5 : 19,
      noise: 1,
      much: {
        glad: 0.6 - ago * 0.03,
        hard: 0.3 + ago * 0.03,
        intention: 0.7,
        'cause.means': 0.5,
        'cause.contradiction': 0.15 + ago * 0.04,
        'obstacle.means': 0.55,
        'theme.wait': ago === 0 ? 0.9 : 0.2,
        'moment.difficult': 0.45,
        ...(ago === 0 && {
          'useful.core:O1': 0.1,
          'useful.core:O2': 0.6,
          'useful.core:L4': 0.3,
          ...Object.fromEntries((core?.diagnostic ?? []).map(({ id }, at) => [`diagnostic.${id}`, at / 9])),
        }),
      },
      few: ago === 6 ? { glad: 4, hard: 4, 'theme.wait': 4 } : {},
    }),
  );
/** Most people left most of it out. */
const mostlyHidden = inventedRelease({
  week,
  people: 6,
  noise: 1,
  much: { glad: 0.5, hard: 0.4 },
  few: Object.fromEntries([...fixedFields.keys()].slice(2).map((field) => [field, 3])),
});
export const rollUp = inventedRelease({
  week,
  people: 43,
  of: { above: 'Lyon', teams: 4 },
  noise: 1,
  much: { glad: 0.5, hard: 0.4, 'cause.means': 0.5, 'obstacle.right-to-decide': 0.4, 'theme.wait': 0.6 },
  few: { 'moment.closing': 4, 'theme.tool': 4 },
});

const state = (
  name: string,
  made: (locale: Locale) => Omit<ReleaseView, 'words'>,
  lead = false,
): NamedState => ({
  name,
  draw: (locale) => (
    <main className={look.place}>
      <h1>{both('La page d’équipe', 'The team page')(locale)}</h1>
      <ReleasePage
        view={{ ...made(locale), words: packWordsIn(locale) }}
        on={lead ? deaf<ReleaseEvents>() : { ...deaf<ReleaseEvents>(), print: () => {} }}
      />
    </main>
  ),
});

export const releaseStates: NamedState[] = [
  state('release-five', (locale) => ({ release: five, name: team(locale), known: [five], onBoard: null })),
  state(
    'release-eight',
    (locale) => {
      const release = eight(locale);
      return { release, name: team(locale), known: [release], onBoard: new Set() };
    },
    true,
  ),
  state(
    'release-season',
    (locale) => ({
      release: season[0] ?? five,
      name: team(locale),
      known: season,
      onBoard: new Set(['means'] as const),
    }),
    true,
  ),
  state('release-mostly-hidden', (locale) => ({
    release: mostlyHidden,
    name: team(locale),
    known: [mostlyHidden],
    onBoard: null,
  })),
  state('release-roll-up', () => ({ release: rollUp, name: 'Lyon', known: [rollUp], onBoard: null })),
];
