import { longestText, mostTurns } from '../interactions/limits';
import type { Blindness, Reading, Turn } from '../interactions/schema';
import { type Claim, claimPage } from './claim';
import { isSaidOver } from './ended';
import { findAll, insides, isOpen, isVisible, readPlace, seenIn } from './look';
import { inOrder, withKeys } from './order';
import { withId } from './place';
import type { KnownSite, View } from './schema';
import { whoSpeaks } from './who';
import { wordsOf } from './words';

/** What a profile makes of a page now. `draft` is the composer's own text, which leaves only when asked. */
export type PageRead =
  | { reading: Omit<Reading, 'composer'>; view: View; draft: string | null; insides: ParentNode[] }
  | { blind: Blindness };
type SaidTurn = Omit<Turn, 'key'> & { key: string | null };
/** What was read before, so that a page of thousands is not read again for one that changed. */
export interface Memory {
  /** What another view makes of an element is no memory of this one. */
  view: View | null;
  known: WeakMap<Element, SaidTurn>;
  /** Elements that have changed since: read again, the next time. */
  changed: WeakSet<Element>;
  /** The last reading's turns, as they stood on the page and as they were told. */
  last: { said: SaidTurn[]; told: Turn[] } | null;
}
export const nothingRead = (): Memory => ({
  view: null,
  known: new WeakMap(),
  changed: new WeakSet(),
  last: null,
});
/** Messages that are remembered go by this many at a stretch. */
const atAStretch = 64;

/** Reads a page at once: for tests and saved pages. */
export function readPage(url: string, page: Document, sites: KnownSite[]): PageRead {
  const steps = readSteps(url, page, sites, nothingRead());
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Reads a page message by message, so that a page of thousands never waits for us. */
export function* readSteps(
  url: string,
  page: Document,
  sites: KnownSite[],
  memory: Memory,
): Generator<undefined, PageRead> {
  const claimed = claimPage(url, page, sites);
  if ('blind' in claimed) return claimed;
  const { site, view, id } = claimed.claim;
  const unread = (reason: Blindness['reason']): PageRead => ({
    blind: { site: site.id, reason, about: { kind: view.kind, id } },
  });
  if (view.addressOnly) return unread('address-only');

  if (memory.view !== view) Object.assign(memory, nothingRead(), { view });
  const said: SaidTurn[] = [];
  let shown = 0;
  let unknown = 0;
  const isSeen = seenIn();
  for (const [at, message] of findMessages(claimed.claim).entries()) {
    const isRemembered = memory.known.has(message) && !memory.changed.has(message);
    if (isSeen(message)) {
      const turn = isRemembered ? memory.known.get(message) : readAgain(message, view, page, memory);
      shown += 1;
      if (turn === 'nobody') unknown += 1;
      else if (turn) said.push(turn);
    }
    if (!isRemembered || at % atAStretch === 0) yield;
  }
  const draft = readDraft(page, view);
  // A reply form and a call have no messages of their own; any other page without one is not understood.
  if (said.length === 0 && view.messages !== undefined)
    return unread(shown > 0 ? 'roles-unknown' : 'no-messages');
  // More messages by nobody than by somebody, or rules that know one side only: half a conversation is a wrong one.
  if (unknown > (knowsBothSides(view) ? said.length : 0)) return unread('roles-unknown');
  const ended =
    view.ended.some((place) => isOpen(page, withId(place, id))) ||
    isSaidOver(page, view, id, site.endedWords);
  return {
    reading: {
      site: site.id,
      kind: view.kind,
      id,
      ended,
      turns: tellTurns(said, view, memory),
    },
    view,
    draft,
    insides: insidesOf(claimed.claim, page),
  };
}

/** The same array as last time where nothing is new: whoever compares has no work. */
function tellTurns(said: SaidTurn[], view: View, memory: Memory): Turn[] {
  const { last } = memory;
  const isSame = last?.said.length === said.length && said.every((turn, at) => turn === last.said[at]);
  if (last && isSame) return last.told;
  const told = withKeys(inOrder(said, view).slice(-mostTurns));
  memory.last = { said, told };
  return told;
}

const knowsBothSides = ({ authors }: View) =>
  authors.some(({ is }) => is === 'customer') && authors.some(({ is }) => is === 'agent');

/** Frames and shadow roots this view reads in. */
function insidesOf({ view, root }: Claim, page: Document): ParentNode[] {
  const outer = [view.root, view.when, ...view.composer].filter((place) => place !== undefined);
  const inner = [view.messages, ...view.text].filter((place) => place !== undefined);
  return [
    ...outer.flatMap((place) => insides(page, place)),
    ...inner.flatMap((place) => insides(root, place)),
  ];
}

function findMessages({ view, root }: Claim): Element[] {
  if (!view.messages) return [];
  const { leaveOut } = view;
  const all = findAll(root, view.messages);
  return leaveOut ? all.filter((message) => !message.matches(leaveOut)) : all;
}

/** A message that changed and says what it said is the turn it was. */
function readAgain(message: Element, view: View, page: Document, { known, changed }: Memory) {
  const before = known.get(message);
  const turn = readTurn(message, view, page);
  changed.delete(message);
  if (turn === null || turn === 'nobody') known.delete(message);
  else if (!before || !isSameTurn(before, turn)) known.set(message, turn);
  return turn && turn !== 'nobody' ? known.get(message) : turn;
}

const isSameTurn = (one: SaidTurn, other: SaidTurn) =>
  one.text === other.text &&
  one.author === other.author &&
  one.key === other.key &&
  one.name === other.name &&
  one.at === other.at;

/** Null when nothing is said in it; `nobody` when something is and no rule tells by whom. */
function readTurn(message: Element, view: View, page: Document): SaidTurn | 'nobody' | null {
  const name = view.name ? readPlace(message, view.name) : null;
  const author = whoSpeaks(message, name, view.authors, page);
  const text =
    view.text.map((place) => sayAll(findAll(message, place), view)).find((said) => said !== '') ?? '';
  if (author === null) return text === '' ? null : 'nobody';
  if (text === '' && author !== 'system') return null;
  const at = view.at ? readPlace(message, view.at) : null;
  const key = view.key ? readPlace(message, view.key) : message.id || null;
  return {
    key,
    author,
    name: name?.slice(0, 200) ?? null,
    text: text.slice(0, longestText),
    at: at?.slice(0, 200) ?? null,
  };
}

function sayAll(bodies: Element[], view: View): string {
  const outer = bodies.filter((body) => !bodies.some((other) => other !== body && other.contains(body)));
  return outer
    .map((body) => wordsOf(body, view.without, longestText))
    .join('\n')
    .trim();
}

/** What stands in the visible editor; null when none is open. */
export function readDraft(page: Document, view: View): string | null {
  for (const place of view.composer) {
    const editor = findAll(page, place).find(isVisible);
    if (editor) return draftIn(editor);
  }
  return null;
}

function draftIn(editor: Element): string {
  const written = 'value' in editor ? String(editor.value) : wordsOf(editor, undefined, longestText);
  return written.slice(0, longestText);
}
