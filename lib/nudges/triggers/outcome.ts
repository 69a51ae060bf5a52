import type { Trigger, TriggerExample } from '../schema';

/** What changes for the customer is not said. */
export default {
  weight: 3,
  when: ({ reflexNeeds }) => reflexNeeds.includes('outcome'),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { reflexNeeds: ['outcome'] }, speaks: true },
  { situation: { reflexNeeds: ['self', 'outcome'] }, speaks: true },
  { situation: { reflexNeeds: ['self'] }, speaks: false },
  { situation: { reflexNeeds: [] }, speaks: false },
];
