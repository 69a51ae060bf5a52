import { heard } from '../heard';
import type { Trigger, TriggerExample } from '../schema';

/** Firm and gentle: after what steadies the agent, and after what stays possible. */
export default {
  weight: 5,
  hears: ['anger', 'leaving'],
  when: (situation) => situation.moment === 'difficult' && heard('anger', 'leaving')(situation),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { moment: 'difficult', cues: [{ id: 'anger', words: ['shame'] }] }, speaks: true },
  { situation: { moment: 'difficult', cues: [{ id: 'leaving', words: ['my lawyer'] }] }, speaks: true },
  { situation: { moment: 'answering', cues: [{ id: 'anger', words: ['shame'] }] }, speaks: false },
  { situation: { moment: 'difficult', cues: [{ id: 'frustration', words: ['fed up'] }] }, speaks: false },
];
