import type { Trigger, TriggerExample } from '../schema';

/** What no goodwill can mend may become an obstacle that somebody answers. */
export default {
  weight: 5,
  when: ({ moment, obstacle }) => moment === 'after' && obstacle,
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { moment: 'after', obstacle: true }, speaks: true },
  { situation: { moment: 'after', obstacle: false }, speaks: false },
  { situation: { moment: 'answering', obstacle: true }, speaks: false },
];
