import { describe, expect, it } from 'vitest';
import { type Lowered, lowered, lowerings } from './lowered';
import { type Team, team } from './schema';

const key = (letter: string) => letter.repeat(43);
const before = team.parse({
  schema: 'aparte-team/1',
  id: 't-abcdefgh',
  version: 1,
  name: 'Blue',
  language: 'en',
  zone: 'Europe/Paris',
  above: ['Lyon', 'France'],
  steward: { name: 'Camille', is: 'peer' },
  keys: { seal: key('s'), steward: key('t'), lead: key('l') },
  terms: { k: 8, words: false, noise: 1 },
  answerWithin: 5,
  since: '2027-03-01',
});
const { terms, keys, steward } = before;

describe('a change of a team', () => {
  it.each<[string, Partial<Team>, Lowered[]]>([
    ['fewer people behind a figure', { terms: { ...terms, k: 7 } }, ['k']],
    ['words where there were none', { terms: { ...terms, words: true } }, ['words']],
    ['less blur', { terms: { ...terms, noise: 2 } }, ['noise']],
    ['no blur', { terms: { ...terms, noise: null } }, ['noise']],
    ['the lead as steward', { steward: { ...steward, is: 'lead' } }, ['steward']],
    ['more days to answer', { answerWithin: 6 }, ['answer-within']],
    ['another key for the lead', { keys: { ...keys, lead: key('m') } }, ['lead-key']],
    ['no key for the lead', { keys: { ...keys, lead: null } }, ['lead-key']],
    ['another tree', { above: ['Lyon'] }, ['above']],
    ['the same tree, the other way up', { above: ['France', 'Lyon'] }, ['above']],
    [
      'everything at once',
      { terms: { k: 5, words: true, noise: null }, answerWithin: 60 },
      ['k', 'words', 'noise', 'answer-within'],
    ],
  ])('protects less with %s', (_, change, less) => {
    expect(lowered(before, { ...before, ...change })).toEqual(less);
  });

  it.each<[string, Partial<Team>]>([
    ['nothing', {}],
    ['more people behind a figure', { terms: { ...terms, k: 9 } }],
    ['more blur', { terms: { ...terms, noise: 0.5 } }],
    ['fewer days to answer', { answerWithin: 4 }],
    ['another name', { name: 'Green' }],
    ['the works council as steward', { steward: { name: 'CSE', is: 'council' } }],
    ['other keys for the steward', { keys: { ...keys, seal: key('u'), steward: key('v') } }],
  ])('protects no less with %s', (_, change) => {
    expect(lowered(before, { ...before, ...change })).toEqual([]);
  });

  it('protects no less with a first key for the lead, a lead who stays, or blur where there was none', () => {
    const without = { ...before, keys: { ...keys, lead: null }, terms: { ...terms, noise: null } };
    expect(lowered(without, before)).toEqual([]);
    const byLead = { ...before, steward: { ...steward, is: 'lead' as const } };
    expect(lowered(byLead, byLead)).toEqual([]);
    expect(lowered(byLead, before)).toEqual([]);
  });

  it('is told in one order', () => {
    const all = lowered(before, {
      ...before,
      above: [],
      answerWithin: 60,
      keys: { ...keys, lead: null },
      steward: { ...steward, is: 'lead' },
      terms: { k: 5, words: true, noise: null },
    });
    expect(all).toEqual([...lowerings]);
  });
});
