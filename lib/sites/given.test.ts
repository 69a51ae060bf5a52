import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestSiteFile, siteGiven } from './given';
import { isSelector } from './look';

const profile = {
  name: 'Desk',
  hosts: ['https://desk.example/*'],
  views: [
    { kind: 'chat', since: '2026-01', seenWorking: '2026-01', address: '/c/(?<id>\\d+)', messages: '.m' },
  ],
};
const file = (more: object = {}) => JSON.stringify({ aparte: 'site/1', id: 'desk', profile, ...more });
const given = (text: string) => siteGiven(text, isSelector);
const withView = (more: object) =>
  file({ profile: { ...profile, views: [{ ...profile.views[0], ...more }] } });

describe('a description somebody hands on', () => {
  it('is taken when every word of it is known', () => {
    const read = given(file());
    expect(read.is === 'site' && read.site.profile.views[0]?.messages).toBe('.m');
  });

  it.each([
    ['is too large', `"${'a'.repeat(longestSiteFile)}"`, 'too-large', null],
    ['is something else', '{"aparte":"pack/2"}', 'not-this', null],
    ['is no JSON', '{', 'not-this', null],
    ['nests without end', '['.repeat(40), 'not-this', null],
    ['is of a newer form', file({ aparte: 'site/2' }), 'newer-format', null],
    ['asks for more than reading', withView({ click: 'button' }), 'unknown-field', 'profile.views.0.click'],
    ['reaches for a script', file({ script: 'x' }), 'unknown-field', 'script'],
    [
      'names a host that is none',
      file({ profile: { ...profile, hosts: ['*'] } }),
      'damaged',
      'profile.hosts.0',
    ],
    ['has an id that is none', file({ id: '../x' }), 'damaged', 'id'],
    ['would hold the page up', withView({ address: '(x+)+(?<id>y)' }), 'slow', 'views.0.address'],
    ['names no selector', withView({ messages: 'div[' }), 'no-selector', 'views.0.messages'],
  ])('is refused when it %s', (_, text, why, field) => {
    expect(given(text)).toEqual({ is: 'refused', why, field });
  });

  it('never throws, whatever is handed over', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.object().map((one) => file({ profile: one })),
        ),
        (text) => {
          expect(['site', 'refused']).toContain(given(text).is);
        },
      ),
    );
  });
});
