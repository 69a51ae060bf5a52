import { heard } from '../heard';
import type { Trigger, TriggerExample } from '../schema';

/** One thing at a time. */
export default {
  weight: 5,
  hears: ['confusion'],
  when: heard('confusion'),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { cues: [{ id: 'confusion', words: ['I am lost'] }] }, speaks: true },
  {
    situation: {
      cues: [
        { id: 'urgency', words: ['…'] },
        { id: 'confusion', words: ['I am lost'] },
      ],
    },
    speaks: true,
  },
  { situation: { cues: [{ id: 'urgency', words: ['…'] }] }, speaks: false },
  { situation: { cues: [] }, speaks: false },
];
