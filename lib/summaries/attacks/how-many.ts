import type { Random } from '../noise';
import { bandOf, sayingOf } from '../saying';
import type { Saying, Terms } from '../schema';
import { sayingName } from './attacked';
import { before } from './attacker';
import { blurredWith, drawn, habitsOf, turnout } from './year';

/**
 * The attacker who knows nobody's answers, reads a release and wants to know how many gave: tenths of few people come
 * about in few ways. Has tried out beforehand how often each thing is said of so many people, and takes for granted
 * that everybody gave every field.
 */

const k = 5;
const mostTried = 14;
const tries = 6_000;

export interface Learnt {
  /** How often this was said when so many gave the field. */
  odds: (field: string, people: number, saying: Saying) => number;
}

export function learnt(fields: readonly string[], noise: Terms['noise'], random: Random): Learnt {
  const blur = blurredWith(noise, random);
  const met = new Map<string, Map<string, number>>();
  // Fields that people answer alike are said alike.
  const kindOf = (field: string) => habitsOf(field).usual.join();
  for (const field of new Map(fields.map((one) => [kindOf(one), one])).values())
    for (let people = k; people <= mostTried; people++) {
      const names = new Map<string, number>();
      for (let time = 0; time < tries; time++) {
        const name = sayingName(sayingOf(field, { people, cells: blur(cellsOf(field, people, random)) }, k));
        names.set(name, (names.get(name) ?? 0) + 1);
      }
      met.set(`${kindOf(field)} ${people}`, names);
    }
  return {
    odds: (field, people, saying) =>
      ((met.get(`${kindOf(field)} ${people}`)?.get(sayingName(saying)) ?? 0) + 0.3) / tries,
  };
}

function cellsOf(field: string, people: number, random: Random): number[] {
  const usual = before(habitsOf(field));
  const cells = usual.map(() => 0);
  for (let one = 0; one < people; one++) {
    const bucket = drawn(usual, random);
    cells[bucket] = (cells[bucket] ?? 0) + 1;
  }
  return cells;
}

/** The likeliest number of people in this team's release, from its band alone and from all it says. */
export function guessNumber(
  fields: ReadonlyMap<string, Saying>,
  truth: number,
  team: number,
  { odds }: Learnt,
): { prior: number; read: number } {
  const possible = Array.from({ length: team - k + 1 }, (_, more) => k + more).filter(
    (people) => bandOf(people) === bandOf(truth),
  );
  const come = possible.map((people) => Math.log(waysToChoose(people, team)) + chanceOf(people, team));
  const read = possible.map((people, at) =>
    [...fields].reduce((so, [field, saying]) => so + Math.log(odds(field, people, saying)), come[at] ?? 0),
  );
  const likeliest = (logs: number[]) => possible[logs.indexOf(Math.max(...logs))] ?? 0;
  return { prior: likeliest(come), read: likeliest(read) };
}

const chanceOf = (people: number, team: number) =>
  people * Math.log(turnout) + (team - people) * Math.log(1 - turnout);
const waysToChoose = (some: number, all: number): number =>
  some === 0 ? 1 : (waysToChoose(some - 1, all) * (all - some + 1)) / some;
