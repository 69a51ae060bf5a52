import { heard } from '../heard';
import type { Trigger, TriggerExample } from '../schema';

/** Time is at stake. */
export default {
  weight: 6,
  hears: ['urgency'],
  when: heard('urgency'),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { cues: [{ id: 'urgency', words: ['before my train'] }] }, speaks: true },
  {
    situation: {
      cues: [
        { id: 'worry', words: ['…'] },
        { id: 'urgency', words: ['before my train'] },
      ],
    },
    speaks: true,
  },
  { situation: { cues: [{ id: 'worry', words: ['…'] }] }, speaks: false },
  { situation: { cues: [] }, speaks: false },
];
