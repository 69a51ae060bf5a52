import type { List } from './lists';
import { addressIn, nameIn, sameName } from './names';
import { around, below, isWithin, type Seen, textOf } from './seen';
import { carries } from './tokens';
import type { Hint } from './tool-words';

/** What the page says of people outside the messages. */
export interface People {
  sideOf: (whoKey: string, address: string | null) => { side: 'customer' | 'agent'; sure: number } | null;
  /** Where somebody is named as a side: for a rule that looks there. */
  places: { key: string; side: 'customer' | 'agent'; at: Seen; sure: number }[];
  says: (hint: Hint) => boolean;
}

const accountWords =
  /^(?:account|profile|avatar|logout|signout|signed|loggedin|currentuser|usermenu|whoami|topbar|navbar|konto|compte|cuenta|perfil|me|myself|self)$/;
const customerWords =
  /^(?:customers?|requesters?|requestors?|contacts?|clients?|clientes?|visitors?|visiteurs?|demandeurs?|demandeuse|kunden?|kundin|besucher|solicitante|visitante|reporters?|guests?|callers?|enduser)$/;
const agentWords =
  /^(?:assignees?|assigned|agents?|owners?|operators?|bearbeiter|zugewiesen|responsable|assigne|attribue|asignado|agente|technicien|conseiller)$/;
const customerLabel =
  /^(?:customer|requester|requestor|requested by|reported by|reporter|contact|client|cliente|visitor|visiteur|demandeur|demandeuse|kunde|kundin|anfragesteller|melder|besucher|solicitante|visitante|caller|guest|end[- ]user)s?(?: name)?\s*:?$/;
const agentLabel =
  /^(?:assignee|assigned to|assigned agent|agent|owner|operator|handled by|attribue a|assigne a|agent charge|responsable|bearbeiter|zugewiesen an|besitzer|asignado a|agente|technicien|conseiller|in charge)\s*:?$/;
const meLabel =
  /\b(?:signed|logged) in as\b|\bconnecte(?:e)? (?:en tant que|:)|\bangemeldet als\b|\b(?:reply|replying|send|write|writing|post|posting|comment)(?:ing)? as\b|\brepondre en tant que\b|\bantworten als\b|\bresponder como\b|\bconectado como\b|\bsesion iniciada como\b/;

export function peopleOn(page: Seen, { container }: List, keys: Set<string>, host: string): People {
  const places: People['places'] = [];
  let hasCustomer = false;
  for (const { at, label, key, isMine } of labelsOn(page)) {
    const told = isMine ? keyWithin(label, keys) : key !== null && keys.has(key) ? key : null;
    const found = told !== null && !isWithin(at, container) ? standing(at, label) : null;
    if (told === null || !found) continue;
    if (found.side === 'customer') hasCustomer = true;
    places.push({ key: told, at, ...found });
  }
  return {
    places,
    says: (hint) => hint === 'customer' && hasCustomer,
    sideOf: (whoKey, address) => {
      const mine = places.filter(({ key }) => key === whoKey);
      const sides = new Set(mine.map(({ side }) => side));
      if (sides.size > 1) return null;
      const best = mine.sort((one, other) => other.sure - one.sure)[0];
      if (best) return { side: best.side, sure: best.sure };
      if (address && isSameDomain(address, host)) return { side: 'agent', sure: 0.8 };
      return null;
    },
  };
}

interface Label {
  at: Seen;
  label: string;
  /** Whose name it is, if it is one. */
  key: string | null;
  /** "Signed in as Mira Holm", "Reply as Mira Holm…". */
  isMine: boolean;
}

const known = new WeakMap<Seen, Label[]>();
const telling = ['alt', 'aria-label', 'title', 'placeholder'];

/** Every short text and label of a page: looked up once for all its lists. */
function labelsOn(page: Seen): Label[] {
  const before = known.get(page);
  if (before) return before;
  const found = [...below(page)].flatMap((at) =>
    [at.own, ...telling.map((name) => at.element.getAttribute(name))]
      .filter((label): label is string => !!label && label.length <= 90)
      .map((label): Label => {
        const name = nameIn(label);
        return { at, label, key: name && sameName(name), isMine: meLabel.test(sameName(label)) };
      }),
  );
  known.set(page, found);
  return found;
}

function keyWithin(label: string, keys: Set<string>): string | null {
  const said = sameName(label);
  return [...keys].find((key) => key.length >= 3 && said.includes(key)) ?? null;
}

function standing(at: Seen, label: string): { side: 'customer' | 'agent'; sure: number } | null {
  if (meLabel.test(sameName(label))) return { side: 'agent', sure: 0.93 };
  const labelled = labelBefore(at);
  if (labelled && customerLabel.test(labelled)) return { side: 'customer', sure: 0.94 };
  if (labelled && agentLabel.test(labelled)) return { side: 'agent', sure: 0.93 };
  if (labelled && meLabel.test(labelled)) return { side: 'agent', sure: 0.93 };
  const near = [at, ...around(at)].slice(0, 5);
  // A list of conversations names many people; being in it says nothing of this one.
  if (
    near.some(
      ({ element }) =>
        /^(?:LI|TR|OPTION)$/.test(element.tagName) && (element.parentElement?.childElementCount ?? 0) > 3,
    )
  )
    return null;
  for (const { element } of near) {
    const words = [...carries(element), ...wordsOfLabel(element)];
    if (words.some((word) => customerWords.test(word)) && !words.some((word) => agentWords.test(word)))
      return { side: 'customer', sure: 0.92 };
    if (words.some((word) => agentWords.test(word)) && !words.some((word) => customerWords.test(word)))
      return { side: 'agent', sure: 0.88 };
  }
  if (
    near.some(
      ({ element }) =>
        carries(element).some((word) => accountWords.test(word)) ||
        /\b(?:account|profile|compte|konto|cuenta)\b/i.test(element.getAttribute('aria-label') ?? ''),
    )
  )
    return { side: 'agent', sure: 0.88 };
  return null;
}

const wordsOfLabel = (element: Element) =>
  /^(?:SECTION|ASIDE|DL|DIV|FIELDSET|ARTICLE)$/.test(element.tagName)
    ? (element.getAttribute('aria-label') ?? '').toLowerCase().split(/[^\p{L}]+/u)
    : [];

/** What stands right before it: a term, a heading, a cell, or words in the same line. */
function labelBefore(at: Seen): string | null {
  for (const here of [at, ...around(at)].slice(0, 3)) {
    const beside = here.parent?.inside ?? [];
    const before = beside[beside.indexOf(here) - 1];
    if (before) {
      const text = sameName(textOf(before, 40));
      return text.length <= 30 ? text : null;
    }
    const own = here.parent?.own ?? '';
    if (own !== '' && own.length <= 30) return sameName(own);
  }
  return null;
}

/** The tool's own organisation: `mira@acme.example` on `desk.acme.example`. */
function isSameDomain(address: string, host: string): boolean {
  const domain = addressIn(address)?.split('@')[1]?.toLowerCase() ?? '';
  return domain.split('.').length >= 2 && (host === domain || host.endsWith(`.${domain}`));
}
