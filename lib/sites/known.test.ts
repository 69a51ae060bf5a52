import { describe, expect, it } from 'vitest';
import { known } from './catalogue';
import { describedSites, sitesFor } from './known';
import type { OwnSite } from './own-schema';
import { siteProfile } from './schema';
import { ownIdOf, withTaught } from './taught';

const profile = (name: string) =>
  siteProfile.parse({
    name,
    hosts: ['https://desk.example/*'],
    views: [{ kind: 'chat', since: '2026-01', seenWorking: '2026-01', address: '/c/(?<id>\\d+)' }],
  });
const own = (id: string): OwnSite => ({ id, profile: profile('own'), from: 'file', on: '2026-11-25' });
const builtIn = [known('desk', profile('built in')), known('other', profile('other'))];

describe('descriptions by several hands', () => {
  it('take the place of a built-in one with the same id: the agent’s before the organisation’s', () => {
    const organisation = [{ aparte: 'site/1' as const, id: 'desk', profile: profile('organisation') }];
    const whose = (kept: OwnSite[]) =>
      describedSites(builtIn, organisation, { own: kept }).map(({ id, by, name }) => [id, by, name]);
    expect(whose([])).toEqual([
      ['desk', 'organisation', 'organisation'],
      ['other', 'built-in', 'other'],
    ]);
    expect(whose([own('desk')])[0]).toEqual(['desk', 'own', 'own']);
  });

  it('are told to the page without their origin, with the words this site ends by', () => {
    const kept = { endedWords: { 'https://desk.example/*': ['Rangé'] } };
    const [here] = sitesFor('https://desk.example/*', describedSites(builtIn, [], { own: [] }), kept);
    const [there] = sitesFor('https://else.example/*', describedSites(builtIn, [], { own: [] }), kept);
    expect(here).not.toHaveProperty('by');
    expect(here?.endedWords).toEqual(expect.arrayContaining(['Rangé', 'résolu']));
    expect(there?.endedWords).not.toContain('Rangé');
  });
});

describe('what was taught', () => {
  const origin = 'https://desk.example/*';
  const [view] = profile('x').views;
  const teach = (before: OwnSite[], kind: 'chat' | 'ticket') =>
    withTaught(before, {
      origin,
      name: ' Chez nous ',
      view: view as NonNullable<typeof view>,
      kind,
      from: 'taught',
      on: '2026-11-25',
    });

  it('holds for this site alone, under an id no built-in one has', () => {
    const [site] = teach([], 'chat');
    expect(site).toMatchObject({ id: ownIdOf(origin), profile: { name: 'Chez nous', hosts: [origin] } });
    expect(ownIdOf(origin)).toBe('mine-desk-example');
  });

  it('is kept screen by screen, and taught again takes its own place', () => {
    const kinds = (sites: OwnSite[]) =>
      sites.flatMap(({ profile: { views } }) => views.map(({ kind }) => kind));
    const both = teach(teach([own('else')], 'chat'), 'ticket');
    expect(both).toHaveLength(2);
    expect(kinds(both)).toEqual(['ticket', 'chat', 'chat']);
    expect(kinds(teach(both, 'chat'))).toEqual(['chat', 'ticket', 'chat']);
  });
});
