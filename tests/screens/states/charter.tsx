import { CharterScreen } from '@/components/charter/CharterScreen';
import type { CharterView, Described } from '@/components/charter/view';
import type { Locale } from '@/lib/locales/say';
import { defaultBudget } from '@/lib/nudges/schema';
import { differing } from '@/lib/team/charter';
import type { Team } from '@/lib/team/schema';
import { both, deaf, type NamedState } from '../state';

const team = (locale: Locale): Team => ({
  schema: 'aparte-team/1',
  id: 't-abcdefgh',
  version: 3,
  name: both('Après-vente, plateau nord', 'After-sales, north floor')(locale),
  language: locale,
  zone: 'Europe/Paris',
  above: [both('Site de Lille', 'Lille site')(locale)],
  steward: { name: both('Le CSE', 'The council')(locale), is: 'council' },
  keys: { seal: 'A'.repeat(43), steward: 'B'.repeat(43), lead: 'C'.repeat(43) },
  terms: { k: 8, words: true, noise: 1 },
  answerWithin: 10,
  since: '2026-12-01',
});
const seal = (locale: Locale) =>
  locale === 'fr'
    ? ['labourer', 'cuivre', 'saisir', 'horizon', 'fable', 'notoire']
    : ['glimpse', 'harbor', 'orient', 'velvet', 'candy', 'unfold'];
const prints = { lead: '3b6a 27bc ceb6 a42d 62a3 a8d0', steward: '91f0 44d2 0b7e c3a5 18ee 7d26' };
const described = (locale: Locale, change: Partial<Team> = {}): Described => ({
  team: { ...team(locale), ...change },
  prints,
  seal: seal(locale),
});
const history: NonNullable<CharterView['known']>['history'] = [
  { version: 1, since: '2026-09-07', by: ['steward'], lowered: [] },
  { version: 2, since: '2026-10-05', by: ['steward', 'lead'], lowered: ['answer-within', 'words'] },
  { version: 3, since: '2026-12-01', by: ['steward'], lowered: [] },
];
const atFive = { version: 4, terms: { k: 5, words: true, noise: null }, since: '2026-12-14' };
const lowering = (locale: Locale) => ({
  before: team(locale),
  after: { ...team(locale), ...atFive },
  lowered: ['k' as const, 'noise' as const],
  by: ['steward' as const, 'lead' as const],
});

const usual = (locale: Locale): CharterView => ({
  known: { ...described(locale), history, coming: null, canSign: false },
  defaults: { ...team(locale), above: [], terms: { k: 5, words: true, noise: 1 } },
  teams: [{ id: 't-abcdefgh', name: team(locale).name }],
  ceiling: defaultBudget,
  ceilingIsManaged: false,
  kept: null,
  keptProblem: null,
  proposal: null,
  proposalProblem: null,
  signed: false,
});
const kept = (locale: Locale, change: Partial<Team>) => {
  const read = described(locale, change);
  return { ...read, differs: differing(team(locale), read.team) };
};
const charter = (name: string, part: (locale: Locale) => Partial<CharterView>): NamedState => ({
  name: `charter-${name}`,
  draw: (locale) => <CharterScreen view={{ ...usual(locale), ...part(locale) }} on={deaf()} />,
});

export const charterStates: NamedState[] = [
  charter('usual', () => ({})),
  charter('coming', (locale) => ({
    known: { ...described(locale), history, coming: lowering(locale), canSign: false },
  })),
  charter('differs', (locale) => ({
    kept: kept(locale, { version: 2, terms: { k: 10, words: false, noise: 1 }, since: '2026-10-05' }),
  })),
  charter('the-same', (locale) => ({ kept: kept(locale, {}) })),
  charter('damaged', () => ({ keptProblem: 'invitation-damaged' })),
  charter('proposal', (locale) => ({
    known: { ...described(locale), history, coming: null, canSign: true },
    proposal: {
      ...described(locale, atFive),
      lowering: { ...lowering(locale), by: ['steward'] },
      differs: ['k', 'noise'],
    },
  })),
  charter('signed', (locale) => ({
    known: { ...described(locale), history, coming: lowering(locale), canSign: true },
    signed: true,
  })),
  charter('without-a-team', () => ({ known: null, teams: [] })),
  charter('two-teams', (locale) => ({
    known: null,
    teams: [
      { id: 't-abcdefgh', name: team(locale).name },
      { id: 't-abcdefgi', name: both('Facturation', 'Billing')(locale) },
    ],
  })),
];
