import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hour, minute } from '../clock';
import { decide } from './decide';
import { core, days, live, type Seen } from './simulated-shifts';

/**
 * A rule that every reminder shown in any simulated days must keep. Days are too long to be made shorter
 * step by step: the first reminder that breaks the rule is shown instead.
 */
function everyNudge(keeps: (seen: Seen, reminder: string) => boolean) {
  const breaks = (seen: Seen) => seen.decision.speak !== null && !keeps(seen, seen.decision.speak.id);
  fc.assert(
    fc.property(days, (drawn) => {
      expect(live(drawn).find(breaks)).toBeUndefined();
    }),
    { numRuns: 60, endOnFailure: true },
  );
}
const protects = ({ decision }: Seen) => decision.speak !== null && decision.protective;

describe('in any simulated shifts, a reminder', { timeout: 30_000 }, () => {
  it('is shown often enough for these proofs to mean something', () => {
    const seen = fc.sample(days, { numRuns: 20, seed: 1 }).flatMap(live);
    const spoken = seen.filter(({ decision }) => decision.speak);
    expect(spoken.length).toBeGreaterThan(300);
    expect(spoken.filter(protects).length).toBeGreaterThan(30);
    expect(spoken.filter(({ past }) => past.shownHere === 1).length).toBeGreaterThan(10);
  });

  it('is never one more than the hour allows, wherever the hour begins', () =>
    everyNudge((seen) => {
      const { records, now, budget } = seen.past;
      return protects(seen) || records.filter(({ at }) => at > now - hour).length < budget.perHour;
    }));

  it('is never one more than the shift allows', () =>
    everyNudge((seen) => {
      const { records, shift, budget } = seen.past;
      return protects(seen) || records.filter((one) => one.shift === shift).length < budget.perShift;
    }));

  it('is the first in its conversation, or the second if the conversation turned difficult', () =>
    everyNudge((seen) => {
      const { shownHere, turnedDifficult, budget } = seen.past;
      if (protects(seen)) return true;
      return shownHere < budget.perInteraction && (shownHere === 0 || (shownHere === 1 && turnedDifficult));
    }));

  it('leaves the minutes between two', () =>
    everyNudge((seen) => {
      const last = seen.past.records.at(-1);
      return protects(seen) || !last || seen.past.now - last.at >= seen.past.budget.minutesBetween * minute;
    }));

  it('exceeds a limit only for distress or abuse that was heard, and never the agent’s “none”', () =>
    everyNudge((seen) => {
      const { perInteraction, perHour, perShift } = seen.past.budget;
      const heard = seen.situation.cues.some(({ id }) => id === 'distress' || id === 'abuse');
      return (!protects(seen) || heard) && Math.min(perInteraction, perHour, perShift) > 0;
    }));

  it('is never shown while somebody writes', () => everyNudge(({ past }) => past.composer !== 'busy'));

  it('is never beside another one', () => everyNudge(({ past }) => !past.showing));

  it('is never shown in a plain request', () => everyNudge(({ situation }) => !situation.transactional));

  it('is never shown while silenced', () =>
    everyNudge(({ past }) => past.silentUntil === null || past.silentUntil <= past.now));

  it('is never one that was retired', () => everyNudge(({ past }, id) => !past.retired.includes(id)));

  it('does not come back before 20 conversations or 3 shifts', () =>
    everyNudge(({ past }, id) =>
      past.records
        .filter(({ reminder }) => reminder === id)
        .every((one) => past.conversation >= one.conversation + 20 || past.shift >= one.shift + 3),
    ));

  it('lets a family rest that was refused twice in a day, or asked to say less in this shift', () =>
    everyNudge(({ past, decision }) => {
      const family = past.records.filter((one) => decision.speak && one.family === decision.because);
      const refused = family.filter(({ answer, at }) => answer === 'not-this' && at > past.now - 24 * hour);
      return (
        refused.length < 2 && !family.some(({ answer, shift }) => answer === 'less' && shift === past.shift)
      );
    }));

  it('speaks in its own moment, or because a cue’s list in the pack names it', () =>
    everyNudge(({ situation, decision }, id) => {
      const listed = core.cues.filter(({ reminders }) => reminders.includes(id)).map((cue) => cue.id);
      const own = decision.speak?.moment === situation.moment;
      return own || situation.cues.some((cue) => listed.includes(cue.id));
    }));

  it('is the same one for the same facts', () =>
    everyNudge(({ situation, past, decision }) => {
      const again = () => decide(structuredClone(situation), structuredClone(past), core, () => 0.5);
      expect(again()).toEqual(again());
      return decision.speak !== null;
    }));
});
