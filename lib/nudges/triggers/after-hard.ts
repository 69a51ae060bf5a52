import type { Trigger, TriggerExample } from '../schema';

/** To put a hard conversation down: when it ends, or when the next one begins. */
export default {
  weight: 6,
  when: ({ moment, hard, afterHard }) => (moment === 'after' && hard) || (moment === 'opening' && afterHard),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { moment: 'after', hard: true }, speaks: true },
  { situation: { moment: 'opening', afterHard: true }, speaks: true },
  { situation: { moment: 'opening', hard: true }, speaks: false },
  { situation: { moment: 'after', afterHard: true }, speaks: false },
  { situation: { moment: 'answering', hard: true, afterHard: true }, speaks: false },
];
