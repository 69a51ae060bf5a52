import type { Author } from '../../interactions/schema';
import { viewFrom } from '../derive/view-from';
import { endedWords } from '../ended-words';
import { type PageRead, readPage } from '../read';
import type { KnownSite, View } from '../schema';
import type { Guess } from '../teach/port';
import { orderOf } from './orders';
import { placeOfOne } from './places';
import type { Said } from './said';
import { type Found, leftUnread } from './view-of';

const mostPointed = 6;

/** As if somebody had pointed at them: the same selectors, kept in the same way. */
export function derived(
  url: string,
  page: Document,
  { said, who, kind, composer, status, number }: Found,
  month: string,
): View | null {
  const pointed = { customer: [], agent: [], note: [], system: [] } as Record<Author, Element[]>;
  for (const [at, { item, body, words }] of said.entries()) {
    const side = pointed[who[at] as Author];
    if (words !== '' && side.length < mostPointed) side.push((body ?? item).element);
  }
  const made = viewFrom(
    url,
    page,
    { ...pointed, composer: composer?.element ?? null, closed: null, number: null },
    kind,
  );
  if (!('view' in made)) return null;
  const { without } = made.view;
  const state = status && placeOfOne(page, status);
  return {
    ...made.view,
    proved: 'sketched',
    since: month,
    seenWorking: month,
    address: number.pattern,
    order: orderOf(said),
    status: state ? [state] : [],
    without: [without, leftUnread(said)].filter((one) => one !== undefined).join(', '),
  };
}

/** The engine reads the page with the view: what it reads must be what was made out, turn by turn. */
export function proved(
  url: string,
  page: Document,
  view: View,
  found: Found,
  confidence: number,
): Guess | null {
  const read = readGuess(url, page, view);
  if ('blind' in read) return null;
  const { turns } = read.reading;
  const wanted = found.said.flatMap((one: Said, at) =>
    one.words === '' && found.who[at] !== 'system' ? [] : [found.who[at]],
  );
  const asRead = view.order === 'up' ? turns.toReversed() : turns;
  if (asRead.length !== wanted.length || asRead.some(({ author }, at) => author !== wanted[at])) return null;
  if (view.order === 'down' && asRead.some(({ text }, at) => !isSameText(text, found.said[at]))) return null;
  const count = (author: string) => turns.filter((turn) => turn.author === author).length;
  const counts = {
    turns: turns.length,
    customer: count('customer'),
    agent: count('agent'),
    note: count('note'),
    system: count('system'),
    unknown: 0,
  };
  if (counts.customer === 0 || counts.agent === 0) return null;
  const last = (author: string) =>
    turns.findLast((turn) => turn.author === author)?.text.slice(0, 300) ?? null;
  return { view, confidence, counts, customer: last('customer'), agent: last('agent') };
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').length;
/** Not half of it, and not much besides. */
function isSameText(text: string, said: Said | undefined): boolean {
  if (!said) return false;
  const [read, made] = [letters(text), letters(said.words)];
  return made === 0 || (read >= made * 0.5 && read <= made * 1.2 + 12);
}

/** The engine's reading of a guess: a site of its own, bound to the host it was made on. */
export function readGuess(url: string, page: Document, view: View): PageRead {
  // Profiles are for https; a desk inside the house may be without.
  const address = url.replace(/^http:/, 'https:');
  const { hostname } = new URL(address);
  const site: KnownSite = {
    id: 'guess',
    name: hostname,
    hosts: [`https://${hostname}/*`],
    inFrames: false,
    endedWords,
    views: [view],
  };
  return readPage(address, page, [site]);
}
