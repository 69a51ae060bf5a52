import { PanelScreen } from '@/components/panel/PanelScreen';
import type { ReflectionView } from '@/components/reflection/view';
import type { Locale } from '@/lib/locales/say';
import type { Draft } from '@/lib/reflections/schema';
import { both, deaf, type NamedState, now } from '../state';
import { calm } from './panel';

export const blank: Draft = {
  id: '7d3c1c1e-6f0a-4b7e-9a53-0f6f2f6a9b11',
  version: 1,
  writtenAt: now,
  changedAt: now,
  about: { site: 'zendesk', kind: 'chat', moment: 'closing' },
  colour: null,
  feeling: null,
  origin: null,
  helped: null,
  nextTime: '',
  cause: null,
  question: null,
  note: '',
  obstacle: false,
};
const question = both('Avec quoi cette personne est-elle repartie ?', 'What did they leave with?');
const note = both(
  'Pas de pièce sans accord : j’ai dit que je rappelais demain matin, et je l’ai noté.',
  'No spare part without approval: I said I would ring tomorrow morning, and wrote it down.',
);

const reflection = (
  name: string,
  part: (locale: Locale) => Partial<Draft>,
  more: Partial<ReflectionView> = {},
): NamedState => ({
  name: `reflection-${name}`,
  draw: (locale) => {
    const view: ReflectionView = {
      draft: { ...blank, ...part(locale) },
      question: question(locale),
      asked: false,
      restored: false,
      state: 'writing',
      ...more,
    };
    return <PanelScreen view={{ ...calm(locale), reflection: view }} on={deaf()} />;
  },
});

export const reflectionStates: NamedState[] = [
  reflection('first', () => ({})),
  reflection('glad', () => ({ colour: 'glad', feeling: 'touched' })),
  reflection('hard', () => ({ colour: 'hard' })),
  reflection('obstacle', (locale) => ({
    colour: 'hard',
    feeling: 'powerless',
    cause: 'right-to-decide',
    obstacle: true,
    note: note(locale),
  })),
  reflection('four-steps', (locale) => ({
    colour: 'hard',
    feeling: 'tense',
    cause: 'know-how',
    origin: 'words',
    helped: 'breath',
    nextTime: both(
      'Si l’on hausse le ton, je laisse finir la phrase.',
      'If the voice rises, I let the sentence end.',
    )(locale),
    note: note(locale),
  })),
  reflection('restored', (locale) => ({ colour: 'hard', note: note(locale) }), { restored: true }),
  reflection('failed', (locale) => ({ colour: 'glad', note: note(locale) }), { state: 'failed' }),
  {
    name: 'reflection-kept',
    draw: (locale) => <PanelScreen view={{ ...calm(locale), justKept: blank.id }} on={deaf()} />,
  },
];
