// @vitest-environment node
import { expect, it } from 'vitest';
import { differing, guards } from './charter';
import type { Team } from './schema';

const team: Team = {
  schema: 'aparte-team/1',
  id: 't-abcdefgh',
  version: 3,
  name: 'Nord',
  language: 'fr',
  zone: 'Europe/Paris',
  above: ['Lille'],
  steward: { name: 'Le CSE', is: 'council' },
  keys: { seal: 'A'.repeat(43), steward: 'B'.repeat(43), lead: 'C'.repeat(43) },
  terms: { k: 8, words: true, noise: 1 },
  answerWithin: 10,
  since: '2026-12-01',
};
const changes: [string, Partial<Team>][] = [
  ['steward', { steward: { name: 'Le CSE', is: 'lead' } }],
  ['steward', { steward: { name: 'Un autre', is: 'council' } }],
  ['k', { terms: { ...team.terms, k: 5 } }],
  ['words', { terms: { ...team.terms, words: false } }],
  ['noise', { terms: { ...team.terms, noise: null } }],
  ['answer', { answerWithin: 20 }],
  ['above', { above: [] }],
  ['zone', { zone: 'Europe/Brussels' }],
  ['lead-key', { keys: { ...team.keys, lead: null } }],
  ['steward-keys', { keys: { ...team.keys, seal: 'D'.repeat(43) } }],
  ['steward-keys', { keys: { ...team.keys, steward: 'D'.repeat(43) } }],
];

it.each(changes)('a change of %s is the one difference there is', (guard, change) => {
  expect(differing(team, { ...team, ...change })).toEqual([guard]);
});

it('has a change above for every setting that protects', () => {
  expect(guards.filter((guard) => !changes.some(([changed]) => changed === guard))).toEqual([]);
});

it('a later version with the same protections does not differ', () => {
  const later: Team = { ...team, version: 4, since: '2027-01-01', name: 'North' };
  expect(differing(team, later)).toEqual([]);
});
