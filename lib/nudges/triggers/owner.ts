import type { Trigger, TriggerExample } from '../schema';

/** Nobody can be seen behind the promise. */
export default {
  weight: 4,
  when: ({ reflexNeeds }) => reflexNeeds.includes('owner'),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { reflexNeeds: ['owner'] }, speaks: true },
  { situation: { reflexNeeds: ['option', 'owner'] }, speaks: true },
  { situation: { reflexNeeds: ['option'] }, speaks: false },
  { situation: { reflexNeeds: [] }, speaks: false },
];
