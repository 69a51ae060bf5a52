import { describe, expect, it } from 'vitest';
import { knownSites } from './catalogue';
import { isSelector } from './look';
import { flawIn, isQuick } from './pattern';
import { type View, view } from './schema';

const seen = { kind: 'chat' as const, since: '2026-01', seenWorking: '2026-01', address: '/c/(?<id>\\d+)' };
const flaw = (more: Partial<View>) => flawIn({ views: [view.parse({ ...seen, ...more })] }, isSelector);

describe('a pattern that can be tried on a page', () => {
  it.each(['/c/(?<id>\\d+)', '(?:.*[;&])?id=(?<id>[0-9a-f]{32})', '^(?:clos|closed)$', '[^/]+/x/[^/]+'])(
    'is quick: %s',
    (source) => expect(isQuick(source)).toBe(true),
  );

  it.each([
    ['a repetition inside another', '(a+)+$'],
    ['the same behind an alternative', '(?:x|.*)*y'],
    ['two repetitions side by side', '\\w+\\w+!'],
    ['too many over anything', '.*a.*b.*c.*d'],
    ['a long counted one inside another', '(?:\\d{1,400})*x'],
    ['a look back at what was found', '(\\w+) \\1'],
    ['no pattern at all', '(((('],
  ])('is not: %s', (_, source) => expect(isQuick(source)).toBe(false));

  it('holds for every profile that comes with Aparté: each can be handed on and mended as a file', () => {
    for (const site of knownSites) expect([site.id, flawIn(site, isSelector)]).toEqual([site.id, null]);
  });
});

describe('a flaw in a description', () => {
  it('is named with the field it stands in', () => {
    expect(flaw({ address: '(a+)+(?<id>b)' })).toEqual({ field: 'views.0.address', is: 'slow' });
    expect(flaw({ text: ['.words', 'b /(.*)*x/'] })).toEqual({ field: 'views.0.text.1', is: 'slow' });
    expect(flaw({ authors: [{ is: 'agent', when: 'div[' }] })?.field).toBe('views.0.authors.0.when');
    expect(flaw({ authors: [{ is: 'agent', namedIn: 'b:has(' }] })).toEqual({
      field: 'views.0.authors.0',
      is: 'no-selector',
    });
  });

  it('is looked for behind doors as well, and the id’s place is none', () => {
    expect(flaw({ root: 'iframe >>> ..b' })?.is).toBe('no-selector');
    expect(flaw({ root: 'iframe >>> .b[data-id="{id}"]' })).toBeNull();
  });
});
