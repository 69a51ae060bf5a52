import type { SpokenLanguage } from '../cues/language';
import type { Moment } from '../interactions/schema';
import type { Saying } from '../packs/problem';
import type { Need } from '../packs/schema';

/** A set phrase that replies seem to hold; a trainer takes it, changes it or leaves it. */
export interface Proposal {
  /** As a pack writes it, with slots. */
  text: string;
  /** Other ways the replies write it. */
  variants: string[];
  lang: SpokenLanguage;
  moment: Moment;
  needs: Need;
  /** Law or safety seem to ask for it. */
  protected: boolean;
  confidence: 'sure' | 'perhaps';
  /** The words the guess rests on, as written; null when nothing but its return speaks for it. */
  because: string | null;
  /** In how many replies it stands. */
  times: number;
  /** Their rows, the first ten. */
  rows: number[];
}

const truer: Record<Need, Saying> = {
  fact: {
    en: 'a detail of this very case would make it true',
    fr: 'un détail de ce dossier la rendrait vraie',
  },
  trouble: {
    en: 'naming the trouble once would make it true',
    fr: 'le problème, nommé une fois, la rendrait vraie',
  },
  date: {
    en: 'a date or a length of time would make it true',
    fr: 'une date ou une durée la rendrait vraie',
  },
  owner: { en: 'saying who is in charge would make it true', fr: 'dire qui s’en charge la rendrait vraie' },
  reason: {
    en: 'the reason in plain words would make it true',
    fr: 'la raison, en mots simples, la rendrait vraie',
  },
  option: {
    en: 'what stays possible would make it true',
    fr: 'dire ce qui reste possible la rendrait vraie',
  },
  room: {
    en: 'time left for the answer would make it true',
    fr: 'du temps pour la réponse la rendrait vraie',
  },
  outcome: {
    en: 'what it changes for them would make it true',
    fr: 'dire ce que cela change la rendrait vraie',
  },
  self: {
    en: 'a person who says “I” would make it true',
    fr: 'une personne qui dit « je » la rendrait vraie',
  },
};

/** Why this is proposed, in both languages. */
export function reasonFor({ because, needs, protected: safe, times }: Proposal): Saying {
  const words = because === null ? null : [...because].slice(0, 60).join('');
  if (words === null)
    return {
      en: `It comes back in ${times} replies: perhaps ${truer[needs].en}.`,
      fr: `On la retrouve dans ${times} réponses : peut-être qu’${truer[needs].fr}.`.replace(
        /qu’(?=[^aeiouyéèêh])/,
        'que ',
      ),
    };
  if (safe)
    return {
      en: `It holds “${words}”: law or safety may ask for these words, so they are left alone.`,
      fr: `On y lit « ${words} » : la loi ou la sécurité demandent peut-être ces mots, alors on n’y touche pas.`,
    };
  return {
    en: `It holds “${words}”: ${truer[needs].en}.`,
    fr: `On y lit « ${words} » : ${truer[needs].fr}.`,
  };
}
