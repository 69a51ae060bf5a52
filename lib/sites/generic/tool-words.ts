import { plain } from '../../text';

/** What a word in a class, an attribute or a label says of who wrote a message. */
export type Hint =
  | 'customer'
  | 'agent'
  | 'me'
  | 'other'
  | 'user'
  | 'note'
  | 'system'
  | 'machine'
  | 'answering'
  | 'outer'
  | 'inner';

/** As tools write them in English, French, German and Spanish; without accents, one word each. */
const hintsOf: Record<Hint, string> = {
  customer: `customer customers client cliente clients requester requestor enduser visitor visitors visiteur guest
    caller contact lead shopper buyer consumer demandeur usager reporter kunde kundin kunden besucher anfragender
    anfragesteller melder visitante solicitante inquirer patient tenant `,
  agent: `agent agents staff operator operateur operatrice operador operadora admin employee teammate technician
    technicien tecnico representative advisor adviser conseiller conseillere mitarbeiter mitarbeiterin bearbeiter
    agente asesor helpdesk csr assignee outgoing outbound support`,
  me: 'me mine own self myself yours you moi vous ich yo ourself sender-self sortant ausgehend saliente outgoing',
  other: 'other others them their theirs they peer incoming inbound entrant eingehend entrante',
  user: 'user users utilisateur benutzer usuario',
  note: 'note notes internal interno internos susurro private whisper notiz intern interne interna prive privee nota privada memo annotation',
  system: `system systeme sistema event events activity automation automated automatic autoreply bot info divider
    separator sysmsg audit`,
  machine: 'assistant ai gpt llm model prompt copilot chatgpt',
  answering: 'response answer reponse antwort respuesta resposta',
  // Which side it is drawn on: see `drawnIn`.
  outer: '',
  inner: '',
};
const hints = new Map<string, Hint>(
  Object.entries(hintsOf).flatMap(([hint, words]) =>
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word): [string, Hint] => [word, hint as Hint]),
  ),
);

/** How firmly each says it; `user` alone may be either side. */
export const firmness: Record<Hint, number> = {
  customer: 3,
  agent: 3,
  me: 2,
  other: 2,
  user: 0,
  note: 3,
  system: 2,
  machine: 0,
  answering: 1.5,
  outer: 1,
  inner: 1,
};

/** `msg--fromCustomer` → msg, from, customer. */
export const wordsIn = (token: string): string[] =>
  plain(token.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replace(/(private|internal|public)(notes?|comments?|repl(?:y|ies))/g, '$1 $2')
    .replace(/(end)(users?)/g, '$1 $2')
    .replace(
      /(agent|staff|operator|customer|client|visitor|user|contact|bot)(messages?|msgs?|repl(?:y|ies)|bubbles?|comments?|notes?)/g,
      '$1 $2',
    )
    .replace(
      /(messages?|msgs?|repl(?:y|ies)|bubbles?|comments?|from|by|is)(agent|staff|operator|customer|client|visitor|user|contact|bot|me|mine|own|self)\b/g,
      '$1 $2',
    )
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

/** Utilities of style sheets that look like words of ours: `self-end`, `me-2`, `list-inside`. */
export const onlyStyle =
  /^(?:(?:align-|place-|justify-)?self-|-?[mp][es]-|.*:|text-|border-|bg-|font-|rounded|shadow|cursor|select-|user-select|pointer)/i;
/** `to-customer`, `for-agents`: the other side's name; `customer-service`: the team. */
const pointingAway = new Set([
  'to',
  'for',
  'with',
  'via',
  'vers',
  'pour',
  'an',
  'fur',
  'para',
  'no',
  'not',
  'non',
]);
const teams = new Set(['service', 'support', 'care', 'success', 'desk']);
/** Parts that every message may have, whoever wrote it. */
const parts = new Set(['info', 'activity', 'contact', 'support', 'received', 'lead', 'model', 'user', 'you']);
/** Words of layout in longer names. */
const layout = new Set(['info', 'activity', 'divider', 'separator', 'audit', 'event', 'events']);
const messages = /^(?:message|msg|bubble|chat|line|nachricht|mensaje)s?$/;

/** What a class or an attribute's value says; null when it says nothing of the kind. */
export function hintIn(token: string): Hint | null {
  if (token.length > 60 || onlyStyle.test(token)) return null;
  const words = wordsIn(token);
  const found = words.flatMap((word, at): Hint[] => {
    if (pointingAway.has(words[at - 1] ?? '')) return [];
    const joined = `${word}${words[at + 1] ?? ''}`;
    if (joined === 'enduser') return ['customer'];
    if (joined === 'useragent') return [];
    if (at > 0 && at === words.length - 1 && messages.test(words[at - 1] ?? '')) {
      if (word === 'out') return ['me'];
      if (word === 'in') return ['other'];
    }
    const hint = hints.get(word);
    if (!hint) return [];
    if (hint === 'customer' && teams.has(words[at + 1] ?? '')) return ['agent'];
    if (parts.has(word) && words.length > 3) return [];
    if (layout.has(word) && words.length > 2) return [];
    return [hint];
  });
  const order: Hint[] = [
    'note',
    'machine',
    'system',
    'customer',
    'agent',
    'me',
    'other',
    'user',
    'answering',
  ];
  // Two sides in one token, `customer-agent-chat`, name neither.
  if (found.includes('customer') && found.includes('agent')) return null;
  return order.find((hint) => found.includes(hint)) ?? null;
}

/** The side a message is drawn on: one's own is mostly at the end of the line. A weak word, never enough alone. */
export function drawnIn(token: string): Hint | null {
  if (/(?:^|[-_])(?:right|end)$|row-reverse|(?:^|[-_:])m[ls]-auto$/i.test(token)) return 'outer';
  return /(?:^|[-_])(?:left|start)$|(?:^|[-_:])m[re]-auto$/i.test(token) ? 'inner' : null;
}
