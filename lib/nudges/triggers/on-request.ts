import type { Trigger, TriggerExample } from '../schema';

/** Asked for, so it comes before whatever nobody asked for. */
export default {
  weight: 9,
  when: ({ onRequest }) => onRequest,
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { onRequest: true }, speaks: true },
  { situation: { onRequest: false, stake: true }, speaks: false },
];
