import type { Trigger, TriggerExample } from '../schema';

/** What weighs has a set phrase where it could be named. */
export default {
  weight: 5,
  when: ({ reflexNeeds }) => reflexNeeds.includes('trouble'),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { reflexNeeds: ['trouble'] }, speaks: true },
  { situation: { reflexNeeds: ['date', 'trouble'] }, speaks: true },
  { situation: { reflexNeeds: ['date'] }, speaks: false },
  { situation: { reflexNeeds: [] }, speaks: false },
];
