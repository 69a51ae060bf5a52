import { z } from 'zod';

/** How a pack came. */
export const ways = ['file', 'address', 'policy'] as const;
export const way = z.enum(ways);

/** Why a pack that came is not taken. Each has a sentence; the list is closed. */
export const refusals = [
  /** No pack at all: another file, a web page, nothing. */
  'not-a-pack',
  /** Of a format this version does not know yet. */
  'newer-format',
  'too-large',
  'too-deep',
  /** The signature does not hold: changed, cut off, or signed by somebody else than it says. */
  'damaged',
  /** This browser is too old to check signatures. */
  'cannot-check',
  /** A pack of this id is installed, and this one is not signed by the same publisher. */
  'other-publisher',
  /** Calls itself by the name of a publisher who is known by another key. */
  'name-taken',
  'has-errors',
  /** Its last day is over. */
  'expired',
  /** Says it is the core, which comes with Aparté alone. */
  'own-core',
  /** The version that is installed, with other content. */
  'same-version',
] as const;
export const refusal = z.enum(refusals);
export type Refusal = z.infer<typeof refusal>;

/** What the agent should know before saying yes. */
export const concerns = ['unsigned', 'unknown-publisher', 'now-signed', 'older'] as const;
export const concern = z.enum(concerns);
export type Concern = z.infer<typeof concern>;

/** Why nothing could be had from an address. */
export const fetchProblems = [
  'bad-address',
  /** The browser no longer grants the address's site. */
  'not-allowed',
  /** No connection, no such server, a certificate nobody trusts, or a redirection (none is followed). */
  'unreachable',
  'not-found',
  'status',
  'slow',
  'too-large',
  'not-text',
] as const;
export type FetchProblem = (typeof fetchProblems)[number];
/** What a subscription suffers from: it could not be fetched, or what came was not taken. */
export const trouble = z.enum([...new Set([...fetchProblems, ...refusals])]);
export type Trouble = z.infer<typeof trouble>;
