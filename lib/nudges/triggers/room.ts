import type { Trigger, TriggerExample } from '../schema';

/** A question is asked, and nothing shows that its answer is waited for. */
export default {
  weight: 3,
  when: ({ reflexNeeds }) => reflexNeeds.includes('room'),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { reflexNeeds: ['room'] }, speaks: true },
  { situation: { reflexNeeds: ['reason', 'room'] }, speaks: true },
  { situation: { reflexNeeds: ['reason'] }, speaks: false },
  { situation: { reflexNeeds: [] }, speaks: false },
];
