import { describe, expect, it } from 'vitest';
import { cueIds } from '../cues/schema';
import { moments } from '../interactions/schema';
import { builtInPacks } from '../packs/catalogue';
import { needIds, type Reminder, triggerIds } from '../packs/schema';
import { plainSituation } from './nothing-yet';
import { reasonsFor } from './reasons';
import type { Situation, TriggerExample } from './schema';

const files = import.meta.glob<TriggerExample[]>('./triggers/*.ts', { eager: true, import: 'examples' });
const speaking = Object.values(files)
  .flat()
  .filter(({ speaks }) => speaks)
  .map(({ situation }): Situation => ({ ...plainSituation, ...situation }));

describe.each(builtInPacks.map((pack) => [pack.id, pack] as const))(
  'the pack %s and the triggers',
  (_, pack) => {
    const isSaid = (reminder: Reminder) =>
      speaking.some((situation) =>
        reasonsFor({ ...situation, moment: reminder.moment }, pack).some((one) => one.reminder === reminder),
      );

    it('speak only of each other: every trigger has words, every reminder a trigger', () => {
      expect(new Set(pack.reminders.map(({ trigger }) => trigger))).toEqual(new Set(triggerIds));
    });

    it('leave no reminder that nothing can bring up', () => {
      expect(pack.reminders.filter((reminder) => !isSaid(reminder)).map(({ id }) => id)).toEqual([]);
    });

    it('answer every set phrase in its own moment, by the ingredient it lacks', () => {
      const unanswered = pack.phrases.filter(
        ({ moment, needs, protected: exempt }) =>
          !exempt && !pack.reminders.some((one) => one.moment === moment && one.trigger === needs),
      );
      expect(unanswered.map(({ id }) => id)).toEqual([]);
    });

    it('have an answer to any habit in any moment, whatever it lacks', () => {
      for (const moment of moments)
        for (const need of needIds)
          expect(reasonsFor({ ...plainSituation, moment, reflexNeeds: [need] }, pack)).not.toEqual([]);
    });

    it('have something to say to every cue while the conversation lasts', () => {
      for (const moment of moments.filter((one) => one !== 'after'))
        for (const id of cueIds) {
          const reasons = reasonsFor({ ...plainSituation, moment, cues: [{ id, words: ['…'] }] }, pack);
          expect(reasons.filter(({ cue }) => cue === id)).not.toEqual([]);
        }
    });
  },
);
