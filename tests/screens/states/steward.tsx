import { DeskScreen } from '@/components/steward/DeskScreen';
import { draftOf, freshDraft } from '@/components/steward/draft';
import { SetUpScreen } from '@/components/steward/SetUpScreen';
import { TeamScreen } from '@/components/steward/TeamScreen';
import type { DeskView, SetUpView, TeamView } from '@/components/steward/view';
import type { Locale } from '@/lib/locales/say';
import type { Team } from '@/lib/team/schema';
import { both, deaf, type NamedState } from '../state';

const shop = both('Relation client, Lyon', 'Customer care, Leeds');
const desk = both('Assistance technique', 'Technical support');
const roof = both('Service clients', 'Customer service');

export const openDesk = (locale: Locale): DeskView => ({
  state: 'ready',
  teams: [
    { id: 't-lyonlyon', name: shop(locale), open: true },
    { id: 't-technics', name: desk(locale), open: true },
  ],
  busy: false,
  keyProblem: null,
  taking: { canWatch: true, watching: null, busy: false, problem: null },
  weeks: [],
  refused: [],
  released: [],
  made: [],
  releaseProblem: null,
});
const loaded = (locale: Locale): DeskView['weeks'] => [
  {
    week: '2026-W48',
    teams: [
      { team: 't-lyonlyon', name: shop(locale), above: [roof(locale)], files: 9, is: 'ready' },
      { team: 't-technics', name: desk(locale), above: [roof(locale)], files: 6, is: 'ready' },
    ],
  },
  {
    week: '2026-W47',
    teams: [
      { team: 't-lyonlyon', name: shop(locale), above: [], files: 11, is: 'too-few-new' },
      { team: 't-technics', name: desk(locale), above: [roof(locale)], files: 3, is: 'too-few' },
    ],
  },
];
const released = (locale: Locale): DeskView['released'] => [
  { id: 'a', name: shop(locale), isAbove: false, week: '2026-W47', part: 1 },
  { id: 'b', name: roof(locale), isAbove: true, week: '2026-W46', part: 1 },
  { id: 'c', name: shop(locale), isAbove: false, week: '2026-W46', part: 2 },
];

const atDesk = (name: string, part: (locale: Locale) => Partial<DeskView>): NamedState => ({
  name: `steward-${name}`,
  draw: (locale) => <DeskScreen view={{ ...openDesk(locale), ...part(locale) }} on={deaf()} />,
});

const key = (letter: string) => letter.repeat(43);
export const team = (locale: Locale): Team => ({
  schema: 'aparte-team/1',
  id: 't-lyonlyon',
  version: 2,
  name: shop(locale),
  language: locale,
  zone: 'Europe/Paris',
  above: [roof(locale)],
  steward: { name: 'Nadia Ferhat', is: 'peer' },
  keys: { seal: key('s'), steward: key('k'), lead: key('l') },
  terms: { k: 6, words: false, noise: 1 },
  answerWithin: 10,
  since: '2026-11-02',
});
export const oneTeam = (locale: Locale): TeamView => ({
  team: team(locale),
  draft: draftOf(team(locale)),
  today: '2026-11-25',
  open: true,
  busy: false,
  keyProblem: null,
  line: 'aparte-team:eyJhcGFydGUiOiJ0ZWFtLWludml0YXRpb24vMSIsInBheWxvYWQiOiJleUp6WTJobGJXRWlPaUpoY0dGeWRHVXRkR1ZoYlM4eElpd2lhV1FpT2lKMA',
  seal: both(
    'falaise notaire brioche vigueur talisman hublot',
    'walnut orbit lamp velvet harbor cousin',
  )(locale).split(' '),
  copied: false,
  coming: null,
  said: null,
  problem: null,
});
const atTeam = (name: string, part: (locale: Locale) => Partial<TeamView>): NamedState => ({
  name: `steward-team-${name}`,
  draw: (locale) => <TeamScreen view={{ ...oneTeam(locale), ...part(locale) }} on={deaf()} />,
});
const settingUp = (locale: Locale): SetUpView => ({
  draft: freshDraft(locale, 'Europe/Paris'),
  zones: ['Europe/Paris', 'Europe/London'],
  isFirst: true,
  busy: false,
  problem: null,
});

export const stewardStates: NamedState[] = [
  atDesk('first', () => ({ teams: [] })),
  atDesk('locked', (locale) => ({
    teams: openDesk(locale).teams.map((one) => ({ ...one, open: false })),
    keyProblem: 'wrong',
    released: released(locale),
  })),
  atDesk('empty', () => ({ taking: { canWatch: false, watching: null, busy: false, problem: null } })),
  atDesk('loaded', (locale) => ({
    taking: {
      canWatch: true,
      watching: both('Partages de la semaine', 'Shares of the week')(locale),
      busy: false,
      problem: null,
    },
    weeks: loaded(locale),
    refused: [
      {
        name: 'compte-rendu.pdf',
        says: both('Ce fichier n’est pas un partage.', 'This file is no share.')(locale),
      },
    ],
    released: released(locale),
  })),
  atDesk('released', (locale) => ({
    weeks: loaded(locale).slice(1),
    made: [
      'relation-client-lyon-2026-W48.aparte-release.json',
      'service-clients-2026-W48.aparte-release.json',
    ],
    released: released(locale),
  })),
  {
    name: 'steward-set-up',
    draw: (locale) => <SetUpScreen view={settingUp(locale)} on={deaf()} />,
  },
  atTeam('new', () => ({ said: 'set-up' })),
  atTeam('coming', () => ({
    open: false,
    coming: { since: '2026-12-07', lowered: ['k', 'words'] },
    problem: 'change-two-must-sign',
  })),
];
