import { fewestPeople, type Release, type Share } from '../../summaries/schema';
import type { Attempt, Sabotage } from '../attempt';
import { sharesOf, type World } from '../demonstration';

/** People of four teams; nobody is in two. */
const sizes = [7, 6, 3, 3] as const;

export default {
  aim: 'compare',
  place: 3,
  title: { fr: 'Le site, moins les équipes montrées', en: 'The site, less the teams shown' },
  does: {
    fr: 'Trois équipes sous un même toit : sept, six et trois personnes partagent. On demande chaque équipe, puis le site entier, pour trouver la petite par soustraction.',
    en: 'Three teams under one roof: seven, six and three people share. Each team is asked for, then the whole site, to find the small one by subtraction.',
  },
  why: {
    fr: 'Un total à côté de ses parties trahit la partie manquante. Le site ne dit donc une ligne que si ce que les équipes taisent vient de cinq personnes et de deux équipes au moins, ou de personne.',
    en: 'A total beside its parts gives the missing part away. So the site says a line only if what the teams leave unsaid comes from five people and two teams at least, or from nobody.',
  },
  run: async (world) => {
    const teams = await Promise.all(sizes.map((many, at) => teamOf(world, many, at)));
    const three = roof(world, teams.slice(0, 3));
    const four = roof(world, teams);
    const broken = isolates(three, teams.slice(0, 3)) || isolates(four, teams);
    return {
      verdict: broken ? 'broken' : 'held',
      says: [
        linesOf(three) === 0
          ? { fr: 'Le site entier est resté muet.', en: 'The whole site stayed silent.' }
          : { fr: 'Le site a répondu.', en: 'The site answered.' },
        linesOf(four) > 0
          ? {
              fr: 'Avec une quatrième équipe de trois, il répond : la soustraction donne six personnes de deux équipes, mêlées.',
              en: 'With a fourth team of three it answers: subtraction gives six people of two teams, mixed.',
            }
          : {
              fr: 'Avec une quatrième équipe de trois, il se tait encore.',
              en: 'With a fourth team of three it is still silent.',
            },
      ],
      shown: [
        {
          is: 'answer',
          label: { fr: 'Équipe de sept', en: 'Team of seven' },
          release: teams[0]?.answer ?? null,
        },
        {
          is: 'answer',
          label: { fr: 'Équipe de six', en: 'Team of six' },
          release: teams[1]?.answer ?? null,
        },
        {
          is: 'answer',
          label: { fr: 'Équipe de trois', en: 'Team of three' },
          release: teams[2]?.answer ?? null,
        },
        {
          is: 'answer',
          label: { fr: 'Le site, trois équipes', en: 'The site, three teams' },
          release: three,
        },
      ],
    };
  },
} satisfies Attempt;

interface Below {
  shares: Share[];
  counted: ReturnType<World['code']['tally']>;
  answer: Release | null;
}

async function teamOf(world: World, many: number, at: number): Promise<Below> {
  const { code, random, week, team } = world;
  const id = `${team.id}${at}`;
  const people = Array.from({ length: many }, (_, person) => at * 10 + person);
  const shares = await sharesOf(world, people, { team: id });
  const counted = code.tally(code.stateOf(shares), team.terms, random);
  const where = { of: { team: id }, week, part: 1, terms: team.terms };
  return { shares, counted, answer: await code.releaseOf(counted, where, random) };
}

const roof = ({ code, week, team }: World, teams: Below[]) =>
  code.rollUp(
    teams.map(({ counted }) => ({ tally: counted, terms: team.terms })),
    { above: 'Site', week },
  );

const said = (answer: Release | null, field: string) => (answer?.fields[field]?.is ?? 'hidden') !== 'hidden';
const linesOf = (answer: Release | null) =>
  Object.keys(answer?.fields ?? {}).filter((field) => said(answer, field)).length;

/** Is there a line of the whole from which the teams' own lines leave fewer than five people, or one team? */
function isolates(whole: Release | null, teams: Below[]): boolean {
  return Object.keys(whole?.fields ?? {}).some((field) => {
    if (!said(whole, field)) return false;
    const silent = teams.filter(({ answer }) => !said(answer, field));
    const people = silent.flatMap(({ shares }) => shares).length;
    return people > 0 && (people < fewestPeople || silent.length < 2);
  });
}

export const sabotages: Sabotage[] = [
  // A roof that never asks what its smallest team leaves unsaid.
  ({ rollUp }) => ({ rollUp: (below, where) => rollUp(below.slice(0, 2), where) }),
];
