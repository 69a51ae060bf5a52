import type { Trigger, TriggerExample } from '../schema';

/** One apology is encouraged; from the second on, an option helps more (evidence rule B3). */
export default {
  weight: 7,
  when: ({ apologies }) => apologies >= 2,
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { apologies: 2 }, speaks: true },
  { situation: { apologies: 5 }, speaks: true },
  { situation: { apologies: 1 }, speaks: false },
];
