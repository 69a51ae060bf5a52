import type { Draft } from './draft';
import type { Path } from './problem';
import type { Addressed } from './words-schema';

/** One text somebody may read. */
export interface ShownText {
  text: string;
  language: 'en' | 'fr';
  register: 'vous' | 'tu' | null;
  path: Path;
  item: string;
  /** Characters it may have. */
  most: number;
}
type Both = { en: string; fr: string };

/** Every wording of reminders, questions and what leads read, where register and tone count. */
export const addressedTexts = (draft: Draft): ShownText[] => [
  ...reminderTexts(draft),
  ...addressed(draft.questions, 'questions', 140),
];

/** The wordings of reminders alone, for agents and for leads. */
export const reminderTexts = ({ reminders, leaders }: Draft): ShownText[] => [
  ...addressed(reminders, 'reminders', 90),
  ...addressed(leaders, 'leaders', 90),
];

/** All that a pack says to agents and leads; not its set phrases nor its conversations, which are others' words. */
export function ownTexts(draft: Draft): ShownText[] {
  const { moments, cues, starters, diagnostic, reminders } = draft;
  return [
    ...addressedTexts(draft),
    ...reminders.flatMap(({ item, at }) => inBoth(item.why, ['reminders', at, 'why'], item.id, 300)),
    ...starters.flatMap(({ item, at }) => inBoth(item.text, ['starters', at, 'text'], item.id, 160)),
    ...diagnostic.flatMap(({ item, at }) => inBoth(item.text, ['diagnostic', at, 'text'], item.id, 140)),
    ...cues.flatMap(({ item, at }) => [
      ...inBoth(item.name, ['cues', at, 'name'], item.id, 60),
      ...inBoth(item.means, ['cues', at, 'means'], item.id, 120),
    ]),
    ...moments.flatMap(({ item, at }) => [
      ...inBoth(item.name, ['moments', at, 'name'], item.id, 40),
      ...inBoth(item.intention, ['moments', at, 'intention'], item.id, 240),
      ...item.gestures.flatMap(({ name, intention }, place) => [
        ...inBoth(name, ['moments', at, 'gestures', place, 'name'], item.id, 80),
        ...inBoth(intention, ['moments', at, 'gestures', place, 'intention'], item.id, 160),
      ]),
    ]),
  ];
}

function inBoth({ en, fr }: Both, path: Path, item: string, most: number): ShownText[] {
  return [
    { text: en, language: 'en', register: null, path: [...path, 'en'], item, most },
    { text: fr, language: 'fr', register: null, path: [...path, 'fr'], item, most },
  ];
}

const addressed = (
  list: { item: { id: string; text: Addressed }; at: number }[],
  name: string,
  most: number,
): ShownText[] =>
  list.flatMap(({ item: { id, text }, at }) => {
    const place = [name, at, 'text'];
    return [
      { text: text.en, language: 'en', register: null, path: [...place, 'en'], item: id, most },
      {
        text: text.fr.vous,
        language: 'fr',
        register: 'vous',
        path: [...place, 'fr', 'vous'],
        item: id,
        most,
      },
      { text: text.fr.tu, language: 'fr', register: 'tu', path: [...place, 'fr', 'tu'], item: id, most },
    ];
  });
