import { Drafting, passingBook, type Values } from '@/components/team/drafts';
import { LeadDoor } from '@/components/team/LeadDoor';
import { LeadScreen } from '@/components/team/LeadScreen';
import { StartScreen } from '@/components/team/StartScreen';
import type { InvitationView, LeadView } from '@/components/team/view';
import type { Locale } from '@/lib/locales/say';
import { builtInPacks } from '@/lib/packs/catalogue';
import { layered } from '@/lib/packs/layers';
import { statementsAsked } from '@/lib/team/diagnostic';
import { mirrorOf } from '@/lib/team/mirror';
import { emptyBoard } from '@/lib/team/stored-schema';
import { both, deaf, type NamedState } from '../state';
import { busyBoard, obstacleIds } from './board';

const pack = layered(builtInPacks);
const week = '2026-W48';
const invitation: InvitationView = { arrival: null, problem: null, told: null, fits: 'yes' };
const key = {
  line: 'pQ3vYz1cX0sB7nKfLr9aTgWm2HdUeJ6oIyE8tNuVx5A',
  short: '3b6a 27bc ceb6 a42d 62a3 a8d0',
  fits: 'yes' as const,
  copied: false,
};

export const usualLead = (locale: Locale): LeadView => ({
  state: 'ready',
  name: both('Service après-vente, Lyon', 'After-sales, Lyon')(locale),
  today: '2026-11-25',
  week,
  answerWithin: 10,
  mirror: mirrorOf(
    pack.leaders.map(({ text }) => (locale === 'fr' ? text.fr.vous : text.en)),
    '2026-W47',
  ),
  board: busyBoard(locale),
  waiting: ['2026-W47'],
  file: { last: { serial: 3, made: '2026-11-20' }, changed: true, result: null, goneOn: null },
  key,
  invitation,
  statements: statementsAsked(pack.diagnostic).map(({ text }) => text[locale]),
});

const lead = (
  name: string,
  part: (locale: Locale) => Partial<LeadView>,
  begun: (locale: Locale) => Record<string, Values> = () => ({}),
): NamedState => ({
  name: `lead-${name}`,
  draw: (locale) => (
    <Drafting book={passingBook(begun(locale))}>
      <LeadScreen view={{ ...usualLead(locale), ...part(locale) }} on={deaf()} />
    </Drafting>
  ),
});

export const leadStates: NamedState[] = [
  {
    name: 'team-start',
    draw: (locale) => (
      <StartScreen
        view={{ teams: [{ id: 't-lafayette2', name: usualLead(locale).name, lead: true, member: true }] }}
        on={deaf()}
      />
    ),
  },
  {
    name: 'lead-door',
    draw: () => <LeadDoor view={{ teams: [], key, invitation }} on={deaf()} />,
  },
  lead('usual', () => ({})),
  lead('first-day', () => ({
    board: emptyBoard('t-lafayette2'),
    waiting: [],
    file: { last: null, changed: true, result: null, goneOn: null },
    key: { ...key, fits: 'unknown' },
  })),
  lead(
    'begun',
    (locale) => ({
      board: { ...busyBoard(locale), diagnostic: '2026-W49', opened: ['2026-W46'] },
      file: { last: { serial: 3, made: '2026-11-20' }, changed: false, result: 'same', goneOn: 'damaged' },
    }),
    (locale) => ({
      [`answer ${obstacleIds.parts}`]: {
        is: 'waiver',
        says: both('Jusqu’au nouveau contrat.', 'Until the new contract.')(locale),
        scope: '',
        until: '',
        to: '',
      },
      thanks: { says: both('Merci à', 'Thank you')(locale) },
    }),
  ),
  lead('failed', () => ({ state: 'failed', name: '' })),
];
