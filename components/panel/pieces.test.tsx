import { expect, it } from 'vitest';
import { piecesOf } from './pieces';

const draft = (text: string, ...marks: [number, number][]) => ({
  text,
  question: '',
  marks: marks.map(([from, to]) => ({ from, to, needs: 'a date' })),
});
const said = (pieces: ReturnType<typeof piecesOf>) => pieces.map(({ text, mark }) => [text, mark]);

it('cuts a draft where its set phrases begin and end', () => {
  expect(said(piecesOf(draft('We reply as soon as possible.', [9, 28])))).toEqual([
    ['We reply ', null],
    ['as soon as possible', 1],
    ['.', null],
  ]);
});
it('loses no word, whatever the marks', () => {
  for (const marks of [
    [],
    [[0, 5]],
    [
      [0, 4],
      [2, 6],
    ],
    [[3, 99]],
    [[4, 4]],
  ] as [number, number][][])
    expect(
      piecesOf(draft('one two', ...marks))
        .map(({ text }) => text)
        .join(''),
    ).toBe('one two');
});
