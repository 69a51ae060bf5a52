import { describe, expect, test } from 'vitest';
import { findCues } from '../cues/find';
import { type CueId, cueIds } from '../cues/schema';
import { isTransactional } from '../cues/transactional';
import { type Kind, type Moment, moments } from '../interactions/schema';

interface Sample {
  title: string;
  lang: 'en' | 'fr';
  kind: Kind;
  turns: { author: 'customer' | 'agent'; text: string }[];
  covers: { moments: Moment[]; cues: CueId[]; transactional: boolean };
}

const samples = Object.entries(
  import.meta.glob<Sample>('./library/*.json', { eager: true, import: 'default' }),
).map(([path, sample]) => ({ id: path.replace(/^.*\/|\.json$/g, ''), ...sample }));

const said = ({ turns }: Sample) =>
  turns.filter(({ author }) => author === 'customer').map(({ text }) => text);
const heardIn = (sample: Sample) =>
  new Set(said(sample).flatMap((text) => findCues(text, sample.lang).map(({ id }) => id)));

/** What could lead to somebody: nothing of the kind belongs in an invented conversation. */
const traces = {
  'an e-mail address': /\S@\S/,
  'a link': /https?:|www\.|\b[\w-]+\.(?:com|fr|org|net|io|eu|co\.uk)\b/i,
  'a phone number': /\+\d{2}|\d(?:[ .\-/]?\d){7,}/,
  'a street':
    /\b\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|boulevard|allée|impasse|place|chemin|quai)\b|\b\d{1,4}[a-z]? (?:\p{Lu}\p{L}+ ){1,2}(?:street|road|lane|avenue|close|drive|st|rd)\b/iu,
  'a postcode': /\b\d{5} \p{Lu}\p{Ll}|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/u,
};

describe.each(['en', 'fr'] as const)('in %s', (lang) => {
  const own = samples.filter((sample) => sample.lang === lang);

  test('there are forty conversations or more, of every kind', () => {
    expect(own.length).toBeGreaterThanOrEqual(40);
    expect(new Set(own.map(({ kind }) => kind))).toEqual(new Set(['ticket', 'chat', 'call']));
  });

  test.each(cueIds)('three people or more signal %s, and two of them are heard', (cue) => {
    const signalling = own.filter(({ covers }) => covers.cues.includes(cue));
    expect(signalling.length).toBeGreaterThanOrEqual(3);
    expect(signalling.filter((sample) => heardIn(sample).has(cue)).length).toBeGreaterThanOrEqual(2);
  });

  test.each(moments)('five conversations or more go through the moment %s', (moment) => {
    expect(own.filter(({ covers }) => covers.moments.includes(moment)).length).toBeGreaterThanOrEqual(5);
  });

  test('eight or more are plain requests', () => {
    expect(own.filter(({ covers }) => covers.transactional).length).toBeGreaterThanOrEqual(8);
  });
});

describe('a plain request', () => {
  const plain = samples.filter(({ covers }) => covers.transactional);

  test.each(plain)('is heard as one and raises no cue in $id', (sample) => {
    expect(sample.covers.cues).toEqual([]);
    expect([...heardIn(sample)]).toEqual([]);
    expect(isTransactional(said(sample), sample.lang)).toBe(true);
  });
});

describe.each(samples)('$id', ({ id, lang, kind, title, turns }) => {
  test('has a name that fits and tells its language', () => {
    expect(id).toMatch(/^[a-z][a-z0-9-]{0,39}$/);
    expect(id.startsWith(`${lang}-`)).toBe(true);
    expect(title.length).toBeLessThanOrEqual(120);
  });

  test('has two to twelve turns, none too long and none empty, and a call shows the customer alone', () => {
    expect(turns.length).toBeGreaterThanOrEqual(2);
    expect(turns.length).toBeLessThanOrEqual(12);
    for (const { author, text } of turns) {
      expect(text.trim()).not.toBe('');
      expect(text.length).toBeLessThanOrEqual(2_000);
      if (kind === 'call') expect(author).toBe('customer');
    }
  });

  test('leads to nobody', () => {
    const texts = [title, ...turns.map(({ text }) => text)];
    const found = Object.entries(traces).filter(([, trace]) => texts.some((text) => trace.test(text)));
    expect(found.map(([what]) => what)).toEqual([]);
  });
});

test('no conversation is told twice', () => {
  const told = samples.map(({ turns }) => turns.map(({ text }) => text).join('\n'));
  const openings = samples.map(({ turns }) =>
    turns
      .slice(0, 3)
      .map(({ text }) => text)
      .join('\n'),
  );
  expect(new Set(told).size).toBe(samples.length);
  expect(new Set(openings).size).toBe(samples.length);
  expect(new Set(samples.map(({ title }) => title)).size).toBe(samples.length);
});
