import { expect, it } from 'vitest';
import { isSelector } from '../sites/look';
import { policyFrom } from './schema';
import { policySites } from './sites';

const profile = {
  name: 'Desk',
  hosts: ['https://desk.example/*'],
  views: [{ kind: 'chat', since: '2026-01', seenWorking: '2026-01', address: '/c/(?<id>\\d+)' }],
};
const text = (more: object = {}) => JSON.stringify({ aparte: 'site/1', id: 'desk', profile, ...more });

it('an organisation’s descriptions are taken one by one: a broken one spoils neither the others nor the packs', () => {
  const policy = policyFrom({ sites: [text(), text({ reach: 'everything' }), text({ id: 'other' })] });
  const { taken, refused } = policySites(policy, isSelector);
  expect(taken.map(({ id }) => id)).toEqual(['desk', 'other']);
  expect(refused).toEqual([{ at: 1, why: 'unknown-field', field: 'reach' }]);
});

it('a policy that says nothing of sites says nothing', () => {
  expect(policySites(policyFrom({}), isSelector)).toEqual({ taken: [], refused: [] });
});
