import type { Moment } from '../interactions/schema';
import type { Reflection } from '../reflections/schema';
import { type Asked, contributionOf, without } from '../summaries/contribute';
import { masked } from '../summaries/mask';
import type { Opinion } from '../summaries/opinions';
import type { Contribution, Share } from '../summaries/schema';
import type { Team } from './schema';

/** What there is to choose from: one team's last week, as this browser knows it. */
export interface Material {
  team: Team;
  week: string;
  notes: Reflection[];
  opinions: Opinion[];
  questions: ReadonlyMap<string, Moment>;
  /** The name this share would have. */
  id: string;
}

/** What its author chose so far. */
export interface Choices {
  /** Fields. */
  leftOut: ReadonlySet<string>;
  intention: Asked['intention'];
  /** By statement. */
  answers: ReadonlyMap<string, Asked['diagnostic'][number]['is']>;
  /** Other words for a note's line, by the note's id. */
  reworded: ReadonlyMap<string, string>;
  /** Notes whose line leaves. */
  ticked: ReadonlySet<string>;
}
/** Nothing is left out, and no word leaves. */
export const noChoices: Choices = {
  leftOut: new Set(),
  intention: null,
  answers: new Map(),
  reworded: new Map(),
  ticked: new Set(),
};

/** All that could leave, before anything is left out. */
export const everythingOf = (
  { team, week, notes, questions, opinions }: Material,
  { intention, answers }: Choices,
): Contribution =>
  contributionOf({ team: team.id, week, zone: team.zone }, notes, {
    intention,
    opinions,
    diagnostic: [...answers].map(([statement, is]) => ({ statement, is })),
    questions,
  });

/** A line of a note, and what would be read of it. */
export interface Line {
  id: string;
  own: string;
  leaves: string;
  ticked: boolean;
}

/** None where the team shares no words, whatever was ticked before it said so. */
export const linesOf = ({ notes, team }: Material, { reworded, ticked }: Choices): Line[] =>
  notes
    .filter(({ note }) => team.terms.words && note.trim() !== '')
    .map(({ id, note }) => {
      const own = reworded.get(id) ?? note;
      return { id, own, leaves: masked(own), ticked: ticked.has(id) };
    });

/** Exactly what would leave. */
export function shareOf(material: Material, choices: Choices): Share & { is: 'given' } {
  const words = linesOf(material, choices).flatMap(({ ticked, leaves }) => (ticked ? [leaves] : []));
  const contribution = without(everythingOf(material, choices), choices.leftOut);
  // Sorted: the order in which they were ticked, or written, is nobody's concern.
  return {
    is: 'given',
    id: material.id,
    contribution: { ...contribution, words: [...new Set(words)].sort() },
  };
}
