import {
  type Figures,
  figuresOf,
  type SeenYear,
  type Sight,
  seenOf,
  sightOfBlurred,
  sightOfCells,
  sightOfForm,
  sightOfSharp,
} from '@/lib/summaries/attacks/attacked';
import { guessNumber, learnt } from '@/lib/summaries/attacks/how-many';
import { readingOf } from '@/lib/summaries/attacks/only-reading';
import {
  blurredWith,
  fieldsOfYear,
  type Person,
  stateIn,
  teamOf,
  weeksInYear,
} from '@/lib/summaries/attacks/year';
import type { Random } from '@/lib/summaries/noise';
import { sayingOf } from '@/lib/summaries/saying';
import type { Terms } from '@/lib/summaries/schema';
import { tally } from '@/lib/summaries/tally';
import { inColumns } from './table';

const sizes = [8, 10, 12] as const;
const blurs = [2, 1, 0.5] as const;
const teamsOfEach = 5;
const random: Random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));

const heads = [
  'knows all answers but one, sees',
  'team',
  'fields',
  'before',
  'week',
  'year',
  'habit',
  'sure',
  'fewer',
  'odds',
];

const readHeads = [
  'knows nobody’s answers, only reads',
  'team',
  'before',
  'read',
  'leaning',
  'before there',
  'read there',
  'number before',
  'number read',
];

/**
 * A modelled year of teams, attacked. Shares of all fields and weeks shown. `before`: guessed right without summaries;
 * `week`: with that week's; `year`: with all 52; `habit`: what somebody's weeks are mostly like, with all 52; `sure`:
 * one answer is left; `fewer`: not all are left; `odds`: by how much they moved at most. `leaning`: fields that lean;
 * `there`: in those alone; `number`: how many gave.
 */
export function attackTable(): string {
  const all = sizes.map((people) => {
    const teams = Array.from({ length: teamsOfEach }, () => teamOf(people, random));
    return { knowing: knowing(teams, people), reading: reading(teams, people) };
  });
  const tables = [
    [heads, ...all.flatMap(({ knowing }) => knowing)],
    [readHeads, ...all.flatMap(({ reading }) => reading)],
  ];
  return tables.map(inColumns).join('\n\n');
}

function knowing(teams: readonly Person[][], people: number): string[][] {
  const years = (noise: Terms['noise']) => teams.flatMap((team) => seenOf(team, noise, random));
  const sharp = years(null);
  const row = (what: string, all: readonly SeenYear[], sight: Sight) => [
    what,
    `${people}`,
    ...cells(figuresOf(all, sight)),
  ];
  const some = years(1).filter((_, at) => at % 10 === 0);
  return [
    row('the summary, no blur', sharp, sightOfSharp),
    row('its form alone, no blur', sharp, sightOfForm),
    ...blurs.map((blur) => row(`all blurred cells, ε ${blur}`, years(blur), sightOfCells(blur))),
    // Found by trying, so only for some; the odds would be too rough to be a figure.
    row('the summary, ε 1', some, sightOfBlurred(blurredWith(1, random), 300)).with(-1, ''),
  ];
}

function reading(teams: readonly Person[][], people: number): string[][] {
  return ([null, 1] as const).map((noise) => {
    const years = teams.flatMap((team) => seenOf(team, noise, random));
    const figures = [...readFigures(years), ...numberGuessed(teams, noise)];
    return [
      noise === null ? 'the summary, no blur' : 'the summary, ε 1',
      `${people}`,
      ...figures.map(percent),
    ];
  });
}

const cells = ({ shown, oddsMoved, prior, week, year, habit, sure, narrowed }: Figures): string[] => [
  `${shown}`,
  ...[prior, week, year, habit, sure, narrowed].map(percent),
  Number.isFinite(oddsMoved) ? `×${oddsMoved.toFixed(1)}` : 'no bound',
];

function readFigures(years: readonly SeenYear[]): number[] {
  const { prior, read, leaningOfAll, priorLeaning, leaning } = readingOf(years);
  return [prior, read, leaningOfAll, priorLeaning, leaning];
}

/** In how many of the released weeks the number of people is guessed: from the band alone, and from everything said. */
function numberGuessed(teams: readonly Person[][], noise: 1 | null): [before: number, read: number] {
  const known = learnt(fieldsOfYear, noise, random);
  const guesses = teams.flatMap((team) =>
    Array.from({ length: weeksInYear }, (_, week) => tally(stateIn(team, week), { noise }, random))
      .filter(({ people }) => people >= 5)
      .map(({ people, fields }) => {
        const said = new Map([...fields].map(([field, counted]) => [field, sayingOf(field, counted, 5)]));
        const { prior, read } = guessNumber(said, people, team.length, known);
        return [Number(prior === people), Number(read === people)];
      }),
  );
  const share = (at: 0 | 1) => guesses.reduce((so, one) => so + (one[at] ?? 0), 0) / guesses.length;
  return [share(0), share(1)];
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
