import { heard } from '../heard';
import type { Trigger, TriggerExample } from '../schema';

/** To help without taking the blow. */
export default {
  weight: 8,
  hears: ['anger'],
  when: heard('anger'),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { cues: [{ id: 'anger', words: ['unacceptable'] }] }, speaks: true },
  {
    situation: {
      cues: [
        { id: 'gratitude', words: ['…'] },
        { id: 'anger', words: ['unacceptable'] },
      ],
    },
    speaks: true,
  },
  { situation: { cues: [{ id: 'gratitude', words: ['…'] }] }, speaks: false },
  { situation: { cues: [] }, speaks: false },
];
