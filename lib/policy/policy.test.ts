// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acceptedPublishers, policyPublishers } from './publishers';
import { policyFrom } from './schema';

const [one, two, three] = ['1', '2', '3'].map((digit) => `${digit.repeat(42)}A`) as [string, string, string];
const address = 'https://packs.example/house.json';
const nothing = { packs: [], publishers: [], signedPacks: [], sites: [] };

describe('a policy', () => {
  it('is nothing where none is set, or none that can be read', () => {
    for (const value of [undefined, null, 'x', [], {}]) expect(policyFrom(value)).toEqual(nothing);
  });

  it('gives addresses, publishers and packs', () => {
    const policy = {
      packs: [{ address, publisherKey: one, publisherName: 'The trainers' }],
      publishers: [{ key: two, name: 'Head office' }],
      signedPacks: ['{}'],
      sites: ['{}'],
    };
    expect(policyFrom(policy)).toEqual(policy);
  });

  it('may hold fields of versions to come; none of them does anything', () => {
    const more = { keptOut: [], budget: { perHour: 60 }, publishers: [{ key: two, name: 'Head office' }] };
    expect(policyFrom(more)).toEqual({ ...nothing, publishers: more.publishers });
  });

  it.each<[string, object]>([
    [
      'an address without https',
      { packs: [{ address: 'http://a.example/', publisherKey: one, publisherName: 'A' }] },
    ],
    [
      'an address with a password',
      { packs: [{ address: 'https://a:b@c.example/', publisherKey: one, publisherName: 'A' }] },
    ],
    ['an address without a publisher', { packs: [{ address }] }],
    ['a key that is none', { publishers: [{ key: 'short', name: 'A' }] }],
    ['a name that turns round', { publishers: [{ key: one, name: 'a\u202eb' }] }],
    ['a publisher with a field more', { publishers: [{ key: one, name: 'A', admin: true }] }],
    ['a list that is none', { signedPacks: '{}' }],
    ['a thousand packs', { signedPacks: Array.from({ length: 1_000 }, () => '{}') }],
  ])('is nothing at all with %s in it', (_, wrong) => {
    expect(policyFrom({ publishers: [{ key: two, name: 'Head office' }], ...wrong })).toEqual(nothing);
  });

  it('is described to the browser field by field, for only what is described arrives', () => {
    const file = new URL('../../public/managed-schema.json', import.meta.url).pathname;
    const { type, properties, additionalProperties } = JSON.parse(readFileSync(file, 'utf8'));
    expect([type, additionalProperties]).toEqual(['object', undefined]);
    expect(Object.keys(properties).sort()).toEqual(Object.keys(nothing).sort());
    const inner = (list: string) => Object.keys(properties[list].items.properties).sort();
    expect(inner('packs')).toEqual(['address', 'publisherKey', 'publisherName']);
    expect(inner('publishers')).toEqual(['key', 'name']);
  });
});

describe('publishers that are accepted', () => {
  const agents = [{ key: one, name: 'The trainers', at: 0 }];

  it('are the agent’s and the policy’s, and keep the name the agent gave', () => {
    const policy = policyFrom({
      publishers: [
        { key: one, name: 'Others' },
        { key: two, name: 'Head office' },
      ],
    });
    expect([...acceptedPublishers(agents, policy)]).toEqual([
      [one, 'The trainers'],
      [two, 'Head office'],
    ]);
  });

  it('cannot get the name of the agent’s publisher from a policy', () => {
    const policy = policyFrom({ packs: [{ address, publisherKey: three, publisherName: 'the TRAINERS' }] });
    expect([...acceptedPublishers(agents, policy).keys()]).toEqual([one]);
    expect([...policyPublishers(policy)]).toEqual([[three, 'the TRAINERS']]);
  });
});
