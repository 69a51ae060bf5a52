import type { Trigger, TriggerExample } from '../schema';

/** Last of all, and only where something personal is at stake (evidence rule A5). */
export default {
  weight: 0,
  when: ({ transactional, cues, stake }) => !transactional && (cues.length > 0 || stake),
} satisfies Trigger;

export const examples: TriggerExample[] = [
  { situation: { stake: true }, speaks: true },
  { situation: { cues: [{ id: 'confusion', words: ['lost'] }] }, speaks: true },
  { situation: { stake: false, cues: [] }, speaks: false },
  { situation: { stake: true, transactional: true }, speaks: false },
];
