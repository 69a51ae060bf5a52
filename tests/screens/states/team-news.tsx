import { NewsScreen } from '@/components/team-news/NewsScreen';
import type { NewsView } from '@/components/team-news/view';
import type { Locale } from '@/lib/locales/say';
import { releaseId } from '@/lib/summaries/release-id';
import { teamFileOf } from '@/lib/team/team-file';
import { both, deaf, type NamedState } from '../state';
import { busyBoard } from './board';
import { desk } from './membership';
import { packWordsIn, season } from './release';
import { team as id } from './sharing';

const today = '2026-12-01';
const counted = ['yes', 'no', null, 'taken-back-too-late'] as const;

export const usualNews = (locale: Locale): NewsView => {
  const { name, answerWithin } = desk(locale);
  const file = teamFileOf(busyBoard(locale), [], today);
  return {
    state: 'ready',
    team: { id, name, answerWithin },
    others: [],
    today,
    file: {
      ...file,
      loop: [
        {
          week: '2026-W44',
          says: both(
            'avons demandé à la logistique d’afficher « livré » après la livraison.',
            'asked logistics to say “delivered” after the delivery.',
          )(locale),
          on: '2026-11-09',
        },
        ...file.loop,
      ],
    },
    releases: season.slice(0, 4).map((release, at) => ({
      id: releaseId(release),
      counted: counted[at] ?? null,
      view: { release, name, known: season, words: packWordsIn(locale), onBoard: null },
    })),
    aside: 0,
    came: null,
  };
};
const news = (name: string, part: (locale: Locale) => Partial<NewsView>): NamedState => ({
  name: `team-news-${name}`,
  draw: (locale) => <NewsScreen view={{ ...usualNews(locale), ...part(locale) }} on={deaf()} />,
});

export const teamNewsStates: NamedState[] = [
  news('usual', () => ({})),
  news('two-teams', (locale) => ({
    others: [{ id: 't-lafayette3', name: both('Renfort du samedi', 'Saturday desk')(locale) }],
    came: 'other-lead',
    aside: 2,
  })),
  news('nothing-yet', () => ({ file: null, releases: [] })),
  news('no-team', () => ({ team: null, file: null, releases: [] })),
  news('failed', () => ({ state: 'failed' })),
];
