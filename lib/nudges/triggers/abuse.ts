import { heard } from '../heard';
import type { Trigger, TriggerExample } from '../schema';

/** The agent first: it protects, and may exceed the budget. */
export default {
  weight: 10,
  hears: ['abuse'],
  when: heard('abuse'),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { cues: [{ id: 'abuse', words: ['idiot'] }] }, speaks: true },
  {
    situation: {
      cues: [
        { id: 'anger', words: ['…'] },
        { id: 'abuse', words: ['idiot'] },
      ],
    },
    speaks: true,
  },
  { situation: { cues: [{ id: 'anger', words: ['…'] }] }, speaks: false },
  { situation: { cues: [] }, speaks: false },
];
