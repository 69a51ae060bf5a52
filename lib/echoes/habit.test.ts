import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newHabit, reflexNeeds, withReply } from './habit';
import { type Echo, type Habit, habit, repliesKept } from './schema';

const echo = (phrase: string, beside = ''): Echo<'date' | 'fact'> => ({
  phrase,
  needs: phrase === 'soon' ? 'date' : 'fact',
  words: 'as soon as possible',
  from: 0,
  to: 19,
  beside,
});
const habitOf = (replies: string[][], shift = 1): Habit =>
  replies.reduce(
    (known, ids) =>
      withReply(
        known,
        ids.map((id) => echo(id)),
        shift,
      ),
    newHabit(shift),
  );
const personal = { transactional: false, customerWords: 'My lamp is broken.' };

describe('a formula becomes a reflex', () => {
  test('from the fourth of the last twenty replies on', () => {
    expect(reflexNeeds(habitOf([['soon'], ['soon'], ['soon']]), [echo('soon')], personal)).toEqual([]);
    expect(
      reflexNeeds(habitOf([['soon'], [], ['soon'], ['soon'], ['soon']]), [echo('soon')], personal),
    ).toEqual(['date']);
  });

  test('counted once a reply, however often it is said there', () => {
    expect(reflexNeeds(habitOf([['soon', 'soon', 'soon', 'soon']]), [echo('soon')], personal)).toEqual([]);
  });

  test('and no longer once it has left the last twenty', () => {
    const four = [['soon'], ['soon'], ['soon'], ['soon']];
    const quiet = Array.from({ length: repliesKept - 3 }, () => []);
    expect(reflexNeeds(habitOf([...four, ...quiet]), [echo('soon')], personal)).toEqual([]);
  });
});

describe('a reflex is let be', () => {
  const often = habitOf([['soon'], ['soon'], ['soon'], ['soon']]);

  test('in plain business', () => {
    expect(reflexNeeds(often, [echo('soon')], { ...personal, transactional: true })).toEqual([]);
  });

  test('with something concrete beside it', () => {
    expect(reflexNeeds(often, [echo('soon', 'Your lamp leaves the depot.')], personal)).toEqual([]);
    expect(reflexNeeds(often, [echo('soon', 'It leaves on Thursday.')], personal)).toEqual([]);
    expect(reflexNeeds(often, [echo('soon', 'We will see.')], personal)).toEqual(['date']);
  });

  test('when it is not the one said here', () => {
    expect(reflexNeeds(often, [echo('other')], personal)).toEqual([]);
  });

  test('on the next shift', () => {
    const next = withReply(often, [echo('soon')], 2);
    expect(next).toEqual({ shift: 2, replies: [expect.any(Array)] });
    expect(reflexNeeds(next, [echo('soon')], personal)).toEqual([]);
  });
});

test('each need is named once', () => {
  const often = habitOf(Array.from({ length: 4 }, () => ['one', 'two']));
  expect(reflexNeeds(often, [echo('one'), echo('two')], personal)).toEqual(['fact']);
});

test('what is kept holds no word, survives JSON, and says nothing from one shift to the next', () => {
  const kept = habitOf([['soon', 'other']], 7);
  const written = JSON.stringify(kept);
  expect(habit.parse(JSON.parse(written))).toEqual(kept);
  expect(written).not.toMatch(/soon|other|possible/);
  expect(habitOf([['soon']], 8).replies).not.toEqual(habitOf([['soon']], 7).replies);
});

test('it never grows, whatever is said', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { maxLength: 5 }), { maxLength: 60 }), (replies) => {
      const kept = habitOf(replies);
      expect(habit.safeParse(kept).success).toBe(true);
      expect(kept.replies.length).toBe(Math.min(replies.length, repliesKept));
    }),
  );
});
