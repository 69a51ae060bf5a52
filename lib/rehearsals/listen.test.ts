import { describe, expect, it } from 'vitest';
import type { Reading } from '../interactions/schema';
import { emptyMind, think } from '../nudges/mind';
import type { Conversation } from '../packs/conversation-schema';
import { library } from './catalogue';
import { angry } from './examples';
import { listenedTo } from './listen';

/** The long way: a reading while each reply is being written, then one with the reply. */
function readByReading({ id, kind, turns, ended }: Conversation) {
  let mind = emptyMind;
  const all = turns.map((turn, at) => ({ ...turn, key: `${at}`, name: null, at: null }));
  const read = (said: number, composer: Reading['composer'], over = false) => {
    const reading = { site: 'rehearsal', kind, id, ended: over, composer, turns: all.slice(0, said) };
    const tuning = { notThatCue: {}, internalDesk: false, denied: new Set<string>() };
    const thought = think(mind, 'https://rehearsal.invalid', reading, tuning, 0);
    mind = thought.mind;
    return thought;
  };
  const thoughts = all.map(({ author }, at) => {
    if (author === 'agent' && at > 0) read(at, 'busy');
    return read(at + 1, 'idle');
  });
  return ended ? [...thoughts, read(all.length, 'idle', true)] : thoughts;
}

describe('a conversation is followed', () => {
  it.each(library())('as the panel follows it while somebody writes: $id', (conversation) => {
    const seen = listenedTo(conversation, []).map(({ thought }) => thought);
    const told = ({ understanding, news, isInstant }: (typeof seen)[number]) => ({
      understanding,
      news,
      isInstant,
    });
    expect(seen.map(told)).toEqual(readByReading(conversation).map(told));
  });

  it('once, as long as the pack’s own words stay the same', () => {
    let asked = 0;
    const [turn] = angry.turns;
    const counting = {
      author: 'customer' as const,
      get text() {
        asked++;
        return turn?.text ?? '';
      },
    };
    const conversation = { ...angry, turns: [counting] };
    const words = (...en: string[]) => [{ id: 'anger' as const, words: { en, fr: en } }];
    expect(listenedTo(conversation, words('colis'))).toBe(listenedTo(conversation, words('colis')));
    expect(asked).toBe(1);
    listenedTo(conversation, words('cadeau'));
    listenedTo(conversation, [{ id: 'worry', ...words('colis')[0], words: undefined }]);
    expect(asked).toBe(3);
  });
});
