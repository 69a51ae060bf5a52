import { describe, expect, it } from 'vitest';
import { momentOf } from './moment';
import type { Author, Interaction, Moment } from './schema';

const interaction = (spoken: Author[], more: Partial<Interaction> = {}): Interaction => ({
  key: 'k',
  site: 'desk',
  kind: 'ticket',
  id: '7',
  openedAt: 0,
  turns: spoken.map((author, at) => ({ key: `${at}`, author, name: null, text: 'words', at: null })),
  shown: null,
  composer: 'absent',
  ended: false,
  waitingSince: null,
  found: 0,
  composed: false,
  replying: false,
  ...more,
});
const calm = { difficult: false, grateful: false };

describe('the moment', () => {
  it.each<[string, Author[], Partial<Interaction>, Partial<typeof calm>, Moment]>([
    ['nobody has answered yet', ['customer'], {}, {}, 'opening'],
    ['a note is no answer', ['customer', 'note', 'system'], {}, {}, 'opening'],
    ['the customer has just begun on the phone', ['customer'], { kind: 'call' }, {}, 'opening'],
    ['a call is under way', ['customer', 'customer'], { kind: 'call' }, {}, 'listening'],
    ['the reply form is open', ['customer'], { replying: true }, {}, 'answering'],
    ['the customer has come back', ['customer', 'agent', 'customer'], {}, {}, 'answering'],
    ['the answer is out', ['customer', 'agent'], {}, {}, 'listening'],
    ['hard words wait for an answer', ['customer'], {}, { difficult: true }, 'difficult'],
    ['hard words have been answered', ['customer', 'agent'], {}, { difficult: true }, 'listening'],
    ['they thank', ['customer', 'agent', 'customer'], {}, { grateful: true }, 'closing'],
    ['it is over, whatever was said', ['customer'], { ended: true }, { difficult: true }, 'after'],
  ])('%s', (_, spoken, more, heard, moment) => {
    expect(momentOf(interaction(spoken, more), { ...calm, ...heard })).toBe(moment);
  });
});
