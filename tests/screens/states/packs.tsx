import { Packs } from '@/components/packs/Packs';
import type { PacksView } from '@/components/packs/view';
import type { Locale } from '@/lib/locales/say';
import { both, deaf, type NamedState } from '../state';

const delays = {
  name: both('Délais de livraison, printemps', 'Delivery delays, spring'),
  says: both(
    'Trois rappels de plus pour les colis en retard ; un autre, jugé trop long, est parti.',
    'Three more reminders for late parcels; another one, found too long, has gone.',
  ),
  date: both(
    'Une date, même lointaine, pèse moins qu’un « bientôt ». Laquelle avez-vous ?',
    'A date, even a far one, weighs less than “soon”. Which one do you have?',
  ),
  carrier: both('Qui tient le colis en ce moment ?', 'Who has the parcel in their hands right now?'),
  formula: both('Votre colis est en cours d’acheminement.', 'Your parcel is on its way.'),
};
const print = '3b6a 27bc ceb6 a42d 62a3 a8d0';

/** The built-in pack, and a trainer's that lies on it. */
export const usualPacks = (locale: Locale): PacksView => ({
  packs: [
    {
      id: 'core',
      name: both('Aparté : l’intention d’abord', 'Aparté: intention first')(locale),
      version: '2.0.0',
      about: null,
      from: 'built-in',
      publisher: null,
      fingerprint: null,
      season: null,
      news: null,
      items: [],
      before: null,
    },
    {
      id: 'delays',
      name: delays.name(locale),
      version: '1.2.0',
      about: both('Pour les équipes livraison.', 'For the delivery teams.')(locale),
      from: 'address',
      publisher: both('Formation, Lafayette', 'Training, Lafayette')(locale),
      fingerprint: print,
      season: { from: null, until: both('12 avril 2027', 'April 12, 2027')(locale), state: 'now' },
      news: {
        version: '1.2.0',
        says: delays.says(locale),
        lines: [
          { is: 'added', list: 'reminders', text: delays.date(locale) },
          { is: 'changed', list: 'reminders', text: delays.carrier(locale) },
          { is: 'removed', list: 'phrases', text: delays.formula(locale) },
        ],
      },
      items: [
        { name: 'delays:D1', list: 'reminders', text: delays.date(locale), keptOut: false },
        { name: 'delays:D2', list: 'reminders', text: delays.carrier(locale), keptOut: true },
        { name: 'delays:P1', list: 'phrases', text: delays.formula(locale), keptOut: false },
      ],
      before: '1.1.0',
    },
  ],
  arrivals: [],
  addresses: [
    {
      address: 'https://formation.lafayette.example/packs/delays.aparte-pack.json',
      lastAt: both('25 novembre 2026 à 09:12', 'November 25, 2026 at 9:12 AM')(locale),
      problem: null,
      managed: false,
    },
  ],
  problem: null,
  addressProblem: null,
});

const packs = (name: string, part: (locale: Locale) => Partial<PacksView>): NamedState => ({
  name: `packs-${name}`,
  draw: (locale) => (
    <main>
      <Packs view={{ ...usualPacks(locale), ...part(locale) }} on={deaf()} />
    </main>
  ),
});
const arrival = (locale: Locale) => ({
  id: 'delays.aparte-pack.json',
  name: delays.name(locale),
  version: '1.2.0',
  about: null,
  claims: both('Formation, Lafayette', 'Training, Lafayette')(locale),
  fingerprint: print,
  here: null,
  reminders: 9,
  phrases: 31,
  examples: [delays.date(locale), delays.carrier(locale)],
});

export const packStates: NamedState[] = [
  packs('changed', () => ({})),
  packs('at-the-door', (locale) => ({ arrivals: [{ ...arrival(locale), why: ['unknown-publisher'] }] })),
  packs('older', (locale) => ({
    arrivals: [
      { ...arrival(locale), claims: null, fingerprint: null, why: ['unsigned', 'older'], here: '1.3.0' },
    ],
  })),
  packs('refused', (locale) => ({
    problem: {
      is: 'has-errors',
      said: [
        both(
          'D1 · Ce texte compte 94 caractères ; 90 est le maximum, pour se lire d’un coup d’œil.',
          'D1 · This text has 94 characters; 90 is the most, so that it can be read at a glance.',
        )(locale),
      ],
    },
    addresses: [
      {
        address: 'https://formation.lafayette.example/packs/delays.aparte-pack.json',
        lastAt: null,
        problem: 'other-publisher',
        managed: true,
      },
    ],
    addressProblem: 'not-https',
  })),
];
