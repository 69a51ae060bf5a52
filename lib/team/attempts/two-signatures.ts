import type { Attempt, Sabotage } from '../attempt';
import { knownAtEight, signedByBoth } from '../lowering';

export default {
  aim: 'rules',
  place: 4,
  title: { fr: 'L’abaisser avec les deux signatures', en: 'Lower it with both signatures' },
  does: {
    fr: 'Le même retour de huit à cinq, signé des deux rôles : pour demain, puis pour dans huit jours. On regarde ce qui vaut aujourd’hui, et le jour venu.',
    en: 'The same return from eight to five, signed by both roles: for tomorrow, then for eight days from now. We look at what holds today, and when the day has come.',
  },
  why: {
    fr: 'Deux rôles peuvent s’accorder : c’est leur droit. Mais jamais en moins de sept jours, ni en silence : d’ici là l’ancien réglage vaut, une ligne le dit dans chaque panneau, et chacun peut quitter l’équipe avant.',
    en: 'Two roles may agree: it is their right. But never in less than seven days, nor in silence: until then the old setting holds, a line says so in every panel, and anybody can leave the team before.',
  },
  run: async (world) => {
    const { code, today } = world;
    const known = await knownAtEight(world);
    const arrive = async (inDays: number) => {
      const read = await code.readInvitation(await signedByBoth(world, { k: 5, version: 2, inDays }));
      return read.is === 'read' ? code.arriving(read, known, today) : null;
    };
    const [tomorrow, later] = [await arrive(1), await arrive(8)];
    const next = later?.is === 'weaker' ? later.next : null;
    const until = next?.coming?.since ?? '';
    const holdsNow = next ? code.inForce(next, today).team.terms.k : null;
    const holdsThen = next ? code.inForce(next, until).team.terms.k : null;
    const isSaid = later?.is === 'weaker' && later.lowered.includes('k') && next?.coming != null;
    const held = tomorrow?.is === 'refused' && isSaid && holdsNow === 8 && holdsThen === 5;
    return {
      verdict: held ? 'held' : 'broken',
      says: [
        tomorrow?.is === 'refused'
          ? { fr: 'Pour demain : refusé, trop tôt.', en: 'For tomorrow: refused, too soon.' }
          : { fr: 'Pour demain : accepté.', en: 'For tomorrow: accepted.' },
        {
          fr: `Pour dans huit jours : le seuil est de ${holdsNow ?? '–'} aujourd’hui, de ${holdsThen ?? '–'} le jour venu.`,
          en: `For eight days from now: the threshold is ${holdsNow ?? '–'} today, ${holdsThen ?? '–'} when the day has come.`,
        },
        isSaid
          ? {
              fr: 'D’ici là, chaque panneau de l’équipe annonce le changement et sa date.',
              en: 'Until then, every panel of the team tells of the change and its date.',
            }
          : {
              fr: 'Le changement n’est annoncé nulle part.',
              en: 'The change is told nowhere.',
            },
      ],
      shown: [],
    };
  },
} satisfies Attempt;

export const sabotages: Sabotage[] = [
  () => ({ inForce: (known) => (known.coming ? { ...known, team: known.coming } : known) }),
  ({ arriving }) => ({
    arriving: (invitation, known, today) => arriving(invitation, known, today.replace(/^\d{4}/, '2000')),
  }),
];
