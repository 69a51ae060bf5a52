import { PanelScreen } from '@/components/panel/PanelScreen';
import type { BlindPlace, DraftView, PanelView } from '@/components/panel/view';
import type { Locale } from '@/lib/locales/say';
import { both, deaf, type NamedState, now } from '../state';
import { momentsIn, starters } from './words';

const intention = both(
  'Si j’écris « dans les meilleurs délais », je cherche une date.',
  'If I write “as soon as possible”, I look for a date instead.',
);
export const repeatCue = (locale: Locale): PanelView['cues'][number] => ({
  id: 'repeat',
  words: locale === 'fr' ? ['troisième fois', 'toujours pas'] : ['third time', 'still no'],
  means: both(
    'espère peut-être que quelqu’un connaît déjà l’histoire',
    'may be hoping that somebody knows the story by now',
  )(locale),
});
export const nudge = (locale: Locale): NonNullable<PanelView['nudge']> => ({
  id: 'one',
  language: locale,
  lacks: null,
  text: both(
    'Cette histoire a peut-être déjà été racontée. Montrez que vous en savez une partie.',
    'They may have told this story before. Show that you know part of it.',
  )(locale),
  why: both(
    'Une personne qui revient porte aussi la fatigue d’avoir déjà tout dit.',
    'Somebody who comes back also carries the weariness of having said it all before.',
  )(locale),
  trigger: 'repeat-contact',
  words: repeatCue(locale).words,
  faded: false,
});

/** A ticket in the middle of the afternoon, with nothing to say about it. */
export const calm = (locale: Locale): PanelView => ({
  place: { at: 'watching', site: 'Zendesk', kind: 'ticket', moment: 'opening', held: 'no-reason' },
  moments: momentsIn(locale),
  silence: null,
  intention: { asking: false, text: intention(locale) },
  cues: [],
  nudge: null,
  proposal: null,
  anotherWay: false,
  canReadDraft: true,
  draft: null,
  reflection: null,
  justKept: null,
  justTaught: null,
  trouble: null,
  packNews: null,
  teams: { lowerings: [], line: null, team: null },
});

/** A page that cannot be read, and can be taught. */
export const blind = (part: Partial<BlindPlace>): BlindPlace => ({
  at: 'blind',
  site: null,
  reason: 'no-profile',
  byHand: null,
  about: null,
  guess: null,
  canTeach: true,
  ...part,
});

const draft = (locale: Locale): DraftView => {
  const text = both(
    'Bonjour Madame Morel,\n\nNous mettons tout en œuvre pour résoudre votre problème dans les meilleurs délais. La pièce est commandée.\n\nCordialement',
    'Dear Mrs Moore,\n\nWe are doing everything we can to solve your issue as soon as possible. The part is on order.\n\nKind regards',
  )(locale);
  const set =
    locale === 'fr'
      ? {
          'Nous mettons tout en œuvre': 'une personne, « je »',
          'dans les meilleurs délais': 'une date ou une durée',
        }
      : {
          'We are doing everything we can': 'a person, “I”',
          'as soon as possible': 'a date or a length of time',
        };
  return {
    text,
    marks: Object.entries(set).map(([words, needs]) => ({
      from: text.indexOf(words),
      to: text.indexOf(words) + words.length,
      needs,
    })),
    question: both(
      'En réécrivant demain, retrouverait-elle quelqu’un qui connaît l’histoire ?',
      'Could they write back tomorrow and find you, or the story?',
    )(locale),
  };
};

const panel = (name: string, part: (locale: Locale) => Partial<PanelView>): NamedState => ({
  name: `panel-${name}`,
  draw: (locale) => <PanelScreen view={{ ...calm(locale), ...part(locale) }} on={deaf()} />,
});
const site = { site: 'Zendesk', kind: 'chat' } as const;

export const panelStates: NamedState[] = [
  panel('nowhere', () => ({ place: { at: 'nowhere' }, canReadDraft: false })),
  panel('not-allowed', () => ({
    place: { at: 'not-allowed', sites: [], problem: null },
    intention: { asking: false, text: null },
    canReadDraft: false,
  })),
  panel('refused', () => ({
    place: { at: 'not-allowed', sites: ['https://acme.zendesk.com/*'], problem: 'refused' },
    canReadDraft: false,
  })),
  panel('blind', () => ({ place: blind({}) })),
  panel('blind-by-hand', () => ({
    place: blind({ site: 'Freshdesk', reason: 'roles-unknown', byHand: 'difficult' }),
  })),
  panel('calm', () => ({})),
  panel('proposal', (locale) => ({
    place: { at: 'watching', ...site, moment: 'listening', held: null },
    proposal: {
      ask: 'retire',
      texts: [
        both(
          'Une question ouverte, puis de la place pour la réponse.',
          'One open question, then room for the answer.',
        )(locale),
      ],
    },
  })),
  panel('transactional', () => ({ place: { at: 'transactional', ...site, moment: 'answering' } })),
  panel('internal-desk', () => ({ place: { at: 'internal-desk', ...site, moment: 'listening' } })),
  panel('cue', (locale) => ({
    place: { at: 'watching', ...site, moment: 'listening', held: null },
    cues: [repeatCue(locale)],
  })),
  panel('two-cues', (locale) => ({
    place: { at: 'watching', ...site, moment: 'difficult', held: null },
    cues: [
      { id: 'worry', words: [both('est-ce que je risque', 'will I lose')(locale)], means: null },
      repeatCue(locale),
    ],
  })),
  panel('nudge', (locale) => ({ nudge: nudge(locale) })),
  panel('nudge-and-cue', (locale) => ({ nudge: nudge(locale), cues: [repeatCue(locale)] })),
  panel('nudge-faded', (locale) => ({ nudge: { ...nudge(locale), faded: true } })),
  panel('another-way', () => ({ anotherWay: true })),
  panel('silent-hour', () => ({ silence: { until: now + 48 * 60_000 } })),
  panel('silent-shift', () => ({ silence: { until: 'shift' } })),
  panel('silent-ever', () => ({ silence: { until: 'ever' } })),
  panel('intention', (locale) => ({ intention: { asking: true, starters: starters[locale] } })),
  panel('read', (locale) => ({ draft: draft(locale) })),
  panel('read-empty', () => ({ draft: 'empty' })),
  panel('storage-trouble', () => ({ trouble: 'storage' })),
  panel('port-lost', () => ({ trouble: 'port' })),
];
