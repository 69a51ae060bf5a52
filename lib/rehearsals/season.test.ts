import { describe, expect, it } from 'vitest';
import { defaultBudget } from '../nudges/schema';
import { builtInPacks } from '../packs/catalogue';
import type { Pack } from '../packs/schema';
import { library } from './catalogue';
import { angry, plain } from './examples';
import { season } from './season';

const core = builtInPacks.find(({ id }) => id === 'core') as Pack;
const short = { agents: 3, shifts: 6, conversationsPerShift: 20, seed: 7 };

describe('a season of a team', { timeout: 30_000 }, () => {
  const now = season(core, library(), short);

  it('is the same for the same seed, and another for another', () => {
    expect(season(core, library(), short)).toEqual(now);
    expect(season(core, library(), { ...short, seed: 8 })).not.toEqual(now);
  });

  it('counts every conversation, and in how many something was said', () => {
    expect(now.conversations).toBe(3 * 6 * 20);
    expect(now.spokeIn).toBeGreaterThan(0);
    expect(now.spokeIn).toBeLessThan(now.conversations);
    const times = now.reminders.reduce((sum, one) => sum + one.times, 0);
    expect(now.perShift.mean).toBeCloseTo(times / 18);
    expect(now.perHour.mean).toBeCloseTo(now.perShift.mean / 8);
  });

  it('keeps to the budget of each hour and shift, but for what protects', () => {
    const calm = library().filter(
      ({ covers }) => !covers.cues.some((cue) => cue === 'distress' || cue === 'abuse'),
    );
    const kept = season(core, calm, { ...short, budget: { ...defaultBudget, perHour: 2, perShift: 9 } });
    expect(kept.perHour.most).toBeLessThanOrEqual(2);
    expect(kept.perShift.most).toBeLessThanOrEqual(9);
    expect(kept.perShift.most).toBeGreaterThan(0);
  });

  it('lets no text come back to anybody before 20 conversations or 3 shifts', () => {
    const back = now.reminders.flatMap(({ soonest }) => soonest ?? []);
    expect(back.length).toBeGreaterThan(5);
    expect(back.every(({ conversations, shifts }) => conversations >= 20 || shifts >= 3)).toBe(true);
  });

  it('tells which wordings of each moment were met, and which reminders nobody met', () => {
    const wordings = now.moments.reduce((sum, one) => sum + one.wordings, 0);
    const met = now.moments.reduce((sum, one) => sum + one.met, 0);
    expect(wordings).toBe(core.reminders.length);
    expect(met).toBe(now.reminders.length);
    expect([...now.never, ...now.reminders.map(({ reminder }) => reminder)].sort()).toEqual(
      core.reminders.map(({ id }) => id).sort(),
    );
  });

  it('is silent on plain business, and where there is no conversation at all', () => {
    const quiet = {
      spokeIn: 0,
      perHour: { mean: 0, most: 0 },
      perShift: { mean: 0, most: 0 },
      reminders: [],
    };
    expect(season(core, [plain], short)).toMatchObject(quiet);
    expect(season(core, [], short)).toMatchObject({ ...quiet, conversations: 0 });
  });

  it('says nothing of any one agent: its figures are the team’s', () => {
    const alone = season(core, [angry], { ...short, agents: 1 });
    const many = season(core, [angry], { ...short, agents: 9 });
    const leaves = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.values(value).reduce((sum: number, one) => sum + leaves(one), 0)
        : 1;
    const { reminders: _, never: __, ...fewer } = alone;
    const { reminders: ___, never: ____, ...more } = many;
    // As many figures for nine as for one: none is an agent's own.
    expect(leaves(more)).toBe(leaves(fewer));
  });
});
