import { heard } from '../heard';
import type { Trigger, TriggerExample } from '../schema';

/** A thank-you is worth a second. */
export default {
  weight: 5,
  hears: ['gratitude'],
  when: heard('gratitude'),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { cues: [{ id: 'gratitude', words: ['you saved me'] }] }, speaks: true },
  {
    situation: {
      cues: [
        { id: 'repeat', words: ['…'] },
        { id: 'gratitude', words: ['you saved me'] },
      ],
    },
    speaks: true,
  },
  { situation: { cues: [{ id: 'repeat', words: ['…'] }] }, speaks: false },
  { situation: { cues: [] }, speaks: false },
];
