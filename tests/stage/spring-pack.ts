import { builtInPacks } from '@/lib/packs/catalogue';
import type { Pack } from '@/lib/packs/schema';
import { smallPack } from '@/lib/packs/small-pack';

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
  return smallPack({
    id: 'spring',
    version,
    name: { en: 'Spring, delivery delays', fr: 'Printemps, délais de livraison' },
    publisher: 'Training, Lafayette',
    news: { en: `New words for version ${version}.`, fr: `De nouveaux mots pour la version ${version}.` },
    retires: (core?.reminders ?? []).map(({ id }) => `core:${id}`),
    reminders: [
      reminder('S1', 'difficult', 'anger', words),
      reminder('S2', 'opening', 'always', springHello),
    ],
    ...part,
  });
}
