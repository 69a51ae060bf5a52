import { builtInPacks } from '@/lib/packs/catalogue';
import { type Pack, pack } from '@/lib/packs/schema';

const [core] = builtInPacks;

/** What the trainer's pack says to an angry customer, version by version. */
export const springWords = {
  '1.0.0': 'Which of their words is the loudest? Begin with that one.',
  '1.1.0': 'Which of their days is this about? Begin with that one.',
} as const;
/** What it says when a conversation begins. */
export const springHello = 'What do you know of them before they tell you?';

/** A trainer's pack of one season, which silences the built-in reminders so that it alone speaks. */
export function springPack(version: string, part: Partial<Pack> = {}): Pack {
  const words = springWords[version as keyof typeof springWords] ?? springWords['1.0.0'];
  const reminder = (
    id: string,
    moment: 'opening' | 'difficult',
    trigger: 'always' | 'anger',
    en: string,
  ) => ({
    id,
    moment,
    trigger,
    text: {
      en,
      fr: { vous: `Avec « vous » : ${id}, ${version} ?`, tu: `Avec « tu » : ${id}, ${version} ?` },
    },
    why: { en: 'It helps to begin where they are.', fr: 'Commencer là où la personne se trouve aide.' },
  });
  return pack.parse({
    schema: 'aparte-pack/2',
    id: 'spring',
    version,
    name: { en: 'Spring, delivery delays', fr: 'Printemps, délais de livraison' },
    layer: 'organisation',
    publisher: 'Training, Lafayette',
    news: { en: `New words for version ${version}.`, fr: `De nouveaux mots pour la version ${version}.` },
    retires: core?.reminders.map(({ id }) => `core:${id}`),
    moments: [],
    needs: {},
    phrases: [],
    reminders: [
      reminder('S1', 'difficult', 'anger', words),
      reminder('S2', 'opening', 'always', springHello),
    ],
    questions: [],
    cues: [],
    starters: [],
    leaders: [],
    diagnostic: [],
    samples: [],
    expectations: [],
    ...part,
  } satisfies Record<keyof Pack, unknown> | object);
}

export const textOf = (one: Pack) => `${JSON.stringify(one, null, 2)}\n`;
