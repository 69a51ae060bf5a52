import { heard } from '../heard';
import type { Trigger, TriggerExample } from '../schema';

/** The story has been told before. */
export default {
  weight: 6,
  hears: ['repeat'],
  when: heard('repeat'),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { cues: [{ id: 'repeat', words: ['third time'] }] }, speaks: true },
  {
    situation: {
      cues: [
        { id: 'urgency', words: ['…'] },
        { id: 'repeat', words: ['third time'] },
      ],
    },
    speaks: true,
  },
  { situation: { cues: [{ id: 'urgency', words: ['…'] }] }, speaks: false },
  { situation: { cues: [] }, speaks: false },
];
