import { mondayOf } from '../../summaries/week';
import type { Attempt, Sabotage } from '../attempt';
import { ask, sharesOf, upTo } from '../demonstration';
import { refusals } from '../refusals';

export default {
  aim: 'somebody',
  place: 2,
  title: { fr: 'Demander un seul jour', en: 'Ask for one day only' },
  does: {
    fr: 'On demande le lundi au lieu de la semaine, puis on glisse un jour et une heure dans ce qu’une personne partage.',
    en: 'Monday is asked for instead of the week; then a day and an hour are slipped into what one person shares.',
  },
  why: {
    fr: 'Un jour se recoupe avec un planning : il suffirait de savoir qui travaillait. Rien de ce qui part ne porte de date ni d’heure, seulement une semaine.',
    en: 'A day can be laid beside a rota: knowing who was at work would be enough. Nothing that leaves carries a date or an hour, only a week.',
  },
  run: async (world) => {
    const shares = await sharesOf(world, upTo(8));
    const answer = await ask(world, shares);
    const [one] = shares;
    const given = one?.is === 'given' ? one.contribution : null;
    const day = mondayOf(world.week).toISOString().slice(0, 10);
    return refusals(world, [
      { kind: 'release', sound: answer, adds: { week: day } },
      { kind: 'contribution', sound: given, adds: { day } },
      { kind: 'contribution', sound: given, adds: { at: '09:40' } },
    ]);
  },
} satisfies Attempt;

export const sabotages: Sabotage[] = [
  ({ accepts }) => ({ accepts: { ...accepts, contribution: () => true } }),
];
