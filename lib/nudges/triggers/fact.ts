import type { Trigger, TriggerExample } from '../schema';

/** A formula stands where a detail of this case could. */
export default {
  weight: 4,
  when: ({ reflexNeeds }) => reflexNeeds.includes('fact'),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { reflexNeeds: ['fact'] }, speaks: true },
  { situation: { reflexNeeds: ['owner', 'fact'] }, speaks: true },
  { situation: { reflexNeeds: ['owner'] }, speaks: false },
  { situation: { reflexNeeds: [] }, speaks: false },
];
