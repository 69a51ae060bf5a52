import { PanelScreen } from '@/components/panel/PanelScreen';
import type { PanelView, TeamLines } from '@/components/panel/view';
import type { Locale } from '@/lib/locales/say';
import { both, deaf, type NamedState } from '../state';
import { desk, lowering } from './membership';
import { calm, nudge } from './panel';
import { team } from './sharing';

export const teamLines = (part: Partial<TeamLines>): TeamLines => ({
  lowerings: [],
  line: null,
  team,
  ...part,
});
const panel = (
  name: string,
  part: (locale: Locale) => Partial<TeamLines>,
  more: (locale: Locale) => Partial<PanelView> = () => ({}),
): NamedState => ({
  name: `panel-team-${name}`,
  draw: (locale) => (
    <PanelScreen view={{ ...calm(locale), ...more(locale), teams: teamLines(part(locale)) }} on={deaf()} />
  ),
});

export const panelTeamStates: NamedState[] = [
  panel('share', () => ({ line: { is: 'share', team } })),
  panel('loop', (locale) => ({
    line: {
      is: 'news',
      team,
      name: desk(locale).name,
      says: both(
        'avons obtenu que les pièces jusqu’à 40 € partent sans accord, jusqu’au 31 janvier.',
        'got spare parts up to €40 sent without approval, until 31 January.',
      )(locale),
    },
  })),
  panel('news', (locale) => ({ line: { is: 'news', team, name: desk(locale).name, says: null } })),
  panel(
    'lowering',
    (locale) => ({ lowerings: [{ team, ...lowering(locale) }] }),
    (locale) => ({ nudge: nudge(locale) }),
  ),
  panel('lowered', (locale) => ({
    lowerings: [{ team, ...lowering(locale), before: null, lowered: ['k', 'noise'] }],
    line: { is: 'share', team },
  })),
];
