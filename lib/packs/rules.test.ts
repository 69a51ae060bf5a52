import { describe, expect, it } from 'vitest';
import { idFrom } from '../catalogue';
import { builtInPacks } from './catalogue';
import { type Asked, checkPack, type Severity } from './check';
import type { Problem } from './problem';
import type { RuleExample } from './rule';
import { rules } from './rules';
import type { Pack } from './schema';
import { wellSet } from './set-text';

const examples = import.meta.glob<RuleExample[]>('./rules/*.ts', { eager: true, import: 'examples' });
const core = builtInPacks.find(({ id }) => id === 'core') as Pack;

/** Problems of the built-in pack after this was done to it. */
function changed(change: (pack: Pack) => unknown, asked?: Asked) {
  const broken = structuredClone(core);
  change(broken);
  return checkPack(broken, asked);
}
/** What is known when an example is looked at. */
const askedIn = ({ below, library }: RuleExample): Asked => ({
  ...(below ? { below: [below(structuredClone(core))] } : {}),
  ...(library ? { library: new Set(library) } : {}),
});
const placesOf = (problems: ReturnType<typeof checkPack>) => problems.map(({ path }) => path.join('.'));

describe.each(Object.entries(examples).map(([path, ones]) => [idFrom(path), ones] as const))(
  'the rule %s',
  (id, ones) => {
    it.each(ones)('finds what breaks it, at $at', (example) => {
      const found = changed(example.breaks, askedIn(example)).filter(({ rule }) => rule === id);
      expect(placesOf(found)).toContain(example.at);
    });
  },
);

describe('what is said of a pack', () => {
  const texts = ({ says, because }: Problem) => [says.en, says.fr, because.en, because.fr];

  it('names its rule and tells why the rule exists, in both languages', () => {
    const problems = changed((pack) => {
      Object.assign(pack, { theme: 'dark' });
      Object.assign(pack.reminders[0]?.text ?? {}, { en: 'You must.' });
    });
    expect(problems.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['form', 'no-guilt']));
    for (const problem of problems) for (const text of texts(problem)) expect(text).toMatch(/\S/);
  });

  it('is set with care, and keeps to what the rules ask of others', () => {
    for (const { because } of rules) {
      expect(wellSet(because.fr, 'fr')).toBe(because.fr);
      expect(wellSet(because.en, 'en')).toBe(because.en);
      expect(because.en).toMatch(/[.]$/);
    }
  });

  it('counts as the organisation says, save where a rule protects somebody', () => {
    const firm = rules.filter((rule) => rule.firm).map(({ id }) => id);
    expect(firm).toEqual(['no-addresses', 'no-protected-cue', 'no-reply', 'unique-ids']);
    const loud = (pack: Pack) =>
      Object.assign(pack.reminders[0]?.text ?? {}, { en: 'Dear reader, which date could it be here?!' });
    const kinds = (severity: Severity) =>
      changed(loud, { severity }).map(({ rule, kind }) => `${rule} ${kind}`);
    expect(kinds({})).toEqual(['no-reply error', 'quiet-marks advice']);
    expect(kinds({ 'quiet-marks': 'error' })).toEqual(['no-reply error', 'quiet-marks error']);
    expect(kinds({ 'quiet-marks': 'off', 'no-reply': 'off', form: 'off' })).toEqual(['no-reply error']);
    expect(changed((pack) => Object.assign(pack, { theme: 1 }), { severity: { form: 'off' } })).not.toEqual(
      [],
    );
  });

  it('judges a pack that is only a part together with what lies below, and leaves it alone otherwise', () => {
    const part: Pack = {
      ...core,
      id: 'spring',
      layer: 'team',
      moments: [],
      needs: {},
      reminders: core.reminders.slice(0, 1),
      cues: [],
      expectations: [],
    };
    expect(checkPack(part)).toEqual([]);
    expect(checkPack(part, { below: [core] })).toEqual([]);
    const bare = { ...core, reminders: [], cues: [] };
    expect(checkPack(part, { below: [bare] }).map(({ rule }) => rule)).toContain('enough-wordings');
  });
});

describe('a good text', () => {
  const inPlaceOf = (text: object) => changed(({ reminders }) => Object.assign(reminders[0] ?? {}, { text }));

  it.each([
    ['What would “Noted” change for them? I can’t say.', 'Que changerait « Noté » pour cette personne ?'],
    [
      'On Monday, what is said: “Call me”? Or nothing?',
      'Lundi, que se dira-t-il : « Un rappel » ? Ou rien ?',
    ],
    [
      'Is 8.30 early? Is 2,000 much? A FAQ may know.',
      'Est-ce tôt, 8.30 ? 2,000, est-ce beaucoup ? La FAQ le dit.',
    ],
    ['Which order is it: 4521-778 or 12 345 678?', 'Quelle commande : 4521-778 ou 12 345 678 ?'],
    ['Enough for now? The rest can wait.', 'Assez pour l’instant ? Le reste attendra, chez soi.'],
  ])('is left alone: %s', (en, french) => {
    const fr = wellSet(french, 'fr');
    const found = inPlaceOf({ en, fr: { vous: fr, tu: fr } }).map(({ rule, says }) => `${rule}: ${says.en}`);
    expect(found).toEqual([]);
  });
});
