// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Conversation, openDesk, say, setStatus } from './page/desk';
import { nextWords, secondsToNext, waitingFor } from './page/simulation';
import { readScenarios } from './scenarios';

const now = new Date('2026-11-20T10:00:00Z');
const desk = () => openDesk(readScenarios(), now);

function opened(id: string): { reply: (text: string) => void; said: () => string | null; it: Conversation } {
  const whole = desk();
  const it = whole.conversations.find((one) => one.id === id);
  if (!it) throw new Error(`no ${id}`);
  const said = () => {
    const words = nextWords(it);
    if (words) say(whole, it, { by: 'customer', ...words }, now);
    return words?.text ?? null;
  };
  return { it, said, reply: (text) => say(whole, it, { by: 'agent', text }, now) };
}

describe('a simulated customer', () => {
  it('waits for a reply, says so once when none comes, then waits on', () => {
    const { it: ticket, said } = opened('4821');
    expect(waitingFor(ticket)).toBe('reply');
    expect(secondsToNext(ticket)).toBe(90);
    expect(said()).toContain('Toujours pas de réponse');
    expect([said(), secondsToNext(ticket)]).toEqual([null, null]);
  });

  it('stays angry at a formula, and calms down at a date', () => {
    const { said, reply, it: ticket } = opened('4921');
    reply('We are doing everything we can.');
    expect(said()).toContain('Which day?');
    reply('As soon as possible.');
    expect(said()).toContain('money back');
    reply('On Thursday, before noon. I will ring you myself.');
    expect(said()).toContain('first real answer');
    expect(waitingFor(ticket)).toBe('nothing');
  });

  it('falls silent rather than repeat itself', () => {
    const { said, reply } = opened('4921');
    for (const words of ['Sorry.', 'So sorry.']) {
      reply(words);
      expect(said()).not.toBeNull();
    }
    reply('Very sorry.');
    expect(said()).toBeNull();
  });

  it('speaks on a call without being answered, until the call is over', () => {
    const { said, it: call } = opened('5102');
    const words = Array.from({ length: 6 }, said);
    expect(words.every((one) => one !== null)).toBe(true);
    expect(waitingFor(call)).toBe('nothing');
  });

  it('writes nothing more once a conversation has ended', () => {
    const whole = desk();
    const chat = whole.conversations.find(({ id }) => id === 'c-17');
    if (!chat) throw new Error('no c-17');
    setStatus(whole, chat, 'ended', now);
    expect([waitingFor(chat), nextWords(chat)]).toEqual(['nothing', null]);
  });

  it('has written turns that stand in time, each with a number of its own', () => {
    for (const { turns, id } of desk().conversations) {
      const times = turns.map(({ at }) => at.getTime());
      expect(times, id).toEqual([...times].sort((one, other) => one - other));
      expect(new Set(turns.map((turn) => turn.id)).size).toBe(turns.length);
    }
  });
});
