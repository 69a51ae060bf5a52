import type { Trigger, TriggerExample } from '../schema';

/** A no is said with a formula, and no way out beside it. */
export default {
  weight: 5,
  when: ({ reflexNeeds }) => reflexNeeds.includes('option'),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { reflexNeeds: ['option'] }, speaks: true },
  { situation: { reflexNeeds: ['fact', 'option'] }, speaks: true },
  { situation: { reflexNeeds: ['fact'] }, speaks: false },
  { situation: { reflexNeeds: [] }, speaks: false },
];
