import { heard } from '../heard';
import type { Trigger, TriggerExample } from '../schema';

/** Something is being protected; what, is the question. */
export default {
  weight: 6,
  hears: ['worry'],
  when: heard('worry'),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { cues: [{ id: 'worry', words: ['what if'] }] }, speaks: true },
  {
    situation: {
      cues: [
        { id: 'anger', words: ['…'] },
        { id: 'worry', words: ['what if'] },
      ],
    },
    speaks: true,
  },
  { situation: { cues: [{ id: 'anger', words: ['…'] }] }, speaks: false },
  { situation: { cues: [] }, speaks: false },
];
