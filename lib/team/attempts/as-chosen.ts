import { fewestForWords, fewestPeople } from '../../summaries/schema';
import type { Attempt, Sabotage } from '../attempt';
import { breachesOf } from '../breaches';
import { ask, sharesOf, upTo } from '../demonstration';

export default {
  aim: 'few',
  place: 1,
  takesNumber: true,
  title: { fr: 'Demander, avec le nombre choisi', en: 'Ask, with the number chosen' },
  does: {
    fr: 'Le nombre de personnes choisi en haut de la page partage sa semaine. On demande la synthèse.',
    en: 'The number of people chosen at the top of the page share their week. The summary is asked for.',
  },
  why: {
    fr: 'Moins de cinq : rien. De cinq à sept : des thèmes. À partir de huit : des phrases aussi, si huit personnes en ont coché une. Le nombre exact n’est jamais redit, seulement une fourchette.',
    en: 'Fewer than five: nothing. Five to seven: themes. From eight on: lines too, if eight people ticked one. The exact number is never told again, only a range.',
  },
  run: async (world) => {
    const shares = await sharesOf(world, upTo(world.howMany));
    const answer = await ask(world, shares);
    const promised = world.howMany >= fewestPeople;
    const wordsPromised = world.howMany >= fewestForWords;
    const kept = (answer !== null) === promised && (answer?.words != null) === wordsPromised;
    const held = kept && breachesOf(answer, shares).length === 0;
    return {
      verdict: held ? 'held' : 'broken',
      says: [says(answer !== null, answer?.words != null), ...(held ? [] : [notPromised])],
      shown: [{ is: 'answer', label: { fr: 'Ce qui revient', en: 'What comes back' }, release: answer }],
    };
  },
} satisfies Attempt;

const notPromised = {
  fr: 'Ce n’est pas ce qui est promis pour ce nombre.',
  en: 'That is not what is promised for this number.',
};
function says(came: boolean, withWords: boolean) {
  if (!came) return { fr: 'Rien n’est revenu.', en: 'Nothing came back.' };
  return withWords
    ? { fr: 'Des thèmes sont revenus, et des phrases cochées.', en: 'Themes came back, and ticked lines.' }
    : { fr: 'Des thèmes sont revenus, et aucun mot.', en: 'Themes came back, and no words.' };
}

export const sabotages: Sabotage[] = [
  ({ releaseOf }) => ({
    releaseOf: async (counted, where, random) => {
      const made = await releaseOf(counted, where, random);
      return made && { ...made, words: null };
    },
  }),
];
