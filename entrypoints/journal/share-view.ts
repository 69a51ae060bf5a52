import type { Agreement, Intention, WeekView } from '@/components/sharing/view';
import type { Contribution } from '@/lib/summaries/schema';
import type { Given } from '@/lib/summaries/stored-schema';
import { type Choices, everythingOf, linesOf, type Material, shareOf } from '@/lib/team/choices';

/** A team's last week as it is here: what could leave, and what did. */
export interface WeekHere extends Material {
  /** The statements the lead asks about; none in most weeks. */
  statements: { id: string; text: string }[];
  given: Given | null;
}

type Shown = Pick<WeekView, 'saved' | 'problem'>;

/** One team's week as the page shows it: as chosen so far, or as it was let go. */
export function weekView(material: WeekHere, choices: Choices, shown: Shown): WeekView {
  const { team, week, given, notes, statements } = material;
  const share = given?.share ?? shareOf(material, choices);
  const left = share.is === 'given' ? share.contribution : null;
  const whole = given ? left : everythingOf(material, choices);
  const cells = Object.entries(whole?.cells ?? {});
  return {
    team: team.id,
    name: team.name,
    week,
    steward: team.steward,
    terms: team.terms,
    stage: given === null ? 'choosing' : share.is,
    noted: notes.length > 0 || material.opinions.length > 0 || statements.length > 0,
    fields: cells.map(([field, bucket]) => ({
      field,
      bucket,
      leaves: given !== null || !choices.leftOut.has(field),
    })),
    intention: given ? intentionIn(whole) : choices.intention,
    statements: statements.map((one) => ({
      ...one,
      is: given ? answerIn(whole, one.id) : (choices.answers.get(one.id) ?? null),
    })),
    lines: linesOf(material, choices),
    words: left?.words ?? [],
    bytes: JSON.stringify(share),
    at: given?.at ?? null,
    ...shown,
  };
}

const intentionIn = (left: Contribution | null): Intention | null =>
  (['hardly', 'at-times', 'mostly'] as const)[left?.cells.intention ?? -1] ?? null;
const answerIn = (left: Contribution | null, statement: string): Agreement | null =>
  (['agree', 'not-yet', 'no-idea'] as const)[left?.cells[`diagnostic.${statement}`] ?? -1] ?? null;
