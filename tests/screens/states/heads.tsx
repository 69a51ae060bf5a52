import { HeadsScreen } from '@/components/team/HeadsScreen';
import type { HeadsView } from '@/components/team/heads-view';
import type { Locale } from '@/lib/locales/say';
import { overviewOf } from '@/lib/team/overview';
import { emptyBoard } from '@/lib/team/stored-schema';
import { teamFileOf } from '@/lib/team/team-file';
import { both, deaf, type NamedState } from '../state';
import { busyBoard } from './board';

const today = '2026-11-25';
const short = '3b6a 27bc ceb6 a42d 62a3 a8d0';

function usual(locale: Locale): HeadsView {
  const say = (fr: string, en: string) => both(fr, en)(locale);
  const files = [
    teamFileOf(busyBoard(locale), [], '2026-11-24', say('Service après-vente, Lyon', 'After-sales, Lyon')),
    teamFileOf(emptyBoard('t-lafayette3'), [], '2026-11-20', say('Livraisons', 'Deliveries')),
  ].map((file, nth) => ({ file, key: `${nth}` }));
  const { teams, ownTime } = overviewOf(files, today);
  return {
    state: 'ready',
    today,
    teams: teams.map((team, nth) => ({ ...team, uncompared: nth === 0 ? null : short })),
    ownTime,
    came: [],
    strangers: [],
  };
}
const heads = (name: string, part: (locale: Locale) => Partial<HeadsView>): NamedState => ({
  name: `heads-${name}`,
  draw: (locale) => <HeadsScreen view={{ ...usual(locale), ...part(locale) }} on={deaf()} />,
});

export const headsStates: NamedState[] = [
  heads('usual', () => ({ ownTime: 'one-or-two' })),
  heads('first', () => ({ teams: [] })),
  heads('refused', (locale) => ({
    came: [
      { name: 'a.aparte-team.json', is: 'taken' },
      { name: 'photo.json', is: 'not-a-team-file' },
      { name: 'b.aparte-team.json', is: 'older' },
    ],
    strangers: [{ team: 't-lafayette3', name: both('Livraisons', 'Deliveries')(locale), short }],
  })),
];
