import { SharingScreen } from '@/components/sharing/SharingScreen';
import type { SharingView, WeekView } from '@/components/sharing/view';
import type { Locale } from '@/lib/locales/say';
import { builtInPacks } from '@/lib/packs/catalogue';
import { layered } from '@/lib/packs/layers';
import { masked } from '@/lib/summaries/mask';
import type { Share } from '@/lib/summaries/schema';
import { bucketsOf, fixedFields, vocabulary } from '@/lib/summaries/vocabulary';
import { both, deaf, type NamedState, now } from '../state';
import { momentsIn } from './words';

export const team = 't-lafayette2';
const met: Record<string, string> = {
  glad: 'once-or-twice',
  hard: 'three-to-five',
  'cause.right-to-decide': 'once-or-twice',
  'cause.contradiction': 'once-or-twice',
  'theme.rule': 'three-or-more',
  'moment.answering': 'once-or-twice',
  'obstacle.right-to-decide': 'yes',
  'useful.core:O1': 'kept',
  'useful.core:L4': 'retired',
};
const statementsIn = (locale: Locale): WeekView['statements'] =>
  layered(builtInPacks).diagnostic.map(({ id, text }, at) => ({
    id,
    text: text[locale],
    is: at === 0 ? 'agree' : at === 2 ? 'not-yet' : null,
  }));
const bucketIn = (field: string, is: string) => Math.max(0, bucketsOf(field)?.indexOf(is) ?? 0);
const fieldsOf = (all: Record<string, string>) =>
  [
    ...new Set([...[...fixedFields.keys()].filter((field) => field !== 'intention'), ...Object.keys(all)]),
  ].map((field) => ({ field, bucket: bucketIn(field, all[field] ?? 'none'), leaves: true }));
const linesIn = (locale: Locale) =>
  [
    both(
      'Mme Morel attend sa pièce depuis trois semaines, et je n’ai pas le droit de l’envoyer au-dessus de 20 €.',
      'Mrs Morel has waited three weeks for her part, and above €20 I am not allowed to send it.',
    ),
    both('On me demande d’être bref et de laisser finir.', 'I am asked to be brief and to let them finish.'),
    both('Nadia, 06 12 34 56 78', 'Nadia, 020 7946 0958'),
  ].map((text, at) => ({ id: `line-${at}`, own: text(locale), leaves: masked(text(locale)), ticked: false }));

export const choosing = (locale: Locale): WeekView => {
  const fields = fieldsOf(met);
  const share: Share = {
    is: 'given',
    id: 'mI3sQ0nT7c9xV2bL8kPfRzWuYhGdEaJo5X1vNqC4tSo',
    contribution: {
      v: 1,
      kind: 'contribution',
      vocabulary,
      team,
      week: '2026-W47',
      cells: Object.fromEntries(fields.map(({ field, bucket }) => [field, bucket])),
      words: [],
    },
  };
  return {
    team,
    name: both('Service après-vente', 'After-sales desk')(locale),
    week: '2026-W47',
    steward: { name: 'Solène Aubry', is: 'peer' },
    terms: { k: 5, words: true, noise: 1 },
    stage: 'choosing',
    noted: true,
    fields,
    intention: null,
    statements: [],
    lines: linesIn(locale),
    words: [],
    bytes: JSON.stringify(share),
    at: null,
    saved: null,
    problem: null,
  };
};
export const sharingView = (locale: Locale, weeks: Partial<WeekView>[]): SharingView => ({
  state: 'ready',
  weeks: weeks.map((part) => ({ ...choosing(locale), ...part })),
  moments: new Map(momentsIn(locale).map(({ id, name }) => [id, name])),
  reminders: new Map([
    [
      'core:O1',
      both(
        'Dites ce que vous savez déjà de sa demande.',
        'Say what you already know of their request.',
      )(locale),
    ],
    [
      'core:L4',
      both(
        'Reformulez pour comprendre, plutôt que pour cocher l’étape.',
        'Rephrase to understand, rather than to tick a step.',
      )(locale),
    ],
  ]),
});

const sharing = (name: string, part: (locale: Locale) => Partial<WeekView>[]): NamedState => ({
  name: `sharing-${name}`,
  draw: (locale) => <SharingScreen view={sharingView(locale, part(locale))} on={deaf()} />,
});
const given: Partial<WeekView> = { stage: 'given', at: now, intention: 'at-times' };
const file = '3f1c9a0be6d24875.aparte-share.json';

export const sharingStates: NamedState[] = [
  sharing('usual', () => [{}]),
  sharing('asked', (locale) => [
    {
      intention: 'at-times',
      statements: statementsIn(locale),
      fields: choosing(locale).fields.map((one) => ({
        ...one,
        leaves: one.field !== 'theme.rule' && one.field !== 'glad',
      })),
      lines: linesIn(locale).map((one, at) => ({ ...one, ticked: at === 1 })),
    },
  ]),
  sharing('lead-no-words', () => [
    { steward: { name: 'Karim Benali', is: 'lead' }, terms: { k: 8, words: false, noise: null } },
  ]),
  sharing('nothing-noted', () => [{ noted: false, fields: fieldsOf({}), lines: [] }]),
  sharing('given', () => [{ ...given, saved: file }]),
  sharing('given-before', (locale) => [
    given,
    {
      team: 't-lafayette3',
      name: both('Renfort du samedi', 'Saturday desk')(locale),
      noted: false,
      lines: [],
    },
  ]),
  sharing('withdrawn', () => [{ ...given, stage: 'withdrawn', saved: file }]),
  sharing('no-key', () => [{ problem: 'key' }]),
  {
    name: 'sharing-no-team',
    draw: (locale) => <SharingScreen view={sharingView(locale, [])} on={deaf()} />,
  },
  {
    name: 'sharing-failed',
    draw: (locale) => <SharingScreen view={{ ...sharingView(locale, []), state: 'failed' }} on={deaf()} />,
  },
];
