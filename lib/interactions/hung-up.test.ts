import { describe, expect, it } from 'vitest';
import { follow } from './follow';
import { hungUp } from './hung-up';
import type { Reading } from './schema';

const reading = (more: Partial<Reading> = {}): Reading => ({
  site: 'desk',
  kind: 'call',
  id: '5',
  ended: false,
  composer: 'absent',
  turns: [],
  ...more,
});
const call = (more?: Partial<Reading>) =>
  follow(new Map(), 'https://x.example', reading(more), 0).interaction;

describe('a call whose mark has gone', () => {
  it('is over when the tool shows something else, and the same call ends only once', () => {
    const over = hungUp(call(), { blind: { site: 'desk', reason: 'no-interaction' } });
    expect(over).toMatchObject({ kind: 'call', id: '5', ended: true });
    expect(hungUp(call(), { reading: reading({ kind: 'ticket' }) })?.ended).toBe(true);
    expect(hungUp(call(), { reading: reading({ id: '6' }) })?.id).toBe('5');
    expect(hungUp(call({ ended: true }), { reading: reading({ id: '6' }) })).toBeNull();
  });

  it('is not over while it is on the page, while a page cannot be read, or on another tool’s page', () => {
    expect(hungUp(call(), { reading: reading() })).toBeNull();
    expect(hungUp(call(), { blind: { site: 'desk', reason: 'no-messages' } })).toBeNull();
    expect(hungUp(call(), { blind: { site: null, reason: 'no-profile' } })).toBeNull();
    expect(hungUp(call(), { reading: reading({ site: 'else', kind: 'ticket' }) })).toBeNull();
  });

  it('is nothing a ticket or a chat does', () => {
    expect(hungUp(call({ kind: 'chat' }), { blind: { site: 'desk', reason: 'no-interaction' } })).toBeNull();
    expect(hungUp(undefined, { blind: { site: 'desk', reason: 'no-interaction' } })).toBeNull();
  });
});
