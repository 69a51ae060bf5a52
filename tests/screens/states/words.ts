import type { MomentWords } from '@/components/panel/view';
import type { Moment } from '@/lib/interactions/schema';
import type { Locale } from '@/lib/locales/say';

type Pair = [name: string, intention: string];
const moments: Record<Moment, { fr: Pair; en: Pair }> = {
  opening: {
    fr: [
      'Accueil',
      'Faire sentir à cette personne qu’elle est attendue : quelqu’un est là, pour elle, et sait déjà quelque chose.',
    ],
    en: [
      'Opening',
      'Make this person feel expected: that somebody is here, for them, and already knows a little.',
    ],
  },
  listening: {
    fr: [
      'Écoute',
      'Comprendre ce qui compte pour elle, au-delà de la demande, et lui faire savoir que c’est compris.',
    ],
    en: [
      'Listening',
      'Understand what matters to them, beyond the request, and let them know it was understood.',
    ],
  },
  answering: {
    fr: [
      'Réponse',
      'Faire avancer sa situation, avec des mots qui lui vont, et quelqu’un qui s’en charge vraiment.',
    ],
    en: ['Answering', 'Move their situation forward, in words that fit it, with somebody visibly in charge.'],
  },
  difficult: {
    fr: [
      'Moment difficile',
      'Rester avec la personne sans encaisser le coup, nommer le problème une fois, ouvrir un chemin.',
    ],
    en: [
      'Difficult moment',
      'Stay with the person without taking the blow, name the trouble once, and open a way.',
    ],
  },
  closing: {
    fr: ['Clôture', 'Qu’elle reparte en sachant ce qui change pour elle, et qu’elle peut revenir.'],
    en: ['Closing', 'Let them leave knowing what changes for them, and that they can come back.'],
  },
  after: {
    fr: ['Après', 'Poser l’échange, garder ce qui mérite d’être gardé, repérer ce qui a gêné.'],
    en: ['After', 'Put the conversation down, keep what is worth keeping, and find out what was in the way.'],
  },
};

export const momentsIn = (locale: Locale): MomentWords[] =>
  (Object.keys(moments) as Moment[]).map((id) => {
    const [name, intention] = moments[id][locale];
    return { id, name, intention };
  });

export const starters: Record<Locale, string[]> = {
  fr: [
    'Si l’on me parle d’une attente, je nomme cette attente avant le reste.',
    'Si je m’excuse, la phrase suivante dit ce que je peux faire.',
    'Si j’écris « dans les meilleurs délais », je cherche une date.',
    'Si un message me crispe, j’expire avant d’écrire.',
  ],
  en: [
    'If they mention a wait, I name that wait before anything else.',
    'If I say sorry, the next sentence holds something I can do.',
    'If I write “as soon as possible”, I look for a date instead.',
    'If a message makes my jaw tighten, I breathe out before I type.',
  ],
};
