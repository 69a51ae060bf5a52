import type { Trigger, TriggerExample } from '../schema';

/** The rule has no reason beside it. */
export default {
  weight: 4,
  when: ({ reflexNeeds }) => reflexNeeds.includes('reason'),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { reflexNeeds: ['reason'] }, speaks: true },
  { situation: { reflexNeeds: ['trouble', 'reason'] }, speaks: true },
  { situation: { reflexNeeds: ['trouble'] }, speaks: false },
  { situation: { reflexNeeds: [] }, speaks: false },
];
