import { ReadingScreen } from '@/components/release/ReadingScreen';
import type { ReadingEvents, ReadingView } from '@/components/release/reading-view';
import type { Locale } from '@/lib/locales/say';
import { weeksFrom } from '@/lib/summaries/week';
import { readingWeeks } from '@/lib/team/reading-weeks';
import { both, deaf, type NamedState } from '../state';
import { packWordsIn, rollUp, season, team, week } from './release';
import { inventedRelease } from './release-weeks';

const late = inventedRelease({ week, part: 2, people: 6, noise: 1, much: { glad: 0.6, 'theme.wait': 0.6 } });
const known = [...season, late, rollUp];
const weeks = readingWeeks(known).map(({ id, week: of, roof }) => ({
  id,
  week: of,
  roof,
  is: of === week && roof === null ? ('unopened' as const) : ('opened' as const),
}));
const [newest] = weeks;
const entry = newest ?? { id: '', week, roof: null, is: 'unopened' as const };

const room = (locale: Locale, more: Partial<ReadingView>): ReadingView => ({
  state: 'ready',
  name: team(locale),
  today: '2026-12-04',
  weeks,
  chosen: null,
  known,
  words: packWordsIn(locale),
  came: [],
  ...more,
});
const state = (name: string, more: (locale: Locale) => Partial<ReadingView>): NamedState => ({
  name,
  draw: (locale) => <ReadingScreen view={room(locale, more(locale))} on={deaf<ReadingEvents>()} />,
});

export const readingStates: NamedState[] = [
  state('reading-empty', () => ({ weeks: [], known: [] })),
  state('reading-ready', () => ({
    chosen: { is: 'ready', entry },
    came: [{ name: 'nord-2026-W48.aparte-release.json', is: 'taken' }],
  })),
  state('reading-closed', () => ({ chosen: { is: 'closed', entry, owed: weeksFrom(week, -1) } })),
  state('reading-left-aside', (locale) => ({
    chosen: { is: 'ready', entry },
    came: [
      { name: 'nord-2026-W47.aparte-release.json', is: 'taken' },
      { name: 'nord-2026-W47 (1).aparte-release.json', is: 'other-release' },
      { name: both('photo-de-vacances.json', 'holiday.json')(locale), is: 'not-a-release' },
      { name: 'sud-2026-W47.aparte-release.json', is: 'other-steward' },
    ],
  })),
  state('reading-parts', () => ({
    weeks: weeks.map((one) => ({ ...one, is: 'opened' as const })),
    chosen: {
      is: 'open',
      entry: { ...entry, is: 'opened' },
      parts: [season[0] ?? late, late],
      onBoard: new Set(['means'] as const),
    },
  })),
];
