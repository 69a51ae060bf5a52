import type { Pack, TriggerId } from '../packs/schema';
import type { WhyNot } from './candidates';
import type { Rehearsal, Step } from './rehearse';
import { type Counted, tallied } from './tally';

/** A reminder that was never said, and why not. */
export interface Never {
  reminder: string;
  trigger: TriggerId;
  /** `no-reason`: nothing ever spoke for it; `asked`: only for a draft the agent asks about. */
  why: WhyNot | 'asked';
  /** Those that were said in its place, most often first. */
  by: Counted[];
}

/** The most telling of the reasons met comes first; a rule of silence is named when nothing else was met. */
const telling: readonly WhyNot[] = ['retired', 'chance', 'outweighed', 'rotation', 'show-if'];

/** The reminders of this pack that none of these rehearsals has said. */
export function neverSaid(pack: Pack, rehearsals: readonly Rehearsal[], retired: readonly string[]): Never[] {
  const steps = rehearsals.flatMap((one) => one.steps);
  const said = new Set(steps.flatMap((step) => step.said?.reminder ?? []));
  const met = metIn(steps);
  return pack.reminders
    .filter(({ id }) => !said.has(id))
    .map(({ id, trigger }) => {
      const places = met.get(id) ?? [];
      const why = retired.includes(id) ? 'retired' : whyOf(places.map(({ whyNot }) => whyNot));
      const before = places.filter(({ whyNot }) => whyNot === 'outweighed' || whyNot === 'chance');
      const by = tallied(before.flatMap(({ step }) => step.said?.reminder ?? []));
      return {
        reminder: id,
        trigger,
        why: why === 'no-reason' && trigger === 'on-request' ? 'asked' : why,
        by,
      };
    });
}

interface Place {
  step: Step;
  whyNot: WhyNot;
}
function metIn(steps: readonly Step[]): Map<string, Place[]> {
  const met = new Map<string, Place[]>();
  for (const step of steps) {
    for (const { reminder, whyNot } of step.would) {
      if (whyNot === null) continue;
      const places = met.get(reminder);
      if (places) places.push({ step, whyNot });
      else met.set(reminder, [{ step, whyNot }]);
    }
  }
  return met;
}

const whyOf = (met: WhyNot[]): WhyNot =>
  telling.find((why) => met.includes(why)) ?? tallied(met)[0]?.name ?? 'no-reason';
