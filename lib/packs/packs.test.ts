import { describe, expect, it } from 'vitest';
import { idFrom } from '../catalogue';
import { moment, moments } from '../interactions/schema';
import { isTooDeep } from '../text';
import { builtInPacks } from './catalogue';
import { checkPack } from './check';
import { leaderAbouts } from './leader-schema';
import { needIds, type Pack, pack as packShape } from './schema';

const files = import.meta.glob<{ id: string }>('./builtin/*.json', { eager: true, import: 'default' });
const written = import.meta.glob<string>('./builtin/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** What the rules of words say of texts that are not reminders, were each of them one. */
function saidOf(texts: Pack['leaders'], { reminders, ...pack }: Pack) {
  const asReminders = texts.map(({ id, text }, at) => ({
    ...reminders[at % reminders.length],
    id: `as-${id}`,
    text,
  }));
  const problems = checkPack({ ...pack, cues: [], expectations: [], reminders: asReminders });
  // How many stand in each moment is asked of reminders alone; what is said of all of them together has no item.
  return problems.filter(({ path: [list], item }) => list === 'reminders' && !(item && item in moment.enum));
}

/** Every text of a pack, wherever it stands, with the field it stands in. */
function textsOf(value: unknown, field = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, Array.isArray(value) ? field : key));
}

describe('the built-in packs', () => {
  it('bear the name of their file', () => {
    for (const [path, { id }] of Object.entries(files)) expect(id).toBe(idFrom(path));
    expect(builtInPacks.map(({ id }) => id)).toContain('core');
  });

  it('nest no deeper than the file of a stranger may', () => {
    for (const pack of builtInPacks) expect(isTooDeep(JSON.stringify(pack))).toBe(false);
  });

  it.each(Object.entries(written))('come back byte for byte from the schema: %s', (_, text) => {
    expect(`${JSON.stringify(packShape.parse(JSON.parse(text)), null, 2)}\n`).toBe(text);
  });
});

describe.each(builtInPacks.map((pack) => [pack.id, pack] as const))('the pack %s', (_, pack) => {
  const phrasesIn = (lang: string) => pack.phrases.filter((phrase) => phrase.lang === lang);

  it('gives a trainer nothing to mend, nor any advice', () => {
    expect(checkPack(pack)).toEqual([]);
  });

  it('has the six moments in order and a name for every need', () => {
    expect(pack.moments.map(({ id }) => id)).toEqual(moments);
    expect(Object.keys(pack.needs).sort()).toEqual([...needIds].sort());
  });

  it('has eight wordings or more for each moment, and three questions or more', () => {
    for (const moment of moments) {
      expect(pack.reminders.filter((one) => one.moment === moment).length).toBeGreaterThanOrEqual(8);
      expect(pack.questions.filter((one) => one.moment === moment).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('stands three gestures or more in each moment, each with an intention nothing else has', () => {
    for (const { id, gestures } of pack.moments) expect.soft(gestures.length, id).toBeGreaterThanOrEqual(3);
    for (const lang of ['en', 'fr'] as const) {
      const said = pack.moments.flatMap(({ intention, gestures }) => [
        intention[lang],
        ...gestures.flatMap((gesture) => [gesture.name[lang], gesture.intention[lang]]),
      ]);
      expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
    }
    const gestures = pack.moments.flatMap((one) => one.gestures);
    expect(gestures.filter(({ intention: { en, fr } }) => !/\.$/.test(en) || !/\.$/.test(fr))).toEqual([]);
  });

  it('asks of those who lead what it asks of agents: fourteen wordings under the same rules', () => {
    expect(pack.leaders.length).toBe(14);
    expect([...new Set(pack.leaders.map(({ about }) => about))].sort()).toEqual([...leaderAbouts].sort());
    expect(saidOf(pack.leaders, pack)).toEqual([]);
  });

  it('takes stock of working together in eight statements, each said by one person', () => {
    expect(pack.diagnostic.length).toBe(8);
    for (const { text } of pack.diagnostic) {
      expect(text.en).toMatch(/\b(I|me|my|mine)\b/i);
      expect(text.fr).toMatch(/(?<!\p{L})(je|j’|me|m’|mon|ma|mes|moi)/iu);
      expect(`${text.en} ${text.fr}`).not.toMatch(/[?!]/);
    }
  });

  it('says for whom it is and what is new, and goes by one version', () => {
    expect(pack.about).toBeDefined();
    expect(pack.news).toBeDefined();
    expect(pack.version).toMatch(/^[1-9]/);
  });

  it('gives no two items one name, whatever list they stand in', () => {
    const { phrases, reminders, questions, starters, leaders, diagnostic } = pack;
    const ids = [phrases, reminders, questions, starters, leaders, diagnostic].flat().map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('tells the reason of each reminder in a sentence of its own, without a code and without an address', () => {
    const whys = pack.reminders.map(({ why }) => why);
    expect(new Set(whys.map(({ en }) => en)).size).toBe(whys.length);
    expect(new Set(whys.map(({ fr }) => fr)).size).toBe(whys.length);
    for (const { en, fr } of whys) {
      expect(`${en} ${fr}`).not.toMatch(/\bE\d+\b|\d+ %|p ?[<=]/);
      expect(fr).not.toMatch(/(?<!\p{L})(vous|votre|vos|tu|ton|ta|tes|toi)(?!\p{L})/u);
      expect(fr).toMatch(/[.?]$/);
    }
  });

  it('is set with care: no straight apostrophe, and French marks behind a space that does not break', () => {
    const texts = textsOf({ ...pack, phrases: phrasesIn('fr'), version: '' });
    expect(texts.filter(({ text }) => text.includes("'"))).toEqual([]);
    const french = texts.filter(({ field }) => ['fr', 'vous', 'tu', 'text', 'variants'].includes(field));
    expect(
      french
        .filter(({ text }) => /[^\u202f][;!?]|[^\u00a0]:|«[^\u00a0]|[^\u00a0]»/.test(text))
        .filter(({ field }) => field !== 'en'),
    ).toEqual([]);
  });

  it('forces no gender on whoever reads or writes: no “(e)”, no “·e”, no agreement with « vous »', () => {
    const { reminders, questions, starters, cues, leaders, diagnostic, about, news, needs } = pack;
    const shown = [reminders, questions, starters, cues, leaders, diagnostic, about, news, needs];
    const own = textsOf([...shown, pack.moments]);
    const french = own.filter(({ field }) => field !== 'en').map(({ text }) => text);
    const agreed =
      /\([es]+\)|·|(?<!\p{L})(vous |te |t’)(a|ont) \p{L}+(é|i|u)s?(?!\p{L})(?<!servi)|(vous êtes|tu es) \p{L}+(é|i|u)e?s?(?!\p{L})/iu;
    expect(french.filter((text) => agreed.test(text))).toEqual([]);
  });

  it('exempts what law and safety want said, in both languages', () => {
    const subjects = [
      'recording',
      'identity',
      'withdrawal',
      'termination',
      'complaint',
      'recall',
      'emergency',
      'crisis',
    ];
    for (const lang of ['fr', 'en']) {
      const exempt = phrasesIn(lang).filter((phrase) => phrase.protected);
      expect(exempt.length).toBeGreaterThanOrEqual(20);
      for (const subject of subjects)
        expect(exempt.map(({ id }) => id)).toContain(`${lang}-protected-${subject}`);
    }
  });

  it('knows no formula twice, so that one is never both flagged and exempt', () => {
    const worded = ({ text, variants }: Pack['phrases'][number]) =>
      [text, ...variants].map((one) => one.toLowerCase());
    const all = pack.phrases.flatMap(worded);
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
  });
});
