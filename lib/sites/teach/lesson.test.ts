import { describe, expect, it } from 'vitest';
import { Classroom, conversation, inClassroom, point } from '@/tests/pages/classroom';

const here = inClassroom();

describe('a lesson', () => {
  it('goes on after a reload with what it was shown, and holds no words of anybody', async () => {
    here.room.ask({ ask: 'begin', memory: null, words: { point } });
    await here.room.pointAt('customer', 'Where is it?');
    const half = here.room.preview.memory;
    await here.room.pointAt('agent', 'On its way.');
    const { memory } = here.room.preview;
    expect(`${half}${memory}`).not.toMatch(/Where is|On its way|Thanks/);
    here.room.leave.abort();
    document.body.innerHTML = conversation;
    here.room = new Classroom();
    here.room.ask({ ask: 'begin', memory, words: { point } });
    await here.room.pass(1_000);
    expect(here.room.preview).toMatchObject({
      counts: { turns: 3, customer: 2, agent: 1 },
      pointed: ['customer', 'agent'],
    });
    await here.room.pointAt('closed', 'Closed');
    expect(here.room.preview).toMatchObject({ ended: true, counts: { turns: 3 } });
    here.room.leave.abort();
    here.room = new Classroom();
    here.room.ask({ ask: 'begin', memory: half, words: { point } });
    await here.room.pointAt('agent', 'On its way.');
    expect(here.room.preview).toMatchObject({ counts: { turns: 3, customer: 2, agent: 1 } });
  });

  it('takes no harm from a memory somebody else wrote', async () => {
    for (const memory of [
      '{',
      '[]',
      '{"view":{"kind":"chat"}}',
      '{"view":{"kind":"chat","address":5,"messages":".m","text":[],"composer":[],"ended":[],"status":[],"authors":[]}}',
      '{"places":{"customer":["::::"]},"parts":["x",3]}',
    ]) {
      here.room.ask({ ask: 'begin', memory, words: { point } });
      await here.room.pass(1_000);
      expect(here.room.preview).toMatchObject({ view: null });
    }
  });

  it('corrects a side that was pointed at wrongly', async () => {
    here.room.ask({ ask: 'begin', memory: null, words: { point } });
    await here.room.pointAt('customer', 'On its way.');
    await here.room.pointAt('agent', 'Where is it?');
    expect(here.room.preview.counts).toMatchObject({ customer: 1, agent: 2 });
    await here.room.pointAt('agent', 'On its way.');
    await here.room.pointAt('customer', 'Where is it?');
    expect(here.room.preview.counts).toMatchObject({ customer: 2, agent: 1 });
  });
});
