import { composerState, notComposing, noteDraft } from './composing';
import type { PageRead } from './read';
import type { SiteExample } from './schema';

/** Puts a sketch into a page, body attributes included, as if the tool had drawn it. */
export function drawExample(page: Document, sketched: string): void {
  const sketch = new DOMParser().parseFromString(sketched, 'text/html');
  for (const { name } of [...page.body.attributes]) page.body.removeAttribute(name);
  for (const { name, value } of sketch.body.attributes) page.body.setAttribute(name, value);
  page.body.replaceChildren(...[...sketch.body.childNodes].map((node) => page.importNode(node, true)));
}

/** What was read, told as the example tells it: what the example leaves out is not compared. */
export function asTold(read: PageRead, { reads }: SiteExample): unknown {
  if ('blind' in read) return { blind: read.blind.reason };
  if ('blind' in reads) return read.reading;
  const composer = composerState(noteDraft(notComposing, read.draft, 0), false, 0);
  const reading = { ...read.reading, composer };
  const turns = reading.turns.map((turn, at) => pick(turn, reads.turns[at] ?? turn));
  return { ...pick(reading, reads), turns };
}

const pick = (from: object, like: object) =>
  Object.fromEntries(Object.entries(from).filter(([name]) => name in like));
