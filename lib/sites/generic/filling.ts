import type { Author } from '../../interactions/schema';
import { plain } from '../../text';
import type { People } from './people';
import type { Said } from './said';
import { around } from './seen';
import { tokensOf } from './tokens';

// Each of these tells more items their side, and how surely; those that find the page contradict itself say false.

/** One person stays on one side; false when somebody is on both. */
export function takeNames(said: Said[], who: (Author | null)[], sureness: number[]): boolean {
  const sideOf = new Map<string, { side: Author; sure: number }>();
  for (const [at, { whoKey }] of said.entries()) {
    const side = who[at];
    if (!whoKey || (side !== 'customer' && side !== 'agent')) continue;
    const before = sideOf.get(whoKey);
    if (before && before.side !== side) return false;
    if (!before || before.sure < (sureness[at] ?? 0)) sideOf.set(whoKey, { side, sure: sureness[at] ?? 0 });
  }
  for (const [at, { whoKey }] of said.entries()) {
    const known = whoKey ? sideOf.get(whoKey) : undefined;
    if (who[at] !== null || !known) continue;
    who[at] = known.side;
    sureness[at] = known.sure * 0.98;
  }
  return true;
}

/** What a tool writes between messages. */
const happened =
  /\b(?:joined|left|started|ended|assigned|reassigned|changed|closed|reopened|transferred|accepted|created|updated|merged|set to|a rejoint|a quitte|commence|termine|attribue|assigne|ferme|rouvert|transfere|modifie|beigetreten|verlassen|gestartet|beendet|zugewiesen|geschlossen|geandert|se unio|salio|iniciado|finalizado|asignado|cerrado|cambiado)\b/;

/** A line by nobody among lines by somebody, short and drawn in another way: the tool speaks. */
export function takeSystem(said: Said[], who: (Author | null)[], sureness: number[]): void {
  const named = said.filter(({ whoKey }) => whoKey !== null).length;
  const speakers = said.filter(({ whoKey }, at) => whoKey !== null || who[at] !== null);
  const speaking = new Set(speakers.map(drawing));
  const worn = new Set(speakers.flatMap(classesOn));
  for (const [at, one] of said.entries()) {
    if (who[at] !== null || one.whoKey) continue;
    const isBare = one.words === '';
    // Where nobody is named, a line without a mark may be anybody's.
    // And what wears a message's clothes may be somebody's second one, which tools draw without the name.
    const isStrange = named >= said.length / 2 && !classesOn(one).some((name) => worn.has(name));
    const isNobodys = isStrange || happened.test(plain(one.words));
    if (
      !isBare &&
      (!isNobodys || one.words.length > 160 || speaking.size === 0 || speaking.has(drawing(one)))
    )
      continue;
    who[at] = 'system';
    sureness[at] = 0.9;
  }
}

/** By what the page says of people elsewhere. */
export function takePeople(
  said: Said[],
  who: (Author | null)[],
  sureness: number[],
  people: People,
): boolean {
  for (const [at, { whoKey, address }] of said.entries()) {
    if (!whoKey) continue;
    const told = people.sideOf(whoKey, address);
    if (!told) continue;
    const side = who[at];
    if (side === 'note' || side === 'system') continue;
    if (side !== null && side !== told.side) {
      // Two firm words against each other; a weak one gives way.
      if (told.sure >= 0.85 && (sureness[at] ?? 0) > 0.7) return false;
      continue;
    }
    who[at] = told.side;
    sureness[at] = Math.max(side === null ? 0 : (sureness[at] ?? 0), told.sure);
  }
  return true;
}

/** Where one side is told, the one speaker left is the other. */
export function takeRest(said: Said[], who: (Author | null)[], sureness: number[]): boolean {
  const left = said.flatMap((one, at) => (who[at] === null ? [{ one, at }] : []));
  if (left.length === 0) return true;
  const has = { customer: who.includes('customer'), agent: who.includes('agent') };
  if (has.customer === has.agent) return false;
  const speakers = new Set(left.map(({ one }) => one.whoKey ?? ''));
  const side = has.agent ? 'customer' : 'agent';
  // Several customers are a group; several agents are a team.
  if (side === 'customer' && speakers.size > 1) return false;
  if (speakers.size > 1 && speakers.has('')) return false;
  // Who is left has a name too, where the others have one; without, it may be the tool's own line.
  const isOtherNamed = said.some(({ whoKey }, at) => whoKey !== null && who[at] !== null);
  if (speakers.has('') && isOtherNamed) return false;
  const from = Math.min(...sureness.filter((_, at) => who[at] === (has.agent ? 'agent' : 'customer')));
  // Two drawings for what would be one side: one of them may be a note, or the tool's own line.
  const isEven = new Set(left.map(({ one }) => drawing(one))).size === 1;
  for (const { at } of left) {
    who[at] = side;
    // What nothing marks may be a note as well as an answer.
    sureness[at] =
      from * (isEven ? 0.97 : 0.75) * (side === 'agent' ? 0.85 : 1) * (speakers.size > 1 ? 0.9 : 1);
  }
  return true;
}

/** A side told weakly, and the only speaker left beside one that is told firmly. */
export function takeOther(said: Said[], who: (Author | null)[], sureness: number[]): void {
  for (const [side, other] of [
    ['agent', 'customer'],
    ['customer', 'agent'],
  ] as const) {
    const mine = said.flatMap((one, at) => (who[at] === side ? [{ one, at }] : []));
    const firm = Math.min(...sureness.filter((_, at) => who[at] === other));
    if (
      new Set(mine.map(({ one }) => one.whoKey)).size !== 1 ||
      new Set(mine.map(({ one }) => drawing(one))).size !== 1
    )
      continue;
    if (firm >= 0.9) for (const { at } of mine) sureness[at] = Math.max(sureness[at] ?? 0, firm * 0.97);
  }
}

/** In a ticket it is the customer who asks first: what agrees with that is surer. */
export function takeFirst(said: Said[], who: (Author | null)[], sureness: number[]): void {
  const first = earliest(said);
  const weak = sureness.some((sure, at) => sure < 0.8 && who[at] !== 'system');
  if (!weak || who[first] !== 'customer') return;
  for (const [at, sure] of sureness.entries()) sureness[at] = sure < 0.8 ? 1 - (1 - sure) * 0.55 : sure;
}

function earliest(said: Said[]): number {
  const [from, to] = [said[0]?.instant ?? null, said.at(-1)?.instant ?? null];
  return from !== null && to !== null && from > to ? said.length - 1 : 0;
}

/** A note by colour, where no word says so: yellow, among an agent's own words. */
export function takeColour(said: Said[], who: (Author | null)[], sureness: number[]): void {
  const mine = said.flatMap((one, at) => (who[at] === 'agent' ? [{ one, at }] : []));
  const coloured = mine.filter(({ one }) =>
    wrappers(one).some(({ says }) => /\b(?:yellow|amber)\b/i.test(says)),
  );
  if (coloured.length === 0 || coloured.length === mine.length) return;
  for (const { at } of coloured) {
    who[at] = 'note';
    sureness[at] = 0.86;
  }
}

const passing =
  /^(?:is-|has-)?(?:active|selected|focus(?:ed)?|hover|first|last|new|unread|read|even|odd|visible|latest|middle|grouped|group-(?:start|end|first|last))$|^[mp][tby]-\d/i;

/** What the item, the parts around its words and the words themselves carry. */
function wrappers({ item, body }: Said) {
  const chain = [item, ...(body ? [...around(body, item), body] : [])];
  return chain
    .flatMap(({ element }) => tokensOf(element))
    .filter(({ of, says }) => of !== 'label' && !passing.test(says));
}

/** Classes of an item and of what stands around its words. */
const classesOn = (one: Said) =>
  wrappers(one).flatMap(({ of, selector }) => (of === 'class' ? [selector] : []));

/** How an item is drawn, as far as a page says it: the same for all that one side says. */
const drawing = (one: Said) => [...new Set(wrappers(one).map(({ selector }) => selector))].sort().join(' ');
