import { type Course, courseOf } from '../derive/course';
import type { View } from '../schema';
import type { Said } from './said';

const courseOfTimes = (said: Said[]) => courseOf(said.map(({ instant }) => instant));

/** Newest first, where times say so; or numbers, where no time can be compared. */
export function orderOf(said: Said[]): View['order'] {
  const { rising, falling } = courseOfTimes(said);
  const isTold = rising > 0 !== falling > 0;
  if (isTold) return falling > 0 ? 'up' : 'down';
  const numbers = numbersOf(said);
  const fall = numbers.filter((number, at) => number < (numbers[at - 1] ?? number)).length;
  return fall > 0 && fall === numbers.length - 1 ? 'up' : 'down';
}

/** A talk read backwards is a wrong one: where only a fall of hours speaks for it, nobody can tell. */
export function isOrderUnsure(said: Said[]): boolean {
  const { rising, falling, areHours }: Course = courseOfTimes(said);
  return areHours && falling === 1 && rising === 0;
}

/** `thread-25`, `data-message-id="25"`: counted up, where all have one behind the same words. Ids made of chance do not. */
function numbersOf(said: Said[]): number[] {
  const counted = said.map(({ item }) => {
    for (const { element } of [item, ...item.inside.slice(0, 2)])
      for (const { name, value } of element.attributes) {
        const [, stem, number] =
          (/^(?:id|data-.*id)$/.test(name) && /^((?:.*[^a-z0-9])?[a-z]*)(\d{1,15})$/i.exec(value)) || [];
        if (number) return { stem: `${name} ${stem}`, number: Number(number) };
      }
    return null;
  });
  const [first] = counted;
  return counted.every((one) => one?.stem === first?.stem) ? counted.flatMap((one) => one?.number ?? []) : [];
}
