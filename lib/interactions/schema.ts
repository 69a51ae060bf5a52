import { z } from 'zod';
import { longestText, mostTurns } from './limits';

/** How the conversation reaches the agent. */
export const kinds = ['ticket', 'chat', 'call'] as const;
export const kind = z.enum(kinds);
export type Kind = z.infer<typeof kind>;

/** Who speaks in a turn: `note` is internal, `system` is the tool itself. */
export const authors = ['customer', 'agent', 'note', 'system'] as const;
export const author = z.enum(authors);
export type Author = z.infer<typeof author>;

const words = z.string().max(longestText);
const label = z.string().max(500);

/** One message of an interaction, as the page shows it. Lives in memory only. */
export const turn = z.strictObject({
  /** Stable for the life of the page, unique within the interaction. */
  key: z.string().min(1).max(200),
  author,
  name: label.nullable(),
  text: words,
  /** As the page writes it: only the order of turns is certain, never the zone. */
  at: label.nullable(),
});
export type Turn = z.infer<typeof turn>;

/** `busy` is a yes or no held in memory: text is being written right now. */
export const composer = z.enum(['absent', 'idle', 'busy']);
export type Composer = z.infer<typeof composer>;

/** What a site profile makes of a page now. Turns are in the order they were said. */
export const reading = z.strictObject({
  /** The site profile's id. */
  site: z.string().min(1).max(60),
  kind,
  /** The CRM's own number for the interaction. */
  id: z.string().min(1).max(200),
  ended: z.boolean(),
  composer,
  turns: z.array(turn).max(mostTurns),
});
export type Reading = z.infer<typeof reading>;

/** Why a page cannot be read; each has its own calm sentence. */
export const blindReasons = [
  'no-profile',
  'no-interaction',
  'address-only',
  'no-messages',
  'roles-unknown',
  'id-contradicts',
  'profile-faulty',
] as const;
export const blindness = z.strictObject({
  /** The profile that recognised the address, if one did. */
  site: z.string().max(60).nullable(),
  reason: z.enum(blindReasons),
  /** What the address tells all the same. */
  about: z.strictObject({ kind, id: z.string().min(1).max(200) }).optional(),
});
export type Blindness = z.infer<typeof blindness>;

/** Where the agent stands in the conversation. */
export const moments = ['opening', 'listening', 'answering', 'difficult', 'closing', 'after'] as const;
export const moment = z.enum(moments);
export type Moment = z.infer<typeof moment>;

/** One conversation with one customer, followed across pages and tabs. In memory only. */
export interface Interaction {
  /** `site kind id` with the page's origin: two installations never share one. */
  key: string;
  site: string;
  kind: Kind;
  id: string;
  /** Milliseconds since the epoch, when the panel first saw it. */
  openedAt: number;
  turns: Turn[];
  /** Keys of the first and the last turn the page showed lately; null when it has shown none. */
  shown: { first: string; last: string } | null;
  composer: Composer;
  ended: boolean;
  /** When the panel saw the customer's last unanswered turn; null when nobody waits. */
  waitingSince: number | null;
  /** Turns that were there when it was opened: nobody knows who among the agents wrote them. */
  found: number;
  /** Something has been written here since the last agent turn, so the next one is this agent's own. */
  composed: boolean;
  /** A reply form has been opened for this answer (where the editor is always there, this stays false). */
  replying: boolean;
}
