import type { Author } from '../../interactions/schema';
import { takeColour, takeFirst, takeNames, takeOther, takePeople, takeRest, takeSystem } from './filling';
import type { Mark } from './marks';
import { isMachine, isUnnamedCustomer } from './names';
import type { People } from './people';
import type { Said } from './said';
import type { Seen } from './seen';
import { firmness, type Hint } from './tool-words';

/** Who speaks in each item of a list, and how sure that is, from 0 to 1. */
export interface Sides {
  who: Author[];
  sure: number;
  /** Firmly told by the page in a word of its own, for each side: "customer", "agent"; not only "mine". */
  inWords: boolean;
}

type Vote = { side: Author | null; firm: number };

/** Sides of a list of items; null when they cannot be told, or when the page contradicts itself. */
export function sidesOf(said: Said[], people: People): Sides | null {
  const telling = tellingMarks(said);
  const asCustomer = userIs(said, telling);
  if (asCustomer === 'machine') return null;
  const votes = said.map((one) => {
    if (one.who && isMachine(one.who)) return machine;
    const vote = voteOf(telling.get(one) ?? [], asCustomer);
    return vote?.side === null && one.who && isUnnamedCustomer(one.who) ? visitor : vote;
  });
  if (votes.some((vote) => vote === null)) return null;
  const known = votes as Vote[];
  const who: (Author | null)[] = known.map(({ side }) => side);
  const sureness = known.map(({ firm }) => (firm >= 3 ? 0.97 : firm >= 2 ? 0.93 : firm > 1 ? 0.75 : 0.65));

  if (!takeNames(said, who, sureness)) return null;
  takeSystem(said, who, sureness);
  if (!takePeople(said, who, sureness, people)) return null;
  if (!takeNames(said, who, sureness)) return null;
  if (!takeRest(said, who, sureness)) return null;
  takeOther(said, who, sureness);
  takeColour(said, who, sureness);
  takeFirst(said, who, sureness);
  if (who.includes(null)) return null;
  const told = who as Author[];
  if (!told.includes('customer') || !told.includes('agent')) return null;
  const has = (side: Author, hint: Hint) =>
    said.some(
      (one, at) => told[at] === side && (telling.get(one) ?? []).some((mark) => mark.hint === hint),
    ) || people.says(hint);
  return {
    who: told,
    sure: Math.min(...sureness.filter((_, at) => told[at] !== 'system')),
    inWords: has('customer', 'customer') || (has('agent', 'agent') && has('customer', 'user')),
  };
}

const machine: Vote = { side: 'system', firm: 2 };
const visitor: Vote = { side: 'customer', firm: 2 };

/** Marks that some items carry and others do not: what all carry names a part, not a side. */
function tellingMarks(said: Said[]): Map<Said, Mark[]> {
  const known = new Map<string, boolean>();
  const labelled = new Map<Hint, number>();
  for (const { marks } of said)
    for (const hint of new Set(marks.filter(({ of }) => of === 'label').map(({ hint }) => hint)))
      labelled.set(hint, (labelled.get(hint) ?? 0) + 1);
  const isTelling = ({ of, hint, selector }: Mark) => {
    if (of === 'label') return (labelled.get(hint) ?? 0) < said.length;
    const before = known.get(selector);
    if (before !== undefined) return before;
    const telling = !said.every(({ item }) => isCarried(item, selector));
    known.set(selector, telling);
    return telling;
  };
  return new Map(said.map((one) => [one, one.marks.filter(isTelling)]));
}

/** By the item, anything in it, or the wrapper it stands in. */
const isCarried = ({ element, parent }: Seen, selector: string) =>
  element.matches(selector) ||
  (element.shadowRoot ?? element).querySelector(selector) !== null ||
  (parent?.element.matches(selector) ?? false);

/** `user` is whoever the other word is not: the customer beside agents, the agent beside contacts. */
function userIs(said: Said[], telling: Map<Said, Mark[]>): 'customer' | 'agent' | 'machine' | null {
  const all = new Set(said.flatMap((one) => (telling.get(one) ?? []).map(({ hint }) => hint)));
  if (all.has('machine')) return 'machine';
  if (!all.has('user')) return null;
  if (all.has('agent') && !all.has('customer')) return 'customer';
  return all.has('customer') && !all.has('agent') ? 'agent' : null;
}

/** Null when the item says two things of itself. */
function voteOf(marks: Mark[], user: 'customer' | 'agent' | null): Vote | null {
  const firm = { customer: 0, agent: 0, note: 0, system: 0 };
  const sides: Record<string, Author | null> = {
    me: 'agent',
    answering: 'agent',
    outer: 'agent',
    other: 'customer',
    inner: 'customer',
    machine: null,
    user,
  };
  for (const { hint } of marks) {
    const side = hint in sides ? (sides[hint] ?? null) : (hint as Author);
    if (side !== null) firm[side] = Math.max(firm[side], hint === 'user' ? 2.5 : firmness[hint]);
  }
  // Somebody's own words that wear the class of a note: the page contradicts itself.
  if (firm.note >= 3) return firm.customer >= 3 ? null : { side: 'note', firm: firm.note };
  // A bot writes in the team's place: its mark counts more than the side it stands on.
  if (firm.system >= 2) return firm.customer >= 3 ? null : { side: 'system', firm: firm.system };
  if (firm.customer >= 2 && firm.agent >= 2) return null;
  if (firm.customer === firm.agent) return { side: null, firm: 0 };
  return firm.customer > firm.agent
    ? { side: 'customer', firm: firm.customer }
    : { side: 'agent', firm: firm.agent };
}
