import type { Trigger, TriggerExample } from '../schema';

/** A department speaks, where a person could. */
export default {
  weight: 3,
  when: ({ reflexNeeds }) => reflexNeeds.includes('self'),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { reflexNeeds: ['self'] }, speaks: true },
  { situation: { reflexNeeds: ['outcome', 'self'] }, speaks: true },
  { situation: { reflexNeeds: ['outcome'] }, speaks: false },
  { situation: { reflexNeeds: [] }, speaks: false },
];
