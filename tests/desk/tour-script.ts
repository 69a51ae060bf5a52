import type { Language } from './page/address.ts';

/** Whom the tour meets in one language, and what is written to them. Numbers are those of the scenarios. */
export interface Script {
  plain: string;
  third: { ticket: string; cueWords: string; reply: string; answer: string };
  angry: { ticket: string; formula: string; worse: string; reply: string; answer: string };
  chat: { id: string; begun: string; says: string };
  call: { id: string; says: string };
  thanks: { chat: string; cueWords: string };
  note: string;
}

export const scripts: Record<Language, Script> = {
  fr: {
    plain: '4830',
    third: {
      ticket: '4821',
      cueWords: 'tout réexpliquer',
      reply:
        'Bonjour Madame Vasseur, votre réfrigérateur est vide depuis une semaine et vous nous écrivez pour la troisième fois. L’étiquette portait 12 au lieu de 12 bis : je l’ai corrigée. Le passage est jeudi entre 9 h et 11 h, et je vous appelle à 11 h.',
      answer: 'Et notez bien le 12 bis',
    },
    angry: {
      ticket: '4809',
      formula:
        'Je comprends votre frustration. Nous mettons tout en œuvre pour résoudre votre problème dans les meilleurs délais.',
      worse: 'Vous vous moquez de moi',
      reply:
        'Vous avez payé 340 euros et le fauteuil n’est pas chez vous. J’ai le dépôt de Vénissieux demain à 8 h. À 10 h, je vous écris : le fauteuil, ou le remboursement.',
      answer: 'Désolé pour le ton',
    },
    chat: { id: 'c-17', begun: 'Bonjour Monsieur Benhaddou, je regarde la', says: "c'est scandaleux" },
    call: { id: '5102', says: 'je suis très inquiète' },
    thanks: { chat: 'c-21', cueWords: 'merci infiniment' },
    note: 'C’est l’heure donnée qui a tout changé.',
  },
  en: {
    plain: '4930',
    third: {
      ticket: '4921',
      cueWords: 'third time',
      reply:
        'Hello Ms Raman, ten days of carrying washing to your sister’s, and three emails to us. The depot never had your access code, 4471B: it has it now. Thursday before noon, and I will ring you myself at eleven.',
      answer: 'That is the first real answer I have had',
    },
    angry: {
      ticket: '4909',
      formula:
        'I understand your frustration. We are doing everything we can to resolve your issue as soon as possible.',
      worse: 'you send me a template',
      reply:
        'You paid £310 and there is no chair in your house. I have Avonmouth on the phone tomorrow at eight. By ten I will write to you: the chair, or your money back.',
      answer: 'Sorry about the tone',
    },
    chat: {
      id: 'c-37',
      begun: 'Hello Mr Murphy, I am just looking at the',
      says: 'honestly this is outrageous',
    },
    call: { id: '5202', says: "I'm really worried" },
    thanks: { chat: 'c-41', cueWords: 'thank you so much' },
    note: 'A time to hear back by: that is what changed it.',
  },
};
