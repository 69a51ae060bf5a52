import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFrom } from '../catalogue';
import { builtInPacks } from './catalogue';
import { type Asked, checkPack } from './check';
import { applyMend } from './mend';
import type { Problem } from './problem';
import type { RuleExample } from './rule';
import type { Pack } from './schema';
import { wellSet } from './set-text';

const core = builtInPacks.find(({ id }) => id === 'core') as Pack;
const files = import.meta.glob<RuleExample[]>('./rules/*.ts', { eager: true, import: 'examples' });
const examples = Object.entries(files).flatMap(([path, ones]) =>
  ones.map((example) => ({ rule: idFrom(path), ...example })),
);
const askedIn = ({ below, library }: RuleExample): Asked => ({
  ...(below ? { below: [below(structuredClone(core))] } : {}),
  ...(library ? { library: new Set(library) } : {}),
});
function broken(...examples: RuleExample[]): Pack {
  const pack = structuredClone(core);
  for (const { breaks } of examples) breaks(pack);
  return pack;
}
const errors = (problems: Problem[]) => problems.filter(({ kind }) => kind === 'error').length;
const withMend = examples.filter((example) =>
  checkPack(broken(example), askedIn(example)).some(
    ({ rule, path, mend }) => mend && rule === example.rule && path.join('.') === example.at,
  ),
);

describe('a mend', () => {
  it('is offered where it needs no thought of the trainer’s own', () => {
    expect([...new Set(withMend.map(({ rule }) => rule))].sort()).toEqual([
      'can-be-shown',
      'firm-cues',
      'firm-phrases',
      'known-below',
      'known-expectations',
      'known-reminders',
      'no-protected-cue',
      'quiet-marks',
      'said-once',
      'season-order',
      'typography',
      'unique-ids',
    ]);
  });

  it.each(withMend)('of $rule at $at leaves nothing of it, brings no error, and is done once', (example) => {
    const asked = askedIn(example);
    const before = broken(example);
    const kept = structuredClone(before);
    const problems = checkPack(before, asked);
    const all = problems.filter(({ rule, mend }) => rule === example.rule && mend);
    const problem = all.find(({ path }) => path.join('.') === example.at) as Problem;
    const after = applyMend(before, problem);
    expect(before).toEqual(kept);
    const left = checkPack(after, asked);
    expect(left.filter(({ rule, mend }) => rule === example.rule && mend).length).toBe(all.length - 1);
    expect(errors(left)).toBeLessThanOrEqual(errors(problems));
    expect(applyMend(after, problem)).toBe(after);
  });

  const said = (text: string) => {
    const pack = broken({
      breaks: ({ reminders }) => Object.assign(reminders[0]?.text ?? {}, { en: text }),
      at: '',
    });
    return checkPack(pack).reduce((value, problem) => applyMend(value, problem), pack).reminders[0]?.text.en;
  };
  it.each([
    ["What's next...  and when ?", 'What’s next… and when?'],
    ['Look at the date!', 'Look at the date.'],
    ['Which date?!', 'Which date?'],
    ['A smile 👍🏽 helps!', 'A smile helps.'],
    ['One date is ENOUGH!', 'One date is ENOUGH!'],
    ['\u202eWhich date?', 'Which date?'],
  ])('makes of “%s” “%s”', (before, after) => {
    expect(said(before)).toBe(after);
  });

  it('takes away what nobody knows, even under a name that objects have already', () => {
    for (const name of ['theme', '__proto__', 'constructor']) {
      const value = JSON.parse(JSON.stringify(core).replace('{', `{"${name}":{"a":1},`));
      const [problem] = checkPack(value);
      expect(applyMend(value, problem as Problem)).toEqual(core);
    }
  });

  it('does nothing to a pack that has changed meanwhile, nor to anything else', () => {
    const mend = [{ path: ['name', 'en'], from: 'Something else', to: 'Mine' }];
    for (const value of [core, null, 3, [], {}, { name: null }])
      expect(applyMend(value, { mend })).toBe(value);
    expect(applyMend(core, {})).toBe(core);
  });

  it('is not offered where the mended text would be too long', () => {
    const full = (text: string) =>
      broken({ breaks: ({ starters }) => Object.assign(starters[0]?.text ?? {}, { fr: text }), at: '' });
    const mendsOf = (text: string) =>
      checkPack(full(text))
        .filter(({ rule }) => rule === 'typography')
        .map(({ mend }) => mend);
    expect(mendsOf(`Si ${'x'.repeat(156)}?`)).toEqual([undefined]);
    expect(mendsOf(`Si ${'x'.repeat(155)}?`)).toEqual([expect.anything()]);
  });

  it('never makes an expectation of silence out of one that named a reminder', () => {
    const expecting = (...says: string[]) => {
      const pack = { ...core, expectations: [{ sample: 'chat', after: 1, says }] };
      return checkPack(pack).reduce<typeof pack>((value, problem) => applyMend(value, problem), pack)
        .expectations;
    };
    expect(expecting('Gone')).toEqual([]);
    expect(expecting('O1', 'Gone')).toEqual([{ sample: 'chat', after: 1, says: ['O1'] }]);
  });

  it('never throws and never makes another error appear, however a pack is broken', () => {
    fc.assert(
      fc.property(fc.subarray(examples, { minLength: 1, maxLength: 6 }), (chosen) => {
        const asked = { below: [core], library: new Set(['found']) };
        let pack = broken(...chosen);
        const problems = checkPack(pack, asked);
        let left = errors(problems);
        for (const problem of problems.filter(({ mend }) => mend).slice(0, 8)) {
          pack = applyMend(pack, problem);
          const now = errors(checkPack(pack, asked));
          expect(now).toBeLessThanOrEqual(left);
          left = now;
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 30_000);
});

describe('a text set with care', () => {
  it('stays as it is when it is set again', () => {
    const pieces = fc.constantFrom(...'ab 9\'’"«»“”?!;:,.…\u00a0\u202f(');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), fc.constantFrom('en', 'fr'), (letters, language) => {
        const once = wellSet(letters.join(''), language as 'en' | 'fr');
        expect(wellSet(once, language as 'en' | 'fr')).toBe(once);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['fr', "L'accueil : «bonjour», et apres?", 'L’accueil\u00a0: «\u00a0bonjour\u00a0», et apres\u202f?'],
    ['fr', 'À 8:30, dites "oui" !', 'À 8:30, dites «\u00a0oui\u00a0»\u202f!'],
    ['en', 'Say "yes" : what would it change ?', 'Say “yes”: what would it change?'],
  ] as const)('in %s: %s', (language, before, after) => {
    expect(wellSet(before, language)).toBe(after);
  });
});
