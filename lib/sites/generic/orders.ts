import { day } from '../../clock';
import type { View } from '../schema';
import type { Said } from './said';

/** Newest first, where times say so; or numbers, where no time can be compared. */
export function orderOf(said: Said[]): View['order'] {
  const times = said.map(({ instant }) => instant).filter((at) => at !== null);
  // An hour alone is small beside a whole date, whichever came first: a line with the day would turn the page over.
  const hours = times.filter((at) => at < day);
  const byTime =
    hours.length * 2 > times.length
      ? directionOf(stepsOf(hours).map(overMidnight))
      : directionOf(stepsOf(times.filter((at) => at >= day)));
  const counted = said.map(numberOf);
  const numbers = counted.includes(null) ? [] : (counted as number[]);
  return (byTime ?? directionOf(stepsOf(numbers))) === 'up' ? 'up' : 'down';
}

const stepsOf = (numbers: number[]) => numbers.slice(1).map((one, at) => one - (numbers[at] ?? 0));

/** From 23:58 to 00:03 five minutes went by. */
const overMidnight = (step: number) => (step < -day / 2 ? step + day : step > day / 2 ? step - day : step);

/** Null when they do not tell, or tell both. */
function directionOf(steps: number[]): 'up' | 'down' | null {
  const [down, up] = [steps.some((step) => step > 0), steps.some((step) => step < 0)];
  return down === up ? null : up ? 'up' : 'down';
}

/** One fall of hours alone: newest first, or the next day. Nobody can tell, and a talk read backwards is a wrong one. */
export function isOrderUnsure(said: Said[]): boolean {
  const hours = said.map(({ instant }) => instant).filter((at) => at !== null && at < day) as number[];
  const steps = stepsOf(hours).map(overMidnight);
  return steps.filter((step) => step < 0).length === 1 && !steps.some((step) => step > 0);
}

/** `thread-25`, `data-message-id="25"`: what came later has the larger one. An id made of chance counts nothing. */
function numberOf({ item }: Said): number | null {
  for (const { element } of [item, ...item.inside.slice(0, 2)]) {
    for (const { name, value } of element.attributes) {
      if (!/^(?:id|data-.*id)$/.test(name)) continue;
      const [, stem = '', number] = /^(\D*?)(\d{1,15})$/.exec(value) ?? [];
      if (number && !/[0-9a-f]-$/i.test(stem.replace(/[a-z]{3,}/gi, ''))) return Number(number);
    }
  }
  return null;
}
