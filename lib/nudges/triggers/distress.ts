import { heard } from '../heard';
import type { Trigger, TriggerExample } from '../schema';

/** Slower and simpler: it protects, and may exceed the budget. */
export default {
  weight: 10,
  hears: ['distress'],
  when: heard('distress'),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { cues: [{ id: 'distress', words: ['the hospital'] }] }, speaks: true },
  {
    situation: {
      cues: [
        { id: 'worry', words: ['…'] },
        { id: 'distress', words: ['the hospital'] },
      ],
    },
    speaks: true,
  },
  { situation: { cues: [{ id: 'worry', words: ['…'] }] }, speaks: false },
  { situation: { cues: [] }, speaks: false },
];
