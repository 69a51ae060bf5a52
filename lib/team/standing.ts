import type { Answer, Obstacle } from './obstacle-schema';

export type Waiver = Extract<Answer, { is: 'waiver' }>;
/**
 * Where an obstacle stands on a day: nobody has answered; a waiver has run out and it is in the way again; somebody
 * else has it; a waiver runs; it is over.
 */
export const standings = ['waiting', 'lapsed', 'passed-on', 'waived', 'ended'] as const;
export type Standing = (typeof standings)[number];

export function standingOf({ answers }: Obstacle, today: string): Standing {
  const last = answers.at(-1);
  if (!last) return 'waiting';
  if (last.is === 'waiver') return last.until < today ? 'lapsed' : 'waived';
  return last.is === 'passed-on' ? 'passed-on' : 'ended';
}

/** Waiting longest first; then what is in the way again, what others have, what is waived, what is over (latest first). */
export function inOrder(obstacles: readonly Obstacle[], today: string): Obstacle[] {
  const rank = (one: Obstacle) => standings.indexOf(standingOf(one, today));
  const since = (one: Obstacle) => one.answers.at(-1)?.on ?? one.raised;
  return [...obstacles].sort((one, other) => {
    const byStanding = rank(one) - rank(other);
    if (byStanding !== 0) return byStanding;
    const byDay = since(one).localeCompare(since(other));
    return standingOf(one, today) === 'ended' ? -byDay : byDay;
  });
}

/** Rules lifted on this day, with what they are about; the one that ends first comes first. */
export function waiversRunning(
  obstacles: readonly Obstacle[],
  today: string,
): { obstacle: Obstacle; waiver: Waiver }[] {
  return obstacles
    .flatMap((obstacle) => {
      const waiver = waiverOn(obstacle, today);
      return waiver ? [{ obstacle, waiver }] : [];
    })
    .sort((one, other) => one.waiver.until.localeCompare(other.waiver.until));
}

/** A waiver runs on when somebody else is asked too; it stops at the next waiver, when all is lifted, or at a no. */
function waiverOn({ answers }: Obstacle, today: string): Waiver | null {
  const last = answers.findLast(({ is, on }) => on <= today && stopsWaivers.has(is));
  return last?.is === 'waiver' && today <= last.until ? last : null;
}
const stopsWaivers: ReadonlySet<Answer['is']> = new Set<Answer['is']>(['waiver', 'lifted', 'no']);
