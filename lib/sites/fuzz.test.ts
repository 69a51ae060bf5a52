import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known } from './catalogue';
import { findAll } from './look';
import { readPage } from './read';
import type { SiteProfile } from './schema';

const names = ['pane', 'list', 'm', 'body', 'who', 'over', 'box'];
const name = fc.constantFrom(...names);
/** Trees as tools might draw them: hidden parts, frames' leftovers, doubled ids, words anywhere. */
const tree = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('Hello', 'Où ?', '', '<textarea>x</textarea>', '<br>', '<x-part></x-part>'),
    fc
      .record({
        name,
        tag: fc.constantFrom('div', 'p', 'li', 'x-part'),
        id: fc.constantFrom('5', '6', ''),
        hidden: fc.boolean(),
        inside: tie('nodes'),
      })
      .map(
        ({ name: is, tag, id, hidden, inside }) =>
          `<${tag} class="${is}" data-id="${id}" ${hidden ? 'hidden style="display: none"' : ''}>${inside}</${tag}>`,
      ),
  ),
  nodes: fc.array(tie('node'), { maxLength: 5 }).map((inside) => inside.join('')),
})).nodes;

const place = fc
  .tuple(
    fc.constantFrom('', 'x-part >>> ', 'iframe >>> '),
    name,
    fc.constantFrom('', '@data-id', '@text', '@value'),
    fc.constantFrom('', ' /(\\d+)/', ' /^hello$/i'),
  )
  .map(([door, is, what, pattern]) => `${door}.${is}${what}${pattern}`);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 1 });
const views = fc.record({
  root: maybe(name.map((is) => `.${is}`)),
  when: maybe(place),
  id: maybe(place),
  agrees: maybe(place),
  messages: fc.oneof(place, fc.constant('.m'), fc.constant(':scope .body')),
  name: maybe(place),
  key: maybe(place),
  text: fc.oneof(fc.array(place, { maxLength: 2 }), fc.constant([':scope'])),
  composer: fc.array(place, { maxLength: 2 }),
  ended: fc.array(place, { maxLength: 2 }),
  status: fc.array(place, { maxLength: 1 }),
  order: fc.constantFrom('down' as const, 'up' as const, 'time' as const, 'key' as const),
  authors: fc.array(
    fc.record({
      is: fc.constantFrom('customer' as const, 'agent' as const, 'note' as const, 'system' as const),
      when: maybe(name.map((is) => `.${is}, :has(.${is})`)),
    }),
    { maxLength: 3 },
  ),
  address: fc.constantFrom('/c/(?<id>\\d+)', '/c/'),
});

describe('any page, by any description', () => {
  it('is read without a fault; each turn once, and from the one open pane alone', () => {
    let read = 0;
    fc.assert(
      fc.property(tree, views, (page, view) => {
        const full = { kind: 'chat', since: '2026-01', seenWorking: '2026-01', ...view };
        const told = Object.fromEntries(Object.entries(full).filter(([, value]) => value !== undefined));
        const site = known('any', {
          name: 'Any',
          hosts: ['https://any.example/*'],
          views: [told],
        } as unknown as SiteProfile);
        document.body.innerHTML = page;
        const before = document.body.innerHTML;
        const seen = readPage('https://any.example/c/5', document, [site]);
        expect(document.body.innerHTML).toBe(before);
        if ('blind' in seen) return;
        read += 1;
        const { turns, id } = seen.reading;
        expect(id).not.toBe('');
        expect(new Set(turns.map(({ key }) => key)).size).toBe(turns.length);
        const messages = view.messages;
        if (!messages || !view.root) return;
        const panes = [...document.querySelectorAll(view.root)];
        const most = Math.max(...panes.map((pane) => findAll(pane, messages).length));
        expect(turns.length).toBeLessThanOrEqual(most);
      }),
      { numRuns: 2_000 },
    );
    // Most random pages hold nothing; some must, or nothing was looked at.
    expect(read).toBeGreaterThan(4);
  });
});
