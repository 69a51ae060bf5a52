import { longestText, mostTurns } from '../interactions/limits';
import type { Blindness, Reading, Turn } from '../interactions/schema';
import { type Claim, claimPage } from './claim';
import { isSaidOver } from './ended';
import { findAll, insides, isOpen, isVisible, readPlace } from './look';
import { inOrder, withKeys } from './order';
import { withId } from './place';
import type { KnownSite, View } from './schema';
import { whoSpeaks } from './who';
import { wordsOf } from './words';

/** What a profile makes of a page now. `draft` is the composer's own text, which leaves only when asked. */
export type PageRead =
  | { reading: Omit<Reading, 'composer'>; view: View; draft: string | null; insides: ParentNode[] }
  | { blind: Blindness };
/** Turns already read, by element: forgotten when the element changes. */
export type Memory = WeakMap<Element, SaidTurn>;
type SaidTurn = Omit<Turn, 'key'> & { key: string | null };

/** Reads a page at once: for tests and saved pages. */
export function readPage(url: string, page: Document, sites: KnownSite[]): PageRead {
  const steps = readSteps(url, page, sites, new WeakMap());
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

  const messages = findMessages(claimed.claim);
  const turns: SaidTurn[] = [];
  let unknown = 0;
  for (const message of messages) {
    const turn = memory.get(message) ?? readTurn(message, view, page);
    if (turn === 'nobody') unknown += 1;
    else if (turn) {
      memory.set(message, turn);
      turns.push(turn);
    }
    yield;
  }
  const draft = readDraft(page, view);
  // A reply form and a call have no messages of their own; any other page without one is not understood.
  if (turns.length === 0 && view.messages !== undefined)
    return unread(messages.length > 0 ? 'roles-unknown' : 'no-messages');
  // More messages by nobody than by somebody, or rules that know one side only: half a conversation is a wrong one.
  if (unknown > (knowsBothSides(view) ? turns.length : 0)) return unread('roles-unknown');
  const ended =
    view.ended.some((place) => isOpen(page, withId(place, id))) ||
    isSaidOver(page, view, id, site.endedWords);
  return {
    reading: {
      site: site.id,
      kind: view.kind,
      id,
      ended,
      turns: withKeys(inOrder(turns, view).slice(-mostTurns)),
    },
    view,
    draft,
    insides: insidesOf(claimed.claim, page),
  };
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
  return findAll(root, view.messages).filter(
    (message) => !(leaveOut && message.matches(leaveOut)) && isVisible(message),
  );
}

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
