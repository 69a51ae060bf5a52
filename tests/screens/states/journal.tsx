import { JournalScreen } from '@/components/journal/JournalScreen';
import type { JournalView } from '@/components/journal/view';
import { day, hour, minute } from '@/lib/clock';
import type { Locale } from '@/lib/locales/say';
import type { Reflection } from '@/lib/reflections/schema';
import { both, deaf, type NamedState, now } from '../state';
import { blank } from './reflection';

type Written = Partial<Reflection> & { ago: number; fr?: string; en?: string };
const notes: Written[] = [
  {
    ago: 12 * minute,
    colour: 'hard',
    feeling: 'powerless',
    cause: 'right-to-decide',
    obstacle: true,
    question: 'outcome',
    origin: 'rule',
    helped: 'asking',
    fr: 'Pas de pièce sans accord au-dessus de 20 €. J’ai dit que je rappelais demain matin, et je l’ai noté.',
    en: 'No spare part above €20 without approval. I said I would ring tomorrow morning, and wrote it down.',
  },
  {
    ago: 3 * hour,
    colour: 'glad',
    feeling: 'touched',
    fr: '« Enfin quelqu’un qui a lu mon message. » À garder.',
    en: '“At last somebody who read my message.” Worth keeping.',
  },
  { ago: 5 * hour, colour: 'glad', feeling: 'calm' },
  {
    ago: day,
    colour: 'hard',
    feeling: 'tense',
    cause: 'know-how',
    fr: 'Le remplacement hors garantie : je n’ai pas su par où commencer.',
    en: 'Replacement out of warranty: I did not know where to begin.',
  },
  {
    ago: day + hour,
    fr: 'Deux échanges en même temps, c’est ma limite.',
    en: 'Two chats at once is my limit.',
  },
  { ago: 4 * day, colour: 'hard', feeling: 'pressed', cause: 'contradiction' },
];
const entriesIn = (locale: Locale): Reflection[] =>
  notes.map(({ ago, fr, en, ...part }, at) => ({
    ...blank,
    ...part,
    id: `7d3c1c1e-6f0a-4b7e-9a53-0f6f2f6a9b${20 + at}`,
    writtenAt: now - ago,
    changedAt: now - ago,
    note: (locale === 'fr' ? fr : en) ?? '',
  }));

export const ready = (locale: Locale): JournalView => ({
  state: 'ready',
  entries: entriesIn(locale),
  more: true,
  search: '',
  narrowed: null,
  questions: {
    outcome: both('Avec quoi cette personne est-elle repartie ?', 'What did they leave with?')(locale),
  },
  sites: { zendesk: 'Zendesk' },
  editing: null,
  removed: null,
  canShare: false,
  erased: false,
  now,
});
const journal = (name: string, part: (locale: Locale) => Partial<JournalView>): NamedState => ({
  name: `journal-${name}`,
  draw: (locale) => <JournalScreen view={{ ...ready(locale), ...part(locale) }} on={deaf()} />,
});

export const journalStates: NamedState[] = [
  journal('days', () => ({})),
  journal('team', () => ({ canShare: true })),
  journal('narrowed', (locale) => ({
    narrowed: 'means',
    entries: entriesIn(locale).slice(0, 1),
    more: false,
  })),
  journal('nothing-found', (locale) => ({
    search: both('livraison', 'delivery')(locale),
    entries: [],
    more: false,
  })),
  journal('removed', (locale) => ({ removed: entriesIn(locale)[0] ?? null })),
  journal('editing', (locale) => ({
    editing: {
      draft: entriesIn(locale)[0] ?? blank,
      question: null,
      asked: false,
      restored: false,
      state: 'writing',
    },
  })),
  journal('empty', () => ({ entries: [], more: false })),
  journal('erased', () => ({ entries: [], more: false, erased: true })),
  journal('loading', () => ({ state: 'loading', entries: [] })),
  journal('failed', () => ({ state: 'failed', entries: [] })),
];
