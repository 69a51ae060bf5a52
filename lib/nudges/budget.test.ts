import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { underCeiling } from './budget';
import { budget, defaultBudget } from './schema';

const any = fc.record({
  perInteraction: fc.nat({ max: 2 }),
  perHour: fc.nat({ max: 6 }),
  perShift: fc.nat({ max: 25 }),
  minutesBetween: fc.integer({ min: 5, max: 240 }),
});

describe('the budget', () => {
  it('is by default one a conversation and a second if it turns difficult, 6 an hour, 25 a shift, 5 minutes apart', () => {
    expect(defaultBudget).toEqual({ perInteraction: 2, perHour: 6, perShift: 25, minutesBetween: 5 });
    expect(budget.parse(defaultBudget)).toEqual(defaultBudget);
  });

  it('can be lowered by an administrator’s ceiling and never raised by it', () => {
    fc.assert(
      fc.property(any, any, (own, ceiling) => {
        const under = underCeiling(own, ceiling);
        expect(budget.parse(under)).toEqual(under);
        for (const limit of [own, ceiling]) {
          expect(under.perInteraction).toBeLessThanOrEqual(limit.perInteraction);
          expect(under.perHour).toBeLessThanOrEqual(limit.perHour);
          expect(under.perShift).toBeLessThanOrEqual(limit.perShift);
          expect(under.minutesBetween).toBeGreaterThanOrEqual(limit.minutesBetween);
        }
      }),
    );
  });
});
