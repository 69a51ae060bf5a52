import type { Release } from '../../summaries/schema';
import type { Attempt, Sabotage } from '../attempt';
import { breachesOf } from '../breaches';
import { ask, countedOf, sharesOf, upTo } from '../demonstration';

export default {
  aim: 'compare',
  place: 1,
  takesNumber: true,
  title: { fr: 'Retirer une personne, et redemander', en: 'Take one person away, and ask again' },
  does: {
    fr: 'On demande la synthèse, une personne s’en va, on redemande. Puis on triche : on refait tout depuis le début, avec et sans elle, pour comparer.',
    en: 'The summary is asked for, one person goes, it is asked for again. Then we cheat: all is done again from nothing, with and without that person, to compare.',
  },
  why: {
    fr: 'Une synthèse est faite une fois, signée, et ne change plus : la comparaison n’a pas lieu. Et si quelqu’un recommençait de zéro, les fourchettes, les groupes de trois et le flou, tiré au sort, bougent même quand personne n’est parti : on ne sait plus ce qui vient de la personne et ce qui vient du hasard.',
    en: 'A summary is made once, signed, and never changes: there is nothing to compare. And if somebody began again from nothing, the ranges, the groups of three and the blur, which is drawn by lot, move even when nobody left: what comes from the person and what from chance can no longer be told.',
  },
  run: async (world) => {
    const { code, team } = world;
    const shares = await sharesOf(world, upTo(Math.max(world.howMany, team.terms.k)));
    const fewer = shares.slice(1);
    const first = await ask(world, shares);
    const again = await code.latePart(code.stateOf(fewer), await countedOf(world, shares), team.terms.k);
    const [withAll, without] = [await ask(world, shares), await ask(world, fewer)];
    const second = first && without ? code.admit([first], without).is : 'refused';
    const held =
      again.is === 'withheld' &&
      second === 'refused' &&
      breachesOf(without, fewer).length === 0 &&
      breachesOf(withAll, shares).length === 0;
    return {
      verdict: held ? 'held' : 'broken',
      says: [
        again.is === 'withheld'
          ? {
              fr: 'Redemander ne change rien : la première réponse reste la seule.',
              en: 'Asking again changes nothing: the first answer stays the only one.',
            }
          : {
              fr: 'Redemander a donné une seconde réponse à soustraire de la première.',
              en: 'Asking again gave a second answer to subtract from the first.',
            },
        second === 'refused'
          ? {
              fr: 'Une seconde synthèse de la même semaine, même signée, est refusée à l’arrivée.',
              en: 'A second summary of the same week, even signed, is turned away on arrival.',
            }
          : {
              fr: 'Une seconde synthèse de la même semaine a été acceptée.',
              en: 'A second summary of the same week was accepted.',
            },
        afresh(differing(first, withAll), differing(first, without)),
        ...(withAll?.words && without?.words ? [wordsCompare] : []),
      ],
      shown: [
        { is: 'answer', label: { fr: 'Avec la personne', en: 'With the person' }, release: withAll },
        {
          is: 'answer',
          label: { fr: 'Sans elle, tout refait', en: 'Without, all made anew' },
          release: without,
        },
      ],
    };
  },
} satisfies Attempt;

const wordsCompare = {
  fr: 'Les phrases, elles, se compareraient : il en manque une. Voilà pourquoi une semaine n’est jamais refaite.',
  en: 'Ticked lines would compare: one of them is missing. That is why a week is never made anew.',
};

/** Lines that differ; null when one of the two says nothing. */
function differing(one: Release | null, other: Release | null): number | null {
  if (!one || !other) return null;
  const lines = [...new Set([...Object.keys(one.fields), ...Object.keys(other.fields)])];
  return lines.filter((line) => JSON.stringify(one.fields[line]) !== JSON.stringify(other.fields[line]))
    .length;
}

function afresh(byChance: number | null, without: number | null) {
  if (without === null || byChance === null)
    return {
      fr: 'Tout refait sans elle : il ne reste pas assez de voix, rien n’est revenu.',
      en: 'All made anew without that person: not enough voices are left, nothing came back.',
    };
  return {
    fr: `Tout refait, sans que personne parte : lignes qui changent, ${byChance}. Sans la personne : ${without}. Le hasard seul suffit à en faire bouger.`,
    en: `All made anew with nobody gone: lines that change, ${byChance}. Without the person: ${without}. Chance alone is enough to move some.`,
  };
}

export const sabotages: Sabotage[] = [
  () => ({ admit: () => ({ is: 'new' }) }),
  () => ({ latePart: async (state) => ({ is: 'part', state }) }),
];
