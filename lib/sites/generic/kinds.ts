import type { Kind } from '../../interactions/schema';
import { plain } from '../../text';
import type { List } from './lists';
import type { Said } from './said';
import { around, below, type Seen } from './seen';
import { shortTextsOn } from './texts';
import { carries } from './tokens';

const chatWords =
  /^(?:chats?|bubbles?|livechat|messenger|messaging|im|typing|online|webchat|whatsapp|sms|visitor|visiteur|dialogs?|transcript)$/;
const ticketWords =
  /^(?:tickets?|cases?|issues?|requests?|incidents?|emails?|mails?|helpdesk|servicedesk|correspondence|requester|requestor|article|articles|anfrage|demande|demandes|vorgang|solicitud|inquiry|thread|subject|reply|replies|sla|priority|zendesk)$/;
const mail =
  /\b(?:best regards|kind regards|cordialement|bien à vous|mit freundlichen grüßen|saludos|atentamente|sincerely|wrote:|a écrit|schrieb|re:|fwd:|tr:|aw:)/i;
const greeting = /^(?:hello|hi|dear|bonjour|madame|monsieur|guten tag|sehr geehrte|hallo|hola|estimad)/i;

/** Ticket or chat, and how sure: short bubbles against letters, the words of the tool, what stands around. */
export function kindOf(
  url: string,
  page: Seen,
  { items, container }: List,
  said: Said[],
): { kind: Kind; sure: number } {
  let chat = 0;
  const near = [...items.slice(0, 5), container, ...around(container)].slice(0, 12);
  const words = near.flatMap(({ element }) => [
    ...carries(element),
    ...plain(element.getAttribute('aria-label') ?? '').split(/[^a-z]+/),
  ]);
  const { pathname, hash, search, hostname } = new URL(url);
  const address = plain(`${hostname} ${pathname} ${hash} ${search}`).split(/[^a-z]+/);
  if (words.some((word) => chatWords.test(word))) chat += 1.5;
  if (words.some((word) => ticketWords.test(word))) chat -= 1.2;
  if (address.some((word) => chatWords.test(word))) chat += 1.5;
  if (address.some((word) => ticketWords.test(word))) chat -= 2;
  if (near.some(({ element }) => element.getAttribute('role') === 'log')) chat += 1;
  const lengths = said
    .map(({ words }) => words.length)
    .filter((length) => length > 0)
    .sort((one, other) => one - other);
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  chat += middle > 220 ? -2 : middle > 140 ? -1 : middle < 60 ? 0.7 : 0;
  if (said.some(({ words }) => mail.test(words))) chat -= 1;
  if (said.filter(({ words }) => greeting.test(words)).length > 1) chat -= 0.7;
  if (
    said.some(
      ({ body }) =>
        body &&
        [...below(body)].some(
          ({ element }) => element.tagName === 'BLOCKQUOTE' || /quote/.test(element.className),
        ),
    )
  )
    chat -= 1;
  const texts = shortTextsOn(page).map(({ said }) => said);
  if (texts.some((text) => /^(?:subject|objet|betreff|asunto|sujet)\s*:?$/.test(text))) chat -= 1;
  if (
    texts.some((text) =>
      /\b(?:ticket|case|incident|demande|vorgang|anfrage)\s*(?:no\.?|n°|nr\.?|id)?\s*#?\s*[a-z]{0,5}-?\d+/.test(
        text,
      ),
    )
  )
    chat -= 1.2;
  if (
    texts.some((text) => /^(?:priority|priorite|prioritat|prioridad|sla|due date|echeance)\s*:?$/.test(text))
  )
    chat -= 1;
  if (
    texts.some((text) =>
      /\bis typing\b|est en train d'ecrire|schreibt(?: gerade)?\s*(?:\.|…)|esta escribiendo|^(?:online|en ligne|en linea)$|\bend chat\b|terminer (?:le chat|la conversation)|chat beenden|\bchat (?:started|en cours)\b/.test(
        text,
      ),
    )
  )
    chat += 1.5;
  return {
    kind: chat > 0 ? 'chat' : 'ticket',
    sure: Math.abs(chat) >= 1 ? 1 : Math.abs(chat) >= 0.5 ? 0.93 : 0.85,
  };
}
