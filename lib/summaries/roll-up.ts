import { bandOf, sayingOf, sum } from './saying';
import type { Release, Saying, Terms } from './schema';
import type { Counted, Tally } from './tally';
import { saidTogether } from './together';
import { fixedFields, vocabulary } from './vocabulary';

/** A team under one roof: its week counted (once, for both), and under which terms. */
export interface Child {
  tally: Tally;
  terms: Terms;
}
/** A roof under another. What may be said of it counts as said: somebody has it to subtract. */
export interface Roof {
  below: readonly Below[];
}
export type Below = Child | Roof;

/**
 * The week of everything under one roof, along the one fixed tree. A field stands only where what is not shown of it
 * below is nobody, or as many people as a figure needs, in two teams at least: nothing can be taken away from it to
 * find a small team. Null when nothing can be said. It has no receipts: those of a team are among its own already,
 * and finding them here again would count them.
 */
export function rollUp(
  below: readonly Below[],
  { above, week }: { above: string; week: string },
): Release | null {
  const teams = teamsIn({ below });
  const terms = strictest(teams);
  const people = peopleOf({ below }, terms.k).said;
  if (teams.length < 2 || people < terms.k) return null;
  const names = new Set(teams.flatMap(({ tally }) => [...tally.fields.keys()]));
  const fields = [...fixedFields.keys(), ...[...names].filter((name) => !fixedFields.has(name)).sort()]
    .map((field) => [field, lineOf(field, { below }).saying] as const)
    .filter(([field, { is }]) => fixedFields.has(field) || is !== 'hidden');
  if (fields.every(([, { is }]) => is === 'hidden')) return null;
  return {
    v: 1,
    kind: 'release',
    vocabulary,
    of: { above, teams: teams.length },
    week,
    part: 1,
    terms,
    people: bandOf(people),
    fields: Object.fromEntries(fields),
    words: null,
    receipts: [],
  };
}

/** One field at one place of the tree. */
interface Line {
  saying: Saying;
  counted: Counted[];
  /** What is said of it, as far up as it is said. */
  said: Saying[];
  /** Teams of which nothing is said, here or further up. */
  unsaid: Counted[];
}

function lineOf(field: string, place: Below): Line {
  const lines = 'below' in place ? place.below.map((one) => lineOf(field, one)) : [lineOfTeam(field, place)];
  const line = {
    counted: lines.flatMap(({ counted }) => counted),
    said: lines.flatMap(({ said }) => said),
    unsaid: lines.flatMap(({ unsaid }) => unsaid),
  };
  const saying = 'below' in place ? sayingAbove(field, line, strictest(teamsIn(place))) : lines[0]?.saying;
  if (!saying || saying.is === 'hidden') return { ...line, saying: { is: 'hidden' } };
  return { ...line, saying, said: [saying], unsaid: [] };
}

function lineOfTeam(field: string, { tally, terms }: Child): Line {
  const counted = tally.fields.get(field);
  if (!counted || counted.people === 0)
    return { saying: { is: 'hidden' }, counted: [], said: [], unsaid: [] };
  const saying: Saying = tally.people < terms.k ? { is: 'hidden' } : sayingOf(field, counted, terms.k);
  return { saying, counted: [counted], said: [], unsaid: [counted] };
}

function sayingAbove(field: string, { counted, said, unsaid }: Omit<Line, 'saying'>, terms: Terms): Saying {
  const whole = added(counted);
  if (!standsAlone(unsaid, terms.k) || whole.people < terms.k) return { is: 'hidden' };
  // Blurred cells may be told as finely as they come: whatever is worked out from them keeps to the same odds.
  if (terms.noise !== null) return sayingOf(field, whole, terms.k);
  const rest = unsaid.length > 0 ? [sayingOf(field, added(unsaid), terms.k)] : [];
  return saidTogether(field, [...said, ...rest], whole);
}

/** Nobody, or enough people in enough teams. */
const standsAlone = (unsaid: readonly { people: number }[], k: number) =>
  unsaid.length === 0 || (unsaid.length >= 2 && sum(unsaid.map(({ people }) => people)) >= k);

/** Of how many people one may know that they gave; teams too small to be told of stay out unless they stand alone. */
function peopleOf(place: Below, k: number): { said: number; unsaid: { people: number }[] } {
  if (!('below' in place)) {
    const { people } = place.tally;
    if (people >= place.terms.k) return { said: people, unsaid: [] };
    return { said: 0, unsaid: people > 0 ? [{ people }] : [] };
  }
  const all = place.below.map((one) => peopleOf(one, strictest(teamsIn(one)).k));
  const said = sum(all.map(({ said }) => said));
  const unsaid = all.flatMap(({ unsaid }) => unsaid);
  if (!standsAlone(unsaid, k)) return { said, unsaid };
  return { said: said + sum(unsaid.map(({ people }) => people)), unsaid: [] };
}

const teamsIn = (place: Below): Child[] => ('below' in place ? place.below.flatMap(teamsIn) : [place]);

/** Cells already blurred are added: no second draw could be set against the first. */
const added = (all: readonly Counted[]): Counted =>
  all.reduce(
    (so, { people, cells }) => ({
      people: so.people + people,
      cells: cells.map((many, bucket) => many + (so.cells[bucket] ?? 0)),
    }),
    { people: 0, cells: [] },
  );

/** The most protective of each; the blur that is told is the weakest there is, for it is not more than that. */
function strictest(teams: readonly Child[]): Terms {
  const all = teams.map(({ terms }) => terms);
  const weakest = all.some(({ noise }) => noise === null)
    ? null
    : (Math.max(...all.map(({ noise }) => noise ?? 0)) as Terms['noise']);
  return { k: Math.max(...all.map(({ k }) => k)), words: false, noise: weakest };
}
