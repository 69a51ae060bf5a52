import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Followed, follow, keyOf, lastSpeaker } from './follow';
import type { Author, Reading, Turn } from './schema';

const origin = 'https://desk.example';
const turn = (key: string, author: Author, text = key): Turn => ({ key, author, name: null, text, at: null });
const reading = (turns: Turn[], more: Partial<Reading> = {}): Reading => ({
  site: 'desk',
  kind: 'ticket',
  id: '7',
  ended: false,
  composer: 'absent',
  turns,
  ...more,
});
/** Follows readings one after the other, a second apart. */
function through(...readings: Reading[]) {
  let followed: Followed = new Map();
  return readings.map((one, at) => {
    const step = follow(followed, origin, one, at * 1_000);
    followed = step.followed;
    return step;
  });
}
const said = (step: ReturnType<typeof through>[number] | undefined) => step?.news.map(({ is }) => is);

describe('following an interaction', () => {
  it('opens it once, and counts nobody’s earlier turns as this agent’s', () => {
    const [first, second] = through(
      reading([turn('1', 'customer'), turn('2', 'agent')]),
      reading([turn('1', 'customer'), turn('2', 'agent')]),
    );
    expect(said(first)).toEqual(['opened']);
    expect(said(second)).toEqual([]);
    expect(second?.interaction.found).toBe(2);
  });

  it('knows since when somebody waits, and that the answer ends it', () => {
    const [, asked, answered] = through(
      reading([turn('1', 'agent')]),
      reading([turn('1', 'agent'), turn('2', 'customer')]),
      reading([turn('1', 'agent'), turn('2', 'customer'), turn('3', 'agent')]),
    );
    expect(asked?.interaction.waitingSince).toBe(1_000);
    expect(said(asked)).toEqual(['customer-spoke']);
    expect(answered?.interaction.waitingSince).toBeNull();
  });

  it('goes on across a reply page without turns, and knows the reply as written here', () => {
    const [, replying, back] = through(
      reading([turn('1', 'customer')]),
      reading([], { composer: 'busy' }),
      reading([turn('1', 'customer'), turn('2', 'agent')]),
    );
    expect(replying?.interaction.turns).toHaveLength(1);
    expect(replying?.interaction.replying).toBe(true);
    expect(back?.news).toEqual([{ is: 'agent-spoke', turn: turn('2', 'agent'), own: true }]);
    expect(back?.interaction.replying).toBe(false);
  });

  it('does not take a colleague’s reply for one’s own', () => {
    const [, other] = through(
      reading([turn('1', 'customer')]),
      reading([turn('1', 'customer'), turn('2', 'agent')]),
    );
    expect(other?.news).toEqual([{ is: 'agent-spoke', turn: turn('2', 'agent'), own: false }]);
  });

  it('says when it ends, and when it opens again; a page without turns cannot reopen it', () => {
    const steps = through(
      reading([turn('1', 'customer')]),
      reading([turn('1', 'customer')], { ended: true }),
      reading([], { composer: 'idle' }),
      reading([turn('1', 'customer')]),
    );
    expect(steps.map(said)).toEqual([['opened'], ['ended'], [], ['reopened']]);
  });

  it('takes no older history loaded by scrolling for news', () => {
    const [, more] = through(
      reading([turn('5', 'customer')]),
      reading([turn('3', 'customer'), turn('4', 'agent'), turn('5', 'customer')]),
    );
    expect(said(more)).toEqual([]);
  });

  it('keeps what a virtual list has scrolled away', () => {
    const [, later] = through(
      reading([turn('1', 'customer'), turn('2', 'agent'), turn('3', 'customer')]),
      reading([turn('3', 'customer'), turn('4', 'agent')]),
    );
    expect(later?.interaction.turns.map(({ key }) => key)).toEqual(['1', '2', '3', '4']);
  });

  it('takes a list drawn anew under other keys for the same one', () => {
    const [, redrawn] = through(
      reading([turn('a', 'customer', 'Hi'), turn('b', 'agent', 'Yes?')]),
      reading([turn('c', 'customer', 'Hi'), turn('d', 'agent', 'Yes?'), turn('e', 'customer', 'Well')]),
    );
    expect(said(redrawn)).toEqual(['customer-spoke']);
  });

  it('never mixes two installations, nor two interactions', () => {
    const one = reading([turn('1', 'customer')]);
    expect(keyOf('https://a.example', one)).not.toBe(keyOf('https://b.example', one));
    const steps = through(one, { ...one, id: '8' }, one);
    expect(steps.map(said)).toEqual([['opened'], ['opened'], []]);
    expect(steps.at(-1)?.followed.size).toBe(2);
  });

  it('lets the longest unseen go rather than grow for ever', () => {
    const steps = through(
      ...Array.from({ length: 80 }, (_, id) => reading([turn('1', 'customer')], { id: `${id}` })),
    );
    expect(steps.at(-1)?.followed.size).toBe(60);
  });

  it('is the same for the same readings, whatever they hold', () => {
    const authors = fc.constantFrom<Author>('customer', 'agent', 'note', 'system');
    const turns = fc.uniqueArray(
      fc.record({ key: fc.string({ minLength: 1, maxLength: 5 }), author: authors }),
      {
        selector: ({ key }) => key,
        maxLength: 12,
      },
    );
    const readings = fc.array(
      turns.map((all) => reading(all.map(({ key, author }) => turn(key, author)))),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(readings, (all) => {
        const once = through(...all);
        expect(through(...all)).toEqual(once);
        expect(once.flatMap(({ news }) => news).filter(({ is }) => is === 'opened')).toHaveLength(1);
        for (const { interaction } of once) {
          const keys = interaction.turns.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          expect(interaction.waitingSince !== null).toBe(lastSpeaker(interaction.turns) === 'customer');
        }
      }),
    );
  });
});
