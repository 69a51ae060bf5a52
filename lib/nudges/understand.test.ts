import { describe, expect, it } from 'vitest';
import type { MoreWords } from '../cues/more';
import type { Interaction } from '../interactions/schema';
import { understand } from './understand';

describe('a conversation in which a pack’s word was said', () => {
  const says = (text: string, key: string) => ({
    key,
    author: 'customer' as const,
    name: null,
    text,
    at: null,
  });
  const interaction = (...texts: string[]): Interaction => ({
    ...{ key: 'k', site: 's', kind: 'chat' as const, id: '1', openedAt: 0, composer: 'idle' as const },
    ...{ ended: false, waitingSince: 0, found: 1, composed: false, replying: false, shown: null },
    turns: texts.flatMap((text, at) => [
      says(text, `c${at}`),
      { ...says('I am on it.', `a${at}`), author: 'agent' as const },
    ]),
  });
  const tuning = { notThatCue: {}, internalDesk: false, denied: new Set<string>() };

  it('is never a plain request, now or later', () => {
    const more: MoreWords[] = [{ id: 'urgency', words: { en: ['total blackout'], fr: [] } }];
    for (const texts of [
      ['Hello, we have a total blackout here.'],
      ['Hello, we have a total blackout here.', 'Where is my order 12, please?'],
    ]) {
      expect(understand(interaction(...texts), { ...tuning, cueWords: more }).transactional).toBe(false);
      expect(understand(interaction(...texts), tuning).transactional).toBe(true);
    }
  });
});
