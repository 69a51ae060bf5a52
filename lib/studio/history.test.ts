// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canRedo, canUndo, edited, type History, historyOf, redone, undone } from './history';

const write = (history: History<string>, text: string, now: number, field?: string) =>
  edited(history, text, field === undefined ? { now } : { now, field });

type Step = { text: string; pause: number; field?: string; mark?: string } | 'undo' | 'redo';
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.constant('undo' as const),
    fc.constant('redo' as const),
    fc.record(
      {
        text: fc.string({ maxLength: 3 }),
        pause: fc.nat({ max: 3_000 }),
        field: fc.constantFrom('name', 'why'),
        mark: fc.constantFrom('drag', 'replace'),
      },
      { requiredKeys: ['text', 'pause'] },
    ),
  ),
  { maxLength: 60 },
);

function run(all: Step[]): History<string> {
  let now = 0;
  return all.reduce((history, step) => {
    if (step === 'undo') return undone(history);
    if (step === 'redo') return redone(history);
    const { text, pause, ...edit } = step;
    now += pause;
    return edited(history, text, { now, ...edit });
  }, historyOf('start'));
}
const shown = ({ past, present, future }: History<string>) => [...past, present, ...future];

describe('the history of a draft', () => {
  it('takes an edit back as if it had never been, after any sequence', () => {
    fc.assert(
      fc.property(steps, fc.string(), (all, text) => {
        const before = run(all);
        fc.pre(text !== before.present);
        const after = undone(write(before, text, 1e9));
        expect(after.present).toBe(before.present);
        expect(after.past).toEqual(before.past);
      }),
    );
  });

  it('does again exactly what was taken back, and loses nothing on the way', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const history = run(all);
        const back = undone(history);
        expect(shown(back)).toEqual(shown(history));
        if (canUndo(history)) expect(redone(back).present).toBe(history.present);
        const forth = redone(history);
        expect(shown(forth)).toEqual(shown(history));
        if (canRedo(history)) expect(undone(forth).present).toBe(history.present);
      }),
    );
  });

  it('comes back to the beginning, and to the end again, after any sequence', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let history = run(all);
        const end = shown(history).at(-1);
        while (canUndo(history)) history = undone(history);
        expect(history.present).toBe('start');
        while (canRedo(history)) history = redone(history);
        expect(history.present).toBe(end);
      }),
    );
  });

  it('makes one step of typing in one field, and two after a pause of more than a second', () => {
    let history = historyOf('');
    for (const [at, text] of ['B', 'Bo', 'Bon'].entries()) history = write(history, text, at * 900, 'name');
    expect(history.past).toEqual(['']);
    history = write(history, 'Bonj', 2_801, 'name');
    expect(history.past).toEqual(['', 'Bon']);
  });

  it('keeps another field, an edit without a field, and what follows an undo as steps of their own', () => {
    const named = write(historyOf(''), 'a', 0, 'name');
    expect(write(named, 'b', 10, 'why').past).toEqual(['', 'a']);
    expect(write(named, 'b', 10).past).toEqual(['', 'a']);
    const again = redone(undone(named));
    expect(write(again, 'b', 20, 'name').past).toEqual(['', 'a']);
  });

  it('makes one step of a gesture, however long it takes', () => {
    const drag = (history: History<string>, text: string, now: number) =>
      edited(history, text, { now, mark: 'drag 7' });
    const moved = drag(drag(historyOf('start'), 'half way', 0), 'there', 60_000);
    expect(moved.past).toEqual(['start']);
    expect(edited(moved, 'next', { now: 60_001, mark: 'drag 8' }).past).toEqual(['start', 'there']);
    expect(edited(moved, 'typed', { now: 60_001 }).past).toEqual(['start', 'there']);
  });

  it('forgets what was taken back once something else is written', () => {
    const other = write(undone(write(historyOf('start'), 'one', 0)), 'other', 9_000);
    expect(canRedo(other)).toBe(false);
    expect(redone(other).present).toBe('other');
  });

  it('makes no step of an edit that changes nothing', () => {
    const history = undone(write(historyOf('same'), 'other', 0));
    expect(edited(history, 'same', { now: 5 })).toBe(history);
    expect(undone(history).present).toBe('same');
  });

  it('holds thousands of steps', () => {
    let history = historyOf('0');
    for (let at = 1; at <= 5_000; at++) history = write(history, String(at), at);
    for (let at = 0; at < 5_000; at++) history = undone(history);
    expect(history.present).toBe('0');
    expect(history.future.length).toBe(5_000);
  });
});
