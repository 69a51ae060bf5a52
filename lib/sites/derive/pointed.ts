import type { Part } from '../teach/port';

/** What somebody pointed at: any element inside a message, the editor, what says that it is over, the number. */
export interface Pointed {
  customer: Element[];
  agent: Element[];
  note: Element[];
  system: Element[];
  composer: Element | null;
  closed: Element | null;
  number: Element | null;
}

export const nothingPointed: Pointed = {
  customer: [],
  agent: [],
  note: [],
  system: [],
  composer: null,
  closed: null,
  number: null,
};

/** Everything pointed at as one part. */
export function pointedAs(pointed: Pointed, part: Part): Element[] {
  const at = pointed[part];
  return Array.isArray(at) ? at : at ? [at] : [];
}
