import type { Trigger, TriggerExample } from '../schema';

/** Any formula of habit; what names the missing ingredient speaks before it. */
export default {
  weight: 2,
  when: ({ reflexNeeds }) => reflexNeeds.length > 0,
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { reflexNeeds: ['fact'] }, speaks: true },
  { situation: { reflexNeeds: ['self', 'date'] }, speaks: true },
  { situation: { reflexNeeds: [] }, speaks: false },
];
