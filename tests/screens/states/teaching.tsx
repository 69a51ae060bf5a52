import { PanelScreen } from '@/components/panel/PanelScreen';
import type { PanelView } from '@/components/panel/view';
import type { GuessView, Preview, TeachingView } from '@/components/teaching/view';
import type { Locale } from '@/lib/locales/say';
import type { Cannot } from '@/lib/sites/teach/port';
import { both, deaf, type NamedState } from '../state';
import { blind, calm } from './panel';

const said = {
  delivery: both(
    'Bonjour, c’est la troisième fois que j’écris : le frigo devait arriver mardi et je n’ai toujours pas de date.',
    'Hello, this is the third time I write: the fridge was due on Tuesday and I still have no date.',
  ),
  answer: both(
    'Bonjour Madame Morel, j’ai le transporteur en ligne. Vous aurez une date avant 17 h.',
    'Dear Mrs Moore, I have the carrier on the line. You will have a date before 5 pm.',
  ),
  thanks: both('Merci, j’attends votre message.', 'Thank you, I wait for your message.'),
};
const none = { turns: 0, customer: 0, agent: 0, note: 0, system: 0, unknown: 0 };
const fourteen = { turns: 14, customer: 8, agent: 6, note: 0, system: 0, unknown: 0 };

export const guess = (locale: Locale): GuessView => ({
  counts: fourteen,
  customer: said.delivery(locale),
  agent: said.answer(locale),
});

/** Nothing pointed at yet. */
export const untaught: Preview = {
  view: null,
  cannot: null,
  counts: none,
  last: [],
  kind: 'ticket',
  id: '4812',
  composer: false,
  ended: false,
  pointed: [],
};
const view: NonNullable<Preview['view']> = {
  kind: 'ticket',
  since: '2026-11',
  seenWorking: '2026-11',
  proved: 'live',
  sure: {},
  address: '/tickets/(?<id>\\d+)',
  messages: '.message',
  order: 'down',
  authors: [{ is: 'agent', when: '.ours' }, { is: 'customer' }],
  text: ['.words'],
  composer: [],
  ended: [],
  status: [],
};
/** Both sides pointed at, and read. */
export const understood = (locale: Locale): Preview => ({
  ...untaught,
  view,
  counts: fourteen,
  last: [
    { author: 'customer', text: said.delivery(locale) },
    { author: 'agent', text: said.answer(locale) },
    { author: 'customer', text: said.thanks(locale) },
  ],
  pointed: ['customer', 'agent'],
});

export const teaching = (part: Partial<TeachingView>): TeachingView & { at: 'teaching' } => ({
  at: 'teaching',
  name: 'desk.lafayette.example',
  preview: untaught,
  under: null,
  pointing: null,
  lost: false,
  saving: 'no',
  ...part,
});

const panel = (name: string, part: (locale: Locale) => Partial<PanelView>): NamedState => ({
  name,
  draw: (locale) => (
    <PanelScreen view={{ ...calm(locale), canReadDraft: false, ...part(locale) }} on={deaf()} />
  ),
});
const taught = (name: string, part: (locale: Locale) => Partial<TeachingView>) =>
  panel(`teaching-${name}`, (locale) => ({ place: teaching(part(locale)) }));
const cannot = (is: Cannot) =>
  taught(`cannot-${is}`, () => ({
    preview: { ...untaught, cannot: is, id: null, pointed: ['customer', 'agent'] },
  }));

export const teachingStates: NamedState[] = [
  panel('panel-address-only', () => ({
    place: blind({ site: 'Gladly', reason: 'address-only', about: { kind: 'ticket', id: '4812' } }),
  })),
  panel('panel-guess', (locale) => ({ place: blind({ guess: guess(locale) }) })),
  taught('started', () => ({})),
  taught('pointing', () => ({ pointing: 'customer' })),
  taught('framed', (locale) => ({ pointing: 'customer', under: said.delivery(locale) })),
  taught('half', (locale) => ({
    preview: {
      ...untaught,
      counts: { ...none, turns: 8, customer: 8 },
      last: [{ author: 'customer', text: said.delivery(locale) }],
      pointed: ['customer'],
    },
  })),
  taught('good', (locale) => ({ preview: understood(locale) })),
  taught('thorough', (locale) => ({
    name: 'Lafayette Desk',
    preview: {
      ...understood(locale),
      counts: { ...fourteen, turns: 17, note: 1, unknown: 2 },
      last: [
        ...understood(locale).last.slice(0, 2),
        { author: 'note', text: both('Pièce commandée.', 'Part ordered.')(locale) },
        { author: null, text: both('Statut : en attente', 'Status: waiting')(locale) },
      ],
      id: null,
      composer: true,
      pointed: ['customer', 'agent', 'composer', 'note'],
    },
  })),
  cannot('nothing-repeats'),
  cannot('same-for-both'),
  cannot('no-number'),
  taught('lost', (locale) => ({ preview: understood(locale), lost: true })),
  taught('failed', (locale) => ({ preview: understood(locale), saving: 'failed' })),
  panel('teaching-saved', () => ({
    justTaught: 'Lafayette Desk',
    place: { at: 'watching', site: 'Lafayette Desk', kind: 'ticket', moment: 'answering', held: null },
  })),
];
