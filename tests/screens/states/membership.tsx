import { Membership } from '@/components/membership/Membership';
import type { JoinedTeam, MembershipView } from '@/components/membership/view';
import look from '@/components/settings/settings.module.css';
import type { Locale } from '@/lib/locales/say';
import type { Team } from '@/lib/team/schema';
import { both, deaf, type NamedState } from '../state';
import { team as id } from './sharing';

const key = 'A'.repeat(43);
export const desk = (locale: Locale, part: Partial<Team> = {}): Team => ({
  schema: 'aparte-team/1',
  id,
  version: 1,
  name: both('Service après-vente', 'After-sales desk')(locale),
  language: locale,
  zone: 'Europe/Paris',
  above: [],
  steward: { name: 'Solène Aubry', is: 'peer' },
  keys: { seal: key, steward: key, lead: key },
  terms: { k: 8, words: true, noise: 1 },
  answerWithin: 10,
  since: '2026-11-02',
  ...part,
});
const sealIn = (locale: Locale) =>
  locale === 'fr'
    ? ['tangible', 'noyau', 'étagère', 'mouton', 'rizière', 'élégant']
    : ['harbor', 'tulip', 'canyon', 'orbit', 'velvet', 'ladder'];
const lowerDesk = (locale: Locale): Team =>
  desk(locale, {
    version: 2,
    terms: { k: 5, words: true, noise: null },
    answerWithin: 15,
    since: '2026-12-03',
  });
const joined = (locale: Locale, part: Partial<JoinedTeam> = {}): JoinedTeam => ({
  team: desk(locale),
  seal: sealIn(locale),
  coming: null,
  hasNews: false,
  ...part,
});
export const noTeam: MembershipView = { teams: [], arrival: null, problem: null, told: null };
const membership = (name: string, part: (locale: Locale) => Partial<MembershipView>): NamedState => ({
  name: `membership-${name}`,
  draw: (locale) => (
    <main className={look.settings}>
      <h1>{both('Réglages', 'Settings')(locale)}</h1>
      <Membership view={{ ...noTeam, ...part(locale) }} on={deaf()} />
    </main>
  ),
});
export const lowering = (locale: Locale) => ({
  before: desk(locale),
  after: lowerDesk(locale),
  lowered: ['k' as const, 'noise' as const, 'answer-within' as const],
  by: ['steward' as const, 'lead' as const],
});

export const membershipStates: NamedState[] = [
  membership('none', () => ({})),
  membership('invited', (locale) => ({
    arrival: { is: 'new', team: desk(locale), seal: sealIn(locale) },
  })),
  membership('invited-by-lead', (locale) => ({
    arrival: {
      is: 'new',
      team: desk(locale, {
        steward: { name: 'Karim Benali', is: 'lead' },
        terms: { k: 5, words: false, noise: null },
        keys: { seal: key, steward: key, lead: null },
        above: [both('Site de Lyon', 'Leeds site')(locale)],
      }),
      seal: sealIn(locale),
    },
  })),
  membership('joined', (locale) => ({
    teams: [
      joined(locale, { hasNews: true }),
      joined(locale, {
        team: desk(locale, { id: 't-lafayette3', name: both('Renfort du samedi', 'Saturday desk')(locale) }),
      }),
    ],
    told: { is: 'news', name: desk(locale).name, team: id },
  })),
  membership('weaker', (locale) => ({
    teams: [joined(locale)],
    arrival: { is: 'weaker', team: lowerDesk(locale), seal: sealIn(locale), lowering: lowering(locale) },
  })),
  membership('coming', (locale) => ({
    teams: [joined(locale, { coming: lowering(locale) })],
    told: { is: 'waits', name: desk(locale).name, team: id },
  })),
  membership('other-steward', (locale) => ({
    teams: [joined(locale)],
    arrival: {
      is: 'other-steward',
      team: desk(locale, {
        version: 2,
        steward: { name: both('CSE, Inès Roux', 'Ines Roux')(locale), is: 'council' },
      }),
      seal: [...sealIn(locale)].reverse(),
      lowering: { ...lowering(locale), lowered: [], by: ['steward'] },
    },
  })),
  membership('refused', (locale) => ({ teams: [joined(locale)], problem: 'change-two-must-sign' })),
];
