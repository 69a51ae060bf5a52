import type { View } from '../schema';
import type { Said } from './said';

/** Newest first, where times say so; or numbers, where no time can be compared. */
export function orderOf(said: Said[]): View['order'] {
  const byTime = directionOf(said.map(({ instant }) => instant));
  return (byTime ?? directionOf(said.map(numberOf))) === 'up' ? 'up' : 'down';
}

/** Null when they do not tell, or tell both. */
function directionOf(numbers: (number | null)[]): 'up' | 'down' | null {
  const known = numbers.filter((one) => one !== null);
  const steps = known.slice(1).map((one, at) => one - (known[at] ?? 0));
  const [down, up] = [steps.some((step) => step > 0), steps.some((step) => step < 0)];
  return down === up ? null : up ? 'up' : 'down';
}

/** `thread-25`, `data-message-id="25"`: what came later has the larger one. */
function numberOf({ item }: Said): number | null {
  for (const { element } of [item, ...item.inside.slice(0, 2)]) {
    for (const { name, value } of element.attributes) {
      if (!/^(?:id|data-.*id)$/.test(name)) continue;
      const number = /(?:^|\D)(\d{1,15})$/.exec(value)?.[1];
      if (number) return Number(number);
    }
  }
  return null;
}
