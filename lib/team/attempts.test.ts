// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { idFrom } from '../catalogue';
import { wellSet } from '../packs/set-text';
import type { Both, Outcome, Sabotage } from './attempt';
import { attempts } from './attempts';
import { realCode } from './code';
import { openWorld, type World } from './demonstration';
import { mostInvented } from './invented';

const sabotages = import.meta.glob<Sabotage[]>('./attempts/*.ts', { eager: true, import: 'sabotages' });
const broken = Object.entries(sabotages).flatMap(([path, ways]) =>
  ways.map((way, at) => [`${idFrom(path)}, way ${at + 1}`, idFrom(path), way] as const),
);
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const now = Date.UTC(2026, 10, 25, 9);
const world: World = {
  ...(await openWorld(realCode, { locale: 'fr', now, random, asTable: JSON.stringify })),
  howMany: 9,
};
const attemptCalled = (id: string) => {
  const found = attempts.find((attempt) => attempt.id === id);
  if (!found) throw new Error(`No attempt is called ${id}.`);
  return found;
};

describe('an attempt', () => {
  it.each(attempts.map(({ id, run }) => [id, run] as const))(
    '%s fails to break a promise',
    async (_, run) => {
      expect((await run(world)).verdict).toBe('held');
    },
  );

  it.each(broken)('%s is noticed and told', async (_, id, sabotage) => {
    const code = { ...realCode, ...sabotage(realCode) };
    expect((await attemptCalled(id).run({ ...world, code })).verdict).toBe('broken');
  });

  it('brings a way of being broken, every one of them', () => {
    const proven = new Set(broken.map(([, id]) => id));
    expect(attempts.map(({ id }) => id).filter((id) => !proven.has(id))).toEqual([]);
  });

  it('holds for whatever number one chooses', async () => {
    for (const attempt of attempts.filter(({ takesNumber }) => takesNumber))
      for (let howMany = 0; howMany <= mostInvented; howMany++)
        expect(`${attempt.id} ${howMany} ${(await attempt.run({ ...world, howMany })).verdict}`).toBe(
          `${attempt.id} ${howMany} held`,
        );
  });

  it('finds a word that was let go on purpose, and calls that no breach', async () => {
    const search = async (word: string) => {
      const { verdict, shown } = await attemptCalled('a-word').run({ ...world, word });
      return { verdict, found: shown.flatMap((one) => (one.is === 'place' ? [one.found] : [])) };
    };
    const nowhere = [false, false, false, false, false, false];
    expect(await search('Nadia')).toEqual({ verdict: 'held', found: [true, ...nowhere] });
    expect(await search('Zanzibar')).toEqual({ verdict: 'held', found: [false, ...nowhere] });
    const ticked = await search('objectif de durée');
    expect(ticked.verdict).toBe('held');
    // In the shares, in the summary, in both signed files; in the table (which is the whole answer here), and not through a seal.
    expect(ticked.found).toEqual([true, true, true, true, true, true, false]);
  });

  it('speaks as print does, in both languages, held or broken', async () => {
    const said = (outcome: Outcome): Both[] => [
      ...outcome.says,
      ...outcome.shown.flatMap((shown) => ('label' in shown ? [shown.label] : [])),
    ];
    const outcomes = await Promise.all(attempts.map(({ run }) => run(world)));
    const worse = await Promise.all(
      broken.map(([, id, sabotage]) =>
        attemptCalled(id).run({ ...world, code: { ...realCode, ...sabotage(realCode) } }),
      ),
    );
    const texts = [
      ...attempts.flatMap(({ title, does, why }) => [title, does, why]),
      ...[...outcomes, ...worse].flatMap(said),
    ];
    for (const text of texts) {
      expect(wellSet(text.fr, 'fr')).toBe(text.fr);
      expect(wellSet(text.en, 'en')).toBe(text.en);
    }
  });
});
