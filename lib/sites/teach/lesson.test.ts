import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Classroom, conversation, point } from './classroom';

let room: Classroom;
beforeEach(() => {
  vi.useFakeTimers();
  Reflect.get(window, 'happyDOM').setURL('https://desk.example/tickets/4711');
  document.body.innerHTML = conversation;
  room = new Classroom();
});
afterEach(() => {
  room.leave.abort();
  vi.useRealTimers();
});

describe('a lesson', () => {
  it('goes on after a reload with what it was shown, and holds no words of anybody', async () => {
    room.ask({ ask: 'begin', memory: null, words: { point } });
    await room.pointAt('customer', 'Where is it?');
    const half = room.preview.memory;
    await room.pointAt('agent', 'On its way.');
    const { memory } = room.preview;
    expect(`${half}${memory}`).not.toMatch(/Where is|On its way|Thanks/);
    room.leave.abort();
    document.body.innerHTML = conversation;
    room = new Classroom();
    room.ask({ ask: 'begin', memory, words: { point } });
    await room.pass(1_000);
    expect(room.preview).toMatchObject({
      counts: { turns: 3, customer: 2, agent: 1 },
      pointed: ['customer', 'agent'],
    });
    await room.pointAt('closed', 'Closed');
    expect(room.preview).toMatchObject({ ended: true, counts: { turns: 3 } });
    room.leave.abort();
    room = new Classroom();
    room.ask({ ask: 'begin', memory: half, words: { point } });
    await room.pointAt('agent', 'On its way.');
    expect(room.preview).toMatchObject({ counts: { turns: 3, customer: 2, agent: 1 } });
  });

  it('takes no harm from a memory somebody else wrote', async () => {
    for (const memory of [
      '{',
      '[]',
      '{"view":{"kind":"chat"}}',
      '{"view":{"kind":"chat","address":5,"messages":".m","text":[],"composer":[],"ended":[],"status":[],"authors":[]}}',
      '{"places":{"customer":["::::"]},"parts":["x",3]}',
    ]) {
      room.ask({ ask: 'begin', memory, words: { point } });
      await room.pass(1_000);
      expect(room.preview).toMatchObject({ view: null });
    }
  });

  it('corrects a side that was pointed at wrongly', async () => {
    room.ask({ ask: 'begin', memory: null, words: { point } });
    await room.pointAt('customer', 'On its way.');
    await room.pointAt('agent', 'Where is it?');
    expect(room.preview.counts).toMatchObject({ customer: 1, agent: 2 });
    await room.pointAt('agent', 'On its way.');
    await room.pointAt('customer', 'Where is it?');
    expect(room.preview.counts).toMatchObject({ customer: 2, agent: 1 });
  });
});
