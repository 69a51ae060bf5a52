import type { Trigger, TriggerExample } from '../schema';

/** The promise has no date. */
export default {
  weight: 4,
  when: ({ reflexNeeds }) => reflexNeeds.includes('date'),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { reflexNeeds: ['date'] }, speaks: true },
  { situation: { reflexNeeds: ['room', 'date'] }, speaks: true },
  { situation: { reflexNeeds: ['room'] }, speaks: false },
  { situation: { reflexNeeds: [] }, speaks: false },
];
