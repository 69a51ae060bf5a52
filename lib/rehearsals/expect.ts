import type { HoldReason } from '../nudges/schema';
import type { Conversation, Expectation } from '../packs/conversation-schema';
import { layered, named, nameIn } from '../packs/layers';
import type { Pack } from '../packs/schema';
import type { After } from './listen';
import { rehearse, type Step } from './rehearse';

/** An expectation that does not hold any more. */
export interface Unmet {
  expectation: Expectation;
  /** Its place in the pack's list. */
  at: number;
  why: 'no-such-conversation' | 'no-such-point' | 'says-other';
  /** What is said instead (any of these, as chance has it), in the pack's own references; [] is silence. */
  says: string[];
  held: HoldReason | null;
}

/** Chance must not decide whether an expectation holds: each of these seeds has to meet it. */
const seeds = [1, 2, 3, 4, 5];

/**
 * The expectations of a pack that what stands in `whole` (the pack laid on those below it) does not meet.
 * Its own conversations come before those given.
 */
export function unmet(
  pack: Pack,
  conversations: readonly Conversation[],
  whole: Pack = layered([pack]),
): Unmet[] {
  const known = new Map([...conversations, ...pack.samples].map((one) => [one.id, one]));
  const points = new Map<string, Step[][]>();
  const rehearsed = (conversation: Conversation) => {
    const before = points.get(conversation.id);
    const runs = before ?? seeds.map((seed) => rehearse(whole, conversation, { seed }).steps);
    points.set(conversation.id, runs);
    return runs;
  };
  return pack.expectations.flatMap((expectation, at): Unmet[] => {
    const conversation = known.get(expectation.sample);
    const miss = { expectation, at, says: [], held: null };
    if (!conversation) return [{ ...miss, why: 'no-such-conversation' }];
    const steps = rehearsed(conversation).flatMap((run) => pointIn(run, expectation.after) ?? []);
    if (steps.length === 0) return [{ ...miss, why: 'no-such-point' }];
    const wanted = new Set(expectation.says.map((ref) => named(ref, pack.id)));
    const isMet = steps.every(({ said }) =>
      said ? said.equals.every((name) => wanted.has(name)) : wanted.size === 0,
    );
    if (isMet) return [];
    const held = steps.find(({ said }) => said === null)?.held ?? null;
    return [{ ...miss, why: 'says-other', says: saidAt(steps, pack), held }];
  });
}

/** What is said now at this point, as an expectation of this pack; null where there is no such point. */
export function record(
  pack: Pack,
  conversation: Conversation,
  after: After,
  whole: Pack = layered([pack]),
): Expectation | null {
  const steps = seeds.flatMap((seed) => pointIn(rehearse(whole, conversation, { seed }).steps, after) ?? []);
  return steps.length === 0 ? null : { sample: conversation.id, after, says: saidAt(steps, pack) };
}

const pointIn = (steps: Step[], after: After) => steps.find((step) => step.after === after);

const saidAt = (steps: Step[], pack: Pack): string[] =>
  [...new Set(steps.flatMap(({ said }) => said?.equals ?? []))].map((name) => refIn(pack, name));

/** A full name as this pack would write it: its own by their id, the others with their pack's. */
function refIn({ id }: Pack, name: string): string {
  if (!name.includes(':')) return id === 'core' ? name : `core:${name}`;
  return name.startsWith(`${id}:`) && name === nameIn(id, name.slice(id.length + 1))
    ? name.slice(id.length + 1)
    : name;
}
